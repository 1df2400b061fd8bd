import type { Analysis, Mention, Organisation } from '../analysis.ts';
import type { Atom } from './atoms.ts';
import { BEFORE_PLACES } from './place-words.ts';

/** The first words of an organisation's name, by which an article may call it again. */
export interface ShortName {
  readonly entity: string;
  readonly words: readonly string[];
}

/**
 * The short names of the bodies that an article names, by their first words: "East and West Ambridge" for "East
 * and West Ambridge NHS Trust", "Rowan" for "Rowan Creameries". Of two bodies that share a first word none is
 * called by it alone.
 */
export function shortNames(
  { article }: Analysis,
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly ShortName[]> {
  const names = new Map<string, ShortName[]>();
  const firsts = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { kind, entity, name } of mentions) {
    if (kind !== 'ORGANISATION' || entity === null) continue;
    const text = article.text.slice(name.start, name.end);
    if (seen.has(text) || text === text.toLowerCase()) continue;
    seen.add(text);
    const words = wordsOf(text);
    const first = words[0] ?? '';
    firsts.set(first, (firsts.get(first) ?? new Set()).add(entity));
    const end = words.findIndex((word) => BODY_WORDS.has(word));
    const known = names.get(first) ?? [];
    if (end >= 2) known.push({ entity, words: words.slice(0, end) });
    if (words.length > 1 && first.length > 3 && !COMMON.has(first))
      known.push({ entity, words: [first] });
    names.set(first, known);
  }
  for (const [first, bodies] of firsts) {
    if (bodies.size < 2) continue;
    names.set(first, names.get(first)?.filter(({ words }) => words.length > 1) ?? []);
  }
  return names;
}

/** "in East and West Ambridge" after a preposition; a name of one word wherever it stands in capitals. */
export function shortNameAt(
  atoms: readonly Atom[],
  at: number,
  names: ReadonlyMap<string, readonly ShortName[]>,
): { readonly entity: string; readonly firstAtom: number; readonly atomEnd: number } | null {
  const { lower, text } = atoms[at]!;
  for (const { entity, words } of names.get(lower) ?? []) {
    const placed = BEFORE_PLACES.has(atoms[at - 1]?.lower ?? '');
    // "in Rowan" is the town that the council has its name from
    const stands = words.length === 1 ? text !== lower && !placed && !isInName(atoms, at) : placed;
    if (stands && words.every((word, index) => atoms[at + index]?.lower === word)) {
      return { entity, firstAtom: at, atomEnd: at + words.length };
    }
  }
  return null;
}

/** The body that an organisation stands for whose name is the first words of just one other's: "Rowan Vale" for its trust. */
export function fullNames(organisations: readonly Organisation[]): ReadonlyMap<string, string> {
  const byStart = new Map<string, Set<string>>();
  for (const { id, name } of organisations) {
    const words = wordsOf(name);
    for (let length = 2; length < Math.min(words.length, LONGEST_SHORT_NAME); length++) {
      const start = words.slice(0, length).join(' ');
      byStart.set(start, (byStart.get(start) ?? new Set()).add(id));
    }
  }
  const full = new Map<string, string>();
  for (const { id, name } of organisations) {
    const longer = [...(byStart.get(wordsOf(name).join(' ')) ?? [])];
    if (longer.length === 1) full.set(id, longer[0]!);
  }
  return full;
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/** "Rowan Street", "Mr Rowan" are other names. */
function isInName(atoms: readonly Atom[], at: number): boolean {
  return [atoms[at - 1], atoms[at + 1]].some(
    (atom, index) =>
      atom?.kind === 'WORD' && atom.text !== atom.lower && !(index === 0 && at === 1),
  );
}

const LONGEST_SHORT_NAME = 6;
const COMMON = new Set(
  'royal national university north south east west great general united british american first city county central saint public school union council bank group'.split(
    ' ',
  ),
);
const BODY_WORDS = new Set([
  'nhs',
  'trust',
  'foundation',
  'hospital',
  'hospitals',
  'university',
  'healthcare',
  'health',
]);
