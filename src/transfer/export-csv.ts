import { isSchemaCommand } from '../graph/cypher-text.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { knownMigrations, pendingMigrations } from '../migrations/migrations.ts';
import { type CsvFiles, csvFiles } from './csv-files.ts';
import { type CsvRow, nodeRow, relationshipRow } from './csv-rows.ts';
import { CsvSurvey } from './csv-survey.ts';
import { makeFolder } from './folder-in-the-making.ts';
import type { Properties } from './graph-record.ts';
import type { GraphReader } from './read-graph.ts';

/** What an export to CSV files has written, bookkeeping aside. */
export interface CsvExport {
  readonly nodes: number;
  readonly relationships: number;
  readonly files: number;
}

export interface CsvExportOptions {
  /** Told of each page how many nodes and relationships were looked at or written; no one unless given. */
  readonly onPage?: (records: number, doing: 'surveying' | 'writing') => void;
}

/** Name of the file that tells Neo4j's importer what to do, and people how to start it. */
export const IMPORT_ARGUMENTS = 'import.args';

/**
 * Writes a graph into a new folder as CSV files for `neo4j-admin database import full`. Reads it twice: what
 * columns there are and what divides lists is known only once all was seen.
 *
 * @throws PicketlineError `BAD_PATH` where the folder holds something or cannot be made; `DISK_FULL`;
 * `GRAPH_CHANGED` where the graph was written to meanwhile; `GRAPH_NEWER` where a later version migrated it.
 * Then there is no folder.
 */
export async function exportCsv(
  { graph, statements }: { readonly graph: GraphReader; readonly statements: StatementLibrary },
  path: string,
  { onPage = () => {} }: CsvExportOptions = {},
): Promise<CsvExport> {
  const migrations = dataMigrationsOf(graph, statements);
  const folder = await makeFolder(path);
  try {
    const survey = new CsvSurvey();
    const found = { nodes: 0, relationships: 0 };
    for await (const { of, rows } of rowsOf(graph)) {
      for (const row of rows) survey.see(row);
      found[of] += rows.length;
      onPage(rows.length, 'surveying');
    }
    const bookkeeping = [...graphStates(graph, survey), ...migrations].map(nodeRow);
    for (const row of bookkeeping) survey.see(row);

    const files = csvFiles(folder, survey);
    await files.write(bookkeeping);
    for await (const { rows } of rowsOf(graph)) {
      await files.write(rows);
      onPage(rows.length, 'writing');
    }
    const { write } = await folder.begin(IMPORT_ARGUMENTS);
    await write(importArguments(files, survey));
    await graph.checkUnchanged();
    await folder.finish();
    return { ...found, files: files.names.length };
  } finally {
    await folder.discard();
  }
}

interface RowsOfPage {
  readonly of: 'nodes' | 'relationships';
  readonly rows: readonly CsvRow[];
}

async function* rowsOf(graph: GraphReader): AsyncGenerator<RowsOfPage> {
  for await (const page of graph.nodes()) yield { of: 'nodes', rows: page.map(nodeRow) };
  for await (const page of graph.relationships()) {
    yield { of: 'relationships', rows: page.map(relationshipRow) };
  }
}

interface BookkeepingNode {
  readonly labels: readonly [string];
  readonly properties: Properties;
}

/**
 * The migrations that changed data, which the rows have had. Those of the schema are left for the graph that
 * the rows are imported into: it has no constraints yet.
 */
function dataMigrationsOf(
  { migrations }: GraphReader,
  statements: StatementLibrary,
): readonly BookkeepingNode[] {
  const known = knownMigrations(statements);
  const pending = new Set(pendingMigrations(known, migrations));
  return known
    .filter((migration) => !pending.has(migration) && !isSchemaCommand(migration.statement.text))
    .map(({ name, number, hash }) => ({
      labels: ['Migration'],
      properties: { id: name, number, hash, times: 1 },
    }));
}

/** What the graph knows of itself, and at which labels lists are aside, if any are. */
function* graphStates(
  { turn, referenceHash, searchIndex }: GraphReader,
  { kindsWithListsAside }: CsvSurvey,
): Generator<BookkeepingNode> {
  const labels = ['GraphState'] as const;
  const state = { id: 'graph', turn, referenceHash, searchIndex };
  yield { labels, properties: withoutNull(state) };
  if (kindsWithListsAside.length === 0) return;
  const labelsIn = (folder: string) => {
    const kinds = kindsWithListsAside.filter(({ name }) => name.startsWith(folder));
    return kinds.length === 0 ? null : [...new Set(kinds.map(({ label }) => label))];
  };
  const imported = {
    id: 'import',
    nodeLabels: labelsIn('nodes/'),
    relationshipLabels: labelsIn('relationships/'),
  };
  yield { labels, properties: withoutNull(imported) };
}

function withoutNull(values: Readonly<Record<string, Properties[string] | null>>): Properties {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** The importer refuses a value that is longer than its buffer, which has this many characters unless told. */
const USUAL_BUFFER = 4 * 1024 * 1024;

function importArguments({ names }: CsvFiles, { listDelimiter, longest }: CsvSurvey): string {
  const code = listDelimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const options = [
    ...names.map((name) => `--${name.slice(0, name.indexOf('/'))}=${name}`),
    `--array-delimiter=U+${code}`,
    '--multiline-fields=true',
    '--bad-tolerance=0',
    // Room for the quotation marks, and for those within, which stand twice.
    ...(longest * 2 + 2 > USUAL_BUFFER ? [`--read-buffer-size=${longest * 2 + 1_024}`] : []),
  ];
  return `${HOW_TO_IMPORT}${options.map((option) => `${option}\n`).join('')}`;
}

const HOW_TO_IMPORT = `# A graph of Picketline, for Neo4j's importer. Stop Neo4j and run, in this folder:
#
#   neo4j-admin database import full @${IMPORT_ARGUMENTS} --overwrite-destination neo4j
#
# --overwrite-destination deletes what the database neo4j holds. Then start Neo4j, and run once:
#
#   NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… picketline migrate
#   NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… picketline doctor
#
# The first makes constraints and indexes, and sets the lists for which CSV has no form.
`;
