import type { Span } from '../../../text/span.ts';
import type { Element } from '../frames/frames.ts';
import type { CueVerb } from '../words/cue-words.ts';
import type { Subject } from './noun-phrases.ts';

/** Words that tell that somebody speaks, with whom the clause names. The span covers the cue's own words. */
export interface Cue extends Span {
  readonly kind: 'VERB' | 'NOUN' | 'ACCORDING' | 'DASH';
  readonly verb: CueVerb | null;
  /** Half-open range of the cue's own elements. */
  readonly at: number;
  readonly next: number;
  /** Half-open range of cue and subject together. */
  readonly from: number;
  readonly to: number;
  /** Null where the clause names nobody, and where `elided` says that the clause before does. */
  readonly subject: Subject | null;
  /** True for "…, adding" and "and said": the subject is that of the clause before. */
  readonly elided: boolean;
  readonly inverted: boolean;
  /** Index of the element where the cue's clause ends; fragments behind it are not its own. */
  readonly scopeEnd: number;
}

/** What tells one cue from another; the rest follows from it, unless it is given. */
type CueParts = Pick<Cue, 'kind' | 'at' | 'next' | 'from' | 'to' | 'subject'> & Partial<Cue>;

/**
 * A cue of these parts. Unless they say otherwise it has no verb, its subject stands before it and is its own, its span is
 * that of its own elements, and its clause ends at the next semicolon.
 */
export function cueOf(elements: readonly Element[], parts: CueParts): Cue {
  return {
    verb: null,
    start: elements[parts.at]!.start,
    end: elements[parts.next - 1]!.end,
    elided: false,
    inverted: false,
    scopeEnd: endOfScope(elements, parts.next),
    ...parts,
  };
}

/** Where the clause of a cue ends. */
function endOfScope(elements: readonly Element[], from: number): number {
  const end = Math.min(elements.length, from + FARTHEST_SCOPE);
  for (let at = from; at < end; at++) {
    if (elements[at]!.word === ';') return at;
  }
  return end;
}

/** No sentence that people write runs on longer than this behind its verb. */
const FARTHEST_SCOPE = 150;

/** A clause with "who" ends at the comma that closes it. */
export function endOfRelative(elements: readonly Element[], from: number): number {
  const end = Math.min(elements.length, from + FARTHEST_SCOPE);
  for (let at = from; at < end; at++) {
    const { word, kind } = elements[at]!;
    if (kind !== 'PUNCTUATION' || !/^[,;:]$/.test(word)) continue;
    // "Jane Doe, who said in the hall, “We will go.”"
    const introduces =
      word !== ';' && elements[at + 1]?.kind === 'QUOTATION' && elements[at + 1]!.capital;
    if (!introduces) return at;
  }
  return end;
}
