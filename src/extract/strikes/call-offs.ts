import { createPhraseSet, type PhraseTree } from '../figures/phrase-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import type { StrikeReference } from './references.ts';

/** Tells whether the words at a strike say that it will not take place. */
export type CallOffReader = (reference: StrikeReference) => boolean;

/** Made from the word list: "called off their strike", "a strike due next Friday has been suspended". */
export function createCallOffReader(knowledge: Knowledge): CallOffReader {
  const words = createPhraseSet(knowledge.words('strike-call-offs'));
  return (reference) => isBefore(reference, words) || isAfter(reference, words);
}

/** "called off a strike", "suspended plans for the walkout" */
function isBefore(
  { sentence: { atoms }, phraseAtom, firstAtom }: StrikeReference,
  words: PhraseTree<true>,
): boolean {
  for (let at = Math.max(0, phraseAtom - REACH_BEFORE); at < firstAtom; at++) {
    const found = words.at(atoms, at);
    if (found === null || found.next > firstAtom) continue;
    // "flights were cancelled after the strike"
    const between = atoms.slice(found.next, Math.max(found.next, phraseAtom));
    if (between.every(({ lower }) => LINKS.has(lower))) return true;
  }
  return false;
}

/** "the strike was called off", "the strike, planned for Friday, has been suspended" */
function isAfter(
  { sentence: { atoms }, atomEnd, when }: StrikeReference,
  words: PhraseTree<true>,
): boolean {
  if (when === 'ACTION') return false;
  for (let at = atomEnd; at < Math.min(atoms.length - 1, atomEnd + REACH_AFTER); at++) {
    const { lower } = atoms[at]!;
    if (ENDS.has(lower)) return false;
    if (!PASSIVE.has(lower)) continue;
    const verb = lower === 'has' || lower === 'have' ? at + 2 : at + 1;
    if (words.at(atoms, verb) === null) return false;
    // "because of the strike, flights were cancelled": an insertion has its second comma right before the verb
    const apart = atoms.slice(atomEnd, at).some((atom) => atom.lower === ',');
    return !apart || atoms[at - 1]!.lower === ',';
  }
  return false;
}

const REACH_BEFORE = 5;
const REACH_AFTER = 24;
const LINKS = new Set([
  'the',
  'a',
  'an',
  'their',
  'its',
  'this',
  'that',
  'plans',
  'planned',
  'for',
  'two',
  'all',
  'further',
  'next',
]);
const PASSIVE = new Set(['was', 'were', 'has', 'have', 'had', 'been', 'is', 'are']);
const ENDS = new Set([';', '.', ':', 'that', 'after', 'because', 'but', 'while']);
