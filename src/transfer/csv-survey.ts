import { type ColumnType, type CsvKind, type CsvRow, columnType, LISTS_ASIDE } from './csv-rows.ts';

/** A property that rows of a kind have, and the types that it has in them. */
export interface SurveyedColumn {
  readonly name: string;
  readonly types: readonly ColumnType[];
}

/** What has to be known of all rows before the first of them is written. */
export class CsvSurvey {
  readonly #columns = new Map<string, Map<string, Set<ColumnType>>>();
  readonly #kindsWithListsAside = new Map<string, CsvKind>();
  readonly #inLists = new Set<string>();
  #longest = 0;

  see({ kind, keys, properties }: CsvRow): void {
    const columns = this.#columns.get(kind.name) ?? new Map<string, Set<ColumnType>>();
    this.#columns.set(kind.name, columns);
    if (LISTS_ASIDE in properties) this.#kindsWithListsAside.set(kind.name, kind);
    for (const key of keys) this.#measure(key);
    for (const [name, value] of Object.entries(properties)) {
      const types = columns.get(name) ?? new Set();
      columns.set(name, types.add(columnType(value)));
      this.#measure(value);
    }
  }

  /** @param kind its name */
  columnsOf(kind: string): readonly SurveyedColumn[] {
    return [...(this.#columns.get(kind) ?? [])]
      .map(([name, types]) => ({ name, types: [...types].toSorted() }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }

  get kindsWithListsAside(): readonly CsvKind[] {
    return [...this.#kindsWithListsAside.values()];
  }

  /** Divides the elements of lists: a character that none of them has. */
  get listDelimiter(): string {
    for (const character of delimiters()) {
      if (!this.#inLists.has(character)) return character;
    }
    throw new Error('Every character that could divide lists stands in one of them.');
  }

  /** Of all values, in UTF-16 code units. */
  get longest(): number {
    return this.#longest;
  }

  #measure(value: CsvRow['keys'][number]): void {
    const elements = typeof value === 'object' ? value.map(String) : [];
    for (const element of elements) {
      for (const character of element) this.#inLists.add(character);
    }
    const length =
      typeof value === 'object'
        ? elements.reduce((sum, element) => sum + element.length + 1, 0)
        : String(value).length;
    this.#longest = Math.max(this.#longest, length);
  }
}

/** Those that people expect first, then those of which no script makes use. */
function* delimiters(): Generator<string> {
  yield* [';', '|', '\t', '\u001f'];
  for (let code = 0xe000; code <= 0xf8ff; code += 1) yield String.fromCharCode(code);
}
