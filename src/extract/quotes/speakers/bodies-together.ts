import type { CueWords } from '../words/cue-words.ts';
import { fitness } from './body-meant.ts';
import { type Discourse, organisationVoice, type Voice } from './discourse.ts';
import { CAST } from './salience.ts';

/**
 * "both unions", "the two councils", "the companies": as many bodies that can be called so as the words count, those
 * that have just acted together before those that stand near, and these before all that the text has named so far.
 * Null where more or fewer come into question.
 */
export function bodiesTogether(
  discourse: Discourse,
  description: string,
  words: CueWords,
): readonly Voice[] | null {
  const parts = TOGETHER.exec(description);
  const noun = parts === null ? null : singularBody(parts[2]!.toLowerCase(), words);
  if (parts === null || noun === null) return null;
  const counted = COUNTS.get((parts[1] ?? '').toLowerCase()) ?? null;
  const fitOf = (voice: Voice) =>
    voice.kind === 'ORGANISATION' ? fitness(discourse, voice, noun, words) : 0;
  const fits = (voice: Voice) => fitOf(voice) > 0;
  const count = counted ?? 2;
  const scenes = discourse.scenes.slice(counted === null ? -JUST_NOW : -FARTHEST).reverse();
  for (const { actors } of scenes) {
    const group = actors
      .slice(-CAST)
      .findLast(
        ({ voices }) =>
          (voices.length === count || (counted === null && voices.length > count)) &&
          voices.every(fits),
      );
    if (group !== undefined) return group.voices;
  }
  // Of three that have come so far, the text does not tell which two; nor where it does not tell what one of them is.
  const others = exactly(count, namedSoFar(discourse).filter(fits));
  return others?.every((voice) => fitOf(voice) > UNSURE) === true ? others : null;
}

/** How many or "the", at most one word, and a plural: "both rail unions". */
const TOGETHER =
  /^(both|all three|all four|the two|the three|the four|the five|the)(?: \p{Ll}[\p{Ll}-]*)? (\p{Ll}[\p{Ll}-]+s)$/iu;
const COUNTS = new Map([
  ['both', 2],
  ['the two', 2],
  ['all three', 3],
  ['the three', 3],
  ['all four', 4],
  ['the four', 4],
  ['the five', 5],
]);

/** How a body fits of which nothing tells the kind. */
const UNSURE = 0.5;
/** In sentences: how near those stand who are only called "the companies". */
const JUST_NOW = 3;
/** How many sentences and how many organisations named before are looked at. */
const FARTHEST = 40;

function singularBody(plural: string, { organisationNouns }: CueWords): string | null {
  const singulars = [plural.slice(0, -1), plural.slice(0, -2), plural.replace(/ies$/, 'y')];
  return singulars.find((noun) => organisationNouns.has(noun)) ?? null;
}

function namedSoFar({ namedOrganisations, organisations }: Discourse): readonly Voice[] {
  return namedOrganisations.slice(-FARTHEST).flatMap((id) => {
    const organisation = organisations.get(id);
    return organisation === undefined ? [] : [organisationVoice(organisation)];
  });
}

/** All different voices, in the order in which they first came; null unless there are so many. */
function exactly(count: number, voices: readonly Voice[]): readonly Voice[] | null {
  const different = [...new Map(voices.map((voice) => [voice.entity, voice])).values()];
  return different.length === count ? different : null;
}
