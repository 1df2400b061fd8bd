import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { PicketlineError } from '../errors.ts';
import { openEngine } from '../graph/open-engine.ts';
import { loadStatements } from '../graph/statement-library.ts';
import { migrate, planMigrations, repairSchema } from '../migrations/migrate.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { createProgress } from './progress.ts';

/** `picketline migrate`: brings the graph's constraints and indexes to where this version expects them. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the graph to where this version of the program expects it')
    .option('--dry-run', 'only tell what would be applied')
    .option('--repair', 'make constraints and indexes again that somebody took away')
    .option('--json', 'print one JSON object, for scripts')
    .addHelpText(
      'after',
      `
The graph is the Neo4j of NEO4J_URI, else the embedded one in the folder of PICKETLINE_DATA.
serve and ingest migrate too when they start; of several that start at once, one does it and the
others wait. A graph that a later version has migrated is refused (GRAPH_NEWER).

Two names are of no file: search-index makes what an earlier version stored findable by search, and
imported-lists finishes an import of CSV files. Both go through many nodes, and show how far they are.

With --json: {"applied": [names], "pending": [names]}.

Examples:
  $ picketline migrate --dry-run
  $ NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… picketline migrate`,
    )
    .action(runMigrate);
}

interface MigrateFlags {
  readonly dryRun?: true;
  readonly repair?: true;
  readonly json?: true;
}

async function runMigrate(flags: MigrateFlags): Promise<void> {
  const { dryRun, repair, json } = flags;
  if (dryRun && repair) {
    throw new PicketlineError('BAD_ARGUMENT', 'expected --dry-run or --repair, not both');
  }
  const statements = loadStatements(PACKAGE_FILES.cypher);
  const progress = createProgress(process.stderr);
  const engine = await openEngine(readConfig());
  try {
    const names = dryRun
      ? await planMigrations(engine, statements)
      : await migrate(engine, statements, {
          onProgress: (done, total, step) => progress.show(done, total, step),
        });
    progress.clear();
    const [applied, pending] = dryRun ? [[], names] : [names, []];
    if (repair) await repairSchema(engine, statements);
    if (json) process.stdout.write(`${JSON.stringify({ applied, pending })}\n`);
    else process.stdout.write(describe(names, flags));
  } finally {
    progress.clear();
    await engine.close();
  }
}

function describe(names: readonly string[], { dryRun, repair }: MigrateFlags): string {
  const lines = names.map((name) => `${dryRun ? 'would apply' : 'applied'} ${name}\n`);
  if (repair) lines.push('All constraints and indexes stand.\n');
  if (lines.length === 0) return 'The graph has had all migrations; there is nothing to do.\n';
  return lines.join('');
}
