import type {
  PathConnectionResolvers,
  PathResolvers,
  PathStepResolvers,
} from '../generated/resolver-types.ts';
import type { PathNode } from '../queries/paths.ts';
import type { RequestContext } from './context.ts';
import type { NodeType } from './global-id.ts';
import { type NodeRow, readOfType } from './node.ts';
import { justReplaced } from './passages.ts';
import { evidenceOfStep } from './step-evidence.ts';

const MOST_HUBS = 20;

export const PathConnection: PathConnectionResolvers = {
  hubs: ({ hubs }, _, context) =>
    Promise.all(hubs.slice(0, MOST_HUBS).map((hub) => readPathNode(hub, context))),
};

export const Path: PathResolvers = {
  hops: ({ steps }) => steps.length,
};

export const PathStep: PathStepResolvers = {
  direction: ({ forward }) => (forward ? 'FORWARD' : 'BACKWARD'),
  from: ({ from }, _, context) => readPathNode(from, context),
  to: ({ to }, _, context) => readPathNode(to, context),
  evidence: (step, _, context) => evidenceOfStep(step, context),
};

async function readPathNode({ type, id }: PathNode, context: RequestContext): Promise<NodeRow> {
  const row = await readOfType(type as NodeType, id, context);
  if (row === null) throw justReplaced();
  return row;
}
