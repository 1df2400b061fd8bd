import type { Span } from '../../text/span.ts';
import type { OrganisationKind } from '../record.ts';

/** An organisation, place or person of the reference tables that goes by the words at one place. */
export interface Named extends Span {
  /** Half-open range of words. */
  readonly firstWord: number;
  readonly wordEnd: number;
  readonly entity: NamedEntity;
}

/** A row of the reference tables that names go by. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind | 'PLACE' | 'PERSON';
  readonly odsCode: string | null;
}

/** For each word the name that covers it. */
export function namesByWord(names: readonly Named[], wordCount: number): readonly (Named | null)[] {
  const covering: (Named | null)[] = new Array(wordCount).fill(null);
  for (const name of names) covering.fill(name, name.firstWord, name.wordEnd);
  return covering;
}
