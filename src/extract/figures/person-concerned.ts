import type { QuoteFinding } from '../record.ts';
import { atomAt } from './atoms.ts';
import { BREAKS } from './clause-breaks.ts';
import type { CountedKind } from './counted-kind.ts';
import type { FigureSentence } from './figure-sentence.ts';
import type { Quantity } from './quantities.ts';

/** The person whose own money it is: who says "I" of it, or of whom the sentence says it; null where it is nobody's. */
export function personConcerned(
  context: FigureSentence,
  quote: QuoteFinding | null,
  quantity: Quantity,
  kind: CountedKind,
): string | null {
  if (kind !== 'MONEY') return null;
  return speakerOfSelf(context, quote, quantity) ?? earner(context, quantity);
}

/** "I earn £14 an hour", said by one person. */
function speakerOfSelf(
  { analysis, sentence: { atoms } }: FigureSentence,
  quote: QuoteFinding | null,
  { firstAtom }: Quantity,
): string | null {
  if (quote === null || quote.kind === 'INDIRECT' || quote.speakers.length !== 1) return null;
  const { entity } = quote.speakers[0]!;
  if (!analysis.people.some(({ id }) => id === entity)) return null;
  for (let at = firstAtom - 1; at >= Math.max(0, firstAtom - LONGEST_CLAUSE); at--) {
    const { lower, text } = atoms[at]!;
    if (text === 'I') return OF_SELF_ALONE.has(atoms[at + 1]?.lower ?? '') ? null : entity;
    if (BREAKS.has(lower) || OTHERS.has(lower)) return null;
  }
  return null;
}

const LONGEST_CLAUSE = 8;
/** "I think £40 of it" */
const OF_SELF_ALONE = new Set(
  'think thought know knew see saw believe hope guess reckon heard hear counted count want say said told remember'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'we they he she it you that who which them him her us their our his everyone people . ”'.split(
    ' ',
  ),
);

/** "Ms Roe, a packer who makes $23.40 an hour" */
function earner(
  { sentence: { atoms }, people }: FigureSentence,
  { firstAtom: to }: Quantity,
): string | null {
  const person = people.findLast(({ end }) => atomAt(atoms, end) <= to);
  if (person === undefined || person.entity === null) return null;
  const from = atomAt(atoms, person.end);
  if (to - from > LONGEST_DESCRIPTION) return null;
  const between = atoms.slice(from, to).map(({ lower }) => lower);
  // "Roe said she earned £4 an hour less"
  const told = between.findIndex((word) => word === 'said' || word === 'says');
  const own = told >= 0 && ['he', 'she'].includes(between[told + 1] ?? '');
  if (between.slice(own ? told + 1 : 0).some((word) => SPEAKING.has(word))) return null;
  return between.slice(-4).some((word) => EARNING.has(word)) ? person.entity : null;
}

const LONGEST_DESCRIPTION = 14;
const SPEAKING = new Set(['said', 'says', 'told', 'but', 'while', ';', '.', ':', '“', '”', '"']);
const EARNING = new Set(
  'makes made earns earned takes took paid gets got earning making'.split(' '),
);
