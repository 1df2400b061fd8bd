import { createHash } from 'node:crypto';
import type { Span } from '../text/span.ts';
import type { ClaimKind, ClaimRow } from './graph-change.ts';
import { sortKeyOfClaim } from './sort-keys.ts';

/** What a claim says and rests on. */
export interface ClaimFacts {
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly object: string;
  readonly rule: string;
  readonly confidence: number;
  readonly reason?: string | null;
  /** Of an appointment, as the article words it. */
  readonly title?: string | null;
}

/** A claim that a passage of an article makes; without a span where it rests on the article's date. */
export function claimFromArticle(
  article: { readonly id: string; readonly versionId: string; readonly text: string },
  facts: ClaimFacts,
  span: Span | null,
): ClaimRow {
  const id = claimId(article.versionId, facts, span);
  return {
    id,
    version: article.versionId,
    referenceTables: [],
    properties: {
      ...commonProperties(facts),
      start: span?.start ?? null,
      end: span?.end ?? null,
      text: span && article.text.slice(span.start, span.end),
      articleId: article.id,
      sortKey: sortKeyOfClaim(article.id, span?.start ?? null, id),
    },
  };
}

/** A claim that reference tables make. */
export function claimFromReference(
  referenceTables: readonly string[],
  facts: Omit<ClaimFacts, 'rule' | 'confidence'>,
): ClaimRow {
  const known = { ...facts, rule: 'reference', confidence: 1 };
  const id = claimId('reference', known, null);
  return {
    id,
    version: null,
    referenceTables,
    properties: {
      ...commonProperties(known),
      start: null,
      end: null,
      text: null,
      articleId: null,
      sortKey: sortKeyOfClaim(null, null, id),
    },
  };
}

/** The same for every claim of one relationship. */
export function relationKey(kind: ClaimKind, subject: string, object: string): string {
  return [kind, subject, object].join('|');
}

function commonProperties({ kind, subject, object, reason, title, rule, confidence }: ClaimFacts) {
  return {
    kind,
    subjectId: subject,
    objectId: object,
    relationKey: relationKey(kind, subject, object),
    reason: reason ?? null,
    title: title ?? null,
    rule,
    confidence,
  };
}

function claimId(origin: string, facts: ClaimFacts, span: Span | null): string {
  const place = span === null ? '' : `${span.start}-${span.end}`;
  const key = [origin, 'claim', facts.kind, place, facts.subject, facts.object, facts.reason ?? ''];
  return createHash('sha256').update(key.join('\n')).digest('hex').slice(0, 20);
}
