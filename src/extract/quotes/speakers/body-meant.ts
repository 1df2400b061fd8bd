import type { Span } from '../../../text/span.ts';
import type { Mention } from '../../analysis.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { tradeFit } from './body-trades.ts';
import { lastWordOf } from './described.ts';
import { type Actor, type Discourse, organisationVoice, type Voice } from './discourse.ts';
import type { Meant } from './person-meant.ts';
import { isUnknownBody } from './pronouns.ts';
import { inMind } from './salience.ts';

/** A body that a description means, and how well its noun fits it, as `fitness` tells. */
export interface BodyMeant extends Meant {
  readonly weight: number;
  readonly fit: number;
}

/**
 * "The company", "the commission", "the Danish brewer": of the organisations that can be called so, the one that is
 * foremost in mind. One whose own name has the noun comes before one of the right kind, and that before one of
 * which nothing tells the kind.
 *
 * @param noun null for any body that can speak: "a spokesman said"
 * @param span the description
 */
export function bodyMeant(
  discourse: Discourse,
  noun: string | null,
  span: Span,
  frame: number,
  words: CueWords,
): BodyMeant | null {
  const fits = ({ voices }: Actor) =>
    voices.length === 1 && fitness(discourse, voices[0]!, noun, words) > 0;
  const ranked = inMind(discourse, frame, span.start, fits)
    .map(({ voices: [voice], weight, back }) => {
      const fit = fitness(discourse, voice!, noun, words);
      const called = back <= 1 && isCalled(discourse, voice!, noun) ? JUST_CALLED : 1;
      return { voice: voice!, fit, weight: weight * fit * called };
    })
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  const trust = noun === 'trust' ? onlyTrust(discourse, first?.voice ?? null) : null;
  const told =
    first !== undefined && first.fit <= UNTOLD_TRADE ? lastOfTrade(discourse, noun, words) : null;
  if (told !== null) return { voice: told, weight: LEAST, fit: 1, certainty: 0.9 };
  if (trust !== null) return { voice: trust, weight: first?.weight ?? 0, fit: 1, certainty: 0.85 };
  if (first !== undefined)
    return {
      voice: first.voice,
      weight: first.weight,
      fit: first.fit,
      certainty: second === undefined ? 1 : second.weight < CLEAR * first.weight ? 0.97 : 0.85,
    };
  const last =
    lastOfKind(discourse, noun, words) ?? (noun === null ? null : bodyByNoun(discourse, noun));
  if (last === null) return null;
  return { voice: last, weight: 0, fit: fitness(discourse, last, noun, words), certainty: 0.9 };
}

/**
 * "The company", "a spokesman for the haulier", which a mention takes for the organisation named last: the one foremost
 * in mind is meant.
 */
export function definiteBody(
  discourse: Discourse,
  mention: Mention,
  frame: number,
  words: CueWords,
): Meant | null {
  const name = discourse.text.slice(mention.start, mention.end);
  const { speaker, noun } = (DEFINITE.exec(name) ?? SPOKEN_FOR.exec(name))?.groups ?? {};
  if (noun === undefined || !words.organisationNouns.has(noun)) return null;
  // Of a spokesman the mention is right, unless the noun tells more than it knows.
  const isBody =
    speaker === undefined
      ? mention.kind === 'ORGANISATION'
      : words.spokespersons.has(speaker) && words.trades.ofNouns.has(noun);
  if (!isBody) return null;
  return bodyMeant(discourse, noun, mention, frame, words);
}

const DEFINITE = /^(?:(?:an? |the )?(?<speaker>\p{Ll}+) for )?the (?:\p{Ll}+ )?(?<noun>\p{Ll}+)$/iu;
/** "a haulier spokesman" */
const SPOKEN_FOR = /^(?:an? |the )?(?<noun>\p{Ll}+) (?<speaker>\p{Ll}+)$/iu;

