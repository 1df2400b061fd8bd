import { createHash } from 'node:crypto';
import { findingId } from '../extract/finding-id.ts';
import type { QuoteFinding, SpeakerFinding } from '../extract/record.ts';
import { withoutAccents } from '../reference/slug.ts';
import { indexText } from '../search/index-text.ts';
import { appointmentAt } from './appointments.ts';
import type { ClaimedArticle } from './claimed-article.ts';
import { present } from './entity-register.ts';
import type { AttributionRow, QuoteLinkRow, QuoteRow } from './graph-change.ts';
import { findMentionsWithin, type MentionsWithin } from './mentions-within.ts';
import { sortKeyOfFinding } from './sort-keys.ts';

/** The article's quotes, with the keys that filters ask for. */
export function quoteRows(article: ClaimedArticle): readonly QuoteRow[] {
  const mentionsWithin = findMentionsWithin(article.record);
  return article.record.quotes.map((quote) => quoteRow(article, quote, mentionsWithin));
}

/** Quotes that stand within others or reply to them. */
export function quoteLinkRows({ record }: ClaimedArticle): readonly QuoteLinkRow[] {
  return record.quotes
    .filter(({ parent, repliesTo }) => parent !== null || repliesTo !== null)
    .map(({ id, parent, repliesTo }) => ({ id, parent, repliesTo }));
}

/** One row for each speaker of each quote. */
export function attributionRows(article: ClaimedArticle): readonly AttributionRow[] {
  return article.record.quotes.flatMap((quote) =>
    quote.speakers.map((speaker, position) => attributionRow(article, quote, speaker, position)),
  );
}

function quoteRow(
  article: ClaimedArticle,
  quote: QuoteFinding,
  mentionsWithin: MentionsWithin,
): QuoteRow {
  const { id: articleId, text, sortDate, versionId, entities } = article;
  const { id, segments, cue } = quote;
  const people = present(quote.speakers.map(({ entity }) => entities.person(entity)));
  const organisations = present(
    quote.speakers
      .filter(({ entity }) => !entities.person(entity))
      .map(({ entity }) => entities.organisation(entity)),
  );
  const strike = entities.strike(quote.strike);
  const mentioned = mentionsWithin(segments);
  const mentionedPeople = present(mentioned.people.map(entities.person));
  const mentionedOrganisations = present(mentioned.organisations.map(entities.organisation));
  const mentionedPlaces = present(mentioned.places.map(entities.place));
  const start = Math.min(...segments.map((segment) => segment.start));
  const end = Math.max(...segments.map((segment) => segment.end));
  return {
    id,
    version: versionId,
    properties: {
      text: quote.text,
      kind: quote.kind,
      medium: quote.medium,
      segmentStarts: segments.map((segment) => segment.start),
      segmentEnds: segments.map((segment) => segment.end),
      segmentTexts: segments.map((segment) => text.slice(segment.start, segment.end)),
      start,
      end,
      cueStart: cue?.start ?? null,
      cueEnd: cue?.end ?? null,
      rule: quote.rule,
      confidence: quote.confidence,
      ...sortDate,
      sortKey: sortKeyOfFinding(sortDate.sortDate, articleId, start, id),
      articleId,
      strikeId: strike,
      disputeIds: disputesOf(article, strike, mentioned.disputes),
      speakerIds: distinct([...people, ...organisations]),
      organisationIds: distinct([...organisations, ...organisationsSpokenFor(article, quote)]),
      mentionIds: distinct([...mentionedPeople, ...mentionedOrganisations, ...mentionedPlaces]),
      textKey: textKey(quote.text),
      searchText: indexText(quote.text).searchText,
    },
    strike,
    people: distinct(people),
    organisations: distinct(organisations),
    mentionedPeople: distinct(mentionedPeople),
    mentionedOrganisations: distinct(mentionedOrganisations),
    mentionedPlaces: distinct(mentionedPlaces),
  };
}

/** The disputes of the quote's strike and those it names; else the article's, where it has only one. */
function disputesOf(
  { reference, record, entities }: ClaimedArticle,
  strike: string | null,
  mentioned: readonly string[],
): readonly string[] {
  const ofStrike = (strike && reference.strikes.byId.get(strike)?.disputes) || [];
  const own = [...ofStrike, ...mentioned];
  const only = record.disputes.length === 1 ? record.disputes.map(({ id }) => id) : [];
  return distinct(present((own.length > 0 ? own : only).map(entities.dispute)));
}

/** Organisations at which the speakers are appointed, by the appointment that each speaks in. */
function organisationsSpokenFor(article: ClaimedArticle, quote: QuoteFinding): readonly string[] {
  return quote.speakers.flatMap((speaker) => {
    const organisation = appointmentOf(article, speaker)?.row.organisation ?? null;
    return present([article.entities.organisation(organisation)]);
  });
}

function attributionRow(
  article: ClaimedArticle,
  quote: QuoteFinding,
  speaker: SpeakerFinding,
  position: number,
): AttributionRow {
  const { entities, versionId } = article;
  const { name, entity, mention } = speaker;
  const person = entities.person(entity);
  const appointment = appointmentOf(article, speaker);
  return {
    id: findingId(versionId, 'attribution', quote.segments, [
      quote.id,
      String(position),
      entity ?? name,
    ]),
    quote: quote.id,
    properties: {
      name,
      mentionStart: mention?.start ?? null,
      mentionEnd: mention?.end ?? null,
      cueStart: quote.cue?.start ?? null,
      cueEnd: quote.cue?.end ?? null,
      rule: quote.rule,
      confidence: quote.confidence,
      position,
    },
    person,
    organisation: person === null ? entities.organisation(entity) : null,
    appointment: appointment && entities.appointment(appointment.row),
  };
}

function appointmentOf({ appointments }: ClaimedArticle, { entity, mention }: SpeakerFinding) {
  const stated = (entity !== null && appointments.get(entity)) || [];
  return appointmentAt(stated, mention);
}

/** Fewer words than this are said twice by chance. */
const LEAST_WORDS = 6;

/** A hash of the words without case, accents and marks; null where they are too few to be a repetition. */
function textKey(text: string): string | null {
  const words =
    withoutAccents(text.replace(/[’‘']/g, ''))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 20);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
