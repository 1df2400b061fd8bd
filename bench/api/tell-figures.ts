import type { Figures, LoadFigures } from './compare.ts';
import type { GraphFigures } from './measure-graph.ts';

/** Prints what was measured on one graph, a table for each question. */
export function tellFigures({
  engine,
  quotes,
  seconds,
  megabytes,
  figures,
  roundTrips,
}: GraphFigures): void {
  const memory = megabytes === null ? '' : `, ${megabytes} MB`;
  console.log(
    `\n${engine}, ${quotes.toLocaleString('en-GB')} quotes, loaded in ${seconds} s${memory}`,
  );
  const questions = new Set(figures.map(({ question }) => question));
  for (const question of questions) {
    const own = figures.filter((each) => each.question === question);
    console.log(`\n${question} (${own[0]!.shape})`);
    console.log(line(HEADINGS));
    for (const each of own) console.log(rowOf(each, roundTrips[question]?.[each.contestant]));
  }
}

const HEADINGS = [
  ...['', 'req/s', 'ratio', 'p50', 'p99', 'cpu', 'db cpu', 'ratio'],
  ...['alone p50', 'ratio', 'p99', 'trips'],
];

function rowOf({ contestant, busy, alone }: Figures, trips: number | undefined): string {
  return line([
    contestant,
    busy.requestsPerSecond.toFixed(0),
    busy.requestsPerSecondRatio.toFixed(2),
    busy.p50.toFixed(2),
    busy.p99.toFixed(2),
    ...cpuOf(busy),
    busy.cpuRatio.toFixed(2),
    alone.p50.toFixed(2),
    alone.p50Ratio.toFixed(2),
    alone.p99.toFixed(2),
    trips === undefined ? '' : String(trips),
  ]);
}

function cpuOf({ serverCpu, databaseCpu }: LoadFigures): readonly string[] {
  return [serverCpu, databaseCpu].map((cpu) => cpu?.toFixed(2) ?? '');
}

function line([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(16) + cells.map((cell) => cell.padStart(10)).join('');
}
