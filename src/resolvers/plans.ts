import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { RowNeeds } from '../graph/fitted-statement.ts';
import type { NextRead } from '../queries/read-by-key.ts';
import { type PlanInfo, sourceOf } from './field-sources.ts';
import type { PlanScope } from './kept-plans.ts';
import type { Preparation } from './loaders.ts';

/**
 * What is planned for the fields of one request, so that each is planned once for all rows that have it, and in a prepared
 * request once for all requests of its document.
 */
export interface Plans {
  of<Plan>(scope: PlanScope, info: PlanInfo, make: () => Plan): Plan;
}

export function createPlans(preparation: Preparation): Plans {
  const plans = {
    field: new WeakMap<readonly FieldNode[], unknown>(),
    selection: new WeakMap<readonly FieldNode[], unknown>(),
  };
  return {
    of<Plan>(scope: PlanScope, info: PlanInfo, make: () => Plan): Plan {
      const known = plans[scope].get(info.fieldNodes) as Plan | undefined;
      if (known !== undefined) return known;
      const { kept } = preparation;
      const made = kept === null ? make() : kept.of(scope, info, make);
      plans[scope].set(info.fieldNodes, made);
      return made;
    },
  };
}

/** What a selection needs of the rows it is made of, and what it reads further by what stands in them. */
export interface SelectionPlan {
  /** Null where it may need anything. */
  readonly needs: RowNeeds | null;
  readonly further: readonly NextRead[];
}

/** For a field that gives rows, one of them or a list. */
export function planRows(info: PlanInfo, plans: Plans): SelectionPlan {
  const plan = new Planning(info, plans);
  plan.rows(getNamedType(info.returnType), info.fieldNodes, ROW);
  return plan.result();
}

/** For a field that gives a connection of rows. */
export function planPage(info: PlanInfo, plans: Plans): SelectionPlan {
  const plan = new Planning(info, plans);
  const connection = getNamedType(info.returnType);
  for (const [field, nodes] of plan.fieldsOf(connection, info.fieldNodes)) {
    if (!isObjectType(connection)) continue;
    const type = getNamedType(connection.getFields()[field]?.type);
    if (field === 'pageInfo' && type !== undefined) plan.pageInfo(type, nodes);
    if (field === 'nodes' && type !== undefined) plan.rows(type, nodes, ROW);
    if (field === 'edges' && type !== undefined) plan.edges(type, nodes);
  }
  return plan.result();
}

/** Where a row stands: it is what was read, or a neighbour that travels in that. */
interface Place {
  readonly path: readonly string[];
  /** Whether rows there are of several types, of which this is one. */
  readonly type: string | null;
  readonly beside: Readonly<Record<string, string>>;
}

const ROW: Place = { path: [], type: null, beside: {} };
/** So many reads go together; those below are read when their turn comes. */
const MOST_READS = 8;

class Planning {
  readonly #info: PlanInfo;
  readonly #plans: Plans;
  #needsAll = false;
  readonly #properties = new Set<string>();
  readonly #neighbours = new Map<string, Set<string> | null>();
  readonly #further: NextRead[] = [];

  constructor(info: PlanInfo, plans: Plans) {
    this.#info = info;
    this.#plans = plans;
  }

