import type { ClaimedArticle } from './claimed-article.ts';
import type { PositionRow } from './graph-change.ts';
import { sortKeyOfFinding } from './sort-keys.ts';

/** Who supports, opposes, offers, demands or declines to comment. A position of nobody known is left out. */
export function positionRows(article: ClaimedArticle): readonly PositionRow[] {
  const { id: articleId, entities, sortDate, text, versionId } = article;
  return article.record.positions.flatMap((position) => {
    const { id, start, end, stance, rule, confidence } = position;
    const person = entities.person(position.holder);
    const organisation = person === null ? entities.organisation(position.holder) : null;
    const holderId = person ?? organisation;
    if (holderId === null) return [];
    const strike = entities.strike(position.strike);
    return {
      id,
      version: versionId,
      properties: {
        start,
        end,
        text: text.slice(start, end),
        stance,
        rule,
        confidence,
        ...sortDate,
        sortKey: sortKeyOfFinding(sortDate.sortDate, articleId, start, id),
        articleId,
        strikeId: strike,
        holderId,
      },
      person,
      organisation,
      strike,
      dispute: entities.dispute(position.dispute),
    };
  });
}
