import { fileURLToPath } from 'node:url';

// This file stands one level below the package's root, in `src` as in the built `dist`.
const root = new URL('../', import.meta.url);

/** Folders that ship with the package, as absolute paths. */
export const PACKAGE_FILES = {
  schema: fileURLToPath(new URL('schema/', root)),
  cypher: fileURLToPath(new URL('cypher/', root)),
  seeds: fileURLToPath(new URL('seeds/', root)),
  /** Built by `npm run build:playground`. */
  playground: fileURLToPath(new URL('dist/playground/', root)),
} as const;
