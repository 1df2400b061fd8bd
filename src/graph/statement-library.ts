import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PicketlineError } from '../errors.ts';
import { parseStatements, type Statement, withNames } from './statement.ts';

/** Every statement of `cypher/`, read once at start. */
export interface StatementLibrary {
  /**
   * Throws `BAD_STATEMENT` for a name that no file has.
   * @param names what stands for each of the names that the file declares, where it declares any
   */
  get(name: string, names?: Readonly<Record<string, string>>): Statement;
  /** Sorted by name, as the files have them: those that declare names cannot run. */
  readonly all: readonly Statement[];
  /** Those of `migrations/`, in the order of their numbers. */
  readonly migrations: readonly Statement[];
}

/**
 * Reads every `.cypher` file below `folder`. Throws `BAD_STATEMENT` for the first file that does not keep to
 * its header, and `BAD_PATH` where the folder cannot be read.
 */
export function loadStatements(folder: string): StatementLibrary {
  const texts = readTexts(folder);
  const statements = new Map<string, Statement>();
  for (const [name, text] of texts) {
    if (name.endsWith(EMBEDDED)) {
      checkHasMainFile(texts, name);
      continue;
    }
    const embeddedText = texts.get(name + EMBEDDED);
    const file = { name, text, ...(embeddedText === undefined ? {} : { embeddedText }) };
    for (const statement of parseStatements(file)) {
      statements.set(statement.name, statement);
    }
  }
  const all = [...statements.values()];
  return {
    all,
    migrations: migrationsOf(all),
    get(name, names = NO_NAMES) {
      const statement = statements.get(name);
      if (statement === undefined) {
        throw new PicketlineError('BAD_STATEMENT', `cypher/ holds no statement named "${name}".`);
      }
      if (statement.names === undefined && names === NO_NAMES) return statement;
      const { name: filledName, ...filled } = withNames(statement, names);
      const known = statements.get(filledName) ?? { name: filledName, ...filled };
      statements.set(filledName, known);
      return known;
    },
  };
}

/** Their names begin with their number, so they are in order; the numbers leave none out and stand once each. */
function migrationsOf(all: readonly Statement[]): readonly Statement[] {
  const migrations = all.filter(({ name }) => name.startsWith('migrations/'));
  for (const [index, { name }] of migrations.entries()) {
    const number = String(index + 1).padStart(4, '0');
    if (!name.startsWith(`migrations/${number}-`)) {
      const message = `cypher/${name}${ENDING}:1: expected the name to begin with ${number}-, as the next number`;
      throw new PicketlineError('BAD_STATEMENT', message);
    }
  }
  return migrations;
}

const NO_NAMES: Readonly<Record<string, string>> = {};
const ENDING = '.cypher';
const EMBEDDED = '.embedded';

/** Texts by path below the folder without ending, in the order of their names on every machine. */
function readTexts(folder: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ENDING))
      .map((path) => path.slice(0, -ENDING.length).replaceAll('\\', '/'))
      .sort();
    return new Map(names.map((name) => [name, readFileSync(join(folder, name + ENDING), 'utf8')]));
  } catch (cause) {
    throw new PicketlineError('BAD_PATH', `The statements in ${folder} cannot be read.`, { cause });
  }
}

function checkHasMainFile(texts: ReadonlyMap<string, string>, name: string): void {
  const main = name.slice(0, -EMBEDDED.length);
  if (!texts.has(main)) {
    const message = `cypher/${name}${ENDING}:1: expected a file ${main}${ENDING} beside it`;
    throw new PicketlineError('BAD_STATEMENT', message);
  }
}
