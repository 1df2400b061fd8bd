import { comparableName } from '../../reference/slug.ts';
import type { ReferenceTables } from '../../reference/tables.ts';
import type { Mention } from '../analysis.ts';
import { ARTICLES, type Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A title that the article gives to a person. */
export interface Held {
  readonly person: string;
  readonly title: string;
  readonly organisation: string | null;
}

/**
 * Mentions of people by office alone ("the health secretary", "the trust's medical director"), and of
 * organisations by whoever speaks for them ("a spokesman for the union").
 *
 * A role means the one person to whom the article gives it. Where that is nobody, the mention lists the
 * offices of the reference tables that go by the title, for `resolveRoles` to look up at the article's date. They are
 * left out where the words before ("its prime minister") or the text itself tell that it means somebody else.
 */
export function findRoles(
  words: readonly Word[],
  unnamed: readonly Title[],
  held: readonly Held[],
  own: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const bearers = indexBearers(held, vocabulary.reference);
  return unnamed.flatMap((title): Mention[] => {
    if (title.plural) return [];
    const before = words[title.firstWord - 1];
    const start = (
      before !== undefined && ARTICLES.has(before.key) ? before : words[title.firstWord]!
    ).start;
    const end = words[title.wordEnd - 1]!.bareEnd;
    const name = { start: words[title.firstWord]!.start, end };
    if (vocabulary.spokespersons.has(title.noun)) {
      const entity = title.organisation;
      if (entity === null) return [];
      return [{ start, end, name: title.organisationName ?? name, kind: 'ORGANISATION', entity }];
    }
    const isOne =
      title.opening === 'THE' || title.opening === 'ORGANISATION' || title.opening === 'POSSESSIVE';
    if (!isOne || !vocabulary.rolesOfOffice.has(title.noun.toLowerCase())) return [];
    const entity = bearerOf(title, bearers, vocabulary.reference);
    const isOpen = entity === null && title.opening !== 'POSSESSIVE';
    const offices = isOpen
      ? officesFor(title.title, title.organisation, vocabulary.reference)
      : NO_OFFICES;
    return [
      {
        start,
        end,
        name,
        kind: 'ROLE',
        entity,
        offices: offices.some((office) => own.has(office)) ? NO_OFFICES : offices,
      },
    ];
  });
}

const NO_OFFICES: readonly string[] = [];

/**
 * Ids of the offices that go by a title at an organisation. A title that many bodies have ("chief
 * executive") means an office only with its organisation.
 *
 * @param organisation id, null where the text names none
 */
export function officesFor(
  title: string,
  organisation: string | null,
  reference: ReferenceTables,
): readonly string[] {
  const offices = reference.officesByTitle.get(comparableName(title)) ?? [];
  if (organisation === null) return isGeneric(title) ? [] : offices.map(({ id }) => id);
  const names = namesOf(organisation, reference).map((name) => comparableName(`${name} ${title}`));
  const named = names.flatMap((name) => reference.officesByTitle.get(name) ?? []);
  const own = offices.filter((office) => office.organisation === organisation);
  return [...new Set([...own, ...named].map(({ id }) => id))];
}

/** Words before a title that make it another post: a deputy is not the director. */
const OTHER_POSTS =
  /\b(?:deputy|assistant|associate|vice|former|shadow|ex|co|acting|past|outgoing|incoming)\b/i;

/**
 * Who has a post, by each wording of it that means the same post and by each office it stands for. The
 * roles of an article are looked up here; comparing each with each post would cost the square of their number.
 */
interface Bearers {
  /** By the whole title. */
  readonly byTitle: ReadonlyMap<string, Posts>;
  /** By what a title ends in, where what stands before does not make it another post. */
  readonly byEnding: ReadonlyMap<string, Posts>;
  readonly byOffice: ReadonlyMap<string, Posts>;
}

/** The people of one post, by the organisation where the text names it. Two tell as much as more: not who. */
type Posts = Map<string | null, Set<string>>;

const ENOUGH = 2;

function indexBearers(held: readonly Held[], reference: ReferenceTables): Bearers {
  const byTitle = new Map<string, Posts>();
  const byEnding = new Map<string, Posts>();
  const byOffice = new Map<string, Posts>();
  for (const post of held) {
    const title = comparableName(post.title);
    addPost(byTitle, title, post);
    for (const ending of endingsOf(title))
      if (isSamePost(title, ending)) addPost(byEnding, ending, post);
    // "Mayor of Thornbury" is "the mayor".
    const [head = ''] = title.split(FIELD);
    if (head !== title && !isCabinetTitle(head)) addPost(byEnding, head, post);
    for (const office of officesFor(post.title, post.organisation, reference))
      addPost(byOffice, office, post);
  }
  return { byTitle, byEnding, byOffice };
}

function addPost(posts: Map<string, Posts>, key: string, { person, organisation }: Held): void {
  const known = posts.get(key) ?? new Map<string | null, Set<string>>();
  posts.set(key, known);
  // Under `ANYWHERE` stand all together, for a role without organisation.
  for (const place of [organisation, ANYWHERE]) {
    const people = known.get(place) ?? new Set<string>();
    known.set(place, people);
    if (people.size < ENOUGH) people.add(person);
  }
}

/** No organisation has this id. */
const ANYWHERE = '';

function bearerOf(title: Title, bearers: Bearers, reference: ReferenceTables): string | null {
  const wanted = comparableName(title.title);
  const offices = officesFor(title.title, title.organisation, reference);
  // The prime minister is no minister of another name.
  const endings = offices.length > 0 ? [] : endingsOf(wanted);
  const posts = [
    bearers.byTitle.get(wanted),
    bearers.byEnding.get(wanted),
    ...endings
      .filter((ending) => isSamePost(wanted, ending))
      .map((ending) => bearers.byTitle.get(ending)),
    ...offices.map((office) => bearers.byOffice.get(office)),
  ];
  const places = title.organisation === null ? [ANYWHERE] : [title.organisation, null];
  const found = new Set<string>();
  for (const post of posts) {
    for (const place of places) for (const person of post?.get(place) ?? []) found.add(person);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The title less its first word, less its first two, and so on. */
function endingsOf(title: string): readonly string[] {
  const endings: string[] = [];
  for (let at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1))
    endings.push(title.slice(at + 1));
  return endings;
}

/** Where the words of a title go on to its field or place. */
const FIELD = / (?:of|for) /;

/** "The medical director" is "national medical director" too, but no deputy. */
function isSamePost(title: string, ending: string): boolean {
  return !OTHER_POSTS.test(title.slice(0, -ending.length)) && !isCabinetTitle(title);
}

/** "The secretary" is not the health secretary. */
function isCabinetTitle(title: string): boolean {
  return title.endsWith(' secretary');
}

const GENERIC_TITLES = new Set(
  [
    'chair',
    'chairman',
    'chief executive',
    'general secretary',
    'leader',
    'president',
    'medical director',
  ].concat([
    'director',
    'national medical director',
    'general secretary and chief executive',
    'co-chair',
  ]),
);

function isGeneric(title: string): boolean {
  return GENERIC_TITLES.has(comparableName(title));
}

function namesOf(organisation: string, reference: ReferenceTables): readonly string[] {
  const row = reference.organisations.byId.get(organisation);
  return row === undefined ? [] : [row.name, ...row.aliases];
}
