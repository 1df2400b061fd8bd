import { beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeEngines } from '../_engines.ts';
import { ferryPilot, guildClerk, ingestGroups, nobodySays } from '../ingest/_namesakes.ts';
import { ask, tellNorvale } from './_ask.ts';

describeEngines('Namesakes', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
    await tellNorvale(engine);
    await ingestGroups(engine, [[guildClerk], [ferryPilot, nobodySays]]);
  });

  test('each lists the others, for someone to say who is who', async () => {
    const { people } = await ask(
      engine,
      '{ people(where: {name: "Isla Wren"}) { nodes { key namesakes { nodes { key } } } } }',
    );
    const [name, clerk, pilot] = [
      { key: 'isla-wren' },
      { key: 'isla-wren-at-guild-of-lamplighters' },
      { key: 'isla-wren-at-harbour-ferries' },
    ];
    expect(people.nodes).toEqual([
      { ...name, namesakes: { nodes: [clerk, pilot] } },
      { ...clerk, namesakes: { nodes: [name, pilot] } },
      { ...pilot, namesakes: { nodes: [name, clerk] } },
    ]);
  });

  test('are listed in pages', async () => {
    const { person } = await ask(
      engine,
      '{ person(id: "isla-wren") { namesakes(last: 1) { nodes { key } pageInfo { hasPreviousPage } } } }',
    );
    expect(person.namesakes).toEqual({
      nodes: [{ key: 'isla-wren-at-harbour-ferries' }],
      pageInfo: { hasPreviousPage: true },
    });
  });

  test('somebody whose name is nobody else’s has none', async () => {
    const { person } = await ask(
      engine,
      '{ person(id: "ada-quill") { namesakes { nodes { key } } } }',
    );
    expect(person.namesakes.nodes).toEqual([]);
  });
});
