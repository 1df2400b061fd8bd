import type { JournalEntry } from '../../../src/ingest/journal/record.ts';

/** An accepted article of a number; the words are those of any text: marks, line breaks, letters of any script. */
export function entryOf(number: number): JournalEntry {
  const text = `“Lamp ${number} is out,” said Cora Finch.\n\nShe wrote: {"lamps": ${number}} — ünlit, 灯.`;
  return {
    article: {
      id: `night-${number}`,
      source: {
        uri: null,
        title: 'A night',
        publisher: 'Norvale Courier',
        published: '2021-03-02',
        rights: null,
        digestOf: null,
      },
      text,
    },
    acceptedAt: new Date(Date.UTC(2022, 0, 1, 12, 0, number)).toISOString(),
  };
}
