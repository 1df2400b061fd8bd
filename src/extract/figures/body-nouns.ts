import type { Analysis, Mention, Organisation } from '../analysis.ts';
import type { Atom } from './atoms.ts';
import { isPlaceOfLearning } from './places-of-learning.ts';

/** Reads "the company", "the garden centre chain", "the authority" as a body that the article names. */
export interface BodyNounReader {
  /** The body that the words at an atom stand for, by whom the sentences before told of; null for none or another. */
  readonly at: (
    atoms: readonly Atom[],
    at: number,
    told: string | null,
  ) => { readonly entity: string; readonly atomEnd: number } | null;
  /** The only company that the article names, null where there are none or several. */
  readonly onlyCompany: string | null;
}

/**
 * A noun stands for the body told of last if it is of that kind, else for the only one of the kind in the article.
 *
 * @param mentions those of bodies that figures can be about
 */
export function createBodyNounReader(
  analysis: Analysis,
  mentions: readonly Mention[],
): BodyNounReader {
  const nouns = new Set(analysis.knowledge.words('employer-nouns'));
  const named = new Set(mentions.map(({ entity }) => entity));
  const bodies = analysis.organisations.filter(({ id }) => named.has(id));
  const ofKind = new Map<NounKind, readonly Organisation[]>();
  for (const kind of KINDS) {
    ofKind.set(
      kind,
      bodies.filter((body) => kindOf(body) === kind),
    );
  }
  const onlyOf = (kind: NounKind) => {
    const all = ofKind.get(kind)!;
    return all.length === 1 ? all[0]!.id : null;
  };
  return {
    onlyCompany: onlyOf('COMPANY'),
    at(atoms, at, told) {
      if (atoms[at]!.lower !== 'the') return null;
      const noun = nounAfter(atoms, at + 1, nouns);
      if (noun === null) return null;
      const kind = NOUN_KINDS.get(atoms[noun]!.lower) ?? 'COMPANY';
      const fits = ofKind.get(kind)!.some(({ id }) => id === told);
      const entity = fits ? told : onlyOf(kind);
      return entity === null ? null : { entity, atomEnd: noun + 1 };
    },
  };
}

/** Up to two words in small letters may stand before the noun: "the garden centre chain". */
function nounAfter(
  atoms: readonly Atom[],
  from: number,
  nouns: ReadonlySet<string>,
): number | null {
  for (let at = from; at < Math.min(atoms.length, from + LONGEST_NOUN); at++) {
    const { kind, text, lower } = atoms[at]!;
    if (kind !== 'WORD' || text !== lower) return null;
    if (!nouns.has(lower)) continue;
    // "the company car", "the council tax" are no bodies; "the furniture chain group" is
    const next = atoms[at + 1];
    if (next !== undefined && nouns.has(next.lower)) continue;
    return at === from || next === undefined || ENDS.has(next.lower) ? at : null;
  }
  return null;
}

const LONGEST_NOUN = 3;
const ENDS = new Set(
  ", ' . ; is was has had said says will would which who also made makes reported posted lost plans expects".split(
    ' ',
  ),
);

/** Whether a word can stand after a noun that means a body: "the airport said", not "the airport bus". */
export function endsNoun(next: Atom | undefined): boolean {
  return (
    next === undefined || next.kind === 'MARK' || ENDS.has(next.lower) || LINKS.has(next.lower)
  );
}

const LINKS = new Set(
  'and in at on for to of with by from that when after before as but because if he she it they'.split(
    ' ',
  ),
);

/** The bodies by the nouns in their names that no other body of the article has: "airport" for "Rowan Airport". */
export function namesByNoun(
  { organisations }: Analysis,
  mentions: readonly Mention[],
  nouns: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const counted = new Set(mentions.map(({ entity }) => entity));
  const owners = new Map<string, Set<string>>();
  for (const { id, name } of organisations) {
    for (const word of new Set(name.toLowerCase().split(/[^\p{L}]+/u))) {
      if (nouns.has(word)) owners.set(word, (owners.get(word) ?? new Set()).add(id));
    }
  }
  const only = new Map<string, string>();
  for (const [noun, ids] of owners) {
    const [id] = ids;
    if (ids.size === 1 && counted.has(id!)) only.set(noun, id!);
  }
  return only;
}

/**
 * Whether a noun can mean the article's employer: an airport is no airline, though it is a company. A name without such
 * a noun leaves all open.
 */
export function employerNounTest(
  { organisations }: Analysis,
  employer: string | null,
  nouns: ReadonlySet<string>,
): (noun: string) => boolean {
  const name = organisations.find(({ id }) => id === employer)?.name.toLowerCase() ?? '';
  const own = new Set(name.split(/[^\p{L}]+/u).filter((word) => nouns.has(word)));
  const kinds = new Set([...own].map((noun) => NOUN_KINDS.get(noun) ?? 'COMPANY'));
  return (noun) => {
    if (!nouns.has(noun)) return false;
    if (own.size === 0 || own.has(noun) || ANY_BODY.has(noun)) return true;
    const kind = NOUN_KINDS.get(noun);
    return kind !== undefined && kind !== 'LEARNING' && kinds.has(kind);
  };
}

/** Nouns that say nothing of what a body does. */
const ANY_BODY = new Set(
  'company firm business employer operator group chain trust hospital service'.split(' '),
);

type NounKind = 'COMPANY' | 'COUNCIL' | 'LEARNING' | 'CHARITY';
const KINDS: readonly NounKind[] = ['COMPANY', 'COUNCIL', 'LEARNING', 'CHARITY'];
const NOUN_KINDS: ReadonlyMap<string, NounKind> = new Map([
  ['council', 'COUNCIL'],
  ['authority', 'COUNCIL'],
  ['district', 'COUNCIL'],
  ['college', 'LEARNING'],
  ['university', 'LEARNING'],
  ['school', 'LEARNING'],
  ['charity', 'CHARITY'],
]);

function kindOf(body: Organisation): NounKind | null {
  if (isPlaceOfLearning(body)) return 'LEARNING';
  if (body.kind === 'PUBLIC_BODY') return 'COUNCIL';
  if (body.kind === 'COMPANY' || body.kind === 'CHARITY') return body.kind;
  return null;
}
