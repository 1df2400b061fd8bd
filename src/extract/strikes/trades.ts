import type { Atom } from '../figures/atoms.ts';
import type { Knowledge } from '../knowledge.ts';
import type { StrikeReference } from './references.ts';
import { createTradeNounTest } from './trade-nouns.ts';

/** People who work, as the text calls them: "lock keepers", "aides". */
export interface Trade {
  /** The plural noun alone: "keepers". */
  readonly head: string;
  /** The noun with the one before it that says which: "lock keepers". */
  readonly name: string;
  /** The atom of the plural noun. */
  readonly at: number;
  /** Whether it may be any trade's: "crews". */
  readonly any: boolean;
}

/** Reads who strikes from the words at a strike; null where they name nobody, or only "members" or "staff". */
export type TradeReader = (reference: StrikeReference) => Trade | null;

/**
 * Trades that no table lists: the subject of "have walked out", the one after "a strike by", the one before
 * "keepers' strike". In these places a plural noun of people is those who stop work.
 */
export function createTradeReader(knowledge: Knowledge): TradeReader {
  const isTrade = createTradeNounTest(knowledge);
  const stops = new Set(knowledge.words('statement-stops'));
  const tradeAt = (atoms: readonly Atom[], at: number): Trade | null => {
    const atom = atoms[at];
    if (atom === undefined) return null;
    const before = atoms[at - 1];
    const plain = before?.kind === 'WORD' && (before.text === before.lower || at === 1);
    const says = plain && !stops.has(before.lower) && !LOOSE_WORDS.has(before.lower);
    const name = says ? `${before.lower} ${atom.lower}` : atom.lower;
    // "dairy workers" says which, "workers" does not
    if (ANY_WORKERS.has(atom.lower)) {
      if (says) return { head: name, name, at, any: false };
      return atom.lower === 'crews' ? { head: atom.lower, name: atom.lower, at, any: true } : null;
    }
    // "bakers, drivers and packers" are of no one trade
    const joined = before?.lower === 'and' && isTrade(atoms, at - 2);
    return isTrade(atoms, at) && !joined ? { head: atom.lower, name, at, any: false } : null;
  };
  return (reference) => {
    const { atoms } = reference.sentence;
    // "drivers walked out of the meeting"
    if (atoms[reference.atomEnd]?.lower === 'of') return null;
    const subject = subjectAt(reference);
    if (subject !== null) return tradeAt(atoms, subject);
    const opening = openingSubject(reference, (at) => tradeAt(atoms, at));
    if (opening !== null) return opening;
    return (
      ownerOf(reference, (at) => tradeAt(atoms, at)) ??
      strikersAfter(reference, (at) => tradeAt(atoms, at)) ??
      ownActors(reference, (at) => tradeAt(atoms, at))
    );
  };
}

const ANY_WORKERS = new Set(['workers', 'staff', 'crews', 'employees']);

/** Words before a trade that say nothing of which trade it is. */
const LOOSE_WORDS = new Set(
  'striking its their his her our your agency temporary permanent contract essential key frontline low paid time young former public private key hourly union unionised affected remaining non-union angry local fellow unionized other many most some few several hundreds thousands dozens when where as while also more fewer both those these such than nearly almost about all'.split(
    ' ',
  ),
);

/**
 * Where the subject of a verb stands: the noun right before it, auxiliaries and "who" aside, or before a
 * place ("aides at the district walked out").
 */
export function subjectAt({
  sentence: { atoms },
  phraseAtom,
  when,
}: StrikeReference): number | null {
  if (when !== 'ACTION' && when !== 'PLANNED') return null;
  let at = phraseAtom - 1;
  while (at > 0 && AUXILIARIES.has(atoms[at]!.lower)) at--;
  for (let index = at; index > Math.max(0, at - LONGEST_PLACE); index--) {
    const { kind, lower } = atoms[index]!;
    if (PLACING.has(lower)) {
      if (isPlural(atoms[index - 1]!)) return index - 1;
      break;
    }
    if (kind === 'MARK' && lower !== '-' && lower !== "'" && lower !== '&') break;
  }
  const word = atoms[at];
  return word !== undefined && isPlural(word) && (word.text === word.lower || at === 0) ? at : null;
}

/**
 * "Signallers employed by the firm said they would stop work", "Porters belonging to another union will join them":
 * those who open the sentence, where a word right after them says who they are.
 */
