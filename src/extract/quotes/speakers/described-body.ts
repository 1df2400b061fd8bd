import type { Subject } from '../cues/noun-phrases.ts';
import type { CueWords } from '../words/cue-words.ts';
import { bodyMeant, fitness } from './body-meant.ts';
import { bodyNamedNext } from './body-named-next.ts';
import { lastWordOf } from './described.ts';
import { type Discourse, organisationVoice, type Voice } from './discourse.ts';
import { bodyOfPeople } from './people-of-bodies.ts';
import type { Meant } from './person-meant.ts';

/**
 * Which named body a description means that no rule of grammar shows to be one: "their union", "the brewing group",
 * "inspectors", "a leading think tank"; null where the text does not tell.
 *
 * @param asSpeaker a verb of saying follows
 */
export function describedBody(
  discourse: Discourse,
  subject: Subject & { readonly kind: 'DESCRIBED' },
  frame: number,
  words: CueWords,
  asSpeaker: boolean,
): Meant | null {
  const { start, end, head } = subject;
  const description = discourse.text.slice(start, end);
  const owned = onlyBodyOwned(discourse, description, head, words);
  if (owned !== null) return { voice: owned, certainty: 1 };
  const isDefinite = DEFINITE.test(description) && words.people.get(head) !== 'SINGULAR';
  const meant = isDefinite ? bodyMeant(discourse, head, subject, frame, words) : null;
  if (meant !== null) return { voice: meant.voice, certainty: 1 };
  const theirs = bodyOfPeople(discourse, description, start);
  if (theirs !== null) return { voice: theirs, certainty: 0.95 };
  const sort = asSpeaker ? sortOfBody(description, words) : null;
  return sort === null ? null : bodyNamedNext(discourse, sort, subject, words);
}

const DEFINITE = /^the (?:(?:\p{Ll}|\p{L}+-)[\p{Ll}-]+ ){0,3}\p{Ll}+$/iu;

/** "a leading think tank", "one health union": the noun that tells what sort of body it is; null for all else. */
function sortOfBody(description: string, { organisationNouns }: CueWords): string | null {
  const parts =
    /^(?:an?|one|the) (?:[^\s,]+ ){0,4}?((?:\p{Ll}[\p{Ll}-]* )?\p{Ll}[\p{Ll}-]+)$/iu.exec(
      description,
    );
  if (parts === null) return null;
  const two = parts[1]!.toLowerCase();
  const last = lastWordOf(two);
  return [two, last].find((noun) => organisationNouns.has(noun)) ?? null;
}

/** "their union": the only body of that kind in the article. */
function onlyBodyOwned(
  discourse: Discourse,
  description: string,
  head: string,
  words: CueWords,
): Voice | null {
  if (!/^(?:their|his|her|its) \p{Ll}+$/u.test(description)) return null;
  const kinds: readonly string[] = words.organisationNouns.get(head) ?? [];
  const [only, ...others] = kinds.flatMap((kind) => discourse.byKind.get(kind)?.slice(0, 2) ?? []);
  if (only === undefined || others.length > 0) return null;
  const voice = organisationVoice(only);
  // "Its insurer" is seldom the company that the text is about.
  const isSure = !words.trades.ofNouns.has(head) || fitness(discourse, voice, head, words) === 1;
  return isSure ? voice : null;
}
