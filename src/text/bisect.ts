/**
 * How many items at the front of a list pass a test that none behind them passes, which is the index of the first that
 * does not. By bisection: of a long text, one look at each item for each question would cost the square of its length.
 */
export function countWhile<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
