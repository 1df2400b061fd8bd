import { join } from 'node:path';

/** A Neo4j that the suite can run on. */
export interface Neo4jRelease {
  readonly version: string;
  /** The oldest Java that it runs on. */
  readonly java: number;
}

const RELEASES: Readonly<Record<string, Neo4jRelease>> = {
  lts: { version: '5.26.30', java: 17 },
  current: { version: '2026.08.1', java: 21 },
};

/** The release that `PICKETLINE_TEST_NEO4J_RELEASE` names, `lts` or `current`; the long-term one unless told otherwise. */
export function releaseToTest(): Neo4jRelease {
  const name = process.env.PICKETLINE_TEST_NEO4J_RELEASE ?? 'lts';
  const release = RELEASES[name];
  if (release === undefined) {
    const names = Object.keys(RELEASES).join(' or ');
    throw new Error(`PICKETLINE_TEST_NEO4J_RELEASE is "${name}"; expected ${names}`);
  }
  return release;
}

/** The Java of JAVA_HOME, else the one on the path. */
export function javaCommand(): string {
  const home = process.env.JAVA_HOME;
  return home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
}
