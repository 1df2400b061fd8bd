import type { Atom } from './atoms.ts';
import { STATEMENT_BREAKS } from './clause-breaks.ts';
import type { Quantity } from './quantities.ts';
import type { Subject } from './subject.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/**
 * The body whose figure the words before a number make it: "Rowan Motors employs 640 people", "the council, which
 * runs 11 libraries", "the trust's 12 wards", "shares in Rowan fell 8%", "the strike cost the port £2m", "the
 * company said it had cancelled 52 flights". Null where the clause is about something else.
 */
export function ownerOf(
  atoms: readonly Atom[],
  { firstAtom: to }: Quantity,
  subjects: readonly Subject[],
  vocabulary: FigureVocabulary,
): string | null {
  const owner = subjects.findLast(
    (subject) => subject.atomEnd <= to && !isInDescription(atoms, subject, subjects, to),
  );
  if (owner === undefined || owner.place || to - owner.atomEnd > LONGEST_CLAUSE) return null;
  if (hasBreak(atoms, owner.atomEnd, to)) return null;
  // "paid its chief executive £1.4m"
  if (atoms.slice(owner.atomEnd, to).some(({ lower }) => LEADERS.has(lower))) return null;
  const owns =
    isWhere(atoms, owner, to) ||
    isOfTeller(atoms, owner, to) ||
    isPossessor(atoms, owner, to) ||
    isTraded(atoms, owner, to) ||
    isCharged(atoms, owner, to) ||
    (!isPlaced(atoms, owner) && isDoer(atoms, owner, to, vocabulary));
  return owns ? owner.entity : headOf(atoms, to, subjects);
}

/** "Rowan Health, the firm that owns the hospital, has offered 13%": the hospital only describes the firm. */
function isInDescription(
  atoms: readonly Atom[],
  { firstAtom, atomEnd, entity }: Subject,
  [head]: readonly Subject[],
  to: number,
): boolean {
  if (head === undefined || head.entity === entity || head.atomEnd >= firstAtom) return false;
  if (head.place || head.firstAtom > 1 || atoms[head.atomEnd]?.lower !== ',') return false;
  if (firstAtom - head.atomEnd > LONGEST_DESCRIPTION) return false;
  for (let at = atomEnd; at < Math.min(to, atomEnd + LONGEST_DESCRIPTION); at++) {
    if (atoms[at]!.lower === ',') return AUXILIARIES.has(atoms[at + 1]?.lower ?? '');
    if (STATEMENT_BREAKS.has(atoms[at]!.lower)) return false;
  }
  return false;
}

/** "the company's three depots", "the company's latest offer is a raise of 11 per cent"; not "the company's staff want". */
function isPossessor(atoms: readonly Atom[], { firstAtom, atomEnd }: Subject, to: number): boolean {
  const its = atoms[firstAtom]?.lower === 'its';
  const inside = atoms[atomEnd - 1]?.lower === 's' && atoms[atomEnd - 2]?.lower === "'";
  const mark = atoms[atomEnd]?.lower === "'";
  if (!its && !inside && !mark) return false;
  const from =
    its || inside ? atomEnd : atoms[atomEnd + 1]?.lower === 's' ? atomEnd + 2 : atomEnd + 1;
  const between = atoms.slice(from, to);
  return (
    between.length <= LONGEST_POSSESSION &&
    !between.some(({ lower }) => OF_OTHERS.has(lower) || SAYING.has(lower) || lower === ',')
  );
}

const LONGEST_POSSESSION = 8;
const LEADERS: ReadonlySet<string> = new Set(
  'chief boss chair chairman director executive manager leader president owner'.split(' '),
);
/** Whoever belongs to the body is counted, paid and heard by themselves. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  ...LEADERS,
  ...'workers staff drivers members union unions customers passengers spokesman spokeswoman spokesperson demands'.split(
    ' ',
  ),
]);

/** "the rally at Rowan Motors, where 307 people work" */
function isWhere(atoms: readonly Atom[], { firstAtom, atomEnd }: Subject, to: number): boolean {
  const link = atoms[firstAtom - 1]?.lower === 'the' ? firstAtom - 2 : firstAtom - 1;
  if (atoms[link]?.lower !== 'at') return false;
  const where = atoms[atomEnd]?.lower === ',' ? atomEnd + 1 : atomEnd;
  return atoms[where]?.lower === 'where' && to - where - 1 <= LONGEST_LINK;
}

