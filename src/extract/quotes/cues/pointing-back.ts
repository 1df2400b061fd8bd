import type { Span } from '../../../text/span.ts';
import type { Element } from '../frames/frames.ts';
import { isName } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Subject } from './noun-phrases.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** Whose the sentence behind a quotation says that the words are. */
export interface PointedBack {
  readonly subject: Subject;
  readonly cue: Span;
}

/**
 * Reads the sentence behind a quotation: "Those were the words of Jane Doe", "That was how Jane Doe put it", "The words
 * are Jane Doe's", "– Jane Doe, nurse". Null where it does not say whose the words are.
 */
export function readPointingBack(
  elements: readonly Element[],
  words: CueWords,
): PointedBack | null {
  return byNoun(elements, words) ?? byName(elements) ?? byOwner(elements) ?? byRole(elements);
}

const POINTERS = wordSet('those that these this such so');
const POINTED = wordSet(`
  words quote quotation line remark comment view views message verdict warning assessment claim
  plea reaction response opinion says said
`);

/** "Those were the words of Jane Doe", "So says Jane Doe" */
function byNoun(elements: readonly Element[], words: CueWords): PointedBack | null {
  if (!POINTERS.has(elements[0]!.word)) return null;
  const noun = elements.slice(0, 8).findIndex(({ word }) => POINTED.has(word));
  if (noun < 0) return null;
  const link = elements[noun + 1]?.word;
  const start = link === 'of' || link === 'from' ? noun + 2 : noun + 1;
  const phrase = phraseStartingAt(elements, start, words);
  const isSomebody = phrase !== null && SPEAKERS.has(phrase.subject.kind);
  return isSomebody ? { subject: phrase.subject, cue: spanOf(elements[noun]!) } : null;
}

const SPEAKERS: ReadonlySet<Subject['kind']> = new Set(['MENTIONS', 'SPOKESPERSON', 'DOCUMENT']);

/** "That was Jane Doe on Monday", "This was Jane Doe's verdict", "That is how Jane Doe puts it" */
function byName(elements: readonly Element[]): PointedBack | null {
  const [pointer, being, next] = elements;
  if (!POINTERS.has(pointer!.word) || !BEING.has(being?.word ?? '')) return null;
  const name = next?.word === 'how' ? 3 : 2;
  const [element, after, last] = elements.slice(name, name + 3);
  if (element?.mention?.kind !== 'PERSON') return null;
  const puts = name === 3 && PUTTING.has(after?.word ?? '') && last?.word === 'it';
  const owns = element.genitive && POINTED.has(after?.word ?? '');
  const isWhole = name === 2 && !element.genitive && !isVerbal(after);
  return puts || owns || isWhole ? { subject: mentioned(element), cue: spanOf(being!) } : null;
}

/** "The words are Jane Doe's", "The words belong to Jane Doe" */
function byOwner(elements: readonly Element[]): PointedBack | null {
  const [article, noun, verb, to] = elements;
  if (article!.word !== 'the' || !POINTED.has(noun?.word ?? '')) return null;
  const belongs = /^belong(?:s|ed)?$/.test(verb?.word ?? '') && to?.word === 'to';
  const owner = elements[belongs ? 4 : 3];
  if (owner?.mention?.kind !== 'PERSON') return null;
  return belongs || (BEING.has(verb?.word ?? '') && owner.genitive)
    ? { subject: mentioned(owner), cue: spanOf(noun!) }
    : null;
}

/** "The speaker was Jane Doe" */
function byRole(elements: readonly Element[]): PointedBack | null {
  const [article, noun, being, name] = elements;
  const isSpeaker = article!.word === 'the' && SPEAKING.has(noun?.word ?? '');
  if (!isSpeaker || !BEING.has(being?.word ?? '') || !isName(name, 'PERSON')) return null;
  return { subject: mentioned(name!), cue: spanOf(noun!) };
}

const BEING = wordSet('is was are were');
const PUTTING = wordSet('put puts described describes summed sums');
const SPEAKING = wordSet('speaker writer author');

/** "That was Jane Doe's car", "That is Jane Doe driving": something else than the words is somebody's. */
function isVerbal(after: Element | undefined): boolean {
  return after !== undefined && /(?:ing|ed)$/.test(after.word);
}

function mentioned({ mention, start, end }: Element): Subject {
  return { kind: 'MENTIONS', mentions: [mention!], start, end };
}

function spanOf({ start, end }: Element): Span {
  return { start, end };
}
