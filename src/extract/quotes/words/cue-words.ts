import type { Knowledge } from '../../knowledge.ts';
import { createPhraseFinder, type PhraseFinder } from '../../phrases.ts';
import type { Medium, OrganisationKind } from '../../record.ts';
import { inflect } from './inflect.ts';

/** The words that tell of speech, ready for look-up. Made once for each knowledge. */
export interface CueWords {
  /** Entries by their first word; particles follow in `particle`. */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>;
  readonly naming: PhraseFinder;
  readonly placards: ReadonlySet<string>;
  readonly speechNouns: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, Medium>;
  readonly postPlaces: PhraseFinder;
  /** "spokesperson" and the like, in the singular and the plural. */
  readonly spokespersons: ReadonlySet<string>;
  /** Nouns that point back at an organisation ("the union"), with the kinds that they may mean. */
  readonly organisationNouns: ReadonlyMap<string, readonly OrganisationKind[]>;
  /** What bodies do, by the nouns for them and by words in their names. */
  readonly trades: Trades;
  /** Nouns for people and bodies that may speak without being named. */
  readonly people: ReadonlyMap<string, 'SINGULAR' | 'PLURAL'>;
  /** All nouns of people, bodies and organisations, in both numbers. */
  readonly speakers: ReadonlySet<string>;
  /** Those of them that mean bodies: "museum", "court". */
  readonly bodies: ReadonlySet<string>;
  /** The families of nouns for people, by noun: two of one family may be one person's. */
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
  /** The families of which a noun takes in the others: "politician". */
  readonly general: ReadonlyMap<string, ReadonlySet<string>>;
  /** For which nouns a word tells that it is said of somebody: "bakery" for "baker"; a last "-" stands for any ending. */
  readonly deeds: ReadonlyMap<string, readonly string[]>;
  /** What nation, people or party somebody belongs to. */
  readonly belongings: ReadonlySet<string>;
  /** What may stand behind a name: "MP", "OBE". */
  readonly namesAfter: ReadonlySet<string>;
  /** Nouns that end as those for people do, and mean things. */
  readonly things: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** What only people do: "laughs". */
  readonly personalVerbs: ReadonlySet<string>;
}

/** Numbers of trades; a noun or a word in a name may tell of several. */
export interface Trades {
  readonly ofNouns: ReadonlyMap<string, ReadonlySet<number>>;
  readonly ofNameWords: ReadonlyMap<string, ReadonlySet<number>>;
}

/** One form of a verb that tells that somebody speaks. */
export interface CueVerb {
  readonly base: string;
  readonly particle: string | null;
  readonly form: 'BASE' | 'THIRD' | 'PAST' | 'GERUND';
  readonly strength: CueStrength;
  /** Whether the word is a noun as often: "claims", "call". */
  readonly likeNoun: boolean;
}

/**
 * `SPEECH` verbs take a quotation or a clause, `BESIDE` verbs are verbs of saying only beside a quotation,
 * `JUDGEMENT` verbs pass on fragments, and so, with less certainty, do those of `THOUGHT`.
 */
export type CueStrength = 'SPEECH' | 'BESIDE' | 'JUDGEMENT' | 'THOUGHT';

/** Reads the word lists. */
export function readCueWords(knowledge: Knowledge): CueWords {
  const speechNouns = new Set(knowledge.words('speech-nouns'));
  const people = readPeople(knowledge);
  const organisationNouns = readOrganisationNouns(knowledge);
  return {
    verbs: readVerbs(knowledge, speechNouns),
    naming: createPhraseFinder(knowledge.words('naming-words')),
    placards: new Set(knowledge.words('placard-nouns')),
    speechNouns,
    documents: new Map(
      knowledge.words('document-nouns').map((line) => line.split(': ') as [string, Medium]),
    ),
    postPlaces: createPhraseFinder(knowledge.words('post-places')),
    spokespersons: new Set(
      knowledge.words('spokesperson-nouns').flatMap((noun) => [noun, plural(noun)]),
    ),
    organisationNouns,
    trades: readTrades(knowledge.words('body-trades')),
    people,
    speakers: new Set([
      ...people.keys(),
      ...[...organisationNouns.keys()].flatMap((noun) => [noun, plural(noun)]),
    ]),
    bodies: new Set(knowledge.words('body-nouns').flatMap((noun) => [noun, plural(noun)])),
    families: readFamilies(knowledge.words('person-families')),
    general: readFamilies(knowledge.words('general-callings')),
    deeds: readDeeds(knowledge.words('deeds-of-people')),
    belongings: new Set(knowledge.words('belongings')),
    namesAfter: new Set(knowledge.words('names-after').map((word) => word.toLowerCase())),
    things: new Set(knowledge.words('things-like-people')),
    abbreviations: new Set(knowledge.words('abbreviations')),
    personalVerbs: new Set(knowledge.words('personal-verbs')),
  };
}

