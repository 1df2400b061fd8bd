import { firstAt, type Span } from '../../../text/span.ts';
import { pronounOfNoun } from '../../gender.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import type { CueWords } from '../words/cue-words.ts';
import { bodiesTogether } from './bodies-together.ts';
import { bodyMeant } from './body-meant.ts';
import { bodyNamedNext } from './body-named-next.ts';
import { apposedName, DOER, lastWordOf, numberOf, onlyLeader } from './described.ts';
import { describedBody } from './described-body.ts';
import {
  type Discourse,
  describedVoice,
  organisationVoice,
  personVoice,
  type Voice,
  voiceOf,
} from './discourse.ts';
import { namedNext } from './first-described.ts';
import { groupMeant } from './groups.ts';
import { kinMeant } from './kin.ts';
import { isOneOfMany, nameToldBehind, oneOfSeveral } from './one-of-several.ts';
import { holderOfOwned } from './owned-posts.ts';
import { memberOfParty } from './party-members.ts';
import { personMeant } from './person-meant.ts';
import { firstNamed, resolvePronoun } from './pronouns.ts';
import { readMentions } from './read-mentions.ts';
import type { Reading } from './reading.ts';
import { CAST, onlyPerson } from './salience.ts';
import { bodyBetweenCommas, readSpokesperson } from './spokespersons.ts';
import { readWriting } from './writing.ts';

/**
 * Who the subject of a clause is; null where the words before do not tell.
 *
 * @param asSpeaker a verb of saying follows, so that an unknown word with a capital is a name
 */
