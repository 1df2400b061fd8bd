import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';

/** One row of a table, with the place it came from so that a mistake in it can be pointed at. */
export interface CsvRecord {
  readonly file: string;
  /** Line of the file, counted from 1; the header is line 1. */
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** A mistake in a reference table. The message names file, line, column, what was expected and what came. */
export class ReferenceTableError extends Error {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;

  constructor(
    place: { readonly file: string; readonly line: number; readonly column: string | null },
    problem: string,
    options?: { readonly cause?: unknown },
  ) {
    const column = place.column === null ? '' : `, column ${place.column}`;
    super(`${place.file}, line ${place.line}${column}: ${problem}`, options);
    this.name = 'ReferenceTableError';
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
  }
}

/**
 * The rows of a CSV file: UTF-8, with a header row that has at least the given columns.
 * @throws ReferenceTableError where the file is missing or not such a table.
 */
export function readCsvFile(path: string, columns: readonly string[]): readonly CsvRecord[] {
  const file = basename(path);
  const [header, ...rows] = readLines(path, file);
  if (header === undefined || header.cells.join('') === '') {
    throw new ReferenceTableError(
      { file, line: 1, column: null },
      'expected a header row, the file is empty',
    );
  }
  for (const column of columns) {
    if (header.cells.includes(column)) continue;
    throw new ReferenceTableError(
      { file, line: 1, column },
      `expected this column, the header has ${header.cells.join(', ')}`,
    );
  }
  return rows.map(({ cells, line }) => {
    if (cells.length !== header.cells.length) {
      throw new ReferenceTableError(
        { file, line, column: null },
        `expected ${header.cells.length} cells, one for each column, got ${cells.length}`,
      );
    }
    const fields = Object.fromEntries(
      header.cells.map((column, index) => [column, (cells[index] ?? '').trim()]),
    );
    return { file, line, fields };
  });
}

/** The error for a cell that is not what it should be. */
export function badCell(record: CsvRecord, column: string, expected: string): ReferenceTableError {
  const came = record.fields[column];
  return new ReferenceTableError(
    { file: record.file, line: record.line, column },
    `expected ${expected}, got ${came === undefined || came === '' ? 'nothing' : `"${came}"`}`,
  );
}

/** A cell that must not be empty. */
export function textOf(record: CsvRecord, column: string): string {
  const text = record.fields[column] ?? '';
  if (text === '') throw badCell(record, column, 'some text');
  return text;
}

/** A cell that may be empty, which gives null. */
export function optionalTextOf(record: CsvRecord, column: string): string | null {
  return record.fields[column] || null;
}

/** A cell with a list, its entries separated by semicolons. An empty cell gives an empty list. */
export function listOf(record: CsvRecord, column: string): readonly string[] {
  const text = record.fields[column] ?? '';
  return text === '' ? NONE : text.split(/\s*;\s*/).filter((entry) => entry !== '');
}

/** A cell that holds one of the given words. */
export function oneOf<Word extends string>(
  record: CsvRecord,
  column: string,
  words: readonly Word[],
): Word {
  const word = words.find((candidate) => candidate === record.fields[column]);
  if (word === undefined) throw badCell(record, column, `one of ${words.join(', ')}`);
  return word;
}

const NONE: readonly string[] = [];

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

function readLines(path: string, file: string): readonly Line[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const problem = 'expected a table, the file cannot be read';
    throw new ReferenceTableError({ file, line: 1, column: null }, problem, { cause });
  }
  const lines: Line[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      on_record(cells: string[], { lines: line }) {
        // The parser tells the line that a row ends on; a quoted cell may hold line breaks.
        lines.push({ cells, line: lastLine + 1 });
        lastLine = line;
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const place = { file, line: lastLine + 1, column: null };
    throw new ReferenceTableError(place, `expected CSV: ${cause.message}`, { cause });
  }
  return lines;
}
