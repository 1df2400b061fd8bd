import type { Article } from '../src/text/article.ts';
import { pick, type Random, randomFrom, zipf } from './random.ts';

/**
 * Plausible articles about strikes in towns that do not exist, by people who do not exist. The same number
 * and seed give the same articles. A few people and organisations are spoken of again and again and most
 * only once or twice, as in news (Zipf's law); one quote in sixteen repeats one of an article shortly before.
 */
export function* generateArticles(count: number, seed = 1): Generator<Article> {
  const random = randomFrom(seed);
  const people = Array.from({ length: Math.max(20, Math.ceil(count / 4)) }, (_, index) =>
    person(index, random),
  );
  const chosen = zipf(people.length, random);
  const wire: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const day = new Date(Date.UTC(2023, 0, 2) + Math.floor(random() * 700) * 86_400_000);
    const [lead, other, third] = [chosen(), chosen(), chosen()].map((index) => people[index]!);
    const scene = { random, day, wire, lead: lead!, other: other!, third: third! };
    yield {
      id: `generated-${seed}-${String(number).padStart(6, '0')}`,
      source: {
        uri: null,
        title: `${capital(lead!.workers)} walk out in ${lead!.town}`,
        publisher: pick(PAPERS, random),
        published: day.toISOString().slice(0, 10),
        rights: null,
        digestOf: null,
      },
      text: textOf(scene),
    };
  }
}

/** The article as a file that `picketline ingest` reads. */
export function asMarkdown({ id, source, text }: Article): string {
  const { title, publisher, published } = source;
  return `---\nid: ${id}\ntitle: ${title}\npublisher: ${publisher}\npublished: ${published}\n---\n${text}`;
}

interface Person {
  readonly name: string;
  readonly surname: string;
  readonly honorific: string;
  readonly post: string;
  readonly organisation: string;
  readonly town: string;
  readonly workers: string;
}

interface Scene {
  readonly random: Random;
  readonly day: Date;
  /** Words that were quoted lately, which the next article may quote again. */
  readonly wire: string[];
  readonly lead: Person;
  readonly other: Person;
  readonly third: Person;
}

function textOf({ random, day, wire, lead, other, third }: Scene): string {
  const number = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const first = new Date(day.getTime() + number(1, 9) * 86_400_000);
  const strikers = number(40, 4_000).toLocaleString('en-GB');
  const fresh = () => fill(pick(WORDS, random), number);
  const said = () => {
    const words = wire.length > 0 && random() < 1 / 16 ? pick(wire, random) : fresh();
    wire.push(words);
    if (wire.length > 50) wire.shift();
    return words;
  };
  const paragraphs = [
    `${capital(lead.workers)} in ${lead.town} will walk out on ${dayOf(first)} in a dispute over ${pick(ISSUES, random)}.`,
    `About ${strikers} ${lead.workers} are expected to take part, and ${number(12, 900)} ${pick(LOSSES, random)} have been cancelled, according to ${other.organisation}.`,
    `${lead.name}, ${lead.post} of ${lead.organisation}, said: “${said()}”`,
    `${pronounless(lead)} added: “${said()}”`,
    `${other.name}, ${other.post} of ${other.organisation}, said the walkout would ${fill(pick(EFFECTS, random), number)}. “${said()}” ${other.honorific} ${other.surname} said.`,
    `${pick(BACKGROUND, random).replace('TOWN', lead.town).replace('WORKERS', lead.workers)}`,
    `“${said()}” said ${third.name}, ${third.post} of ${third.organisation}.`,
    `${third.honorific} ${third.surname} told the ${pick(PAPERS, random)} that ${number(2, 60)} per cent of ${third.workers} in ${third.town} had ${pick(DEEDS, random)} since ${MONTHS[number(0, 11)]}.`,
    `The last strike, in ${MONTHS[number(0, 11)]}, lasted ${number(2, 6)} days and cost ${other.organisation} £${number(1, 40)} million.`,
  ];
  return paragraphs.join('\n\n');
}

function person(index: number, random: Random): Person {
  const surname = `${pick(SURNAME_STARTS, random)}${pick(SURNAME_ENDS, random)}`;
  const town = `${pick(TOWN_STARTS, random)}${pick(TOWN_ENDS, random)}`;
  const workers = pick(WORKERS, random);
  const isUnion = index % 2 === 0;
  const organisation = isUnion
    ? `the ${town} ${capital(workers.replace(/s$/, ''))}s’ Union`
    : `${town} ${pick(FIRMS, random)}`;
  return {
    name: `${pick(FIRST_NAMES, random)} ${surname}`,
    surname,
    honorific: pick(['Mr', 'Ms', 'Dr', 'Mrs'], random),
    post: pick(isUnion ? UNION_POSTS : FIRM_POSTS, random),
    organisation,
    town,
    workers,
  };
}

