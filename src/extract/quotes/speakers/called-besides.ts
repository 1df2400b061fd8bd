import type { Span } from '../../../text/span.ts';
import type { CueWords } from '../words/cue-words.ts';
import { type Calling, isAge, readCalling } from './callings.ts';
import { lastWordOf, organisationsIn } from './described.ts';
import { type Discourse, personVoice, type Voice } from './discourse.ts';
import { evidenceFor } from './evidence.ts';
import { isOtherGender, likelihood } from './likelihood.ts';
import { namedBeside } from './named-beside.ts';
import { namedWithNoun } from './named-with-noun.ts';
import type { Meant } from './person-meant.ts';
import { CAST, inMind, MEMORY } from './salience.ts';

/** Somebody whom a description may mean, with how much speaks for it. */
interface Candidate {
  readonly voice: Voice;
  readonly score: number;
  /** How strongly what the text tells of them goes with the description. */
  readonly evidence: number;
  /** How well it fits, as far as nothing contradicts. */
  readonly fitness: number;
  /** How much they are in mind as somebody whom it fits. */
  readonly inMind: number;
}

/**
 * Whom a description means by which nobody has been called so far. News calls the one it has just spoken of by what they
 * are besides, and comes back to somebody of earlier paragraphs by what it has told of them. Nothing that it has said of
 * whoever is meant may contradict.
 *
 * @param isOwned it is somebody's own: "the club’s founder", which only what is told makes somebody
 */
export function calledBesides(
  discourse: Discourse,
  calling: Calling,
  span: Span,
  frame: number,
  words: CueWords,
  { asSpeaker, isOwned }: { readonly asSpeaker: boolean; readonly isOwned: boolean },
): Meant | null {
  const fitness = fitnessOf(discourse, calling, span, words);
  const ranked = candidates(discourse, calling, span, frame, words, fitness).filter(
    ({ evidence }) => !isOwned || evidence >= CLEARLY_TOLD,
  );
  const [first, second] = ranked;
  if (first === undefined) return isOwned ? null : memberOfGroup(discourse, fitness);
  const { voice, score, evidence } = first;
  if (voice.entity === null) return null;
  const rest = (second?.score ?? 0) / score;
  const isUnclear = rest > CLEAR || first.inMind < LEAST;
  if (isUnclear) return asSpeaker ? { voice, certainty: 0.6 } : null;
  if (evidence >= CLEARLY_TOLD) return { voice, certainty: rest < 0.5 ? 0.92 : 0.8 };
  if (first.fitness < OF_SOME) return { voice, certainty: 0.6 };
  return { voice, certainty: rest === 0 ? 0.88 : rest < 0.5 ? 0.78 : 0.65 };
}

function fitnessOf(discourse: Discourse, calling: Calling, span: Span, words: CueWords) {
  const isAnybody = isNation(
    lastWordOf(discourse.text.slice(span.start, span.end)),
    words.belongings,
  );
  const others = namedWithNoun(discourse, calling.head, span.start);
  const bodies = new Set(organisationsIn(discourse.mentions, span));
  return (voice: Voice): number =>
    isSomebody(discourse, voice) &&
    // "An aide disputed it. The 58-year-old was careful": whose age is told has a name.
    !(isAge(calling.head) && voice.kind === 'DESCRIBED') &&
    !others.has(voice.entity ?? '') &&
    !isOfAnother(discourse, voice, bodies)
      ? likelihood(discourse, voice, calling, isAnybody, words)
      : 0;
}

/** Those in mind of whom nothing contradicts, and all of whom something is told that goes with the words; likeliest first. */
function candidates(
  discourse: Discourse,
  calling: Calling,
  span: Span,
  frame: number,
  words: CueWords,
  fitness: (voice: Voice) => number,
): readonly Candidate[] {
  const evidence = evidenceFor(discourse, calling, words);
  const of = ({ entity }: Voice) => (entity === null ? 0 : (evidence.get(entity) ?? 0));
  const isPossible = (voice: Voice) =>
    fitness(voice) > 0 ||
    (of(voice) >= CLEARLY_TOLD && !isOtherGender(calling.head, voice.pronoun));
  const found = new Map<string, Candidate>();
  const isSamePlace = discourse.scenes.at(-1)?.paragraph === discourse.sentence?.paragraph;
  const near = inMind(
    discourse,
    frame,
    span.start,
    ({ voices }) => voices.length === 1 && isPossible(voices[0]!),
  );
  for (const { voices, weight, back } of near) {
    const voice = voices[0]!;
    const fit = fitness(voice);
    const isHere = isSamePlace && back <= 1;
    const open = isHere ? HERE * Math.max(fit, OF_SOME) : back <= 1 ? NEXT * fit : BEFORE * fit;
    const score = Math.max(
      of(voice) * Math.max(weight, of(voice) >= TOLD ? FAR : 0),
      fit === 0 ? 0 : open * weight,
    );
    const inMind = Math.max(fit, of(voice)) * weight;
    const candidate = { voice, score, evidence: of(voice), fitness: fit, inMind };
    found.set(voice.entity ?? voice.name, candidate);
  }
  const beside = namedBeside(discourse, span.start);
  for (const [id, degree] of evidence) {
    const person = discourse.people.get(id);
    if (person === undefined || found.has(id) || degree < TOLD) continue;
    const voice = personVoice(person);
    const isNamed = (person.mentions[0]?.start ?? span.start) < span.start;
    if (!isNamed || !isPossible(voice)) continue;
    const score = degree * FAR * (beside.get(id) ?? 1);
    found.set(id, { voice, score, evidence: degree, fitness: fitness(voice), inMind: degree });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** From where on what is told of somebody makes them the one, and does not only leave it open. */
const CLEARLY_TOLD = 0.7;
/** How much at least must be told of somebody who is no longer in mind. */
const TOLD = 0.5;
/**
 * How likely somebody in mind is called so of whom nothing is told that goes with it: in the paragraph that is about them,
 * in the next sentence elsewhere, and further on.
 */
const HERE = 0.9;
const NEXT = 0.45;
const BEFORE = 0.42;
/** How much somebody is in mind who was only named paragraphs before. */
const FAR = 0.45;
/** How little may speak for somebody who is still meant. */
const LEAST = 0.2;
/** How well a description fits whoever is known by something else. */
const OF_SOME = 0.5;
/** Where the words themselves do not tell whom they mean, nothing else may speak for another by more than this part. */
const CLEAR = 0.75;

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

/** A person with a name, or "a nurse" whom the text has introduced; "the nurse" may be either. */
function isSomebody({ introductions }: Discourse, { kind, name, plural }: Voice): boolean {
  if (kind === 'DESCRIBED') return !plural && introductions.has(readCalling(name).head);
  return kind === 'PERSON';
}

/** "the Brazilian", "the Dutchman", "the Iranian-American". */
export function isNation(word: string, belongings: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return word
    .toLowerCase()
    .split('-')
    .every((part) => belongings.has(part) || NATION.test(part));
}

const NATION =
  /ian$|^(?:dutch|english|irish|french|welsh|scots|ulster|cornish|york(?:shire)?)(?:wo)?man$|^(?:scot|swede|dane|spaniard|pole|turk|finn|croat|kiwi|aussie|londoner|yorker|zealander|icelander|highlander|midlander|geordie|scouser|brummie|texan|catalan|basque|korean|mexican|american|african)$/;
