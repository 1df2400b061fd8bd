import { expect, test } from 'vitest';
import type { PassageRole } from '../../src/extract/analysis.ts';
import { readKnowledge } from '../../src/extract/knowledge.ts';
import { classifyPassages } from '../../src/extract/passages.ts';
import { createPipeline } from '../../src/extract/pipeline.ts';
import { findParagraphs, findTokens } from '../../src/extract/text-steps.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';

const pipeline = createPipeline(readKnowledge(PACKAGE_FILES.seeds), [
  findTokens,
  findParagraphs,
  classifyPassages,
]);

/** The roles of an article's lines; its first and last line are prose. */
function rolesOf(...lines: readonly string[]): readonly PassageRole[] {
  const source = {
    uri: null,
    title: null,
    publisher: null,
    published: null,
    rights: null,
    digestOf: null,
  };
  const text = ['Porters walked out at dawn on Monday.', ...lines, 'The talks go on.'].join('\n');
  const { passages } = pipeline.run({ id: 'example', source, text });
  return passages.slice(1, -1).map(({ role }) => role);
}

test.each([
  'Porters on the gate at dawn. Credit: Newswire',
  'Porters on the gate at dawn. Picture: Ada Quill',
  'Ada Quill with pickets (Image: Penwick Post)',
  'Photo by Ada Quill',
  'Pickets at the Penwick depot on Monday. Photograph: Ada Quill/Newswire',
])('a caption: %s', (line) => {
  expect(rolesOf(line)).toEqual(['CAPTION']);
});

test('the line under a label of captions', () => {
  expect(rolesOf('Image caption,', 'Porters walked out at 07:00 and stayed out')).toEqual([
    'CAPTION',
    'CAPTION',
  ]);
});

test.each([
  'READ MORE: Depot to close in May',
  'Read more: Who drives the trams now?',
  'Related: Pay talks fail again',
])('a link: %s', (line) => {
  expect(rolesOf(line)).toEqual(['LINK']);
});

test('the list of links after their label, up to the next sentence', () => {
  expect(
    rolesOf(
      'Read more:',
      'Depot to close in May',
      'Porters’ pay explained',
      'Nobody has left the gate.',
    ),
  ).toEqual(['LINK', 'LINK', 'LINK', 'BODY']);
});

test.each([
  'Please use Chrome or Edge to play this film',
  'Sign up for our morning newsletter and never miss a story',
  'Follow us on Facebook',
  'This video can not be played',
  'We use cookies to make this site work.',
  'Advertisement',
])('a notice: %s', (line) => {
  expect(rolesOf(line)).toEqual(['NOTICE']);
});

test.each([
  'By Ada Quill, Transport Correspondent',
  'Published 12 April 2023',
  '12 April 2023, 10.15am',
  'Updated: 09:30',
])('a byline: %s', (line) => {
  expect(rolesOf(line)).toEqual(['BYLINE']);
});

test.each(['Low water', '• Why are porters on strike?', '‘No going back’', "'Heads held high'"])(
  'a heading: %s',
  (line) => {
    expect(rolesOf(line)).toEqual(['HEADING']);
  },
);

test.each([
  'She said:',
  '“We will not go back until the offer changes.”',
  '"And that is final"',
  'The picture: pay has fallen by a fifth, and nobody expects it to rise.',
  'By Monday the yard was empty.',
  'Subscribe, they told us, or lose your seat at the table.',
  'Follow the money, said the judge, and it leads to the owners of the yard.',
  'The union called it “a lock-out in all but name”',
  'What has changed since then?',
])('prose: %s', (line) => {
  expect(rolesOf(line)).toEqual(['BODY']);
});

test('a first line without a full stop is the headline', () => {
  const source = {
    uri: null,
    title: null,
    publisher: null,
    published: null,
    rights: null,
    digestOf: null,
  };
  const text = 'Porters’ strike empties wards across Penwick\nPorters walked out at dawn.';
  expect(pipeline.run({ id: 'example', source, text }).passages.map(({ role }) => role)).toEqual([
    'HEADLINE',
    'BODY',
  ]);
});