const LONGEST_LINK = 4;

/** "Jane Roe, chief executive of Rowan Motors, said it had cut 52 shifts": whoever leads a body says "it" of the body. */
function isOfTeller(atoms: readonly Atom[], { firstAtom, atomEnd }: Subject, to: number): boolean {
  const link = atoms[firstAtom - 1]?.lower === 'the' ? firstAtom - 2 : firstAtom - 1;
  if (!POSTED.has(atoms[link]?.lower ?? '')) return false;
  const post = atoms.slice(Math.max(0, link - LONGEST_POST), link);
  if (!post.some(({ lower }) => LEADERS.has(lower) || SPEAKING_FOR.has(lower))) return false;
  const said = atoms[atomEnd]?.lower === ',' ? atomEnd + 1 : atomEnd;
  if (!SAYING.has(atoms[said]?.lower ?? '')) return false;
  let own = said + 1;
  while (BEFORE_OWN.has(atoms[own]?.lower ?? '')) own++;
  return ITSELF.has(atoms[own]?.lower ?? '') && own < to && isOwnObject(atoms, own + 1, to);
}

const POSTED = new Set(['of', 'at', 'for']);
const LONGEST_POST = 4;
const SPEAKING_FOR = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'head',
  'principal',
  'superintendent',
]);
const BEFORE_OWN = new Set(['that', 'of']);

/** "Shares in Rowan Vale jumped 8%" */
function isTraded(atoms: readonly Atom[], { firstAtom, atomEnd }: Subject, to: number): boolean {
  const link = atoms[firstAtom - 1]?.lower === 'the' ? firstAtom - 2 : firstAtom - 1;
  return (
    TRADED.has(atoms[link - 1]?.lower ?? '') &&
    OF.has(atoms[link]?.lower ?? '') &&
    to - atomEnd <= 4
  );
}

const OF = new Set(['in', 'of']);
const TRADED = new Set(['shares', 'share', 'stock', 'staff']);

/** "cost the port an estimated £60m" */
function isCharged(atoms: readonly Atom[], { firstAtom, atomEnd }: Subject, to: number): boolean {
  const verb = atoms[firstAtom - 1]?.lower === 'the' ? firstAtom - 2 : firstAtom - 1;
  return to - atomEnd <= 3 && CHARGING.has(atoms[verb]?.lower ?? '');
}

const CHARGING = new Set([
  'cost',
  'costs',
  'costing',
  'fined',
  'owes',
  'owed',
  'left',
  'saved',
  'saving',
]);

/** "porters at the trust pay £6": the trust does not. */
function isPlaced(atoms: readonly Atom[], { firstAtom, atomEnd }: Subject): boolean {
  // "a spokeswoman for Rowan Motors, which runs six depots"
  const next = atoms[atomEnd]?.lower === ',' ? atomEnd + 1 : atomEnd;
  if (RELATIVE.has(atoms[next]?.lower ?? '')) return false;
  const before = atoms[firstAtom - 1]?.lower ?? '';
  return PLACING.has(before === 'the' ? (atoms[firstAtom - 2]?.lower ?? '') : before);
}

const RELATIVE = new Set(['which', 'that']);
const PLACING = new Set(['at', 'in', 'of', 'by', 'for', 'with', 'from', 'across']);

