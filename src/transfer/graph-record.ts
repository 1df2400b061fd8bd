import type { NodeLabel, RelationshipType, SecondLabel } from './graph-labels.ts';

/** What a property holds: both engines store these and nothing else. */
export type PropertyValue = string | number | boolean | readonly (string | number | boolean)[];

export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node, known by its first label and the `id` among its properties. */
export interface NodeRecord {
  readonly labels: readonly [NodeLabel, ...SecondLabel[]];
  readonly properties: Properties;
}

export interface RelationshipRecord {
  readonly type: RelationshipType;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly properties: Properties;
}

/** Label and id of a node. */
export type NodeKey = readonly [NodeLabel, string];