function pronounless({ honorific, surname }: Person): string {
  return `${honorific} ${surname}`;
}

function fill(sentence: string, number: (least: number, most: number) => number): string {
  return sentence.replace(/#/g, () => String(number(2, 950)));
}

function dayOf(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const FIRST_NAMES = [
  ...['Alder', 'Bettany', 'Corin', 'Delphie', 'Edmara', 'Fenwick', 'Gwenna', 'Harlan', 'Isolde'],
  ...['Jorah', 'Kesia', 'Lorcan', 'Merrin', 'Nesta', 'Osric', 'Perrin', 'Quilla', 'Rowena'],
  ...['Sorrel', 'Tamsin', 'Ulric', 'Verity', 'Wilmot', 'Yorick', 'Zelah', 'Ansel', 'Brisa'],
];
const SURNAME_STARTS = [
  ...['Ash', 'Bram', 'Cald', 'Drew', 'Eld', 'Farn', 'Grim', 'Hask', 'Ilm', 'Jarv', 'Keld'],
  ...['Lorn', 'Mard', 'Norr', 'Oak', 'Pell', 'Quar', 'Rusk', 'Stav', 'Thrap', 'Ulv', 'Wex'],
];
const SURNAME_ENDS = [
  ...['bourne', 'combe', 'dale', 'esk', 'field', 'garth', 'hollow', 'ington', 'kirk', 'low'],
  ...['mere', 'ness', 'over', 'pike', 'quist', 'ridge', 'sham', 'thorpe', 'vane', 'worth'],
];
const TOWN_STARTS = [
  ...['Tarn', 'Skel', 'Pen', 'Wother', 'Cran', 'Dunsk', 'Ever', 'Garn', 'Hather', 'Killow'],
  ...['Lam', 'Mossen', 'Nether', 'Orm', 'Rathe', 'Sallow', 'Thorn', 'Under', 'Vell', 'Winder'],
];
const TOWN_ENDS = [
  'beck',
  'by',
  'cleugh',
  'ford',
  'haven',
  'mouth',
  'nick',
  'port',
  'stead',
  'wick',
];
const WORKERS = [
  ...['bus drivers', 'nurses', 'teachers', 'porters', 'refuse workers', 'dockers', 'librarians'],
  ...['radiographers', 'tram drivers', 'bakers', 'ferry workers', 'care workers', 'lecturers'],
];
const FIRMS = ['Council', 'Transit', 'NHS Trust', 'Hospital', 'Ferries', 'Foods', 'University'];
const UNION_POSTS = ['general secretary', 'regional organiser', 'chair', 'president'];
const FIRM_POSTS = ['chief executive', 'director of operations', 'chair', 'spokesperson'];
const PAPERS = [
  ...['Tarn Valley Courier', 'Skelby Evening Post', 'Orm Coast Herald', 'Winder Gazette'],
  ...['Norvale Times', 'Hather Echo', 'Mossen Argus'],
];
const ISSUES = ['pay', 'pay and rosters', 'sick pay', 'pensions', 'night shifts', 'safe staffing'];
const LOSSES = ['journeys', 'appointments', 'lessons', 'operations', 'sailings', 'collections'];
const EFFECTS = [
  'disrupt # families in # streets',
  'put # patients at risk within # hours',
  'cost the town £# for each of # days',
  'change nothing about the # offers made in # weeks',
];
const DEEDS = ['left their jobs', 'joined the union', 'worked unpaid overtime', 'taken sick leave'];
const BACKGROUND = [
  'A ballot of WORKERS in TOWN closed last week, with a clear majority in favour of action.',
  'Talks between both sides in TOWN broke down on Friday after less than an hour.',
  'It is the third time this year that WORKERS in TOWN have taken industrial action.',
  'The dispute in TOWN began when a two-year agreement with WORKERS ran out in the spring.',
];
const WORDS = [
  'We have lost # colleagues in # months and nobody has replaced a single one of them.',
  'An offer of # per cent is no offer at all after # years of falling wages.',
  'Our door is open at any hour, and it has been for # days and # nights.',
  'People here work # hours a week for £# and still need a second job to pay the rent.',
  'We put # proposals on the table and heard nothing back for # weeks.',
  'Every service that we can staff safely will run, which is # of # so far.',
];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
