import type { Atom } from './atoms.ts';
import type { NumberReading } from './numbers.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** What a number counts. */
export interface UnitReading {
  /** Plain plural or symbol: "appointments", "percent", "days". */
  readonly name: string;
  /** For percentages and shares: what they are a part of ("78% of junior doctors"), null where not said. */
  readonly of: string | null;
  /** Index of the atom after the unit. */
  readonly next: number;
  /** Where the counted noun stands. */
  readonly headAtom: number;
  /** True for days, hours and the like. */
  readonly time?: boolean;
}

/** Reads the unit after a number: a counted noun, a percentage, or a length of time. */
export function readUnit(
  atoms: readonly Atom[],
  { next: at, share }: NumberReading,
  vocabulary: FigureVocabulary,
): UnitReading | null {
  const percent = readPercent(atoms, at);
  if (percent !== null) {
    const noun = readPart(atoms, percent, vocabulary);
    return {
      name: atoms[at]!.lower === 'percentage' ? 'percentage points' : 'percent',
      of: noun?.name ?? null,
      next: percent,
      headAtom: noun?.headAtom ?? percent,
    };
  }
  if (share) {
    const noun = readPart(atoms, at, vocabulary) ?? readNoun(atoms, at, vocabulary);
    return noun === null ? null : { ...noun, name: 'share', of: noun.name, next: at };
  }
  // "250 or more appointments"
  if (atoms[at]?.lower === 'or' && OR_WORDS.has(atoms[at + 1]?.lower ?? '')) {
    return readNoun(atoms, at + 2, vocabulary);
  }
  const time = readTime(atoms, at, vocabulary);
  return time === 'NONE' ? null : (time ?? readNoun(atoms, skipOf(atoms, at), vocabulary));
}

const OR_WORDS = new Set(['more', 'so', 'fewer', 'less']);

/** "%", "per cent", "percent", "pc", "percentage points" */
function readPercent(atoms: readonly Atom[], at: number): number | null {
  const first = atoms[at]?.lower;
  if (first === '%') return at + 1;
  if (first === 'per' && atoms[at + 1]?.lower === 'cent') return at + 2;
  if (first === 'percentage' && atoms[at + 1]?.lower.startsWith('point')) return at + 2;
  if (first === 'percent' || first === 'pc') return at + 1;
  return null;
}

/** "of junior doctors", "of its elective procedures" */
function readPart(
  atoms: readonly Atom[],
  at: number,
  vocabulary: FigureVocabulary,
): UnitReading | null {
  if (atoms[at]?.lower !== 'of') return null;
  return readNoun(atoms, skipOf(atoms, at), vocabulary);
}

/** Past "of the", "of all our": what is counted follows. */
function skipOf(atoms: readonly Atom[], at: number): number {
  if (atoms[at]?.lower !== 'of') return at;
  let index = at + 1;
  while (DETERMINERS.has(atoms[index]?.lower ?? '') && index < at + 4) index++;
  // "six of its 19 schools"
  return index > at + 1 && atoms[index]?.kind === 'NUMBER' ? index + 1 : index;
}

const DETERMINERS = new Set([
  'the',
  'all',
  'its',
  'their',
  'our',
  'his',
  'her',
  'these',
  'those',
  'my',
  'your',
]);

/** "five-day", "48 hour", "four days"; `NONE` for "seven-day" of a service that runs all week. */
function readTime(
  atoms: readonly Atom[],
  at: number,
  { timeUnits }: FigureVocabulary,
): UnitReading | 'NONE' | null {
  const hyphen = atoms[at]?.lower === '-' || atoms[at]?.lower === '–';
  const index = hyphen ? at + 1 : at;
  const name = timeUnits.get(atoms[index]?.lower ?? '');
  if (name === undefined) return null;
  const after = atoms[index + 1]?.lower ?? '';
  // "seven-day-a-week NHS", "seven days a week", "24-hour news"
  const joined = after === '-' && atoms[index + 2]?.joined === true;
  const always = (after === 'a' || after === 'per') && timeUnits.has(atoms[index + 2]?.lower ?? '');
  if (joined || always || isService(atoms, at - 1, hyphen, index)) return 'NONE';
  return { name, of: null, next: index + 1, headAtom: index, time: true };
}

function isService(
  atoms: readonly Atom[],
  numberAt: number,
  hyphen: boolean,
  unitAt: number,
): boolean {
  const number = atoms[numberAt]?.lower ?? '';
  const unit = atoms[unitAt]!.lower;
  const after = atoms[unitAt + 1]?.lower ?? '';
  // "a 24-hour stoppage" is none
  if (STRIKES.has(after)) return false;
  const always =
    ((number === 'seven' || number === '7') && unit === 'day') ||
    (number === '24' && unit === 'hour');
  return always && (hyphen || /^[A-Z]/.test(atoms[unitAt + 1]?.text ?? ''));
}

