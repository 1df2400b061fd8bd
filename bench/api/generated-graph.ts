import { createHash } from 'node:crypto';
import type { GraphRecord } from '../../src/transfer/checked-export.ts';
import type { NodeLabel, RelationshipType } from '../../src/transfer/graph-labels.ts';
import type {
  NodeRecord,
  Properties,
  RelationshipRecord,
} from '../../src/transfer/graph-record.ts';
import { pick, type Random, randomFrom, zipf } from '../random.ts';

/** Ids to ask by. */
export interface GraphKeys {
  readonly quotes: readonly string[];
  readonly articles: readonly string[];
  readonly strikes: readonly string[];
  /** People who said about as much as each other, whatever the size of the graph. */
  readonly speakers: readonly string[];
  /** The one person who said most. */
  readonly hub: readonly string[];
}

export interface GeneratedGraph {
  readonly keys: GraphKeys;
  /** Both ends of a relationship come ahead of it. */
  records(): Generator<GraphRecord>;
}

const QUOTES_PER_ARTICLE = 8;
const QUOTES_PER_STRIKE = 400;
const QUOTES_PER_PERSON = 30;
const PEOPLE_PER_ORGANISATION = 10;
const FIGURES_PER_ARTICLE = 2;
/** How many keys of each kind a measurement asks for in turn. */
const KEYS = 64;
/** How many quotes a speaker has who is asked for: more than a page of them. */
const USUAL_QUOTES = 40;

/**
 * A graph as ingest writes it, without the articles' being extracted, which would take an hour for a million
 * quotes. The same number and seed give the same graph. A few people say most of the words (Zipf's law).
 */
export function generateGraph(quotes: number, seed = 1): GeneratedGraph {
  const random = randomFrom(seed);
  const people = Math.ceil(quotes / QUOTES_PER_PERSON);
  const strikes = Math.ceil(quotes / QUOTES_PER_STRIKE);
  const articles = Math.ceil(quotes / QUOTES_PER_ARTICLE);
  const chosen = zipf(people, random);
  const speakers = Uint32Array.from({ length: quotes }, chosen);
  const strikeOf = Uint32Array.from({ length: articles }, () => Math.floor(random() * strikes));
  return {
    keys: {
      quotes: spread(quotes).map(quoteId),
      articles: spread(Math.floor(quotes / QUOTES_PER_ARTICLE)).map(articleId),
      strikes: spread(strikes).map(strikeId),
      speakers: usualSpeakers(speakers, people).map(personId),
      hub: [personId(0)],
    },
    *records() {
      const detail = randomFrom(seed + 1);
      for (let index = 0; index < strikes; index += 1) yield* strike(index, detail);
      for (let index = 0; index < people; index += 1) yield* person(index, detail);
      for (let index = 0; index < articles; index += 1) {
        const first = index * QUOTES_PER_ARTICLE;
        const speaking = speakers.slice(first, first + QUOTES_PER_ARTICLE);
        yield* article({ index, first, speaking, strike: strikeOf[index]!, random: detail });
      }
    },
  };
}

/** Numbers from 0 up to `size`, as far from each other as they can be. */
function spread(size: number): readonly number[] {
  const count = Math.min(KEYS, size);
  return Array.from({ length: count }, (_, index) => Math.floor((index * size) / count));
}

function usualSpeakers(speakers: Uint32Array, people: number): readonly number[] {
  const quotes = new Uint32Array(people);
  for (const speaker of speakers) quotes[speaker]! += 1;
  const distance = (index: number) => Math.abs(quotes[index]! - USUAL_QUOTES);
  const indexes = Array.from({ length: people }, (_, index) => index);
  return indexes.sort((a, b) => distance(a) - distance(b) || a - b).slice(0, KEYS);
}

function* strike(index: number, random: Random): Generator<GraphRecord> {
  const id = strikeId(index);
  const day = dayOf(Math.floor(random() * 700));
  yield node('Strike', {
    id,
    sortKey: `${day} ${id}`,
    from: day,
    firstDay: day,
    windowStarts: [day],
    windowEnds: [day],
    workforces: [pick(WORKFORCES, random)],
    nations: ['england'],
    status: 'HELD',
    provisional: true,
    inReference: false,
  });
}

