import type { Span } from '../../../text/span.ts';
import { pronounOfNoun } from '../../gender.ts';
import { surnameOf } from './article-indexes.ts';
import { type Discourse, personVoice, type Voice } from './discourse.ts';
import type { Meant } from './person-meant.ts';
import { resolvePronoun } from './pronouns.ts';
import { CAST } from './salience.ts';

/** Whose kin the text has spoken of: "his daughter". */
export interface Kinship {
  readonly noun: string;
  readonly owner: Voice;
  /** Who that is, where the text has said so by name. */
  readonly kin: Voice | null;
}

/** Whose "his" and "her" are. */
export const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/**
 * "His wife": whom the text has named as his, or named together with him; else whoever it has named as a wife, where
 * nobody else is one; else the one other person of the owner's surname; "her father" the one whose daughter she has
 * been called.
 *
 * @param span the description
 */
export function kinMeant(discourse: Discourse, span: Span, frame: number): Meant | null {
  const words = discourse.text.slice(span.start, span.end);
  const [, owned, noun] = OWNED.exec(words) ?? [];
  if (owned === undefined || noun === undefined) return null;
  const pronoun = OWNERS.get(owned.toLowerCase());
  const isKin = KIN.has(noun) || PARTNERS.has(noun);
  const [owner, ...others] =
    pronoun === undefined || !isKin
      ? []
      : (resolvePronoun(discourse, pronoun, frame, span.start)?.voices ?? []);
  const isOne = owner?.kind === 'PERSON' && others.length === 0;
  const known = isOne ? knownKin(discourse, owner, noun) : null;
  if (known !== null) return { voice: known, certainty: 0.92 };
  const only = onlyKin(discourse, span, noun);
  if (only !== null) return { voice: only, certainty: 0.9 };
  if (pronoun === undefined || !isKin) return null;
  const inverse = discourse.kinships
    .slice(-MEMORY)
    .findLast((each) => isInverse(each, noun, pronoun));
  if (inverse !== undefined) return { voice: inverse.owner, certainty: 0.85 };
  if (!isOne) return null;
  const other = PARTNERS.has(noun) ? otherOfCouple(discourse, owner, noun) : null;
  if (other !== null) return { voice: other, certainty: 0.85 };
  const relative = KIN.has(noun) ? onlyRelative(discourse, owner, noun) : null;
  if (relative === null) discourse.kinships.push({ noun, owner, kin: null });
  return relative === null ? null : { voice: relative, certainty: 0.85 };
}

/** Whose kin a description is of: "her" in "Her mother, she said, was ill"; null for all others. */
export function ownerOfKin(
  discourse: Discourse,
  span: Span,
  frame: number,
): { readonly pronoun: string; readonly voices: readonly Voice[] } | null {
  const [, owned, noun = ''] = OWNED.exec(discourse.text.slice(span.start, span.end)) ?? [];
  const pronoun = OWNERS.get(owned?.toLowerCase() ?? '');
  if (pronoun === undefined || !(KIN.has(noun) || PARTNERS.has(noun))) return null;
  const owner = resolvePronoun(discourse, pronoun, frame, span.start);
  return owner === null ? null : { pronoun, voices: owner.voices };
}

/** Whom the text has named as the owner's, either way: "her husband" is the one whose wife she is. */
export function knownKin({ kinships }: Discourse, owner: Voice, noun: string): Voice | null {
  for (const each of kinships.slice(-MEMORY).reverse()) {
    if (each.kin === null) continue;
    if (each.owner.entity === owner.entity && nounsLike(noun).includes(each.noun)) return each.kin;
    const isReturned = each.kin.entity === owner.entity && inReturn(noun).includes(each.noun);
    if (isReturned && mayBe(each.owner, noun)) return each.owner;
  }
  return null;
}

/** What the owner is to those whom a noun names. */
function inReturn(noun: string): readonly string[] {
  return [...(KIN.get(noun) ?? []), ...(PARTNERS.get(noun) ?? [])];
}

/** "her mum" may be "her mother". */
function nounsLike(noun: string): readonly string[] {
  return SAME.find((nouns) => nouns.includes(noun)) ?? [noun];
}

