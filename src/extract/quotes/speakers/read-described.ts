import { firstAt, type Span } from '../../../text/span.ts';
import type { CueWords } from '../words/cue-words.ts';
import { bodiesTogether } from './bodies-together.ts';
import { readCalling } from './callings.ts';
import { apposedName, DOER, numberOf, onlyLeader } from './described.ts';
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
import { learn, personMeant } from './person-meant.ts';
import type { Reading } from './reading.ts';
import { bodyBetweenCommas } from './spokespersons.ts';
import { type SubjectOf, type SubjectPlace, subjectPlace } from './subject-place.ts';

/** "The driver", "one woman": somebody whom the text has named, else whoever the words themselves tell of. */
export function readDescribed(
  subject: SubjectOf<'DESCRIBED'>,
  place: SubjectPlace,
): Reading | null {
  const { discourse, span, frame, words, asSpeaker } = place;
  const opening = OPENING_TIME.exec(discourse.text.slice(span.start, span.end))?.[0].length ?? 0;
  if (opening > 0) {
    const start = span.start + opening;
    const behind = subjectPlace(discourse, { start, end: span.end }, frame, words, asSpeaker);
    return readDescribed({ ...subject, start }, behind);
  }
  return readKnown(subject, place) ?? readUnknown(subject, place);
}

/** Whom the text has named, or brought on stage, and now describes. */
function readKnown(
  subject: SubjectOf<'DESCRIBED'>,
  { discourse, span, frame, words, asSpeaker, reading }: SubjectPlace,
): Reading | null {
  const bearer = subject.isAside === true ? null : apposedTo(discourse, span);
  if (bearer !== null) return reading('NAME', [bearer]);
  // "Its Danish counterpart, the Marram Pilots’ Federation, said"
  const body = bodyBetweenCommas(discourse, span.end);
  if (body !== null) return reading('NAME', [body]);
  const told = nameToldBehind(discourse, span);
  if (told !== null) return reading('NAME', [told], 0.9);
  const bodies = bodiesTogether(discourse, discourse.text.slice(span.start, span.end), words);
  if (bodies !== null) return reading('DEFINITE', bodies, 0.95);
  const group = groupMeant(discourse, span, words, asSpeaker);
  if (group !== null) return reading('ROLE', group);
  const several = oneOfSeveral(discourse, span, words);
  if (several !== null) return reading('DESCRIBED', [several], 0.9);
  const kin = kinMeant(discourse, span, frame);
  if (kin !== null) {
    learn(discourse, kin, readCalling(discourse.text.slice(span.start, span.end).toLowerCase()));
    return reading('ROLE', [kin.voice], kin.certainty);
  }
  const known = personMeant(discourse, span, frame, words, asSpeaker);
  if (known !== null) return reading('ROLE', [known.voice], known.certainty);
  const holder = holderOfOwned(discourse, span, subject.head, frame, words);
  if (holder !== null) return reading('ROLE', [holder.voice], holder.certainty);
  const leader = onlyLeader(discourse, span, subject.head);
  if (leader !== null) return reading('ROLE', [leader], 0.85);
  return null;
}

/** What the words tell of somebody whom the text has not named before. */
function readUnknown(
  subject: SubjectOf<'DESCRIBED'>,
  { discourse, span, frame, words, asSpeaker, reading }: SubjectPlace,
): Reading | null {
  const description = discourse.text.slice(span.start, span.end);
  // "One who had stayed, and who would not be named, said"
  if (isOneWho(discourse.text, span))
    return reading('DESCRIBED', [describedVoice(description, false)]);
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

/** "One who has stayed", "Another, who would not be named": somebody among others, told apart by a clause. */
export function isOneWho(text: string, { start, end }: Span): boolean {
  return (
    /^(?:one|another)$/i.test(text.slice(start, end)) && ONE_WHO.test(text.slice(end, end + 80))
  );
}

/** "One who stays is a porter" goes on with the porter. */
const ONE_WHO = /^,? who\b(?![^.“"]*\b(?:is|was) (?:an?|the) )/;

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
