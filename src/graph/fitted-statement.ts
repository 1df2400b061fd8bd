import type { Statement } from './statement.ts';

/** What one use of a statement needs. */
export interface Fit {
  /** Parameters that are null. */
  readonly absent: readonly string[];
  /** What is needed of its rows; all of them where that is null. */
  readonly needs: RowNeeds | null;
  /**
   * Whether rows come without properties that are not needed, too. That makes a text of its own, with a plan of its own,
   * for nearly every selection, so it pays where a selection comes back.
   */
  readonly exact: boolean;
}

/** What is needed of a row: properties of its node, and neighbours that travel in it with their properties. */
export interface RowNeeds {
  readonly properties: NeededProperties;
  readonly neighbours: ReadonlyMap<string, NeededProperties>;
}

/** Names of properties; null where all are needed. */
export type NeededProperties = ReadonlySet<string> | null;

/** For each statement, those that were made of it, by what they leave out. */
const made = new WeakMap<Statement, Map<string, Statement>>();
/** Clients choose which conditions stand together; beyond so many texts of one statement they are made anew. */
const MOST_TEXTS = 200;

/**
 * The statement with no more in it than is needed, as three kinds of lines can go or shrink:
 *
 * - `WHERE ($after IS NULL OR …)` and `AND ($strike IS NULL OR …)`, conditions that everything meets where the parameter
 *   is null. To one row they cost nothing; where thousands are looked through, they took more than half of the time.
 * - `strike: […][0]` in a projection, a neighbour of the row. Leaving two of them out halves what a page takes.
 * - `.*`, all properties of the row's node or of a neighbour, which become the needed ones.
 *
 * The database plans anew for parameters that are null in any case, so the first makes no more plans than there were.
 */
export function fitStatement(statement: Statement, fit: Fit): Statement {
  if (fit.absent.length === 0 && fit.needs === null) return statement;
  const known = made.get(statement) ?? new Map<string, Statement>();
  made.set(statement, known);
  const key = fitKey(fit);
  const found = known.get(key) ?? makeFitted(statement, fit);
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(key, found);
  return found;
}

/** Equal for those that make the same of a statement. */
export function fitKey({ absent, needs, exact }: Fit): string {
  if (needs === null) return `${absent}`;
  return `${absent} ${exact ? exactKey(needs) : [...needs.neighbours.keys()].sort().join(' ')}`;
}

/** Needs of a request that comes again are the same object each time. */
const exactKeys = new WeakMap<RowNeeds, string>();

function exactKey(needs: RowNeeds): string {
  const known = exactKeys.get(needs);
  if (known !== undefined) return known;
  const neighbours = [...needs.neighbours].map(([name, each]) => `${name}:${listed(each)}`);
  const key = ['exactly', listed(needs.properties), ...neighbours.sort()].join(' ');
  exactKeys.set(needs, key);
  return key;
}

function listed(properties: NeededProperties): string {
  return properties === null ? '*' : [...properties].sort().join();
}

function makeFitted(statement: Statement, fit: Fit): Statement {
  const { text, embeddedText } = statement;
  const texts = {
    text: fitted(text, fit),
    ...(embeddedText === undefined ? {} : { embeddedText: fitted(embeddedText, fit) }),
  };
  const used = new Set(Object.values(texts).flatMap((each) => each.match(/(?<=\$)\w+/g) ?? []));
  const parameters = statement.parameters.filter((name) => used.has(name));
  return { ...statement, parameters, ...texts };
}

const CONDITION = /^( *)(AND|WHERE) (?:\(\$(\w+) IS NULL OR )?.*$/;
const CONDITION_WORD = /^ *\w+/;
const NEIGHBOUR = /^ *(\w+): \[.*\]\[0\],?$/;
/** Such as neighbours of which a row has several, and what is left out of all its properties. */
const COMPUTED = /^ *\w+: (?:\[|(null),$)/;
const ALL_PROPERTIES = '.*';
/** Stands in a projection of which nothing is needed but that there is one. */
const LEAST = 'id';

function fitted(text: string, { absent, needs, exact }: Fit): string {
  // The first condition that is left takes the word of the one that stood first.
  let where: string | null = null;
  const lines = text.split('\n').flatMap((line) => {
    const [, indent = '', word, parameter = ''] = CONDITION.exec(line) ?? [];
    if (word === 'WHERE') where = `${indent}WHERE`;
    if (word !== undefined && absent.includes(parameter)) return [];
    const kept = word === undefined || where === null ? line : line.replace(CONDITION_WORD, where);
    where = null;
    if (word !== undefined) return [kept];
    if (needs === null) return [line];
    const neighbour = NEIGHBOUR.exec(line)?.[1];
    if (neighbour !== undefined) {
      const properties = needs.neighbours.get(neighbour);
      if (properties === undefined) return [];
      return [exact ? withProperties(line, properties) : line];
    }
    if (!exact || needs.properties === null) return [line];
    const computed = COMPUTED.exec(line);
    if (computed !== null) return computed[1] === undefined ? [line] : [];
    return [withProperties(line, needs.properties)];
  });
  // What is now the last entry of a projection has no comma behind it.
  return lines.join('\n').replace(/,(\s*\})/g, (_, end: string) => end);
}

/** The line with the properties in place of all of them. */
function withProperties(line: string, properties: NeededProperties): string {
  if (properties === null) return line;
  const computed = new Set([...line.matchAll(/(\w+): /g)].map(([, name]) => name));
  const names = [...properties].sort().filter((name) => !computed.has(name));
  const list = (names.length === 0 ? [LEAST] : names).map((name) => `.${name}`);
  return line.replace(ALL_PROPERTIES, list.join(', '));
}
