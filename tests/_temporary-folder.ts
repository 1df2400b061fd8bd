import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const NAME = 'picketline-tests-';

/**
 * One folder for what tests and the programs that they start write to `tmpdir()`; it goes when the run ends. Each
 * project of the run sets up, and all share it: the path of a socket in it, as a browser makes, must stay short.
 */
export default function setUp(): (() => void) | undefined {
  if (basename(tmpdir()).startsWith(NAME)) return undefined;
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), NAME));
  process.env.TMPDIR = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  };
}
