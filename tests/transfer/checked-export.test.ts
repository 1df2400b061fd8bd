import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { checkExport, recordsOf } from '../../src/transfer/checked-export.ts';
import { bytesOf } from './_round-trip.ts';

const HEADER = '{"format":"picketline-graph","version":1,"migration":4,"referenceHash":null}';
const PERSON = '{"labels":["Person"],"properties":{"id":"ada-quill","name":"Ada Quill"}}';
const UNION = '{"labels":["Organisation","Union"],"properties":{"id":"guild","aliases":["a","b"]}}';
const QUOTE =
  '{"labels":["Quote"],"properties":{"id":"q1","text":"One\u2028two","confidence":0.5}}';
const SAID = '{"type":"SAID","from":["Person","ada-quill"],"to":["Quote","q1"],"properties":{}}';

/** An export of the lines, with a trailer that fits them unless another is given. */
function exportWith(lines: readonly string[], trailer?: string): string {
  const body = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const nodes = lines.filter((line) => line.includes('"labels"')).length;
  const relationships = lines.filter((line) => line.includes('"type"')).length;
  return `${body}${trailer ?? `${JSON.stringify({ nodes, relationships, sha256 })}\n`}`;
}

test.each([1, 7, 100_000])('a whole export is taken, in pieces of %i bytes', async (size) => {
  const text = exportWith([HEADER, PERSON, UNION, QUOTE, SAID]);
  const checked = await checkExport(bytesOf(text, size), 'monday.jsonl');
  expect(checked).toMatchObject({ nodes: 3, relationships: 1, migration: 4, referenceHash: null });
  const records: unknown[] = [];
  for await (const record of recordsOf(bytesOf(text, size), 'monday.jsonl')) records.push(record);
  expect(records).toEqual([PERSON, UNION, QUOTE, SAID].map((line) => JSON.parse(line) as unknown));
});

test.each([
  ['nothing at all', '', 1, 'expected {"format":"picketline-graph",…, the first line of an export'],
  ['another file', 'Ada Quill said so.\n', 1, 'expected {"format":"picketline-graph",…'],
  ['JSON of something else', '{"id":1}\n', 1, 'expected {"format":"picketline-graph",…'],
  [
    'a later format',
    exportWith(['{"format":"picketline-graph","version":2,"referenceHash":null}']),
    1,
    'expected version 1 of the format, got 2',
  ],
  [
    'a header without the last migration',
    exportWith(['{"format":"picketline-graph","version":1,"referenceHash":null}']),
    1,
    'expected "migration", a whole number',
  ],
  [
    'an export that was cut off between lines',
    exportWith([HEADER, PERSON], ''),
    3,
    'expected more lines: the export was cut off, or did not end well',
  ],
  [
    'an export that was cut off within a line',
    exportWith([HEADER, PERSON, UNION.slice(0, 30)], ''),
    3,
    'expected a line of JSON, got {"labels":["Organisation","Uni',
  ],
  ['a line that is no object', exportWith([HEADER, '[1]']), 2, 'expected a JSON object, got [1]'],
  [
    'a label that is not known',
    exportWith([HEADER, '{"labels":["Ghost"],"properties":{"id":"x"}}']),
    2,
    'expected "labels", a list of labels that this version knows',
  ],
  [
    'a node without an id',
    exportWith([HEADER, '{"labels":["Person"],"properties":{}}']),
    2,
    'expected an "id", a string',
  ],
  [
    'a node without properties',
    exportWith([HEADER, '{"labels":["Person"]}']),
    2,
    'expected "properties", an object',
  ],
  [
    'a property that no graph holds',
    exportWith([HEADER, '{"labels":["Person"],"properties":{"id":"x","held":{"a":1}}}']),
    2,
    'expected text, a number, true, false or a list of one of these, got {"a":1} as "held"',
  ],
  [
    'a list of unlike values',
    exportWith([HEADER, '{"labels":["Person"],"properties":{"id":"x","held":[1,"a"]}}']),
    2,
    'got [1,"a"] as "held"',
  ],
  [
    'a type that is not known',
    exportWith([HEADER, PERSON, SAID.replace('SAID', 'SANG')]),
    3,
    'expected "labels" of a node, or a "type" that this version knows',
  ],
  [
    'an end that is no node',
    exportWith([HEADER, PERSON, SAID.replace('["Quote","q1"]', '"q1"')]),
    3,
    'expected "to", a label and an id in a list',
  ],
  [
    'a node after a relationship',
    exportWith([HEADER, PERSON, QUOTE, SAID, UNION]),
    5,
    'expected no more nodes after the first relationship',
  ],
  [
    'fewer nodes than were written',
    exportWith([HEADER, PERSON], '{"nodes":2,"relationships":0,"sha256":"0"}\n'),
    3,
    'expected 2 nodes before it, got 1',
  ],
  [
    'a line that was altered',
    exportWith([HEADER, PERSON]).replace('Ada Quill', 'Ada Quell'),
    3,
    'expected the checksum of the lines before it: they were altered',
  ],
  [
    'two exports after each other',
    exportWith([HEADER, PERSON]).repeat(2),
    4,
    'expected nothing after the last line of an export',
  ],
])('%s is refused with the line and what was expected', async (_, text, line, expected) => {
  const checking = checkExport(bytesOf(text), 'monday.jsonl');
  await expect(checking).rejects.toMatchObject({
    code: 'BAD_EXPORT',
    message: expect.stringMatching(new RegExp(`^monday\\.jsonl:${line}: `)),
  });
  await expect(checking).rejects.toThrow(expected);
});

test('bytes that are no UTF-8 are refused with their line', async () => {
  const bytes = Buffer.concat([Buffer.from(`${HEADER}\n{"labels":["`), Buffer.from([0xff, 0x0a])]);
  await expect(checkExport(Readable.from([bytes]), 'monday.jsonl')).rejects.toMatchObject({
    code: 'BAD_EXPORT',
    message: 'monday.jsonl:2: expected UTF-8 text',
  });
});
