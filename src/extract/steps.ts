import { findOrganisations } from './entities/find-organisations.ts';
import { findPeople } from './entities/find-people.ts';
import { resolveRoles } from './entities/resolve-roles.ts';
import { findFigures } from './figures/find-figures.ts';
import { classifyPassages } from './passages.ts';
import type { StepFactory } from './pipeline.ts';
import { findPositions } from './positions/find-positions.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findQuotations } from './quotes/quotations/quotations.ts';
import { findRelations } from './relations.ts';
import { findStrikes } from './strikes/find-strikes.ts';
import { findParagraphs, findSentences, findTokens } from './text-steps.ts';

/** The pipeline: every step, in the order in which they run. */
export const STEPS: readonly StepFactory[] = [
  findTokens,
  findParagraphs,
  classifyPassages,
  findQuotations,
  findSentences,
  findOrganisations,
  findPeople,
  findStrikes,
  resolveRoles,
  findQuotes,
  findFigures,
  findPositions,
  findRelations,
];
