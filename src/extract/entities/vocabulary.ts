import { createNameIndex, type NameIndex } from '../../reference/name-index.ts';
import { type ReferenceEntity, referenceNames } from '../../reference/reference-names.ts';
import { withoutAccents } from '../../reference/slug.ts';
import type { ReferenceTables } from '../../reference/tables.ts';
import type { Knowledge } from '../knowledge.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../record.ts';

/** How the text may go on to call one person. */
export type Pronoun = 'he' | 'she' | 'they';

/** The word lists and names that the search for people and organisations reads, ready for look-up. */
export interface Vocabulary {
  readonly reference: ReferenceTables;
  readonly names: NameIndex<ReferenceEntity>;
  /** Given names with the pronoun most who bear it use; null where both are common. */
  readonly givenNames: ReadonlyMap<string, Pronoun | null>;
  readonly givenNamesAlsoWords: ReadonlySet<string>;
  /** For each given name, numbers of the groups of forms that it belongs to ("Steve", "Stephen"). */
  readonly givenNameForms: ReadonlyMap<string, ReadonlySet<number>>;
  /** Words of address, with the pronoun that goes with them. */
  readonly honorifics: ReadonlyMap<string, Pronoun | null>;
  /** Words of address before a given name alone, with the pronoun that goes with them. */
  readonly crowns: ReadonlyMap<string, Pronoun | null>;
  /** Nouns for people that are no titles: "fisherman", "showrunner". */
  readonly callings: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly namesAfter: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** English words without endings that are no given names. */
  readonly ordinaryWords: ReadonlySet<string>;
  /** What streets, buildings and waters are called behind a name. */
  readonly placeNouns: ReadonlySet<string>;
  /** "British", "Democrat": what nation or party somebody belongs to, as it stands before a name. */
  readonly belongings: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly organisationTails: ReadonlyMap<string, OrganisationKind>;
  readonly organisationHeads: ReadonlySet<string>;
  /** Verbs with which the names of campaigns begin: "save". */
  readonly campaignVerbs: ReadonlySet<string>;
  /** Words of other languages that begin a body's name, with its kind: "Banco". */
  readonly foreignHeads: ReadonlyMap<string, OrganisationKind>;
  /** Nouns for a body of one kind: "brewer", "union". */
  readonly bodyNouns: ReadonlyMap<string, OrganisationKind>;
  /** Role nouns of one or more words, by their last word; each entry holds the words before it. */
  readonly roleNouns: ReadonlyMap<string, readonly RoleNoun[]>;
  readonly rolesOfOffice: ReadonlySet<string>;
  readonly spokespersons: ReadonlySet<string>;
  readonly roleModifiers: ReadonlySet<string>;
  readonly titleStops: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Verbs of what only people do. */
  readonly personalVerbs: ReadonlySet<string>;
  /** Verbs that say what a person is, with the title that they give. */
  readonly roleVerbs: ReadonlyMap<string, RoleVerb>;
  /** Verbs that give somebody a post, in every form: "appointed", "names". */
  readonly appointingVerbs: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/** A noun for a post, as the text may have it. */
export interface RoleNoun {
  readonly singular: string;
  readonly plural: boolean;
  /** Keys of the words before the last one. */
  readonly before: readonly string[];
}

/** What a person is of whom it is said, and whether it is said of several. */
export interface RoleVerb {
  readonly title: string;
  readonly plural: boolean;
}

/** Reads the lists. Made once for all steps that share the knowledge. */
export function vocabularyOf(knowledge: Knowledge): Vocabulary {
  const known = VOCABULARIES.get(knowledge);
  if (known !== undefined) return known;
  const vocabulary = readVocabulary(knowledge);
  VOCABULARIES.set(knowledge, vocabulary);
  return vocabulary;
}

/** Whether a word is a given name, or made of them: "Jean-Paul". */
export function isGivenName(key: string, { givenNames }: Vocabulary): boolean {
  if (givenNames.has(key)) return true;
  const hyphen = key.indexOf('-');
  return hyphen > 0 && givenNames.has(key.slice(0, hyphen));
}

/** Whether a word is one of the language, with the endings that it may have, and no given name: "Rivers", "Helping". */
export function isOrdinaryWord(key: string, { ordinaryWords, givenNames }: Vocabulary): boolean {
  if (ordinaryWords.has(key)) return true;
  if (givenNames.has(key)) return false;
  return ENDINGS.some(
    (ending) => key.endsWith(ending) && ordinaryWords.has(key.slice(0, -ending.length)),
  );
}

const ENDINGS = ['s', 'es', 'ing', 'ed'];

const VOCABULARIES = new WeakMap<Knowledge, Vocabulary>();

function readVocabulary(knowledge: Knowledge): Vocabulary {
  const keys = (list: string) => new Set(knowledge.words(list).map(keyOf));
  return {
    reference: knowledge.reference,
    names: createNameIndex(
      referenceNames(knowledge.reference, ['PERSON', 'ORGANISATION', 'TRUST', 'HOSPITAL', 'PLACE']),
    ),
    givenNames: new Map<string, Pronoun | null>([
      ...knowledge.words('given-names-either').map((name) => [name, null] as const),
      ...knowledge.words('given-names-he').map((name) => [name, 'he'] as const),
      ...knowledge.words('given-names-she').map((name) => [name, 'she'] as const),
    ]),
    givenNamesAlsoWords: keys('given-names-also-words'),
    givenNameForms: groupsOf(knowledge.words('given-name-forms')),
    honorifics: addressesOf(knowledge.words('honorifics')),
    crowns: addressesOf(knowledge.words('crowns')),
    callings: new Set(pairsOf(knowledge.words('people-nouns')).map(([noun]) => keyOf(noun))),
    particles: keys('name-particles'),
    namesAfter: new Set(knowledge.words('names-after')),
    notNames: keys('words-of-no-name'),
    ordinaryWords: keys('ordinary-words'),
    placeNouns: keys('place-nouns'),
    belongings: keys('belongings'),
    openers: keys('sentence-openers'),
    organisationTails: tailsOf(knowledge.words('organisation-tails')),
    organisationHeads: keys('organisation-heads'),
    campaignVerbs: keys('campaign-verbs'),
    foreignHeads: tailsOf(knowledge.words('foreign-heads')),
    bodyNouns: tailsOf(knowledge.words('organisation-kinds')),
    roleNouns: roleNounsOf(knowledge.words('role-nouns')),
    rolesOfOffice: keys('roles-of-office'),
    spokespersons: keys('spokesperson-nouns'),
    roleModifiers: keys('role-modifiers'),
    titleStops: keys('title-stops'),
    verbs: keys('verbs-after-names'),
    personalVerbs: keys('personal-verbs'),
    roleVerbs: new Map<string, RoleVerb>(
      pairsOf(knowledge.words('role-verbs')).flatMap(([verb, title]) => [
        [keyOf(verb), { title: title ?? verb, plural: true }] as const,
        [`${keyOf(verb)}s`, { title: title ?? verb, plural: false }] as const,
      ]),
    ),
    appointingVerbs: keys('appointing-verbs'),
    abbreviations: keys('abbreviations'),
  };
}

function keyOf(word: string): string {
  return withoutAccents(word).toLowerCase().replaceAll('’', "'");
}

function addressesOf(entries: readonly string[]): ReadonlyMap<string, Pronoun | null> {
  return new Map(
    pairsOf(entries).map(([word, pronoun]) => [keyOf(word), pronoun as Pronoun | null]),
  );
}

/** Entries of the form "word: value", the value null where there is none. */
function pairsOf(entries: readonly string[]): readonly (readonly [string, string | null])[] {
  return entries.map((entry) => {
    const [word = '', value = null] = entry.split(/\s*:\s*/);
    return [word, value] as const;
  });
}

/**
 * Words with the kind of organisation that each tells.
 *
 * @throws Error for a kind that is none, so that a slip in the list does not pass unseen.
 */
function tailsOf(entries: readonly string[]): ReadonlyMap<string, OrganisationKind> {
  return new Map(
    pairsOf(entries).map(([word, value]) => {
      const kind = ORGANISATION_KINDS.find((candidate) => candidate === value);
      if (kind === undefined) throw new Error(`${word} has no kind ${value}`);
      return [keyOf(word), kind] as const;
    }),
  );
}

function groupsOf(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [group, line] of lines.entries()) {
    for (const name of line.split(' ')) {
      const numbers = groups.get(name) ?? new Set();
      groups.set(name, numbers.add(group));
    }
  }
  return groups;
}

function roleNounsOf(entries: readonly string[]): ReadonlyMap<string, readonly RoleNoun[]> {
  const nouns = new Map<string, RoleNoun[]>();
  for (const singular of entries) {
    const words = singular.toLowerCase().split(' ');
    for (const plural of [false, true]) {
      const written = plural ? pluralOf(words) : words;
      const last = written.at(-1)!;
      const others = nouns.get(last) ?? [];
      others.push({ singular, plural, before: written.slice(0, -1) });
      nouns.set(last, others);
    }
  }
  for (const others of nouns.values()) others.sort((a, b) => b.before.length - a.before.length);
  return nouns;
}

/** "secretaries of state" and "attorneys general" put the plural on the word before. */
function pluralOf(words: readonly string[]): readonly string[] {
  const first = words[0]!;
  if (words[1] === 'of' || words.at(-1) === 'general') return [plural(first), ...words.slice(1)];
  return [...words.slice(0, -1), plural(words.at(-1)!)];
}

function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('person')) return `${noun.slice(0, -6)}people`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