/** "It belongs to Marram, a private equity firm. The firm said": what the text has just called one body by that noun. */
export function isCalled(
  { bodyCallings }: Discourse,
  { entity }: Voice,
  noun: string | null,
): boolean {
  return noun !== null && bodyCallings.get(entity ?? '')?.has(noun) === true;
}

const JUST_CALLED = 2.5;

/** "The trust" behind a hospital's name: the only trust of the article, even where it is named later. */
function onlyTrust({ byKind, organisations }: Discourse, foremost: Voice | null): Voice | null {
  if (organisations.get(foremost?.entity ?? '')?.kind !== 'HOSPITAL') return null;
  const [only, ...others] = byKind.get('TRUST') ?? [];
  return only === undefined || others.length > 0 ? null : organisationVoice(only);
}

/** How little a body may be in mind and still be meant. */
const LEAST = 0.12;
/** Where another comes closer than this, the words hardly tell which is meant. */
const CLEAR = 0.7;

/** How well a body can be called by a noun, from 0 to 1. */
export function fitness(
  { organisations, bySurname, byLastWord, bodyCallings }: Discourse,
  voice: Voice,
  noun: string | null,
  words: CueWords,
): number {
  const { organisationNouns, people } = words;
  const isUnknown = isUnknownBody(voice);
  if (voice.kind !== 'ORGANISATION' && !isUnknown) return 0;
  const name = voice.name.toLowerCase();
  const head = lastWordOf(name.split(/ (?:of|for|at|in) /)[0]!);
  if (isUnknown && (bySurname.has(lastWordOf(voice.name)) || people.has(head))) return 0;
  const kind = organisations.get(voice.entity ?? '')?.kind ?? 'OTHER';
  if (noun === null) return kind === 'PUBLISHER' ? 0 : isUnknown ? 0.8 : 1;
  const parts = name.split(/[ -]/);
  // "the governing body" is no club.
  if (noun === 'governing body') return parts.some((part) => GOVERNING.has(part)) ? 1 : 0.2;
  const called = bodyCallings.get(voice.entity ?? '') ?? NO_CALLINGS;
  if (parts.includes(noun) || called.has(noun)) return 1;
  const trade = tradeFit(noun, parts, called, words);
  // "The airport" is the one that is called so by its name.
  const isOfOther = words.trades.ofNouns.has(noun) && byLastWord.has(capitalized(noun));
  if (trade === 'OTHER' || isOfOther) return 0;
  if (SEATS.has(noun) && SEAT.test(name)) return 0;
  const oversees = OVERSIGHT.has(noun) ? parts.some((part) => OVERSEERS.test(part)) : null;
  if (oversees === true && kind !== 'COMPANY' && kind !== 'PARTY' && kind !== 'UNION') return 1;
  // "Penwick Council" is no company, whatever else it is.
  const isOther =
    parts.some((part) => part !== noun && organisationNouns.has(part) && !isSort(noun, part)) ||
    (OF_STATE_OR_TRADE.has(noun) && parts.some((part) => OF_MEMBERS.has(part)));
  const isOfNone = isOther || byLastWord.has(capitalized(noun)) || !organisationNouns.has(noun);
  if (kind === 'OTHER' && !isOfNone && parts.some((part) => isSort(noun, part))) return 0.6;
  if (kind === 'OTHER') return isOfNone ? 0 : oversees === false ? 0.2 : 0.5;
  if (organisationNouns.get(noun)?.includes(kind) !== true) return 0;
  if (trade === 'SAME') return 1;
  // "The haulier" may be a firm of which the text does not tell what it does, if it tells of no haulier.
  if (trade === 'UNTOLD' && words.trades.ofNouns.has(noun)) return UNTOLD_TRADE;
  // "The council" is no commission.
  const isSure = parts.some((part) => OF_NAMES.has(part) || OF_THEIR_OWN.has(part));
  return isOther ? (OF_NAMES.has(noun) && isSure ? 0 : 0.4) : 0.8;
}