function openingSubject(
  { sentence: { atoms }, phraseAtom, when }: StrikeReference,
  tradeAt: (at: number) => Trade | null,
): Trade | null {
  if (when !== 'PLANNED' && when !== 'ACTION') return null;
  for (let at = 0; at < Math.min(FURTHEST_OPENING, phraseAtom); at++) {
    const belongs = BELONGING.has(atoms[at + 1]?.lower ?? '');
    if (belongs) return tradeAt(at);
    if (atoms[at]!.kind === 'MARK') return null;
  }
  return null;
}

const FURTHEST_OPENING = 4;
const BELONGING = new Set(['belonging', 'employed', 'represented', 'working', 'at', 'in']);

function isPlural({ kind, lower }: Atom): boolean {
  return kind === 'WORD' && (lower.endsWith('s') || lower.endsWith('men') || lower === 'staff');
}

const LONGEST_PLACE = 7;
const PLACING = new Set(['at', 'in', 'of', 'from', 'across', 'on', 'with']);
const AUXILIARIES = new Set(
  'have had has are were is was been be on went gone all also then who that when as , will would to currently still voted set due plan plans planning planned threatening threatened expected prepare preparing'.split(
    ' ',
  ),
);

/** "the lock keepers' strike" */
function ownerOf(
  { sentence: { atoms }, phraseAtom, firstAtom }: StrikeReference,
  tradeAt: (at: number) => Trade | null,
): Trade | null {
  for (let at = firstAtom - 1; at > phraseAtom; at--) {
    if (atoms[at]!.lower === "'") return tradeAt(at - 1);
  }
  return null;
}

/**
 * Those of whom the sentence says that they begin, hold, end or are in the strike: "warehouse staff at the firm went
 * back on Sunday after a five-day stoppage". They open the sentence, or its clause.
 */
function ownActors(
  { sentence: { atoms }, phraseAtom, firstAtom }: StrikeReference,
  tradeAt: (at: number) => Trade | null,
): Trade | null {
  let from = phraseAtom;
  // "after weavers called a strike" is a clause, "after a strike" none
  while (from > 0 && (from === phraseAtom || !CONJUNCTIONS.has(atoms[from - 1]!.lower))) {
    if (phraseAtom - from > LONGEST_OPENING) return null;
    from--;
  }
  for (let at = from; at < Math.min(phraseAtom, from + FURTHEST_ACTORS); at++) {
    const trade = tradeAt(at);
    if (trade !== null) return hasOwnVerb(atoms, at + 1, phraseAtom, firstAtom) ? trade : null;
    // "on the wards, porters" is another clause
    const { kind, lower } = atoms[at]!;
    if (kind === 'MARK' && lower !== '-' && lower !== "'") return null;
  }
  return null;
}

const CONJUNCTIONS = new Set(['when', 'while', 'as', 'because', 'after']);

const FURTHEST_ACTORS = 5;
const LONGEST_OPENING = 24;

/** Whether the last verb before a strike says that it is that of the subject. */
function hasOwnVerb(
  atoms: readonly Atom[],
  from: number,
  phraseAtom: number,
  firstAtom: number,
): boolean {
  for (let at = firstAtom - 1; at >= Math.max(from, phraseAtom - VERB_REACH); at--) {
    const { lower } = atoms[at]!;
    if (OWN_VERBS.has(lower)) return true;
    if (lower === 'on' && OF_BEING.has(atoms[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

const VERB_REACH = 7;
const OF_BEING = new Set(['are', 'were', 'be', 'been']);
const OWN_VERBS = new Set(
  (
    'begin began begun beginning start started starting stage staged staging hold held holding plan planned planning ' +
    'announce announced announcing launch launched launching end ended ending suspend suspended continue continued ' +
    'continuing resume resumed extend extended notice into joined join joining entered entering returned return ' +
    'returning back called calling call postpone postponed delayed vowed promised took take taking'
  ).split(' '),
);

/** "a strike by about 400 lock keepers" */
function strikersAfter(
  { sentence: { atoms }, atomEnd }: StrikeReference,
  tradeAt: (at: number) => Trade | null,
): Trade | null {
  const by = atoms[atomEnd]?.lower;
  if (by !== 'by' && by !== 'of') return null;
  for (let at = atomEnd + 1; at < Math.min(atoms.length, atomEnd + LONGEST_STRIKERS); at++) {
    const trade = tradeAt(at);
    if (trade !== null) return trade;
    if (atoms[at]!.kind === 'MARK' && atoms[at]!.lower !== ',' && atoms[at]!.lower !== '-')
      return null;
  }
  return null;
}

const LONGEST_STRIKERS = 7;
