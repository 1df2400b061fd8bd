import type { Span } from '../../../text/span.ts';
import { type Discourse, personVoice, surnameOf, type Voice } from './discourse.ts';
import { pronounOfNoun } from './gender.ts';
import type { Meant } from './person-meant.ts';
import { resolvePronoun } from './pronouns.ts';

/** Whose kin the text has spoken of without a name: "his daughter". */
export interface Kinship {
  readonly noun: string;
  readonly owner: Voice;
}

/**
 * "His wife": whoever the text has named as a wife, where nobody else is one; the one other person of the owner's
 * surname; "her father" the one whose daughter she has been called.
 *
 * @param span the description
 */
export function kinMeant(discourse: Discourse, span: Span, frame: number): Meant | null {
  const words = discourse.text.slice(span.start, span.end);
  const [, owned, noun] = OWNED.exec(words) ?? [];
  if (owned === undefined || noun === undefined) return null;
  const only = onlyKin(discourse, span, noun);
  if (only !== null) return { voice: only, certainty: 0.9 };
  if (!KIN.has(noun)) return null;
  const pronoun = owned.toLowerCase() === 'his' ? 'he' : 'she';
  const inverse = discourse.kinships
    .slice(-MEMORY)
    .findLast((each) => isInverse(each, noun, pronoun));
  if (inverse !== undefined) return { voice: inverse.owner, certainty: 0.85 };
  const [owner, ...others] = resolvePronoun(discourse, pronoun, frame, span.start)?.voices ?? [];
  if (owner?.kind !== 'PERSON' || others.length > 0) return null;
  const relative = onlyRelative(discourse, owner, noun);
  if (relative === null) discourse.kinships.push({ noun, owner });
  return relative === null ? null : { voice: relative, certainty: 0.85 };
}

const OWNED = /^(his|her|their) (?:(?:late|elder|younger|older|former|ex|then) )?(\p{Ll}+)$/iu;

/** How many are kept in mind. */
const MEMORY = 10;

/** Where the text has named somebody as his wife, and nobody else as a wife. */
function onlyKin({ bearers, people }: Discourse, { start, end }: Span, noun: string): Voice | null {
  const [only, ...others] = bearers.get(noun) ?? [];
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

/** "His daughter rang. Her father …": what somebody is to her as she is to him. */
function isInverse({ noun, owner }: Kinship, asked: string, pronoun: string): boolean {
  const isOwner = (pronounOfNoun(noun) ?? pronoun) === pronoun;
  const fits = (owner.pronoun ?? pronounOfNoun(asked)) === pronounOfNoun(asked);
  return isOwner && fits && KIN.get(asked)!.includes(noun);
}

/** The only other person with the owner's surname, where nothing told of them is against it. */
function onlyRelative(discourse: Discourse, owner: Voice, noun: string): Voice | null {
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
