import { firstDayOf, lastDayOf } from '../reference/dates.ts';

/** What a strike is found by, and shown as where it is found: strikes have no names of their own. */
export function strikeTitle({
  from,
  to,
  workforces,
  nations,
}: {
  readonly from: string;
  readonly to?: string | null;
  readonly workforces: readonly string[];
  readonly nations: readonly string[];
}): string {
  const whose = workforces.length === 0 ? '' : ` of ${listed(workforces.map(spaced))}`;
  const where = nations.length === 0 ? '' : ` in ${listed(nations.map(named))}`;
  return `Strike${whose}${where}, ${days(firstDayOf(from), to == null ? null : lastDayOf(to))}`;
}

function days(first: string, last: string | null): string {
  if (last === null || last === first) return day(first);
  return `${day(first)} to ${day(last)}`;
}

function day(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function spaced(slug: string): string {
  return slug.replaceAll('-', ' ');
}

function named(slug: string): string {
  return spaced(slug).replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
