import type { ExtractionRecord } from '../extract/record.ts';
import { wordsOf } from '../text/span.ts';

/** Every name that a record has for an entity, by id. */
export type EntityNames = ReadonlyMap<string, readonly string[]>;

/**
 * People have their full name alone. Organisations and places also have those that the text uses, as
 * reference data may name them otherwise than the text does ("the Department of Health").
 */
export function entityNames(record: ExtractionRecord): EntityNames {
  const { people, organisations, places, text } = record;
  return new Map([
    ...people.map(({ id, name }) => [id, [name]] as const),
    ...[...organisations, ...places].map(
      ({ id, name, mentions }) =>
        [id, [name, ...new Set(mentions.map((mention) => wordsOf(text, mention)))]] as const,
    ),
  ]);
}
