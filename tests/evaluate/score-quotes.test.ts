import { expect, test } from 'vitest';
import { scoreQuotes } from '../../src/evaluate/score-quotes.ts';
import { annotated, names, quoteOf, recordOf } from './_annotated.ts';

const q = (id: string, words: string, more = 'by="Olive Marrow" kind="DIRECT"') =>
  `<q id="${id}" ${more}>${words}</q>`;

/** Five segments in marks (three DIRECT quotes of one, one and two segments, one MIXED) and an indirect one. */
const text = annotated(`“${q('1', 'We rang all night,')}” said Olive Marrow.

“${q('2', 'It was loud.', 'by="Reuben Stave" kind="DIRECT"')}”

“${q('3', 'They asked,')}” she said. “${q('3', 'We answered.')}”

She called it “${q('4', 'a peal of our own', 'by="Olive Marrow" kind="MIXED"')}” and said ${q('5', 'the rope had held', 'by="Olive Marrow" kind="INDIRECT"')}.

He read “Do not pull”.
`);

/** One right; one with the wrong speaker; one divided, the second part with a wrong end; one that is none. */
const record = recordOf(text, {
  quotes: [
    quoteOf(text, ['We rang all night,'], 'Dr olive marrow', { confidence: 0.95 }),
    quoteOf(text, ['It was loud.'], 'Olive Marrow', { confidence: 0.9 }),
    quoteOf(text, ['They asked,'], 'Olive Marrow', { confidence: 0.7 }),
    quoteOf(text, ['We answered'], 'Olive Marrow', { confidence: 0.7 }),
    quoteOf(text, ['Do not pull'], null, { kind: 'MIXED', rule: 'no-speaker' }),
    quoteOf(text, ['the rope had held'], null, { kind: 'INDIRECT', rule: 'clause' }),
  ],
});

const score = scoreQuotes(text, record, names);

test('segments in marks are counted by exact span, by overlap and by speaker', () => {
  const { tallies } = score;
  expect(tallies['quotes/spans exact']).toEqual({ right: 3, found: 5, expected: 5 });
  expect(tallies['quotes/spans overlapping']).toEqual({ right: 4, found: 5, expected: 5 });
  expect(tallies['quotes/speaker of found']).toEqual({ right: 2, found: 3, expected: 3 });
  expect(tallies['quotes/span and speaker']).toEqual({ right: 2, found: 5, expected: 5 });
});

test('a quote is right as a whole only with all of its segments', () => {
  expect(score.tallies['quotes/whole and speaker']).toEqual({ right: 1, found: 5, expected: 4 });
});

test('each kind has its own count, and what is not there counts by the kind it was given', () => {
  const { tallies } = score;
  expect(tallies['direct/spans exact']).toEqual({ right: 3, found: 4, expected: 4 });
  expect(tallies['mixed/spans exact']).toEqual({ right: 0, found: 1, expected: 1 });
  expect(tallies['indirect/spans exact']).toEqual({ right: 1, found: 1, expected: 1 });
  expect(tallies['indirect/span and speaker']).toEqual({ right: 0, found: 1, expected: 1 });
});

test('only quotes with a speaker are attributions, and those with a wrong one are wrong', () => {
  expect(score.attributions).toEqual([
    { indirect: false, confidence: 0.95, right: true },
    { indirect: false, confidence: 0.9, right: false },
    { indirect: false, confidence: 0.7, right: true },
    { indirect: false, confidence: 0.7, right: true },
  ]);
});

test('every failure names line, fault, what was expected and what came', () => {
  expect(
    score.failures.map(({ line, fault, expected, got }) => [line, fault, expected, got]),
  ).toEqual([
    [13, 'speaker', 'Reuben Stave | It was loud.', 'Olive Marrow'],
    [15, 'quote span', 'We answered.', 'We answered'],
    [17, 'quote missed', 'MIXED by Olive Marrow | a peal of our own', 'nothing'],
    [19, 'quote not there', 'nothing', 'MIXED by nobody | Do not pull'],
    [17, 'indirect speaker', 'Olive Marrow | the rope had held', 'nobody'],
  ]);
});

test('rules are counted with the share of spans and of attributions that are right', () => {
  expect(score.rules).toEqual([
    { rule: 'direct: cue-after', spanRight: true, right: true },
    { rule: 'direct: cue-after', spanRight: true, right: false },
    { rule: 'direct: cue-after', spanRight: true, right: true },
    { rule: 'direct: cue-after', spanRight: false, right: false },
    { rule: 'mixed: no-speaker', spanRight: false, right: false },
    { rule: 'indirect: clause', spanRight: true, right: false },
  ]);
});

test('a quotation in a headline is neither right nor wrong, unless it is asked for', () => {
  const headline = annotated(
    `“${q('h', 'We rang', 'by="Olive Marrow" kind="DIRECT" at="HEADLINE"')}”: bells row\n`,
  );
  const found = recordOf(headline, { quotes: [quoteOf(headline, ['We rang'], 'Olive Marrow')] });
  const nothing = recordOf(headline);
  const exact = (...args: Parameters<typeof scoreQuotes>) =>
    scoreQuotes(...args).tallies['quotes/spans exact'];
  expect(exact(headline, found, names)).toEqual({ right: 0, found: 0, expected: 0 });
  expect(exact(headline, nothing, names)).toEqual({ right: 0, found: 0, expected: 0 });
  expect(exact(headline, found, names, { headlines: true })).toEqual({
    right: 1,
    found: 1,
    expected: 1,
  });
});

test('a quote inside a quote that was missed is not made good by the one around it', () => {
  const nested = annotated(
    `“${q('1', `He said, ‘${q('2', 'Louder!', 'by="" kind="DIRECT"')}’`)}”\n`,
  );
  const outer = recordOf(nested, {
    quotes: [quoteOf(nested, ['He said, ‘Louder!’'], 'Olive Marrow')],
  });
  expect(scoreQuotes(nested, outer, names).tallies['quotes/spans overlapping']).toEqual({
    right: 1,
    found: 1,
    expected: 2,
  });
});
