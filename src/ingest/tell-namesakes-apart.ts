import { evidenceOn, type NamesakeIds, namesakeIds } from '../claims/namesakes.ts';
import type { ExtractionRecord } from '../extract/record.ts';
import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import {
  readArticlesOfNamesakes,
  readNamesakes,
  readNamesakesOfArticles,
  type StoredNamesake,
} from '../queries/write-namesakes.ts';
import { readArticleStates } from '../queries/write-versions.ts';
import type { ReferenceTables } from '../reference/tables.ts';
import type { Article } from '../text/article.ts';
import { type Draft, isOutdated, keyOf, yieldsToOriginal } from './draft.ts';

export interface NamesakeParts {
  readonly statements: StatementLibrary;
  readonly reference: ReferenceTables;
  readonly extract: (article: Article) => ExtractionRecord | Promise<ExtractionRecord>;
}

export interface ToldApart {
  /** The articles to write, and stored ones in which somebody goes by another id from now on. */
  readonly drafts: readonly Draft[];
  readonly ids: NamesakeIds;
}

/**
 * Tells the people of articles from others of their names, by what these and all stored articles say of
 * them. Who could be told from nobody yet may be one of two now, or the other way round; the articles that
 * say so are written anew, so that the graph does not tell which article came first.
 */
export async function tellNamesakesApart(
  transaction: GraphTransaction,
  parts: NamesakeParts,
  unstored: readonly Draft[],
): Promise<ToldApart> {
  const { statements } = parts;
  let drafts = unstored;
  for (;;) {
    const speaking = drafts.filter((draft) => !isOutdated(draft));
    const rewritten = rewrittenBy(speaking);
    const former = await readNamesakesOfArticles(transaction, statements, rewritten.stored);
    const evidence = evidenceIn(speaking, parts.reference);
    const slugs = [...new Set([...evidence.keys(), ...former])].sort();
    const others = await readNamesakes(transaction, statements, slugs, rewritten.all);
    for (const other of others) addTo(evidence, other.slug, other.evidence);
    const ids = new Map(
      [...evidence].map(([slug, texts]) => [slug, namesakeIds(slug, [...texts].sort())]),
    );
    const renamed = others.filter((each) => ids.get(each.slug)!.get(each.evidence) !== each.person);
    if (renamed.length === 0) return { drafts, ids };
    drafts = [...drafts, ...(await readAgain(transaction, parts, renamed, rewritten.all))];
  }
}

/** Articles whose stored findings go; `stored` are those of which there can be any. */
function rewrittenBy(drafts: readonly Draft[]): {
  readonly all: readonly string[];
  readonly stored: readonly string[];
} {
  const digests = drafts.flatMap(({ state }) => state.digests.map(({ article }) => article));
  const known = drafts.filter(({ state }) => state.versions.length > 0);
  return {
    all: [...drafts.map(({ record }) => record.id), ...digests],
    stored: [...known.map(({ record }) => record.id), ...digests],
  };
}

/** What the articles tell of people who could have namesakes, by what their names give as ids. */
function evidenceIn(
  drafts: readonly Draft[],
  reference: ReferenceTables,
): Map<string, Set<string>> {
  const articles = new Set(drafts.map(({ record }) => record.id));
  const evidence = new Map<string, Set<string>>();
  for (const draft of drafts.filter((each) => !yieldsToOriginal(each, articles))) {
    const { record } = draft;
    for (const person of record.people) {
      const text = evidenceOn(person, record, reference);
      if (text !== null) addTo(evidence, person.id, text);
    }
  }
  return evidence;
}

function addTo(evidence: Map<string, Set<string>>, slug: string, text: string): void {
  const known = evidence.get(slug);
  if (known === undefined) evidence.set(slug, new Set([text]));
  else known.add(text);
}

/** The stored articles that tell of such people, extracted again. */
async function readAgain(
  transaction: GraphTransaction,
  { statements, extract }: NamesakeParts,
  renamed: readonly StoredNamesake[],
  rewritten: readonly string[],
): Promise<readonly Draft[]> {
  const articles = await readArticlesOfNamesakes(transaction, statements, renamed, rewritten);
  const records = await Promise.all(articles.map((article) => extract(article)));
  const states = await readArticleStates(transaction, statements, records.map(keyOf));
  return articles.map(({ ingestedAt }, index) => ({
    record: records[index]!,
    ingestedAt,
    state: states[index]!,
  }));
}