/** Whether the body is the subject of a verb that makes the figure its own. */
function isDoer(
  atoms: readonly Atom[],
  { atomEnd }: Subject,
  to: number,
  { owningVerbs }: FigureVocabulary,
): boolean {
  let at = afterDescription(atoms, atomEnd, to);
  let ofItself = false;
  for (let told = false; at < to; ) {
    const { lower } = atoms[at]!;
    if (SAYING.has(lower)) {
      // "the airport expects 61,000 passengers"
      if (EXPECTING.has(lower) && at + 1 === to) return true;
      told = true;
      at = afterListener(atoms, at + 1);
      continue;
    }
    // what the body says is its own only where it speaks of itself
    if (told && lower !== 'that' && !ITSELF.has(lower) && !AUXILIARIES.has(lower)) return false;
    // "said its bill had gone up by 240 per cent"
    if (told && lower === 'its') return true;
    if (told && ITSELF.has(lower)) {
      told = false;
      ofItself = true;
      at++;
      continue;
    }
    const verb = told ? null : owningVerbs.at(atoms, at);
    if (verb !== null && !(AUXILIARIES.has(lower) && owningVerbs.at(atoms, at + 1) !== null)) {
      return verb.next <= to && to - verb.next <= LONGEST_OBJECT;
    }
    // "said it was spending £12m": whatever the verb, it is what the body itself does
    if (!AUXILIARIES.has(lower)) return ofItself && isOwnObject(atoms, at, to);
    at++;
  }
  // "said it expected 260 doctors to take part"
  return ofItself;
}

/** Whether from a verb to a number nobody else is told of. */
function isOwnObject(atoms: readonly Atom[], from: number, to: number): boolean {
  if (to - from > LONGEST_OBJECT) return false;
  return !atoms
    .slice(from, to)
    .some(({ lower }) => OF_OTHERS.has(lower) || SAYING.has(lower) || lower === ',');
}

/** Past whom something is told to: "told us it had", "told reporters that it had", "told the Gazette it had". */
function afterListener(atoms: readonly Atom[], from: number): number {
  if (atoms[from - 1]!.lower !== 'told') return from;
  for (let at = from; at <= from + LONGEST_LISTENER; at++) {
    const word = atoms[at]?.lower ?? '';
    if (word === 'that' || ITSELF.has(word)) return at;
  }
  return from;
}

const LONGEST_LISTENER = 3;

/** Past "Rowan Metro, the tram operator," to the verb. */
function afterDescription(atoms: readonly Atom[], from: number, to: number): number {
  if (atoms[from]?.lower !== ',' || AUXILIARIES.has(atoms[from + 1]?.lower ?? '')) return from;
  for (let at = from + 2; at < Math.min(to, from + LONGEST_DESCRIPTION); at++) {
    if (atoms[at]!.lower === ',') return at + 1;
  }
  return from;
}

/** The body at the head of a sentence that says what it did, whatever the verb: "The company lent out 61 shops". */
function headOf(atoms: readonly Atom[], to: number, subjects: readonly Subject[]): string | null {
  const [head, second] = subjects;
  if (head === undefined || head.place || head.firstAtom > 1 || head.atomEnd > to) return null;
  if (to - head.atomEnd > LONGEST_CLAUSE || isTeller(atoms, head)) return null;
  const another = second !== undefined && second.atomEnd <= to && second.entity !== head.entity;
  if (another && !second.place) return null;
  return hasBreak(atoms, head.atomEnd, to) ? null : head.entity;
}

/** "The board says": what follows may be about anybody. */
export function isTeller(atoms: readonly Atom[], { atomEnd }: Subject): boolean {
  return SAYING.has(atoms[atomEnd]?.lower ?? '');
}

function hasBreak(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (STATEMENT_BREAKS.has(atoms[at]!.lower)) return true;
  return false;
}

const SAYING = new Set(
  'said says say told tells claims claimed insists insisted estimates estimated warned warns announced thinks believes expects expected'.split(
    ' ',
  ),
);
const EXPECTING = new Set(['expects', 'expected', 'estimates', 'estimated']);
const ITSELF = new Set(['it', 'they', 'we', 'its']);
const AUXILIARIES = new Set(
  'has have had is was are were will would which that , also already now then only just about to been itself currently still could may might had'.split(
    ' ',
  ),
);

const LONGEST_CLAUSE = 20;
const LONGEST_OBJECT = 8;
const LONGEST_DESCRIPTION = 12;
