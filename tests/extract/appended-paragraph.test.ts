import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTexts } from '../../src/evaluate/read-texts.ts';
import type { ExtractionRecord } from '../../src/extract/record.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { recordOf } from './_record-of.ts';

/** One text in six, of every style. */
const texts = readTexts(join(PACKAGE_FILES.seeds, 'evaluation/development'))
  .filter((_text, index) => index % 6 === 0)
  .map(({ file, article: { text, source } }) => {
    const { published } = source;
    const trimmed = text.trimEnd();
    return { file, published, text: trimmed, before: findings(recordOf(trimmed, published)) };
  });

// Of people and things that no other text knows.
test.each([
  ['the weather', 'Rain fell over the fields on Sunday, and the river stayed low.'],
  [
    'somebody who speaks',
    'Ottilie Brandreth opened the flower show at Quarrelton. “The roses are splendid,” she said.',
  ],
  ['a number', 'The bakery in the high street sold 412 loaves.'],
])('a paragraph about %s takes nothing from what an article said before it', (_about, tail) => {
  expect(texts.length).toBeGreaterThan(20);
  for (const { file, published, text, before } of texts) {
    const after = new Set(findings(recordOf(`${text}\n\n${tail}`, published)));
    expect(
      before.filter((finding) => !after.has(finding)),
      file,
    ).toEqual([]);
  }
});

test('one of a crowd is nobody whom the next paragraph opens with', () => {
  const { quotes } = recordOf(
    '“It is bad,” said one man at the pump in the flooded village.\n\nOttilie Brandreth opened the flower show at Quarrelton.',
  );
  expect(quotes[0]!.speakers.map(({ name }) => name)).toEqual(['one man']);
});

/** Each finding as a line that holds what it says, but not its id, which tells of the whole text. */
function findings({
  quotes,
  figures,
  people,
  organisations,
  strikes,
}: ExtractionRecord): readonly string[] {
  return [
    ...quotes.map(({ kind, text, segments, speakers, cue, medium, strike }) => [
      ...['quote', kind, text, segments, cue, medium, strike],
      speakers.map(({ name, mention }) => [name, mention]),
    ]),
    ...figures.map(({ id: _id, quote: _quote, sumOf, ...figure }) => [
      'figure',
      figure,
      sumOf.length,
    ]),
    ...people.map(({ name, honorific }) => ['person', name, honorific]),
    ...organisations.map(({ name, kind }) => ['organisation', name, kind]),
    ...strikes.map(({ id, main }) => ['strike', id, main]),
  ].map((finding) => JSON.stringify(finding));
}
