import type { Discourse, Voice } from './discourse.ts';
import { KIN, knownKin, onlyKin, onlyRelative } from './kin.ts';

/**
 * "My wife", "Dad" in somebody's mouth: whoever the text has named as a wife, where nobody else is one, or the one
 * other person of the speaker's surname.
 *
 * @param words the description
 */
export function kinOfSpeaker(
  discourse: Discourse,
  speaker: Voice,
  words: string,
  at: number,
): Voice | null {
  const called = OWN.exec(words)?.[1]?.toLowerCase();
  const noun = called === undefined ? undefined : (CALLS.get(called) ?? called);
  if (noun === undefined || !KIN.has(noun) || speaker.kind !== 'PERSON') return null;
  if (called === words.toLowerCase() && !CALLS.has(called)) return null;
  const known = knownKin(discourse, speaker, noun);
  if (known !== null) return known;
  const names = [noun, ...[...CALLS].flatMap(([call, meant]) => (meant === noun ? [call] : []))];
  const only = names.flatMap((name) => onlyKin(discourse, { start: at, end: at }, name) ?? []);
  if (only.length === 1 && only[0]!.entity !== speaker.entity) return only[0]!;
  const relative = onlyRelative(discourse, speaker, noun);
  // A sister has the surname too: a parent is one whom the text calls so, or whose child it calls the speaker.
  const isTold =
    relative !== null &&
    (isCalled(discourse, relative, [noun]) || isCalled(discourse, speaker, KIN.get(noun)!));
  return isTold ? relative : null;
}

/** Whether one of some nouns is somebody's calling, or stands before their given name: "a son, John". */
function isCalled(
  discourse: Discourse,
  { entity, name }: Voice,
  nouns: readonly string[],
): boolean {
  if (discourse.callings.get(entity ?? '')?.some(({ head }) => nouns.includes(head))) return true;
  const told = kinNamed(discourse).get(name.split(' ')[0]!);
  return nouns.some((noun) => told?.has(noun));
}

/** As whose kin the text brings on given names. */
function kinNamed({ people, text }: Discourse): ReadonlyMap<string, ReadonlySet<string>> {
  const known = NAMED.get(people);
  if (known !== undefined) return known;
  const found = new Map<string, Set<string>>();
  for (const [, noun, name] of text.matchAll(KIN_AND_NAME)) {
    if (KIN.has(noun!)) found.set(name!, (found.get(name!) ?? new Set()).add(noun!));
  }
  NAMED.set(people, found);
  return found;
}

const NAMED = new WeakMap<Discourse['people'], ReadonlyMap<string, ReadonlySet<string>>>();
const KIN_AND_NAME = /\b(\p{Ll}{3,8}),? (\p{Lu}\p{Ll}+)/gu;

const OWN =
  /^(?:(?:my|our) (?:(?:late|elder|younger|older|former|ex|then|own|poor|dear) )?)?(\p{L}+)$/iu;

/** What parents are called, and the noun for them. */
const CALLS: ReadonlyMap<string, string> = new Map([
  ...['dad', 'daddy', 'da', 'pa', 'papa', 'pop', 'pops'].map((call) => [call, 'father'] as const),
  ...['mum', 'mummy', 'mam', 'mammy', 'mom', 'mommy', 'momma', 'ma', 'mama'].map(
    (call) => [call, 'mother'] as const,
  ),
]);
