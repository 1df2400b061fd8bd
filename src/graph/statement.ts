import { PicketlineError } from '../errors.ts';
import {
  isSchemaCommand,
  scanCypher,
  splitStatements,
  withoutComments,
  writingClause,
} from './cypher-text.ts';

/**
 * One named statement of `cypher/`, as read from its file.
 *
 * A file starts with a header of `//` comments:
 *
 *     // Quotes by one speaker, oldest first, one page for each key.
 *     // Parameters: keys, after, before, limit
 *     // Returns: key, quotes
 *
 * `none` stands for no parameters and for no columns; a list that ends in a comma goes on in the next line.
 *
 * A line that ends in `// backward: …` is replaced by what follows in the backward form of the statement,
 * so that one file serves both directions of a keyset page. The backward form is a statement of its own,
 * named `read/quotes-by-speaker backward`, with the same parameters and columns.
 *
 * A line `// Names: NodeLabel` in the header declares words of the text that stand for a label or a type, which
 * cannot be parameters. `withNames` makes the statement for one of them, named `transfer/node-ids Person`.
 *
 * A file below `migrations/` may hold several statements, divided by semicolons: all change the schema, or all data.
 */
export interface Statement {
  /** Path below `cypher/` without ending, such as `read/quotes-by-speaker`. */
  readonly name: string;
  readonly purpose: string;
  readonly parameters: readonly string[];
  readonly columns: readonly string[];
  /** Words of the text that stand for labels or types; a statement that has some cannot run. */
  readonly names?: readonly string[];
  readonly text: string;
  /** Text for the embedded engine, where a sibling `name.embedded.cypher` exists. */
  readonly embeddedText?: string;
}

/** The text of one file of `cypher/`, and of its sibling for the embedded engine. */
export interface StatementFile {
  /** Path below `cypher/` without ending. */
  readonly name: string;
  readonly text: string;
  readonly embeddedText?: string;
}

/**
 * The statement of a file, followed by its backward form where the file has one. Throws `BAD_STATEMENT`
 * with file, line and what was expected where the file does not keep to its header.
 */
export function parseStatements(file: StatementFile): readonly Statement[] {
  const main = parseText(`${file.name}.cypher`, file.name, file.text);
  if (main.header.purpose === '') {
    throw bad(main.path, 1, 'expected a sentence that says what the statement is for');
  }
  const sibling =
    file.embeddedText === undefined
      ? null
      : parseText(`${file.name}.embedded.cypher`, file.name, file.embeddedText);
  if (sibling !== null) {
    checkSibling(main, sibling);
  }
  const statement = (name: string, text: string, embeddedText?: string): Statement => ({
    name,
    purpose: main.header.purpose,
    parameters: main.header.parameters,
    columns: main.header.columns,
    ...(main.header.names.length === 0 ? {} : { names: main.header.names }),
    text,
    ...(embeddedText === undefined ? {} : { embeddedText }),
  });
  const forward = statement(file.name, main.forward, sibling?.forward);
  return main.backward === null
    ? [forward]
    : [forward, statement(`${file.name} backward`, main.backward, sibling?.backward ?? undefined)];
}

/**
 * The statement in which each of its `names` is replaced by the label or type that is given for it. Throws
 * `BAD_STATEMENT` where another name is given, or what is no plain word.
 */
export function withNames(
  { names = [], ...statement }: Statement,
  given: Readonly<Record<string, string>>,
): Statement {
  if (names.toSorted().join() !== Object.keys(given).toSorted().join()) {
    const expected = names.length === 0 ? 'no names' : names.join(', ');
    const message = `The statement ${statement.name} expects ${expected}, was given ${Object.keys(given).join(', ') || 'no names'}.`;
    throw new PicketlineError('BAD_STATEMENT', message);
  }
  const wrong = Object.values(given).find((name) => !PLAIN_NAME.test(name));
  if (wrong !== undefined) {
    const message = `The statement ${statement.name} expects labels and types of letters, was given ${JSON.stringify(wrong)}.`;
    throw new PicketlineError('BAD_STATEMENT', message);
  }
  const fill = (text: string) =>
    text.replace(/\w+/g, (word) => (names.includes(word) ? (given[word] ?? word) : word));
  const { name, text, embeddedText } = statement;
  return {
    ...statement,
    name: [name, ...names.map((each) => given[each])].join(' '),
    text: fill(text),
    ...(embeddedText === undefined ? {} : { embeddedText: fill(embeddedText) }),
  };
}

const PLAIN_NAME = /^[A-Za-z][A-Za-z_]{0,63}$/;

interface ParsedText {
  readonly path: string;
  readonly header: Header;
  readonly forward: string;
  readonly backward: string | null;
}

interface Header {
  readonly purpose: string;
  readonly parameters: readonly string[];
  readonly parametersLine: number;
  readonly columns: readonly string[];
  readonly columnsLine: number;
  readonly names: readonly string[];
  /** Why the embedded engine needs a text of its own; null in the main file. */
  readonly reason: string | null;
  readonly lines: number;
}

