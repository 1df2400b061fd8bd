import { expect, test } from 'vitest';
import { type Fit, fitStatement } from '../../src/graph/fitted-statement.ts';
import { parseStatements } from '../../src/graph/statement.ts';

const [statement] = parseStatements({
  name: 'read/lamps',
  text: `// Lamps of a street.
// Parameters: keys, after, colour, maker
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Street {id: key})<-[:IN]-(lamp:Lamp)
  WHERE ($after IS NULL OR lamp.sortKey > $after)
    AND ($colour IS NULL OR lamp.colour = $colour)
    AND ($maker IS NULL OR EXISTS { MATCH (lamp)-[:BY]->(:Maker {id: $maker}) })
  RETURN collect(lamp {
    .*,
    keys: null,
    maker: [(lamp)-[:BY]->(maker:Maker) | maker { .* }][0],
    keeper: [(lamp)<-[:KEEPS]-(keeper) | keeper { .*, type: keeper.kind }][0],
    makers: [(lamp)-[:BY]->(maker:Maker) | maker { .* }]
  }) AS rows
}
RETURN key, rows`,
});

/** The statement as it is fitted for those needs. */
function fitFor({ absent = [], needs = null, exact = false }: Partial<Fit>) {
  return fitStatement(statement!, { absent, needs, exact });
}

function needed(properties: readonly string[], neighbours: Record<string, readonly string[]> = {}) {
  return {
    properties: new Set(properties),
    neighbours: new Map(
      Object.entries(neighbours).map(([name, own]) => [name, new Set(own)] as const),
    ),
  };
}

test('a statement of which all is needed stays as it is', () => {
  expect(fitFor({})).toBe(statement);
});

test('conditions without a value go, with their parameters', () => {
  const fitted = fitFor({ absent: ['maker'] });
  expect(fitted.parameters).toEqual(['keys', 'after', 'colour']);
  expect(fitted.text).toBe(
    statement!.text.replace(
      '    AND ($maker IS NULL OR EXISTS { MATCH (lamp)-[:BY]->(:Maker {id: $maker}) })\n',
      '',
    ),
  );
});

test('where the first condition goes the next one takes its place, if there is one', () => {
  expect(fitFor({ absent: ['after'] }).text).toContain(`lamp:Lamp)
  WHERE ($colour IS NULL OR lamp.colour = $colour)
    AND ($maker IS NULL`);
  expect(fitFor({ absent: ['after', 'colour', 'maker'] }).text).toContain(`lamp:Lamp)
  RETURN collect`);
});

test('neighbours that nobody asks for go, the last one too', () => {
  const { text } = fitFor({ absent: ['colour', 'maker'], needs: needed([], { maker: [] }) });
  expect(text).toContain(`  WHERE ($after IS NULL OR lamp.sortKey > $after)
  RETURN collect(lamp {
    .*,
    keys: null,
    maker: [(lamp)-[:BY]->(maker:Maker) | maker { .* }][0],
    makers: [(lamp)-[:BY]->(maker:Maker) | maker { .* }]
  }) AS rows`);
  expect(fitFor({ needs: needed([]) }).text).toContain(`collect(lamp {
    .*,
    keys: null,
    makers: [(lamp)-[:BY]->(maker:Maker) | maker { .* }]
  }) AS rows`);
});

test('an exact fit has the properties that are needed, one where none is', () => {
  const { text } = fitFor({
    needs: needed(['height', 'colour'], { maker: ['name'], keeper: [] }),
    exact: true,
  });
  expect(text).toContain(`collect(lamp {
    .colour, .height,
    maker: [(lamp)-[:BY]->(maker:Maker) | maker { .name }][0],
    keeper: [(lamp)<-[:KEEPS]-(keeper) | keeper { .id, type: keeper.kind }][0],
    makers: [(lamp)-[:BY]->(maker:Maker) | maker { .* }]
  }) AS rows`);
});

test('where anything may be needed all properties stay', () => {
  const neighbours = new Map([['keeper', null]]);
  const { text } = fitFor({ needs: { properties: null, neighbours }, exact: true });
  expect(text).toContain(`collect(lamp {
    .*,
    keys: null,
    keeper: [(lamp)<-[:KEEPS]-(keeper) | keeper { .*, type: keeper.kind }][0],`);
});

test('what the statement lacks is passed over', () => {
  const fitted = fitFor({ absent: ['shape'], needs: null });
  expect([fitted.text, fitted.parameters]).toEqual([statement!.text, statement!.parameters]);
});

test('an exact fit that needs nothing is told from one that is not exact', () => {
  const needs = needed([]);
  expect(fitFor({ needs, exact: true }).text).not.toBe(fitFor({ needs }).text);
});

test('each is made once', () => {
  const once = () => fitFor({ absent: ['colour'], needs: needed(['height'], { maker: ['name'] }) });
  expect(once()).toBe(once());
});
