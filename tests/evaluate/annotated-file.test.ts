import { expect, test } from 'vitest';
import { lineAt } from '../../src/evaluate/annotation.ts';
import { annotated } from './_annotated.ts';

const q = (id: string, words: string, by = 'Olive Marrow') =>
  `<q id="${id}" by="${by}" kind="DIRECT">${words}</q>`;

test('the text is what stands after the front matter, less the tags', () => {
  const text = annotated(`“${q('1', 'We rang,')}” she said.\n`);
  expect(text.article.text).toBe('“We rang,” she said.\n');
  expect(text.article.id).toBe('900');
  expect(text.article.source.published).toBe('2031-03-04');
  expect(text.people).toEqual(['Olive Marrow', 'Reuben Stave']);
  expect(text.strikes).toEqual([
    { workforce: 'bell ringers', from: '2031-03-01', to: '2031-03-03' },
  ]);
});

test('tags of one id are the segments of one quote', () => {
  const text = annotated(`“${q('1', 'We rang,')}” she said. “${q('1', 'All night.')}”\n`);
  expect(text.quotes).toEqual([
    {
      id: '1',
      kind: 'DIRECT',
      speakers: [{ name: 'Olive Marrow', anonymous: false }],
      medium: null,
      segments: [
        { start: 1, end: 9 },
        { start: 22, end: 32 },
      ],
      at: null,
      parent: null,
    },
  ]);
});

test('a tag inside a tag has the quote around it as parent', () => {
  const inner = q('2', 'Louder!', '?the vicar');
  const text = annotated(`“${q('1', `He said, ‘${inner}’`)}”\n`);
  expect(text.quotes.map(({ id, parent }) => [id, parent])).toEqual([
    ['1', null],
    ['2', '1'],
  ]);
  expect(text.quotes[1]?.segments).toEqual([{ start: 11, end: 18 }]);
  expect(text.quotes[1]?.speakers).toEqual([{ name: 'the vicar', anonymous: true }]);
});

test('joint speakers are parted by semicolons, and nobody is an empty by', () => {
  const text = annotated(`${q('1', 'Ding', 'Olive Marrow; Reuben Stave')} ${q('2', 'dong', '')}\n`);
  expect(text.quotes.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
    ['Olive Marrow', 'Reuben Stave'],
    [],
  ]);
});

test('a figure inside a quote is stated by its speaker unless it says otherwise', () => {
  const figure = (by: string) =>
    `<fig value="8" cmp="EXACT" unit="bells" measure="OTHER"${by}>eight bells</fig>`;
  const text = annotated(
    `${q('1', `${figure('')} and ${figure(' by="Reuben Stave"')}`)} ${figure('')}\n`,
  );
  expect(text.figures?.map(({ statedBy }) => statedBy?.map(({ name }) => name))).toEqual([
    ['Olive Marrow'],
    ['Reuben Stave'],
    [],
  ]);
  expect(text.figures?.[0]).toMatchObject({ start: 0, end: 11, amount: 8, change: 'ABSOLUTE' });
});

test('a range has two amounts', () => {
  const text = annotated(
    '<fig min="2" max="5" cmp="BETWEEN" unit="bells" measure="OTHER">two to five bells</fig>\n',
  );
  expect(text.figures?.[0]?.amount).toEqual([2, 5]);
});

test('lines are those of the file', () => {
  const text = annotated(`Bells\n\n${q('1', 'Ding')}\n`);
  expect(lineAt(text, 0)).toBe(11);
  expect(lineAt(text, text.quotes[0]!.segments[0]!.start)).toBe(13);
});

const BAD: readonly (readonly [string, string, string])[] = [
  ['an unknown tag', 'Bells\n<b>x</b>\n', ':12: expected <q …>, </q>, <fig …> or </fig>, got <b>'],
  ['a stray bracket', 'Bells\n5 > 4\n', ':12: expected <q …>'],
  ['a tag left open', `Bells\n\n<q id="1" by="" kind="DIRECT">x\n`, ':13: expected </q> before'],
  [
    'tags that cross',
    '<q id="1" by="" kind="DIRECT"><fig value="1" cmp="EXACT" unit="x" measure="OTHER">x</q></fig>\n',
    ':11: expected </fig>, got </q>',
  ],
  [
    'a tag around nothing',
    '<q id="1" by="" kind="DIRECT"></q>\n',
    ':11: expected words inside <q>',
  ],
  ['a closing tag alone', 'x</q>\n', ':11: expected no </q> here'],
  ['an unknown kind', '<q id="1" by="" kind="LOUD">x</q>\n', ':11: expected kind= to be one of'],
  [
    'an unknown attribute',
    '<q id="1" by="" kind="DIRECT" of="x">x</q>\n',
    ':11: expected attributes',
  ],
  ['a missing attribute', '<q id="1" kind="DIRECT">x</q>\n', ':11: expected by= in <q>'],
  [
    'segments that disagree',
    `${q('1', 'x')}\n${q('1', 'y', 'Reuben Stave')}\n`,
    ':12: expected the same by, kind, medium and at in all segments of quote 1',
  ],
  [
    'a figure without an amount',
    '<fig cmp="EXACT" unit="x" measure="OTHER">x</fig>\n',
    ':11: expected value=, or min= and max=',
  ],
];

test.each(BAD)('%s is told with file and line', (_, body, message) => {
  expect(() => annotated(body)).toThrow(`some/900-bells.txt${message}`);
});

test.each([
  ['no front matter', 'Bells', ':1: expected front matter'],
  ['an id that is not in the name', '---\nid: "7"\n---\nx', ':2: expected id to be the number'],
  [
    'figures neither yes nor no',
    '---\nid: "900"\nfigures: some\n---\nx',
    ':3: expected figures to be yes or no',
  ],
  [
    'people without a title',
    '---\nid: "900"\nfigures: no\npeople:\n  - {name: "A"}\nstrikes: []\n---\nx',
    ':5: expected people to be entries {name, title}',
  ],
  [
    'an organisation of an unknown kind',
    '---\nid: "900"\nfigures: no\npeople: []\norganisations:\n  - {name: "A", kind: CLUB}\nstrikes: []\n---\nx',
    ':6: expected organisations to be entries with a name and a kind of TRUST, HOSPITAL, UNION,',
  ],
])('%s is told with file and line', (_, input, message) => {
  expect(() => annotated('', input)).toThrow(`some/900-bells.txt${message}`);
});
