import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
/** What the program reads of the package besides its own code. */
const LINKED = ['cypher', 'schema', 'seeds', 'node_modules', 'package.json'];

export interface BuiltCli {
  /** Starts the program, with no settings but those given. */
  start(args: readonly string[], settings?: Readonly<Record<string, string>>): ChildProcess;
  /** Runs the program to its end. */
  run(
    args: readonly string[],
    settings?: Readonly<Record<string, string>>,
    input?: string | Uint8Array,
  ): Promise<CliResult>;
  remove(): void;
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the program as it stands into a folder of its own, as Node 20 cannot run TypeScript. */
export function buildCli(): BuiltCli {
  const folder = mkdtempSync(join(tmpdir(), 'picketline-cli-'));
  for (const name of LINKED) symlinkSync(join(ROOT, name), join(folder, name));
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
  const project = join(ROOT, 'tsconfig.build.json');
  execFileSync(tsc, ['--project', project, '--outDir', join(folder, 'dist'), '--noCheck']);
  const main = join(folder, 'dist', 'cli', 'main.js');

  const start: BuiltCli['start'] = (args, settings = {}) =>
    spawn(process.execPath, [main, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, PICKETLINE_DATA: join(folder, 'data'), ...settings },
    });
  return {
    start,
    async run(args, settings, input = '') {
      const child = start(args, settings);
      let stdout = '';
      let stderr = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
      const code = await new Promise<number | null>((done) => child.on('close', done));
      return { code, stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
