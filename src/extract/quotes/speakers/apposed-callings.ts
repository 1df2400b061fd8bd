import type { Person } from '../../analysis.ts';
import type { CueWords } from '../words/cue-words.ts';
import { type Calling, readCalling } from './callings.ts';

/** How many mentions of a person are looked behind; news says what somebody is where it names them first. */
const FIRST = 4;
/** How far behind a name its description reaches, in characters. */
const REACH = 90;
/** ", 45, a mother of two,", ", now 62 and a grandmother,", " is a Republican from Ohio" */
const DESCRIPTION =
  /^(?:,(?: (?:now |aged )?\d{1,3}(?:,| and|, and)?)?|,? (?:who )?(?:is|was)) (?:an?|the) ([^,.;:()“”"—–]{2,60})/u;

/** What the words right behind a name say that somebody is, besides posts: kin, a party, a trade. */
export function apposedCallings(
  text: string,
  { mentions }: Person,
  { people }: Pick<CueWords, 'people'>,
): readonly Calling[] {
  const age = ageOf(text, mentions);
  const ages = age === null ? [] : [readCalling(`${age}-year-old`)];
  const others = mentions.slice(0, FIRST).flatMap(({ start, end }) => {
    const kin = KIN.exec(text.slice(Math.max(0, start - LONGEST_KIN), start))?.[1];
    if (kin !== undefined) return [readCalling(kin)];
    const owned = OWNED.exec(text.slice(Math.max(0, start - LONGEST_OWNED), start))?.[1];
    if (owned !== undefined && people.get(readCalling(owned).head) === 'SINGULAR')
      return [readCalling(owned)];
    const side = /^,? (prosecuting|for the prosecution|defending|for the defence)\b/.exec(
      text.slice(end, end + 30),
    )?.[1];
    if (side !== undefined)
      return [readCalling(side.includes('prosecut') ? 'prosecutor' : 'barrister')];
    const does = DOING.exec(text.slice(end, end + REACH))?.[1];
    if (does !== undefined)
      return CALLED_BY_DEED.get(does)!.map((head) => ({
        ...readCalling(head),
        certainty: OF_DEED,
      }));
    const work = workOf(text, start, end);
    if (work !== null) return work;
    const words = DESCRIPTION.exec(text.slice(end, end + REACH))?.[1]?.split(CLAUSE)[0] ?? '';
    const calling = readCalling(words);
    return people.get(calling.head) === 'SINGULAR' ? [calling] : [];
  });
  return [...ages, ...others];
}

/** ", who has run Table for All", ", 51, who owns": what somebody does tells what they are called. */
const DOING =
  /^,(?: \d{1,3},)? who (?:(?:has|have|had) )?(?:now )?(run|runs|ran|leads|led|heads|headed|owns|owned|founded|set up|co-founded|established|chairs|chaired|manages|managed|coaches|coached|edits|edited|teaches|taught|farms|farmed) /u;
const CALLED_BY_DEED: ReadonlyMap<string, readonly string[]> = new Map(
  [
    { verbs: 'run,runs,ran', nouns: 'boss director manager' },
    { verbs: 'leads,led,heads,headed', nouns: 'leader head' },
    { verbs: 'owns,owned', nouns: 'owner' },
    { verbs: 'founded,co-founded,established,set up', nouns: 'founder' },
    { verbs: 'chairs,chaired', nouns: 'chair' },
    { verbs: 'manages,managed', nouns: 'manager' },
    { verbs: 'coaches,coached', nouns: 'coach' },
    { verbs: 'edits,edited', nouns: 'editor' },
    { verbs: 'teaches,taught', nouns: 'teacher' },
    { verbs: 'farms,farmed', nouns: 'farmer' },
  ].flatMap(({ verbs, nouns }) =>
    verbs.split(',').map((verb) => [verb, nouns.split(' ')] as const),
  ),
);
/** Whoever runs something may have another title. */
const OF_DEED = 0.9;

/** "a new production by Jane Doe", "Jane Doe’s second novel": what somebody made tells what they are called. */
function workOf(text: string, start: number, end: number): readonly Calling[] | null {
  const before = WORK_BY.exec(text.slice(Math.max(0, start - LONGEST_WORK), start))?.[1];
  const work = before ?? OWN_WORK.exec(text.slice(end, end + LONGEST_WORK))?.[1];
  return work === undefined
    ? null
    : MAKERS.get(work)!.map((head) => ({ ...readCalling(head), certainty: OF_DEED }));
}

const LONGEST_WORK = 60;
const MAKERS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    { works: 'production staging revival film documentary movie', makers: 'director' },
    { works: 'novel', makers: 'novelist author writer' },
    { works: 'book memoir biography', makers: 'author writer' },
    { works: 'play', makers: 'playwright dramatist writer' },
    { works: 'album', makers: 'singer musician' },
    { works: 'symphony opera concerto', makers: 'composer' },
    { works: 'painting portrait', makers: 'painter artist' },
    { works: 'sculpture statue', makers: 'sculptor artist' },
    { works: 'poem', makers: 'poet' },
  ].flatMap(({ works, makers }) =>
    works.split(' ').map((work) => [work, makers.split(' ')] as const),
  ),
);
const WORKS = [...MAKERS.keys()].join('|');
const WORK_BY = new RegExp(
  `\\b(?:an?|the|new|first|second|latest) (?:\\p{Ll}[\\p{Ll}-]* )?(${WORKS}),? (?:directed |written )?by (?:the )?$`,
  'iu',
);
const OWN_WORK = new RegExp(
  `^['’]s? (?:\\p{Ll}[\\p{Ll}-]* ){0,2}(${WORKS})\\b(?! (?:about|of) (?:him|her)\\b)`,
  'u',
);

/** "Jane Doe, 34,", "Jane Doe (34)", "Jane Doe, now aged 34", "34-year-old Jane Doe"; null where nothing tells it. */
function ageOf(text: string, mentions: Person['mentions']): string | null {
  for (const { start, end } of mentions.slice(0, FIRST)) {
    const age =
      AGE_BEHIND.exec(text.slice(end, end + 20)) ??
      AGE_BEFORE.exec(text.slice(Math.max(0, start - 20), start));
    if (age !== null) return age[1]!;
  }
  return null;
}

const AGE_BEHIND = /^(?:,? \(|, )(?:now )?(?:aged )?(\d{1,3})(?=[,.;)]| and\b)/;
const AGE_BEFORE = /\b(\d{1,3})-year-old $/;

/** "his wife, ", "her late father ": whose kin is named next. */
const KIN =
  /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|['’]s) (?:late |elder |younger |older |eldest |youngest |only )?(wife|husband|father|mother|mum|mom|dad|son|daughter|brother|sister|partner|fiancée?|grandfather|grandmother|girlfriend|boyfriend),? $/u;
const LONGEST_KIN = 32;

/** "according to their chair, ", "its new finance director, ": whose post is told where they are named next. */
const OWNED = /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) ((?:[\p{Ll}-]+ ){0,3}\p{Ll}+), $/u;
const LONGEST_OWNED = 50;

const CLAUSE = / (?:who|whose|which|that|and|but|when|where|as|until|since|before|after|during) /;
