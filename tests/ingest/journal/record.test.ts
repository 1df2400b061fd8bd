import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEntries, encodeEntry } from '../../../src/ingest/journal/record.ts';
import { entryOf } from './_entries.ts';

const entries = [1, 2, 3].map(entryOf);
const records = entries.map(encodeEntry);
const whole = Buffer.concat(records);

test('what was written is read again', () => {
  expect(decodeEntries(whole)).toEqual({ entries, damages: [], torn: null });
  expect(decodeEntries(Buffer.alloc(0))).toEqual({ entries: [], damages: [], torn: null });
});

test('a last record that was cut off at any byte is told, and the others are kept', () => {
  const last = records[2]!.length;
  const offset = whole.length - last;
  for (let bytes = 1; bytes < last; bytes += 1) {
    expect(decodeEntries(whole.subarray(0, offset + bytes))).toEqual({
      entries: entries.slice(0, 2),
      damages: [],
      torn: { offset, bytes },
    });
  }
});

test('a byte that changed in the middle costs its record alone, and its place is told', () => {
  const start = records[0]!.length;
  const bytes = records[1]!.length;
  fc.assert(
    fc.property(fc.nat(bytes - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(whole);
      damaged[start + at]! ^= change;
      expect(decodeEntries(damaged)).toEqual({
        entries: [entries[0], entries[2]],
        damages: [{ offset: start, bytes }],
        torn: null,
      });
    }),
  );
});

test('bytes that are no record are told wherever they are, and no record is made of them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (garbage) => {
      const found = decodeEntries(Buffer.concat([records[0]!, garbage, records[1]!]));
      expect(found).toEqual({
        entries: entries.slice(0, 2),
        damages: [{ offset: records[0]!.length, bytes: garbage.length }],
        torn: null,
      });
    }),
  );
});

test('a last record that is whole but changed is damage, as it had been accepted', () => {
  const damaged = Buffer.from(whole);
  damaged[whole.length - 5]! ^= 1;
  const offset = records[0]!.length + records[1]!.length;
  expect(decodeEntries(damaged)).toEqual({
    entries: entries.slice(0, 2),
    damages: [{ offset, bytes: records[2]!.length }],
    torn: null,
  });
});
