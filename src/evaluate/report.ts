import type { Interval } from './bootstrap.ts';
import type { Calibration } from './calibration.ts';
import type { Evaluation, MeasureResult, RuleResult, Totals } from './evaluate.ts';
import { type Failure, MEASURES } from './text-score.ts';

/** What the report lists besides the measures. */
export interface ReportOptions {
  /** List every failure with its place. False unless given. */
  readonly failures?: boolean;
}

/** The evaluation as lines for a terminal; numbers are percent. */
export function reportLines(
  evaluation: Evaluation,
  { failures = false }: ReportOptions = {},
): readonly string[] {
  return [
    `${evaluation.texts} texts. ${LEGEND}`,
    '',
    ...totalLines(evaluation),
    '',
    'By rule                                             found   span   right',
    ...evaluation.rules.map(ruleLine),
    ...(failures ? ['', ...failureLines(evaluation.failures)] : []),
  ];
}

/** The totals of the texts that nobody looks at, as lines for a terminal. */
export function unseenLines(totals: Totals): readonly string[] {
  return [
    `The unseen half, totals only: ${totals.texts} texts. ${LEGEND}`,
    '',
    ...totalLines(totals),
  ];
}

const LEGEND = 'Percent; in brackets the 95 % interval over resampled texts.';

function totalLines({ measures, calibration }: Totals): readonly string[] {
  return [
    `${'measure'.padEnd(32)}${heading('precision')}${heading('recall')}${heading('F1')}  right/found/expected`,
    ...measures.flatMap(measureLines),
    '',
    ...calibrationLines('Confidence of attributions, direct and mixed', calibration.inMarks),
    '',
    ...calibrationLines('Confidence of attributions, indirect', calibration.indirect),
  ];
}

function measureLines(measure: MeasureResult, index: number, all: readonly MeasureResult[]) {
  const [group, name = ''] = measure.name.split('/');
  const isNewGroup = all[index - 1]?.name.split('/')[0] !== group;
  const { right, found, expected, precision, recall, f1, intervals } = measure;
  const isShare = / of (?:found|whole)$/.test(measure.name);
  const cells = isShare
    ? `${cell(f1, intervals.f1)}${' '.repeat(2 * CELL)}  ${right}/${found}`
    : `${cell(precision, intervals.precision)}${cell(recall, intervals.recall)}${cell(f1, intervals.f1)}  ${right}/${found}/${expected}`;
  return [
    ...(isNewGroup
      ? [`${group}${MEASURES[measure.name] ? ` (${MEASURES[measure.name]})` : ''}`]
      : []),
    `  ${name.padEnd(30)}${cells}`,
  ];
}

const CELL = 20;

function heading(name: string): string {
  return name.padStart(7).padEnd(CELL);
}

function cell(value: number | null, interval: Interval): string {
  const range = interval ? ` [${percent(interval[0]).trim()}–${percent(interval[1]).trim()}]` : '';
  return `${percent(value)}${range}`.padEnd(CELL);
}

function percent(value: number | null): string {
  return (value === null ? '–' : (100 * value).toFixed(1)).padStart(7);
}

function calibrationLines(title: string, { buckets, sure }: Calibration): readonly string[] {
  return [
    title,
    '  from    mean   right  count',
    ...buckets.map(
      ({ from, attributions, shareRight, meanConfidence }) =>
        `  ${from.toFixed(2)} ${percent(meanConfidence)} ${percent(shareRight)} ${String(attributions).padStart(6)}`,
    ),
    `  at 0.9 or more: ${percent(sure.shareRight).trim()} right, covering ${percent(sure.coverage).trim()} of the quotes found`,
  ];
}

function ruleLine({ rule, findings, shareSpanRight, shareRight }: RuleResult): string {
  return `  ${rule.padEnd(48)} ${String(findings).padStart(6)}${percent(shareSpanRight)}${percent(shareRight)}`;
}

/** Grouped by fault, the most frequent first. */
function failureLines(failures: readonly Failure[]): readonly string[] {
  const byFault = new Map<string, Failure[]>();
  for (const failure of failures) {
    byFault.set(failure.fault, [...(byFault.get(failure.fault) ?? []), failure]);
  }
  return [...byFault]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([fault, all]) => [
      `${fault}: ${all.length}`,
      ...all.flatMap(({ file, line, expected, got, rule, confidence }) => [
        `  ${file}:${line}${rule === null ? '' : `  (${rule}${confidence === null ? '' : ` ${confidence}`})`}`,
        `    expected ${shortened(expected)}`,
        `    got      ${shortened(got)}`,
      ]),
      '',
    ]);
}

/** Both ends of long words: spans mostly differ there. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= 160 ? line : `${line.slice(0, 100)} … ${line.slice(-55)}`;
}
