import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
  visit,
} from 'graphql';
import { entryPointsOf, exampleOf } from './_examples.ts';

/** Fields that gave something, as `Type.field`. */
export type SeenFields = Set<string>;

/** What a walk asks, and where it stops looking. */
export interface Walk {
  readonly schema: GraphQLSchema;
  /** Entry points to start from, each with its arguments. */
  readonly entryPoints: ReadonlyMap<string, string>;
  /** Answers a question. */
  ask(question: string): Promise<unknown>;
}

/**
 * Asks for every field of every object type, by a question made from the schema: a way to the type from an entry
 * point, and there all of its fields with those next to them. Where a field gives nothing, other ways are tried.
 */
export async function walkSchema(walk: Walk, seen: SeenFields): Promise<void> {
  for (const field of entryPointsOf(walk.schema)) {
    const given = walk.entryPoints.get(field.name);
    if (given === undefined || seen.has(`Query.${field.name}`)) continue;
    const start = `${aliasOf('Query', field)}${given}`;
    const type = getNamedType(field.type);
    const selection = isCompositeType(type) ? selectionOf(walk.schema, type, 0) : '';
    noteSeen(await walk.ask(`{ ${start} ${selection} }`), seen);
  }
  const ways = waysToTypes(walk);
  for (const [type, waysTo] of ways) {
    const fields = Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
    for (const wayTo of waysTo) {
      if (fields.every((field) => seen.has(field))) break;
      noteSeen(await walk.ask(wayTo(selectionOf(walk.schema, type, 1))), seen);
    }
  }
}

/** Every field of the object types that answers consist of, as `Type.field`. */
export function everyField(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}

/** Puts what is asked of a type into a whole question. */
type Way = (selection: string) => string;

/** For each type the ways that lead to it: the shortest first, then those by each field that gives it. */
function waysToTypes({ schema, entryPoints }: Walk): ReadonlyMap<GraphQLObjectType, Way[]> {
  const ways = new Map<GraphQLObjectType, Way[]>();
  const queue: GraphQLObjectType[] = [];
  const reach = (type: GraphQLCompositeType, way: Way) => {
    for (const object of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) {
      if (!isObjectType(object)) continue;
      const on: Way = (selection) => way(`{ ... on ${object.name} ${selection} }`);
      const known = ways.get(object);
      if (known === undefined) queue.push(object);
      ways.set(object, [...(known ?? []), on]);
    }
  };
  for (const field of entryPointsOf(schema)) {
    const type = getNamedType(field.type);
    const given = entryPoints.get(field.name);
    if (given === undefined || !isCompositeType(type)) continue;
    const start = `${aliasOf('Query', field)}${given}`;
    reach(type, (selection) => `{ ${start} ${selection} }`);
  }
  const goOn = (parent: GraphQLObjectType, way: Way) => {
    for (const field of Object.values(parent.getFields())) {
      const type = getNamedType(field.type);
      if (!isCompositeType(type)) continue;
      const step = `${aliasOf(parent.name, field)}${argumentsOf(field)}`;
      reach(type, (selection) => way(`{ ${step} ${selection} }`));
    }
  };
  // The queue grows while it is gone through.
  for (const parent of queue) {
    const [shortest] = ways.get(parent) ?? [];
    if (shortest !== undefined) goOn(parent, shortest);
  }
  for (const [parent, [, ...others]] of [...ways]) {
    for (const way of others) goOn(parent, way);
  }
  return ways;
}

/** All fields, with those of types next to it; connections and edges do not count as a step. */
function selectionOf(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): string {
  if (!isObjectType(type)) {
    const own = isInterfaceType(type) ? [] : ['__typename'];
    const possible = schema.getPossibleTypes(type);
    const on = possible.map((each) => `... on ${each.name} ${selectionOf(schema, each, depth)}`);
    return `{ ${[...own, ...on].join(' ')} }`;
  }
  const fields = Object.values(type.getFields()).map((field) => {
    const child = getNamedType(field.type);
    const name = `${aliasOf(type.name, field)}${argumentsOf(field)}`;
    if (!isCompositeType(child)) return name;
    const isPartOfList = /(?:Connection|Edge)$/.test(child.name);
    if (isPartOfList && (depth > 0 || child.name.endsWith('Connection'))) {
      return depth > 0
        ? `${name} ${selectionOf(schema, child, depth)}`
        : `${name} { ${child.name}__nodes: nodes { __typename } }`;
    }
    return depth > 0
      ? `${name} ${selectionOf(schema, child, depth - 1)}`
      : `${name} { __typename }`;
  });
  return `{ ${fields.join(' ')} }`;
}

/** Answers tell of which type each of their fields is. */
function aliasOf(type: string, { name }: GraphQLField<unknown, unknown>): string {
  return `${type}__${name}: ${name}`;
}

function argumentsOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const required = args.find(isRequiredArgument);
  if (required !== undefined)
    throw new Error(`${name}: the walk has no value for ${required.name}`);
  return args.some((each) => each.name === 'first') ? '(first: 20)' : '';
}

/** Those of its example, or the longest page where conditions would leave something out. */
export function argumentsOfEntryPoint(field: GraphQLField<unknown, unknown>): string {
  const given = exampleField(field)?.arguments ?? [];
  if (given.length > 0 && !field.args.some(({ name }) => name === 'where')) {
    return `(${given.map(print).join(', ')})`;
  }
  return field.args.some(({ name }) => name === 'first') ? '(first: 100)' : '';
}

function exampleField(field: GraphQLField<unknown, unknown>): FieldNode | undefined {
  let found: FieldNode | undefined;
  visit(parse(exampleOf(field)), {
    Field(node) {
      if (node.name.value === field.name) found ??= node;
    },
  });
  return found;
}

function noteSeen(answer: unknown, seen: SeenFields): void {
  if (Array.isArray(answer)) for (const each of answer) noteSeen(each, seen);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return;
  for (const [alias, value] of Object.entries(answer)) {
    if (saysSomething(value)) seen.add(alias.replace('__', '.'));
    noteSeen(value, seen);
  }
}

/** Neither null nor empty; a connection is as empty as its page. */
function saysSomething(value: unknown): boolean {
  if (value === null || value === '') return false;
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value !== 'object') return true;
  const nodes = Object.entries(value).find(([alias]) => alias.endsWith('Connection__nodes'));
  return nodes === undefined || saysSomething(nodes[1]);
}