/** With the appointment, and the organisation where this is its first person. */
function* person(index: number, random: Random): Generator<GraphRecord> {
  const name = `${pick(GIVEN_NAMES, random)} ${pick(SURNAMES, random)}${index}`;
  const id = personId(index);
  const nameKey = name.toLowerCase();
  const employer = Math.floor(index / PEOPLE_PER_ORGANISATION);
  if (index % PEOPLE_PER_ORGANISATION === 0) yield organisation(employer, random);
  yield node('Person', {
    id,
    sortKey: `${nameKey} ${id}`,
    name,
    nameKey,
    slug: id,
    inReference: false,
  });
  const title = pick(TITLES, random);
  const appointment = appointmentId(index);
  yield node('Appointment', {
    id: appointment,
    sortKey: `0000-00-00 ${appointment}`,
    title,
    titleKey: title,
    inReference: false,
  });
  yield link(['Person', id], 'HELD', ['Appointment', appointment]);
  yield link(['Appointment', appointment], 'AT', ['Organisation', organisationId(employer)]);
}

function organisation(index: number, random: Random): NodeRecord {
  const name = `${pick(TOWNS, random)} ${pick(BODIES, random)} ${index}`;
  const nameKey = name.toLowerCase();
  const id = organisationId(index);
  return node('Organisation', {
    id,
    sortKey: `${nameKey} ${id}`,
    name,
    nameKey,
    kind: 'OTHER',
    aliases: [],
    aliasKeys: [],
    inReference: false,
  });
}

interface ArticleScene {
  readonly index: number;
  /** Number of its first quote. */
  readonly first: number;
  /** Who says each of its quotes. */
  readonly speaking: Uint32Array;
  readonly strike: number;
  readonly random: Random;
}

function* article(scene: ArticleScene): Generator<GraphRecord> {
  const { index, speaking, strike, random } = scene;
  const id = articleId(index);
  const version = `${id}@1`;
  const day = dayOf(Math.floor(random() * 700));
  const words = Array.from(speaking, () => sentence(random));
  const text = words.map((each) => `“${each}”`).join('\n\n');
  yield node('Article', {
    id,
    sortKey: `${day} ${id}`,
    title: `${pick(TOWNS, random)} walkout, day ${index}`,
    publisher: pick(PAPERS, random),
    published: day,
    sortDate: day,
    sortDateBasis: 'PUBLICATION',
  });
  yield node('ArticleVersion', { id: version, text, length: text.length, current: true });
  yield link(['ArticleVersion', version], 'OF', ['Article', id]);
  yield* coverage(id, version, strike);

  let start = 1;
  for (const [place, speaker] of speaking.entries()) {
    const stated = { article: id, version, strike, day, start, text: words[place]! };
    yield* quote(scene.first + place, speaker, stated, random);
    start += words[place]!.length + 4;
  }
  for (let number = 0; number < FIGURES_PER_ARTICLE; number += 1) {
    const speaker = speaking[number % speaking.length]!;
    const stated = { article: id, version, strike, day, start: number, text: '40' };
    yield* figure(index * FIGURES_PER_ARTICLE + number, speaker, stated, random);
  }
}

function* coverage(article: string, version: string, strike: number): Generator<GraphRecord> {
  const object = strikeId(strike);
  const id = hash(`claim ${article}`);
  yield node('Claim', {
    id,
    sortKey: `${article} 00000000 ${id}`,
    kind: 'COVERS',
    subjectId: article,
    objectId: object,
    relationKey: `COVERS|${article}|${object}`,
    start: 0,
    end: 1,
    text: '“',
    rule: 'generated',
    confidence: 0.9,
    articleId: article,
  });
  yield link(['Claim', id], 'SUBJECT', ['Article', article]);
  yield link(['Claim', id], 'OBJECT', ['Strike', object]);
  yield link(['Claim', id], 'FROM', ['ArticleVersion', version]);
  yield link(['Article', article], 'COVERS', ['Strike', object], { main: true });
}

/** Where something is stated, and which words say it. */
interface Stated {
  readonly article: string;
  readonly version: string;
  readonly strike: number;
  readonly day: string;
  readonly start: number;
  readonly text: string;
}

function* quote(
  index: number,
  speaker: number,
  { article, version, strike, day, start, text }: Stated,
  random: Random,
): Generator<GraphRecord> {
  const id = quoteId(index);
  const end = start + text.length;
  yield node('Quote', {
    id,
    sortKey: sortKey(day, article, start, id),
    text,
    kind: pick(['DIRECT', 'DIRECT', 'MIXED', 'INDIRECT'], random),
    medium: 'SPEECH',
    segmentStarts: [start],
    segmentEnds: [end],
    segmentTexts: [text],
    start,
    end,
    rule: 'generated',
    confidence: (50 + Math.floor(random() * 49)) / 100 + 0.005,
    sortDate: day,
    sortDateBasis: 'PUBLICATION',
    articleId: article,
    strikeId: strikeId(strike),
    disputeIds: [],
    speakerIds: [personId(speaker)],
    organisationIds: [organisationId(Math.floor(speaker / PEOPLE_PER_ORGANISATION))],
    mentionIds: [],
  });
  const attribution = hash(`attribution ${index}`);
  yield node('Attribution', {
    id: attribution,
    name: `Speaker ${speaker}`,
    rule: 'generated',
    confidence: 0.9,
    position: 0,
  });
  yield link(['Person', personId(speaker)], 'SAID', ['Quote', id]);
  yield link(['Quote', id], 'FROM', ['ArticleVersion', version]);
  yield link(['Quote', id], 'ABOUT', ['Strike', strikeId(strike)]);
  yield link(['Quote', id], 'ATTRIBUTED_BY', ['Attribution', attribution]);
  yield link(['Attribution', attribution], 'TO', ['Person', personId(speaker)]);
  const appointment = ['Appointment', appointmentId(speaker)] as const;
  yield link(['Attribution', attribution], 'IN_APPOINTMENT', appointment);
}