const SAME = [
  ['mother', 'mum', 'mom', 'mam'],
  ['father', 'dad'],
];

function mayBe({ pronoun }: Voice, noun: string): boolean {
  const own = pronounOfNoun(noun);
  return own === null || pronoun === null || own === pronoun;
}

/** "John and Jane moved here in May. Her husband …": the other of two who have acted together. */
function otherOfCouple({ scenes }: Discourse, owner: Voice, noun: string): Voice | null {
  for (const { actors } of scenes.slice(-MEMORY).reverse()) {
    const couple = actors
      .slice(-CAST)
      .find(
        ({ voices }) => voices.length === 2 && voices.some(({ entity }) => entity === owner.entity),
      );
    const other = couple?.voices.find(({ entity }) => entity !== owner.entity);
    if (other?.kind === 'PERSON') return mayBe(other, noun) ? other : null;
  }
  return null;
}

const OWNED =
  /^(his|her|their) (?:(?:late|elder|younger|older|former|ex|then|own|twin|new) )?(\p{Ll}+)$/iu;

/** How many are kept in mind. */
const MEMORY = 10;

/** Where the text has named somebody as his wife, and nobody else as a wife. */
export function onlyKin(
  { bearers, people }: Discourse,
  { start, end }: Span,
  noun: string,
): Voice | null {
  const like = nounsLike(noun).flatMap((each) => [...(bearers.get(each) ?? [])]);
  const [only, ...others] = new Set(like);
  const person = only === undefined ? undefined : people.get(only);
  if (person === undefined || others.length > 0) return null;
  return (person.mentions[0]?.start ?? end) < start ? personVoice(person) : null;
}

/** Kin with the same surname as a rule, and as whom nouns have them be in return. */
export const KIN: ReadonlyMap<string, readonly string[]> = new Map([
  ['wife', ['husband']],
  ['husband', ['wife']],
  ['father', ['son', 'daughter']],
  ['dad', ['son', 'daughter']],
  ['mother', ['son', 'daughter']],
  ['mum', ['son', 'daughter']],
  ['son', ['father', 'mother', 'dad', 'mum']],
  ['daughter', ['father', 'mother', 'dad', 'mum']],
  ['brother', ['brother', 'sister']],
  ['sister', ['brother', 'sister']],
]);

/** Those who live or are to live together, and as whom nouns have them be in return. */
export const PARTNERS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['wife', 'husband'],
      ['girlfriend', 'boyfriend'],
      ['fiancée', 'fiancé'],
      ['fiancee', 'fiance'],
      ['widow', 'husband'],
      ['widower', 'wife'],
      ['partner', 'partner'],
    ] as const
  ).flatMap(([she, he]) => [
    [she, [he, 'partner', she]],
    [he, [she, 'partner', he]],
  ]),
);

/** "His daughter rang. Her father …": what somebody is to her as she is to him. */
function isInverse({ noun, owner }: Kinship, asked: string, pronoun: string): boolean {
  const isOwner = (pronounOfNoun(noun) ?? pronoun) === pronoun;
  const fits = (owner.pronoun ?? pronounOfNoun(asked)) === pronounOfNoun(asked);
  return isOwner && fits && inReturn(asked).includes(noun);
}

/** The only other person with the owner's surname, where nothing told of them is against it. */
export function onlyRelative(discourse: Discourse, owner: Voice, noun: string): Voice | null {
  const namesakes = discourse.bySurname.get(surnameOf(owner.name)) ?? [];
  if (namesakes.length > MOST_NAMESAKES) return null;
  const [only, ...others] = namesakes.filter(({ id }) => id !== owner.entity);
  if (only === undefined || others.length > 0) return null;
  const pronoun = pronounOfNoun(noun);
  const isOther = pronoun !== null && only.pronoun !== null && pronoun !== only.pronoun;
  const isOtherKin = discourse.callings
    .get(only.id)
    ?.some(({ head }) => KIN.has(head) && head !== noun);
  return isOther || isOtherKin === true ? null : personVoice(only);
}

/** Of whom more share a surname, it does not tell who is whose. */
const MOST_NAMESAKES = 2;
