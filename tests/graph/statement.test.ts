import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { splitStatements, writingClause } from '../../src/graph/cypher-text.ts';
import { parseStatements } from '../../src/graph/statement.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';

const PAGE = `// Members of a union, one page for each union,
// in the order of their names.
// Parameters: keys, after, before,
//   limit
// Returns: key, members
UNWIND $keys AS key // one page for each
CALL (key) {
  MATCH (m:Member)-[:IN]->(:Union {id: key})
  WHERE m.sortKey > $after // backward: WHERE m.sortKey < $before
  RETURN m { .id, note: '// $not a parameter; no comment' } AS member
  ORDER BY m.sortKey // backward: ORDER BY m.sortKey DESC
  LIMIT $limit
}
RETURN key, collect(member) AS members
`;

describe('a file of cypher/', () => {
  test('gives name, purpose, parameters, columns and a text without comments', () => {
    const [statement] = parseStatements({
      name: 'read/people',
      text: '// People.\n// Parameters: none\n// Returns: id, total\n/* all */ MATCH (p:Person)\n\nRETURN p.id AS id, count { (p)-->() } AS total\n',
    });
    expect(statement).toEqual({
      name: 'read/people',
      purpose: 'People.',
      parameters: [],
      columns: ['id', 'total'],
      text: ' MATCH (p:Person)\nRETURN p.id AS id, count { (p)-->() } AS total',
    });
  });

  test('with lines for the backward direction gives a second statement', () => {
    const [forward, backward, ...others] = parseStatements({ name: 'read/members', text: PAGE });
    expect(others).toEqual([]);
    expect(forward).toMatchObject({
      name: 'read/members',
      purpose: 'Members of a union, one page for each union, in the order of their names.',
      parameters: ['keys', 'after', 'before', 'limit'],
      columns: ['key', 'members'],
    });
    expect(forward?.text).toBe(`UNWIND $keys AS key
CALL (key) {
  MATCH (m:Member)-[:IN]->(:Union {id: key})
  WHERE m.sortKey > $after
  RETURN m { .id, note: '// $not a parameter; no comment' } AS member
  ORDER BY m.sortKey
  LIMIT $limit
}
RETURN key, collect(member) AS members`);
    expect(backward).toEqual({
      ...forward,
      name: 'read/members backward',
      text: `UNWIND $keys AS key
CALL (key) {
  MATCH (m:Member)-[:IN]->(:Union {id: key})
  WHERE m.sortKey < $before
  RETURN m { .id, note: '// $not a parameter; no comment' } AS member
  ORDER BY m.sortKey DESC
  LIMIT $limit
}
RETURN key, collect(member) AS members`,
    });
  });

  test('with a sibling for the embedded engine carries both texts, in both directions', () => {
    const main =
      '// One.\n// Parameters: a\n// Returns: x\nRETURN $a AS x\n  ORDER BY x // backward: ORDER BY x DESC';
    const sibling =
      '// Embedded: it cannot do that,\n// for a reason.\n// Parameters: a\n// Returns: x\nWITH $a AS x\nRETURN x\nORDER BY x // backward: ORDER BY x DESC';
    const statements = parseStatements({ name: 'read/one', text: main, embeddedText: sibling });
    expect(statements.map(({ text, embeddedText }) => [text, embeddedText])).toEqual([
      ['RETURN $a AS x\n  ORDER BY x', 'WITH $a AS x\nRETURN x\nORDER BY x'],
      ['RETURN $a AS x\n  ORDER BY x DESC', 'WITH $a AS x\nRETURN x\nORDER BY x DESC'],
    ]);
  });

  test('below migrations/ may hold several statements', () => {
    const text =
      '// One.\n// Parameters: none\n// Returns: none\nCREATE INDEX a;\nCREATE INDEX b;\n';
    const [statement] = parseStatements({ name: 'migrations/0001-one', text });
    expect(splitStatements(statement?.text ?? '')).toEqual(['CREATE INDEX a', 'CREATE INDEX b']);
  });

  test('below migrations/ may not change the schema and data at once', () => {
    const text =
      '// One.\n// Parameters: none\n// Returns: none\nCREATE INDEX a;\nCREATE (:Index);\n';
    expect(() => parseStatements({ name: 'migrations/0001-one', text })).toThrow(
      'cypher/migrations/0001-one.cypher:1: expected statements that all change the schema, or all change data',
    );
  });

  test('may end its lines with carriage returns', () => {
    const [statement] = parseStatements({
      name: 'read/one',
      text: '// One.\r\n// Parameters: a\r\n// Returns: x\r\nWITH $a AS x\r\nRETURN x\r\n',
    });
    expect(statement).toMatchObject({ columns: ['x'], text: 'WITH $a AS x\nRETURN x' });
  });

  const HEADER = '// One.\n// Parameters: a\n// Returns: x\n';
  const mistakes: readonly (readonly [string, string, string])[] = [
    [
      'no purpose',
      '// Parameters: none\n// Returns: x\nRETURN 1 AS x',
      '1: expected a sentence that says what the statement is for',
    ],
    [
      'no list of parameters',
      '// One.\n// Returns: x\nRETURN 1 AS x',
      '1: expected a header line "// Parameters: …" (or "none")',
    ],
    [
      'no list of columns',
      '// One.\n// Parameters: none\nRETURN 1 AS x',
      '1: expected a header line "// Returns: …" (or "none")',
    ],
    [
      'two lists of columns',
      `${HEADER}// Returns: y\nRETURN $a AS x`,
      '4: expected one line "// Returns:", found a second',
    ],
    [
      'a name that is none',
      '// One.\n// Parameters: a b\n// Returns: x\nRETURN 1 AS x',
      '2: expected camelCase names divided by commas, found "a b"',
    ],
    [
      'an empty list',
      '// One.\n// Parameters:\n// Returns: x\nRETURN 1 AS x',
      '2: expected camelCase names divided by commas, found ""',
    ],
    [
      'a name twice',
      '// One.\n// Parameters: a, a\n// Returns: x\nRETURN $a AS x',
      '2: expected each name once, found "a" again',
    ],
    ['nothing below the header', HEADER, '4: expected a statement below the header'],
    [
      'only a comment below the header',
      `${HEADER}\n// later`,
      '4: expected a statement below the header',
    ],
    [
      'a parameter that is not declared',
      `${HEADER}WITH $a AS a\nRETURN a + $b AS x`,
      '5: expected a parameter of the header, found $b',
    ],
    [
      'a parameter of another case',
      `${HEADER}RETURN $A AS x`,
      '4: expected a parameter of the header, found $A',
    ],
    [
      'a quoted parameter',
      `${HEADER}RETURN $a + $\`b\` AS x`,
      '4: expected a parameter of the header, found $',
    ],
    [
      'a declared parameter that is not used',
      `${HEADER}RETURN 1 AS x // $a`,
      '2: expected $a to be used in the statement',
    ],
    [
      'a parameter that stands only in a text',
      `${HEADER}RETURN '$a' AS x`,
      '2: expected $a to be used in the statement',
    ],
    ['other columns', `${HEADER}WITH $a AS a\nRETURN a AS y`, '5: expected RETURN x, found y'],
    [
      'columns in another order',
      '// One.\n// Parameters: none\n// Returns: x, y\nRETURN 1 AS y, 2 AS x',
      '4: expected RETURN x, y, found y, x',
    ],
    [
      'a column without a name',
      `${HEADER}MATCH (n {id: $a}) RETURN DISTINCT n.x`,
      '4: expected RETURN x, found n.x',
    ],
    ['all columns', `${HEADER}WITH $a AS x RETURN *`, '4: expected RETURN x, found *'],
    ['no columns', `${HEADER}MATCH (n {id: $a})`, '3: expected RETURN x, found no RETURN'],
    [
      'columns that only a subquery returns',
      `${HEADER}CALL () { RETURN $a AS x }`,
      '3: expected RETURN x, found no RETURN',
    ],
    [
      'columns although it declares none',
      '// One.\n// Parameters: none\n// Returns: none\nRETURN 1 AS x',
      '4: expected RETURN none, found x',
    ],
    [
      'other columns after UNION',
      `${HEADER}RETURN $a AS x\nUNION\nRETURN $a AS y`,
      '6: expected RETURN x, found y',
    ],
    [
      'another statement',
      `${HEADER}RETURN $a AS x;\nRETURN 2 AS x`,
      '4: expected one statement without a semicolon',
    ],
    [
      'a name that does not stand in backticks',
      `// Names: NodeLabel\n${HEADER}MATCH (n:NodeLabel {id: $a})\nRETURN n.x AS x`,
      '1: expected `NodeLabel`, in backticks, in the statement',
    ],
    [
      'a name in another style',
      `// Names: label\n${HEADER}MATCH (n:\`label\` {id: $a})\nRETURN n.x AS x`,
      '1: expected CamelCase names divided by commas, found "label"',
    ],
    [
      'a writing clause',
      `${HEADER}MATCH (n {id: $a})\nset n.x = 1\nRETURN n.x AS x`,
      '5: expected a statement that only reads, found SET',
    ],
  ];
  test.each(mistakes)('with %s is refused', (_, text, message) => {
    expect(() => parseStatements({ name: 'read/one', text })).toThrow(
      expect.objectContaining({
        code: 'BAD_STATEMENT',
        message: `cypher/read/one.cypher:${message}`,
      }),
    );
  });

  const SIBLING = '// Embedded: why.\n// Parameters: a\n// Returns: x\n';
  const siblings: readonly (readonly [string, string, string])[] = [
    [
      'that does not say why',
      `${HEADER}RETURN $a AS x`,
      '1: expected a line "// Embedded: …" that says why the engine needs its own text',
    ],
    [
      'with an empty reason',
      `// Embedded:\n// Parameters: a\n// Returns: x\nRETURN $a AS x`,
      '1: expected a line "// Embedded: …" that says why the engine needs its own text',
    ],
    [
      'with other parameters',
      '// Embedded: why.\n// Parameters: b\n// Returns: x\nRETURN $b AS x',
      '2: expected the parameters of read/one.cypher',
    ],
    [
      'with other columns',
      '// Embedded: why.\n// Parameters: a\n// Returns: y\nRETURN $a AS y',
      '3: expected the columns of read/one.cypher',
    ],
    [
      'with a backward form of its own',
      `${SIBLING}RETURN $a AS x\nLIMIT 1 // backward: LIMIT 2`,
      '4: expected a backward form exactly where read/one.cypher has one',
    ],
    [
      'with names of its own',
      '// Embedded: why.\n// Names: NodeLabel\n// Parameters: a\n// Returns: x\nMATCH (n:`NodeLabel` {id: $a})\nRETURN n.x AS x',
      '1: expected the names of read/one.cypher',
    ],
    [
      'with a mistake',
      `${SIBLING}RETURN $b AS x`,
      '4: expected a parameter of the header, found $b',
    ],
  ];
  test.each(siblings)('with a sibling %s is refused', (_, embeddedText, message) => {
    const text = `${HEADER}RETURN $a AS x`;
    expect(() => parseStatements({ name: 'read/one', text, embeddedText })).toThrow(
      `cypher/read/one.embedded.cypher:${message}`,
    );
  });

  test('of ten thousand lines is read', () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `MATCH (n${n} {id: $a}) // '"${n}`);
    const text = `${HEADER}${lines.join('\n')}\nRETURN $a AS x`;
    expect(parseStatements({ name: 'read/one', text })).toHaveLength(1);
  });
});

