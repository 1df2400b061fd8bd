import type { ExtractionRecord, FigureFinding } from '../extract/record.ts';
import { wordsOf } from '../text/span.ts';
import { type Amount, type AnnotatedText, type ExpectedFigure, lineAt } from './annotation.ts';
import { entityNames } from './entity-names.ts';
import { type Pair, pairSpans } from './pairing.ts';
import type { NameComparison } from './same-name.ts';
import { share, type Tally } from './tally.ts';
import type { Failure, Fault, TextScore } from './text-score.ts';

/** Amounts may be rounded: a third is 0.3333. */
const ROUNDING = 0.001;

/**
 * Compares figures that stand at the same place and give the same amount. Units are the same where their
 * nouns are: "inpatient procedures" and "procedures".
 */
export function scoreFigures(
  text: AnnotatedText,
  record: ExtractionRecord,
  names: NameComparison,
): TextScore {
  if (text.figures === null) return { tallies: {}, failures: [], attributions: [], rules: [] };
  const entities = entityNames(record);
  const { pairs, missed, spurious } = pairSpans(text.figures, record.figures, sameAmount);
  const found = pairs.length + spurious.length;
  const expected = pairs.length + missed.length;
  const full = pairs.filter(
    (pair) => pair.expected.comparator === pair.found.comparator && sameUnit(pair),
  );

  return {
    tallies: {
      'figures/amount': { right: pairs.length, found, expected },
      'figures/amount comparator unit': { right: full.length, found, expected },
      'figures/comparator of found': shareOf(
        (pair) => pair.expected.comparator === pair.found.comparator,
      ),
      'figures/unit of found': shareOf(sameUnit),
      'figures/measure of found': shareOf(
        (pair) => pair.expected.measure === pair.found.measure,
        (pair) => pair.expected.measure !== null,
      ),
      'figures/change of found': shareOf(
        (pair) => pair.expected.change === pair.found.change,
        (pair) => pair.expected.change !== null,
      ),
      'figures/concerns': {
        right: pairs.filter((pair) => pair.expected.concerns !== null && sameConcern(pair)).length,
        found: pairs.filter((pair) => pair.found.concerns !== null).length,
        expected: pairs.filter((pair) => pair.expected.concerns !== null).length,
      },
      'figures/stated by': {
        right: pairs.filter((pair) => isNamed(pair) && sameSource(pair)).length,
        found: pairs.filter(
          (pair) => pair.expected.statedBy !== null && pair.found.statedBy !== null,
        ).length,
        expected: pairs.filter(isNamed).length,
      },
    },
    failures: [
      ...pairs.flatMap(failuresOfPair),
      ...missed.map((figure) => failure('figure missed', figure, described(figure), 'nothing')),
      ...spurious.map((figure) =>
        failure('figure not there', figure, 'nothing', describedFinding(figure), figure),
      ),
    ],
    attributions: [],
    rules: record.figures.map((figure) => ({
      rule: `figure: ${figure.rule}`,
      spanRight: pairs.some((pair) => pair.found === figure && pair.exact),
      right: full.some((pair) => pair.found === figure),
    })),
  };

  function shareOf(
    isRight: (pair: FigurePair) => boolean,
    isJudged: (pair: FigurePair) => boolean = () => true,
  ): Tally {
    const judged = pairs.filter(isJudged);
    return share(judged.filter(isRight).length, judged.length);
  }

  function isCalled(entity: string, name: string): boolean {
    return (entities.get(entity) ?? []).some((one) => names.sameName(one, name));
  }

  function nameOf(entity: string | null): string {
    return entity === null ? 'nobody' : (entities.get(entity)?.[0] ?? entity);
  }

  function sameConcern(pair: FigurePair): boolean {
    const { expected: figure, found: finding } = pair;
    if (figure.concerns === null || finding.concerns === null) {
      return figure.concerns === finding.concerns;
    }
    return isCalled(finding.concerns, figure.concerns);
  }

  function sameSource(pair: FigurePair): boolean {
    const { statedBy } = pair.found;
    if (statedBy === null) return !isNamed(pair);
    return (pair.expected.statedBy ?? []).some(
      (speaker) => !speaker.anonymous && isCalled(statedBy, speaker.name),
    );
  }

  function failuresOfPair(pair: FigurePair): readonly Failure[] {
    const { expected: figure, found: finding } = pair;
    const isWrong =
      !full.includes(pair) ||
      (figure.measure !== null && figure.measure !== finding.measure) ||
      (figure.change !== null && figure.change !== finding.change);
    const words = wordsOf(text.article.text, figure);
    const sources = figure.statedBy?.map(({ name }) => name).join('; ') || 'nobody';
    return [
      ...(isWrong
        ? [failure('figure wrong', figure, described(figure), describedFinding(finding), finding)]
        : []),
      ...(sameConcern(pair)
        ? []
        : [
            failure(
              'figure concerns',
              figure,
              `${figure.concerns ?? 'nobody'} | ${words}`,
              nameOf(finding.concerns),
              finding,
            ),
          ]),
      ...(figure.statedBy === null || sameSource(pair)
        ? []
        : [
            failure(
              'figure source',
              figure,
              `${sources} | ${words}`,
              nameOf(finding.statedBy),
              finding,
            ),
          ]),
    ];
  }

  function failure(
    fault: Fault,
    at: { readonly start: number },
    expectedWords: string,
    got: string,
    by?: FigureFinding,
  ): Failure {
    return {
      file: text.file,
      line: lineAt(text, at.start),
      fault,
      expected: expectedWords,
      got,
      rule: by?.rule ?? null,
      confidence: by?.confidence ?? null,
    };
  }

  function described(figure: ExpectedFigure): string {
    const { amount, comparator, unit, measure, change } = figure;
    return `${[comparator, amountText(amount), unit, measure, change].filter(Boolean).join(' ')} | ${wordsOf(text.article.text, figure)}`;
  }

  function describedFinding(figure: FigureFinding): string {
    const { comparator, unit, measure, change } = figure;
    const amount = amountText(amountOf(figure));
    return `${[comparator, amount, unit, measure, change].join(' ')} | ${wordsOf(text.article.text, figure)}`;
  }
}

type FigurePair = Pair<ExpectedFigure, FigureFinding>;

function isNamed({ expected }: FigurePair): boolean {
  return expected.statedBy?.some((speaker) => !speaker.anonymous) ?? false;
}

function amountOf({ value, min, max }: FigureFinding): Amount {
  return value ?? [min ?? Number.NaN, max ?? Number.NaN];
}

function sameAmount({ amount }: ExpectedFigure, figure: FigureFinding): boolean {
  const found = amountOf(figure);
  const [one, other] = [[amount].flat(), [found].flat()];
  return one.length === other.length && one.every((number, at) => isClose(number, other[at]!));
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

function sameUnit({ expected, found }: FigurePair): boolean {
  const noun = (unit: string) => unit.toLowerCase().split(' ').at(-1);
  return noun(expected.unit) === noun(found.unit);
}

function amountText(amount: Amount): string {
  return [amount].flat().join(' to ');
}
