import { slugOf } from '../../reference/slug.ts';
import type { PersonName } from './person-name.ts';
import type { Pronoun, Vocabulary } from './vocabulary.ts';

/** A person of the article: all the names that mean them. */
export interface Identity {
  /** Keys of the words of the fullest name. */
  parts: readonly string[];
  suffix: string | null;
  honorific: string | null;
  /** As an honorific tells. */
  pronoun: Pronoun | null;
  reference: string | null;
  readonly names: PersonName[];
}

/** Who is who: people told apart by surname, given name and honorific. */
export interface Identities {
  readonly people: readonly Identity[];
  /** The person that a name means; null where it could be several. */
  readonly byName: ReadonlyMap<PersonName, Identity | null>;
}

/**
 * Joins names to people: full names first, then surnames with and without honorific, each to the one
 * person that they fit. "Mr Hunt" is no person that is called "she", and a surname that two share
 * without an honorific to tell them apart is nobody's.
 *
 * @param kin whom the article names as somebody's kin by given name alone
 */
export function identifyPeople(
  names: readonly PersonName[],
  kin: ReadonlyMap<PersonName, Pronoun>,
  vocabulary: Vocabulary,
): Identities {
  const bySurname = new Map<string, Identity[]>();
  const people: Identity[] = [];
  const byName = new Map<PersonName, Identity | null>();
  const add = (name: PersonName) => {
    const { parts, suffix, honorific, pronoun, reference } = name;
    const person: Identity = { parts, suffix, honorific, pronoun, reference, names: [] };
    people.push(person);
    pushTo(bySurname, parts.at(-1)!, person);
    return person;
  };
  const join = (name: PersonName, person: Identity) => {
    byName.set(name, person);
    person.names.push(name);
    person.honorific ??= name.honorific;
    person.pronoun ??= name.pronoun;
    person.reference ??= name.reference;
    person.suffix ??= name.suffix;
    if (name.parts.length > person.parts.length) person.parts = name.parts;
  };
  const isFull = ({ parts }: PersonName) => parts.length > 1;
  for (const name of names.filter(isFull)) {
    const same = namesakes(bySurname, name.parts.at(-1)!).find((person) =>
      isSame(person, name, vocabulary),
    );
    join(name, same ?? add(name));
  }
  const byGivenName = new Map<string, Identity[]>();
  for (const person of people) pushTo(byGivenName, person.parts[0]!, person);
  const relatives = new Map<Pronoun, Set<Identity>>();
  for (const name of names.filter((candidate) => !isFull(candidate))) {
    const fitting = fittingPeople(name, bySurname, byGivenName, vocabulary);
    if (fitting.length > 1) {
      byName.set(name, null);
      continue;
    }
    const relative = fitting.length === 0 ? onlyRelative(name, bySurname, relatives) : null;
    const person = fitting[0] ?? relative ?? add(name);
    join(name, person);
    const pronoun = kin.get(name);
    if (pronoun === undefined || person.parts.length > 1) continue;
    person.pronoun ??= pronoun;
    relatives.set(pronoun, (relatives.get(pronoun) ?? new Set()).add(person));
  }
  for (const person of people) person.names.sort((a, b) => a.firstWord - b.firstWord);
  return { people, byName };
}

/** "His mother, Zelda, … Mrs Doe said", where someone else is a Doe: the only relative of that sex without a surname. */
function onlyRelative(
  { parts, honorific, pronoun }: PersonName,
  bySurname: ReadonlyMap<string, readonly Identity[]>,
  relatives: ReadonlyMap<Pronoun, ReadonlySet<Identity>>,
): Identity | null {
  if (honorific === null || pronoun === null) return null;
  const isShared = namesakes(bySurname, parts[0]!).some((person) => person.parts.length > 1);
  const [only, ...others] = relatives.get(pronoun) ?? [];
  return isShared && others.length === 0 ? (only ?? null) : null;
}

function pushTo(lists: Map<string, Identity[]>, key: string, person: Identity): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [person]);
  else list.push(person);
}

/**
 * The people of one surname, or one given name, that a name is compared with. Where more share one than
 * any article tells of, it is a list, and only the last of them are: comparing all would cost the square of
 * their number. A full name still comes to the person of the same name, whose id is made of it.
 */
