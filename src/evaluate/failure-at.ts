import { type AnnotatedText, lineAt } from './annotation.ts';
import type { Failure, Fault } from './text-score.ts';

/**
 * What came out otherwise than expected at a place of a text.
 *
 * @param by what was found there; absent where nothing was
 */
export function failureAt(
  text: AnnotatedText,
  fault: Fault,
  at: { readonly start: number },
  [expected, got]: readonly [expected: string, got: string],
  by?: { readonly rule: string; readonly confidence: number },
): Failure {
  return {
    file: text.file,
    line: lineAt(text, at.start),
    fault,
    expected,
    got,
    rule: by?.rule ?? null,
    confidence: by?.confidence ?? null,
  };
}