function parseText(path: string, name: string, text: string): ParsedText {
  const header = parseHeader(path, text);
  const { forward, backward } = formsOf(text, header.lines);
  const forms = backward === null ? [forward] : [forward, backward];
  const codes = forms.map((form) => scanCypher(form).code);
  if (codes.every((code) => code.trim() === '')) {
    throw bad(path, header.lines + 1, 'expected a statement below the header');
  }
  checkKind(path, name, codes);
  checkParameters(path, header, codes);
  checkNames(path, header, forms);
  if (!isMigration(name)) {
    for (const code of codes) {
      checkColumns(path, header, code);
    }
  }
  return {
    path,
    header,
    forward: withoutComments(forward),
    backward: backward === null ? null : withoutComments(backward),
  };
}

function checkSibling(main: ParsedText, sibling: ParsedText): void {
  const { header, path } = sibling;
  if (header.reason === null) {
    throw bad(
      path,
      1,
      'expected a line "// Embedded: …" that says why the engine needs its own text',
    );
  }
  if (header.parameters.join() !== main.header.parameters.join()) {
    throw bad(path, header.parametersLine, `expected the parameters of ${main.path}`);
  }
  if (header.columns.join() !== main.header.columns.join()) {
    throw bad(path, header.columnsLine, `expected the columns of ${main.path}`);
  }
  if (header.names.join() !== main.header.names.join()) {
    throw bad(path, 1, `expected the names of ${main.path}`);
  }
  if ((sibling.backward === null) !== (main.backward === null)) {
    throw bad(
      path,
      header.lines + 1,
      `expected a backward form exactly where ${main.path} has one`,
    );
  }
}

/** Reads the leading run of `//` lines. */
function parseHeader(path: string, text: string): Header {
  const lines = text.split('\n');
  const fields = new Map<string, { line: number; value: string }>();
  const purpose: string[] = [];
  let open: { line: number; value: string } | null = null;
  let count = 0;
  for (; lines[count]?.startsWith('//'); count += 1) {
    const words = (lines[count] ?? '').slice(2).trim();
    const field = /^(Parameters|Returns|Names|Embedded):/.exec(words);
    if (field !== null) {
      const name = field[1] ?? '';
      if (fields.has(name)) {
        throw bad(path, count + 1, `expected one line "// ${name}:", found a second`);
      }
      open = { line: count + 1, value: words.slice(name.length + 1).trim() };
      fields.set(name, open);
    } else if (open !== null && (open.value.endsWith(',') || open === fields.get('Embedded'))) {
      open.value += ` ${words}`;
    } else {
      purpose.push(words);
    }
  }
  const names = fields.get('Names');
  const parameters = fields.get('Parameters');
  const columns = fields.get('Returns');
  if (parameters === undefined) {
    throw bad(path, 1, 'expected a header line "// Parameters: …" (or "none")');
  }
  if (columns === undefined) {
    throw bad(path, 1, 'expected a header line "// Returns: …" (or "none")');
  }
  return {
    purpose: purpose.join(' ').trim(),
    parameters: namesIn(path, parameters),
    parametersLine: parameters.line,
    columns: namesIn(path, columns),
    columnsLine: columns.line,
    names: names === undefined ? [] : namesIn(path, names, PLACEHOLDER, 'CamelCase'),
    reason: fields.get('Embedded')?.value || null,
    lines: count,
  };
}

const VARIABLE = /^[a-z][A-Za-z0-9]{0,63}$/;
const PLACEHOLDER = /^[A-Z][A-Za-z]{0,63}$/;

function namesIn(
  path: string,
  field: { line: number; value: string },
  shape = VARIABLE,
  style = 'camelCase',
): readonly string[] {
  if (field.value === 'none') {
    return [];
  }
  const names = field.value.split(',').map((name) => name.trim());
  for (const [index, name] of names.entries()) {
    if (!shape.test(name)) {
      throw bad(path, field.line, `expected ${style} names divided by commas, found "${name}"`);
    }
    if (names.indexOf(name) !== index) {
      throw bad(path, field.line, `expected each name once, found "${name}" again`);
    }
  }
  return names;
}

const BACKWARD = /^\/\/\s*backward:(.*)$/;

/** Both forms of a text with the header blanked, so that line numbers stay those of the file. */
function formsOf(text: string, headerLines: number): { forward: string; backward: string | null } {
  const body = text
    .split('\n')
    .map((line, index) => (index < headerLines ? '' : line))
    .join('\n');
  let forward = '';
  let backward = '';
  let from = 0;
  let twoForms = false;
  for (const comment of scanCypher(body).comments) {
    const replacement = BACKWARD.exec(body.slice(comment.start, comment.end));
    if (replacement === null) {
      continue;
    }
    twoForms = true;
    const lineStart = body.lastIndexOf('\n', comment.start) + 1;
    const indent = /^ */.exec(body.slice(lineStart))?.[0] ?? '';
    forward += body.slice(from, comment.start).trimEnd();
    backward += `${body.slice(from, lineStart)}${indent}${(replacement[1] ?? '').trim()}`;
    from = comment.end;
  }
  return {
    forward: forward + body.slice(from),
    backward: twoForms ? backward + body.slice(from) : null,
  };
}

