import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where this system keeps a browser that the tests can drive; null where it has none. */
export function browserPath(): string | null {
  return CANDIDATES.find((path) => existsSync(path)) ?? null;
}

/** Starts the system's browser without a window and without any traffic of its own. */
export function openBrowser(path: string): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
}
