import type { Atom } from '../figures/atoms.ts';
import { readNumber } from '../figures/numbers.ts';
import type { PhraseTree } from '../figures/phrase-tree.ts';
import { type Edge, type PlacedClue, placed } from './clue.ts';
import { opensWhen } from './date-words.ts';
import { findDates } from './dates.ts';
import type { DateMention } from './join-dates.ts';
import type { StrikeReference } from './references.ts';

/** Verbs whose dates are not those of a strike. */
export interface DatedVerbs {
  /** "said", "voted" */
  readonly speech: PhraseTree<true>;
  /** "returned to work" */
  readonly returns: PhraseTree<true>;
}

/**
 * The dates of a sentence, less those of speech and meetings; those of a return to work apart.
 *
 * @param recurring clues that other dates are part of
 */
export function dateClues(
  atoms: readonly Atom[],
  references: readonly StrikeReference[],
  { speech, returns }: DatedVerbs,
  recurring: readonly PlacedClue[],
): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (const dates of findDates(atoms)) {
    if (recurring.some((clue) => clue.firstAtom < dates.atomEnd && dates.firstAtom < clue.atomEnd))
      continue;
    if (isWeekdayOfThing(atoms, dates)) continue;
    if (isLimit(atoms, dates) || isOfVote(atoms, dates, references)) continue;
    if (isOfJudgement(atoms, dates, references) || isDayOfStrike(atoms, dates, references))
      continue;
    // "on strike since 11 March" does, "has refused to talk since October 2014" dates no strike
    if (
      isSince(atoms, dates.firstAtom) &&
      !references.some(({ atomEnd }) => atomEnd === dates.firstAtom - 1)
    ) {
      continue;
    }
    if (isDateOfVerb(atoms, dates, references, returns, RETURN_REACH)) {
      clues.push(placed(atoms, dates.firstAtom, dates.atomEnd, { kind: 'RETURN', dates }));
      continue;
    }
    // "were warned of disruption on Friday, when staff go on strike": the strike's day, not that of the warning
    const isOfSpeech = isDateOfVerb(atoms, dates, references, speech, SPEECH_REACH);
    if (isOfSpeech && !opensWhen(atoms, dates.atomEnd)) continue;
    if (isCompared(atoms, dates, references)) continue;
    if (isAfterStrike(atoms, dates, references)) continue;
    clues.push(
      placed(atoms, dates.firstAtom, dates.atomEnd, {
        kind: 'DATE',
        dates,
        edge: edgeOf(atoms, dates.firstAtom),
      }),
    );
  }
  return clues;
}

/** "no strike can begin before 3 May", "notice is due by Friday": nobody is out on that day. */
function isLimit(atoms: readonly Atom[], { firstAtom, dates }: DateMention): boolean {
  const before = atoms[firstAtom - 1]?.lower ?? '';
  return LIMITS.has(before) && dates.every(({ day, weekday }) => day !== null || weekday !== null);
}

const LIMITS = new Set(['before', 'by']);

/** "They begin voting on strikes on Saturday": the day is the vote's. */
function isOfVote(
  atoms: readonly Atom[],
  { firstAtom }: DateMention,
  references: readonly StrikeReference[],
): boolean {
  return references.some(
    ({ phraseAtom, atomEnd }) =>
      ABOUT.has(atoms[phraseAtom - 1]?.lower ?? '') &&
      VOTES.has(atoms[phraseAtom - 2]?.lower ?? '') &&
      firstAtom >= atomEnd,
  );
}

const ABOUT = new Set(['on', 'over', 'about']);
const VOTES = new Set(
  'vote votes voting voted ballot ballots balloting balloted poll polled consulted'.split(' '),
);

/** "Last night the minister branded the walkout cynical", "on Monday the union called a strike": when that was said. */
function isOfJudgement(
  atoms: readonly Atom[],
  { atomEnd }: DateMention,
  references: readonly StrikeReference[],
): boolean {
  return references.some(({ phraseAtom, firstAtom }) => {
    const judged = phraseAtom < firstAtom && JUDGED.has(atoms[phraseAtom - 1]?.lower ?? '');
    const gap = phraseAtom - 1 - atomEnd;
    // "no bins for two weeks from Monday after crews called a strike"
    const clause = atoms.slice(atomEnd, phraseAtom).some(({ lower }) => CLAUSES.has(lower));
    if (clause) return false;
    // "an email on Friday called the strike" has a subject between, "a strike on Friday called the action" none
    return judged && gap > 0 && gap <= LONGEST_SUBJECT;
  });
}

const LONGEST_SUBJECT = 8;
const CLAUSES = new Set(['after', 'as', 'when', 'because', 'before', 'while', 'since', 'if']);
const JUDGED = new Set(
  'called branded described condemned criticised criticized defended denounced dismissed labelled blamed announced declared backed attacked'.split(
    ' ',
  ),
);