/** Reading files only read, and every file outside `migrations/` holds one statement. */
function checkKind(path: string, name: string, codes: readonly string[]): void {
  for (const code of codes) {
    const clause = writingClause(code);
    if (name.startsWith('read/') && clause !== null) {
      const line = lineOf(code, code.toUpperCase().indexOf(clause));
      throw bad(path, line, `expected a statement that only reads, found ${clause}`);
    }
    const semicolon = code.indexOf(';');
    if (!isMigration(name) && semicolon !== -1) {
      throw bad(path, lineOf(code, semicolon), 'expected one statement without a semicolon');
    }
    if (isMigration(name)) checkAllOfSchemaOrNone(path, code);
  }
}

/** Neo4j refuses both in one transaction. */
function checkAllOfSchemaOrNone(path: string, code: string): void {
  const [first, ...others] = splitStatements(code).map(isSchemaCommand);
  if (others.some((other) => other !== first)) {
    throw bad(path, 1, 'expected statements that all change the schema, or all change data');
  }
}

function isMigration(name: string): boolean {
  return name.startsWith('migrations/');
}

function checkParameters(path: string, header: Header, codes: readonly string[]): void {
  const used = new Set<string>();
  for (const code of codes) {
    for (const match of code.matchAll(/\$(\w*)/g)) {
      const name = match[1] ?? '';
      if (!header.parameters.includes(name)) {
        const line = lineOf(code, match.index);
        throw bad(path, line, `expected a parameter of the header, found $${name}`);
      }
      used.add(name);
    }
  }
  const unused = header.parameters.find((name) => !used.has(name));
  if (unused !== undefined) {
    throw bad(path, header.parametersLine, `expected $${unused} to be used in the statement`);
  }
}

/** They stand in backticks, so that the words that replace them may be words of Cypher, such as `Union`. */
function checkNames(path: string, header: Header, forms: readonly string[]): void {
  const unused = header.names.find((name) => !forms.some((form) => form.includes(`\`${name}\``)));
  if (unused !== undefined) {
    throw bad(path, 1, `expected \`${unused}\`, in backticks, in the statement`);
  }
}

function checkColumns(path: string, header: Header, code: string): void {
  const expected = header.columns.length === 0 ? 'none' : header.columns.join(', ');
  const returns = returnsOf(code);
  if (returns.length === 0 && header.columns.length > 0) {
    throw bad(path, header.columnsLine, `expected RETURN ${expected}, found no RETURN`);
  }
  for (const { start, end } of returns) {
    const columns = columnsIn(code, start, end);
    if (columns.join() !== header.columns.join()) {
      const found = columns.join(', ');
      throw bad(path, lineOf(code, start), `expected RETURN ${expected}, found ${found}`);
    }
  }
}

/** What follows each `RETURN` that stands outside of all brackets, up to the end of its items. */
function returnsOf(code: string): readonly { readonly start: number; readonly end: number }[] {
  const outside = blankBracketed(code);
  const returns: { start: number; end: number }[] = [];
  for (const match of outside.matchAll(/(?<![.:$\w])RETURN\b(\s+DISTINCT\b)?/gi)) {
    const start = match.index + match[0].length;
    const rest = /\b(?:ORDER\s+BY|SKIP|LIMIT|UNION)\b/i.exec(outside.slice(start));
    returns.push({ start, end: rest === null ? code.length : start + rest.index });
  }
  return returns;
}

/** Names of the returned columns: the alias, or the expression where it is a plain variable. */
function columnsIn(code: string, start: number, end: number): readonly string[] {
  const outside = blankBracketed(code).slice(start, end);
  const columns: string[] = [];
  let from = 0;
  while (from <= outside.length) {
    const comma = outside.indexOf(',', from);
    const to = comma === -1 ? outside.length : comma;
    const alias = /\bAS\s+(\w+)\s*$/i.exec(outside.slice(from, to));
    columns.push(alias?.[1] ?? code.slice(start + from, start + to).trim());
    from = to + 1;
  }
  return columns;
}

function blankBracketed(code: string): string {
  let depth = 0;
  let outside = '';
  for (const character of code) {
    if ('([{'.includes(character)) {
      depth += 1;
    }
    outside += depth === 0 || character === '\n' ? character : ' '.repeat(character.length);
    if (')]}'.includes(character)) {
      depth -= 1;
    }
  }
  return outside;
}

function lineOf(code: string, at: number): number {
  return code.slice(0, Math.max(at, 0)).split('\n').length;
}

function bad(path: string, line: number, message: string): PicketlineError {
  return new PicketlineError('BAD_STATEMENT', `cypher/${path}:${line}: ${message}`);
}
