import type { Span } from '../../text/span.ts';
import type { Atom } from '../figures/atoms.ts';
import type { DateMention } from './join-dates.ts';
import type { StrikeReference } from './references.ts';

/** What the text tells about when and for how long a strike took place. */
export type Clue = Span & ClueContent;

type ClueContent =
  /** A stated date, month or weekday; `edge` says whether the strike began or ended there. */
  | { readonly kind: 'DATE'; readonly dates: DateMention; readonly edge: Edge | null }
  /** "every Friday in March" */
  | ({ readonly kind: 'EVERY' } & Recurrence)
  /** "back at work on Monday" */
  | { readonly kind: 'RETURN'; readonly dates: DateMention }
  | { readonly kind: 'LENGTH'; readonly amount: number; readonly unit: 'DAYS' | 'HOURS' }
  /** "8am to 5pm" */
  | { readonly kind: 'WINDOW'; readonly from: number; readonly to: number }
  /** "the second day of the strike" */
  | { readonly kind: 'DAY_NUMBER'; readonly number: number }
  /** "the final day of the strike" */
  | { readonly kind: 'LAST_DAY' }
  /** "the first strike in over 40 years" */
  | { readonly kind: 'FIRST_IN_YEARS' };

/** Weekdays that come again. */
export interface Recurrence {
  /** From 0, Monday; Saturday and Sunday for a weekend. */
  readonly weekdays: readonly number[];
  /** "three Fridays", "three weekends"; null where the dates alone bound them. */
  readonly count: number | null;
  /** What is counted: "the next three", "the first three in May". */
  readonly which: 'NEXT' | 'FOLLOWING' | 'FIRST' | 'LAST' | null;
  /** "the second Friday of", -1 for the last; null where all are meant. */
  readonly ordinals: readonly number[];
  /** The dates that bound them, none for the month that is. */
  readonly within: readonly { readonly dates: DateMention | null; readonly edge: Edge | null }[];
}

/** Which end of a strike a date is. */
export type Edge = 'START' | 'END';

/** A strike that the text points at, with what the same words tell about it. */
export interface StrikeClues {
  readonly reference: StrikeReference;
  readonly clues: readonly Clue[];
}

/** The clues of one sentence. */
export interface SentenceClues {
  readonly strikes: readonly StrikeClues[];
  /** Dates of a sentence that points at no strike: "It began on 11 April." */
  readonly loose: readonly Clue[];
}

/** A clue with the atoms it covers, while it looks for the strike it tells about. */
export type PlacedClue = Clue & { readonly firstAtom: number; readonly atomEnd: number };

/** A clue that covers these atoms. */
export function placed(
  atoms: readonly Atom[],
  firstAtom: number,
  atomEnd: number,
  content: ClueContent,
): PlacedClue {
  return {
    start: atoms[firstAtom]!.start,
    end: atoms[atomEnd - 1]!.end,
    firstAtom,
    atomEnd,
    ...content,
  };
}
