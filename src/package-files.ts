import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds the package, as an absolute path. */
export const PACKAGE_ROOT = rootOf(import.meta.dirname);

/** Folders that ship with the package, as absolute paths. */
export const PACKAGE_FILES = {
  schema: join(PACKAGE_ROOT, 'schema/'),
  cypher: join(PACKAGE_ROOT, 'cypher/'),
  seeds: join(PACKAGE_ROOT, 'seeds/'),
  /** Built by `npm run build:playground`. */
  playground: join(PACKAGE_ROOT, 'dist/playground/'),
} as const;

/** This file stands in `src`, in the built `dist`, or in what the benchmarks are built to. */
function rootOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootOf(dirname(folder));
}
