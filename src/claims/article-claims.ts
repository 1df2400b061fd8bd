import { createHash } from 'node:crypto';
import type { ExtractionRecord, StrikeFinding } from '../extract/record.ts';
import { firstDayOf } from '../reference/dates.ts';
import type { ReferenceTables } from '../reference/tables.ts';
import { type Article, articleVersionId, textHash } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { statedAppointments } from './appointments.ts';
import { claimFromArticle } from './claim-rows.ts';
import type { ClaimedArticle } from './claimed-article.ts';
import { createEntityRegister } from './entity-register.ts';
import { figureRows, figureSumRows } from './figure-rows.ts';
import {
  type ArticleMentionsRow,
  type ArticleRow,
  type ClaimKind,
  type ClaimRow,
  type CoversClaimRow,
  type GraphChange,
  type MentionedRow,
  NO_CHANGE,
  type SortDate,
  type VersionRow,
} from './graph-change.ts';
import { type NamesakeIds, withNamesakesApart } from './namesakes.ts';
import { positionRows } from './position-rows.ts';
import { attributionRows, quoteLinkRows, quoteRows } from './quote-rows.ts';
import { searchTextRow } from './search-text-row.ts';
import { sortKeyOfDay } from './sort-keys.ts';

export interface ClaimsOptions {
  /** When the article is ingested, ISO 8601 with offset. */
  readonly ingestedAt: string;
  /** Names the extraction that made the record, so that a later one is noticed. */
  readonly extraction: string;
  /** What people go by who are told from others of their names; as the record has it unless given. */
  readonly namesakes?: NamesakeIds;
}

/**
 * What one article says about the graph: its findings, the entities they join, and a claim for each
 * passage that states a relationship between canonical entities. The same record, reference tables and
 * options give the same rows.
 */
export function claimsOf(
  extracted: ExtractionRecord,
  reference: ReferenceTables,
  options: ClaimsOptions,
): GraphChange {
  const { namesakes = new Map() } = options;
  const { record, evidence } = withNamesakesApart(extracted, reference, namesakes);
  const sortDate = sortDateOf(record, options.ingestedAt);
  const entities = createEntityRegister(record, reference);
  const article: ClaimedArticle = {
    record,
    id: record.id,
    versionId: articleVersionId(record),
    text: record.text,
    sortDate,
    reference,
    entities,
    appointments: statedAppointments(reference, record.people, sortDate.sortDate),
    namesakeEvidence: evidence,
  };
  const change = {
    ...NO_CHANGE,
    ...articleItself(article, null, options),
    articleMentions: [mentionsRow(article)],
    searchTexts: [searchTextRow(article.versionId, record.source.title ?? '', article.text)],
    quotes: quoteRows(article),
    quoteLinks: quoteLinkRows(article),
    attributions: attributionRows(article),
    figures: figureRows(article),
    figureSums: figureSumRows(article),
    positions: positionRows(article),
    runsClaims: relationClaims(article, 'RUNS'),
    calledClaims: relationClaims(article, 'CALLED'),
    heldClaims: heldClaims(article),
    coversClaims: record.strikes.flatMap((strike) => coversClaims(article, strike)),
  };
  return { ...change, ...entities.rows() };
}

/**
 * What is stored of a digest whose original is in the graph: the article and its text. The original's
 * findings stand in for its own.
 */
export function claimsOfYieldingDigest(
  record: ExtractionRecord,
  reference: ReferenceTables,
  options: ClaimsOptions,
): GraphChange {
  const entities = createEntityRegister(record, reference);
  const article = {
    record,
    id: record.id,
    versionId: articleVersionId(record),
    text: record.text,
    sortDate: sortDateOf(record, options.ingestedAt),
    entities,
  };
  const change = { ...NO_CHANGE, ...articleItself(article, record.source.digestOf, options) };
  return { ...change, ...entities.rows() };
}

/** What is stored of a text that a later one of its article has superseded already: the text alone. */
export function claimsOfFormerText(article: Article, options: ClaimsOptions): GraphChange {
  return { ...NO_CHANGE, versions: [versionRow(article, options, false)] };
}

/** Changes whenever one of the facts about an article's source does. */
export function sourceHash(source: ExtractionRecord['source']): string {
  const { uri, title, publisher, published, rights, digestOf } = source;
  const facts = JSON.stringify([uri, title, publisher, published, rights, digestOf]);
  return createHash('sha256').update(facts).digest('hex').slice(0, 20);
}

