import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { AnnotatedText } from './annotation.ts';
import type { Evaluation, Totals } from './evaluate.ts';
import { readTexts } from './read-texts.ts';
import { reportLines, unseenLines } from './report.ts';

/** Texts by whether single findings in them may be shown. */
export interface Halves {
  readonly seen: readonly AnnotatedText[];
  readonly unseen: readonly AnnotatedText[];
}

/** What may be told of both halves. */
export interface MeasuredHalves {
  /** The evaluation of what may be looked at, and the totals of the rest, to be written as JSON. */
  readonly result: Evaluation & { readonly unseen: Totals };
  /** The same for a terminal. */
  readonly lines: readonly string[];
}

/** The folders of texts that come with the package, the unseen half after the other. */
export function foldersOfOurs(seeds: string): readonly string[] {
  const unseen = join(seeds, 'evaluation', UNSEEN);
  return [join(seeds, 'evaluation', 'development'), ...(existsSync(unseen) ? [unseen] : [])];
}

/** Reads files and folders of annotated texts. Those in a folder named `unseen` are the unseen half. */
export function readHalves(paths: readonly string[]): Halves {
  return {
    seen: paths.filter((path) => !isUnseen(path)).flatMap(readTexts),
    unseen: paths.filter(isUnseen).flatMap(readTexts),
  };
}

function isUnseen(path: string): boolean {
  const full = resolve(path);
  return basename(full) === UNSEEN || basename(dirname(full)) === UNSEEN;
}

const UNSEEN = 'unseen';

/**
 * Measures each half by itself.
 *
 * @param options.failures list every failure of the half that may be looked at
 */
export function measureHalves(
  { seen, unseen }: Halves,
  measure: (texts: readonly AnnotatedText[]) => Evaluation,
  options: { readonly failures: boolean },
): MeasuredHalves {
  const evaluation = measure(seen);
  const { texts, measures, calibration } = measure(unseen);
  const totals = { texts, measures, calibration };
  return {
    result: { ...evaluation, unseen: totals },
    lines: [
      ...(seen.length > 0 ? reportLines(evaluation, options) : []),
      ...(seen.length > 0 && unseen.length > 0 ? [''] : []),
      ...(unseen.length > 0 ? unseenLines(totals) : []),
    ],
  };
}
