import { createHash } from 'node:crypto';
import { organisationRow, personRow, strikeRow } from '../claims/entity-rows.ts';
import { type GraphChange, NO_CHANGE } from '../claims/graph-change.ts';
import { searchTextRow } from '../claims/search-text-row.ts';
import type { GraphEngine, GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import type { OrganisationRow } from '../queries/organisations.ts';
import type { PersonRow } from '../queries/people.ts';
import {
  noteSearchIndex,
  readSearchIndexState,
  readTextsToIndex,
  writeQuoteSearchTexts,
} from '../queries/search-index.ts';
import type { StrikeRow } from '../queries/strikes.ts';
import {
  countNodes,
  deleteNodes,
  readNodeIds,
  readNodes,
  type StoredNode,
} from '../queries/transfer.ts';
import { writeChange } from '../queries/write-change.ts';
import { takeWriteLock } from '../queries/write-versions.ts';
import { indexText } from '../search/index-text.ts';
import { readWordList } from '../text/word-list.ts';

/** Raised when words are cut, folded or stored in another way. */
const FORM = 1;

/** Names the form of the search index that this program writes and reads: it changes with its word lists too. */
export function searchIndexForm(): string {
  const lists = ['search-stop-words', 'search-forms'].map(readWordList);
  return createHash('sha256')
    .update(JSON.stringify([FORM, lists]))
    .digest('hex')
    .slice(0, 12);
}

/** Whether a graph holds anything that `indexForSearch` would make findable. */
export async function lacksSearchIndex(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<boolean> {
  if ((await readSearchIndexState(engine, statements)) === searchIndexForm()) return false;
  return (await countFindable(engine, statements)) > 0;
}

/**
 * Makes all that a graph holds findable where its search index is of another form, or of a time before there
 * was one. What is written from then on is indexed as it is written. Cut off, it begins again at the next start.
 *
 * @param onProgress told how many of the nodes are indexed
 * @returns whether there was anything to make findable
 */
export async function indexForSearch(
  engine: GraphEngine,
  statements: StatementLibrary,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<boolean> {
  const form = searchIndexForm();
  if ((await readSearchIndexState(engine, statements)) === form) return false;
  return engine.exclusively(statements.get('write/take-migration-lock'), async () => {
    // Another process may have done it while this one waited.
    if ((await readSearchIndexState(engine, statements)) === form) return false;
    await removeIndex(engine, statements);
    const total = await countFindable(engine, statements);
    let done = 0;
    const onPage = (nodes: number) => {
      done += nodes;
      onProgress(done, total);
    };
    for (const label of NAMED_LABELS) {
      await inPages(
        engine,
        statements,
        label,
        async (transaction, ids) => {
          const nodes = await readNodes(transaction, statements, label, ids);
          const change = {
            ...NO_CHANGE,
            ...ROWS[label](nodes.map(({ properties }) => properties)),
          };
          await writeChange(transaction, statements, change);
        },
        onPage,
      );
    }
    await inPages(
      engine,
      statements,
      'ArticleVersion',
      async (transaction, versions) => {
        const texts = await readTextsToIndex(transaction, statements, versions);
        const searchTexts = texts.map((each) => searchTextRow(each.version, each.title, each.text));
        await writeChange(transaction, statements, { ...NO_CHANGE, searchTexts });
        const quotes = texts.flatMap((each) => each.quotes);
        const rows = quotes.map(({ id, text }) => ({ id, searchText: indexText(text).searchText }));
        await writeQuoteSearchTexts(transaction, statements, rows);
      },
      onPage,
    );
    await engine.write((transaction) => noteSearchIndex(transaction, statements, form));
    return total > 0;
  });
}

/** Rows of who and what is found by its names, as they are stored. */
const ROWS: Readonly<
  Record<
    'Person' | 'Organisation' | 'Strike',
    (stored: readonly StoredNode['properties'][]) => Partial<GraphChange>
  >
> = {
  Person: (stored) => ({
    people: (stored as unknown as readonly (PersonRow & Known)[]).map(
      ({ id, name, honorific = null, inReference }) =>
        personRow(id, { name, honorific }, inReference),
    ),
  }),
  Organisation: (stored) => ({
    organisations: (stored as unknown as readonly (OrganisationRow & Known)[]).map(
      ({ id, name, kind, odsCode = null, aliases, inReference }) =>
        organisationRow(id, { name, kind, odsCode }, aliases, inReference),
    ),
  }),
  Strike: (stored) => ({
    strikes: (stored as unknown as readonly (StrikeRow & Known)[]).map(
      ({
        id,
        from,
        to = null,
        workforces,
        nations,
        status,
        windowStarts,
        windowEnds,
        inReference,
      }) =>
        strikeRow(
          id,
          { from, to, workforces, nations, status },
          {
            windows: windowStarts.map((start, index) => ({
              from: start,
              to: windowEnds[index] ?? start,
            })),
            // Its links to disputes stand.
            disputes: [],
            inReference,
          },
        ),
    ),
  }),
};

type Known = { readonly inReference: boolean };

const NAMED_LABELS = ['Person', 'Organisation', 'Strike'] as const;

async function countFindable(engine: GraphEngine, statements: StatementLibrary): Promise<number> {
  let nodes = 0;
  for (const label of [...NAMED_LABELS, 'ArticleVersion']) {
    nodes += await countNodes(engine, statements, label);
  }
  return nodes;
}

const INDEX_LABELS = ['SearchText', 'Word', 'NameWord'];
const DELETED_AT_A_TIME = 2_000;

async function removeIndex(engine: GraphEngine, statements: StatementLibrary): Promise<void> {
  await engine.write((transaction) => noteSearchIndex(transaction, statements, null));
  for (const label of INDEX_LABELS) {
    while ((await countNodes(engine, statements, label)) > 0) {
      await engine.write(async (transaction) => {
        await takeWriteLock(transaction, statements);
        await deleteNodes(transaction, statements, label, DELETED_AT_A_TIME);
      });
    }
  }
}

const PAGE = 50;

/** Runs `write` for the nodes of a label, a page and a transaction at a time, in turn with other writers. */
async function inPages(
  engine: GraphEngine,
  statements: StatementLibrary,
  label: string,
  write: (transaction: GraphTransaction, ids: readonly string[]) => Promise<void>,
  onPage: (nodes: number) => void,
): Promise<void> {
  const ids = (await readNodeIds(engine, statements, label)).toSorted();
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = ids.slice(from, from + PAGE);
    await engine.write(async (transaction) => {
      await takeWriteLock(transaction, statements);
      await write(transaction, page);
    });
    onPage(page.length);
  }
}
