import { beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadSeeds } from '../../src/ingest/seeds.ts';
import { describeEngines } from '../_engines.ts';
import { at, emptyRecord, quoteOf } from '../_lamplighters.ts';
import { ferryPilot, guildClerk, ingestGroups } from '../ingest/_namesakes.ts';
import { ask, schema, statements, tellNorvale } from './_ask.ts';
import { entryPointsOf, exampleOf } from './_examples.ts';
import { argumentsOfEntryPoint, everyField, type SeenFields, walkSchema } from './_walk.ts';

/** Fields that neither the seeds nor Norvale give a value for, and why. */
const NEVER: Readonly<Record<string, string>> = {
  'Dispute.from': 'No reference table says yet when a dispute began.',
  'Dispute.to': 'No reference table says yet when a dispute ended.',
};

const entryPoints = entryPointsOf(schema);

describeEngines('Every field', (openEngine) => {
  const seen: SeenFields = new Set();
  let engine: GraphEngine;
  /** Of a quote: the example of `quote` leaves it open, as ids of quotes are nothing to learn by heart. */
  let id: string;

  beforeAll(async () => {
    engine = await openEngine();
    const config = { articlesFolder: null, maxTextBytes: 5_242_880 };
    await loadSeeds({ engine, statements, config });
    const { quotes } = await ask(engine, '{ quotes(first: 1) { nodes { id } } }');
    id = quotes.nodes[0].id;
  });

  test.each(entryPoints.map(({ name }) => name))(
    'the example of %s has an answer on the seeds',
    async (name) => {
      const example = exampleOf(entryPoints.find((field) => field.name === name)!);
      const answer = await ask(engine, example, example.includes('$id') ? { id } : {});
      expect(JSON.stringify(answer[name])).toMatch(/"\w+":(?:"[^"]|\d|true|\[\{)/);
    },
  );

  test('has a value on the seeds or in the story of Norvale', async () => {
    const askOf = (graph: GraphEngine) => (question: string) =>
      question.includes('$id')
        ? ask(graph, `query ($id: ID!) ${question}`, { id })
        : ask(graph, question);
    const onSeeds = new Map(entryPoints.map((field) => [field.name, argumentsOfEntryPoint(field)]));
    await walkSchema({ schema, entryPoints: onSeeds, ask: askOf(engine) }, seen);

    // On Neo4j it takes the place of the seeds.
    const norvale = await openEngine();
    await tellNorvale(norvale);
    await ingestGroups(norvale, [[guildClerk], [ferryPilot], [darkNorvale()]]);
    const inNorvale = new Map([
      ...[...onSeeds].filter(([, given]) => given === '(first: 100)'),
      ['article', '(id: "first-night-digest")'],
    ] as const);
    await walkSchema({ schema, entryPoints: inNorvale, ask: askOf(norvale) }, seen);

    expect(everyField(schema).filter((field) => !seen.has(field))).toEqual(Object.keys(NEVER));
  }, 600_000);

  test('says that a machine found a quote, as long as nobody can correct one', async () => {
    const { quotes } = await ask(engine, '{ quotes(first: 100) { nodes { status } } }');
    const statuses = quotes.nodes.map(({ status }: { status: string }) => status);
    expect([...new Set(statuses)]).toEqual(['MACHINE']);
  });
});

/** An article with a quote that names a place. */
function darkNorvale() {
  const text = 'Ada Quill said: "All Norvale will be dark by nine."';
  const article = { id: 'dark-norvale', text };
  return {
    ...emptyRecord(article),
    quotes: [
      quoteOf(article, 'All Norvale will be dark by nine.', [
        { name: 'Ada Quill', entity: 'ada-quill', by: 'Ada Quill' },
      ]),
    ],
    people: [
      {
        id: 'ada-quill',
        name: 'Ada Quill',
        honorific: null,
        mentions: [at(text, 'Ada Quill')],
        appointments: [],
      },
    ],
    places: [{ id: 'norvale', name: 'Norvale', mentions: [at(text, 'Norvale')] }],
  };
}
