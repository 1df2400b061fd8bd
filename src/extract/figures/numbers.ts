import { type Atom, ORDINAL_ENDINGS } from './atoms.ts';

/** A number as written, in digits or in words. `next` is the index of the atom after it. */
export interface NumberReading {
  readonly value: number;
  readonly next: number;
  /** True where the number is a part of one ("a third", "four in ten"), so that it counts nothing. */
  readonly share: boolean;
  /** True where it is written in digits. */
  readonly digits: boolean;
}

/**
 * Reads the number that starts at an atom: "8,300", "1.5 million", "£2bn" less its sign, "twenty-four",
 * "two hundred and fifty", "half a million", "a third", "four in ten", "1 in 5".
 * Ordinals ("11th", "second") and vague amounts ("hundreds", "thousands") are not numbers.
 */
export function readNumber(atoms: readonly Atom[], at: number): NumberReading | null {
  const first = atoms[at];
  if (first === undefined || first.kind === 'MARK') return null;
  // most words start no number, and this is asked of every word
  if (first.kind === 'WORD' && !STARTS.has(first.lower)) return null;
  const whole = first.kind === 'NUMBER' ? readDigits(atoms, at) : readWords(atoms, at);
  const ratio = whole === null ? null : readRatio(atoms, whole);
  if (ratio !== null) return ratio;
  return readFraction(atoms, at) ?? whole;
}

function readDigits(atoms: readonly Atom[], at: number): NumberReading | null {
  const atom = atoms[at]!;
  if (!(GROUPED.test(atom.text) || PLAIN.test(atom.text))) return null;
  const after = atoms[at + 1];
  if (after?.joined && ORDINAL_ENDINGS.has(after.lower)) return null;
  const value = Number(atom.text.replaceAll(',', ''));
  const multiplier = multiplierAt(atoms, at + 1);
  if (multiplier === null) return { value, next: at + 1, share: false, digits: true };
  return { value: scaled(value, multiplier), next: at + 2, share: false, digits: true };
}

const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
const PLAIN = /^[0-9]+(?:\.[0-9]+)?$/;

/** "million" as a word, or "m", "bn" and "k" where they touch the digits. */
function multiplierAt(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  const word = SCALES.get(atom.lower);
  if (word !== undefined) return word;
  return atom.joined ? (SHORT_SCALES.get(atom.lower) ?? null) : null;
}

const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const SHORT_SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** 1.1 times 1,000,000 is 1100000.0000000002 in floating point; what was written is 1100000. */
function scaled(value: number, multiplier: number): number {
  return Number((value * multiplier).toPrecision(12));
}

/** A run of number words. "a" and "an" count as one only before a scale ("a hundred", "a dozen"). */
function readWords(atoms: readonly Atom[], at: number): NumberReading | null {
  let total = 0;
  let group = 0;
  let index = at;
  let previous: 'NONE' | 'UNIT' | 'TEN' | 'SCALE' = 'NONE';
  const first = atoms[at]!.lower;
  if (first === 'a' || first === 'an') {
    const next = atoms[at + 1]?.lower;
    if (next === undefined || !(SCALES.has(next) || next === 'dozen')) return null;
    group = 1;
    previous = 'UNIT';
    index++;
  }
  for (; index < atoms.length; index++) {
    const word = atoms[index]!.lower;
    const unit = UNITS.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (
      unit !== undefined &&
      (previous === 'NONE' || previous === 'SCALE' || (previous === 'TEN' && unit < 10))
    ) {
      group += unit;
      previous = 'UNIT';
    } else if (ten !== undefined && (previous === 'NONE' || previous === 'SCALE')) {
      group += ten;
      previous = 'TEN';
    } else if (scale !== undefined && previous !== 'NONE') {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      previous = 'SCALE';
    } else if (word === 'dozen' && previous === 'UNIT') {
      return words((total + group) * 12, index + 1);
    } else if (word === '-' && previous === 'TEN' && UNITS.has(atoms[index + 1]?.lower ?? '')) {
      // "twenty-four": the hyphen belongs to the number, "five-day" does not get here
    } else if (word === 'and' && previous === 'SCALE' && isSmall(atoms[index + 1]?.lower)) {
      // "two hundred and fifty"
    } else break;
  }
  return previous === 'NONE' ? null : words(total + group, index);
}

