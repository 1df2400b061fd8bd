import type { Properties, PropertyValue, RelationshipRecord } from './graph-record.ts';

/** Rows that belong into the same file, but for the types of their properties. */
export interface CsvKind {
  /** Path of the file, without number and ending. */
  readonly name: string;
  /** Label of the node, or of that which the relationship starts at. */
  readonly label: string;
  /** Headers of the columns that say what a row is. */
  readonly keyColumns: readonly string[];
}

export interface CsvRow {
  readonly kind: CsvKind;
  /** A value for each of `keyColumns`. */
  readonly keys: readonly PropertyValue[];
  readonly properties: Properties;
}

/** What Neo4j's importer is told of a column. */
export type ColumnType = ScalarType | `${ScalarType}[]`;
type ScalarType = 'string' | 'long' | 'double' | 'boolean';

/**
 * Where the lists stand, as JSON, that no CSV file can hold: to the importer an empty list is no value at all,
 * and so is a list of one empty text. They are put in their places when the graph is migrated.
 */
export const LISTS_ASIDE = 'listsAside';

/** Ids are unique under their first label, which is what the importer calls a group of ids. */
export function nodeRow({
  labels,
  properties,
}: {
  readonly labels: readonly string[];
  readonly properties: Properties;
}): CsvRow {
  const [group = ''] = labels;
  const { id = '', ...others } = properties;
  return {
    kind: {
      name: `nodes/${labels.join('-')}`,
      label: group,
      keyColumns: [`id:ID(${group})`, ':LABEL'],
    },
    keys: [id, labels],
    properties: withListsAside(others),
  };
}

export function relationshipRow({ type, from, to, properties }: RelationshipRecord): CsvRow {
  return {
    kind: {
      name: `relationships/${from[0]}-${type}-${to[0]}`,
      label: from[0],
      keyColumns: [`:START_ID(${from[0]})`, `:END_ID(${to[0]})`, ':TYPE'],
    },
    keys: [from[1], to[1], type],
    properties: withListsAside(properties),
  };
}

/** Whole numbers are stored as integers, all others as floats, as everywhere. */
export function columnType(value: PropertyValue): ColumnType {
  if (typeof value === 'object') {
    const types = value.map(scalarType);
    return types.includes('double') ? 'double[]' : `${types[0] ?? 'string'}[]`;
  }
  return scalarType(value);
}

function scalarType(value: string | number | boolean): ScalarType {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function withListsAside(properties: Properties): Properties {
  const entries = Object.entries(properties);
  const aside = entries.filter(([, value]) => isNoValue(value));
  if (aside.length === 0) return properties;
  const others = entries.filter(([, value]) => !isNoValue(value));
  return {
    ...Object.fromEntries(others),
    [LISTS_ASIDE]: JSON.stringify(Object.fromEntries(aside)),
  };
}

function isNoValue(value: PropertyValue): boolean {
  return Array.isArray(value) && (value.length === 0 || (value.length === 1 && value[0] === ''));
}
