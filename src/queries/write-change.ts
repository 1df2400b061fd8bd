import type { GraphChange } from '../claims/graph-change.ts';
import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { writeRepeats } from './write-repeats.ts';

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
  for (const [list, name] of STATEMENTS) {
    const rows = change[list];
    if (rows.length > 0) await transaction.run(statements.get(name), { rows });
  }
  await writeRepeats(transaction, statements, change.quotes);
}
