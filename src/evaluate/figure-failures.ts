import type { FigureFinding } from '../extract/record.ts';
import { wordsOf } from '../text/span.ts';
import type { Amount, AnnotatedText, ExpectedFigure } from './annotation.ts';
import type { EntityNames } from './entity-names.ts';
import { failureAt } from './failure-at.ts';
import {
  amountOf,
  type FigureNames,
  type FigurePair,
  sameComparator,
  sameUnit,
} from './figure-comparison.ts';
import type { Pairing } from './pairing.ts';
import type { Failure } from './text-score.ts';

/** What the failures of a text's figures are told from. */
interface Context {
  readonly text: AnnotatedText;
  readonly pairing: Pairing<ExpectedFigure, FigureFinding>;
  readonly entities: EntityNames;
  readonly figureNames: FigureNames;
}

/** Every figure that came out otherwise than expected. */
export function figureFailures(context: Context): readonly Failure[] {
  const { text, pairing } = context;
  return [
    ...pairing.pairs.flatMap((pair) => failuresOfPair(pair, context)),
    ...pairing.missed.map((figure) =>
      failureAt(text, 'figure missed', figure, [described(figure, text), 'nothing']),
    ),
    ...pairing.spurious.map((figure) => {
      const got = describedFinding(figure, text);
      return failureAt(text, 'figure not there', figure, ['nothing', got], figure);
    }),
  ];
}

function failuresOfPair(
  pair: FigurePair,
  { text, entities, figureNames }: Context,
): readonly Failure[] {
  const { expected: figure, found } = pair;
  const words = wordsOf(text.article.text, figure);
  const nameOf = (entity: string | null) =>
    entity === null ? 'nobody' : (entities.get(entity)?.[0] ?? entity);
  const failures: Failure[] = [];
  if (isWrong(pair)) {
    const sides = [described(figure, text), describedFinding(found, text)] as const;
    failures.push(failureAt(text, 'figure wrong', figure, sides, found));
  }
  if (!figureNames.sameConcern(pair)) {
    const sides = [`${figure.concerns ?? 'nobody'} | ${words}`, nameOf(found.concerns)] as const;
    failures.push(failureAt(text, 'figure concerns', figure, sides, found));
  }
  if (figure.statedBy !== null && !figureNames.sameSource(pair)) {
    const sources = figure.statedBy.map(({ name }) => name).join('; ') || 'nobody';
    const sides = [`${sources} | ${words}`, nameOf(found.statedBy)] as const;
    failures.push(failureAt(text, 'figure source', figure, sides, found));
  }
  return failures;
}

/** In anything but whom it concerns and who states it. */
function isWrong(pair: FigurePair): boolean {
  const { expected, found } = pair;
  return (
    !(sameComparator(pair) && sameUnit(pair)) ||
    (expected.measure !== null && expected.measure !== found.measure) ||
    (expected.change !== null && expected.change !== found.change)
  );
}

function described(figure: ExpectedFigure, text: AnnotatedText): string {
  const { amount, comparator, unit, measure, change } = figure;
  const parts = [comparator, amountText(amount), unit, measure, change].filter(Boolean);
  return `${parts.join(' ')} | ${wordsOf(text.article.text, figure)}`;
}

function describedFinding(figure: FigureFinding, text: AnnotatedText): string {
  const { comparator, unit, measure, change } = figure;
  const parts = [comparator, amountText(amountOf(figure)), unit, measure, change];
  return `${parts.join(' ')} | ${wordsOf(text.article.text, figure)}`;
}

function amountText(amount: Amount): string {
  return [amount].flat().join(' to ');
}
