import type { Span } from '../../text/span.ts';
import type { Atom } from '../figures/atoms.ts';
import type { DateParts } from './date-parts.ts';
import type { Point } from './date-points.ts';
import { CLOCK_WORDS, RANGE_WORDS } from './date-words.ts';

/** One or more dates that the text states together. */
export interface DateMention extends Span {
  /** `DAYS` lists days, `RANGE` has its first and its last. */
  readonly kind: 'DAYS' | 'RANGE';
  readonly dates: readonly DateParts[];
  /** Half-open range of its atoms. */
  readonly firstAtom: number;
  readonly atomEnd: number;
  /** Those of its sentence, which need not be the sentence of the strike that it dates. */
  readonly atoms: readonly Atom[];
}

/** Joins dates that stand around "to" or "and", and hands month and year from one to the other. */
export function joinPoints(atoms: readonly Atom[], points: readonly Point[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (let index = 0; index < points.length; ) {
    const group = [points[index]!];
    let range = points[index]!.kind === 'RANGE';
    for (index++; index < points.length && !range; index++) {
      const link = readLink(atoms, group.at(-1)!, points[index]!, group[0]!);
      if (link === null) break;
      group.push(points[index]!);
      range = link === 'RANGE';
      if (range) {
        index++;
        break;
      }
    }
    mentions.push(mentionOf(atoms, group, range));
  }
  return mentions;
}

function mentionOf(atoms: readonly Atom[], group: readonly Point[], range: boolean): DateMention {
  const firstAtom = group[0]!.start;
  const atomEnd = group.at(-1)!.next;
  const dates = shareParts(group.flatMap((point) => point.dates));
  // "between 23 and 26 May"
  const between = group.length === 1 && dates.length === 2 && isBetween(atoms, firstAtom);
  return {
    start: atoms[firstAtom]!.start,
    end: atoms[atomEnd - 1]!.end,
    kind: (range || between) && dates.length === 2 ? 'RANGE' : 'DAYS',
    dates,
    firstAtom,
    atomEnd,
    atoms,
  };
}

/** "20 December and 3 January 2024": the year belongs to the last; before New Year it is the one before. */
function shareParts(dates: readonly DateParts[]): DateParts[] {
  const shared = [...dates];
  for (let index = shared.length - 2; index >= 0; index--) {
    const date = shared[index]!;
    const next = shared[index + 1]!;
    if (date.day === null || date.month === null || date.year !== null || next.year === null)
      continue;
    const turned = next.month !== null && date.month > next.month ? 1 : 0;
    shared[index] = { ...date, year: next.year - turned };
  }
  return shared;
}

/** How two dates are joined; null where they are two mentions. */
function readLink(
  atoms: readonly Atom[],
  one: Point,
  other: Point,
  first: Point,
): 'RANGE' | 'LIST' | null {
  if (other.start - one.next > LONGEST_LINK || !alike(one.dates.at(-1)!, other.dates[0]!))
    return null;
  let link: 'RANGE' | 'LIST' | null = null;
  for (let index = one.next; index < other.start; index++) {
    const word = atoms[index]!.lower;
    if (RANGE_WORDS.has(word)) link = 'RANGE';
    else if (word === 'and' || word === '&') {
      link = isBetween(atoms, first.start) ? 'RANGE' : 'LIST';
    } else if (word === ',') link ??= 'LIST';
    else if (!(atoms[index]!.kind === 'NUMBER' || CLOCK_WORDS.has(word))) return null;
  }
  return link;
}

/** "between 7am on Tuesday": the word may stand before a clock time. */
function isBetween(atoms: readonly Atom[], start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - 6); index--) {
    const atom = atoms[index]!;
    if (atom.lower === 'between') return true;
    if (!(atom.kind === 'NUMBER' || CLOCK_WORDS.has(atom.lower))) return false;
  }
  return false;
}

const LONGEST_LINK = 8;

/** "yesterday and today" */
function isNear({ relative }: DateParts): boolean {
  return relative === 'YESTERDAY' || relative === 'TODAY' || relative === 'TOMORROW';
}

function isDay({ day, easter }: DateParts): boolean {
  return day !== null || easter !== null;
}

/** Days join days, and weekdays weekdays: "on Tuesday and in June" are two mentions. */
function alike(one: DateParts, other: DateParts): boolean {
  if (isNear(one) && isNear(other)) return true;
  if (one.relative !== null || other.relative !== null) return false;
  const hasDay = isDay(one);
  if (hasDay !== isDay(other)) return false;
  return (
    hasDay ||
    (one.month === null && other.month === null && one.weekday !== null && other.weekday !== null)
  );
}
