import type { ExtractionRecord } from '../extract/record.ts';
import type { AnnotatedText } from './annotation.ts';
import { entityNames } from './entity-names.ts';
import {
  createFigureNames,
  type FigureNames,
  type FigurePair,
  hasNamedSource,
  sameAmount,
  sameComparator,
  sameUnit,
} from './figure-comparison.ts';
import { figureFailures } from './figure-failures.ts';
import { pairSpans } from './pairing.ts';
import type { NameComparison } from './same-name.ts';
import { share, type Tally } from './tally.ts';
import type { TextScore } from './text-score.ts';

/** Compares figures that stand at the same place and give the same amount. */
export function scoreFigures(
  text: AnnotatedText,
  record: ExtractionRecord,
  names: NameComparison,
): TextScore {
  if (text.figures === null) return { tallies: {}, failures: [], attributions: [], rules: [] };
  const entities = entityNames(record);
  const figureNames = createFigureNames(entities, names);
  const pairing = pairSpans(text.figures, record.figures, sameAmount);
  const { pairs, missed, spurious } = pairing;
  const found = pairs.length + spurious.length;
  const expected = pairs.length + missed.length;
  const full = pairs.filter((pair) => sameComparator(pair) && sameUnit(pair));
  return {
    tallies: {
      'figures/amount': { right: pairs.length, found, expected },
      'figures/amount comparator unit': { right: full.length, found, expected },
      ...talliesOfFound(pairs, figureNames),
    },
    failures: figureFailures({ text, pairing, entities, figureNames }),
    attributions: [],
    rules: record.figures.map((figure) => ({
      rule: `figure: ${figure.rule}`,
      spanRight: pairs.some((pair) => pair.found === figure && pair.exact),
      right: full.some((pair) => pair.found === figure),
    })),
  };
}

/** What is judged where the amount is right. */
function talliesOfFound(
  pairs: readonly FigurePair[],
  { sameConcern, sameSource }: FigureNames,
): TextScore['tallies'] {
  const measured = pairs.filter(({ expected }) => expected.measure !== null);
  const changing = pairs.filter(({ expected }) => expected.change !== null);
  const concerning = pairs.filter(({ expected }) => expected.concerns !== null);
  const sourced = pairs.filter(hasNamedSource);
  const judgedBySource = pairs.filter(
    ({ expected, found }) => expected.statedBy !== null && found.statedBy !== null,
  );
  return {
    'figures/comparator of found': shareOf(pairs, sameComparator),
    'figures/unit of found': shareOf(pairs, sameUnit),
    'figures/measure of found': shareOf(
      measured,
      ({ expected, found }) => expected.measure === found.measure,
    ),
    'figures/change of found': shareOf(
      changing,
      ({ expected, found }) => expected.change === found.change,
    ),
    'figures/concerns': {
      right: concerning.filter(sameConcern).length,
      found: pairs.filter(({ found }) => found.concerns !== null).length,
      expected: concerning.length,
    },
    'figures/stated by': {
      right: sourced.filter(sameSource).length,
      found: judgedBySource.length,
      expected: sourced.length,
    },
  };
}

function shareOf(judged: readonly FigurePair[], isRight: (pair: FigurePair) => boolean): Tally {
  return share(judged.filter(isRight).length, judged.length);
}
