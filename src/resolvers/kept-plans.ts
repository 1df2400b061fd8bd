import { type FieldNode, type SelectionSetNode, visit } from 'graphql';
import type { PlanInfo } from './field-sources.ts';

/** What a plan is made for: a field with its arguments, or what is selected of it, whatever those are. */
export type PlanScope = 'field' | 'selection';

/** Plans of one document, for the requests that it comes in again. */
export interface KeptPlans {
  /** The plan that was made before with the same values of the variables that it may depend on, or else a new one. */
  of<Plan>(scope: PlanScope, info: PlanInfo, make: () => Plan): Plan;
}

/** Clients choose the values of variables; of one field so many plans are kept at a time. */
const MOST_PLANS = 8;
/** Longer values are hardly ever the same again. */
const LONGEST_VALUES = 1_000;

export function createKeptPlans(): KeptPlans {
  const fields = { field: new Map<FieldNode, Place[]>(), selection: new Map<FieldNode, Place[]>() };

  /** A field of a fragment may stand in several places, with other fields beside it. */
  function placeOf(scope: PlanScope, info: PlanInfo): Place {
    const first = info.fieldNodes[0]!;
    const places = fields[scope].get(first) ?? [];
    const known = places.find((place) => isPlaceOf(place, info));
    if (known !== undefined) return known;
    const { fieldNodes: nodes, parentType } = info;
    const place = { nodes, parentType, variables: variablesIn(scope, info), plans: new Map() };
    fields[scope].set(first, [...places, place]);
    return place;
  }

  return {
    of<Plan>(scope: PlanScope, info: PlanInfo, make: () => Plan): Plan {
      const { variables, plans } = placeOf(scope, info);
      const values = valuesOf(variables, info.variableValues);
      const known = plans.get(values) as Plan | undefined;
      if (known !== undefined) return known;
      const made = make();
      if (values.length > LONGEST_VALUES) return made;
      if (plans.size >= MOST_PLANS) plans.clear();
      plans.set(values, made);
      return made;
    },
  };
}

/** A field where it stands in the document. */
interface Place {
  /** Everywhere that it is asked for there. */
  readonly nodes: readonly FieldNode[];
  readonly parentType: PlanInfo['parentType'];
  /** Names of the variables that a plan may depend on. */
  readonly variables: readonly string[];
  /** By the values of those variables. */
  readonly plans: Map<string, unknown>;
}

function isPlaceOf(place: Place, { fieldNodes, parentType }: PlanInfo): boolean {
  return (
    place.parentType === parentType &&
    place.nodes.length === fieldNodes.length &&
    place.nodes.every((node, index) => node === fieldNodes[index])
  );
}

function variablesIn(scope: PlanScope, { fieldNodes, fragments }: PlanInfo): readonly string[] {
  const names = new Set<string>();
  const spread = new Set<string>();
  const look = (part: FieldNode | SelectionSetNode | undefined): void => {
    if (part === undefined) return;
    visit(part, {
      Variable({ name }) {
        names.add(name.value);
      },
      FragmentSpread({ name }) {
        if (spread.has(name.value)) return;
        spread.add(name.value);
        look(fragments[name.value]?.selectionSet);
      },
    });
  };
  for (const node of fieldNodes) look(scope === 'field' ? node : node.selectionSet);
  return [...names];
}

/** Equal for equal values; one that is not given differs from null. */
function valuesOf(names: readonly string[], values: PlanInfo['variableValues']): string {
  return names.map((name) => JSON.stringify(values[name]) ?? '').join(' ');
}
