import type { Span } from '../../../text/span.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { calledBesides, isNation } from './called-besides.ts';
import { type Calling, likeness, readCalling } from './callings.ts';
import { lastWordOf } from './described.ts';
import { type Actor, type Discourse, personVoice, type Voice } from './discourse.ts';
import { distinction } from './evidence.ts';
import { describedBefore, justIntroduced, speakerWithoutName } from './just-introduced.ts';
import { POSTS } from './likelihood.ts';
import { namedBehind } from './named-behind.ts';
import { namedBeside } from './named-beside.ts';
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
      ? calledBesides(discourse, calling, span, frame, words, {
          asSpeaker,
          isOwned: GENITIVE.test(coreOf(description)),
        })
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

/** "the club’s founder" */
const GENITIVE = /['’]s? /;

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
    // "The Harrow boss" is nobody who has been the boss and is Penwick's manager.
    if (distinction(discourse, calling, id, words) < LEAST_DISTINCT && degree < 1) continue;
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
/** What somebody is of whom nothing tells them from others of the sort, and something tells against it. */
const LEAST_DISTINCT = 0.5;
/** How little somebody may be in mind and still be meant. */
const LEAST = 0.2;
/** Where another is in mind by more than this part, the words do not tell which. */
const CLOSE = 0.85;

/** Nouns by which the text speaks of somebody whom it does not name. */
const UNNAMED = wordSet(`
  spokesman spokeswoman spokesperson representative source official person juror insider aide caller staffer member
  passer-by bystander onlooker user reader viewer other one
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
