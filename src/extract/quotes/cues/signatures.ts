import type { Element } from '../frames/frames.ts';
import { isDash, isName } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import type { Cue } from './cue.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** “…” – Jane Doe, nurse: a name behind a dash signs the quotation, and so does one with nothing but a post. */
export function readSignature(
  elements: readonly Element[],
  at: number,
  words: CueWords,
): Cue | null {
  const dash = elements[at + 1];
  if (!isDash(dash)) return readBareSignature(elements, at);
  if (!isName(elements[at + 2], 'PERSON')) return null;
  const phrase = phraseStartingAt(elements, at + 2, words);
  const after = phrase === null ? undefined : elements[phrase.next];
  if (phrase === null || (after !== undefined && after.kind !== 'PUNCTUATION')) return null;
  return {
    kind: 'DASH',
    verb: null,
    at: at + 1,
    next: at + 2,
    from: at + 1,
    to: phrase.next,
    start: dash!.start,
    end: dash!.end,
    subject: phrase.subject,
    elided: false,
    inverted: true,
    scopeEnd: at + 1,
  };
}

/** “…” Jane Doe, head of the yard: a quotation, a name, with or without a post, and no verb. */
function readBareSignature(elements: readonly Element[], at: number): Cue | null {
  const name = elements[at + 1];
  if (at > 0 || !isName(name, 'PERSON') || !endsWithPost(elements, at + 2)) return null;
  const { start, end, mention } = name!;
  return {
    kind: 'DASH',
    verb: null,
    at: at + 1,
    next: at + 2,
    from: at + 1,
    to: at + 2,
    start,
    end,
    subject: { kind: 'MENTIONS', mentions: [mention!], start, end },
    elided: false,
    inverted: true,
    scopeEnd: at + 1,
  };
}

/** "“…,” Jane Doe." and "“…” Jane Doe, head of the yard.": what stands behind the name. */
function endsWithPost(elements: readonly Element[], from: number): boolean {
  const after = elements.slice(from, from + LONGEST_POST + 2);
  if (after.length === 0) return true;
  if (after[0]!.word === '.') return after.length === 1;
  const isPost = after
    .slice(1)
    .every(
      ({ kind, word }) =>
        kind !== 'QUOTATION' && !FINITE.test(word) && !/^(?:who|which)$/.test(word),
    );
  return after[0]!.word === ',' && isPost && after.length > 1 && after.length <= LONGEST_POST + 1;
}

/** In elements. */
const LONGEST_POST = 12;
const FINITE = /^(?:is|are|was|were|has|had|have|will|would|can|could|says?|said)$|ed$/;
