import type { SpeakerFinding } from '../extract/record.ts';
import type { ExpectedSpeaker } from './annotation.ts';
import type { EntityNames } from './entity-names.ts';

/** Tells whether names are those of the same person or body, and speakers those expected. */
export interface NameComparison {
  /** Full names equal, ignoring letter case, honorific, a leading "the" and the style of apostrophes. */
  sameName(one: string, other: string): boolean;
  /**
   * All of the named speakers and nobody else. Somebody whom the text does not name is found where a
   * speaker without entity goes by the noun that describes them, or where no speaker is given.
   */
  sameSpeakers(
    expected: readonly ExpectedSpeaker[],
    found: readonly Pick<SpeakerFinding, 'name' | 'entity'>[],
    entities: EntityNames,
  ): boolean;
}

/** @param honorifics words of address, as in `seeds/words/honorifics.txt` */
export function createNameComparison(honorifics: readonly string[]): NameComparison {
  const address = new Set(honorifics.map((entry) => folded(entry.split(':')[0] ?? '')));

  const key = (name: string): string => {
    const words = folded(name).split(' ');
    while (words.length > 1 && (address.has(words[0]!) || words[0] === 'the')) words.shift();
    return words.join(' ');
  };
  const sameName = (one: string, other: string) => key(one) === key(other);

  return {
    sameName,
    sameSpeakers(expected, found, entities) {
      const rest = [...found];
      for (const { name } of expected.filter((speaker) => !speaker.anonymous)) {
        const at = rest.findIndex((speaker) =>
          [speaker.name, ...(entities.get(speaker.entity ?? '') ?? [])].some((one) =>
            sameName(one, name),
          ),
        );
        if (at < 0) return false;
        rest.splice(at, 1);
      }
      for (const { name } of expected.filter((speaker) => speaker.anonymous)) {
        const at = rest.findIndex(
          (speaker) => speaker.entity === null && isDescribed(speaker.name, name),
        );
        if (at >= 0) rest.splice(at, 1);
      }
      return rest.length === 0;
    },
  };
}

function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "a source close to the minister" is described by "source", "union chiefs" by "chiefs". */
function isDescribed(found: string, description: string): boolean {
  const [phrase = ''] = folded(description).split(
    / (?:of|in|at|on|from|for|with|by|near|outside|close|who|whose) /,
  );
  const noun = phrase.split(' ').at(-1) ?? '';
  return folded(found)
    .split(/[^\p{L}\p{N}'-]+/u)
    .some((word) => singular(word) === singular(noun));
}

function singular(noun: string): string {
  return noun.length > 3 && noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
