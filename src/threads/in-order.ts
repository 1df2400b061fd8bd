/**
 * Works on several items at the same time, and gives the results in the order of the items. An item is begun
 * only while fewer than `most` others are under way or wait to be taken, so that a slow reader holds all up.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    if (underWay.length >= most) yield await underWay.shift()!;
    const result = work(item);
    // Whoever takes the results hears of it in turn, or has stopped before.
    result.catch(() => undefined);
    underWay.push(result);
  }
  for (let result = underWay.shift(); result !== undefined; result = underWay.shift()) {
    yield await result;
  }
}
