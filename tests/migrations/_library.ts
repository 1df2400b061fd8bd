import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadStatements, type StatementLibrary } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';

const shipped = loadStatements(PACKAGE_FILES.cypher);

/** The statements that ship, with `more` migrations after those that do; names stand without number. */
export function libraryWith(more: Readonly<Record<string, string>>): StatementLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'picketline-migrations-'));
  mkdirSync(join(folder, 'migrations'));
  const header = '// A migration of the tests.\n// Parameters: none\n// Returns: none\n';
  const texts = [
    ...shipped.migrations.map(({ name, text }) => [name.replace('migrations/', ''), text]),
    ...Object.entries(more).map(([name, text], index) => {
      const number = String(shipped.migrations.length + index + 1).padStart(4, '0');
      return [`${number}-${name}`, text];
    }),
  ];
  for (const [name, text] of texts) {
    writeFileSync(join(folder, 'migrations', `${name}.cypher`), `${header}${text}\n`);
  }
  const { migrations } = loadStatements(folder);
  rmSync(folder, { recursive: true });
  return { ...shipped, migrations };
}