function readOrganisationNouns(knowledge: Knowledge) {
  return new Map(
    knowledge
      .words('organisation-nouns')
      .map((line) => line.split(': '))
      .map(([noun = '', kinds = '']) => [noun, kinds.split(' ') as OrganisationKind[]]),
  );
}

function readTrades(lines: readonly string[]): Trades {
  const ofNouns = new Map<string, Set<number>>();
  const ofNameWords = new Map<string, Set<number>>();
  for (const [trade, line] of lines.entries()) {
    const [nouns = '', words = ''] = line.split(': ');
    for (const joined of nouns.split(' ')) {
      const noun = joined.replaceAll('_', ' ');
      ofNouns.set(noun, (ofNouns.get(noun) ?? new Set()).add(trade));
    }
    for (const word of words.split(' '))
      ofNameWords.set(word, (ofNameWords.get(word) ?? new Set()).add(trade));
  }
  return { ofNouns, ofNameWords };
}

function readFamilies(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const families = new Map<string, Set<string>>();
  for (const line of lines) {
    const [family = '', nouns = ''] = line.split(': ');
    for (const noun of nouns.split(' '))
      families.set(noun, (families.get(noun) ?? new Set()).add(family));
  }
  return families;
}

function readDeeds(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const deeds = new Map<string, string[]>();
  for (const line of lines) {
    const [nouns = '', words = ''] = line.split(': ');
    for (const word of words.split(' '))
      deeds.set(word, [...(deeds.get(word) ?? []), ...nouns.split(' ')]);
  }
  return deeds;
}

/** Of a title in several words only the last counts here: "chief executive" gives "executive". */
function readPeople(knowledge: Knowledge) {
  const people = new Map<string, 'SINGULAR' | 'PLURAL'>();
  for (const line of [...knowledge.words('role-nouns'), ...knowledge.words('people-nouns')]) {
    const [singular = '', irregular] = line.toLowerCase().split(': ');
    const noun = singular.split(/[ ]/).at(-1)!;
    people.set(irregular ?? plural(noun), 'PLURAL');
    if (irregular !== noun) people.set(noun, 'SINGULAR');
  }
  for (const noun of knowledge.words('body-nouns')) {
    people.set(noun, 'PLURAL');
    people.set(plural(noun), 'PLURAL');
  }
  for (const word of ['some', 'many', 'both', 'lawyers', 'bosses', 'police'])
    people.set(word, 'PLURAL');
  return people;
}

/** "spokesman" has the plural "spokesmen". */
function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const LISTS: readonly (readonly [string, CueStrength])[] = [
  ['speech-verbs', 'SPEECH'],
  ['judging-verbs', 'JUDGEMENT'],
  ['speech-verbs-beside-quotations', 'BESIDE'],
  ['thinking-verbs', 'THOUGHT'],
];

function readVerbs(knowledge: Knowledge, nouns: ReadonlySet<string>) {
  const alsoNouns = new Set(knowledge.words('verbs-also-nouns'));
  const verbs = new Map<string, CueVerb[]>();
  for (const [list, strength] of LISTS) {
    for (const line of knowledge.words(list)) {
      const forms = inflect(line);
      const likeNoun = nouns.has(forms.base) || alsoNouns.has(forms.base);
      addForm(verbs, forms.base, forms.base, 'BASE', strength, likeNoun);
      addForm(verbs, forms.base, forms.third, 'THIRD', strength, likeNoun);
      for (const past of forms.past) addForm(verbs, forms.base, past, 'PAST', strength, false);
      addForm(verbs, forms.base, forms.gerund, 'GERUND', strength, false);
    }
  }
  for (const entries of verbs.values()) {
    // "call for" is looked for before "call".
    entries.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null));
  }
  return verbs;
}

function addForm(
  verbs: Map<string, CueVerb[]>,
  base: string,
  form: string,
  kind: CueVerb['form'],
  strength: CueStrength,
  likeNoun: boolean,
): void {
  const [word = '', particle = null] = form.split('+');
  const entries = verbs.get(word) ?? [];
  const same = entries.find((entry) => entry.particle === particle);
  // "read" and "put" have one form for now and then; the first list that has a word decides its strength.
  if (same !== undefined && (same.form !== 'BASE' || same.base !== base || kind !== 'PAST')) return;
  const kept = entries.filter((entry) => entry !== same);
  verbs.set(word, [...kept, { base, particle, form: kind, strength, likeNoun }]);
}
