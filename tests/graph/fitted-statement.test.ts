import { expect, test } from 'vitest';
import { fitStatement } from '../../src/graph/fitted-statement.ts';
import { parseStatements } from '../../src/graph/statement.ts';

const [statement] = parseStatements({
  name: 'read/lamps',
  text: `// Lamps of a street.
// Parameters: keys, after, colour, maker
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Street {id: key})<-[:IN]-(lamp:Lamp)
  WHERE lamp.sortKey > $after
    AND ($colour IS NULL OR lamp.colour = $colour)
    AND ($maker IS NULL OR EXISTS { MATCH (lamp)-[:BY]->(:Maker {id: $maker}) })
  RETURN collect(lamp {
    .*,
    maker: [(lamp)-[:BY]->(maker:Maker) | maker { .* }][0],
    keeper: [(lamp)<-[:KEEPS]-(keeper) | keeper { .* }][0]
  }) AS rows
}
RETURN key, rows`,
});

test('a statement of which all is needed stays as it is', () => {
  expect(fitStatement(statement!, { absent: [], without: [] })).toBe(statement);
});

test('conditions without a value go, with their parameters', () => {
  const fitted = fitStatement(statement!, { absent: ['maker'], without: [] });
  expect(fitted.parameters).toEqual(['keys', 'after', 'colour']);
  expect(fitted.text).toBe(
    statement!.text.replace(
      '    AND ($maker IS NULL OR EXISTS { MATCH (lamp)-[:BY]->(:Maker {id: $maker}) })\n',
      '',
    ),
  );
});

test('neighbours that nobody asks for go, the last one too', () => {
  const { text } = fitStatement(statement!, { absent: ['colour', 'maker'], without: ['keeper'] });
  expect(text).toContain(`  WHERE lamp.sortKey > $after
  RETURN collect(lamp {
    .*,
    maker: [(lamp)-[:BY]->(maker:Maker) | maker { .* }][0]
  }) AS rows`);
  const without = ['maker', 'keeper'];
  expect(fitStatement(statement!, { absent: [], without }).text).toContain(`collect(lamp {
    .*
  }) AS rows`);
});

test('a neighbour or condition that the statement lacks is passed over', () => {
  const { text, parameters } = fitStatement(statement!, { absent: ['shape'], without: ['owner'] });
  expect({ text, parameters }).toEqual({
    text: statement!.text,
    parameters: statement!.parameters,
  });
});

test('each is made once', () => {
  const unneeded = { absent: ['colour'], without: ['maker'] };
  expect(fitStatement(statement!, unneeded)).toBe(fitStatement(statement!, { ...unneeded }));
});
