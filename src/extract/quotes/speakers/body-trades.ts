import type { CueWords } from '../words/cue-words.ts';

/** How what a noun says that a body does agrees with what its name, or the text, says of it. */
export type TradeFit = 'SAME' | 'OTHER' | 'UNTOLD';

/**
 * "The haulier" of Penwick Haulage (`SAME`), of Penwick Creameries (`OTHER`), and of Penwick alone (`UNTOLD`), as also
 * of any body where the noun tells no trade ("the company").
 *
 * @param parts the words of the body's name, in lower case
 * @param called the nouns by which the text calls it
 */
export function tradeFit(
  noun: string,
  parts: readonly string[],
  called: ReadonlySet<string>,
  { trades }: Pick<CueWords, 'trades'>,
): TradeFit {
  const meant = trades.ofNouns.get(noun);
  if (meant === undefined) return 'UNTOLD';
  let isTold = false;
  for (const [words, told] of [
    [parts, trades.ofNameWords],
    [called, trades.ofNouns],
  ] as const) {
    for (const word of words) {
      const own = told.get(word);
      if (own === undefined) continue;
      for (const trade of own) if (meant.has(trade)) return 'SAME';
      isTold = true;
    }
  }
  return isTold ? 'OTHER' : 'UNTOLD';
}
