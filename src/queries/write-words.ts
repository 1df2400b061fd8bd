import type { EntityIds } from '../claims/entity-merging.ts';
import type { GraphChange } from '../claims/graph-change.ts';
import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { nameWordKeys, wordKeys } from '../search/word-keys.ts';

/** Who and what is found by its names. */
export type NamedIds = Pick<EntityIds, 'people' | 'organisations' | 'strikes'>;

/** Writes the words that texts and names of a change are found by. */
export async function writeWords(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  { searchTexts, people, organisations, strikes }: GraphChange,
): Promise<void> {
  const words = wordsOf(searchTexts);
  const names = wordsOf([...people, ...organisations, ...strikes]);
  if (words.length > 0) {
    const rows = words.map((id) => ({ id, properties: wordKeys(id) }));
    await transaction.run(statements.get('write/words'), { rows });
  }
  if (names.length > 0) {
    const rows = names.map((id) => ({ id, properties: nameWordKeys(id) }));
    await transaction.run(statements.get('write/name-words'), { rows });
  }
}

/** The words of versions that are about to lose their findings. */
export async function readWordsOfTexts(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  versions: readonly string[],
): Promise<readonly string[]> {
  if (versions.length === 0) return [];
  const [row] = await transaction.run(statements.get('write/words-of-texts'), { versions });
  return (row?.words ?? []) as readonly string[];
}

/** The words of names that are about to change or go. */
export async function readWordsOfNames(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  { people, organisations, strikes }: NamedIds,
): Promise<readonly string[]> {
  if (people.length + organisations.length + strikes.length === 0) return [];
  const ids = { people, organisations, strikes };
  const [row] = await transaction.run(statements.get('write/words-of-names'), ids);
  return (row?.words ?? []) as readonly string[];
}

/** Removes those of the words that no text has any more. */
export async function deleteUnusedWords(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  words: readonly string[],
): Promise<void> {
  if (words.length > 0) await transaction.run(statements.get('write/delete-words'), { words });
}

/** Removes those of the words that no name has any more. */
export async function deleteUnusedNameWords(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  words: readonly string[],
): Promise<void> {
  if (words.length > 0) await transaction.run(statements.get('write/delete-name-words'), { words });
}

function wordsOf(rows: readonly { readonly words: readonly string[] }[]): readonly string[] {
  return [...new Set(rows.flatMap(({ words }) => words))];
}
