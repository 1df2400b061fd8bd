import { expect, test } from 'vitest';
import { createNameIndex, findNames, type NameEntry } from '../../src/reference/name-index.ts';

/** Words, with hyphens and apostrophes inside, and single marks. */
const WHOLE_WORDS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\S/gu;

/** Letters and digits, and every mark on its own. */
const SINGLE_MARKS = /[\p{L}\p{N}]+|\S/gu;

function tokensOf(text: string, pattern = WHOLE_WORDS) {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function indexOf(
  names: Readonly<Record<string, readonly string[]>>,
  options: Partial<NameEntry<string>> = {},
) {
  const entries = Object.entries(names).flatMap(([entity, aliases]) =>
    aliases.map((name) => ({ ...options, name, entity })),
  );
  return createNameIndex(entries);
}

const NAMES = indexOf({
  bma: ['British Medical Association', 'BMA'],
  nhs: ['NHS'],
  'nhs-england': ['NHS England'],
  kings: ["King's College Hospital"],
  thomas: ["St Thomas' Hospital", "St Thomas'"],
  chester: ['Chester-le-Street Hospital'],
  herts: ['Hertfordshire', 'Herts'],
  beds: ['Bedfordshire'],
  'herts-police': ['Hertfordshire Police'],
  times: ['The Times'],
  london: ['The Royal London Hospital'],
  birmingham: ['Queen Elizabeth Hospital'],
  gateshead: ['Queen Elizabeth Hospital'],
  coffey: ['Thérèse Coffey'],
  tfl: ['TfL'],
  committee: ['junior doctors committee'],
  lister: ['Lister Hospital'],
  unison: ['Unison'],
  rmt: ['Rail, Maritime and Transport union'],
});

const TRUSTS = indexOf(
  {
    dudley: ['The Dudley Group NHS Foundation Trust'],
    'east-and-north-herts': ['East and North Hertfordshire Teaching NHS Trust'],
    sandwell: ['Sandwell and West Birmingham Hospitals NHS Trust'],
    stoke: ['University Hospitals of North Midlands NHS Trust'],
    nottingham: ['Nottingham University Hospitals NHS Trust'],
    medway: ['Medway NHS Foundation Trust'],
    barking: ['Barking, Havering and Redbridge University Hospitals NHS Trust'],
    newcastle: ['Newcastle Hospitals'],
    guys: ["Guy's and St Thomas' NHS Foundation Trust"],
    leeds: ['Leeds Teaching Hospitals NHS Trust'],
    'leeds-community': ['Leeds Community Healthcare NHS Trust'],
    'north-east-london': ['North East London NHS Foundation Trust'],
    'east-london': ['East London NHS Foundation Trust'],
  },
  { style: 'TRUST' },
);

/** What is found, as "words = entities", the same for two ways to cut tokens. */
function found(text: string, index = NAMES): readonly string[] {
  const [whole, single] = [WHOLE_WORDS, SINGLE_MARKS].map((pattern) =>
    findNames(index, tokensOf(text, pattern)).map(
      ({ start, end, candidates }) =>
        `${text.slice(start, end)} = ${candidates.map(({ entity }) => entity).join(' or ')}`,
    ),
  );
  expect(single).toEqual(whole);
  return whole ?? [];
}

test('initials go by the same name with full stops and without', () => {
  const index = indexOf({ un: ['UN'], fbi: ['FBI'] });
  const found = findNames(
    index,
    tokensOf('The U.N. and the F.B.I.’s agents', /(?:\p{Lu}\.)+|[\p{L}\p{N}]+|\S/gu),
  );
  expect(found.map(({ start, end, candidates }) => [start, end, candidates[0]?.entity])).toEqual([
    [4, 8, 'un'],
    [17, 23, 'fbi'],
  ]);
});

test('the longest name wins and none is found inside another', () => {
  expect(found('NHS England, the NHS and the British Medical Association (BMA)')).toEqual([
    'NHS England = nhs-england',
    'NHS = nhs',
    'British Medical Association = bma',
    'BMA = bma',
  ]);
});

test('a shorter name is found where the longer one breaks off', () => {
  expect(found('NHS english')).toEqual(['NHS = nhs']);
});

test('a match gives its tokens and its span', () => {
  expect(findNames(NAMES, tokensOf('At NHS England’s door'))).toEqual([
    {
      firstToken: 1,
      tokenEnd: 3,
      start: 3,
      end: 14,
      candidates: [{ entity: 'nhs-england', name: 'NHS England', ambiguous: false }],
    },
  ]);
});

test('a name of several entities gives them all', () => {
  expect(found('the Queen Elizabeth Hospital')).toEqual([
    'Queen Elizabeth Hospital = birmingham or gateshead',
  ]);
});

test('an ambiguous entry is marked on its candidate', () => {
  const index = createNameIndex([
    { name: 'Unite', entity: 'unite', ambiguous: true },
    { name: 'Unite the Union', entity: 'unite' },
  ]);
  const marks = findNames(index, tokensOf('Unite and Unite the Union')).map(
    ({ candidates }) => candidates[0]?.ambiguous,
  );
  expect(marks).toEqual([true, false]);
});

test('abbreviations match exactly', () => {
  expect(found('bma Bma BMA tfl TFL TfL')).toEqual(['BMA = bma', 'TfL = tfl']);
});

test('names need their capitals, though generic words may be small', () => {
  expect(found('in unison, Unison and UNISON; the lister hospital, the Lister hospital')).toEqual([
    'Unison = unison',
    'UNISON = unison',
    'Lister hospital = lister',
  ]);
});

test('a name given in small letters matches in any case', () => {
  expect(found('junior doctors committee, Junior Doctors Committee')).toEqual([
    'junior doctors committee = committee',
    'Junior Doctors Committee = committee',
  ]);
});

test('an entry can match in any case', () => {
  const index = createNameIndex([{ name: 'Prime Minister', entity: 'pm', anyCase: true }]);
  expect(found('prime minister PRIME MINISTER', index)).toEqual([
    'prime minister = pm',
    'PRIME MINISTER = pm',
  ]);
});

test('apostrophes may be straight, curly or missing', () => {
  expect(found("King's College Hospital, King’s College Hospital, Kings College Hospital")).toEqual(
    [
      "King's College Hospital = kings",
      'King’s College Hospital = kings',
      'Kings College Hospital = kings',
    ],
  );
});

test('a possessive is no part of the name, an apostrophe that belongs to it is', () => {
  expect(
    found("the BMA's offer, Lister Hospital’s beds, at St Thomas' Hospital and St Thomas’"),
  ).toEqual([
    'BMA = bma',
    'Lister Hospital = lister',
    "St Thomas' Hospital = thomas",
    'St Thomas’ = thomas',
  ]);
});

test('saints may be written St, St. and Saint', () => {
  expect(found("St. Thomas' Hospital, Saint Thomas’ Hospital")).toEqual([
    "St. Thomas' Hospital = thomas",
    'Saint Thomas’ Hospital = thomas',
  ]);
});

test('hyphens, accents and non-breaking spaces make no difference', () => {
  expect(found('Chester le Street Hospital, Therese Coffey, NHS\u00A0England')).toEqual([
    'Chester le Street Hospital = chester',
    'Therese Coffey = coffey',
    'NHS\u00A0England = nhs-england',
  ]);
});

test('shortened counties are spelt out in longer names, and alone only where they are names', () => {
  expect(found('Herts Police in Herts. Beds were full. Staffs')).toEqual([
    'Herts Police = herts-police',
    'Herts = herts',
  ]);
});

test('commas in a name are optional', () => {
  expect(
    found('the Rail, Maritime and Transport union, the Rail Maritime & Transport Union'),
  ).toEqual(['Rail, Maritime and Transport union = rmt', 'Rail Maritime & Transport Union = rmt']);
});

test('a leading The is optional unless a single word would be left', () => {
  expect(
    found('The Royal London Hospital, the Royal London Hospital, the Times. Times change'),
  ).toEqual([
    'The Royal London Hospital = london',
    'Royal London Hospital = london',
    'the Times = times',
  ]);
});

test('names reach across neither punctuation nor an empty line', () => {
  expect(found('to the NHS. England lost')).toEqual(['NHS = nhs']);
  expect(found('at Lister\n\nHospital')).toEqual([]);
});

test.each([
  ['East & North Herts NHS Trust', 'east-and-north-herts'],
  ['East and North Herts NHS Trust', 'east-and-north-herts'],
  ['East and North Hertfordshire Teaching NHS Trust', 'east-and-north-herts'],
  ['East and North Hertfordshire Hospitals NHS trust', 'east-and-north-herts'],
  ['Sandwell and West Birmingham NHS Trust', 'sandwell'],
  ['Sandwell and West Birmingham Hospitals Trust', 'sandwell'],
  ['Dudley Group NHS Foundation Trust', 'dudley'],
  ['The Dudley Group NHS Trust', 'dudley'],
  ['University Hospitals of North Midlands NHS Trust', 'stoke'],
  ['University Hospital of North Midlands NHS Foundation Trust', 'stoke'],
  ['University Hospitals North Midlands NHS Trust', 'stoke'],
  ['Nottingham University Hospital NHS Trust', 'nottingham'],
  ['Medway NHS Trust', 'medway'],
  ['Medway Foundation Trust', 'medway'],
  ['Barking, Havering & Redbridge University Hospitals NHS Trust', 'barking'],
  ['Barking Havering and Redbridge Hospitals NHS Trust', 'barking'],
  ['Newcastle Hospitals NHS FT', 'newcastle'],
  ['Guy’s and St Thomas’ NHS Trust', 'guys'],
  ['North East London NHS Foundation Trust', 'north-east-london'],
])('%s names a trust', (name, trust) => {
  expect(found(`managers at ${name} said`, TRUSTS)).toEqual([`${name} = ${trust}`]);
});

test('the exact name of one trust is not the loose name of another', () => {
  expect(
    found('Leeds Community Healthcare NHS Trust and Leeds Teaching Hospitals NHS Trust', TRUSTS),
  ).toEqual([
    'Leeds Community Healthcare NHS Trust = leeds-community',
    'Leeds Teaching Hospitals NHS Trust = leeds',
  ]);
});

test('a possessive ends a trust', () => {
  expect(found('Medway NHS Trust’s chief executive', TRUSTS)).toEqual([
    'Medway NHS Trust = medway',
  ]);
});

test('neither the town alone nor any trust in it is the trust', () => {
  expect(found('a Nottingham NHS trust, Medway, the University Hospitals', TRUSTS)).toEqual([]);
});

test('a name may be given as one long token', () => {
  expect(findNames(NAMES, [{ text: 'NHS England', start: 5, end: 16 }])).toMatchObject([
    { firstToken: 0, tokenEnd: 1, start: 5, end: 16 },
  ]);
});

test('no tokens and no names give no matches', () => {
  expect(findNames(NAMES, [])).toEqual([]);
  expect(findNames(createNameIndex([]), tokensOf('NHS'))).toEqual([]);
});

test('a name is found wherever it stands in a long text', () => {
  const filler = (count: number) => 'word '.repeat(count);
  for (let before = 4_080; before < 4_100; before++) {
    const text = `${filler(before)}British Medical Association ${filler(5_000)}NHS England`;
    const found = findNames(NAMES, tokensOf(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'British Medical Association',
      'NHS England',
    ]);
    expect(found[0]!.firstToken).toBe(before);
    expect(found[0]!.tokenEnd).toBe(before + 3);
  }
});
