import type { Span } from '../../../text/span.ts';
import { pronounOfNoun } from '../../gender.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import type { CueWords } from '../words/cue-words.ts';
import { type BodyMeant, bodyMeant, isCalled } from './body-meant.ts';
import { bodyNamedNext } from './body-named-next.ts';
import { lastWordOf } from './described.ts';
import { type Discourse, describedVoice, personVoice, type Voice } from './discourse.ts';
import { narratorHere } from './narrators.ts';
import { memberOfParty } from './party-members.ts';
import { type Meant, personMeant } from './person-meant.ts';
import { firstNamed, resolvePronoun } from './pronouns.ts';
import { readDescribed } from './read-described.ts';
import { readMentions } from './read-mentions.ts';
import type { Reading } from './reading.ts';
import { CAST, onlyPerson } from './salience.ts';
import { bodyBetweenCommas, readSpokesperson } from './spokespersons.ts';
import { type SubjectOf, type SubjectPlace, subjectPlace } from './subject-place.ts';
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
  const place = subjectPlace(discourse, subject, frame, words, asSpeaker);
  switch (subject.kind) {
    case 'DOCUMENT':
      return (
        readSent(subject, place) ?? readWriting(discourse, subject, frame, words, place.reading)
      );
    case 'MENTIONS':
      return readNamed(subject, place);
    case 'PRONOUN':
      return readPronoun(subject, place);
    case 'ASKED':
      return readAsked(place);
    case 'SPOKESPERSON':
      return readWhoSpeaksFor(subject, place);
    case 'DEFINITE':
      return readDefinite(subject, place);
    case 'DESCRIBED':
      return readDescribed(subject, place);
  }
}

/** Somebody named, or a member of a party. */
function readNamed(subject: SubjectOf<'MENTIONS'>, place: SubjectPlace): Reading | null {
  const { discourse, span, frame, words, asSpeaker, reading } = place;
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

/** "A letter from the council": the council's. */
function readSent(
  { owners, sender }: SubjectOf<'DOCUMENT'>,
  { discourse, frame, words, reading }: SubjectPlace,
): Reading | null {
  if (owners.length > 0 || sender == null) return null;
  const found = readSubject(discourse, sender, frame, words);
  if (found === null) return null;
  const isKnown = found.voices.every(({ entity }) => entity !== null);
  return reading(isKnown ? 'DOCUMENT' : 'DESCRIBED', found.voices, found.certainty);
}

/** "He", "they", "it" of a body or of what somebody wrote, and the "I" of whoever tells the story. */
function readPronoun(
  subject: SubjectOf<'PRONOUN'>,
  { discourse, frame, asSpeaker, reading }: SubjectPlace,
): Reading | null {
  if (subject.pronoun === 'i') {
    const narrator = narratorHere(discourse.narrators, subject.start);
    return narrator === null ? null : reading('PRONOUN', [narrator.voice]);
  }
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

/** "Came the reply": whoever has been asked. */
function readAsked({ discourse, frame, reading }: SubjectPlace): Reading | null {
  const asked = discourse.asked.at(-1);
  const isNear = asked !== undefined && frame - asked.frame <= 2;
  return isNear ? reading('ROLE', asked.voices, 0.9) : null;
}

/** "A spokesman for the union", and "the spokesman" of before. */
function readWhoSpeaksFor(
  subject: SubjectOf<'SPOKESPERSON'>,
  { discourse, span, frame, words, asSpeaker, reading }: SubjectPlace,
): Reading | null {
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

/** "The council": the body that the noun means. */
function readDefinite(subject: SubjectOf<'DEFINITE'>, place: SubjectPlace): Reading | null {
  const { discourse, span, frame, words, reading } = place;
  const apposed = bodyBetweenCommas(discourse, span.end);
  if (apposed !== null) return reading('NAME', [apposed]);
  const found = bodyMeant(discourse, subject.noun, span, frame, words);
  const person = personOfTrade(subject, found, place);
  if (person !== null) return reading('ROLE', [person.voice], person.certainty);
  if (found !== null && !actsBefore(discourse, found.voice, span, frame))
    return reading('DEFINITE', [found.voice], found.certainty);
  const next = found === null ? bodyNamedNext(discourse, subject.noun, span, words) : null;
  if (next !== null) return reading('DEFINITE', [next.voice], next.certainty);
  if (isPersonToo(subject.noun, words))
    return readDescribed({ ...span, kind: 'DESCRIBED', head: subject.noun }, place);
  return reading('DESCRIBED', [describedVoice(discourse.text.slice(span.start, span.end), true)]);
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

/**
 * "The baker", "the developer" may be a person as well: one whom the text has called so, unless a body has been called
 * so too; one who has just acted, where no such body has; or anybody in mind where only its kind speaks for the body.
 */
function personOfTrade(
  { noun }: SubjectOf<'DEFINITE'>,
  found: BodyMeant | null,
  { discourse, span, frame, words, asSpeaker }: SubjectPlace,
): Meant | null {
  const isBearer = (discourse.bearers.get(noun)?.size ?? 0) > 0;
  if (!isBearer && !isPersonToo(noun, words)) return null;
  const isCalledSo = found !== null && isCalled(discourse, found.voice, noun);
  if (isBearer && !isCalledSo) return personMeant(discourse, span, frame, words, asSpeaker);
  if (!isPersonToo(noun, words) || isCalledSo) return null;
  const isIntroduced = (discourse.introductions.get(noun) ?? span.start) < span.start;
  const acted = isIntroduced ? null : justActed(discourse, frame);
  if (acted !== null && (found === null || found.weight < SPEAKING))
    return { voice: acted, certainty: 0.8 };
  if (found !== null && found.fit === 1) return null;
  return personMeant(discourse, span, frame, words, asSpeaker);
}

function isPersonToo(noun: string, { people }: CueWords): boolean {
  return people.get(noun) === 'SINGULAR' || PERSONS_TOO.has(noun);
}

/** Nouns for bodies that a person may be called by as well, besides those that are nouns for people. */
const PERSONS_TOO = new Set([
  'broadcaster',
  'publisher',
  'employer',
  'haulier',
  'hotelier',
  'bookseller',
  'contractor',
  'promoter',
]);

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
