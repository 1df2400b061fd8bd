// Vite reads the operations into the bundle at build time, in the order of their file names.
const files = import.meta.glob<string>('../../../seeds/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The tabs that a first visit opens on: one ready question each. */
export const READY_QUESTIONS: { query: string }[] = Object.keys(files)
  .sort()
  .map((name) => ({ query: files[name] ?? '' }));
