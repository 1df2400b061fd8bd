import type { Actor, Discourse, Voice } from './discourse.ts';

/** How many sentences with somebody on stage a pronoun looks back over. */
export const MEMORY = 6;

/** How many of those on stage in one sentence it looks at; more are a list, and no help. */
export const CAST = 30;

/**
 * "he": whoever that fits spoke or acted last. A name in another part of the sentence (an object, an owner)
 * is taken only where nobody else fits.
 */
export function resolvePronoun(
  discourse: Discourse,
  pronoun: string,
  frame: number,
): { readonly voices: readonly Voice[]; readonly certainty: number } | null {
  const fits = (actor: Actor) =>
    fitsPronoun(actor.voices, pronoun) ||
    (actor.byProxy === true && (pronoun === 'he' || pronoun === 'she'));
  const recent = discourse.scenes.slice(-MEMORY).reverse();
  const rivals = new Set<string>();
  for (const scene of recent) {
    const cast = scene.actors.slice(-CAST);
    const leading = cast.filter(({ part }) => part !== 'OTHER').filter(fits);
    const speakers = leading.filter(({ part }) => part === 'SPEAKER');
    const chosen = scene.frame === frame ? leading.at(-1) : (speakers.at(-1) ?? leading[0]);
    if (chosen === undefined) continue;
    for (const actor of leading) {
      for (const { entity, name } of actor.voices) rivals.add(entity ?? name);
    }
    for (const { entity, name } of chosen.voices) rivals.delete(entity ?? name);
    const gender = chosen.voices.some((voice) => voice.kind === 'PERSON' && voice.pronoun === null);
    return { voices: chosen.voices, certainty: (rivals.size > 0 ? 0.9 : 1) * (gender ? 0.97 : 1) };
  }
  const others = recent.slice(0, 2).flatMap(({ actors }) => actors.slice(-CAST).filter(fits));
  const names = new Set(others.map(({ voices }) => voices.map(({ entity }) => entity).join()));
  return names.size === 1 ? { voices: others[0]!.voices, certainty: 0.75 } : null;
}

/** "Marram Steel said": a name in capitals that is nobody's whom the article is known to name. */
export function isUnknownBody({ kind, name }: Voice): boolean {
  return kind === 'DESCRIBED' && /^[\p{Lu}\d]/u.test(name);
}

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
