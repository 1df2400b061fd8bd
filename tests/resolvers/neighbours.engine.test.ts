import {
  type GraphQLField,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeEngines } from '../_engines.ts';
import { ask, schema, tellNorvale } from './_ask.ts';

/** Lists whose rows come without the neighbours that nobody asks for. */
const LISTS = { quotes: 'Quote', figures: 'Figure', positions: 'Position' } as const;

describeEngines(
  'A field of a listed finding answers the same alone and among all',
  (openEngine) => {
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await openEngine();
      await tellNorvale(engine);
    });

    for (const [list, type] of Object.entries(LISTS)) {
      test(`of ${list}`, async () => {
        const selections = selectionsOf(type, 2);
        expect(selections.length).toBeGreaterThan(10);
        const nodesWith = async (fields: readonly string[]) =>
          (await ask(engine, `{ ${list}(first: 100) { nodes { ${fields.join(' ')} } } }`))[list]
            .nodes;
        const all = await nodesWith(selections);
        expect(all.length).toBeGreaterThan(2);
        for (const selection of selections) {
          for (const [index, node] of (await nodesWith([selection])).entries()) {
            expect(all[index], selection).toMatchObject(node);
          }
        }
      });
    }
  },
);

/**
 * Every field, with each field below it in a selection of its own. Lists that grow have statements of their
 * own and are left out.
 */
function selectionsOf(typeName: string, levels: number): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return ['__typename'];
  return Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    if (levels === 0 || isGrowing(field) || field.args.some(isRequiredArgument)) return [];
    return selectionsOf(below.name, levels - 1).map((each) => `${field.name} { ${each} }`);
  });
}

function isGrowing({ type }: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(type).name.endsWith('Connection');
}
