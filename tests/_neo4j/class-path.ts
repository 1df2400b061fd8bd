import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { PACKAGE_ROOT } from '../../src/package-files.ts';

const POM = join(PACKAGE_ROOT, 'tests/_neo4j/pom.xml');
const CACHE = join(PACKAGE_ROOT, 'node_modules/.cache/picketline-neo4j');
const DOWNLOAD_LIMIT = 300_000;

/**
 * The class path of a Neo4j. Maven resolves it once for each version and text of pom.xml, and again when a
 * jar is gone. Rejects where Maven is missing or cannot fetch the jars.
 */
export async function neo4jClassPath(version: string): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12);
  const file = join(CACHE, `class-path-${version}-${hash}.txt`);
  const cached = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (cached !== '' && cached.split(delimiter).every((jar) => existsSync(jar))) {
    return cached;
  }
  mkdirSync(CACHE, { recursive: true });
  const goal = [
    'dependency:build-classpath',
    `-Dneo4j.version=${version}`,
    '-DincludeScope=runtime',
    `-Dmdep.outputFile=${file}`,
  ];
  await promisify(execFile)('mvn', ['-q', '-B', '-ntp', '-f', POM, ...goal], {
    timeout: DOWNLOAD_LIMIT,
  });
  return readFileSync(file, 'utf8').trim();
}
