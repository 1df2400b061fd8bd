import type { GraphChange } from '../claims/graph-change.ts';
import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { writeRepeats } from './write-repeats.ts';
import { deleteUnusedNameWords, readWordsOfNames, writeWords } from './write-words.ts';

/** The statement that writes each list of a change, in an order in which what a row points at stands before. */
const STATEMENTS: readonly (readonly [keyof GraphChange, string])[] = [
  ['referenceTables', 'write/reference-tables'],
  ['people', 'write/people'],
  ['organisations', 'write/organisations'],
  ['places', 'write/places'],
  ['disputes', 'write/disputes'],
  ['strikes', 'write/strikes'],
  ['offices', 'write/offices'],
  ['appointments', 'write/appointments'],
  ['articles', 'write/articles'],
  ['versions', 'write/versions'],
  ['searchTexts', 'write/search-texts'],
  ['articleMentions', 'write/article-mentions'],
  ['quotes', 'write/quotes'],
  ['quoteLinks', 'write/quote-links'],
  ['attributions', 'write/attributions'],
  ['figures', 'write/figures'],
  ['figureSums', 'write/figure-sums'],
  ['positions', 'write/positions'],
  ['runsClaims', 'write/claims-runs'],
  ['calledClaims', 'write/claims-called'],
  ['heldClaims', 'write/claims-held'],
  ['coversClaims', 'write/claims-covers'],
];

/** Writes every row of a change. Lists without rows cost no statement. */
export async function writeChange(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  change: GraphChange,
): Promise<void> {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const formerNameWords = await readWordsOfNames(transaction, statements, {
    people: ids(change.people),
    organisations: ids(change.organisations),
    strikes: ids(change.strikes),
  });
  await writeWords(transaction, statements, change);
  for (const [list, name] of STATEMENTS) {
    const rows = change[list];
    if (rows.length > 0) await transaction.run(statements.get(name), { rows });
  }
  await deleteUnusedNameWords(transaction, statements, formerNameWords);
  await writeRepeats(transaction, statements, change.quotes);
}
