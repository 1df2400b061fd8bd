import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asMarkdown, generateArticles } from '../bench/generated-articles.ts';

export type Settings = Readonly<Record<string, string>>;

/** How the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The program as `npm run drill` has built it. */
export const MAIN = resolve('dist/cli/main.js');

/** Starts the program with no settings but those given. */
export function start(args: readonly string[], settings: Settings): Running {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, ended: endOf(child) };
}

/** Runs the program to its end. */
export function run(args: readonly string[], settings: Settings): Promise<Ended> {
  return start(args, settings).ended;
}

/** Starts the server and waits until it answers. */
export async function serve(settings: Settings): Promise<Running & { readonly address: string }> {
  const running = start(['serve'], { PORT: '0', ...settings });
  const address = await new Promise<string>((ready, reject) => {
    let output = '';
    running.child.stdout?.on('data', (text: string) => {
      output += text;
      const found = /is ready: (\S+)\/graphql/.exec(output)?.[1];
      if (found !== undefined) ready(found);
    });
    void running.ended.then(({ code, stderr }) =>
      reject(new Error(`serve ended with ${code}: ${stderr}`)),
    );
  });
  return { ...running, address };
}

/** Asks a server to end, and waits for it. */
export async function stop({ child, ended }: Running): Promise<Ended> {
  child.kill('SIGTERM');
  return ended;
}

/** Kills a process at once, and waits for its end. */
export async function kill({ child, ended }: Running): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

/** Writes generated articles as files into a folder of their own. */
export function writeArticles(folder: string, count: number): string {
  const articles = join(folder, `articles-${count}`);
  mkdirSync(articles, { recursive: true });
  for (const article of generateArticles(count)) {
    writeFileSync(join(articles, `${article.id}.md`), asMarkdown(article));
  }
  return articles;
}

/** The last lines of an output, for a message. */
export function tail(text: string): string {
  return text.trimEnd().split('\n').slice(-3).join(' | ');
}

/** Waits for a process to end, or to be none at all, and keeps what it printed. */
export function endOf(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((done) => {
    child.on('error', (error) => done({ code: null, stdout, stderr: error.message }));
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}
