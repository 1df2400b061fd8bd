/**
 * The labels under which Picketline stores nodes, each of which has ids of its own, in the order of an
 * export. `GraphState` and `Migration` are bookkeeping of one database, so they are not among them.
 */
export const NODE_LABELS = [
  'Appointment',
  'Article',
  'ArticleVersion',
  'Attribution',
  'Claim',
  'Dispute',
  'Figure',
  'FormerAttribution',
  'FormerClaim',
  'FormerFigure',
  'FormerPosition',
  'FormerQuote',
  'NameWord',
  'Office',
  'Organisation',
  'Person',
  'Place',
  'Position',
  'Quote',
  'ReferenceTable',
  'SearchText',
  'Strike',
  'Word',
] as const;

export type NodeLabel = (typeof NODE_LABELS)[number];

/** What organisations have besides their label. */
export const SECOND_LABELS = [
  'Department',
  'Hospital',
  'Party',
  'Publisher',
  'Trust',
  'Union',
] as const;

export type SecondLabel = (typeof SECOND_LABELS)[number];

/** In the order of an export. */
export const RELATIONSHIP_TYPES = [
  'ABOUT',
  'AT',
  'ATTRIBUTED_BY',
  'CALLED',
  'CONCERNS',
  'COUNTS',
  'COVERS',
  'DIGEST_OF',
  'FROM',
  'HAS',
  'HELD',
  'HELD_BY',
  'INDEXES',
  'IN_APPOINTMENT',
  'IN_QUOTE',
  'MENTIONS',
  'NAMED_BY',
  'OBJECT',
  'OF',
  'OF_OFFICE',
  'ON',
  'PART_OF',
  'PUBLISHED_BY',
  'REPEATS',
  'REPLIES_TO',
  'RUNS',
  'SAID',
  'STATED_BY',
  'SUBJECT',
  'SUM_OF',
  'TO',
  'WITHIN',
] as const;

export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** Labels whose nodes are said by someone, in which `SAID` is read. */
export const SAID_LABELS: readonly NodeLabel[] = ['FormerQuote', 'Quote'];

export function isNodeLabel(value: unknown): value is NodeLabel {
  return (NODE_LABELS as readonly unknown[]).includes(value);
}

export function isSecondLabel(value: unknown): value is SecondLabel {
  return (SECOND_LABELS as readonly unknown[]).includes(value);
}

export function isRelationshipType(value: unknown): value is RelationshipType {
  return (RELATIONSHIP_TYPES as readonly unknown[]).includes(value);
}
