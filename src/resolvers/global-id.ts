/** Types that have a global id. */
export const NODE_TYPES = [
  'Appointment',
  'Article',
  'Dispute',
  'Figure',
  'Office',
  'Organisation',
  'Person',
  'Place',
  'Position',
  'Quote',
  'Strike',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

export function isNodeType(name: unknown): name is NodeType {
  return NODE_TYPES.some((type) => type === name);
}

/** The global id of what has this readable id: opaque to clients, and the same for ever. */
export function globalId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** What a global id stands for, null for any other text. */
export function readGlobalId(id: string): { readonly type: NodeType; readonly key: string } | null {
  const text = Buffer.from(id, 'base64url').toString();
  const type = NODE_TYPES.find((name) => text.startsWith(`${name}:`));
  if (type === undefined) return null;
  const key = text.slice(type.length + 1);
  return globalId(type, key) === id ? { type, key } : null;
}

/**
 * The readable id for an id that a client gave, which may be readable or global. A global id of something
 * else than `types` gives '', which nothing has.
 */
export function keyOf(id: string, ...types: readonly NodeType[]): string {
  const global = readGlobalId(id);
  if (global === null) return id;
  return types.includes(global.type) ? global.key : '';
}

/** The same for a condition, which may be left out. */
export function keyOrNull(id: string | null | undefined, ...types: readonly NodeType[]) {
  return id === null || id === undefined ? null : keyOf(id, ...types);
}
