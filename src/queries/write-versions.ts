import type { EntityIds } from '../claims/entity-merging.ts';
import type { ClaimKind } from '../claims/graph-change.ts';
import type { GraphEngine, GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';

/** What is stored of an article before it is written. */
export interface ArticleState {
  /** All stored versions; queries answer from the current one. */
  readonly versions: readonly StoredVersion[];
  /** 1 where the original that the article is a digest of is stored, else 0. */
  readonly originals: number;
  /** Digests of the article that have findings of their own. */
  readonly digests: readonly { readonly article: string; readonly version: string }[];
}

export interface StoredVersion {
  readonly id: string;
  readonly current: boolean;
  /** ISO 8601 with offset. */
  readonly ingestedAt: string;
  /** Which extraction its findings are of; null where that is older than the keeping of it. */
  readonly extraction: string | null;
  readonly sourceHash: string;
}

/** What rests on versions that are about to lose their findings. */
export interface RetiredEvidence {
  readonly entities: EntityIds;
  readonly relations: readonly Relation[];
}

/** A relationship that rests on claims. */
export type Relation = {
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly object: string;
  readonly relationKey: string;
};

/** An article to ask for, and the original that it says it is a digest of. */
export type ArticleKey = { readonly article: string; readonly digestOf: string | null };

/** In the order of the keys. Reads on its own, outside of any transaction, or within one. */
export async function readArticleStates(
  target: GraphEngine | GraphTransaction,
  statements: StatementLibrary,
  keys: readonly ArticleKey[],
): Promise<readonly ArticleState[]> {
  if (keys.length === 0) return [];
  const statement = statements.get('write/article-states');
  const parameters = { rows: keys };
  const rows = await ('run' in target
    ? target.run(statement, parameters)
    : target.read(statement, parameters));
  const states = rows as unknown as readonly (ArticleState & { readonly article: string })[];
  const byArticle = new Map(states.map((state) => [state.article, state]));
  return keys.map(({ article }) => byArticle.get(article) ?? NOTHING_STORED);
}

const NOTHING_STORED: ArticleState = { versions: [], originals: 0, digests: [] };

/**
 * Makes this transaction wait until no other writer is at work, and all others until it ends.
 * @returns the hash of the reference tables that the graph holds; null where it holds none
 */
export async function takeWriteLock(
  transaction: GraphTransaction,
  statements: StatementLibrary,
): Promise<string | null> {
  const rows = await transaction.run(statements.get('write/take-write-lock'), {});
  return (rows[0]?.referenceHash ?? null) as string | null;
}

export async function readRetiredEvidence(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  versions: readonly string[],
): Promise<RetiredEvidence> {
  const rows = await transaction.run(statements.get('write/retired-evidence'), { versions });
  const evidence = rows as unknown as readonly (EntityIds & Pick<RetiredEvidence, 'relations'>)[];
  const relations = evidence.flatMap((row) => row.relations);
  const ids = (list: 'people' | 'organisations' | 'places' | 'strikes') => [
    ...new Set(evidence.flatMap((row) => row[list])),
  ];
  return {
    entities: {
      people: ids('people'),
      organisations: ids('organisations'),
      places: ids('places'),
      strikes: ids('strikes'),
      appointments: [
        ...new Set(relations.filter(({ kind }) => kind === 'HELD').map(({ object }) => object)),
      ],
    },
    relations: [...new Map(relations.map((row) => [row.relationKey, row])).values()],
  };
}

/** Keeps the findings of versions for the record, under labels that no query meets. */
export async function retireFindings(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  versions: readonly string[],
): Promise<void> {
  if (versions.length > 0)
    await transaction.run(statements.get('write/retire-findings'), { versions });
}

/** Removes the findings of versions, current or former. */
export async function deleteFindings(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  versions: readonly string[],
): Promise<void> {
  if (versions.length > 0)
    await transaction.run(statements.get('write/delete-findings'), { versions });
}

/** Removes what articles mention and cover; `yieldedTo` notes the original that a digest yields to. */
export async function unlinkArticles(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  rows: readonly { readonly id: string; readonly yieldedTo: string | null }[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(statements.get('write/unlink-articles'), { rows });
}

/** Removes those of the relationships for which no claim is left. */
export async function deleteUnclaimedRelations(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  rows: readonly Relation[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(statements.get('write/unclaimed-relations'), { rows });
}