function namesakes(
  people: ReadonlyMap<string, readonly Identity[]>,
  name: string,
): readonly Identity[] {
  const all = people.get(name) ?? [];
  return all.length > MOST_NAMESAKES ? all.slice(-MOST_NAMESAKES) : all;
}

const MOST_NAMESAKES = 100;

/** What a person is called by "he" or "she", as far as name, honorific and tables tell. */
export function pronounOf(
  { pronoun, reference, parts }: Pick<Identity, 'pronoun' | 'reference' | 'parts'>,
  vocabulary: Vocabulary,
): Pronoun | null {
  const known = reference === null ? null : vocabulary.reference.people.byId.get(reference);
  if (known?.pronoun) return known.pronoun;
  if (pronoun !== null) return pronoun;
  return parts.length > 1 ? (vocabulary.givenNames.get(parts[0]!) ?? null) : null;
}

/**
 * Id of a person: that of the tables, else a slug of the full name, else the surname and the article.
 */
export function personId(
  name: string,
  reference: string | null,
  isFull: boolean,
  article: string,
): string {
  if (reference !== null) return reference;
  return isFull ? slugOf(name.replaceAll('.', '')) : `${slugOf(name)}-in-${article}`;
}

/** Whether a full name can be another form of a person's: "Steve Doe", "Stephen Doe", "S. Doe". */
function isSame(person: Identity, name: PersonName, vocabulary: Vocabulary): boolean {
  if (person.reference !== null && name.reference !== null)
    return person.reference === name.reference;
  if (contradicts(person, name, vocabulary)) return false;
  const one = person.parts;
  const other = name.parts;
  if (
    other.length < one.length &&
    other.every((part, index) => part === one[one.length - other.length + index])
  ) {
    return true;
  }
  return givenNamesAgree(one[0]!, other[0]!, vocabulary);
}

function givenNamesAgree(one: string, other: string, { givenNameForms }: Vocabulary): boolean {
  if (one === other) return true;
  const shorter = one.length < other.length ? one : other;
  const longer = shorter === one ? other : one;
  if (shorter.length === 1) return longer.startsWith(shorter);
  const groups = givenNameForms.get(one);
  if (groups === undefined) return false;
  for (const group of givenNameForms.get(other) ?? []) if (groups.has(group)) return true;
  return false;
}

/** People whom a surname alone, or a given name alone or with "Sir", can mean. */
function fittingPeople(
  name: PersonName,
  bySurname: ReadonlyMap<string, readonly Identity[]>,
  byGivenName: ReadonlyMap<string, readonly Identity[]>,
  vocabulary: Vocabulary,
): readonly Identity[] {
  const part = name.parts[0]!;
  const candidates = namesakes(bySurname, part).filter(
    (person) => !contradicts(person, name, vocabulary),
  );
  if (
    candidates.length === 0 &&
    name.honorific !== null &&
    /\b(?:Sir|Dame)$/.test(name.honorific)
  ) {
    const rank = name.honorific.split(' ').at(-1)!;
    return namesakes(byGivenName, part).filter(
      ({ honorific }) => honorific?.endsWith(rank) === true,
    );
  }
  // "Zelda", "Husband Zyg" whom the text names in full elsewhere.
  if (candidates.length === 0 && name.honorific === null)
    return namesakes(byGivenName, part).filter((person) => !contradicts(person, name, vocabulary));
  if (candidates.length < 2) return candidates;
  if (name.honorific === null) return candidates;
  const sameHonorific = candidates.filter(({ honorific }) => honorific === name.honorific);
  return sameHonorific.length === 1 ? sameHonorific : candidates;
}

function contradicts(person: Identity, name: PersonName, vocabulary: Vocabulary): boolean {
  // "John Doe Sr" and "John Doe Jr", "Lord Doe of Thornbury" and "Lord Doe of Little Hexley"
  if (person.suffix !== null && name.suffix !== null && person.suffix !== name.suffix) return true;
  const one = pronounOf(person, vocabulary);
  if (name.pronoun === null || one === null) return false;
  return one !== name.pronoun;
}
