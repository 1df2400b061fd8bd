import type { ReferenceTables } from '../../reference/tables.ts';
import { beforeDeterminers } from './appointees.ts';
import type { PersonName } from './person-name.ts';
import { type Held, officesFor } from './roles.ts';
import type { Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** What a text says of posts. */
export interface OwnOfficesSearch {
  readonly words: readonly Word[];
  /** Titles that the text gives to nobody, as far as is known. */
  readonly unnamed: readonly Title[];
  readonly held: readonly Held[];
  /** The people of the text by their names. */
  readonly ids: ReadonlyMap<PersonName, string>;
  readonly vocabulary: Vocabulary;
}

/**
 * Offices that the text gives to people of its own, of whom the reference tables do not know that they ever held
 * them: whoever the tables have in them on the day is not whom this text means. Where words that give a post stand in
 * a sentence with somebody whom the tables do not know, that is enough: no answer is better than a wrong one.
 */
export function ownOffices(search: OwnOfficesSearch): ReadonlySet<string> {
  const { words, unnamed, held, vocabulary } = search;
  const { reference } = vocabulary;
  const own = new Set<string>();
  for (const { person, title, organisation } of held) {
    const offices = officesFor(title, organisation, reference);
    if (!hasHeld(person, offices, reference)) for (const office of offices) own.add(office);
  }
  const sentences = sentencesOfStrangers(search);
  for (const title of unnamed) {
    const { firstWord } = title;
    if (!sentences.has(words[firstWord]!.sentence) || !isGiven(words, title, vocabulary)) continue;
    for (const office of officesFor(title.title, title.organisation, reference)) own.add(office);
  }
  return own;
}

/** A title may fit several offices, which one follows on another: "Secretary of State for Health". */
function hasHeld(person: string, offices: readonly string[], reference: ReferenceTables): boolean {
  return (reference.officesByPerson.get(person) ?? []).some(({ office }) =>
    offices.includes(office),
  );
}

function sentencesOfStrangers({ words, ids, vocabulary }: OwnOfficesSearch): ReadonlySet<number> {
  const sentences = new Set<number>();
  for (const [name, id] of ids) {
    if (!vocabulary.reference.people.byId.has(id)) sentences.add(words[name.firstWord]!.sentence);
  }
  return sentences;
}

/** "as health secretary", "Thornbury's health secretary", "has been health secretary", "named health secretary" */
function isGiven(
  words: readonly Word[],
  { firstWord }: Title,
  { appointingVerbs }: Vocabulary,
): boolean {
  const before = words[beforeDeterminers(words, firstWord) - 1];
  if (before === undefined) return false;
  const { key, possessive } = before;
  return possessive || GIVING.has(key) || appointingVerbs.has(key);
}

const GIVING = new Set(
  'as is was are were be been being become becomes became becoming remain remains remained stay stays stayed'.split(
    ' ',
  ),
);
