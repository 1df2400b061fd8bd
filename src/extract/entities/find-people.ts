import type { Span } from '../../text/span.ts';
import type { Analysis, Appointment, Mention, Person, Place } from '../analysis.ts';
import type { StepFactory } from '../pipeline.ts';
import { type Appointed, findAppointments } from './appointments.ts';
import { kinByGivenName } from './kin-named.ts';
import { knownNamesOf } from './known-names.ts';
import { findLoneGivenNames } from './lone-given-names.ts';
import { ownOffices } from './own-offices.ts';
import {
  type Identities,
  type Identity,
  identifyPeople,
  personId,
  pronounOf,
} from './person-identity.ts';
import type { PersonName } from './person-name.ts';
import { findPersonNames } from './person-names.ts';
import { findRoles, type Held, officesFor } from './roles.ts';
import { findSharedSurnames } from './shared-surnames.ts';
import { findGivenNames, findSurnames } from './surnames.ts';
import { coveringOf, findTitles } from './titles.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { releaseWords, type Word, wordsOf } from './words.ts';

/**
 * Finds people by name, who is who, what the text says they are, and people and organisations that it
 * names by role alone. A name of a place that turns out to be a surname is no place any more.
 */
export const findPeople: StepFactory = (knowledge) => {
  const vocabulary = vocabularyOf(knowledge);
  return {
    name: 'people',
    needs: ['tokens', 'paragraphs', 'passages', 'sentences', 'mentions', 'organisations', 'places'],
    adds: ['mentions', 'people', 'places'],
    run: (analysis) => {
      const { text, id: article } = analysis.article;
      const words = wordsOf(analysis, vocabulary.abbreviations);
      const covering = coveringOf(words, analysis.mentions);
      const known = new Map(
        knownNamesOf(text, words, vocabulary)
          .filter(({ entity }) => entity.kind === 'PERSON')
          .map((name) => [name.firstWord, name] as const),
      );
      const titles = findTitles({ text, words, covering, vocabulary });
      const search = { words, covering, known, titles, vocabulary };
      const apart = findPersonNames(search);
      const sure = inOrder([...apart, ...findSharedSurnames(search, apart)]);
      const named = inOrder([...sure, ...findSurnames(search, sure)]);
      const given = inOrder([...named, ...findGivenNames(search, named)]);
      const names = inOrder([...given, ...findLoneGivenNames(search, given)]);
      const { appointed, unnamed } = findAppointments({
        words,
        covering,
        titles,
        names,
        vocabulary,
      });
      const identities = identifyPeople(names, kinByGivenName(words, names), vocabulary);
      const { people, ids } = describePeople(
        text,
        words,
        identities,
        appointed,
        article,
        vocabulary,
      );
      const held = heldBy(people);
      const mentioned = names.map((name) => mentionOf(words, name, ids.get(name) ?? null));
      const own = ownOffices({ words, unnamed, held, ids, vocabulary });
      const roles = findRoles(words, unnamed, held, own, vocabulary);
      const mentions = withoutOverlaps(analysis.mentions, inOrder([...mentioned, ...roles]));
      releaseWords(analysis);
      return { mentions, people, places: placesLeft(analysis, mentions) };
    },
  };
};

function inOrder<Item extends { readonly start: number } | { readonly firstWord: number }>(
  items: Item[],
): Item[] {
  const place = (item: Item) => ('start' in item ? item.start : item.firstWord);
  return items.sort((a, b) => place(a) - place(b));
}

function mentionOf(words: readonly Word[], name: PersonName, entity: string | null): Mention {
  const end = words[name.wordEnd - 1]!.bareEnd;
  return {
    start: words[name.firstWord]!.start,
    end,
    kind: 'PERSON',
    entity,
    name: { start: words[name.nameFirst]!.start, end },
  };
}

/** Puts in the later mentions, and takes out what they cover. */
function withoutOverlaps(
  mentions: readonly Mention[],
  later: readonly Mention[],
): readonly Mention[] {
  const kept: Mention[] = [];
  let next = 0;
  let reach = 0;
  for (const mention of later) {
    // A role may run into the name that follows it; the name is the better mention.
    if (mention.start < reach) continue;
    while (next < mentions.length && mentions[next]!.end <= mention.start)
      kept.push(mentions[next++]!);
    while (next < mentions.length && mentions[next]!.start < mention.end) next++;
    while (kept.length > 0 && kept.at(-1)!.end > mention.start) kept.pop();
    kept.push(mention);
    reach = mention.end;
  }
  return [...kept, ...mentions.slice(next)];
}

function placesLeft({ places }: Analysis, mentions: readonly Mention[]): readonly Place[] {
  const starts = new Set(mentions.filter(({ kind }) => kind === 'PLACE').map(({ start }) => start));
  return places.flatMap((place) => {
    const left = place.mentions.filter(({ start }) => starts.has(start));
    return left.length === 0 ? [] : [{ ...place, mentions: left }];
  });
}

