import { slugOf } from '../../../reference/slug.ts';
import type { Span } from '../../../text/span.ts';
import type { Organisation, Person } from '../../analysis.ts';
import type { Voice } from '../speakers/discourse.ts';
import type { Narrator } from '../speakers/narrators.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Draft } from './drafts.ts';

/** Whom an article names. */
interface Cast {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
}

/**
 * Those who speak by a name that nothing else shows to be one: the author, who says "I", and bodies ("Lantern Relief
 * said"). They are put into the drafts, and with the people and organisations that were found before.
 */
export function nameSpeakers(
  drafts: readonly Draft[],
  { people, organisations }: Cast,
  narrators: readonly Narrator[],
  words: CueWords,
): Cast {
  const authors = new Set(narrators.map(({ voice }) => voice.name));
  const cast = {
    people: new Map(people.map((person) => [person.id, person])),
    organisations: new Map(organisations.map((body) => [body.id, body])),
  };
  for (const draft of drafts) {
    draft.voices = draft.voices.map((voice, at) => {
      if (voice.entity !== null || voice.kind !== 'DESCRIBED') return voice;
      const { name } = voice;
      const id = slugOf(name);
      if (authors.has(name)) {
        if (!cast.people.has(id)) cast.people.set(id, authorOf(id, name));
        return { ...voice, kind: 'PERSON', entity: id } satisfies Voice;
      }
      if (!isBodyName(name, words)) return voice;
      const known = cast.organisations.get(id) ?? {
        id,
        name,
        kind: 'OTHER',
        odsCode: null,
        mentions: [],
      };
      cast.organisations.set(id, {
        ...known,
        mentions: withMention(known.mentions, draft.mentions[at]),
      });
      return { ...voice, kind: 'ORGANISATION', entity: id } satisfies Voice;
    });
  }
  return { people: [...cast.people.values()], organisations: [...cast.organisations.values()] };
}

function authorOf(id: string, name: string): Person {
  return { id, name, honorific: null, pronoun: null, mentions: [], appointments: [] };
}

function withMention(mentions: readonly Span[], mention: Span | null | undefined): readonly Span[] {
  const isKnown = mention == null || mentions.some(({ start }) => start === mention.start);
  return isKnown ? mentions : [...mentions, mention];
}

/** "Lantern Relief", "Action on Giving", "Skyline Workers", but not "Prime Minister" or "Allies of Doe". */
function isBodyName(name: string, { people }: CueWords): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || OPENERS.has(words[0]!.toLowerCase()))
    return false;
  if (!words.every((word, at) => CAPITAL.test(word) || (at > 0 && SMALL.test(word)))) return false;
  if (!CAPITAL.test(words.at(-1)!)) return false;
  const isOfMany = people.get(words[0]!.toLowerCase()) === 'PLURAL' && SMALL.test(words[1]!);
  return !isOfMany && words.every((word) => people.get(word.toLowerCase()) !== 'SINGULAR');
}

const MOST_WORDS = 6;
const CAPITAL = /^\p{Lu}[\p{L}\d'’&.-]*$/u;
const SMALL = /^(?:of|and|for|on|in|at|the|&)$/;
/** What opens a sentence about somebody without a name. */
const OPENERS = wordSet(
  'one another some his her their its our my an a the this that those these both all',
);
