import { basename } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { ORGANISATION_KINDS, type OrganisationKind } from '../extract/record.ts';
import type { ExpectedOrganisation, ExpectedStrike } from './annotation.ts';
import { badAnnotation } from './inline-tags.ts';

/** What the front matter of an annotated text says. */
export interface AnnotationHead {
  readonly id: string;
  readonly published: string | null;
  /** Whether the text's figures are annotated. */
  readonly figures: boolean;
  readonly people: readonly string[];
  /** Null where the text lists none. */
  readonly organisations: readonly ExpectedOrganisation[] | null;
  readonly strikes: readonly ExpectedStrike[];
}

const KEYS = ['id', 'published', 'figures', 'strikes', 'people', 'organisations'];

/**
 * Reads the front matter.
 *
 * @throws PicketlineError `BAD_ANNOTATION` with file, line and what was expected
 */
export function readHead(yaml: string, file: string): AnnotationHead {
  const reader = createFieldReader(yaml, file);
  const { fields, fail } = reader;
  for (const key of Object.keys(fields)) {
    if (!KEYS.includes(key)) fail(key, `one of ${KEYS.join(', ')}`);
  }
  const { id, published = null, figures } = fields;
  if (typeof id !== 'string' || !basename(file).startsWith(`${id}-`)) {
    return fail('id', `the number in the file's name, got ${String(id)}`);
  }
  if (published !== null && !isDay(published)) return fail('published', 'a date');
  if (figures !== 'yes' && figures !== 'no') return fail('figures', 'yes or no');
  return {
    id,
    published,
    figures: figures === 'yes',
    people: readPeople(reader),
    organisations: fields.organisations === undefined ? null : readOrganisations(reader),
    strikes: readStrikes(reader),
  };
}

function readPeople({ list, fail }: FieldReader): readonly string[] {
  return list('people', ['name', 'title']).map(({ name }) =>
    isName(name) ? name : fail('people', 'entries with a name'),
  );
}

function readOrganisations({ list, fail }: FieldReader): readonly ExpectedOrganisation[] {
  const expected = `entries with a name and a kind of ${ORGANISATION_KINDS.join(', ')}`;
  return list('organisations', ['name', 'kind']).map(({ name, kind }) =>
    isName(name) && isOrganisationKind(kind) ? { name, kind } : fail('organisations', expected),
  );
}

function readStrikes({ list, fail }: FieldReader): readonly ExpectedStrike[] {
  return list('strikes', ['workforce', 'from', 'to']).map(({ workforce, from, to }) =>
    typeof workforce === 'string' && isDay(from) && (to === null || isDay(to))
      ? { workforce, from, to }
      : fail('strikes', 'entries with a workforce and dates'),
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of the front matter, and where each stands. */
interface FieldReader {
  readonly fields: Fields;
  /** The entries of a list, each of which must have just these fields. */
  readonly list: (key: string, fields: readonly string[]) => readonly Fields[];
  /** Tells what a field should be, and its line. */
  readonly fail: (key: string, expected: string) => never;
}

function createFieldReader(yaml: string, file: string): FieldReader {
  const lines = new LineCounter();
  // The core schema leaves dates as they are written.
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, prettyErrors: false });
  // One line for the `---` above.
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error) throw badAnnotation(file, lineOf(error.pos[0]), `YAML, but ${error.message}`);
  const fields = asFields(document.toJS());
  const fail = (key: string, expected: string): never => {
    const node = document.get(key, true) as { range?: readonly number[] } | undefined;
    throw badAnnotation(file, lineOf(node?.range?.[0] ?? 0), `${key} to be ${expected}`);
  };
  const list = (key: string, wanted: readonly string[]) => {
    const value = fields[key];
    if (!Array.isArray(value)) return fail(key, 'a list');
    return value.map((entry) => {
      const keys = Object.keys(asFields(entry));
      const isComplete = wanted.every((field) => keys.includes(field));
      if (!isComplete || keys.length !== wanted.length) {
        return fail(key, `entries {${wanted.join(', ')}}`);
      }
      return asFields(entry);
    });
  };
  return { fields, list, fail };
}

function asFields(value: unknown): Fields {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? (value as Record<string, unknown>) : {};
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isOrganisationKind(value: unknown): value is OrganisationKind {
  return (ORGANISATION_KINDS as readonly unknown[]).includes(value);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
