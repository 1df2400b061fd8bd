import { expect, test } from 'vitest';
import { scoreFigures } from '../../src/evaluate/score-figures.ts';
import { scoreOrganisations } from '../../src/evaluate/score-organisations.ts';
import { scorePeople } from '../../src/evaluate/score-people.ts';
import { scoreStrikes } from '../../src/evaluate/score-strikes.ts';
import type { OrganisationFinding, StrikeFinding } from '../../src/extract/record.ts';
import { annotated, figureOf, names, recordOf } from './_annotated.ts';

const figures =
  annotated(`The guild has <fig value="0.3333" cmp="ABOUT" unit="share" measure="WORKFORCE" of="Ringers’ Guild">about a third</fig> of
<fig value="12" cmp="EXACT" unit="old bells" measure="OTHER" by="Olive Marrow">12 old bells</fig> and <fig min="2" max="5" cmp="BETWEEN" unit="ropes" measure="OTHER">two to five ropes</fig>.
In 40 towers.
`);

const found = recordOf(figures, {
  organisations: [
    { id: 'guild', name: 'Guild of Ringers', kind: 'UNION', odsCode: null, mentions: [] },
  ],
  people: [
    { id: 'olive-marrow', name: 'Olive Marrow', honorific: null, mentions: [], appointments: [] },
  ],
  figures: [
    figureOf(figures, 'a third', {
      value: 1 / 3,
      unit: 'share',
      measure: 'WORKFORCE',
      concerns: 'guild',
    }),
    figureOf(figures, '12 old bells', { value: 12, statedBy: 'olive-marrow' }),
    figureOf(figures, 'two to five ropes', { min: 2, max: 6, unit: 'ropes' }),
    figureOf(figures, '40', { value: 40, unit: 'towers' }),
  ],
});

test('figures are right in amount, and further in comparator and unit', () => {
  const { tallies } = scoreFigures(figures, found, names);
  expect(tallies['figures/amount']).toEqual({ right: 2, found: 4, expected: 3 });
  expect(tallies['figures/amount comparator unit']).toEqual({ right: 1, found: 4, expected: 3 });
  expect(tallies['figures/comparator of found']).toEqual({ right: 1, found: 2, expected: 2 });
  expect(tallies['figures/unit of found']).toEqual({ right: 2, found: 2, expected: 2 });
  expect(tallies['figures/concerns']).toEqual({ right: 0, found: 1, expected: 1 });
  expect(tallies['figures/stated by']).toEqual({ right: 1, found: 1, expected: 1 });
});

test('failures of figures say what differs', () => {
  const { failures } = scoreFigures(figures, found, names);
  expect(failures.map(({ line, fault, expected, got }) => [line, fault, expected, got])).toEqual([
    [
      11,
      'figure wrong',
      'ABOUT 0.3333 share WORKFORCE ABSOLUTE | about a third',
      `EXACT ${1 / 3} share WORKFORCE ABSOLUTE | a third`,
    ],
    [11, 'figure concerns', 'Ringers’ Guild | about a third', 'Guild of Ringers'],
    [12, 'figure missed', 'BETWEEN 2 to 5 ropes OTHER ABSOLUTE | two to five ropes', 'nothing'],
    [12, 'figure not there', 'nothing', 'EXACT 2 to 6 ropes OTHER ABSOLUTE | two to five ropes'],
    [13, 'figure not there', 'nothing', 'EXACT 40 towers OTHER ABSOLUTE | 40'],
  ]);
});

test('figures of a text that has none annotated are neither right nor wrong', () => {
  const untagged = annotated(
    'In 40 towers.\n',
    '---\nid: "900"\nfigures: no\nstrikes: []\npeople: []\n---\n',
  );
  const record = recordOf(untagged, { figures: [figureOf(untagged, '40', { value: 40 })] });
  expect(scoreFigures(untagged, record, names)).toEqual({
    tallies: {},
    failures: [],
    attributions: [],
    rules: [],
  });
});

