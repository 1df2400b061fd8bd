import { defineConfig } from 'vitest/config';

/*
 * Two projects. `unit` runs its files side by side. `graph` runs the files named `*.engine.test.ts` one after
 * the other, because they share one Neo4j, which `tests/_global-setup.ts` starts where Java and Maven are
 * installed; each suite empties it first. Run one project with `npx vitest run --project unit`.
 */
const ENGINE_TESTS = 'tests/**/*.engine.test.ts';

export default defineConfig({
  // Vite would take graphql's other build than Apollo does, and two copies refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 120_000,
    hookTimeout: 300_000,
    globalSetup: ['tests/_temporary-folder.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [ENGINE_TESTS],
          // Many files wait for programs that they start, so no processor has to be kept free.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: [ENGINE_TESTS],
          globalSetup: ['tests/_global-setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
