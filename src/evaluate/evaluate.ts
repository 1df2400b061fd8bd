import type { ExtractionRecord } from '../extract/record.ts';
import type { Article } from '../text/article.ts';
import type { AnnotatedText } from './annotation.ts';
import { type BootstrapOptions, bootstrap, type Intervals } from './bootstrap.ts';
import { type Calibration, calibrate } from './calibration.ts';
import type { NameComparison } from './same-name.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreOrganisations } from './score-organisations.ts';
import { scorePeople } from './score-people.ts';
import { type ScoreQuotesOptions, scoreQuotes } from './score-quotes.ts';
import { scoreStrikes } from './score-strikes.ts';
import { type Accuracy, accuracyOf, addTallies, EMPTY_TALLY, ratio, type Tally } from './tally.ts';
import {
  type Failure,
  MEASURES,
  type MeasureName,
  type RuleUse,
  type TextScore,
} from './text-score.ts';

/** All that is told of a set of texts. */
export interface Evaluation {
  readonly texts: number;
  readonly measures: readonly MeasureResult[];
  /** Of direct and mixed quotes, and of indirect ones. */
  readonly calibration: { readonly inMarks: Calibration; readonly indirect: Calibration };
  readonly rules: readonly RuleResult[];
  readonly failures: readonly Failure[];
}

/** What may be told of texts that nobody looks at: no finding, and no rule, of theirs. */
export type Totals = Pick<Evaluation, 'texts' | 'measures' | 'calibration'>;

/** One measure over a set of texts. */
export interface MeasureResult extends Tally, Accuracy {
  readonly name: MeasureName;
  readonly intervals: Intervals;
}

/** How the findings of one rule came out, most used rule first. */
export interface RuleResult {
  readonly rule: string;
  readonly findings: number;
  readonly shareSpanRight: number | null;
  readonly shareRight: number | null;
}

/** What counts, and how intervals are drawn. */
export interface EvaluateOptions extends ScoreQuotesOptions, BootstrapOptions {}

/** Extracts each text and compares what comes with what is annotated there. */
export function evaluate(
  texts: readonly AnnotatedText[],
  extract: (article: Article) => ExtractionRecord,
  names: NameComparison,
  options: EvaluateOptions = {},
): Evaluation {
  const records = texts.map(({ article }) => extract(article));
  const parts = texts.map((text, index): readonly TextScore[] => {
    const record = records[index]!;
    return [
      scoreQuotes(text, record, names, options),
      scoreStrikes(text, record),
      scorePeople(text, record, names),
      scoreOrganisations(text, record, names),
      scoreFigures(text, record, names),
    ];
  });
  const attributions = parts.flat().flatMap((part) => part.attributions);
  const rules = parts.flat().flatMap((part) => part.rules);
  return {
    texts: texts.length,
    measures: (Object.keys(MEASURES) as MeasureName[]).map((name) =>
      measureOf(
        name,
        parts.map((scores) => tallyOf(name, scores)),
        options,
      ),
    ),
    calibration: {
      inMarks: calibrationOf(false),
      indirect: calibrationOf(true),
    },
    rules: rulesOf(rules),
    failures: parts.flat().flatMap((part) => part.failures),
  };

  function calibrationOf(indirect: boolean): Calibration {
    const found = rules.filter(({ rule }) =>
      indirect ? rule.startsWith('indirect:') : /^(?:direct|mixed):/.test(rule),
    );
    return calibrate(
      attributions.filter((attribution) => attribution.indirect === indirect),
      found.length,
    );
  }
}

function tallyOf(name: MeasureName, scores: readonly TextScore[]): Tally {
  return scores.map(({ tallies }) => tallies[name] ?? EMPTY_TALLY).reduce(addTallies, EMPTY_TALLY);
}

function measureOf(
  name: MeasureName,
  tallies: readonly Tally[],
  options: BootstrapOptions,
): MeasureResult {
  const sum = tallies.reduce(addTallies, EMPTY_TALLY);
  return { name, ...sum, ...accuracyOf(sum), intervals: bootstrap(tallies, options) };
}

function rulesOf(uses: readonly RuleUse[]): readonly RuleResult[] {
  const byRule = new Map<string, RuleUse[]>();
  for (const use of uses) byRule.set(use.rule, [...(byRule.get(use.rule) ?? []), use]);
  return [...byRule]
    .map(([rule, all]) => ({
      rule,
      findings: all.length,
      shareSpanRight: ratio(all.filter(({ spanRight }) => spanRight).length, all.length),
      shareRight: ratio(all.filter(({ right }) => right).length, all.length),
    }))
    .sort((one, other) => other.findings - one.findings || (one.rule < other.rule ? -1 : 1));
}
