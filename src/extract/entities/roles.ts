import { comparableName } from '../../reference/slug.ts';
import type { ReferenceTables } from '../../reference/tables.ts';
import type { Mention } from '../analysis.ts';
import type { Title } from './titles.ts';
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
 * offices of the reference tables that go by the title, for `resolveRoles` to look up at the article's date.
 */
export function findRoles(
  words: readonly Word[],
  unnamed: readonly Title[],
  held: readonly Held[],
  vocabulary: Vocabulary,
): readonly Mention[] {
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
    const entity = bearerOf(title, held, vocabulary.reference);
    const offices =
      entity === null ? officesFor(title.title, title.organisation, vocabulary.reference) : [];
    return [{ start, end, name, kind: 'ROLE', entity, offices }];
  });
}

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

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'our']);

/** Words before a title that make it another post: a deputy is not the director. */
const OTHER_POSTS =
  /\b(?:deputy|assistant|associate|vice|former|shadow|ex|co|acting|past|outgoing|incoming)\b/i;

function bearerOf(title: Title, held: readonly Held[], reference: ReferenceTables): string | null {
  const wanted = comparableName(title.title);
  const offices = new Set(officesFor(title.title, title.organisation, reference));
  const bearers = new Set<string>();
  for (const { person, title: other, organisation } of held) {
    const isElsewhere =
      title.organisation !== null && organisation !== null && organisation !== title.organisation;
    if (isElsewhere) continue;
    if (
      isSamePost(wanted, comparableName(other)) ||
      sharesOffice(offices, other, organisation, reference)
    ) {
      bearers.add(person);
    }
  }
  return bearers.size === 1 ? [...bearers][0]! : null;
}

/** "The medical director" is "national medical director" too, but no deputy. */
function isSamePost(wanted: string, title: string): boolean {
  if (title === wanted) return true;
  const [long, short] = title.length > wanted.length ? [title, wanted] : [wanted, title];
  if (!long.endsWith(` ${short}`)) return false;
  return !OTHER_POSTS.test(long.slice(0, -short.length)) && !isCabinetTitle(long);
}

/** "The secretary" is not the health secretary. */
function isCabinetTitle(title: string): boolean {
  return title.endsWith(' secretary');
}

function sharesOffice(
  offices: ReadonlySet<string>,
  title: string,
  organisation: string | null,
  reference: ReferenceTables,
): boolean {
  return (
    offices.size > 0 &&
    officesFor(title, organisation, reference).some((office) => offices.has(office))
  );
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
