import type { Statement } from './statement.ts';

/** What one use of a statement does not need. */
export interface Unneeded {
  /** Parameters that are null. */
  readonly absent: readonly string[];
  /** Neighbours that nobody asks for. */
  readonly without: readonly string[];
}

/** For each statement, those that were made of it, by what they leave out. */
const made = new WeakMap<Statement, Map<string, Statement>>();
/** Clients choose which conditions stand together; beyond so many texts of one statement they are made anew. */
const MOST_TEXTS = 200;

/**
 * The statement with no more in it than is needed, as two kinds of lines can go:
 *
 * - `AND ($strike IS NULL OR …)`, a condition that everything meets where the parameter is null. To one row it
 *   costs nothing; where thousands are looked through, such conditions took more than half of the time.
 * - `strike: […][0]` in a projection, a neighbour of the row. Leaving two of them out halves what a page takes.
 *
 * The database plans anew for parameters that are null in any case, so this makes no more plans than there were.
 */
export function fitStatement(statement: Statement, unneeded: Unneeded): Statement {
  const { absent, without } = unneeded;
  if (absent.length === 0 && without.length === 0) return statement;
  const known = made.get(statement) ?? new Map<string, Statement>();
  made.set(statement, known);
  const key = `${absent} ${without}`;
  const found = known.get(key) ?? leaveOut(statement, unneeded);
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(key, found);
  return found;
}

function leaveOut(statement: Statement, { absent, without }: Unneeded): Statement {
  const { text, embeddedText } = statement;
  const condition = lines(`AND \\(\\$(?:${absent.join('|')}) IS NULL OR .*\\)`);
  const neighbour = lines(`(?:${without.join('|')}): \\[.*\\]\\[0\\],?`);
  const fitted = (whole: string) =>
    whole
      .replace(condition, '')
      .replace(neighbour, '')
      .replace(/,(\s*\})/g, (_, end: string) => end);
  const texts = {
    text: fitted(text),
    ...(embeddedText === undefined ? {} : { embeddedText: fitted(embeddedText) }),
  };
  const used = new Set(Object.values(texts).flatMap((each) => each.match(/(?<=\$)\w+/g) ?? []));
  const parameters = statement.parameters.filter((name) => used.has(name));
  return { ...statement, parameters, ...texts };
}

function lines(pattern: string): RegExp {
  return new RegExp(`^ *${pattern}\n`, 'gm');
}