export function readSubject(
  discourse: Discourse,
  subject: Subject,
  frame: number,
  words: CueWords,
  asSpeaker = true,
): Reading | null {
  const span = { start: subject.start, end: subject.end };
  const reading = (how: Reading['how'], voices: readonly Voice[], certainty = 1): Reading => ({
    how,
    voices,
    span,
    certainty,
    mentions: voices.map(() => span),
  });
  switch (subject.kind) {
    case 'MENTIONS': {
      const member = memberOfParty(discourse, subject, words);
      if (member !== null) {
        const { start, end } = member;
        const voice = describedVoice(discourse.text.slice(start, end), false);
        const described = { ...reading('DESCRIBED', [voice]), span: { start, end } };
        return readSubject(discourse, member, frame, words, asSpeaker) ?? described;
      }
      const found = readMentions(discourse, subject.mentions, span, frame, words, asSpeaker);
      // "a spokesman for Unite" as one mention of the union
      const title = discourse.text.slice(span.start, span.end).toLowerCase().split(' ');
      if (
        found?.voices[0]?.kind === 'ORGANISATION' &&
        title.some((word) => words.spokespersons.has(word))
      ) {
        discourse.spokenFor.push({ voices: found.voices, isBody: true });
        return { ...found, byProxy: true };
      }
      return found;
    }
    case 'PRONOUN': {
      const writer = subject.pronoun === 'it' ? writerJustRead(discourse, frame) : null;
      if (writer !== null) return reading('DOCUMENT', writer, 0.95);
      const found =
        resolvePronoun(discourse, subject.pronoun, frame, subject.start) ??
        (asSpeaker ? firstNamed(discourse, subject.pronoun, subject.end) : null);
      if (found !== null) return reading('PRONOUN', found.voices, found.certainty);
      const author = subject.pronoun === 'it' ? discourse.authors.at(-1) : undefined;
      const isNear = author !== undefined && author.noun !== null && frame - author.frame <= 2;
      return isNear ? reading('DOCUMENT', author.voices, 0.95) : null;
    }
    case 'ASKED': {
      const asked = discourse.asked.at(-1);
      const isNear = asked !== undefined && frame - asked.frame <= 2;
      return isNear ? reading('ROLE', asked.voices, 0.9) : null;
    }
    case 'SPOKESPERSON': {
      const before = discourse.spokenFor.at(-1);
      const isSame = /^the \S+$/i.test(discourse.text.slice(span.start, span.end));
      // "The spokesman added" is the one before.
      const goesOn = subject.owners.length === 0 && subject.body === null && isSame;
      const named = goesOn ? personMeant(discourse, span, frame, words, asSpeaker) : null;
      if (named !== null) return reading('ROLE', [named.voice], named.certainty);
      const secretary = goesOn && before === undefined ? pressSecretary(discourse, span) : null;
      if (secretary !== null) return reading('ROLE', [secretary], 0.9);
      if (goesOn && before !== undefined && (before.isBody || / /.test(before.voices[0]!.name)))
        return reading(before.isBody ? 'SPOKESPERSON' : 'DESCRIBED', before.voices, 0.95);
      const found = readSpokesperson(discourse, subject, frame, words, reading);
      discourse.spokenFor.push({ voices: found.voices, isBody: found.how === 'SPOKESPERSON' });
      return found;
    }
    case 'DOCUMENT':
      return readWriting(discourse, subject, frame, words, reading);
    case 'DEFINITE': {
      const apposed = bodyBetweenCommas(discourse, span.end);
      if (apposed !== null) return reading('NAME', [apposed]);
      const found = bodyMeant(discourse, subject.noun, span, frame, words);
      const person = PERSONS_TOO.has(subject.noun) ? justActed(discourse, frame) : null;
      if (person !== null && (found === null || found.weight < SPEAKING))
        return reading('ROLE', [person], 0.8);
      if (found !== null && !actsBefore(discourse, found.voice, span, frame))
        return reading('DEFINITE', [found.voice], found.certainty);
      const next = found === null ? bodyNamedNext(discourse, subject.noun, span, words) : null;
      if (next !== null) return reading('DEFINITE', [next.voice], next.certainty);
      return reading('DESCRIBED', [
        describedVoice(discourse.text.slice(span.start, span.end), true),
      ]);
    }
    case 'DESCRIBED': {
      const opening =
        OPENING_TIME.exec(discourse.text.slice(span.start, span.end))?.[0].length ?? 0;
      if (opening > 0) {
        const start = span.start + opening;
        return readSubject(discourse, { ...subject, start }, frame, words, asSpeaker);
      }
      const bearer = subject.isAside === true ? null : apposedTo(discourse, span);
      if (bearer !== null) return reading('NAME', [bearer]);
      const told = nameToldBehind(discourse, span);
      if (told !== null) return reading('NAME', [told], 0.9);
      const bodies = bodiesTogether(discourse, discourse.text.slice(span.start, span.end), words);
      if (bodies !== null) return reading('DEFINITE', bodies, 0.95);
      const group = groupMeant(discourse, span, words, asSpeaker);
      if (group !== null) return reading('ROLE', group);
      const several = oneOfSeveral(discourse, span, words);
      if (several !== null) return reading('DESCRIBED', [several], 0.9);
      const kin = kinMeant(discourse, span, frame);
      if (kin !== null) return reading('ROLE', [kin.voice], kin.certainty);
      const known = personMeant(discourse, span, frame, words, asSpeaker);
      if (known !== null) return reading('ROLE', [known.voice], known.certainty);
      const holder = holderOfOwned(discourse, span, subject.head, frame, words);
      if (holder !== null) return reading('ROLE', [holder.voice], holder.certainty);
      const leader = onlyLeader(discourse, span, subject.head);
      if (leader !== null) return reading('ROLE', [leader], 0.85);
      const description = discourse.text.slice(span.start, span.end);
      // "Another said" is another of those before, and nobody that the words tell.
      if (/^another$/i.test(description)) return null;
      // "One of the claims fell", "one need only look": nobody acts.
      if (!asSpeaker && /^one$/i.test(description)) return null;
      const apposed = apposedName(description, words);
      if (apposed !== null) return reading('NAME', [describedVoice(apposed, false)], 0.9);
      const called = bearerOfName(discourse, description, span.start);
      if (called !== null) return reading('NAME', [called], 0.9);
      const body = describedBody(discourse, subject, frame, words, asSpeaker);
      if (body !== null) return reading('DEFINITE', [body.voice], body.certainty);
      const noun = /^the (\p{Ll})(\p{Ll}+)$/iu.exec(description);
      const isBody = words.bodies.has(subject.head);
      const isThing =
        noun !== null && (isBody || !(words.people.has(subject.head) || DOER.test(subject.head)));
      const short = isThing ? `${noun[1]!.toUpperCase()}${noun[2]}` : description;
      const longer = asSpeaker ? longerName(discourse, short, span.start) : null;
      if (longer !== null) return reading('DESCRIBED', [describedVoice(longer, true)]);
      const isInside =
        discourse.namesInside.has(description) ||
        /[\p{L},]['"’”]?\s$/u.test(discourse.text.slice(Math.max(0, span.start - 3), span.start));
      const isSpeaker = asSpeaker || isIntroduced(discourse.text, span, words);
      const number =
        numberOf(description, subject.head, words, isSpeaker, isInside) ??
        (isOneOfMany(discourse.text, span, subject.head, words, asSpeaker) ? 'SINGULAR' : null);
      const next = number === 'SINGULAR' ? namedNext(discourse, span, words) : null;
      if (next !== null) return reading('ROLE', [next.voice], next.certainty);
      return number === null
        ? null
        : reading('DESCRIBED', [describedVoice(description, number === 'PLURAL')]);
    }
  }
}

/** "“…,” the letter said. “…,” it added": somebody's writing spoke last, and nobody can be "it" who is a person. */
function writerJustRead({ authors, scenes }: Discourse, frame: number): readonly Voice[] | null {
  const author = authors.at(-1);
  if (author === undefined || author.noun === null || frame - author.frame > 1) return null;
  const scene = scenes.at(-1);
  const speaker = scene?.actors.slice(-CAST).findLast(({ part }) => part === 'SPEAKER');
  const [voice] = speaker?.voices ?? [];
  const isWriter = voice?.kind === 'PERSON' && voice.entity === author.voices[0]?.entity;
  return isWriter ? author.voices : null;
}

/** Nouns for bodies that a person may be called by as well. */
const PERSONS_TOO = new Set(['broadcaster', 'publisher', 'brewer', 'developer', 'employer']);

/** The one person who acts in the sentence before, in the same paragraph. */
function justActed({ scenes, sentence }: Discourse, frame: number): Voice | null {
  const scene = scenes.slice(-2).findLast((each) => each.frame < frame);
  if (scene?.frame !== frame - 1 || scene.paragraph !== sentence?.paragraph) return null;
  const leading = scene.actors.slice(-CAST).filter(({ part }) => part !== 'OTHER');
  const voices = leading.flatMap((actor) => actor.voices);
  return voices.every(({ kind }) => kind === 'PERSON') ? onlyPerson(voices) : null;
}

/** "The force has told the watchdog, which says": whoever acts in a sentence is not called by another noun in it. */
function actsBefore(
  { scenes, text, sentence }: Discourse,
  voice: Voice,
  span: Span,
  frame: number,
): boolean {
  const scene = scenes.at(-1);
  if (sentence === null || span.start <= sentence.start) return false;
  if (scene?.frame !== frame || !/^,? (?:which|who)\b/.test(text.slice(span.end, span.end + 7)))
    return false;
  return scene.actors.some(
    ({ part, voices }) => part !== 'OTHER' && voices.some(({ entity }) => entity === voice.entity),
  );
}

/** "Zelda said", "the Board": the one person of that given name, the one body whose name ends so. */
function bearerOfName(discourse: Discourse, words: string, at: number): Voice | null {
  // "at one point Zelda said": the only capital ends the phrase.
  const name = /^[^\p{Lu}]*?(?:The )?(\p{Lu}[\p{L}'’-]+)$/u.exec(words)?.[1];
  if (name === undefined) return null;
  const bearers = discourse.byGivenName.get(name) ?? [];
  const [only] = bearers;
  // "Fox announced" before any Fox Doe is named is somebody else's word.
  if (bearers.length === 1 && (only!.mentions[0]?.start ?? at) < at) return personVoice(only!);
  const bodies = discourse.byLastWord.get(name) ?? [];
  const isWhole = words.replace(/^the /i, '') === name;
  return isWhole && bearers.length === 0 && bodies.length === 1
    ? organisationVoice(bodies[0]!)
    : null;
}

/** "The spokesman wrote back": the one press secretary whom the text has named, where nobody else has spoken for a body. */
function pressSecretary({ bearers, people, text }: Discourse, { start, end }: Span): Voice | null {
  const [only, ...others] = bearers.get('press secretary') ?? [];
  const person = only === undefined ? undefined : people.get(only);
  if (person === undefined || others.length > 0) return null;
  const pronoun = pronounOfNoun(lastWordOf(text.slice(start, end).toLowerCase()));
  const isOther = pronoun !== null && person.pronoun !== null && pronoun !== person.pronoun;
  return isOther || (person.mentions[0]?.start ?? end) > start ? null : personVoice(person);
}

/** How much a body is in mind that has just spoken or acted. */
const SPEAKING = 0.6;

/** "the testimony of Jane Doe, a former senator who pleaded": whoever is named right before "a" description. */
function apposedTo(discourse: Discourse, { start }: Span): Voice | null {
  const { text, mentions } = discourse;
  if (!/^an? /.test(text.slice(start, start + 3)) || text.slice(start - 2, start) !== ', ')
    return null;
  const before = mentions[firstAt(mentions, start) - 1];
  return before?.kind === 'PERSON' && before.end === start - 2 ? voiceOf(discourse, before) : null;
}

/** "Ned, a pupil who had a stall": one word with a capital and, after a comma, a noun for people. */
function isIntroduced(text: string, span: Span, words: CueWords): boolean {
  const name = text.slice(span.start, span.end);
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(name) || name.endsWith('ly')) return false;
  const apposed = /^, an? ([^,.;:]{1,40})/.exec(text.slice(span.end, span.end + 50))?.[1] ?? '';
  return apposed.split(' ').some((word) => words.people.get(word) === 'SINGULAR');
}

/** "Last night Marram said": when, before a name that no mention is known for. */
const OPENING_TIME =
  /^(?:(?:Last|This) (?:night|week|month|year)|Yesterday|Today|Earlier) (?=\p{Lu})/u;

/** "Harrow" after "Harrow Coaches": the one longer name before that begins or ends with a word that is nobody's. */
function longerName(discourse: Discourse, words: string, before: number): string | null {
  const names = discourse.longerNames.get(words) ?? [];
  const [only] = names;
  return names.length === 1 && only!.start < before
    ? discourse.text.slice(only!.start, only!.end)
    : null;
}