test('people are compared by full name, and those found by office alone are left out', () => {
  const text = annotated('Dr Olive Marrow met the verger, the bishop and Anna Clapper.\n');
  const person = (name: string, words: string) => {
    const start = text.article.text.indexOf(words);
    const mentions = [{ start, end: start + words.length }];
    return { id: name, name, honorific: null, mentions, appointments: [] };
  };
  const record = recordOf(text, {
    people: [
      person('Olive Marrow', 'Dr Olive Marrow'),
      person('Hugh Mitre', 'the bishop'),
      person('Anna Clapper', 'Anna Clapper'),
    ],
  });
  const { tallies, failures } = scorePeople(text, record, names);
  expect(tallies).toEqual({ 'people/names': { right: 1, found: 2, expected: 2 } });
  expect(failures.map(({ fault, expected, got }) => [fault, expected, got])).toEqual([
    ['person missed', 'Reuben Stave', 'nothing'],
    ['person not there', 'nothing', 'Anna Clapper'],
  ]);
});

const WITH_ORGANISATIONS = `---
id: "900"
figures: no
strikes: []
people: []
organisations:
  - {name: "Guild of Bell Ringers", kind: UNION}
  - {name: "Marrow Foundry", kind: COMPANY}
  - {name: "Tolling Trust", kind: CHARITY}
---
`;

test('organisations are compared by any name that the text gives them, each found once, then by kind', () => {
  const text = annotated(
    'The Guild of Bell Ringers met Marrow Foundry and the Tolling Trust. The Ringers’ Arms closed.\n',
    WITH_ORGANISATIONS,
  );
  const organisation = (
    id: string,
    name: string,
    kind: OrganisationFinding['kind'],
    words: string,
  ): OrganisationFinding => {
    const start = text.article.text.indexOf(words);
    const mentions = [{ start, end: start + words.length }];
    return { id, name, kind, odsCode: null, mentions };
  };
  const record = recordOf(text, {
    organisations: [
      organisation('gbr', 'Ringers’ Guild', 'UNION', 'Guild of Bell Ringers'),
      organisation('again', 'Guild of Bell Ringers', 'OTHER', 'Guild'),
      organisation('foundry', 'Marrow Foundry', 'OTHER', 'Marrow Foundry'),
      organisation('arms', 'Ringers’ Arms', 'COMPANY', 'Ringers’ Arms'),
    ],
  });
  const { tallies, failures } = scoreOrganisations(text, record, names);
  expect(tallies).toEqual({
    'organisations/names': { right: 2, found: 4, expected: 3 },
    'organisations/kind of found': { right: 1, found: 2, expected: 2 },
  });
  expect(failures.map(({ fault, expected, got }) => [fault, expected, got])).toEqual([
    ['organisation missed', 'CHARITY Tolling Trust', 'nothing'],
    ['organisation not there', 'nothing', 'OTHER Guild of Bell Ringers'],
    ['organisation not there', 'nothing', 'COMPANY Ringers’ Arms'],
    ['organisation kind', 'COMPANY Marrow Foundry', 'OTHER'],
  ]);
});

test('organisations of a text that lists none are neither right nor wrong', () => {
  const text = annotated('The Guild met.\n');
  expect(text.organisations).toBeNull();
  expect(scoreOrganisations(text, recordOf(text), names).tallies).toEqual({});
});

const strike = (from: string, to: string | null): StrikeFinding => ({
  id: from,
  from,
  to,
  workforces: ['bell ringers'],
  nations: [],
  status: 'HELD',
  main: true,
  provisional: true,
  confidence: 0.8,
  evidence: [],
});

test.each([
  ['the same days', '2031-03-01', '2031-03-03', 1],
  ['with times', '2031-03-01T08:00+00:00', '2031-03-03T20:00+00:00', 1],
  ['an end in the morning after', '2031-03-01', '2031-03-04T06:59+00:00', 1],
  ['another last day', '2031-03-01', '2031-03-04', 0],
  ['still open', '2031-03-01', null, 0],
])('a strike is right by first and last day: %s', (_, from, to, right) => {
  const text = annotated('The bells are still.\n');
  const record = recordOf(text, { strikes: [strike(from, to)] });
  expect(scoreStrikes(text, record).tallies).toEqual({
    'strikes/dates': { right, found: 1, expected: 1 },
  });
});
