import { parseArgs } from 'node:util';
import { whyNoNeo4j } from '../tests/_neo4j/start-neo4j.ts';
import { tellBudgets } from './api/budgets.ts';
import { CONTESTANTS, type ContestantName } from './api/contestants/contestant.ts';
import { installNeo4jGraphql } from './api/contestants/neo4j-graphql.ts';
import { type GraphFigures, measureEmbedded, measureOnNeo4j } from './api/measure-graph.ts';
import { QUESTIONS } from './api/questions/all-questions.ts';
import { tellFigures } from './api/tell-figures.ts';
import { BadArguments, positiveNumber } from './bad-arguments.ts';

/** What may stand behind `npm run bench api --`, and what holds where it does not. */
const OPTIONS = {
  /** Those to measure on. */
  engines: { type: 'string', default: 'neo4j,embedded' },
  /** Sizes of the graphs. */
  quotes: { type: 'string', default: '10000,300000' },
  /** How the names of questions start. */
  question: { type: 'string', default: '' },
  rounds: { type: 'string', default: '5' },
  milliseconds: { type: 'string', default: '1500' },
  'warm-up': { type: 'string', default: '4000' },
  clients: { type: 'string', default: '10' },
} as const;

/**
 * Measures requests on generated graphs: Picketline against the bare driver, an Apollo server with one
 * hand-written statement for each question, and `@neo4j/graphql`. A million quotes take `--quotes 10000,1000000`.
 */
export async function measureApi(rest: readonly string[]): Promise<object> {
  const { values } = parseArgs({ args: [...rest], options: OPTIONS });
  const sizes = values.quotes.split(',').map((size) => positiveNumber(size, '--quotes'));
  const questions = QUESTIONS.filter(({ name }) => name.startsWith(values.question));
  if (questions.length === 0) {
    const names = QUESTIONS.map(({ name }) => `"${name}"`).join(', ');
    throw new BadArguments(`--question: expected how one of ${names} starts`);
  }
  const engines = await withoutMissing(readEngines(values.engines));
  const options = {
    questions,
    contestants: engines.includes('neo4j') ? await installedContestants() : [],
    rounds: positiveNumber(values.rounds, '--rounds'),
    milliseconds: positiveNumber(values.milliseconds, '--milliseconds'),
    warmUp: positiveNumber(values['warm-up'], '--warm-up'),
    clients: positiveNumber(values.clients, '--clients'),
  };
  const graphs: GraphFigures[] = [];
  for (const engine of engines) {
    const measure = engine === 'embedded' ? measureEmbedded : measureOnNeo4j;
    for (const quotes of sizes) {
      const figures = await measure(quotes, options);
      tellFigures(figures);
      graphs.push(figures);
    }
  }
  return { budgets: tellBudgets(graphs), graphs };
}

function readEngines(text: string): readonly string[] {
  const engines = text.split(',');
  const unknown = engines.find((engine) => engine !== 'neo4j' && engine !== 'embedded');
  if (unknown === undefined) return engines;
  throw new BadArguments(`--engines: expected neo4j, embedded or both, got "${unknown}"`);
}

async function withoutMissing(engines: readonly string[]): Promise<readonly string[]> {
  const reason = engines.includes('neo4j') ? await whyNoNeo4j() : null;
  if (reason === null) return engines;
  console.log(`Neo4j is left out: ${reason}`);
  return engines.filter((engine) => engine !== 'neo4j');
}

async function installedContestants(): Promise<readonly ContestantName[]> {
  try {
    await installNeo4jGraphql();
    return CONTESTANTS;
  } catch (error) {
    console.log(`@neo4j/graphql is left out, as it cannot be installed: ${error}`);
    return CONTESTANTS.filter((name) => name !== '@neo4j/graphql');
  }
}
