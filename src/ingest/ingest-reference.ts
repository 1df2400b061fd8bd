import { createHash } from 'node:crypto';
import { referenceClaims } from '../claims/reference-claims.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { writeChange } from '../queries/write-change.ts';
import {
  noteReferenceHash,
  readReferenceEvidence,
  readReferenceHash,
  retireReference,
} from '../queries/write-reference.ts';
import { takeWriteLock } from '../queries/write-versions.ts';
import type { ReferenceTables } from '../reference/tables.ts';
import { settle } from './settle.ts';

/**
 * Writes what the reference tables say, in one transaction. The same tables again change nothing; changed
 * ones replace what the earlier ones said.
 *
 * @returns whether anything was written
 */
export async function ingestReference(
  engine: GraphEngine,
  statements: StatementLibrary,
  reference: ReferenceTables,
): Promise<boolean> {
  const change = referenceClaims(reference);
  const hash = createHash('sha256').update(JSON.stringify(change)).digest('hex').slice(0, 20);
  if ((await readReferenceHash(engine, statements)) === hash) return false;
  return engine.write(async (transaction) => {
    const held = await takeWriteLock(transaction, statements);
    if (held === hash) return false;
    const replaced = held === null ? null : await readReferenceEvidence(transaction, statements);
    if (replaced !== null) {
      await retireReference(transaction, statements, {
        disputes: change.disputes.map(({ id }) => id),
        offices: change.offices.map(({ id }) => id),
      });
    }
    await writeChange(transaction, statements, change);
    if (replaced !== null) await settle(transaction, statements, replaced);
    await noteReferenceHash(transaction, statements, hash);
    return true;
  });
}