/** "on the second Saturday of the walkout": one of its days, of which nothing tells which. */
function isDayOfStrike(
  atoms: readonly Atom[],
  { firstAtom, atomEnd, dates }: DateMention,
  references: readonly StrikeReference[],
): boolean {
  return (
    dates.length === 1 &&
    atoms[atomEnd]?.lower === 'of' &&
    ORDINALS.has(atoms[firstAtom - 1]?.lower ?? '') &&
    references.some(({ phraseAtom }) => phraseAtom === atomEnd + 1)
  );
}

const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'last', 'final']);

/** Whether a date says since when something has gone on. */
export function isSince(atoms: readonly Atom[], firstAtom: number): boolean {
  return atoms[firstAtom - 1]?.lower === 'since';
}

/** "compared with 1,120 on 12 February": the date of what is compared with, unless that is called a strike. */
function isCompared(
  atoms: readonly Atom[],
  { firstAtom }: DateMention,
  references: readonly StrikeReference[],
): boolean {
  for (let at = firstAtom - 1; at >= Math.max(0, firstAtom - COMPARED_REACH); at--) {
    if (references.some((reference) => reference.firstAtom <= at && at < reference.atomEnd))
      return false;
    if (COMPARING.has(atoms[at]!.lower) && !isOfNumber(atoms, at)) return true;
  }
  return false;
}

/** "more than 8,300 appointments because of last week's strike": "than" belongs to the number. */
function isOfNumber(atoms: readonly Atom[], than: number): boolean {
  return MORE_OR_LESS.has(atoms[than - 1]?.lower ?? '') && readNumber(atoms, than + 1) !== null;
}

const MORE_OR_LESS = new Set(['more', 'fewer', 'less']);

const COMPARED_REACH = 6;
const COMPARING = new Set(['compared', 'than', 'against', 'versus']);

/**
 * "trams will roll again on Thursday after a two-day strike": the day comes after the strike. "Staff will strike
 * on Thursday, after a first stoppage in May" has another strike on it.
 */
function isAfterStrike(
  atoms: readonly Atom[],
  { firstAtom, atomEnd }: DateMention,
  references: readonly StrikeReference[],
): boolean {
  const after = references.some(({ phraseAtom }) => {
    const link = atoms[phraseAtom - 1]?.lower;
    const gap = phraseAtom - atomEnd;
    return (link === 'after' || link === 'following') && gap > 0 && gap <= 2;
  });
  const own = references.some(
    (reference) =>
      reference.atomEnd <= firstAtom && firstAtom - reference.atomEnd <= LONGEST_OWN_GAP,
  );
  return after && !own;
}

const LONGEST_OWN_GAP = 4;

/** "in a row over Sunday pay", "Saturday shifts": the weekday says which pay. */
function isWeekdayOfThing(atoms: readonly Atom[], { atomEnd, dates }: DateMention): boolean {
  const after = atoms[atomEnd];
  return (
    after?.kind === 'WORD' &&
    THINGS_OF_DAYS.has(after.lower) &&
    dates.at(-1)!.weekday !== null &&
    dates.at(-1)!.day === null
  );
}

const THINGS_OF_DAYS = new Set(
  'pay working work shift shifts rota rotas rate rates premium premiums overtime opening openings trading hours service services delivery deliveries collections league paper newspaper times closing closures lunch lunches school sitting'.split(
    ' ',
  ),
);

/** "said on Wednesday", "talks on 4 May": the date belongs to the speech or the meeting. */
function isDateOfVerb(
  atoms: readonly Atom[],
  { firstAtom }: DateMention,
  references: readonly StrikeReference[],
  verbs: PhraseTree<true>,
  reach: number,
): boolean {
  for (let index = firstAtom - 1; index >= Math.max(0, firstAtom - reach); index--) {
    if (references.some((reference) => reference.atomEnd > index && reference.firstAtom <= index))
      return false;
    if (verbs.at(atoms, index) !== null) return true;
  }
  return false;
}

const SPEECH_REACH = 5;
/** "back at work until midnight on Friday" */
const RETURN_REACH = 7;

function edgeOf(atoms: readonly Atom[], firstAtom: number): Edge | null {
  for (let index = firstAtom - 1; index >= Math.max(0, firstAtom - 6); index--) {
    const word = atoms[index]!.lower;
    if (END_WORDS.has(word)) return 'END';
    if (START_WORDS.has(word)) return 'START';
    if (!BETWEEN_EDGE_AND_DATE.has(word) && atoms[index]!.kind !== 'NUMBER') return null;
  }
  return null;
}

const END_WORDS = new Set([
  'ended',
  'ends',
  'ending',
  'end',
  'finished',
  'finishes',
  'finish',
  'concluded',
  'until',
]);
const START_WORDS = new Set([
  'began',
  'begins',
  'begin',
  'beginning',
  'started',
  'starts',
  'start',
  'starting',
  'since',
  'from',
]);
const BETWEEN_EDGE_AND_DATE = new Set([
  'on',
  'at',
  'in',
  'the',
  'morning',
  'of',
  'am',
  'pm',
  'late',
  'early',
  'midnight',
]);
