import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { NODE_LABELS, RELATIONSHIP_TYPES, SECOND_LABELS } from '../../src/transfer/graph-labels.ts';

const { all } = loadStatements(PACKAGE_FILES.cypher);
const written = all.filter(({ name }) => name.startsWith('write/')).map(({ text }) => text);

const BOOKKEEPING = ['GraphState', 'Migration'];

/** Everything that follows a colon inside of the brackets of a pattern, and in SET and REMOVE. */
function namesIn(expression: RegExp): readonly string[] {
  const names = written.flatMap((text) => [...text.matchAll(expression)].map(([, name]) => name));
  return [...new Set(names.map((name) => name ?? ''))].toSorted();
}

test('every label that a statement writes or matches is moved with a graph', () => {
  const labels = namesIn(/:`?([A-Z][a-z]\w*)/g).filter((label) => !BOOKKEEPING.includes(label));
  expect(labels).toEqual([...NODE_LABELS, ...SECOND_LABELS].toSorted());
});

test('every type of relationship that a statement writes or matches is moved with a graph', () => {
  expect(namesIn(/\[\w*:([A-Z_]+)/g)).toEqual([...RELATIONSHIP_TYPES].toSorted());
});

test('every label that is moved, and every type, is in the documentation of the graph', () => {
  const model = readFileSync(resolve(import.meta.dirname, '../../docs/graph-model.md'), 'utf8');
  const missing = [...NODE_LABELS, ...SECOND_LABELS, ...RELATIONSHIP_TYPES].filter(
    (name) => !name.startsWith('Former') && !model.includes(name),
  );
  expect(missing).toEqual([]);
});
