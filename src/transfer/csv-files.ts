import { stringify } from 'csv-stringify/sync';
import { type CsvRow, columnType } from './csv-rows.ts';
import type { CsvSurvey, SurveyedColumn } from './csv-survey.ts';
import type { FolderInTheMaking } from './folder-in-the-making.ts';
import type { PropertyValue } from './graph-record.ts';

export interface CsvFiles {
  write(rows: readonly CsvRow[]): Promise<void>;
  /** Paths of all files that were begun, those of nodes first. */
  readonly names: readonly string[];
}

/**
 * A file for each kind of row: a column has one type, so where a property has several, there is a file for
 * each of them.
 */
export function csvFiles(folder: FolderInTheMaking, survey: CsvSurvey): CsvFiles {
  const files = new Map<string, CsvFile>();
  const kinds = new Map<string, KindOfFiles>();
  const { listDelimiter } = survey;

  const kindOf = ({ kind: { name } }: CsvRow): KindOfFiles => {
    const known = kinds.get(name);
    if (known !== undefined) return known;
    const columns = survey.columnsOf(name);
    const ofSeveral = columns.filter(({ types }) => types.length > 1);
    const kind = { columns, ofSeveral, files: 0 };
    kinds.set(name, kind);
    return kind;
  };

  const fileOf = async (row: CsvRow): Promise<CsvFile> => {
    const kind = kindOf(row);
    const typeOf = ({ name, types }: SurveyedColumn) => {
      const value = row.properties[name];
      return value === undefined ? types[0] : columnType(value);
    };
    const key = [row.kind.name, ...kind.ofSeveral.map(typeOf)].join(' ');
    const known = files.get(key);
    if (known !== undefined) return known;
    kind.files += 1;
    const name = `${row.kind.name}${kind.files === 1 ? '' : `-${kind.files}`}.csv`;
    const { write } = await folder.begin(name);
    const headers = kind.columns.map((column) => `${column.name}:${typeOf(column)}`);
    await write(lines([[...row.kind.keyColumns, ...headers]]));
    const file = { name, write, columns: kind.columns.map((column) => column.name) };
    files.set(key, file);
    return file;
  };

  return {
    async write(rows) {
      const cells = new Map<CsvFile, (readonly Cell[])[]>();
      for (const row of rows) {
        const file = await fileOf(row);
        const values = [...row.keys, ...file.columns.map((name) => row.properties[name])];
        const ofFile = cells.get(file) ?? [];
        ofFile.push(values.map((value) => cellOf(value, listDelimiter)));
        cells.set(file, ofFile);
      }
      for (const [file, ofFile] of cells) await file.write(lines(ofFile));
    },
    get names() {
      return [...files.values()].map(({ name }) => name).toSorted();
    },
  };
}

interface KindOfFiles {
  readonly columns: readonly SurveyedColumn[];
  /** Those of them that have several types. */
  readonly ofSeveral: readonly SurveyedColumn[];
  /** How many files of this kind were begun. */
  files: number;
}

interface CsvFile {
  readonly name: string;
  /** The properties of its columns after those that say what a row is. */
  readonly columns: readonly string[];
  write(text: string): Promise<void>;
}

/** Numbers stand without quotation marks; nothing stands where there is no value. */
type Cell = string | number | null;

function cellOf(value: PropertyValue | undefined, listDelimiter: string): Cell {
  if (value === undefined) return null;
  if (typeof value === 'object') return value.map(String).join(listDelimiter);
  return typeof value === 'boolean' ? String(value) : value;
}

/** With all texts in quotation marks, which tell an empty one from none. */
function lines(cells: readonly (readonly Cell[])[]): string {
  return stringify(cells as Cell[][], { quoted_string: true });
}
