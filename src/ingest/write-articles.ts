import { claimsOf, claimsOfFormerText, claimsOfYieldingDigest } from '../claims/article-claims.ts';
import { entityIdsOf, mergeStoredEntities } from '../claims/entity-merging.ts';
import { type GraphChange, NO_CHANGE } from '../claims/graph-change.ts';
import { joinChanges } from '../claims/join-changes.ts';
import type { NamesakeIds } from '../claims/namesakes.ts';
import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { writeChange } from '../queries/write-change.ts';
import { readStoredEntities } from '../queries/write-entities.ts';
import {
  type ArticleState,
  deleteFindings,
  readArticleStates,
  readRetiredEvidence,
  retireFindings,
  takeWriteLock,
  unlinkArticles,
} from '../queries/write-versions.ts';
import { deleteUnusedWords, readWordsOfTexts } from '../queries/write-words.ts';
import { type Article, articleVersionId } from '../text/article.ts';
import {
  type ArticleToWrite,
  currentOf,
  type Draft,
  isEarlier,
  isOutdated,
  keyOf,
  storedAlike,
  yieldsToOriginal,
} from './draft.ts';
import { settle } from './settle.ts';
import { type NamesakeParts, tellNamesakesApart } from './tell-namesakes-apart.ts';

/**
 * What became of an article: `RENEWED` where the same text was extracted anew, `YIELDED` where its original
 * is stored and speaks for it, `SUPERSEDED` where it was accepted before the text that is current by now, so
 * that it is kept for the record only.
 */
export type IngestOutcome =
  | 'CREATED'
  | 'UPDATED'
  | 'RENEWED'
  | 'UNCHANGED'
  | 'YIELDED'
  | 'SUPERSEDED';

export interface WriteParts extends NamesakeParts {
  /** Names the extraction that the records come from. */
  readonly extraction: string;
}

export interface WrittenArticle {
  readonly outcome: IngestOutcome;
  readonly change: GraphChange;
}

/** Whether the graph holds this text of the article, with these facts about its source and by this extraction. */
export function isStored(article: Article, state: ArticleState, extraction: string): boolean {
  const current = storedAlike(article, state);
  return current !== null && current.extraction === extraction;
}

/** Whether the graph holds an article that an earlier run accepted, be it as a text that others superseded. */
export function isReplayStored(article: Article, ingestedAt: string, state: ArticleState): boolean {
  const id = articleVersionId(article);
  return state.versions.some(
    (version) => version.id === id && !isEarlier(version.ingestedAt, ingestedAt),
  );
}

/**
 * Writes the records of different articles, in a transaction of the caller's, with one statement for each
 * kind of node. Afterwards the graph is the same as if each stored article had been written once, in any
 * order and grouping.
 */
export async function writeArticles(
  transaction: GraphTransaction,
  parts: WriteParts,
  articles: readonly ArticleToWrite[],
): Promise<readonly WrittenArticle[]> {
  const { statements, extraction } = parts;
  await takeWriteLock(transaction, statements);
  const keys = articles.map(({ record }) => keyOf(record));
  const states = await readArticleStates(transaction, statements, keys);
  const drafts = articles.map((article, index) => ({ ...article, state: states[index]! }));
  const unstored = drafts.filter(
    ({ record, state, ingestedAt, isReplayed = false }) =>
      !isStored(record, state, extraction) &&
      !(isReplayed && isReplayStored(record, ingestedAt, state)),
  );
  if (unstored.length === 0) return drafts.map(() => UNCHANGED);

  const told = await tellNamesakesApart(transaction, parts, unstored);
  const settleRetired = await retire(transaction, statements, told.drafts);
  const ids = new Set(told.drafts.map(({ record }) => record.id));
  const written = new Map(
    told.drafts.map((draft) => [draft, writtenFrom(draft, ids, told.ids, parts)]),
  );
  const change = joinChanges([...written.values()].map((each) => each.change));
  const stored = await readStoredEntities(transaction, statements, entityIdsOf(change));
  await writeChange(transaction, statements, mergeStoredEntities(change, stored));
  await settleRetired();
  return drafts.map((draft) => written.get(draft) ?? UNCHANGED);
}

