import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/extract.ts';
import { readKnowledge } from '../../src/extract/knowledge.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { readArticle } from '../../src/text/read-article.ts';
import { createWorkCounter } from './_work.ts';

const counter = createWorkCounter(createExtractor(readKnowledge(PACKAGE_FILES.seeds)));
afterAll(() => counter.close());

describe('the work of extraction', () => {
  test('grows no more than elevenfold where the seeds are repeated ten times', () => {
    const folder = join(PACKAGE_FILES.seeds, 'articles');
    const files = readdirSync(folder).filter(
      (file) => file.endsWith('.md') && file !== 'README.md',
    );
    const texts = files.map((file) => readArticle(readFileSync(join(folder, file)), file).text);
    const text = texts.join('\n\n');
    const once = counter.workOf(text);
    const tenfold = counter.workOf(Array(10).fill(text).join('\n\n'));
    expect(once).toBeGreaterThan(0);
    expect(tenfold / once).toBeLessThan(11);
  });

  // Each kind of text once made some step compare everything with everything, or could.
  test.each(Object.entries(hardTexts()))('is linear in %s', (_name, write) => {
    const small = counter.workOf(write(2_000));
    const large = counter.workOf(write(16_000));
    expect(large / small).toBeLessThan(8 * 1.3);
  });
});

/** Texts of about a given length that are hard on one step or another. */
function hardTexts(): Readonly<Record<string, (length: number) => string>> {
  return {
    'straight marks': repeated('"'),
    'opening marks': repeated('“'),
    'marks in marks': (length) => `${'“I said, '.repeat(length / 10)}no.${'”'.repeat(length / 10)}`,
    'one sentence of quotations': repeated('He said "the deal" and '),
    'one sentence of quotations behind an opening clause': (length) =>
      `After ${'he said “the deal” and '.repeat(length / 23)}left.`,
    'one sentence of names': counted((number) => `Ann ${nameOf(number)} and `),
    'people of one surname': counted((number) => `Ms ${nameOf(number)} Quillfeather said no. `),
    'people of one given name': counted(
      (number) => `Sir Ralph ${nameOf(number)} spoke. Sir Ralph sat. `,
    ),
    'posts and roles': counted(
      (number) => `Ann ${nameOf(number)}, the ${nameOf(number)} director, left. The director sat. `,
    ),
    'bearers of one title': counted(
      (number) => `Senator Ann ${nameOf(number)} sat. “We go on,” the senator said. `,
    ),
    'bodies of one kind': counted(
      (number) => `The brewer ${nameOf(number)} met. “We go on,” the company said. `,
    ),
    'leaders of unions': counted(
      (number) =>
        `Ann ${nameOf(number)}, leader of the ${nameOf(number)} Union, sat. A union boss said “we go on”. `,
    ),
    'organisations with short names': counted(
      (number) => `The ${nameOf(number)} Union (${nameOf(number).slice(-5).toUpperCase()}) met. `,
    ),
    'words that end names': repeated('Workers '),
    honorifics: repeated('Dr '),
    'owned titles in one sentence': repeated('its general secretary and '),
    'roles of office': (length) =>
      `Junior doctors walked out on 11 April 2023. ${'The health secretary sat. '.repeat(length / 26)}`,
    'dated strikes': counted(
      (number) => `Bakers will strike on ${1 + (number % 28)} May ${2030 + (number % 60)}. `,
    ),
    'strikes in one sentence': repeated('junior doctors strike 11 April 2023 '),
    'figures in one sentence': repeated('1,234 appointments were moved at Larkrise Hospital, '),
    'national figures': counted((number) => `In England, ${10_000 + number} patients waited. `),
    'a long number': (length) => `${'1:'.repeat(length / 2)}abcdefghijk`,
    'full stops before a small letter': (length) => `${'.'.repeat(length)} and`,
    'short paragraphs': repeated('So it is.\n\n'),
    'turns of a transcript': counted(
      (number) =>
        `Q: Is it ${nameOf(number)}?\n\nA: I met Ann ${nameOf(number)}. “No,” I said.\n\n`,
    ),
    'paragraphs left open': repeated('“We go on.\n'),
    commas: repeated(', '),
  };
}

function repeated(words: string): (length: number) => string {
  return (length) => words.repeat(Math.ceil(length / words.length));
}

function counted(write: (number: number) => string): (length: number) => string {
  return (length) => {
    const parts: string[] = [];
    for (let number = 0, size = 0; size < length; number++) {
      parts.push(write(number));
      size += parts.at(-1)!.length;
    }
    return parts.join('');
  };
}

/** A name of its own for each number, of eight letters. */
function nameOf(number: number): string {
  const letters = Array.from(
    { length: 4 },
    (_, place) => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(number / 26 ** place) % 26],
  );
  return `Quil${letters.join('')}`;
}
