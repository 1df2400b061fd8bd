import { PicketlineError } from '../errors.ts';
import { isSchemaCommand, splitStatements } from '../graph/cypher-text.ts';
import type { EngineKind, SchemaPart } from '../graph/engine.ts';
import type { Statement } from '../graph/statement.ts';

/** A constraint or index that must stand. */
export type ExpectedPart = Pick<SchemaPart, 'kind' | 'name' | 'labels' | 'properties'>;

/**
 * What stands once all of `migrations` were applied in their order. Throws `BAD_STATEMENT` for a command
 * that is not understood, so that nothing that should stand goes unnoticed.
 */
export function expectedSchema(
  migrations: readonly Statement[],
  kind: EngineKind,
): readonly ExpectedPart[] {
  const parts = new Map<string, ExpectedPart>();
  for (const { name, text, embeddedText } of migrations) {
    const commands = splitStatements(kind === 'embedded' ? (embeddedText ?? text) : text);
    for (const command of commands.filter(isSchemaCommand)) {
      const dropped = DROP.exec(command)?.groups?.name;
      const created = CREATE.exec(command)?.groups;
      if (dropped !== undefined) parts.delete(dropped);
      else if (created !== undefined) parts.set(created.name ?? '', toPart(created));
      else {
        const message = `cypher/${name}.cypher: expected CREATE or DROP of a named constraint or index, found ${command.split('\n')[0]}`;
        throw new PicketlineError('BAD_STATEMENT', message);
      }
    }
  }
  return [...parts.values()];
}

/** Whether a part that stands is the one that must: by its name, or by what it is on, whoever made it. */
export function isSame(expected: ExpectedPart, standing: SchemaPart): boolean {
  return (
    standing.name === expected.name ||
    // The key of a uniqueness constraint is an index too.
    ((standing.kind === expected.kind || standing.kind === 'CONSTRAINT') &&
      isSameList(standing.labels, expected.labels) &&
      isSameList(standing.properties, expected.properties))
  );
}

const DROP = /^DROP\s+(?:CONSTRAINT|INDEX)\s+(?<name>\w+)/i;
const CREATE =
  /^CREATE\s+(?:\w+\s+)?(?<kind>CONSTRAINT|INDEX)\s+(?<name>\w+)\s+IF\s+NOT\s+EXISTS\s+FOR\s+\(\w+:(?<labels>[\w|]+)\)\s+(?:REQUIRE|ON(?:\s+EACH)?)\s*[([]?(?<properties>[\w.,\s]+?)(?:[)\]]|\s+IS\b)/i;

function toPart(groups: Readonly<Record<string, string | undefined>>): ExpectedPart {
  const { kind = '', name = '', labels = '', properties = '' } = groups;
  return {
    kind: kind.toUpperCase() === 'CONSTRAINT' ? 'CONSTRAINT' : 'INDEX',
    name,
    labels: labels.split('|'),
    properties: properties.split(',').map((each) => each.trim().replace(/^\w+\./, '')),
  };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
