import type { Element, Frame } from '../frames/frames.ts';
import { isName, pronounAt, WHEN_AND_WHERE } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';

/**
 * Joins a short sentence that only tells who spoke to the quotation before it: after "“Will they?”" a name
 * with a capital looks like a new sentence, and "Ms Hale asked." is none.
 */
export function mergeTails(text: string, frames: readonly Frame[], words: CueWords): Frame[] {
  const merged: Frame[] = [];
  for (const frame of frames) {
    const before = merged.at(-1);
    const quotation = before?.elements.at(-1);
    if (
      before === undefined ||
      quotation?.kind !== 'QUOTATION' ||
      before.paragraph !== frame.paragraph ||
      !(isTail(frame, words) || (asks(text, quotation) && isBareTail(frame)))
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

/** "Ms Hale pressed.", "he wheezed.": nothing but somebody and what they did. */
function isBareTail({ elements }: Frame): boolean {
  const [subject, verb, stop] = elements;
  if (elements.length !== 3 || stop!.word !== '.' || !/[^e]ed$/.test(verb!.word)) return false;
  return isName(subject, 'PERSON') || pronounAt(subject) !== null;
}

const LONGEST_TAIL = 16;

/** Subject and verb of saying open the sentence, and end it but for when and to whom. */
function isTail(frame: Frame, words: CueWords): boolean {
  const { elements } = frame;
  if (elements.length > LONGEST_TAIL || elements[0]!.kind === 'QUOTATION') return false;
  const [cue] = findCues(frame, words);
  if (cue === undefined || cue.kind !== 'VERB' || cue.from !== 0 || cue.inverted) return false;
  if (cue.verb?.strength !== 'SPEECH' && cue.verb?.strength !== 'BESIDE') return false;
  const after = elements[cue.to];
  if (after === undefined || (after.kind === 'PUNCTUATION' && after.word !== ':')) return true;
  const rest = elements.slice(cue.to);
  if (rest.some(({ kind, word }) => kind === 'QUOTATION' || CLAUSE.has(word))) return false;
  return cue.verb.base === 'tell' || WHEN_AND_WHERE.has(after.word) || asksOnly(cue, rest);
}

/** "Ms Hale asked him.", "he asked the witness.": whom somebody asks, and nothing of what. */
function asksOnly({ verb }: Cue, rest: readonly Element[]): boolean {
  const whom = rest.filter(({ kind }) => kind !== 'PUNCTUATION');
  return (
    verb?.base === 'ask' && whom.length <= 3 && whom.every(({ word }) => !/^(?:to|for)$/.test(word))
  );
}

/** What opens a clause, or is its verb: the cue has something else to report. */
const CLAUSE = wordSet(`
  that : is are was were has have had will would can could should may might must who which how
  why what whether if
`);
