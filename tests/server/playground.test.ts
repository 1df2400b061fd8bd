import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { loadSeeds } from '../../src/ingest/seeds.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createServer } from '../../src/server/create-server.ts';
import { skipReason } from '../_required.ts';
import { browserPath, openBrowser } from './_browser.ts';

const path = browserPath();
const built = existsSync(join(PACKAGE_FILES.playground, 'index.html'));
const skip =
  skipReason('a browser', path === null ? 'Chromium is not installed' : null) ??
  skipReason('the playground', built ? null : 'it is not built (npm run build:playground)');

describe.skipIf(skip !== null)(
  `the playground${skip === null ? '' : ` (skipped: ${skip})`}`,
  () => {
    let engine: GraphEngine;
    let server: FastifyInstance;
    let browser: Browser;
    let page: Page;
    const requested: string[] = [];
    const failures: string[] = [];

    beforeAll(async () => {
      engine = await openEmbeddedEngine({ memory: true });
      const statements = loadStatements(PACKAGE_FILES.cypher);
      const config = { articlesFolder: null, maxTextBytes: 5_242_880 };
      await loadSeeds({ engine, statements, config });
      server = await createServer({ engine, statements, logLevel: 'silent' });
      const address = await server.listen({ host: '127.0.0.1', port: 0 });
      browser = await openBrowser(path ?? '');
      page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.on('request', (request) => requested.push(request.url()));
      page.on('pageerror', (error) => failures.push(error.message));
      await page.goto(`${address}/graphql`);
      await page.getByRole('tab').first().waitFor();
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await engine?.close();
    });

    test('opens on one tab for each ready question', async () => {
      expect(await page.getByRole('tab').allInnerTexts()).toEqual([
        'WhoSaidWhatAboutTheStrike',
        'WhatDidEachHealthSecretarySay',
        'HowManyAppointmentsDidEachTrustCancel',
        'WhatFiguresDoesEachArticleGive',
        'HowAreTwoHealthSecretariesConnected',
        'WhoStandsWhere',
        'WhichFiguresCannotBothBeTrue',
        'WhatHappenedInTheDispute',
        'WhoIsHeardMost',
        'WhereIsThePicketLineSpokenOf',
      ]);
    });

    test('answers the first question from the seeds', async () => {
      await page.getByRole('button', { name: /execute query/i }).click();
      const answer = page.locator('.graphiql-response');
      await answer.getByText('Stephen Powis').first().waitFor();
      expect(await answer.textContent()).not.toContain('errors');
    });

    test('shows the documentation, the explorer and the history', async () => {
      await page.getByRole('button', { name: /show documentation explorer/i }).click();
      await page.getByText('A GraphQL schema provides a root type').waitFor();
      await page.getByRole('button', { name: /show history/i }).click();
      await page.locator('.graphiql-history').getByText('WhoSaidWhatAboutTheStrike').waitFor();
      await page.getByRole('button', { name: /show graphiql explorer/i }).click();
      await page.locator('.docExplorerWrap').waitFor();
    });

    test('loads nothing from elsewhere and raises no error', () => {
      const elsewhere = requested.filter(
        (url) => !/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(url),
      );
      expect(elsewhere).toEqual([]);
      expect(failures).toEqual([]);
    });
  },
);
