import { firstAt } from '../../../text/span.ts';
import { mayBePlural } from './described.ts';
import { type Actor, type Discourse, personVoice, type Voice } from './discourse.ts';
import { type InMind, inMind } from './salience.ts';

/**
 * "he": whoever of those that fit is foremost in mind.
 *
 * @param at where the pronoun stands
 */
export function resolvePronoun(
  discourse: Discourse,
  pronoun: string,
  frame: number,
  at: number,
): { readonly voices: readonly Voice[]; readonly certainty: number } | null {
  const fits = (actor: Actor) =>
    fitsPronoun(actor.voices, pronoun) ||
    (actor.proxy !== undefined &&
      (pronoun === 'he' || pronoun === 'she') &&
      (actor.proxy ?? pronoun) === pronoun);
  const [first, ...others] = inMind(discourse, frame, at, fits)
    .map((each) => ({ ...each, weight: each.weight * partLeft(each, pronoun) }))
    .sort((a, b) => b.weight - a.weight);
  if (first === undefined) return null;
  const second = others[0];
  // "Last week a judge ruled on it. “…,” she said": whoever spoke before, or the judge.
  const isOpen = !first.isOpen && others.some((each) => each.isOpen && each.back <= 1);
  // "The board, led by John Roe, has refused. “…,” he said": he, or whoever spoke before.
  const isNamed = first.isNamed && (second?.weight ?? 0) > CLOSE * first.weight;
  const isUnsure = first.voices.some((voice) => voice.kind === 'PERSON' && voice.pronoun === null);
  return {
    voices: first.voices,
    certainty:
      margin(first.weight, second?.weight ?? 0) *
      first.certainty *
      (isUnsure ? 0.98 : 1) *
      (first.back >= 2 ? 0.85 : 1) *
      (isOpen ? OPEN : 1) *
      (isNamed ? NAMED : 1),
  };
}

function partLeft({ voices, back }: InMind, pronoun: string): number {
  if (isOwnOf(voices, pronoun)) return OWN;
  // "His tenant lives alone. “…,” she said": nobody else of the two is "she".
  if (back <= 1 && isOwnOf(voices, pronoun === 'she' ? 'he' : 'she')) return OTHERS;
  // "he" is a body's spokesman hardly further on than in the next sentence.
  const isBody = voices[0]?.kind === 'ORGANISATION';
  return isBody && back > 1 && (pronoun === 'he' || pronoun === 'she') ? PROXY : 1;
}

/** "Her agent had called. She": rather the one whose agent it is. */
function isOwnOf(voices: readonly Voice[], pronoun: string): boolean {
  const owner = pronoun === 'she' ? /^her /i : pronoun === 'he' ? /^his /i : null;
  return voices.every(
    (voice) => voice.kind === 'DESCRIBED' && voice.pronoun === null && owner?.test(voice.name),
  );
}

/** How sure it is that the one who spoke before goes on, where somebody else may as well. */
const OPEN = 0.75;
/** How sure it is that whoever was only named is meant, where another is in mind by more than this part. */
const NAMED = 0.9;
const CLOSE = 0.6;
/** What is left of the weight of what somebody owns. */
const OWN = 0.4;
/** How much more weight whoever belongs to a "he" has as "she". */
const OTHERS = 2;
/** What is left of the weight of a body for which somebody spoke. */
const PROXY = 0.5;

/** How far behind the pronoun the name may stand, in characters: in the next sentence or two. */
const NEXT = 300;

/** “I heard a bang,” she said. Jane Doe was asleep …: where an article opens with somebody's words, the name comes next. */
export function firstNamed(
  { mentions, people, scenes, prose }: Discourse,
  pronoun: string,
  at: number,
): { readonly voices: readonly Voice[]; readonly certainty: number } | null {
  if (scenes.length > 0 || at > (prose[0]?.end ?? 0)) return null;
  for (let index = firstAt(mentions, at); index < mentions.length; index++) {
    const { kind, start, entity } = mentions[index]!;
    if (start - at > NEXT) return null;
    if (kind !== 'PERSON') continue;
    const person = people.get(entity ?? '');
    const voices = person === undefined ? [] : [personVoice(person)];
    return fitsPronoun(voices, pronoun) ? { voices, certainty: 0.85 } : null;
  }
  return null;
}

/** From 0 to 1: how sure it is that the first is meant and not the second. */
function margin(first: number, second: number): number {
  if (first < 0.3) return 0.75;
  return second === 0 ? 1 : second < first * 0.75 ? 0.98 : 0.96;
}

/** "Marram Steel said": a name in capitals that is nobody's whom the article is known to name. */
export function isUnknownBody({ kind, name }: Voice): boolean {
  return (
    kind === 'DESCRIBED' &&
    /^[\p{Lu}\d]/u.test(name) &&
    !mayBePlural(name) &&
    !OWNED.test(name) &&
    // "Marram Lines drivers"
    !/ \p{Ll}{2,}s$/u.test(name)
  );
}

/** "His daughter", "One resident": a capital that only opens the sentence. */
const OWNED = /^(?:His|Her|Their|Its|My|Our|One|Another|Some|An?|Those|These|This|That) /;

/** Whether a pronoun can mean voices, by number, kind and what is known of gender. */
export function fitsPronoun(voices: readonly Voice[], pronoun: string): boolean {
  const [first] = voices;
  if (first === undefined) return false;
  switch (pronoun) {
    case 'he':
    case 'she':
      return (
        voices.length === 1 &&
        !first.plural &&
        first.kind !== 'ORGANISATION' &&
        (first.pronoun === null || first.pronoun === pronoun)
      );
    case 'they':
      return (
        voices.length > 1 ||
        first.plural ||
        first.pronoun === 'they' ||
        (first.kind === 'DESCRIBED' && !first.plural)
      );
    case 'it':
      return voices.length === 1 && (first.kind === 'ORGANISATION' || isUnknownBody(first));
    default:
      return false;
  }
}
