import { firstAt } from '../../../text/span.ts';
import type { Discourse } from './discourse.ts';

/**
 * "The vicar met Jane Doe": where a clause speaks of both, they are two people, and so they are from then on. Not so
 * in "Jane Doe was the vicar" and "Jane Doe, the vicar".
 *
 * @param noun where it stands first, behind "the", is looked at
 * @param before only what stands before this place counts
 * @returns the people who stand beside the noun, by entity
 */
export function namedWithNoun(
  { text, mentions, firstPlaces }: Discourse,
  noun: string,
  before: number,
): ReadonlySet<string> {
  const named = new Set<string>();
  const at = firstPlaces.get(noun) ?? before;
  const ahead = text.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  if (at >= before || !/\bthe $/i.test(ahead) || IS_ONE.test(ahead)) return named;
  const next = firstAt(mentions, at);
  for (const { kind, entity, start, end } of mentions.slice(Math.max(0, next - 3), next + 3)) {
    if (kind !== 'PERSON' || entity === null || start >= before) continue;
    const between = start > at ? text.slice(at + noun.length, start) : text.slice(end, at);
    if (between.length < LONGEST_CLAUSE && ACTS.test(between)) named.add(entity);
  }
  return named;
}

/** In UTF-16 code units, from the noun to the name. */
const LONGEST_CLAUSE = 100;
/** Words with a verb among them, and nothing that ends a clause. */
const ACTS = /^[^.,;:!?\n"“”()–—]* \p{Ll}+ [^.,;:!?\n"“”()–—]*$/u;
/** What makes one of both: "was the vicar", "elected the vicar", "as the vicar". */
const IS_ONE =
  /(?:[,(–—]|\b(?:is|are|was|were|be|been|being|become|becomes|became|as|named|elected|appointed|made|remain|remains|remained)) the $/i;
