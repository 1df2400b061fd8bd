import type { Analysis, Mention } from '../analysis.ts';
import { type Atom, atomAt } from './atoms.ts';
import type { Quantity } from './quantities.ts';
import { statedSentences } from './stated-sentences.ts';
import type { Subject } from './subject.ts';

/**
 * The bodies that people belong to, rather than work at: unions, and whatever else the article says has or
 * represents members ("members of the Rowan Alliance", "the Rowan Guild, which represents 400 crew").
 */
export function unionsOf(analysis: Analysis): ReadonlySet<string> {
  const unions = new Set<string>();
  const unsure = new Set<string>();
  for (const { id, kind } of analysis.organisations) {
    if (kind === 'UNION') unions.add(id);
    else if (kind === 'OTHER' || kind === 'COMPANY') unsure.add(id);
  }
  if (unsure.size === 0) return unions;
  const mentions = analysis.mentions.filter(({ entity }) => unsure.has(entity ?? ''));
  let next = 0;
  for (const sentence of statedSentences(analysis)) {
    const { start, end } = sentence;
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    for (let at = next; at < mentions.length && mentions[at]!.start < end; at++) {
      if (hasMembers(sentence.atoms, mentions[at]!)) unions.add(mentions[at]!.entity!);
    }
  }
  return unions;
}

function hasMembers(atoms: readonly Atom[], { start, end }: Mention): boolean {
  const first = atomAt(atoms, start);
  const after = atomAt(atoms, end);
  const before = atoms[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (atoms[before]?.lower === 'of' && MEMBERS.has(atoms[before - 1]?.lower ?? '')) return true;
  if (MEMBERS.has(atoms[after]?.lower ?? '')) return true;
  const verb = ['which', 'that'].includes(atoms[after + 1]?.lower ?? '') ? after + 2 : after;
  // "the guild announced a ballot of its 140 members"
  const its = atoms.findIndex(
    ({ lower }, at) => at >= after && at < after + ITS_REACH && lower === 'its',
  );
  if (its >= 0 && atoms.slice(its + 1, its + 4).some(({ lower }) => lower === 'members'))
    return true;
  // "the guild, which has 140 members"
  const has = HAVING.has(atoms[verb]?.lower ?? '');
  if (has && atoms.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'members')) return true;
  return atoms[verb]?.lower === 'represents' || atoms[verb]?.lower === 'representing';
}

const ITS_REACH = 8;
const HAVING = new Set(['has', 'had', 'with']);
const MEMBERS = new Set(['members', 'member']);

/** Whose members are counted: the union named beside them, else the only one of the sentence. */
export function unionOf(
  atoms: readonly Atom[],
  { atomEnd }: Quantity,
  unions: readonly Subject[],
): string | null {
  const beside = unions.find(
    ({ firstAtom }) =>
      firstAtom >= atomEnd &&
      firstAtom - atomEnd <= 3 &&
      atoms.slice(atomEnd, firstAtom).some(({ lower }) => lower === 'of'),
  );
  if (beside !== undefined) return beside.entity;
  const all = new Set(unions.map(({ entity }) => entity));
  return all.size === 1 ? [...all][0]! : null;
}
