import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';

/** A stored person, and one kind of evidence by which articles tell them from others of their name. */
export type StoredNamesake = {
  /** What the name gives as an id. */
  readonly slug: string;
  readonly person: string;
  readonly evidence: string;
};

/** A stored article as it came. */
export interface StoredArticle {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 with offset. */
  readonly ingestedAt: string;
  readonly source: {
    readonly uri: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly rights: string | null;
    readonly digestOf: string | null;
  };
}

/** The people of these names; `articles` are left out. */
export async function readNamesakes(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  slugs: readonly string[],
  articles: readonly string[],
): Promise<readonly StoredNamesake[]> {
  if (slugs.length === 0) return [];
  const rows = await transaction.run(statements.get('write/namesakes'), { slugs, articles });
  return rows as unknown as readonly StoredNamesake[];
}

/** The names, as ids, of the people whom articles, as they are stored, tell from others of their name. */
export async function readNamesakesOfArticles(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  articles: readonly string[],
): Promise<readonly string[]> {
  if (articles.length === 0) return [];
  const statement = statements.get('write/namesakes-of-articles');
  const rows = await transaction.run(statement, { articles });
  return rows.map(({ slug }) => slug as string);
}

/** The articles that tell of these people by this evidence; `articles` are left out. */
export async function readArticlesOfNamesakes(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  namesakes: readonly StoredNamesake[],
  articles: readonly string[],
): Promise<readonly StoredArticle[]> {
  const rows = namesakes.map(({ person, evidence }) => ({ person, evidence }));
  const statement = statements.get('write/articles-of-namesakes');
  const found = await transaction.run(statement, { rows, articles });
  const stored = found as unknown as readonly (Omit<StoredArticle, 'source'> &
    StoredArticle['source'])[];
  return stored.map(({ id, text, ingestedAt, ...source }) => ({ id, text, ingestedAt, source }));
}
