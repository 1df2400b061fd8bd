import type { Span } from '../../../text/span.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { bodyMeant } from './body-meant.ts';
import { type Discourse, personVoice } from './discourse.ts';
import type { Meant } from './person-meant.ts';

/**
 * "the retailer's boss", "the union's leader": the only person in the article with a post of that sort,
 * who is of no other body as far as the text tells.
 *
 * @param span the words for the post, with or without those for the body
 * @param head its noun, which ends them
 */
export function holderOfOwned(
  discourse: Discourse,
  span: Span,
  head: string,
  frame: number,
  words: CueWords,
): Meant | null {
  const { text, people, organisations, bearers } = discourse;
  const start = span.end - head.length;
  if (text.slice(start, span.end).toLowerCase() !== head) return null;
  const before = text.slice(Math.max(0, start - LONGEST_OWNER), start);
  const noun = OWNER.exec(before)?.[1];
  const kinds = words.organisationNouns.get(noun ?? '');
  if (noun === undefined || kinds === undefined) return null;
  const others = (kinds.includes('UNION') ? OF_UNIONS : OF_FIRMS).get(head);
  const posts = others ?? (SINGLE_POSTS.has(head) ? [head] : []);
  const owner = bodyMeant(discourse, noun, span, frame, words)?.voice.entity ?? null;
  const held = new Set(posts.flatMap((post) => [...(bearers.get(post) ?? [])]));
  if (held.size > MOST_HOLDERS) return null;
  const likely = [...held].filter((id) => {
    const { appointments } = people.get(id)!;
    const bodies = appointments.flatMap(({ organisation }) => organisation ?? []);
    if (bodies.length === 0) return true;
    if (owner !== null) return bodies.includes(owner);
    // A retailer's boss heads no council.
    return bodies.some((body) => kinds.includes(organisations.get(body)?.kind ?? 'OTHER'));
  });
  const person = likely.length === 1 ? people.get(likely[0]!) : undefined;
  if (person === undefined || (person.mentions[0]?.start ?? span.end) >= span.start) return null;
  return { voice: personVoice(person), certainty: 0.85 };
}

const OWNER = /\b(?:the|this|that) (?:[\p{Ll}-]+ ){0,2}(\p{Ll}+)['’]s? $/iu;
/** In characters. */
const LONGEST_OWNER = 50;
const MOST_HOLDERS = 20;

/** Posts that one person holds, in most bodies. */
export const SINGLE_POSTS = wordSet(`
  director chair chairman chairwoman president treasurer manager owner founder editor coach head
`);

/** What news calls those who run a firm or a body like one. */
const OF_FIRMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['boss', ['boss', 'chief executive', 'ceo']],
  ['chief', ['chief', 'chief executive', 'ceo']],
]);

/** The same of unions, whose posts have names of their own. */
const LEADING_UNIONS = ['leader', 'general secretary', 'national secretary'];
const OF_UNIONS: ReadonlyMap<string, readonly string[]> = new Map(
  ['boss', 'chief', 'leader', 'head'].map((noun) => [noun, LEADING_UNIONS]),
);