const STRIKES = new Set([
  'strike',
  'strikes',
  'walkout',
  'walkouts',
  'stoppage',
  'stoppages',
  'walk-out',
]);

/**
 * The counted noun: the first plural after a number, with the words between as its description. Of nouns
 * joined by "and" the most general one counts ("procedures and appointments").
 */
function readNoun(
  atoms: readonly Atom[],
  at: number,
  vocabulary: FigureVocabulary,
): UnitReading | null {
  const { stops, qualifiers, generalUnits } = vocabulary;
  const measured = readMeasure(atoms, at);
  if (measured !== null) return measured;
  let end = -1;
  for (let index = at; index < Math.min(atoms.length, at + LONGEST_DESCRIPTION); index++) {
    const { lower, kind } = atoms[index]!;
    if (kind === 'WORD' && isPlural(lower, vocabulary) && !stops.has(lower)) {
      end = index;
      break;
    }
    if (kind === 'NUMBER' || stops.has(lower) || (kind === 'MARK' && !INSIDE.has(lower)))
      return null;
    // "750, patients said": a comma right after the number ends it
    if (lower === ',' && index === at) return null;
  }
  if (end < 0) return null;
  // the head may be a later plural of a compound: "operations managers", not "appointments postponed"
  let name = atoms[end]!.lower;
  const before = atoms[end - 1]?.lower ?? '';
  let next = end + 1;
  if (
    name === 'members' &&
    atoms[next]?.lower === 'of' &&
    isPlural(atoms[next + 1]?.lower ?? '', vocabulary)
  ) {
    next += 2;
    name = atoms[next - 1]!.lower;
    return { name, of: null, next, headAtom: next - 1 };
  }
  // "2,500 job cuts" are jobs
  if ((name === 'cuts' || name === 'losses') && before === 'job')
    return { name: 'jobs', of: null, next, headAtom: end };
  const joined = readJoined(atoms, next, vocabulary);
  if (joined !== null) {
    const names = [name, joined.name];
    name = generalUnits.find((unit) => names.includes(unit)) ?? name;
    next = joined.next;
  } else if (end - 1 >= at && qualifiers.has(before)) name = `${before} ${name}`;
  return { name, of: null, next, headAtom: end };
}

/** "42-metre", "a 900-seat theatre" */
function readMeasure(atoms: readonly Atom[], at: number): UnitReading | null {
  if (atoms[at]?.lower !== '-' || atoms[at]?.joined !== true) return null;
  const name = MEASURED.get(atoms[at + 1]?.lower ?? '');
  return name === undefined ? null : { name, of: null, next: at + 2, headAtom: at + 1 };
}

const MEASURED = new Map([
  ['metre', 'metres'],
  ['meter', 'meters'],
  ['mile', 'miles'],
  ['kilometre', 'kilometres'],
  ['kilometer', 'kilometers'],
  ['foot', 'feet'],
  ['tonne', 'tonnes'],
  ['ton', 'tons'],
  ['litre', 'litres'],
  ['liter', 'liters'],
  ['seat', 'seats'],
  ['bed', 'beds'],
  ['acre', 'acres'],
]);

/** "and appointments", "or procedures", ", tests and procedures" */
function readJoined(
  atoms: readonly Atom[],
  at: number,
  vocabulary: FigureVocabulary,
): { readonly name: string; readonly next: number } | null {
  let index = at;
  while (atoms[index]?.text === ',' && isPlural(atoms[index + 1]?.lower ?? '', vocabulary))
    index += 2;
  const word = atoms[index]?.lower;
  if (word !== 'and' && word !== 'or' && word !== '&') return null;
  const noun = atoms[index + 1]?.lower ?? '';
  const known = vocabulary.care.has(noun) || vocabulary.isStaff(noun);
  return known ? { name: noun, next: index + 2 } : null;
}

function isPlural(word: string, { plurals }: FigureVocabulary): boolean {
  if (plurals.has(word)) return true;
  return (
    word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word) && !NOT_NOUNS.has(word)
  );
}

const LONGEST_DESCRIPTION = 7;
const INSIDE = new Set(['-', ',', '‘', "'", '&']);
const NOT_NOUNS = new Set([
  'always',
  'perhaps',
  'does',
  'says',
  'goes',
  'theirs',
  'ours',
  'yours',
  'towards',
  'besides',
  'sometimes',
  'news',
  'series',
  'makes',
  'means',
  'shows',
  'takes',
  'comes',
  'needs',
  'hers',
  'this',
  'across',
  'plus',
  'minus',
  'versus',
  'thanks',
]);