  result(): SelectionPlan {
    const needs = { properties: this.#properties, neighbours: this.#neighbours };
    return { needs: this.#needsAll ? null : needs, further: this.#further };
  }

  edges(type: GraphQLNamedType, nodes: readonly FieldNode[]): void {
    for (const [name, fields] of this.fieldsOf(type, nodes)) {
      if (!isObjectType(type)) continue;
      const field = type.getFields()[name];
      if (field === undefined) continue;
      if (name === 'node') this.rows(getNamedType(field.type), fields, ROW);
      else if (name === 'cursor') this.#need(ROW, 'sortKey');
      else this.#needsAll = true;
    }
  }

  pageInfo(type: GraphQLNamedType, nodes: readonly FieldNode[]): void {
    for (const [name] of this.fieldsOf(type, nodes)) {
      if (name === 'startCursor' || name === 'endCursor') this.#need(ROW, 'sortKey');
    }
  }

  rows(type: GraphQLNamedType, nodes: readonly FieldNode[], place: Place): void {
    if (isAbstractType(type)) {
      for (const each of this.#info.schema.getPossibleTypes(type)) {
        this.rows(each, nodes, { ...place, type: each.name });
      }
      return;
    }
    if (!isObjectType(type)) return;
    for (const [, fields] of this.fieldsOf(type, nodes)) this.#field(type, fields, place);
  }

  #field(type: GraphQLObjectType, nodes: readonly FieldNode[], place: Place): void {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    if (field === undefined) return;
    const child = getNamedType(field.type);
    if (field.resolve === undefined) {
      if (isLeafType(child)) this.#need(place, name);
      else this.#neighbour(child, nodes, place, [name], {});
      return;
    }
    const source = sourceOf(field);
    if (source?.kind === 'properties') {
      for (const each of source.names) this.#need(place, each);
      this.#needWhenAsked(source.whenAsked, child, nodes, place);
    } else if (source?.kind === 'neighbour') {
      this.#neighbour(child, nodes, place, source.path, source.beside);
    } else if (source?.kind === 'read') {
      const info = { ...this.#info, fieldNodes: nodes, parentType: type, returnType: field.type };
      const { variableValues } = info;
      this.#needWhenAsked(source.whenAsked, child, nodes, place);
      this.#need(place, 'id');
      this.#readFurther(place, () => {
        const given = getArgumentValues(field, nodes[0]!, variableValues);
        return source.plan(given as never, info, this.#plans).tree;
      });
    } else {
      this.#needAllOf(place);
    }
  }

  #readFurther({ path, type }: Place, plan: () => NextRead['tree']): void {
    try {
      const tree = plan();
      if (countReads(this.#further) + countReads([{ tree }]) >= MOST_READS) return;
      this.#further.push({ path, type, tree });
    } catch {
      // Whoever resolves the field says what is wrong with its arguments.
    }
  }

  #neighbour(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    place: Place,
    path: readonly string[],
    beside: Place['beside'],
  ): void {
    const name = path[0]!;
    const besideName = place.beside[name];
    if (place.path.length > 0 && besideName === undefined) {
      this.#needAllOf(place);
      return;
    }
    const way = besideName === undefined ? path : [besideName];
    if (!this.#neighbours.has(way[0]!)) this.#neighbours.set(way[0]!, new Set());
    this.rows(type, nodes, { path: way, type: null, beside });
  }

  /** @param property of what stands there, or behind a point of a neighbour that travels in it; `*` for all */
  #need(place: Place, property: string): void {
    const [first, second] = property.split('.') as [string, string?];
    const neighbour = place.path[0] ?? (second === undefined ? undefined : first);
    if (neighbour === undefined) {
      this.#properties.add(property);
      return;
    }
    if (place.path.length > 0 && second !== undefined) {
      const way = place.beside[first];
      if (way === undefined) this.#needAllOf(place);
      else this.#need({ ...ROW, path: [way] }, second);
      return;
    }
    const known = this.#neighbours.get(neighbour);
    if (known === null) return;
    const needed = second ?? first;
    this.#neighbours.set(neighbour, needed === '*' ? null : (known ?? new Set()).add(needed));
  }

  #needAllOf({ path }: Place): void {
    if (path[0] === undefined) this.#needsAll = true;
    else this.#neighbours.set(path[0], null);
  }

  #needWhenAsked(
    needed: Readonly<Record<string, readonly string[]>>,
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    place: Place,
  ): void {
    if (Object.keys(needed).length === 0) return;
    for (const [field] of this.fieldsOf(type, nodes)) {
      for (const each of needed[field] ?? []) this.#need(place, each);
    }
  }

  /** What is asked of an object of that type, each field with all places where it is asked for. */
  fieldsOf(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
  ): readonly (readonly [name: string, nodes: readonly FieldNode[]])[] {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const collect = (selections: readonly SelectionNode[]): void => {
      for (const selection of selections) {
        if (!this.#isIncluded(selection)) continue;
        if (selection.kind === Kind.FIELD) {
          const name = (selection.alias ?? selection.name).value;
          const known = fields.get(name);
          if (known === undefined) fields.set(name, [selection]);
          else known.push(selection);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (this.#isOn(type, selection.typeCondition?.name.value)) {
            collect(selection.selectionSet.selections);
          }
        } else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment: FragmentDefinitionNode | undefined =
            this.#info.fragments[selection.name.value];
          if (fragment !== undefined && this.#isOn(type, fragment.typeCondition.name.value)) {
            collect(fragment.selectionSet.selections);
          }
        }
      }
    };
    for (const node of nodes) collect(node.selectionSet?.selections ?? []);
    return [...fields.values()].map((each) => [each[0]!.name.value, each] as const);
  }

  #isOn(type: GraphQLNamedType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const on = this.#info.schema.getType(condition);
    return isAbstractType(on) && isObjectType(type) && this.#info.schema.isSubType(on, type);
  }

  #isIncluded(selection: SelectionNode): boolean {
    if (selection.directives === undefined || selection.directives.length === 0) return true;
    const { variableValues } = this.#info;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
    return skip?.if !== true && include?.if !== false;
  }
}

function countReads(reads: readonly Pick<NextRead, 'tree'>[]): number {
  return reads.reduce((count, { tree }) => count + 1 + countReads(tree.further), 0);
}
