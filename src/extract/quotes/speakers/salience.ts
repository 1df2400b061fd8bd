import type { Actor, Discourse, Voice } from './discourse.ts';
import { namedBeside } from './named-beside.ts';

/** How many sentences with somebody on stage a reader keeps in mind. */
export const MEMORY = 6;

/** How many of those on stage in one sentence are looked at; more are a list, and no help. */
export const CAST = 30;

/** Somebody, or some together, whom a pronoun or a description may mean. */
export interface InMind {
  readonly voices: readonly Voice[];
  /** How much they are in mind: of those that fit, the one with most is meant. */
  readonly weight: number;
  /** How many sentences back they were on stage last; 0 for the same one. */
  readonly back: number;
  /** How sure it is that they were meant there, from 0 to 1. */
  readonly certainty: number;
  /** Whether the sentence left open if it goes on with them. */
  readonly isOpen: boolean;
  /** Whether they have only been named of late, and neither spoken nor acted. */
  readonly isNamed: boolean;
}

/**
 * Those on stage in the last sentences, foremost first. Whoever speaks or acts is more in mind than whoever
 * is only named, a clause inside another one makes less of its subject, and each sentence further back counts
 * for less, as does whoever the sentence itself names elsewhere.
 *
 * @param at where the words stand that mean one of them
 * @param fits whether they can mean those who act together
 */
export function inMind(
  discourse: Discourse,
  frame: number,
  at: number,
  fits: (actor: Actor) => boolean,
): readonly InMind[] {
  const found = new Map<
    string,
    {
      voices: readonly Voice[];
      foremost: number;
      others: number;
      back: number;
      certainty: number;
      isOpen: boolean;
      isNamed: boolean;
    }
  >();
  let back = 0;
  for (const scene of discourse.scenes.slice(-MEMORY).reverse()) {
    const isSame = scene.frame === frame;
    if (!isSame) back++;
    const cast = scene.actors.slice(-CAST).filter(fits);
    const leading = cast.filter(({ part }) => part !== 'OTHER');
    const outer = leading.some(({ isInside }) => isInside !== true);
    const weights = new Map<string, number>();
    for (const [place, actor] of cast.entries()) {
      if (actor.part === 'OTHER' && back > FARTHEST_NAME) continue;
      const key = keyOf(actor);
      const isForemost = actor.part === 'OTHER' ? back === 1 && leading.length === 0 : !outer;
      const weight =
        FADE ** back *
        (weightOf(actor, isForemost) + order(actor, place, isSame)) *
        standing(actor, back, scene.paragraph === discourse.sentence?.paragraph);
      weights.set(key, Math.max(weight, weights.get(key) ?? 0));
      const { voices, certainty = 1, isOpen = false } = actor;
      const isNamed = actor.part === 'OTHER' && (found.get(key)?.isNamed ?? true);
      if (!found.has(key))
        found.set(key, { voices, foremost: 0, others: 0, back, certainty, isOpen, isNamed });
      found.get(key)!.isNamed = isNamed;
    }
    for (const [key, weight] of weights) {
      const each = found.get(key)!;
      each.others += Math.min(weight, each.foremost);
      each.foremost = Math.max(weight, each.foremost);
    }
  }
  const beside = namedBeside(discourse, at);
  const leftOf = ({ entity }: Voice) => (entity === null ? 1 : (beside.get(entity) ?? 1));
  return [...found.values()]
    .map(({ foremost, others, ...rest }) => ({
      ...rest,
      weight: (foremost + REPEATED * others) * Math.min(...rest.voices.map(leftOf)),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/**
 * Whoever has no name is less in mind than whoever has one, and sooner forgotten, above all where they have not
 * spoken; "her nurse" is less in mind than she is.
 */
function standing({ voices, part, isNew }: Actor, back: number, isSameParagraph: boolean): number {
  if (voices.some(({ kind }) => kind !== 'DESCRIBED')) return 1;
  const isOwned = voices.every(({ name }) => /^(?:his|her|their|my) /i.test(name));
  // "His wife would not come. “…,” she said": she can hardly be anybody else.
  const isTold = back <= 1 && voices.every(({ pronoun }) => pronoun !== null);
  // "One processor, who buys on both sides, was calm. “…,” he said": the paragraph is about nobody else.
  // "Her daughter lives there. “…,” she said": rather whoever has the daughter.
  if (isTold && isNew !== true && part !== 'SPEAKER' && voices.every(isOwnersLike)) return OWN_KIN;
  const isOne = part !== 'OTHER' && voices.every(({ name }) => NEW.test(name));
  if (isTold || (back <= 1 && isSameParagraph && (isNew === true || isOne))) return 1;
  const near = part === 'SPEAKER' ? 0.85 : 0.6;
  return (isOwned ? 0.6 : 1) * (back > 1 ? 0.5 : near);
}

/** "her daughter", "Jane Doe’s mother": "she" may mean either. */
function isOwnersLike({ name, pronoun }: Voice): boolean {
  return (pronoun === 'he' ? /^his /i : /^her /i).test(name) || /\p{L}['’]s? \p{Ll}+$/u.test(name);
}

const OWN_KIN = 0.7;

/** "One processor", "another of them". */
const NEW = /^(?:one|another) /i;

/** What is left of somebody's weight with each sentence further back. */
const FADE = 0.75;
/** How many sentences back somebody stands who is only named. */
const FARTHEST_NAME = 2;
/** What all but their foremost place add to it. */
const REPEATED = 0.05;

/** @param isForemost nobody else in the sentence speaks or acts, or not in a clause further out */
function weightOf({ part, isInside, isAsked, isNext }: Actor, isForemost: boolean): number {
  if (isAsked === true) return 1.3;
  if (isNext === true) return 1.15;
  if (part === 'OTHER') return isForemost ? 0.85 : 0.4;
  if (isInside === true) return isForemost ? 0.95 : 0.65;
  return part === 'SPEAKER' ? 1 : 0.95;
}

function keyOf({ voices }: Actor): string {
  return voices.map(({ entity, name }) => entity ?? name).join();
}

/** Of those who speak the last is foremost, of those who act the first; in the same sentence always the last. */
function order({ part }: Actor, place: number, isSame: boolean): number {
  const step = place / (CAST * 100);
  return part === 'SUBJECT' && !isSame ? -step : step;
}

/**
 * Whoever a sentence in which nobody speaks leaves on stage: the one whom its form leads up to, else the last one new
 * to the text, else the last one of its main clauses.
 *
 * @param fits whether they may be heard next
 */
export function leftOnStage(
  actors: readonly Actor[],
  fits: (actor: Actor) => boolean,
): Actor | undefined {
  const leading = actors
    .slice(-CAST)
    .filter((actor) => actor.part === 'SUBJECT' && actor.isEarlier !== true && fits(actor));
  return (
    leading.findLast(({ isNext }) => isNext === true) ??
    leading.findLast(({ isInside, isNew }) => isInside !== true || isNew === true) ??
    leading.at(-1)
  );
}

/** The one person among voices; null for none and for several. */
export function onlyPerson(voices: readonly Voice[]): Voice | null {
  const persons = voices.filter(({ kind }) => kind === 'PERSON');
  const ids = new Set(persons.map(({ entity }) => entity));
  return ids.size === 1 ? persons[0]! : null;
}
