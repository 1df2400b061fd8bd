import { firstAt, type Span } from '../../../text/span.ts';
import type { Mention } from '../../analysis.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import type { CueWords } from '../words/cue-words.ts';
import { bodyMeant, definiteBody } from './body-meant.ts';
import { bodyNamedNext } from './body-named-next.ts';
import { lastWordOf } from './described.ts';
import {
  type Discourse,
  describedVoice,
  organisationVoice,
  type Voice,
  voiceOf,
} from './discourse.ts';
import { isUnknownBody } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { CAST } from './salience.ts';
import type { MakeReading } from './subject-place.ts';

/** "a spokesman for the board", "the board's spokeswoman", "a spokesman". */
export function readSpokesperson(
  discourse: Discourse,
  subject: Subject & { readonly kind: 'SPOKESPERSON' },
  frame: number,
  words: CueWords,
  reading: MakeReading,
): Reading {
  const description = wholeDescription(discourse.text, subject);
  const sort = nounBefore(description, words);
  const described = FOR_NOUN.exec(description)?.[1] ?? sort;
  const apposed = described === undefined ? null : bodyBetweenCommas(discourse, subject.end);
  // "a spokesman for the family" speaks for no body, one for "the army" for the one that is called so.
  const isForNobody =
    (described !== undefined &&
      !words.organisationNouns.has(described.toLowerCase()) &&
      !words.bodies.has(described.toLowerCase())) ||
    isForSide(discourse, subject, description, words) ||
    (subject.owners.length === 0 &&
      subject.body === null &&
      followsUnknownBody(discourse, frame, words));
  const meant = () =>
    bodyMeant(discourse, described ?? null, subject, frame, words) ??
    (described === undefined ? null : bodyNamedNext(discourse, described, subject, words)) ??
    (sort === undefined ? null : bodyMeant(discourse, null, subject, frame, words));
  const owner =
    ownerOf(discourse, subject.owners, frame, words) ??
    apposed ??
    (isForNobody ? null : (meant()?.voice ?? onlyBodyBefore(discourse, subject.start)));
  const named = subject.owners.length > 0 || apposed !== null;
  if (subject.body !== null) {
    const name = discourse.text.slice(subject.body.start, subject.body.end);
    if (owner?.kind !== 'ORGANISATION' || !named || owner.name !== name)
      return reading('SPOKESPERSON', [describedVoice(name, true)], 0.95);
  }
  if (owner !== null && (owner.kind === 'ORGANISATION' || isUnknownBody(owner)))
    return reading('SPOKESPERSON', [owner], named ? 1 : 0.75);
  return reading('DESCRIBED', [describedVoice(description, false)]);
}

/** "a Doe campaign spokesman", "a spokesman for committee Whigs": for a side that is no body of which the text has told. */
function isForSide(
  { text, mentions, bySurname }: Discourse,
  { start, end, owners, body }: Subject & { readonly kind: 'SPOKESPERSON' },
  description: string,
  { organisationNouns, bodies }: CueWords,
): boolean {
  if (owners.length > 0 || body !== null) return false;
  if (CAMPAIGN.test(description)) return true;
  const inside = mentions.slice(firstAt(mentions, start), firstAt(mentions, end));
  if (inside.some(({ kind }) => kind === 'PERSON')) return true;
  const name = OF_NAME.exec(description)?.[1];
  if (name !== undefined && bySurname.has(name)) return true;
  if (FOR_CAPITALS.test(text.slice(end, end + LONGEST_OWNER))) return true;
  const many = FOR_MANY.exec(description)?.[1]?.toLowerCase();
  return many !== undefined && !organisationNouns.has(many) && !bodies.has(many);
}

