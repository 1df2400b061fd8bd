import type { SpeakerRow } from './people.ts';
import type { PageQuery } from './read-by-key.ts';

/** How much somebody is heard; a joint quote counts in full for each of its speakers. */
export type SpeakerShareRow = {
  /** Of the speaker. */
  readonly id: string;
  /** Begins with the numbers of quotes and words, so that most come first. */
  readonly sortKey: string;
  readonly speaker: SpeakerRow;
  readonly quotes: number;
  readonly words: number;
  readonly directQuotes: number;
  readonly directWords: number;
  readonly mixedQuotes: number;
  readonly mixedWords: number;
  /** Of everybody together: each quote counts once. */
  readonly allQuotes: number;
  readonly allWords: number;
};

/** Null where anything goes. */
export type SpeakerConditions = {
  readonly kind: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly minConfidence: number;
};

/** Keys are ids of strikes and of disputes. */
export const SPEAKERS = {
  strike: { name: 'read/speakers-by-strike' },
  dispute: { name: 'read/speakers-by-dispute' },
} as const satisfies Record<string, PageQuery<SpeakerShareRow, SpeakerConditions>>;
