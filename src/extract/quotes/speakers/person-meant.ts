import type { Span } from '../../../text/span.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Calling, isAge, likeness, readCalling } from './callings.ts';
import { DOER, lastWordOf, organisationsIn } from './described.ts';
import { type Actor, type Discourse, personVoice, type Voice } from './discourse.ts';
import { pronounOfNoun } from './gender.ts';
import { describedBefore, justIntroduced, speakerWithoutName } from './just-introduced.ts';
import { namedBehind } from './named-behind.ts';
import { namedBeside } from './named-beside.ts';
import { namedWithNoun } from './named-with-noun.ts';
import { fitsPronoun, isUnknownBody } from './pronouns.ts';
import { CAST, inMind, MEMORY } from './salience.ts';

/** Whom a description means, and how sure that is, from 0 to 1. */
export interface Meant {
  readonly voice: Voice;
  readonly certainty: number;
}

/**
 * "The minister", "the Penwick MP", "the 34-year-old": somebody whom the text names elsewhere. Whoever has been
 * called so is meant; where several have, the one who is foremost in mind. Where nobody has, news may call the
 * one it has just spoken of by what they are besides: then nothing that it has said of them may contradict.
 *
 * @param span the description, with its article
 * @param asSpeaker a verb of saying follows, so that somebody must be meant
 */
export function personMeant(
  discourse: Discourse,
  span: Span,
  frame: number,
  words: CueWords,
  asSpeaker: boolean,
): Meant | null {
  const known = discourse.meant.get(span.start);
  if (known !== undefined) return known;
  const meant = findMeant(discourse, span, frame, words, asSpeaker);
  if (meant !== null) discourse.meant.set(span.start, meant);
  return meant;
}

function findMeant(
  discourse: Discourse,
  span: Span,
  frame: number,
  words: CueWords,
  asSpeaker: boolean,
): Meant | null {
  const description = discourse.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const behind = discourse.text.slice(span.end, span.end + LONGEST_OWNER);
  if (!isDefinite(description) || OF_SOMEBODY.test(behind)) return null;
  // "The investor, who asked not to be named, said": nobody whom the text names.
  if (asksForNoName(discourse, span)) return null;
  const calling = readCalling(description);
  const meant =
    justIntroduced(discourse, calling.head, frame) ??
    bearer(discourse, calling, span, frame, words) ??
    (/^the /i.test(description)
      ? describedBefore(discourse, calling, frame, words.belongings)
      : null) ??
    manOrWoman(discourse, description, frame, span) ??
    (asSpeaker && /^the \p{Ll}/iu.test(description) && words.people.get(calling.head) === 'SINGULAR'
      ? speakerWithoutName(discourse, calling, frame)
      : null) ??
    namedBehind(discourse, span, words) ??
    (!RESTRICTED.test(behind) && mayVary(discourse, description, calling, span, words)
      ? besides(discourse, calling, span, frame, words, asSpeaker)
      : null);
  if (meant !== null) learn(discourse, meant, calling);
  return meant;
}

/** "The officer who led the search": told from all others by the clause, and so nobody whom the text has named. */
const RESTRICTED = /^ who(?:se|m)? /;

/** Whether the sentence goes on to tell that somebody is not named. */
function asksForNoName({ text, sentence }: Discourse, { end }: Span): boolean {
  const last = Math.min(sentence?.end ?? end, end + LONGEST_ASIDE);
  return NAMELESS.test(text.slice(end, last));
}

