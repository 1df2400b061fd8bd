import type { Atom } from '../figures/atoms.ts';
import type { StatedSentence } from '../figures/stated-sentences.ts';
import type { StrikeReference } from './references.ts';
import { TIMES } from './time-words.ts';

/**
 * Strikes whose noun is left out, after one that is named: "their second walkout, after last Thursday's", "and
 * plan another on 30 May".
 */
export function unnamedStrikes(
  sentence: StatedSentence,
  references: readonly StrikeReference[],
): readonly StrikeReference[] {
  const { atoms } = sentence;
  const found: StrikeReference[] = [];
  for (let at = 1; at < atoms.length; at++) {
    const before = references.findLast(({ atomEnd }) => atomEnd <= at);
    const span = earlierAt(atoms, at) ?? laterAt(atoms, at) ?? secondAt(atoms, at, before);
    if (span === null || !references.some(({ atomEnd }) => atomEnd <= span.phraseAtom)) continue;
    const { start } = atoms[span.phraseAtom]!;
    found.push({ ...span, sentence, start, end: atoms[span.atomEnd - 1]!.end, singular: true });
  }
  return found;
}

/**
 * The strike that a sentence opens with by its number alone, right after a sentence about strikes: "The first
 * lasted from 28 to 30 May", "A third is planned for June". Null where it opens with anything else.
 */
export function numberedStrike(sentence: StatedSentence): StrikeReference | null {
  const { atoms } = sentence;
  const article = atoms[0]?.lower ?? '';
  const number = atoms[1]?.lower ?? '';
  const verb = atoms[2]?.lower ?? '';
  const past = PAST.has(verb);
  const when =
    article === 'the' && (BEFORE_THIS.has(number) || (NUMBERS.has(number) && past))
      ? 'EARLIER'
      : (article === 'a' || article === 'the') && NUMBERS.has(number)
        ? 'LATER'
        : null;
  if (when === null || !(past || TELLING.has(verb))) return null;
  const { start } = atoms[0]!;
  const { end } = atoms[1]!;
  return { sentence, start, end, phraseAtom: 0, firstAtom: 1, atomEnd: 2, when, singular: true };
}

const BEFORE_THIS = new Set(['first', 'last', 'previous']);
const NUMBERS = new Set(['second', 'third', 'fourth', 'fifth', 'further']);
const PAST = new Set('lasted was began ran took had started came followed happened saw'.split(' '));
const TELLING = new Set('will is starts begins follows comes runs lasts takes , would'.split(' '));

type UnnamedAtoms = Pick<StrikeReference, 'when' | 'phraseAtom' | 'firstAtom' | 'atomEnd'>;

/** "after last Thursday's" */
function earlierAt(atoms: readonly Atom[], at: number): UnnamedAtoms | null {
  if (atoms[at + 1]?.lower !== "'" || atoms[at + 2]?.lower !== 's') return null;
  if (!TIMES.has(atoms[at]!.lower) || atoms[at + 3]?.kind === 'WORD') return null;
  const phraseAtom = THAT.has(atoms[at - 1]!.lower) ? at - 1 : at;
  if (!COMPARED.has(atoms[phraseAtom - 1]?.lower ?? '')) return null;
  return { when: 'EARLIER', phraseAtom, firstAtom: at, atomEnd: at + 3 };
}

/** "and plan another on 30 May", "another is due from 3 June" */
function laterAt(atoms: readonly Atom[], at: number): UnnamedAtoms | null {
  if (atoms[at]!.lower !== 'another' || !AFTER_ANOTHER.has(atoms[at + 1]?.lower ?? '')) return null;
  return { when: 'LATER', phraseAtom: at, firstAtom: at, atomEnd: at + 1 };
}

/** "the first strike, on 3 May, … and the second, on 9 May, …" */
function secondAt(
  atoms: readonly Atom[],
  at: number,
  before: StrikeReference | undefined,
): UnnamedAtoms | null {
  if (before === undefined || !NUMBERS.has(atoms[at]!.lower) || atoms[at - 1]!.lower !== 'the')
    return null;
  const on = atoms[at + 1]?.lower === ',' ? at + 2 : at + 1;
  if (!DATING.has(atoms[on]?.lower ?? '')) return null;
  return { when: before.when, phraseAtom: at, firstAtom: at, atomEnd: at + 1 };
}

const DATING = new Set(['on', 'from']);
const AFTER_ANOTHER = new Set([
  'on',
  'from',
  'is',
  'was',
  'will',
  'for',
  'planned',
  'due',
  'starting',
  'between',
  'next',
]);
const THAT = new Set(['last', 'the', 'this']);
const COMPARED = new Set(['after', 'than', 'since', 'on', 'following', 'from']);
