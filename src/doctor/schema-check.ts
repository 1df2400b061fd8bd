import type { EngineKind, GraphInspection } from '../graph/engine.ts';
import type { Statement } from '../graph/statement.ts';
import { amiss, type Check, fine } from './check.ts';
import { type ExpectedPart, expectedSchema, isSame } from './expected-schema.ts';

/** Whether all constraints and indexes stand that the migrations which a graph has had make, and are in use. */
export function checkSchema(
  applied: readonly Statement[],
  kind: EngineKind,
  { schema }: GraphInspection,
): Check {
  const expected = expectedSchema(applied, kind);
  const missing = expected.filter((part) => !schema.some((standing) => isSame(part, standing)));
  const details = { missing: missing.map(({ name }) => name) };
  if (missing.length > 0) {
    const finding = `${named(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`;
    return amiss('schema', 'FAILED', finding, 'Run `picketline migrate --repair`.', details);
  }
  const failed = schema.filter(({ state }) => state === 'FAILED');
  if (failed.length > 0) {
    const advice = `Drop it in Neo4j (DROP INDEX ${failed[0]?.name}), then run \`picketline migrate --repair\`; Neo4j's log says why it failed.`;
    return amiss('schema', 'FAILED', `${named(failed)} could not be built`, advice);
  }
  const building = schema.filter(({ state }) => state === 'BUILDING');
  if (building.length > 0) {
    const advice = 'Wait: questions that need it are slow until then.';
    return amiss('schema', 'WARNING', `${named(building)} is being built`, advice);
  }
  const constraints = expected.filter((part) => part.kind === 'CONSTRAINT').length;
  const indexes = expected.length - constraints;
  return fine('schema', `${constraints} constraints and ${indexes} indexes stand and are in use`);
}

/** The first of them by name, and how many others there are. */
function named(parts: readonly Pick<ExpectedPart, 'kind' | 'name'>[]): string {
  const [first] = parts;
  const others = parts.length === 1 ? '' : ` and ${parts.length - 1} more`;
  return `the ${first?.kind.toLowerCase()} ${first?.name}${others}`;
}