describe('a writing clause', () => {
  test.each([
    ['MATCH (n) SET n.x = 1', 'SET'],
    ['match (n) detach delete n', 'DELETE'],
    ['MERGE (n)', 'MERGE'],
    ['CALL (n) {\n  CREATE (m)\n}', 'CREATE'],
    ['FOREACH (x IN [] | SET n.x = x)', 'FOREACH'],
  ])('is found in %s', (code, clause) => {
    expect(writingClause(code)).toBe(clause);
  });

  test.each([
    'MATCH (n:Set) WHERE n.set = $create RETURN n.delete AS deleted, { merge: 1 } AS m',
    'MATCH (n)-[:REMOVE]->(m) RETURN n.createdAt AS offset',
  ])('is not found in %s', (code) => {
    expect(writingClause(code)).toBeNull();
  });
});

describe('a folder of statements', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) {
      rmSync(folder, { recursive: true });
    }
  });
  const folderOf = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'picketline-cypher-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };
  const ONE = '// One.\n// Parameters: none\n// Returns: x\nRETURN 1 AS x';

  test('is read whole, in the order of names, and gives each statement by name', () => {
    const library = loadStatements(
      folderOf({
        'write/two.cypher': '// Two.\n// Parameters: none\n// Returns: none\nCREATE (:Two)',
        'read/deep/one.cypher': ONE,
        'read/deep/one.embedded.cypher': `// Embedded: why.\n${ONE}`,
        'migrations/0001-three.cypher':
          '// Three.\n// Parameters: none\n// Returns: none\nCREATE INDEX three;',
        'README.md': 'no statement',
      }),
    );
    expect(library.all.map(({ name }) => name)).toEqual([
      'migrations/0001-three',
      'read/deep/one',
      'write/two',
    ]);
    expect(library.migrations.map(({ name }) => name)).toEqual(['migrations/0001-three']);
    expect(library.get('read/deep/one').embeddedText).toBe('RETURN 1 AS x');
    expect(library.get('write/two').embeddedText).toBeUndefined();
  });

  test.each([
    [
      '0001-one.cypher',
      '0003-three.cypher',
      'migrations/0003-three.cypher:1: expected the name to begin with 0002-',
    ],
    [
      '0001-one.cypher',
      '0001-two.cypher',
      'migrations/0001-two.cypher:1: expected the name to begin with 0002-',
    ],
    [
      '0001-one.cypher',
      'two.cypher',
      'migrations/two.cypher:1: expected the name to begin with 0002-',
    ],
  ])('with the migrations %s and %s is refused', (first, second, message) => {
    const text = '// One.\n// Parameters: none\n// Returns: none\nCREATE INDEX one';
    const folder = folderOf({ [`migrations/${first}`]: text, [`migrations/${second}`]: text });
    expect(() => loadStatements(folder)).toThrow(message);
  });

  describe('gives a statement with names', () => {
    const library = loadStatements(
      folderOf({
        'read/one.cypher':
          '// One.\n// Names: NodeLabel, LinkType\n// Parameters: none\n// Returns: x\nMATCH (n:`NodeLabel`)-[:`LinkType`]->(:NodeLabels)\nRETURN n.x AS x',
      }),
    );

    test('for the labels and types that are given for them, the same one each time', () => {
      const names = { NodeLabel: 'Union', LinkType: 'SAID' };
      expect(library.get('read/one', names)).toEqual({
        name: 'read/one Union SAID',
        purpose: 'One.',
        parameters: [],
        columns: ['x'],
        text: 'MATCH (n:`Union`)-[:`SAID`]->(:NodeLabels)\nRETURN n.x AS x',
      });
      expect(library.get('read/one', { ...names })).toBe(library.get('read/one', names));
      expect(library.all.map(({ name }) => name)).toEqual(['read/one']);
    });

    test('but not without them, with others, or with what is no word', () => {
      const get = (names?: Readonly<Record<string, string>>) => () =>
        library.get('read/one', names);
      expect(get()).toThrow('expects NodeLabel, LinkType, was given no names');
      expect(get({ NodeLabel: 'Union' })).toThrow('was given NodeLabel');
      expect(get({ NodeLabel: 'Union', LinkType: 'X`) DETACH DELETE n //' })).toThrow(
        'expects labels and types of letters, was given "X`) DETACH DELETE n //"',
      );
    });
  });

  test('throws for a name that it does not hold', () => {
    const library = loadStatements(folderOf({ 'read/one.cypher': ONE }));
    expect(() => library.get('read/two')).toThrow(
      expect.objectContaining({
        code: 'BAD_STATEMENT',
        message: 'cypher/ holds no statement named "read/two".',
      }),
    );
  });

  test('with a sibling of no file is refused', () => {
    const folder = folderOf({ 'read/one.embedded.cypher': `// Embedded: why.\n${ONE}` });
    expect(() => loadStatements(folder)).toThrow(
      'cypher/read/one.embedded.cypher:1: expected a file read/one.cypher beside it',
    );
  });

  test('that is missing is named', () => {
    expect(() => loadStatements('/nowhere/cypher')).toThrow(
      expect.objectContaining({ code: 'BAD_PATH' }),
    );
  });

  test('is what ships: every file of cypher/ keeps to its header', () => {
    const { all, migrations } = loadStatements(PACKAGE_FILES.cypher);
    expect(migrations.length).toBeGreaterThan(1);
    expect(all.length).toBeGreaterThan(100);
  });
});