const NAMELESS =
  /^,? (?:who|whose|whom|speaking|on (?:the )?condition|asking|requesting|declining)\b[^.;:“”"]*\b(?:anonymity|anonymously|not to be (?:named|identified|quoted by name)|(?:not|n['’]t) (?:want |wish |like )?(?:to be|be|been|being) (?:named|identified)|declined to (?:be named|give (?:his|her|their) name)|withheld)\b/u;
const LONGEST_ASIDE = 200;

/** "the sister of one victim" */
const OF_SOMEBODY = /^ (?:of|to) (?:one|an?|another) /;
const LONGEST_OWNER = 12;

/** "A second passenger was calmer. “…,” the woman said": whoever has no name and is foremost in mind. */
function manOrWoman(
  discourse: Discourse,
  description: string,
  frame: number,
  { start }: Span,
): Meant | null {
  const noun = /^the (man|woman)$/i.exec(description)?.[1];
  if (noun === undefined) return null;
  // Where the sentence between brings nobody on, it may speak of somebody whom nothing shows.
  const before = discourse.scenes.slice(-2).findLast((scene) => scene.frame < frame);
  if (before?.frame !== frame - 1) return null;
  const pronoun = noun.toLowerCase() === 'man' ? 'he' : 'she';
  const [first] = inMind(discourse, frame, start, ({ voices }) => fitsPronoun(voices, pronoun));
  const voice = first?.voices[0];
  return voice?.kind === 'DESCRIBED' && !isUnknownBody(voice) && first!.back <= 1
    ? { voice, certainty: 0.9 }
    : null;
}

/** "the minister", "Council leader"; "a minister" and "his minister" are somebody new or somebody's own. */
function isDefinite(description: string): boolean {
  // "the head of one large firm"
  if (/ (?:of|for|at|from) (?:one|an?|another) /i.test(description)) return false;
  return (
    /^the /i.test(description) ||
    isCounsel(description) ||
    /^\p{Lu}/u.test(description.replace(/^(?:An?|His|Her|Their|Its|One|Another|Some) .*/, ''))
  );
}

/** "“…,” counsel said": courts leave the article out. */
function isCounsel(description: string): boolean {
  return /^counsel$/i.test(description);
}

/** The one who has been called so. */
function bearer(
  discourse: Discourse,
  calling: Calling,
  span: Span,
  frame: number,
  words: CueWords,
): Meant | null {
  const found = new Map<string, number>();
  const beside = namedBeside(discourse, span.start);
  for (const id of bearersNear(discourse, calling.head)) {
    const degree = Math.max(
      ...discourse.callings.get(id)!.map((title) => likeness(calling, title, words.belongings)),
    );
    const named = discourse.people.get(id)!.mentions[0]?.start ?? 0;
    const isNamed = named < span.end + NEXT;
    if (degree > 0 && (isNamed || degree === 1) && (beside.get(id) ?? 1) >= LEAST)
      found.set(id, degree);
  }
  const voiceOf = (id: string) => personVoice(discourse.people.get(id)!);
  if (found.size === 1) {
    const [[id, degree]] = [...found] as [[string, number]];
    return { voice: voiceOf(id), certainty: degree };
  }
  if (found.size === 0) return null;
  const best = Math.max(...found.values());
  const like = [...found].filter(([, degree]) => degree === best);
  if (best === 1 && like.length === 1) return { voice: voiceOf(like[0]![0]), certainty: 0.95 };
  const isOne = ({ voices }: Actor) => voices.length === 1 && found.has(voices[0]!.entity ?? '');
  const [first, second] = inMind(discourse, frame, span.start, isOne);
  if (first === undefined || first.weight < LEAST) return null;
  if (second !== undefined && second.weight > CLOSE * first.weight) return null;
  return { voice: first.voices[0]!, certainty: 0.9 };
}

/** Where more are called so than any article tells of, only those on stage a moment ago come into question. */
function bearersNear({ bearers, scenes }: Discourse, head: string): Iterable<string> {
  const all = bearers.get(head) ?? new Set<string>();
  if (all.size <= MOST_BEARERS) return all;
  const near = scenes
    .slice(-MEMORY)
    .flatMap(({ actors }) => actors.slice(-CAST).flatMap(({ voices }) => voices));
  return new Set(
    near.flatMap(({ entity }) => (entity !== null && all.has(entity) ? [entity] : [])),
  );
}

const MOST_BEARERS = 100;
/** How far behind a description its bearer may be named first, in characters: within the next sentence or two. */
const NEXT = 300;
/** How little somebody may be in mind and still be meant. */
const LEAST = 0.2;
/** Where another is in mind by more than this part, the words do not tell which. */
const CLOSE = 0.85;

/** Nouns by which the text speaks of somebody whom it does not name. */
const UNNAMED = wordSet(`
  spokesman spokeswoman spokesperson representative source official person juror insider aide caller staffer member
  passer-by bystander onlooker user reader viewer commentator other one
`);

/** Whether news may call somebody so in place of a name: the words are no name, and have been nobody else's. */
function mayVary(
  discourse: Discourse,
  description: string,
  { head }: Calling,
  span: Span,
  { people, belongings }: CueWords,
): boolean {
  if (!(/^the /i.test(description) || isCounsel(description))) return false;
  if (people.get(head) === 'PLURAL') return false;
  // "The care aide, 52, has": whose age is told has a name.
  const isAged = /^, \d{2},/.test(discourse.text.slice(span.end, span.end + 5));
  if (UNNAMED.has(head) && !isAged) return false;
  const core = coreOf(description);
  if (/['’]s? /.test(core)) return false;
  const last = lastWordOf(core);
  const isPost = POSTS.has(head) || (people.get(head) === 'SINGULAR' && !SERVICES.has(head));
  const isName = /^\p{Lu}\p{Ll}/u.test(last) && !isPost;
  const isIntroduced = (discourse.introductions.get(head) ?? span.start) < span.start;
  return !isIntroduced && (!isName || isNation(last, belongings));
}

/** Nouns for people by which a service is called as well: "the Coastguard". */
const SERVICES = wordSet('coastguard guard watch');

/** "the general secretary" in "the general secretary of the union". */
function coreOf(description: string): string {
  return description.split(/ (?:of|for|at|from|in) /)[0]!;
}

/** "the Brazilian", "the Dutchman", "the Iranian-American". */
function isNation(word: string, belongings: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return word
    .toLowerCase()
    .split('-')
    .every((part) => belongings.has(part) || NATION.test(part));
}

const NATION =
  /ian$|^(?:dutch|english|irish|french|welsh|scots|ulster|cornish|york(?:shire)?)(?:wo)?man$|^(?:scot|swede|dane|spaniard|pole|turk|finn|croat|kiwi|aussie|londoner|yorker|zealander|icelander|highlander|midlander|geordie|scouser|brummie|texan|catalan|basque|korean|mexican|american|african)$/;

/** The one in mind of whom nothing is known that the description contradicts: in the last sentence, else in those before. */
function besides(
  discourse: Discourse,
  calling: Calling,
  span: Span,
  frame: number,
  words: CueWords,
  asSpeaker: boolean,
): Meant | null {
  const last = lastWordOf(discourse.text.slice(span.start, span.end));
  const isAnybody = isNation(last, words.belongings);
  const others = namedWithNoun(discourse, calling.head, span.start);
  const bodies = new Set(organisationsIn(discourse.mentions, span));
  const fitness = (voice: Voice) =>
    isSomebody(discourse, voice) &&
    // "An aide disputed it. The 58-year-old was careful": whose age is told has a name.
    !(isAge(calling.head) && voice.kind === 'DESCRIBED') &&
    !others.has(voice.entity ?? '') &&
    !isOfAnother(discourse, voice, bodies)
      ? likelihood(discourse, voice, calling, isAnybody, words)
      : 0;
  const ranked = inMind(
    discourse,
    frame,
    span.start,
    ({ voices }) => voices.length === 1 && fitness(voices[0]!) > 0,
  )
    .map((each) => ({ ...each, weight: each.weight * fitness(each.voices[0]!) }))
    .sort((a, b) => b.weight - a.weight);
  const likely = ranked.filter(({ weight }) => weight >= LEAST);
  const near = likely.filter(({ back }) => back <= 1);
  const isNear = (near[0]?.weight ?? 0) > NEARER * (likely[0]?.weight ?? 1);
  const [first, second] = isNear ? near : likely.length > 0 ? likely : ranked;
  const voice = first?.voices[0];
  if (first === undefined || voice?.entity == null) return null;
  const isClear = second === undefined || second.weight <= CLEAR * first.weight;
  if (!asSpeaker && (likely.length === 0 || !isClear)) return null;
  if (likely.length === 0 || !isClear) return { voice, certainty: 0.6 };
  const isAlone = second === undefined;
  const certainty = isAlone ? 0.8 : second.weight < 0.5 * first.weight ? 0.75 : 0.65;
  return { voice, certainty: likely.length === 1 ? 0.88 : certainty };
}

/** How little those of the last sentence may be in mind beside somebody of an earlier one, whom the words fit better. */
const NEARER = 0.6;
/** "the managing director of Marram Homes": nobody whom the text knows to be of another body. */
function isOfAnother(
  { people }: Discourse,
  { entity }: Voice,
  bodies: ReadonlySet<string>,
): boolean {
  const known = (people.get(entity ?? '')?.appointments ?? []).flatMap(
    ({ organisation }) => organisation ?? [],
  );
  return bodies.size > 0 && known.length > 0 && !known.some((id) => bodies.has(id));
}

/** Where the words themselves do not tell whom they mean, nobody else may be in mind by more than this part. */
const CLEAR = 0.75;

/** A person with a name, or "a nurse" whom the text has introduced; "the nurse" may be either. */
function isSomebody({ introductions }: Discourse, { kind, name, plural }: Voice): boolean {
  if (kind === 'DESCRIBED') return !plural && introductions.has(readCalling(name).head);
  return kind === 'PERSON';
}

/** How likely somebody is called so besides, from 0 to 1, by what is known of them. */
function likelihood(
  { callings }: Discourse,
  { entity, pronoun }: Voice,
  { head, rank, isFormer, qualifiers }: Calling,
  isAnybody: boolean,
  { families, people }: CueWords,
): number {
  if (isOtherGender(head, pronoun)) return 0;
  const known = entity === null ? [] : (callings.get(entity) ?? []);
  // Whoever is a minister now may have been a doctor before.
  if (isAnybody || isFormer || qualifiers.includes('retired')) return 1;
  if (isForAnybody(head)) {
    const age = known.find((title) => isAge(title.head))?.head;
    if (isAge(head)) return age === undefined || age === head ? 1 : 0;
    // Whose age is told is there as a private person, and called by kin sooner than whoever is there by their post.
    const isOfPost = known.some((title) => title.certainty === 1 && !isForAnybody(title.head));
    return age !== undefined ? 1 : isOfPost ? OF_POST : OF_NO_AGE;
  }
  // What is only guessed, and whose mother somebody is, leaves all other callings open.
  const told = known.filter(({ certainty, head }) => certainty === 1 && !isForAnybody(head));
  const own = familiesOf(head, families);
  // "the judge" is nobody who is there as a private person.
  if (told.length === 0 && OF_COURTS.has(head) && known.some((title) => isAge(title.head)))
    return 0;
  if (own === undefined)
    return people.get(head) === 'SINGULAR' || DOER.test(head)
      ? told.length === 0
        ? OF_UNKNOWN
        : 0.4
      : 0;
  const isKnown = known.some((title) => {
    const others = familiesOf(title.head, families);
    if (others === undefined || ![...own].some((family) => others.has(family))) return false;
    // Two posts of one sort are two people's, but every minister is a politician.
    // "the minister" is nobody of the other side.
    if (title.rank === 'shadow' && rank !== 'shadow') return false;
    const isPost = POSTS.has(head) && POSTS.has(title.head);
    return !isPost || (head === title.head && rank === title.rank && isFormer === title.isFormer);
  });
  if (!isKnown) return told.length === 0 ? OF_UNKNOWN : 0;
  // Whoever is told to be an MP would be told to be the prime minister if they were.
  const isOfPost = told.some((title) => POSTS.has(title.head));
  return POSTS.has(head) && told.length > 0 && !isOfPost ? 0 : 1;
}

/** Those who speak in court, and whom news often does not name. */
const OF_COURTS = wordSet('judge magistrate recorder coroner prosecutor pathologist commissioner');
/** How likely somebody is called by kin whose age is not told, and who is there by their post besides. */
const OF_NO_AGE = 0.7;
const OF_POST = 0.4;
/** How likely, where nothing is known of them. */
const OF_UNKNOWN = 0.6;

function familiesOf(head: string, families: CueWords['families']): ReadonlySet<string> | undefined {
  // The general secretary of a union is no minister.
  if (OF_UNIONS.test(head)) return new Set(['unions']);
  return families.get(head) ?? families.get(head.split(' ').at(-1)!);
}

const OF_UNIONS = /^(?:general|national) secretary$/;

/** Posts that one person has, of which a second one is another's. */
const POSTS: ReadonlySet<string> = new Set([
  'prime minister',
  'first minister',
  'chief executive',
  'lord chancellor',
  ...wordSet(`
    secretary chancellor premier president governor mayor king queen pope speaker
    treasurer taoiseach archbishop leader
  `),
]);

/** An age, a nation, kin: what somebody of any calling may be. */
function isForAnybody(head: string): boolean {
  return isAge(head) || /^\p{Ll}+-of-\p{Ll}+$/u.test(head) || ANYBODY.has(head);
}

const ANYBODY = wordSet(`
  father dad mother mum mom grandmother grandfather pensioner teenager veteran star winner author
  son daughter wife husband widow widower brother sister partner girlfriend boyfriend fiance fiancee neighbour friend
`);

function isOtherGender(head: string, pronoun: Voice['pronoun']): boolean {
  const own = pronounOfNoun(head);
  return own !== null && pronoun !== null && own !== pronoun;
}

/** Called so once, somebody may be called so again. */
export function learn(
  { callings, bearers }: Discourse,
  { voice: { entity }, certainty }: Meant,
  calling: Calling,
): void {
  if (entity === null) return;
  const known = callings.get(entity) ?? [];
  if (known.some(({ head }) => head === calling.head)) return;
  callings.set(entity, [...known, { ...calling, certainty }]);
  bearers.set(calling.head, (bearers.get(calling.head) ?? new Set()).add(entity));
}
