import type { FigureFinding } from '../extract/record.ts';
import type { ClaimedArticle } from './claimed-article.ts';
import type { FigureRow, FigureSumRow } from './graph-change.ts';
import { sortKeyOfFinding } from './sort-keys.ts';

/** The article's figures, with whom they concern and who states them. */
export function figureRows(article: ClaimedArticle): readonly FigureRow[] {
  return article.record.figures.map((figure) => figureRow(article, figure));
}

/** Figures that are the sum of others. */
export function figureSumRows({ record }: ClaimedArticle): readonly FigureSumRow[] {
  return record.figures
    .filter(({ sumOf }) => sumOf.length > 0)
    .map(({ id, sumOf }) => ({ id, sumOf }));
}

function figureRow(article: ClaimedArticle, figure: FigureFinding): FigureRow {
  const { id: articleId, entities, sortDate, text, versionId } = article;
  const { id, start, end } = figure;
  const strike = entities.strike(figure.strike);
  const concernsOrganisation = entities.organisation(figure.concerns);
  const concernsPlace = concernsOrganisation === null ? entities.place(figure.concerns) : null;
  const statedByPerson = entities.person(figure.statedBy);
  const statedByOrganisation =
    statedByPerson === null ? entities.organisation(figure.statedBy) : null;
  return {
    id,
    version: versionId,
    properties: {
      start,
      end,
      text: text.slice(start, end),
      value: figure.value ?? null,
      min: figure.min ?? null,
      max: figure.max ?? null,
      unit: figure.unit,
      comparator: figure.comparator,
      measure: figure.measure,
      change: figure.change,
      periodFrom: figure.period?.from ?? null,
      periodTo: figure.period?.to ?? null,
      rule: figure.rule,
      confidence: figure.confidence,
      ...sortDate,
      sortKey: sortKeyOfFinding(sortDate.sortDate, articleId, start, id),
      articleId,
      strikeId: strike,
      concernsId: concernsOrganisation ?? concernsPlace,
      statedById: statedByPerson ?? statedByOrganisation,
    },
    strike,
    concernsOrganisation,
    concernsPlace,
    statedByPerson,
    statedByOrganisation,
    quote: figure.quote,
  };
}
