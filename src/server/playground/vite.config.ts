import { defineConfig } from 'vite';

// Everything the page needs is in the bundle: the playground has to work without the internet.
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  build: {
    outDir: '../../../dist/playground',
    emptyOutDir: true,
    // The editor alone is larger than the limit Vite warns at; it is loaded once, from loopback.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      // Directives for servers of React components, which mean nothing to a page that we bundle whole.
      onLog: (level, log, show) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