/** Each title of each person once, however often the text repeats it. */
function heldBy(people: readonly Person[]): readonly Held[] {
  const held = new Map<string, Held>();
  for (const { id, honorific, appointments } of people) {
    const post = POSTS_BY_ADDRESS.get(honorific?.toLowerCase() ?? '');
    if (post !== undefined)
      held.set(`${id}\n${post}`, { person: id, title: post, organisation: null });
    for (const { title, organisation } of appointments) {
      held.set([id, title, organisation].join('\n'), { person: id, title, organisation });
    }
  }
  return [...held.values()];
}

/** "Gov. Jane Doe" is the governor. */
const POSTS_BY_ADDRESS: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['governor', 'governor'],
  ['sen', 'senator'],
  ['senator', 'senator'],
  ['congressman', 'congressman'],
  ['congresswoman', 'congresswoman'],
  ['cllr', 'councillor'],
  ['councillor', 'councillor'],
  ['sheriff', 'sheriff'],
  ['commander', 'commander'],
  ['archbishop', 'archbishop'],
  ['bishop', 'bishop'],
]);

interface Described {
  readonly people: readonly Person[];
  readonly ids: ReadonlyMap<PersonName, string>;
}

function describePeople(
  text: string,
  words: readonly Word[],
  identities: Identities,
  appointed: readonly Appointed[],
  article: string,
  vocabulary: Vocabulary,
): Described {
  const ids = new Map<PersonName, string>();
  const people = new Map<string, Person[]>();
  const byName = new Map<PersonName, Appointed[]>();
  for (const item of appointed) {
    const items = byName.get(item.name);
    if (items === undefined) byName.set(item.name, [item]);
    else items.push(item);
  }
  for (const identity of identities.people) {
    const appointments = identity.names.flatMap((name) => byName.get(name) ?? []);
    const person = personOf(text, words, identity, appointments, article, vocabulary);
    const same = people.get(person.id);
    if (same === undefined) people.set(person.id, [person]);
    else same.push(person);
    for (const name of identity.names) ids.set(name, person.id);
  }
  return { people: [...people.values()].map(joined), ids };
}

function personOf(
  text: string,
  words: readonly Word[],
  identity: Identity,
  appointed: readonly Appointed[],
  article: string,
  vocabulary: Vocabulary,
): Person {
  const reference = identity.reference ?? officeHolder(identity, appointed, vocabulary);
  const isLong = ({ parts }: PersonName) => parts.length === identity.parts.length;
  const fullest =
    identity.names.find((each) => isLong(each) && each.suffix === identity.suffix) ??
    identity.names.find(isLong)!;
  const isFull = identity.parts.length > 1 || identity.suffix !== null;
  const { start, end } = mentionOf(words, fullest, null).name;
  const surname = fullest.surnameAt === undefined ? null : words[fullest.surnameAt]!;
  const lent = surname === null ? '' : ` ${text.slice(surname.start, surname.bareEnd)}`;
  const written = withoutShouting(`${text.slice(start, end).replace(/,?\s+/g, ' ')}${lent}`);
  const name = vocabulary.reference.people.byId.get(reference ?? '')?.name ?? written;
  return {
    id: personId(written, reference, isFull, article),
    name,
    honorific: identity.honorific,
    pronoun: pronounOf({ ...identity, reference }, vocabulary),
    mentions: identity.names.map((each) => spanOf(mentionOf(words, each, null))),
    appointments: appointed.map((item) => appointmentOf(words, item)),
  };
}

/** "ZYG STARLING-O'HOPE", as some papers open an article, is "Zyg Starling-O'Hope". */
function withoutShouting(name: string): string {
  const isShouted = name.includes(' ') && /\p{Lu}{3}/u.test(name) && name === name.toUpperCase();
  if (!isShouted) return name;
  return name.replace(/(\p{L})(\p{L}*)/gu, (_, first, rest) => `${first}${rest.toLowerCase()}`);
}

/** "Health Secretary Barclay": the one holder of the office by that surname. */
function officeHolder(
  { parts }: Identity,
  appointed: readonly Appointed[],
  { reference }: Vocabulary,
): string | null {
  if (parts.length > 1) return null;
  const holders = new Set<string>();
  for (const { title, organisation } of appointed) {
    for (const office of officesFor(title, organisation, reference)) {
      for (const { person } of reference.holdersByOffice.get(office) ?? []) {
        if (person.endsWith(`-${parts[0]}`)) holders.add(person);
      }
    }
  }
  return holders.size === 1 ? [...holders][0]! : null;
}

function appointmentOf(
  words: readonly Word[],
  { title, organisation, firstWord, wordEnd }: Appointed,
): Appointment {
  const mention = { start: words[firstWord]!.start, end: words[wordEnd - 1]!.bareEnd };
  return { title, organisation, mention };
}

/** Those whose ids came out alike are one as far as the article tells. */
function joined(same: readonly Person[]): Person {
  const first = same[0]!;
  if (same.length === 1) return first;
  return {
    ...first,
    honorific: same.find(({ honorific }) => honorific !== null)?.honorific ?? null,
    pronoun: same.find(({ pronoun }) => pronoun !== null)?.pronoun ?? null,
    mentions: inOrder(same.flatMap(({ mentions }) => mentions)),
    appointments: same.flatMap(({ appointments }) => appointments),
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
