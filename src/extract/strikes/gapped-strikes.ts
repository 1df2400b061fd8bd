import type { StatedSentence } from '../figures/stated-sentences.ts';
import { findDates } from './dates.ts';
import type { StrikeReference } from './references.ts';
import type { TradeNounTest } from './trade-nouns.ts';

/**
 * Strikes whose verb is that of the strike before, so that only whose they are and when is said: "teachers in the
 * north strike on Tuesday, those in the east on Wednesday and lecturers on Friday".
 */
export function gappedStrikes(
  sentence: StatedSentence,
  references: readonly StrikeReference[],
  isTrade: TradeNounTest,
): readonly StrikeReference[] {
  const { atoms } = sentence;
  return findDates(atoms).flatMap(({ firstAtom }) => {
    const on = firstAtom - 1;
    if (!DATING.has(atoms[on]?.lower ?? '')) return [];
    const before = references.findLast(({ atomEnd }) => atomEnd <= on);
    if (before === undefined || before.when === 'STRIKE') return [];
    const subject = subjectBefore(sentence, on, before.atomEnd, isTrade);
    if (subject === null || !isJoined(sentence, subject, isTrade)) return [];
    const { start, end } = atoms[on]!;
    const { when } = before;
    const place = { firstAtom: on, phraseAtom: on, atomEnd: firstAtom, start, end };
    return [{ ...place, sentence, when, singular: true }];
  });
}

const DATING = new Set(['on', 'from']);

/** Where those stand of whom the date is told: "lecturers", "those in the east"; null for anything else. */
function subjectBefore(
  { atoms }: StatedSentence,
  on: number,
  from: number,
  isTrade: TradeNounTest,
): number | null {
  for (let at = on - 1; at > Math.max(from, on - LONGEST_SUBJECT); at--) {
    const { kind, lower } = atoms[at]!;
    if (kind === 'MARK' || CLAUSE_WORDS.has(lower)) return null;
    const those = lower === 'those';
    if (!those && !isTrade(atoms, at)) continue;
    const placed = PLACES.has(atoms[at + 1]!.lower);
    return placed || (at === on - 1 && !those) ? at : null;
  }
  return null;
}

/** Whether a comma or "and" joins them to what went before: "and baggage handlers". */
function isJoined({ atoms }: StatedSentence, subject: number, isTrade: TradeNounTest): boolean {
  for (let at = subject - 1; at >= Math.max(1, subject - LONGEST_NAME); at--) {
    const { kind, lower } = atoms[at]!;
    // "strike on 3 May, drivers and packers on 5 May" leaves open which of them join which
    if (JOINERS.has(lower)) return !isTrade(atoms, at - 1);
    if (kind === 'MARK' || CLAUSE_WORDS.has(lower)) return false;
  }
  return false;
}

const LONGEST_SUBJECT = 9;
const LONGEST_NAME = 4;
const PLACES = new Set(['in', 'at', 'across', 'from']);
const JOINERS = new Set([',', 'and', 'while', ';', 'then', 'but']);
const CLAUSE_WORDS = new Set(
  'will would are were is was be been have has had who which that said say says to of by with as not do did'.split(
    ' ',
  ),
);
