import type { Figures } from './compare.ts';
import type { ContestantName } from './contestants/contestant.ts';
import type { GraphFigures } from './measure-graph.ts';

/** One thing that we have promised ourselves, and what was seen. */
export interface Budget {
  readonly budget: string;
  readonly where: string;
  readonly seen: number;
  readonly limit: number;
  readonly isMet: boolean;
}

/** Prints how each question stands against what was promised, missed budgets too. */
export function tellBudgets(graphs: readonly GraphFigures[]): readonly Budget[] {
  const budgets = [
    ...graphs.flatMap(budgetsOf),
    ...graphs.flatMap((graph) => growthOf(graph, graphs)),
  ];
  console.log('\nBudgets');
  for (const { budget, where, seen, limit, isMet } of budgets) {
    console.log(`${isMet ? 'met   ' : 'MISSED'} ${seen.toFixed(2)} (${limit}) ${budget}: ${where}`);
  }
  return budgets;
}

function budgetsOf({ engine, quotes, figures }: GraphFigures): readonly Budget[] {
  return figures
    .filter(({ contestant }) => contestant === 'picketline')
    .flatMap((own) => {
      const where = `${engine}, ${quotes} quotes, ${own.question} (${own.shape})`;
      const requestsOver = (other: ContestantName) => {
        const theirs = figures.find(
          ({ question, contestant }) => question === own.question && contestant === other,
        );
        if (theirs === undefined) return null;
        return own.busy.requestsPerSecondRatio / theirs.busy.requestsPerSecondRatio;
      };
      const budgets = [
        atMost(1.5, own.alone.p50Ratio, 'p50 over the hand-written statement at the driver', where),
      ];
      if (own.shape !== 'nested') return budgets;
      const [hand, peer] = [requestsOver('by hand'), requestsOver('@neo4j/graphql')];
      if (hand !== null)
        budgets.push(atLeast(1, hand, 'requests a second over Apollo by hand', where));
      if (peer !== null)
        budgets.push(atLeast(3, peer, 'requests a second over @neo4j/graphql', where));
      return budgets;
    });
}

/** Of requests that start from a key, against the smallest graph of the same engine. */
function growthOf(graph: GraphFigures, graphs: readonly GraphFigures[]): readonly Budget[] {
  const [smallest] = graphs
    .filter(({ engine }) => engine === graph.engine)
    .sort((a, b) => a.quotes - b.quotes);
  if (smallest === undefined || smallest === graph) return [];
  return graph.figures
    .filter(({ contestant, shape }) => contestant === 'picketline' && isKeyed(shape))
    .map((own) => {
      const before = smallest.figures.find(
        ({ question, contestant }) => question === own.question && contestant === own.contestant,
      );
      const where = `${graph.engine}, ${smallest.quotes} to ${graph.quotes} quotes, ${own.question}`;
      const seen = own.alone.p50 / (before?.alone.p50 ?? Number.NaN);
      return atMost(1.5, seen, 'p50 over that in the smallest graph', where);
    });
}

function isKeyed(shape: Figures['shape']): boolean {
  return shape === 'flat' || shape === 'nested';
}

function atMost(limit: number, seen: number, budget: string, where: string): Budget {
  return { budget, where, seen, limit, isMet: seen <= limit };
}

function atLeast(limit: number, seen: number, budget: string, where: string): Budget {
  return { budget, where, seen, limit, isMet: seen >= limit };
}
