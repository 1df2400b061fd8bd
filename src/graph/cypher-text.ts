/** A Cypher text with what only looks like code taken out of sight. */
export interface ScannedCypher {
  /** As long as the text; words in strings, comments and backticks are blanks, line breaks stand. */
  readonly code: string;
  /** Where the comments stand, `//` and `/*` included. */
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

/** Tells code from strings, backticked names and comments, in one pass. */
export function scanCypher(text: string): ScannedCypher {
  const comments: { start: number; end: number }[] = [];
  let code = '';
  let at = 0;
  while (at < text.length) {
    const end = endOfHiddenPart(text, at);
    if (end === at) {
      code += text[at];
      at += 1;
      continue;
    }
    if (text[at] === '/') {
      comments.push({ start: at, end });
    }
    code += text.slice(at, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return { code, comments };
}

/** The text without comments, blank lines and blanks at the ends of lines. */
export function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (const comment of scanCypher(text).comments) {
    kept += text.slice(from, comment.start);
    from = comment.end;
  }
  return (kept + text.slice(from))
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** The statements of a text in which each but the last ends in a semicolon. */
export function splitStatements(text: string): readonly string[] {
  const { code } = scanCypher(text);
  const statements: string[] = [];
  let from = 0;
  while (from <= text.length) {
    const semicolon = code.indexOf(';', from);
    const end = semicolon === -1 ? text.length : semicolon;
    statements.push(text.slice(from, end));
    from = end + 1;
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}

/**
 * The first clause of scanned code that changes the graph, in upper case; null where there is none.
 * Names and keys that are spelt like a clause (`n.set`, `:Set`, `{ set: 1 }`) do not count.
 */
export function writingClause(code: string): string | null {
  const found = WRITING_CLAUSE.exec(code);
  return found === null ? null : found[0].toUpperCase();
}

/** Whether scanned code is a command about constraints or indexes, which no transaction runs together with data. */
export function isSchemaCommand(code: string): boolean {
  return /^\s*(?:CREATE|DROP)\s(?:[A-Z]+\s+)*(?:CONSTRAINT|INDEX)\b/i.test(code);
}

const WRITING_CLAUSE =
  /(?<![.:$\w])(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b(?!\s*[:.])/i;

function endOfHiddenPart(text: string, start: number): number {
  const first = text[start];
  if (first === "'" || first === '"') {
    return endOfString(text, start, first);
  }
  if (first === '`') {
    return endAfter(text, '`', start + 1);
  }
  if (text.startsWith('//', start)) {
    const lineEnd = text.indexOf('\n', start);
    return lineEnd === -1 ? text.length : lineEnd;
  }
  if (text.startsWith('/*', start)) {
    return endAfter(text, '*/', start + 2);
  }
  return start;
}

function endOfString(text: string, start: number, mark: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += 1;
    } else if (text[at] === mark) {
      return at + 1;
    }
  }
  return text.length;
}

function endAfter(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}
