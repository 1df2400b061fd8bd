import type { ExtractionRecord, PersonFinding } from '../extract/record.ts';
import { comparableName, slugOf } from '../reference/slug.ts';
import type { ReferenceTables } from '../reference/tables.ts';

/** What people go by: by the id that their name gives, then by evidence. */
export type NamesakeIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Tells people of one name apart by all that articles say of them, the same in whatever order they say it:
 *
 * - Evidence that shares an organisation, or politics, is of one person; evidence of titles alone is of the
 *   person with such a title.
 * - If all of it is of one person, they go by the name alone. So does, of several, the one in politics,
 *   whom news names without saying who they are. The others go by name and organisation, or name and title.
 * - A title that two of them have leaves a doubt: whoever it means is kept apart from both, under the name alone.
 *
 * @param slug what the name gives as an id
 * @param evidence as `evidenceOn` gives it
 * @returns the id for each kind of evidence
 */
export function namesakeIds(
  slug: string,
  evidence: readonly string[],
): ReadonlyMap<string, string> {
  const isPlaced = (text: string) => marksOf(text).some((mark) => !mark.startsWith(TITLE));
  const placed = groupsOf(evidence.filter(isPlaced), (mark) => !mark.startsWith(TITLE));
  const ids = new Map(evidence.map((text) => [text, slug]));
  const strangers: string[] = [];
  for (const text of evidence.filter((each) => !isPlaced(each))) {
    const fitting = placed.filter(({ marks }) => marksOf(text).some((mark) => marks.has(mark)));
    if (fitting.length === 0) strangers.push(text);
    if (fitting.length === 1) fitting[0]!.evidence.push(text);
  }
  const people = [...placed, ...groupsOf(strangers, () => true)];
  if (people.length < 2) return ids;
  for (const { marks, evidence: texts } of people) {
    if (marks.has(POLITICS)) continue;
    const calling = [...marks].filter((mark) => mark.startsWith(PLACE)).sort()[0];
    const id = `${slug}-${slugOf(calling ?? [...marks].sort()[0]!)}`;
    for (const text of texts) ids.set(text, id);
  }
  return ids;
}

const PLACE = 'at ';
const TITLE = 'as ';
const POLITICS = 'in politics';

function marksOf(evidence: string): readonly string[] {
  return evidence.split('|');
}

interface Group {
  readonly evidence: string[];
  readonly marks: ReadonlySet<string>;
}

/** Evidence joined, be it through others, by the marks that count. */
function groupsOf(evidence: readonly string[], counts: (mark: string) => boolean): Group[] {
  let groups: Group[] = [];
  for (const text of evidence) {
    const own = marksOf(text);
    const joined = groups.filter(({ marks }) =>
      own.some((mark) => counts(mark) && marks.has(mark)),
    );
    const group = {
      evidence: [text, ...joined.flatMap((each) => each.evidence)],
      marks: new Set([...own, ...joined.flatMap(({ marks }) => [...marks])]),
    };
    groups = [...groups.filter((each) => !joined.includes(each)), group];
  }
  return groups;
}

/** The id that a name gives. */
export function personSlug(name: string): string {
  return slugOf(name.replaceAll('.', ''));
}

/**
 * What a record tells of a person by which they differ from others of their name: where they have or had a
 * post, whether they are in politics, and what they are. Null where it tells nothing of that kind, and of
 * those whom the tables know or whose full name it does not give.
 */
export function evidenceOn(
  person: PersonFinding,
  record: ExtractionRecord,
  reference: ReferenceTables,
): string | null {
  const { id, name, honorific, appointments } = person;
  const isKnown = reference.people.byId.has(id);
  if (isKnown || id.endsWith(`-in-${record.id}`) || personSlug(name) !== id) return null;

  const kinds = new Map(record.organisations.map((each) => [each.id, each.kind]));
  const places = appointments.flatMap(({ organisation }) =>
    organisation === null
      ? []
      : (reference.hospitals.byId.get(organisation)?.trust ?? organisation),
  );
  const isPolitician =
    places.some((place) => POLITICAL_KINDS.has(kinds.get(place) ?? '')) ||
    appointments.some(({ title }) => POLITICAL_TITLE.test(comparableName(title))) ||
    (honorific !== null && POLITICAL_HONORIFIC.test(honorific));
  const marks = [
    ...places.map((place) => PLACE + place),
    ...appointments.flatMap(({ title }) => {
      const calling = callingOf(title);
      return calling === null ? [] : TITLE + calling;
    }),
    ...(isPolitician ? [POLITICS] : []),
  ];
  return marks.length === 0 ? null : [...new Set(marks)].sort().join('|');
}

const POLITICAL_KINDS: ReadonlySet<string> = new Set(['DEPARTMENT', 'PARTY']);
const POLITICAL_TITLE =
  /\b(?:mps?|msp|ms|mep|mla|td|minister|chancellor|secretary of state|senator|congress(?:wo)?man|governor|councillor|mayor|president)\b/;
const POLITICAL_HONORIFIC =
  /\b(?:Sen|Rep|Gov|Cllr|Senator|Congress(?:wo)?man|Governor|Councillor|Mayor|President)\b/;

/** What a title says that its holder is, in one word: "bus driver" and "train driver" are drivers. */
function callingOf(title: string): string | null {
  const [head = ''] = comparableName(title).split(/,| (?:of|for|at|in|to|on|and|with) /);
  const word = slugOf(head)
    .split('-')
    .at(-1)!
    .replace(/(?:man|woman|person)$/, '');
  return word === '' || VAGUE.has(word) ? null : word;
}

/** Words that anybody may be called by, and that tell nobody from another. */
const VAGUE: ReadonlySet<string> = new Set(
  'boss candidate campaigner chief co-founder colleague expert founder head leader member official organiser rep representative spokes veteran worker'.split(
    ' ',
  ),
);

/**
 * The record with its people under the ids that they go by, and by those ids the evidence that tells them
 * from others of their names.
 */
export function withNamesakesApart(
  record: ExtractionRecord,
  reference: ReferenceTables,
  namesakes: NamesakeIds,
): { readonly record: ExtractionRecord; readonly evidence: ReadonlyMap<string, string> } {
  const evidence = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const person of record.people) {
    const text = evidenceOn(person, record, reference);
    if (text === null) continue;
    const id = namesakes.get(person.id)?.get(text) ?? person.id;
    evidence.set(id, text);
    if (id !== person.id) ids.set(person.id, id);
  }
  return { record: ids.size === 0 ? record : withPeopleCalled(record, ids), evidence };
}

function withPeopleCalled(
  record: ExtractionRecord,
  ids: ReadonlyMap<string, string>,
): ExtractionRecord {
  const called = (id: string) => ids.get(id) ?? id;
  const calledOrNull = (id: string | null) => (id === null ? null : called(id));
  return {
    ...record,
    people: record.people.map((person) => ({ ...person, id: called(person.id) })),
    quotes: record.quotes.map((quote) => ({
      ...quote,
      speakers: quote.speakers.map((speaker) => ({
        ...speaker,
        entity: calledOrNull(speaker.entity),
      })),
    })),
    figures: record.figures.map((figure) => ({
      ...figure,
      concerns: calledOrNull(figure.concerns),
      statedBy: calledOrNull(figure.statedBy),
    })),
    positions: record.positions.map((position) => ({
      ...position,
      holder: called(position.holder),
    })),
  };
}
