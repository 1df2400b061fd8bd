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
    const span = earlierAt(atoms, at) ?? laterAt(atoms, at);
    if (span === null || !references.some(({ atomEnd }) => atomEnd <= span.phraseAtom)) continue;
    const { start } = atoms[span.phraseAtom]!;
    found.push({ ...span, sentence, start, end: atoms[span.atomEnd - 1]!.end, singular: true });
  }
  return found;
}

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
