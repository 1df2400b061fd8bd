import { type DocumentNode, Kind, parse, type SelectionSetNode, visit } from 'graphql';
import type { RequestLimits } from '../config.ts';

/** Each error of each row says where its field stands, and counts all lines above it. */
const LINES_FOR_EACH_TOKEN = 2;
const LINE_END = /\r\n|[\n\r]/;

/**
 * What of the document is beyond the limits, such as `110 aliases and repeated fields; expected at most 100`;
 * null where nothing is. Looks at each part of the document once, so that it can stand ahead of validation,
 * whose cost grows faster than the document. What is no GraphQL is left to whoever parses it in earnest.
 */
export function beyondLimits(source: string, limits: RequestLimits): string | null {
  const lines = source.split(LINE_END).length;
  const mostLines = limits.tokens * LINES_FOR_EACH_TOKEN;
  if (lines > mostLines) return `${count(lines)} lines; expected at most ${count(mostLines)}`;
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    return isFlood(error) ? `more than ${count(limits.tokens)} words and marks` : null;
  }
  const selections = measureSelections(document);
  const values = measureValuesAndDirectives(document);
  for (const [part, size, name] of [
    ['depth', Math.max(selections.depth, values.depth), 'levels of braces or brackets'],
    ['aliases', selections.aliases, 'aliases and repeated fields'],
    ['directives', values.directives, 'directives'],
    ['fragments', selections.fragments, 'fragments and operations, or places that spread one'],
  ] as const) {
    if (size > limits[part])
      return `${count(size)} ${name}; expected at most ${count(limits[part])}`;
  }
  return null;
}

/** What the parser says of a document with too many tokens has no code of its own. */
function isFlood(error: unknown): boolean {
  return error instanceof Error && /more tha[nt] \d+ tokens/.test(error.message);
}

function count(size: number): string {
  return size.toLocaleString('en-GB');
}

/** How deep an operation or fragment goes by itself, and on which of its levels it spreads which fragments. */
interface Reach {
  levels: number;
  readonly spreads: { readonly name: string; readonly level: number }[];
}

function measureSelections(document: DocumentNode) {
  let [aliases, definitions, spreads] = [0, 0, 0];
  const reaches: Reach[] = [];
  const fragments = new Map<string, Reach>();

  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    const reach: Reach = { levels: 0, spreads: [] };
    definitions += 1;
    reaches.push(reach);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, reach);
    enter(definition.selectionSet, 1, new Set(), reach);
  }

  /** @param names what the fields are called that are selected beside these, so that repeats are counted */
  function enter(set: SelectionSetNode, level: number, names: Set<string>, reach: Reach): void {
    reach.levels = Math.max(reach.levels, level);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        spreads += 1;
        reach.spreads.push({ name: selection.name.value, level });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        spreads += 1;
        enter(selection.selectionSet, level + 1, names, reach);
      } else {
        const name = (selection.alias ?? selection.name).value;
        if (selection.alias !== undefined || names.has(name)) aliases += 1;
        names.add(name);
        if (selection.selectionSet) enter(selection.selectionSet, level + 1, new Set(), reach);
      }
    }
  }

  return {
    depth: deepestReach(reaches, fragments),
    aliases,
    fragments: Math.max(definitions, spreads),
  };
}

/** How many levels there are with fragments in their places; a circle of them, which validation refuses, ends. */
function deepestReach(reaches: readonly Reach[], fragments: ReadonlyMap<string, Reach>): number {
  const known = new Map<Reach, number>();
  function levelsOf(reach: Reach): number {
    const found = known.get(reach);
    if (found !== undefined) return found;
    known.set(reach, reach.levels);
    let levels = reach.levels;
    for (const { name, level } of reach.spreads) {
      const fragment = fragments.get(name);
      // The outermost braces of a fragment stand for those that it is spread in.
      if (fragment !== undefined) levels = Math.max(levels, level - 1 + levelsOf(fragment));
    }
    known.set(reach, levels);
    return levels;
  }
  return reaches.reduce((deepest, reach) => Math.max(deepest, levelsOf(reach)), 0);
}

function measureValuesAndDirectives(document: DocumentNode) {
  let [directives, level, depth] = [0, 0, 0];
  const levels = {
    enter() {
      level += 1;
      depth = Math.max(depth, level);
    },
    leave() {
      level -= 1;
    },
  };
  visit(document, {
    ListValue: levels,
    ObjectValue: levels,
    Directive() {
      directives += 1;
    },
  });
  return { directives, depth };
}