const UNTOLD_TRADE = 0.4;
const NO_CALLINGS: ReadonlySet<string> = new Set();

/** "The department" is no league, whatever else the text tells of either. */
const OF_STATE_OR_TRADE = wordSet(`
  department ministry council government force police court hospital school university college agency regulator
  authority company firm business airline retailer supermarket operator developer manufacturer bank brewer
`);
/** What bodies are called in their names. */
const OF_NAMES = wordSet(`
  council commission committee department ministry university college school court party union trust hospital
`);
/** Names that councils, courts and the like do not have, though these may be called agencies and services. */
const OF_THEIR_OWN = wordSet('agency inspectorate police ombudsman regulator constabulary');
const OF_MEMBERS = wordSet(`
  league alliance federation association society coalition network congress guild campaign confederation
  fellowship forum institute movement
`);

/** "The department" is not where a government has its seat. */
const SEATS = wordSet('department ministry agency');
const SEAT =
  /^(?:the )?(?:prime minister['’]s office|(?:no|number)\.? ?(?:10|ten)|downing street|white house)\b/;

/** Bodies that look after others, and words in the names of such: "Office", "Authority", "Ofwat". */
const OVERSIGHT = wordSet('regulator watchdog inspectorate ombudsman');
const OVERSEERS =
  /^(?:authority|commission|office|inspectorate|inspection|ombudsman|regulator|regulation|standards|executive|of[b-z]\p{Ll}{2,})$/u;

/** "The charity", "the group": whatever a society or a league has in its name, it may be called so. */
function isSort(noun: string, part: string): boolean {
  return SORTS.has(noun) && (OF_MEMBERS.has(part) || OF_GIVERS.has(part));
}

const SORTS: ReadonlySet<string> = new Set([
  ...wordSet('charity nonprofit non-profit group body organisation organization union thinktank'),
  'think-tank',
  'think tank',
]);
const OF_GIVERS = wordSet(
  'society foundation fund trust mission appeal charity group hospice institute college guild',
);

const GOVERNING = wordSet(
  'association federation league union board council committee commission authority',
);

/** How many organisations named before are looked at. */
const FARTHEST = 40;

/** The organisation named last among those that a noun may mean; of any kind that can speak where it is null. */
function lastOfKind(discourse: Discourse, noun: string | null, words: CueWords): Voice | null {
  const { namedOrganisations, organisations } = discourse;
  const kinds: readonly string[] | null =
    noun === null ? null : (words.organisationNouns.get(noun) ?? []);
  for (const id of namedOrganisations.slice(-FARTHEST).reverse()) {
    const organisation = organisations.get(id);
    if (organisation === undefined) continue;
    const voice = organisationVoice(organisation);
    const isOfKind =
      kinds === null ? organisation.kind !== 'PUBLISHER' : kinds.includes(organisation.kind);
    const isOther =
      noun !== null &&
      (OF_NAMES.has(noun) || words.trades.ofNouns.has(noun)) &&
      fitness(discourse, voice, noun, words) === 0;
    if (isOfKind && !isOther) return voice;
  }
  return null;
}

/** The organisation named last among those whose trade the text tells to be a noun's; null where the noun tells none. */
function lastOfTrade(discourse: Discourse, noun: string | null, words: CueWords): Voice | null {
  if (noun === null || !words.trades.ofNouns.has(noun)) return null;
  for (const id of discourse.namedOrganisations.slice(-FARTHEST).reverse()) {
    const organisation = discourse.organisations.get(id);
    if (organisation === undefined) continue;
    const voice = organisationVoice(organisation);
    if (fitness(discourse, voice, noun, words) === 1) return voice;
  }
  return null;
}

/** "the museum": the one body whose name ends so. */
function bodyByNoun({ byLastWord }: Discourse, noun: string): Voice | null {
  const bodies = byLastWord.get(capitalized(noun)) ?? [];
  return bodies.length === 1 ? organisationVoice(bodies[0]!) : null;
}

function capitalized(noun: string): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}
