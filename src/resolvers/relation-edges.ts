import type {
  CalledStrikeEdgeResolvers,
  CallingOrganisationEdgeResolvers,
  CoveredStrikeEdgeResolvers,
  CoveringArticleEdgeResolvers,
  RunHospitalEdgeResolvers,
  RunningOrganisationEdgeResolvers,
} from '../generated/resolver-types.ts';
import type { ArticleRow, Covering } from '../queries/articles.ts';
import { evidenceByRelation, evidenceKey } from '../queries/evidence.ts';
import type { OrganisationRow } from '../queries/organisations.ts';
import type { Listed } from '../queries/read-by-key.ts';
import type { StrikeRow } from '../queries/strikes.ts';
import { type Edge, NO_DAYS, type PageArguments, readConnection } from './connection.ts';
import type { RequestContext } from './context.ts';

/*
 * Edges of relationships that rest on claims. Each knows both ends: its node, and what the list hangs off.
 */

export type OrganisationEdgeRow = Edge<OrganisationRow>;
export type StrikeEdgeRow = Edge<StrikeRow>;
export type CoveredEdgeRow = Edge<Covering<StrikeRow>>;
export type CoveringEdgeRow = Edge<Covering<ArticleRow>>;

export const RunHospitalEdge: RunHospitalEdgeResolvers = {
  evidence: (edge, page, context) => evidence('RUNS', edge.listKey, edge.node.id, page, context),
};

export const RunningOrganisationEdge: RunningOrganisationEdgeResolvers = {
  evidence: (edge, page, context) => evidence('RUNS', edge.node.id, edge.listKey, page, context),
};

export const CalledStrikeEdge: CalledStrikeEdgeResolvers = {
  evidence: (edge, page, context) => evidence('CALLED', edge.listKey, edge.node.id, page, context),
};

export const CallingOrganisationEdge: CallingOrganisationEdgeResolvers = {
  evidence: (edge, page, context) => evidence('CALLED', edge.node.id, edge.listKey, page, context),
};

export const CoveredStrikeEdge: CoveredStrikeEdgeResolvers = {
  main: ({ node }) => node.coverage.main,
  confidence: bestConfidence,
  evidence: (edge, page, context) => evidence('COVERS', edge.listKey, edge.node.id, page, context),
};

export const CoveringArticleEdge: CoveringArticleEdgeResolvers = {
  main: ({ node }) => node.coverage.main,
  confidence: bestConfidence,
  evidence: (edge, page, context) => evidence('COVERS', edge.node.id, edge.listKey, page, context),
};

function bestConfidence({ node }: Edge<Covering<Listed>>): number {
  return Math.max(0, ...node.coverage.confidences);
}

function evidence(
  kind: 'RUNS' | 'CALLED' | 'COVERS',
  subject: string,
  object: string,
  page: PageArguments,
  context: RequestContext,
) {
  return readEvidence(evidenceKey(kind, subject, object), page, context);
}

/** A page of the claims that a relationship rests on. */
export function readEvidence(key: string, page: PageArguments, context: RequestContext) {
  const query = evidenceByRelation;
  const list = { type: 'Evidence', query, key, conditions: {}, days: NO_DAYS };
  return readConnection(context, list, page);
}