const UNCHANGED: WrittenArticle = { outcome: 'UNCHANGED', change: NO_CHANGE };

/** @param ids of all articles that are written together */
function writtenFrom(
  draft: Draft,
  ids: ReadonlySet<string>,
  namesakes: NamesakeIds,
  { reference, extraction }: WriteParts,
): WrittenArticle {
  const { record, state, ingestedAt } = draft;
  const current = currentOf(state);
  if (isOutdated(draft)) {
    const change = claimsOfFormerText(record, { ingestedAt, extraction });
    return { outcome: 'SUPERSEDED', change };
  }
  const isSameText = current?.id === articleVersionId(record);
  // The day of ingest, by which an undated article is listed, is that of the text's first ingest.
  const options = { ingestedAt: isSameText ? current.ingestedAt : ingestedAt, extraction };
  if (yieldsToOriginal(draft, ids)) {
    return { outcome: 'YIELDED', change: claimsOfYieldingDigest(record, reference, options) };
  }
  const change = claimsOf(record, reference, { ...options, namesakes });
  if (state.versions.length === 0) return { outcome: 'CREATED', change };
  return { outcome: storedAlike(record, state) === null ? 'UPDATED' : 'RENEWED', change };
}

/**
 * Takes the findings of the articles' earlier texts away, and those of digests that yield to them. An
 * earlier text keeps its findings for the record; a text that is written anew, or that yields, loses them.
 *
 * @returns what is left to do once the new texts stand: to remove what rested on those findings alone
 */
async function retire(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  drafts: readonly Draft[],
): Promise<() => Promise<void>> {
  const positions = new Map(drafts.map(({ record }, index) => [record.id, index]));
  const retired = drafts.map((draft, index) =>
    retiredBy(draft, (article) => (positions.get(article) ?? index) < index),
  );
  const of = (list: 'losing' | 'superseded' | 'deleted') => [
    ...new Set(retired.flatMap((each) => each[list])),
  ];
  const unlinked = retired.flatMap((each) => each.unlinked);
  if (unlinked.length === 0) return async () => {};

  const evidence = await readRetiredEvidence(transaction, statements, of('losing'));
  const words = await readWordsOfTexts(transaction, statements, of('losing'));
  await retireFindings(transaction, statements, of('superseded'));
  await deleteFindings(transaction, statements, of('deleted'));
  await unlinkArticles(transaction, statements, unlinked);
  return async () => {
    await settle(transaction, statements, evidence);
    await deleteUnusedWords(transaction, statements, words);
  };
}

interface Retired {
  /** Versions whose evidence goes. */
  readonly losing: readonly string[];
  readonly superseded: readonly string[];
  readonly deleted: readonly string[];
  readonly unlinked: readonly { readonly id: string; readonly yieldedTo: string | null }[];
}

/** What one article takes away; `cameBefore` tells of those that are written together with it. */
function retiredBy(draft: Draft, cameBefore: (article: string) => boolean): Retired {
  if (isOutdated(draft)) return { losing: [], superseded: [], deleted: [], unlinked: [] };
  const { record, state } = draft;
  const { versions, digests } = state;
  const written = articleVersionId(record);
  const current = versions.filter((version) => version.current).map(({ id }) => id);
  // A digest that came before takes its own earlier text away.
  const yielding = digests.filter(({ article }) => !cameBefore(article));
  const rewritten = versions.filter(({ id }) => id === written).map(({ id }) => id);
  return {
    losing: [...current, ...yielding.map(({ version }) => version)],
    superseded: current.filter((version) => version !== written),
    deleted: [...rewritten, ...yielding.map(({ version }) => version)],
    unlinked: [
      ...(versions.length > 0 ? [{ id: record.id, yieldedTo: null }] : []),
      ...yielding.map(({ article }) => ({ id: article, yieldedTo: record.id })),
    ],
  };
}