function articleItself(
  article: Pick<ClaimedArticle, 'record' | 'id' | 'versionId' | 'text' | 'sortDate' | 'entities'>,
  yieldedTo: string | null,
  options: ClaimsOptions,
): { readonly articles: readonly ArticleRow[]; readonly versions: readonly VersionRow[] } {
  const { id, sortDate, entities } = article;
  // Those who wrote it are told by the record alone.
  const { authors: _, ...source } = article.record.source;
  return {
    articles: [
      {
        id,
        properties: {
          ...source,
          ...sortDate,
          yieldedTo,
          sourceHash: sourceHash(source),
          sortKey: sortKeyOfDay(sortDate.sortDate, id),
        },
        publisher: entities.publisher(source.publisher),
      },
    ],
    versions: [versionRow(article.record, options, true)],
  };
}

function versionRow(
  article: Article,
  { ingestedAt, extraction }: ClaimsOptions,
  current: boolean,
): VersionRow {
  const { id, text } = article;
  const length = text.length;
  return {
    id: articleVersionId(article),
    article: id,
    properties: { textHash: textHash(text), text, length, ingestedAt, extraction, current },
  };
}

/** The day of publication, else the first day of the article's strike, else the day of ingest. */
function sortDateOf({ source, strikes }: ExtractionRecord, ingestedAt: string): SortDate {
  if (source.published !== null) {
    return { sortDate: source.published.slice(0, 10), sortDateBasis: 'PUBLICATION' };
  }
  const main = strikes.find((strike) => strike.main);
  if (main !== undefined) return { sortDate: firstDayOf(main.from), sortDateBasis: 'STRIKE' };
  return { sortDate: ingestedAt.slice(0, 10), sortDateBasis: 'INGEST' };
}

function mentionsRow({
  id,
  text,
  record,
  entities,
  namesakeEvidence,
}: ClaimedArticle): ArticleMentionsRow {
  const firstOf = (mentions: readonly Span[]) => firstMention(text, mentions);
  return {
    article: id,
    people: record.people
      .filter((person) => entities.person(person.id))
      .map(({ id, name, honorific, mentions }) => ({
        id,
        name,
        honorific,
        evidence: namesakeEvidence.get(id) ?? null,
        ...firstOf(mentions),
      })),
    organisations: record.organisations
      .filter((organisation) => entities.organisation(organisation.id))
      .map(({ id, name, kind, odsCode, mentions }) => ({
        id,
        name,
        kind,
        odsCode,
        ...firstOf(mentions),
      })),
    places: record.places
      .filter((place) => entities.place(place.id))
      .map(({ id, name, mentions }) => ({ id, name, ...firstOf(mentions) })),
    disputes: record.disputes
      .filter((dispute) => entities.dispute(dispute.id))
      .map(({ id, mentions }) => ({ id, ...firstOf(mentions) })),
  };
}

function firstMention(text: string, mentions: readonly Span[]): Omit<MentionedRow, 'id'> {
  const [first] = mentions.toSorted((one, other) => one.start - other.start);
  if (first === undefined) return { start: null, end: null, text: null };
  return { start: first.start, end: first.end, text: text.slice(first.start, first.end) };
}

function relationClaims(article: ClaimedArticle, kind: 'RUNS' | 'CALLED'): readonly ClaimRow[] {
  const { record, entities } = article;
  return record.relations
    .filter((relation) => relation.kind === (kind satisfies ClaimKind))
    .flatMap((relation) => {
      const subject = entities.organisation(relation.subject);
      const object =
        kind === 'RUNS' ? entities.organisation(relation.object) : entities.strike(relation.object);
      if (subject === null || object === null) return [];
      const { rule, confidence } = relation;
      return claimFromArticle(article, { kind, subject, object, rule, confidence }, relation);
    });
}

function heldClaims(article: ClaimedArticle): readonly ClaimRow[] {
  return article.record.people.flatMap(({ id }) => {
    const subject = article.entities.person(id);
    if (subject === null) return [];
    return (article.appointments.get(id) ?? []).map(({ row, title, mention }) => {
      const object = article.entities.appointment(row);
      const rule = row.properties.inReference ? 'stated-and-in-reference' : 'stated';
      return claimFromArticle(
        article,
        { kind: 'HELD', subject, object, title, rule, confidence: 1 },
        mention,
      );
    });
  });
}

function coversClaims(article: ClaimedArticle, strike: StrikeFinding): readonly CoversClaimRow[] {
  const object = article.entities.strike(strike.id);
  if (object === null) return [];
  const { from, to, workforces, nations, status, main, confidence } = strike;
  const covers = {
    from,
    to,
    workforces: [...workforces].sort(),
    nations: [...nations].sort(),
    status,
    main,
  };
  const facts = { kind: 'COVERS' as const, subject: article.id, object, confidence };
  const rule = 'strike-evidence';
  // A strike that was found by the day of publication alone has no passage to show.
  const evidence = strike.evidence.length > 0 ? strike.evidence : [null];
  return evidence.map((passage) => ({
    ...claimFromArticle(article, { ...facts, rule, reason: passage?.reason ?? null }, passage),
    covers,
  }));
}