function words(value: number, next: number): NumberReading {
  return { value, next, share: false, digits: false };
}

function isSmall(word: string | undefined): boolean {
  return word !== undefined && (UNITS.has(word) || TENS.has(word));
}

const UNITS = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    'sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index) => [word, (index + 2) * 10] as const,
  ),
);

/** "four in ten", "one in five", "nine out of 10": both sides small and written alike enough to be a ratio. */
function readRatio(atoms: readonly Atom[], top: NumberReading): NumberReading | null {
  let index = top.next;
  if (atoms[index]?.lower === 'in') index++;
  else if (atoms[index]?.lower === 'out' && atoms[index + 1]?.lower === 'of') index += 2;
  else return null;
  // "in every five", "of every 10"
  if (atoms[index]?.lower === 'every') index++;
  const atom = atoms[index];
  if (atom === undefined || atom.kind === 'MARK') return null;
  const bottom = atom.kind === 'NUMBER' ? readDigits(atoms, index) : readWords(atoms, index);
  if (bottom === null || !Number.isInteger(top.value) || !RATIO_BASES.has(bottom.value))
    return null;
  if (top.value < 1 || top.value >= bottom.value) return null;
  return {
    value: share(top.value / bottom.value),
    next: bottom.next,
    share: true,
    digits: top.digits,
  };
}

/** What people count in: "one in 2015" is a year, "two in April" a date. */
const RATIO_BASES = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 25, 30, 40, 50, 100, 1000,
]);

/** "a third", "two-thirds", "three quarters of", "half of", "half a million". */
function readFraction(atoms: readonly Atom[], at: number): NumberReading | null {
  const first = atoms[at]!.lower;
  if (first === 'half') return readHalf(atoms, at);
  const top = first === 'a' ? 1 : (UNITS.get(first) ?? null);
  if (top === null || top === 0) return null;
  let index = at + 1;
  if (atoms[index]?.lower === '-') index++;
  const part = atoms[index];
  if (part === undefined) return null;
  const bottom = (top === 1 ? PARTS : MANY_PARTS).get(part.lower);
  if (bottom === undefined || top >= bottom) return null;
  // "a third of doctors" is a share, "a third strike" or "a quarter final" is not
  if (top === 1 && first === 'a' && !isShareOf(atoms, index + 1)) return null;
  return { value: share(top / bottom), next: index + 1, share: true, digits: false };
}

function readHalf(atoms: readonly Atom[], at: number): NumberReading | null {
  if (atoms[at + 1]?.lower === 'a') {
    const scale = SCALES.get(atoms[at + 2]?.lower ?? '');
    if (scale !== undefined) return words(scale / 2, at + 3);
  }
  return isShareOf(atoms, at + 1) ? { value: 0.5, next: at + 1, share: true, digits: false } : null;
}

/** Whether what follows tells of what the share is, or the sentence ends there. */
function isShareOf(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  return next === undefined || AFTER_SHARE.has(next.lower);
}

const AFTER_SHARE = new Set([
  'of',
  'the',
  'all',
  'our',
  'their',
  'its',
  'were',
  'was',
  'said',
  ',',
  '.',
  ';',
  ')',
]);

const PARTS = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);
const MANY_PARTS = new Map([
  ['thirds', 3],
  ['quarters', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['eighths', 8],
  ['tenths', 10],
]);

const STARTS = new Set([...UNITS.keys(), ...TENS.keys(), 'a', 'an', 'half']);

/** A share as a person would write it down: 0.333, not 0.3333333333333333. */
function share(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
