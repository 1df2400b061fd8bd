import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { beyondLimits } from '../../src/server/document-limits.ts';
import { variablesBeyondLimits } from '../../src/server/variable-limits.ts';

const standard = readConfig({}).http.limits;
const limits = {
  ...standard,
  tokens: 200,
  depth: 4,
  aliases: 3,
  directives: 2,
  fragments: 3,
  variables: 5,
};

test.each([
  ['a document without end', '{ '.repeat(40), null],
  ['four levels', '{ a { b { c { d } } } }', null],
  [
    'five levels',
    '{ a { b { c { d { e } } } } }',
    '5 levels of braces or brackets; expected at most 4',
  ],
  [
    'five levels through fragments',
    '{ a { ...F } } fragment F on A { b { c { ...G } } } fragment G on C { d { e } }',
    '5 levels of braces or brackets; expected at most 4',
  ],
  [
    'five levels of a literal',
    '{ a(where: {b: [{c: [{d: 1}]}]}) }',
    '5 levels of braces or brackets; expected at most 4',
  ],
  ['a circle of fragments', '{ ...F } fragment F on Query { a { ...F } }', null],
  ['three aliases', '{ x: a y: a z: a }', null],
  [
    'four aliases',
    '{ x: a y: a b { z: c w: c } }',
    '4 aliases and repeated fields; expected at most 3',
  ],
  ['fields of one name at different places', '{ a { a { a } } b { a } }', null],
  [
    'one field five times',
    '{ a a a ... on Query { a a } }',
    '4 aliases and repeated fields; expected at most 3',
  ],
  [
    'three directives',
    '{ a @skip(if: true) @include(if: true) b @x }',
    '3 directives; expected at most 2',
  ],
  [
    'four operations',
    'query A { a } query B { a } query C { a } query D { a }',
    '4 fragments and operations, or places that spread one; expected at most 3',
  ],
  [
    'four spreads',
    '{ ...F ...F ...F ...F } fragment F on Query { a }',
    '4 fragments and operations, or places that spread one; expected at most 3',
  ],
  ['four hundred lines and more', `{ a }${'\n'.repeat(400)}`, '401 lines; expected at most 400'],
  ['two hundred tokens and more', `{ ${'a '.repeat(200)} }`, 'more than 200 words and marks'],
])('%s', (_title, source, beyond) => {
  expect(beyondLimits(source, limits)).toBe(beyond);
});

test('what GraphiQL asks for at its start is within the limits', () => {
  expect(beyondLimits(getIntrospectionQuery({ inputValueDeprecation: true }), standard)).toBe(null);
});

test.each(readdirSync(join(PACKAGE_FILES.seeds, 'operations')))(
  'the ready question %s is well within the limits',
  (file) => {
    const question = readFileSync(join(PACKAGE_FILES.seeds, 'operations', file), 'utf8');
    const half = Object.fromEntries(
      Object.entries(standard).map(([name, most]) => [name, most / 2]),
    );
    expect(beyondLimits(question, { ...standard, ...half })).toBe(null);
  },
);

test.each([
  ['none', undefined, null],
  ['null', null, null],
  ['five values', { a: [1, 2], b: { c: 3 } }, null],
  ['six values', { a: [1, 2], b: { c: 3, d: 4 } }, 'more than 5 values'],
  ['four levels', { a: { b: { c: { d: 1 } } } }, null],
  ['five levels', { a: { b: { c: { d: { e: 1 } } } } }, 'more than 4 levels of braces or brackets'],
])('variables: %s', (_title, variables, beyond) => {
  expect(variablesBeyondLimits(variables, limits)).toBe(beyond);
});

test('variables that nest deeper than a stack are refused', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  expect(variablesBeyondLimits({ deep }, standard)).toBe(
    'more than 20 levels of braces or brackets',
  );
});
