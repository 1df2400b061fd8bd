import { pronounOfNoun } from '../../gender.ts';
import { type Calling, likeness, readCalling } from './callings.ts';
import type { Actor, Discourse, Voice } from './discourse.ts';
import { SINGLE_POSTS } from './owned-posts.ts';
import type { Meant } from './person-meant.ts';
import { CAST } from './salience.ts';

/** "One minister said it was over. “…,” the minister said": whoever the sentence before speaks of for the first time. */
export function justIntroduced(
  { scenes, sentence }: Discourse,
  head: string,
  frame: number,
): Meant | null {
  for (const { frame: at, paragraph, actors } of scenes.slice(-2)) {
    if (at < frame - 1) continue;
    const voice = describedAmong(actors, (name) => /^(?:one|another)\b/i.test(name));
    if (voice === undefined) continue;
    if (readCalling(voice.name).head === head) return { voice, certainty: 0.9 };
    const isSame = paragraph === (sentence?.paragraph ?? -1);
    if (isSame && isOneOf(voice.name, head)) return { voice, certainty: 0.85 };
  }
  return null;
}

/** The first of those who act alone in a sentence that is one person without a name, and goes by such words. */
function describedAmong(
  actors: readonly Actor[],
  isMeant: (name: string) => boolean,
): Voice | undefined {
  return actors
    .slice(-CAST)
    .filter(({ part, voices }) => part !== 'OTHER' && voices.length === 1)
    .map(({ voices }) => voices[0]!)
    .find(({ kind, name, plural }) => kind === 'DESCRIBED' && !plural && isMeant(name));
}

/** "One of them said. “…,” the councillor said": who has no noun yet, and no post that tells one from all others. */
function isOneOf(name: string, head: string): boolean {
  return (
    /^(?:one|another)(?: of (?:them|these|those|the \p{Ll}+))?$/iu.test(name) &&
    !SINGLE_POSTS.has(head)
  );
}

/** "Its driver stopped. “…,” the driver said": whoever a sentence or two before goes by the same noun, and has no name. */
export function describedBefore(
  { scenes }: Discourse,
  calling: Calling,
  frame: number,
  belongings: ReadonlySet<string>,
): Meant | null {
  for (const { frame: at, actors } of scenes.slice(-LATELY).reverse()) {
    if (at < frame - LATELY) return null;
    const voice = describedAmong(
      actors,
      (name) => likeness(calling, readCalling(name), belongings) > 0,
    );
    if (voice !== undefined) return { voice, certainty: 0.95 };
  }
  return null;
}

/** In sentences. */
const LATELY = 2;

/**
 * "A woman at the stop said he had lights. “…,” the witness said": whoever has just spoken in the same paragraph, new
 * and without a name, unless the noun is a post that one person holds.
 */
export function speakerWithoutName(
  { scenes, sentence, introductions }: Discourse,
  { head }: Calling,
  frame: number,
): Meant | null {
  const scene = scenes.at(-1);
  if (scene === undefined || scene.frame !== frame - 1) return null;
  if (scene.paragraph !== sentence?.paragraph || SINGLE_POSTS.has(head) || introductions.has(head))
    return null;
  const cast = scene.actors.slice(-CAST).filter(({ part }) => part !== 'OTHER');
  const names = new Set(cast.flatMap(({ voices }) => voices.map(({ name }) => name)));
  const newcomer = cast.find(
    ({ isNew, voices: [voice] }) => isNew === true || /^(?:one|another) /i.test(voice!.name),
  );
  const voice = newcomer?.voices[0];
  const speaks = cast.some(({ part }) => part === 'SPEAKER');
  if (voice?.kind !== 'DESCRIBED' || voice.plural || names.size > 1 || !speaks) return null;
  const pronoun = pronounOfNoun(head);
  const isOther = pronoun !== null && voice.pronoun !== null && pronoun !== voice.pronoun;
  return isOther ? null : { voice, certainty: 0.85 };
}
