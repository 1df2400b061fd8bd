import type { Atom } from './atoms.ts';

/** An amount's currency as the text writes it. */
export interface Currency {
  /** ISO 4217: "GBP". */
  readonly code: string;
  /** How much one of what is written is worth: a penny is a hundredth of a pound. */
  readonly worth: number;
  /** The atom at or after the sign or the word. */
  readonly next: number;
}

/** "£", "$", "€", "C$", "US$" before a number. */
export function currencySignAt(atoms: readonly Atom[], at: number): Currency | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  const code = SIGNS.get(atom.text);
  if (code !== undefined) return { code, worth: 1, next: at + 1 };
  const dollar = DOLLARS.get(atom.text);
  const sign = atoms[at + 1];
  return dollar !== undefined && sign?.text === '$' && sign.joined
    ? { code: dollar, worth: 1, next: at + 2 }
    : null;
}

/** "pounds", "euros", "pence", "cents", "60p", "two bucks" after a number. */
export function currencyWordAt(
  atoms: readonly Atom[],
  at: number,
  ofCents: 'USD' | 'EUR',
): Currency | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.lower === 'p' && atom.joined) return { code: 'GBP', worth: 0.01, next: at + 1 };
  if (atom.lower === 'cents') return { code: ofCents, worth: 0.01, next: at + 1 };
  const word = WORDS.get(atom.lower);
  // "12 pounds of fish"
  if (word === undefined || atoms[at + 1]?.lower === 'of') return null;
  return { ...word, next: at + 1 };
}

const SIGNS = new Map([
  ['£', 'GBP'],
  ['$', 'USD'],
  ['€', 'EUR'],
]);
const DOLLARS = new Map([
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['US', 'USD'],
]);
const WORDS = new Map([
  ['pounds', { code: 'GBP', worth: 1 }],
  ['quid', { code: 'GBP', worth: 1 }],
  ['pence', { code: 'GBP', worth: 0.01 }],
  ['dollars', { code: 'USD', worth: 1 }],
  ['bucks', { code: 'USD', worth: 1 }],
  ['euros', { code: 'EUR', worth: 1 }],
]);

/** The codes that a figure's unit can be. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  ...SIGNS.values(),
  ...DOLLARS.values(),
]);
