import type { Span } from '../../../text/span.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Calling, isAge, likeness, readCalling } from './callings.ts';
import { lastWordOf, organisationsIn } from './described.ts';
import { type Actor, type Discourse, personVoice, type Voice } from './discourse.ts';
import { describedBefore, justIntroduced, speakerWithoutName } from './just-introduced.ts';
import { familiesOf, isOtherGender, likelihood, POSTS } from './likelihood.ts';
import { namedBehind } from './named-behind.ts';
import { namedBeside } from './named-beside.ts';
import { namedWithNoun } from './named-with-noun.ts';
import { asksForNoName } from './nameless.ts';
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
    (!RESTRICTED.test(behind) &&
    !BESIDE_ANOTHER.test(behind) &&
    mayVary(discourse, description, calling, span, words)
      ? (besides(discourse, calling, span, frame, words, asSpeaker) ??
        onlyOfFamily(discourse, calling, span, words))
      : null);
  if (meant !== null) learn(discourse, meant, calling);
  return meant;
}

/** "The officer who led the search": told from all others by the clause, and so nobody whom the text has named. */
const RESTRICTED = /^ who(?:se|m)? /;

/** "the woman next to her", "the porter behind him": somebody else than whoever "her" or "him" is. */
export const BESIDE_ANOTHER =
  /^ (?:beside|next to|opposite|behind|in front of|alongside|with) (?:him|her|them)\b/;

/** "the sister of one victim" */
const OF_SOMEBODY = /^ (?:of|to) (?:one|an?|another) /;
const LONGEST_OWNER = 20;

/** "A second passenger was calmer. “…,” the woman said": whoever has no name and is foremost in mind. */
function manOrWoman(
  discourse: Discourse,
  description: string,
  frame: number,
  { start, end }: Span,
): Meant | null {
  const noun = /^the (man|woman)$/i.exec(description)?.[1];
  if (noun === undefined || TOLD_APART.test(discourse.text.slice(end, end + LONGEST_OWNER)))
    return null;
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

/** "The woman beside her", "the man in the hat": told from others by where they are, and so somebody new. */
const TOLD_APART =
  /^ (?:in|at|on|with|behind|beside|next|opposite|across|near|by|under|outside|inside|from|over|(?:stand|sitt|wait|wear|hold|carry|driv)\p{Ll}*ing) /u;

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
  if (first === undefined) return memberOfGroup(discourse, fitness);
  const voice = first.voices[0];
  if (voice?.entity == null) return null;
  const isClear = second === undefined || second.weight <= CLEAR * first.weight;
  if (!asSpeaker && (likely.length === 0 || !isClear)) return null;
  // Nothing tells that the mayor is a watchman, too.
  if (fitness(voice) < OF_SOME) return { voice, certainty: 0.6 };
  if (likely.length === 0 || !isClear) return { voice, certainty: 0.6 };
  const isAlone = second === undefined;
  const certainty = isAlone ? 0.8 : second.weight < 0.5 * first.weight ? 0.75 : 0.65;
  return { voice, certainty: likely.length === 1 ? 0.88 : certainty };
}

/** How well a description fits whoever is known by something else. */
const OF_SOME = 0.5;

/** "Jane Doe and John Roe met. … The 63-year-old said": the one of those who acted together of whom nothing contradicts. */
function memberOfGroup({ scenes }: Discourse, fitness: (voice: Voice) => number): Meant | null {
  for (const { actors } of scenes.slice(-MEMORY).reverse()) {
    const group = actors.slice(-CAST).find(({ voices }) => voices.length > 1);
    if (group === undefined) continue;
    const like = group.voices.filter((voice) => voice.kind === 'PERSON' && fitness(voice) > 0);
    return like.length === 1 ? { voice: like[0]!, certainty: 0.8 } : null;
  }
  return null;
}

/** "The campaigner" long after Jane Doe has been called a founder: the only one of that sort whom the text has named. */
function onlyOfFamily(
  { people, callings }: Discourse,
  { head, rank, isFormer }: Calling,
  { start }: Span,
  { families }: CueWords,
): Meant | null {
  const own = familiesOf(head, families);
  if (own === undefined || POSTS.has(head) || rank !== '' || isFormer) return null;
  if (people.size > MOST_BEARERS) return null;
  const like = [...people.values()].filter(
    ({ id, pronoun, mentions }) =>
      (mentions[0]?.start ?? start) < start &&
      !isOtherGender(head, pronoun) &&
      (callings.get(id) ?? []).some((title) =>
        [...(familiesOf(title.head, families) ?? [])].some((family) => own.has(family)),
      ),
  );
  return like.length === 1 ? { voice: personVoice(like[0]!), certainty: 0.8 } : null;
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
