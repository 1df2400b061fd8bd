import type { Element } from '../frames/frames.ts';
import { isDash, isName } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { type Cue, cueOf } from './cue.ts';
import type { Subject } from './noun-phrases.ts';
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
  return signature(elements, at + 1, phrase.next, phrase.subject);
}

/** “…” Jane Doe, head of the yard: a quotation, a name, with or without a post, and no verb. */
function readBareSignature(elements: readonly Element[], at: number): Cue | null {
  const name = elements[at + 1];
  if (at > 0 || !isName(name, 'PERSON') || !endsWithPost(elements, at + 2)) return null;
  const { start, end, mention } = name!;
  const subject: Subject = { kind: 'MENTIONS', mentions: [mention!], start, end };
  return signature(elements, at + 1, at + 2, subject);
}

function signature(elements: readonly Element[], at: number, to: number, subject: Subject): Cue {
  const place = { at, next: at + 1, from: at, to };
  return cueOf(elements, { kind: 'DASH', ...place, subject, inverted: true, scopeEnd: at });
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
