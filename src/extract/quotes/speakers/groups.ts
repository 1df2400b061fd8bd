import type { Span } from '../../../text/span.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Discourse, organisationVoice, type Voice } from './discourse.ts';
import { PARTNERS } from './kin.ts';
import { MEMORY } from './salience.ts';

/**
 * "the pair", "the couple", "both unions": those who last spoke or acted together, else husband and wife, brothers and
 * sisters, or the only two bodies of that sort whom the text has named; null for all other words.
 */
export function groupMeant(
  discourse: Discourse,
  span: Span,
  words: CueWords,
  asSpeaker: boolean,
): readonly Voice[] | null {
  const description = discourse.text.slice(span.start, span.end).toLowerCase();
  if (!GROUP.test(description)) return null;
  const noun = description.split(' ').at(-1)!;
  const bodies = bodiesNamed(discourse, noun, span.start, words);
  if (bodies !== null) return bodies;
  const group = lastGroup(discourse);
  if (group !== null || !asSpeaker || !KIN.has(noun)) return group;
  return kinNamed(discourse, COUPLES.has(noun));
}

const GROUP =
  /^(?:the (?:pair|duo|trio|couple|two|three)\b|both\b|the (?:\p{Ll}+ )?(?:couple|newlyweds|brothers|sisters|siblings|twins)$)/u;
const COUPLES = wordSet('couple pair duo newlyweds');
const KIN = wordSet('couple pair duo newlyweds brothers sisters siblings twins');
const SIBLINGS = wordSet('brother sister');

/** Those of the last sentence in which several people spoke or acted together. */
function lastGroup(discourse: Discourse): readonly Voice[] | null {
  for (const { actors } of discourse.scenes.slice(-MEMORY).reverse()) {
    const group = actors.find(({ voices }) => voices.length > 1);
    if (group !== undefined) return group.voices;
  }
  return null;
}

/** Whom the text has named as husband and wife, or as brothers and sisters. */
function kinNamed({ kinships }: Discourse, isCouple: boolean): readonly Voice[] | null {
  const nouns: { has(noun: string): boolean } = isCouple ? PARTNERS : SIBLINGS;
  const last = kinships.slice(-MEMORY).findLast(({ noun, kin }) => kin !== null && nouns.has(noun));
  return last?.kin == null ? null : [last.owner, last.kin];
}

/** "both charities", "the two unions": the only ones of that sort so far. */
function bodiesNamed(
  { byKind, text }: Discourse,
  noun: string,
  before: number,
  { organisationNouns }: CueWords,
): readonly Voice[] | null {
  const singular = [noun.replace(/ies$/, 'y'), noun.replace(/s$/, ''), noun.replace(/es$/, '')];
  const kinds = singular.flatMap((each) => organisationNouns.get(each) ?? []);
  if (!noun.endsWith('s') || kinds.length === 0) return null;
  const named = [...new Set(kinds)]
    .flatMap((kind) => byKind.get(kind)?.slice(0, MOST) ?? [])
    .filter(({ mentions }) => (mentions[0]?.start ?? text.length) < before);
  return named.length === 2 ? named.map(organisationVoice) : null;
}

/** More of one kind are no two. */
const MOST = 3;
