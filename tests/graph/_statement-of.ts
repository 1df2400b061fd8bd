import type { Statement } from '../../src/graph/statement.ts';

/** A statement that no file holds, for what the files of `cypher/` do not show. */
export function statementOf(
  text: string,
  parameters: readonly string[] = [],
  columns: readonly string[] = [],
): Statement {
  return { name: 'test/statement', purpose: 'For a test.', parameters, columns, text };
}
