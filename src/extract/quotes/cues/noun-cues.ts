import type { Element } from '../frames/frames.ts';
import { isDash, POSSESSIVE_PRONOUNS } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Cue, cueOf } from './cue.ts';
import type { Subject } from './noun-phrases.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** "the union's claim that", "a warning from Jane Doe", "made a promise to". */
export function readNounCue(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  const element = elements[at]!;
  if (!isSpeechNoun(element.word, words)) return null;
  const cue = (subject: Subject | null, from: number, to: number): Cue =>
    cueOf(elements, {
      kind: 'NOUN',
      at,
      next: at + 1,
      from,
      to,
      subject,
      elided: subject === null,
    });
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const owner = elements[index]!;
    if (owner.kind === 'MENTION' && owner.genitive && owner.mention!.kind !== 'PLACE') {
      const { start, end } = owner;
      return cue({ kind: 'MENTIONS', mentions: [owner.mention!], start, end }, index, at + 1);
    }
    const pronoun = POSSESSIVE_PRONOUNS.get(owner.word);
    if (pronoun !== undefined) {
      return cue({ kind: 'PRONOUN', pronoun, start: owner.start, end: owner.end }, index, at + 1);
    }
    // "the union's “deeply unfair” claim"
    if (owner.kind === 'QUOTATION' && index === at - 1) continue;
    if (owner.kind !== 'WORD') break;
  }
  const after = elements[at + 1];
  // "“…” is the view of Jane Doe"
  const links = after?.word === 'of' && isVerdict(elements, at);
  if (after?.word === 'from' || after?.word === 'by' || links) {
    const phrase = phraseStartingAt(elements, at + 2, words);
    if (phrase !== null && phrase.subject.kind === 'MENTIONS')
      return cue(phrase.subject, at, phrase.next);
  }
  const determiner = [elements[at - 1]?.word, elements[at - 2]?.word].some(
    (word) => word === 'a' || word === 'an',
  );
  // "a proposal that passed the House" tells of the proposal, and not what it proposes.
  if (after?.word === 'that' && THINGS.has(element.word)) return null;
  if (determiner && after !== undefined && NOUN_COMPLEMENTS.has(after.word))
    return cue(null, at, at + 1);
  return null;
}

/** "claim", "claims", "replies" */
function isSpeechNoun(word: string, { speechNouns }: CueWords): boolean {
  if (speechNouns.has(word)) return true;
  if (!word.endsWith('s')) return false;
  return speechNouns.has(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
}

/** A quotation, "is" or "was", perhaps behind a dash and "that", and at most an article and two words before the noun. */
function isVerdict(elements: readonly Element[], noun: number): boolean {
  if (elements[0]!.kind !== 'QUOTATION') return false;
  const link = linkBehind(elements, 0);
  return link !== null && noun - link <= 4;
}

/** "“…” was", "“…” – that is": index of the verb behind a quotation; null where none links it to what follows. */
export function linkBehind(elements: readonly Element[], quotation: number): number | null {
  let at = quotation + 1;
  if (isDash(elements[at]) || elements[at]?.word === ',') at++;
  if (/^(?:that|this|such|so|those|these)$/.test(elements[at]?.word ?? '')) at++;
  return /^(?:is|was|were|are|came)$/.test(elements[at]?.word ?? '') ? at : null;
}

/** Nouns for something said behind which "that" most often tells which one. */
const THINGS = wordSet(`
  proposal offer order attack call question description portrayal response reaction appeal apology
  tribute
`);
const NOUN_COMPLEMENTS = wordSet(`
  that to of about over for as
`);
