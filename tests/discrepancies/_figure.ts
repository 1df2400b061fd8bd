import type { ComparedFigure } from '../../src/discrepancies/compared-figure.ts';

/** A figure of how many lamps a strike left dark, with what is given here. */
export function figure(rest: Partial<ComparedFigure> = {}): ComparedFigure {
  const id = rest.id ?? 'f';
  return {
    id,
    sortKey: `2021-03-04 ${id}`,
    text: '41 lamps',
    unit: 'lamps',
    comparator: 'EXACT',
    measure: 'CANCELLATIONS',
    change: 'ABSOLUTE',
    articleId: `article-of-${id}`,
    strikeId: 'lamplighters-2021-03-02',
    concernsId: 'norvale',
    strikeDays: '2021-03-02/2021-03-04',
    totals: [],
    partCount: 0,
    ...rest,
  };
}
