import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What code reads from beside itself, which `tsc` does not take along into `bench/dist`. */
const READ = [
  'cypher',
  'schema',
  'seeds',
  'tests/_neo4j/pom.xml',
  'tests/_neo4j/Neo4jForTests.java',
];

/** Links those files to where the built benchmark looks for them. npm runs it in the package's root. */
export function linkFiles(): void {
  for (const name of READ) {
    const link = join('bench/dist', name);
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(resolve(name), link);
  }
}