function* figure(
  index: number,
  speaker: number,
  { article, version, strike, day, start, text }: Stated,
  random: Random,
): Generator<GraphRecord> {
  const id = hash(`figure ${index}`);
  const concerns = organisationId(Math.floor(speaker / PEOPLE_PER_ORGANISATION));
  yield node('Figure', {
    id,
    sortKey: sortKey(day, article, start, id),
    start,
    end: start + text.length,
    text,
    // With a fraction: Neo4j would store a whole number as an integer, which peers do not expect here.
    value: Math.floor(random() * 4_000) + 0.5,
    unit: 'appointments',
    comparator: 'EXACT',
    measure: 'CANCELLATIONS',
    change: 'ABSOLUTE',
    rule: 'generated',
    confidence: 0.905,
    sortDate: day,
    sortDateBasis: 'PUBLICATION',
    articleId: article,
    strikeId: strikeId(strike),
    concernsId: concerns,
    statedById: personId(speaker),
  });
  yield link(['Figure', id], 'FROM', ['ArticleVersion', version]);
  yield link(['Figure', id], 'COUNTS', ['Strike', strikeId(strike)]);
  yield link(['Figure', id], 'CONCERNS', ['Organisation', concerns]);
  yield link(['Figure', id], 'STATED_BY', ['Person', personId(speaker)]);
}

function node(label: NodeLabel, properties: Properties): NodeRecord {
  return { labels: [label], properties };
}

function link(
  from: readonly [NodeLabel, string],
  type: RelationshipType,
  to: readonly [NodeLabel, string],
  properties: Properties = {},
): RelationshipRecord {
  return { type, from, to, properties };
}

function sortKey(day: string, article: string, start: number, id: string): string {
  return `${day} ${article} ${String(start).padStart(8, '0')} ${id}`;
}

const quoteId = (index: number) => hash(`quote ${index}`);
const articleId = (index: number) => `article-${hash(`article ${index}`)}`;
const strikeId = (index: number) => `strike-${index}`;
const personId = (index: number) => `person-${hash(`person ${index}`)}`;
const organisationId = (index: number) => `organisation-${index}`;
const appointmentId = (index: number) => `${personId(index)}-post`;

/** As far apart in an index as the ids of findings are. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2023, 0, 2) + number * 86_400_000).toISOString().slice(0, 10);
}

function sentence(random: Random): string {
  const number = () => String(2 + Math.floor(random() * 900));
  return pick(WORDS, random).replace(/#/g, number);
}

const WORKFORCES = ['bus drivers', 'nurses', 'teachers', 'porters', 'dockers', 'lecturers'];
const GIVEN_NAMES = ['Alder', 'Corin', 'Edmara', 'Gwenna', 'Jorah', 'Kesia', 'Osric', 'Tamsin'];
const SURNAMES = ['Ashcombe', 'Bramesk', 'Caldvane', 'Haskmere', 'Lornpike', 'Ruskworth'];
const TITLES = ['general secretary', 'chief executive', 'chair', 'regional organiser', 'director'];
const TOWNS = ['Tarnbeck', 'Skelport', 'Dunskford', 'Everhaven', 'Mossenwick', 'Orm Stead'];
const BODIES = ['Council', 'Transit', 'Hospital', 'Ferries', 'University', 'Workers Union'];
const PAPERS = ['Tarnbeck Courier', 'Skelport Evening Post', 'Orm Stead Herald'];
const WORDS = [
  'We have lost # colleagues in # months and nobody has replaced a single one of them.',
  'An offer of # per cent is no offer at all after # years of falling wages.',
  'Our door is open at any hour, and it has been for # days and # nights.',
  'People here work # hours a week and still need a second job to pay the rent.',
  'Every service that we can staff safely will run, which is # of # so far.',
];