/** "a campaign spokesman" */
const CAMPAIGN = /(?:^| )campaign(?:['’]s)? \p{Ll}+$/u;
/** "a Doe spokeswoman" */
const OF_NAME = /^(?:[Aa]n?|[Tt]he|[Aa]nother) (?:\p{Ll}+ )?(\p{Lu}[\p{L}'’-]+) \p{Ll}+$/u;
/** "said a spokeswoman for Quay Whigs": had their name been read, they would be the owner. */
const FOR_CAPITALS = /^ for (?:\p{Ll}+ )?\p{Lu}/u;
/** "a spokesman for committee Whigs": the noun behind "for", where it has no article. */
const FOR_MANY = / for (?!(?:the|his|her|their|its|an?) )(?:[\p{L}-]+ )*(\p{L}+)$/u;

/** "a council spokesman": what sort of body it is. */
function nounBefore(description: string, { organisationNouns }: CueWords): string | undefined {
  const noun = NOUN_BEFORE.exec(description)?.[1];
  return noun !== undefined && organisationNouns.has(noun) ? noun : undefined;
}

const NOUN_BEFORE = /^(?:an?|the|another) (?:\p{Ll}+ )?(\p{Ll}+) \p{Ll}+$/iu;

/** "the operator, Marram Rail, said": the body that stands between commas behind a noun. */
export function bodyBetweenCommas(discourse: Discourse, end: number): Voice | null {
  const { text, mentions } = discourse;
  const body = mentions[firstAt(mentions, end)];
  if (body?.kind !== 'ORGANISATION' || text[body.end] !== ',') return null;
  return /^, (?:the )?$/i.test(text.slice(end, body.start)) ? voiceOf(discourse, body) : null;
}

/** "A spokesman for the owner of the quay": a clause that was read only from its noun on has lost whom he speaks for. */
function wholeDescription(text: string, { start, end }: Span): string {
  const read = text.slice(start, end);
  if (/ for /.test(read)) return read;
  return `${read}${FOR_SOMEBODY.exec(text.slice(end, end + LONGEST_OWNER))?.[0] ?? ''}`;
}

const FOR_SOMEBODY =
  /^ for (?:the|his|her|their|its|an?) \p{Ll}[\p{Ll}-]+ of (?:the |an? )?\p{L}+/u;
/** In UTF-16 code units. */
const LONGEST_OWNER = 80;

/** "The department declined to say. A spokesman said": of a body that the text does not name. */
function followsUnknownBody({ scenes }: Discourse, frame: number, words: CueWords): boolean {
  const scene = scenes.slice(-2).findLast((each) => each.frame < frame);
  if (scene === undefined || scene.frame < frame - 1) return false;
  const actor = scene.actors.slice(-CAST).findLast(({ part }) => part !== 'OTHER');
  const voice = actor?.voices[0];
  return (
    voice?.kind === 'DESCRIBED' &&
    voice.plural &&
    words.organisationNouns.has(lastWordOf(voice.name.toLowerCase()))
  );
}

/** "for the bereaved family": whom somebody speaks for, where it is no name. */
const FOR_NOUN =
  / for (?:the|his|her|their|its|an?) (?:(?!of )[\p{Ll}-]+ )*(\p{L}\p{Ll}+)(?: of (?:the |an? )?[\p{L} -]+)?$/u;

/** "Jobs at Marram are at risk, a spokesman confirmed": the one body that the sentence has named. */
function onlyBodyBefore(
  { mentions, organisations, sentence }: Discourse,
  at: number,
): Voice | null {
  if (sentence === null) return null;
  const named = mentions.slice(firstAt(mentions, sentence.start), firstAt(mentions, at));
  const bodies = new Set(named.flatMap(({ entity }) => organisations.get(entity ?? '') ?? []));
  const [only] = [...bodies].filter(({ kind }) => kind !== 'PUBLISHER');
  return bodies.size === 1 && only !== undefined ? organisationVoice(only) : null;
}

function ownerOf(
  discourse: Discourse,
  owners: readonly Mention[],
  frame: number,
  words: CueWords,
): Voice | null {
  const owner = owners[0];
  if (owner === undefined) return null;
  return definiteBody(discourse, owner, frame, words)?.voice ?? voiceOf(discourse, owner);
}
