import type { Element, Frame } from '../frames/frames.ts';
import { isName, isTitleWord, pronounAt, WHEN_AND_WHERE } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import { phraseStartingAt } from './phrases-after.ts';

/**
 * Joins a short sentence that only tells who spoke to the quotation before it: after "“Will they?”" a name
 * with a capital looks like a new sentence, and "Ms Hale asked." is none.
 */
export function mergeTails(text: string, frames: readonly Frame[], words: CueWords): Frame[] {
  const merged: Frame[] = [];
  for (const frame of frames) {
    const before = merged.at(-1);
    const quotation = before?.elements.at(-1);
    const asked = quotation !== undefined && asks(text, quotation) ? quotation : null;
    if (
      before === undefined ||
      quotation?.kind !== 'QUOTATION' ||
      before.paragraph !== frame.paragraph ||
      (asked === null && isIntroduced(before)) ||
      !(isTail(frame, asked, words) || (asked !== null && isBareTail(frame)))
    ) {
      merged.push(frame);
      continue;
    }
    merged[merged.length - 1] = {
      ...before,
      elements: [...before.elements, ...frame.elements],
      end: frame.end,
    };
  }
  return merged;
}

function asks(text: string, { end }: Element): boolean {
  return /[?!]/.test(text[end - 1] ?? '');
}

/** "The nurse said, “Go home.” I cried.": a comma or a colon introduces the quotation, and a full stop closes it. */
function isIntroduced({ elements }: Frame): boolean {
  return elements.length > 2 && /^[,:]$/.test(elements.at(-2)!.word);
}

/** "Ms Hale pressed.", "he wheezed.": nothing but somebody and what they did. */
function isBareTail({ elements }: Frame): boolean {
  const [subject, verb, stop] = elements;
  if (elements.length !== 3 || stop!.word !== '.' || !/[^e]ed$/.test(verb!.word)) return false;
  return isName(subject, 'PERSON') || pronounAt(subject) !== null;
}

/** In elements. */
const LONGEST_TAIL = 40;
const LONGEST_TITLE = 4;

/**
 * Subject and verb of saying open the sentence, and end it but for when and to whom.
 *
 * @param asked the question or call before it, behind which more verbs tell who spoke
 */
function isTail(frame: Frame, asked: Element | null, words: CueWords): boolean {
  const { elements: own } = frame;
  if (own.length > LONGEST_TAIL || own.some(({ kind }) => kind === 'QUOTATION')) return false;
  const elements = asked === null ? own : [asked, ...own];
  const first = elements.length - own.length;
  const cue = findCues({ ...frame, elements }, words).find(({ kind }) => kind === 'VERB');
  if (cue === undefined || cue.inverted) return false;
  // "US Senator Jane Doe said", "Marlow delegate Jane Doe shouted"
  const title = elements.slice(first, cue.from);
  if (cue.from < first || title.length > LONGEST_TITLE || !title.every(isTitleWord)) return false;
  if (cue.verb?.strength !== 'SPEECH' && cue.verb?.strength !== 'BESIDE') return false;
  // "said pleasantly into the phone"
  const to = elements[cue.to]?.word.endsWith('ly') === true ? cue.to + 1 : cue.to;
  const after = elements[to];
  if (after === undefined || (after.kind === 'PUNCTUATION' && after.word !== ':')) return true;
  const rest = elements.slice(to);
  const aside = rest.findIndex(({ word }, at) => at > 0 && ASIDES.has(word));
  if (rest.slice(0, aside < 0 ? rest.length : aside).some(({ word }) => CLAUSE.has(word)))
    return false;
  return (
    WHEN_AND_WHERE.has(after.word) || after.word === 'into' || isToldOnly(cue, elements, words)
  );
}

/** "he told the Echo", "Ms Hale asked the real estate agent.": to whom somebody speaks, and nothing of what. */
function isToldOnly({ verb, to }: Cue, elements: readonly Element[], words: CueWords): boolean {
  if (verb?.base === 'tell') return true;
  const phrase = verb?.base === 'ask' ? phraseStartingAt(elements, to, words) : null;
  const after = elements[phrase?.next ?? elements.length];
  return phrase !== null && (after === undefined || after.kind === 'PUNCTUATION');
}

/** What opens another clause, about the time or the manner. */
const ASIDES = wordSet(`
  , ; – — when while after before as during following
`);

/** What opens a clause, or is its verb: the cue has something else to report. */
const CLAUSE = wordSet(`
  that : is are was were has have had will would can could should may might must who which how
  why what whether if
`);
