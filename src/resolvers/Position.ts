import type { PositionResolvers } from '../generated/resolver-types.ts';
import type { PositionRow } from '../queries/positions.ts';
import { fromProperties } from './field-sources.ts';
import { EVIDENCE, evidenceOf, SOURCE_FIELDS } from './passages.ts';
import { idsOf } from './rows.ts';

export const Position: PositionResolvers = {
  ...idsOf('Position'),
  ...SOURCE_FIELDS,
  evidence: fromProperties([...EVIDENCE, 'start', 'end', 'text'], (position: PositionRow) =>
    evidenceOf(position, [position]),
  ),
};
