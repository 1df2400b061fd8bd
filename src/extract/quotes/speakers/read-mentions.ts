import type { Span } from '../../../text/span.ts';
import type { Mention } from '../../analysis.ts';
import type { CueWords } from '../words/cue-words.ts';
import { surnameOf } from './article-indexes.ts';
import { definiteBody } from './body-meant.ts';
import { lastWordOf, onlyLeader } from './described.ts';
import { type Discourse, personVoice, type Voice, voiceOf } from './discourse.ts';
import { namedNext } from './first-described.ts';
import { justIntroduced } from './just-introduced.ts';
import { holderOfOwned } from './owned-posts.ts';
import { type Meant, personMeant } from './person-meant.ts';
import type { Reading } from './reading.ts';
import { CAST, onlyPerson } from './salience.ts';

/** Who the names and roles of a subject are, each once; null where none of them is anybody. */
export function readMentions(
  discourse: Discourse,
  mentions: readonly Mention[],
  span: Span,
  frame: number,
  words: CueWords,
  asSpeaker: boolean,
): Reading | null {
  const found = mentions.flatMap((mention) => {
    const voice = voiceOf(discourse, mention);
    if (voice === null) return [];
    const body = definiteBody(discourse, mention, frame, words);
    if (body !== null) return [{ ...body, mention }];
    const head =
      mention.kind === 'ROLE' ? headOf(discourse.text.slice(mention.start, mention.end)) : '';
    const introduced = head === '' ? null : justIntroduced(discourse, head, frame);
    if (introduced !== null) return [{ ...introduced, mention }];
    if (voice.entity !== null) {
      const other = holderInText(discourse, mention, voice, frame, words);
      return [{ ...(other ?? { voice, certainty: 1 }), mention }];
    }
    const meant =
      mention.kind === 'ROLE' ? roleMeant(discourse, mention, frame, words, asSpeaker) : null;
    if (meant !== null) return [{ ...meant, mention }];
    const named =
      mention.kind === 'ROLE'
        ? null
        : lastOfSurname(
            discourse,
            voice.name,
            mention.start,
            addressOf(discourse, mention),
            asSpeaker,
          );
    return [{ voice: named ?? voice, mention, certainty: named === null ? 1 : 0.85 }];
  });
  if (found.length === 0) return null;
  const unique = found.filter(
    ({ voice }, index) =>
      voice.entity === null ||
      found.findIndex((other) => other.voice.entity === voice.entity) === index,
  );
  const role = mentions.every(({ kind }) => kind === 'ROLE');
  return {
    how: role ? 'ROLE' : 'NAME',
    voices: unique.map(({ voice }) => voice),
    span,
    certainty: Math.min(...found.map(({ certainty }) => certainty)),
    mentions: unique.map(({ mention }) => ({ start: mention.start, end: mention.end })),
  };
}

/**
 * "Jane Doe was on the radio. The transport secretary said": somebody whom the text has just spoken of by name holds
 * the post, rather than the one who is known to but whom the text does not name.
 */
function holderInText(
  discourse: Discourse,
  mention: Mention,
  { name }: Voice,
  frame: number,
  words: CueWords,
): Meant | null {
  const { firstPlaces, scenes, callings } = discourse;
  if (mention.kind !== 'ROLE' || firstPlaces.has(surnameOf(name).toLowerCase())) return null;
  const scene = scenes.slice(-2).findLast((each) => each.frame < frame);
  if (scene?.frame !== frame - 1) return namedNext(discourse, mention, words);
  const leading = scene.actors.slice(-CAST).filter(({ part }) => part !== 'OTHER');
  const person = onlyPerson(leading.flatMap(({ voices }) => voices));
  // Somebody who is called something else holds another post.
  const isFree = person !== null && (callings.get(person.entity ?? '') ?? []).length === 0;
  return isFree && person.name.includes(' ')
    ? { voice: person, certainty: 0.85 }
    : namedNext(discourse, mention, words);
}

/** "the council leader": a post of which the mentions do not tell whose it is. */
function roleMeant(
  discourse: Discourse,
  role: Mention,
  frame: number,
  words: CueWords,
  asSpeaker: boolean,
): Meant | null {
  const known = personMeant(discourse, withArticle(discourse, role), frame, words, asSpeaker);
  if (known !== null) return known;
  const head = headOf(discourse.text.slice(role.start, role.end));
  const holder = holderOfOwned(discourse, role, head, frame, words);
  if (holder !== null) return holder;
  const leader = onlyLeader(discourse, role, head);
  return leader === null ? namedNext(discourse, role, words) : { voice: leader, certainty: 0.85 };
}

/** "the former NFU chairman", of which the mention begins with the body. */
function withArticle({ text }: Discourse, { start, end }: Span): Span {
  const before = EARLIER.exec(text.slice(Math.max(0, start - LONGEST_OPENING), start));
  return { start: start - (before?.[0].length ?? 0), end };
}

const EARLIER =
  /\b[Tt]he (?:former|retired|late|ex|one-time|onetime|long-time|longtime|then|veteran|outgoing) $/;
/** In UTF-16 code units. */
const LONGEST_OPENING = 20;

/** The noun of a role: "leader" in "leader of the council". */
function headOf(role: string): string {
  return lastWordOf(role.toLowerCase().split(/ (?:of|for|at|from|in) /)[0]!);
}

/** A sentence with more people is a list, and each of its surnames would look through all others. */
const LONGEST_CAST = 100;

/** "Mrs", "Mr" and the like tell who is "she" and who is "he". */
function addressOf({ text }: Discourse, { start, name }: Mention): 'he' | 'she' | null {
  const address = text.slice(start, name.start).trim().toLowerCase().replace(/\.$/, '');
  if (/(?:^| )(?:mrs|ms|miss|lady|dame|baroness|madam)$/.test(address)) return 'she';
  return /(?:^| )(?:mr|sir|lord)$/.test(address) ? 'he' : null;
}

/**
 * A surname that several people share means the one whom the text called by it before it named the others
 * at all, else, of those whom the word of address fits, the one who spoke last, else the one who was on stage last.
 */
function lastOfSurname(
  discourse: Discourse,
  surname: string,
  at: number,
  address: 'he' | 'she' | null,
  asSpeaker: boolean,
): Voice | null {
  const [first, second] = discourse.bySurname.get(surname) ?? [];
  if (first === undefined) return null;
  const before = Math.min(at, second?.mentions[0]?.start ?? at);
  const called = discourse.firstAlone.get(surname) ?? at;
  const isOther = (pronoun: Voice['pronoun']) =>
    address !== null && pronoun !== null && pronoun !== address;
  if ((first.mentions[0]?.start ?? at) < before && called <= before && !isOther(first.pronoun))
    return personVoice(first);
  let onStage: Voice | null = null;
  for (const { actors } of discourse.scenes.slice(-20).reverse()) {
    for (const { voices, part } of actors.slice(-LONGEST_CAST)) {
      const voice = voices.find(
        ({ kind, name, pronoun }) =>
          kind === 'PERSON' && surnameOf(name) === surname && !isOther(pronoun),
      );
      if (voice === undefined) continue;
      // A daughter speaks of her mother, whom the text has named last.
      if (!asSpeaker || part === 'SPEAKER') return voice;
      onStage ??= voice;
    }
  }
  return onStage;
}
