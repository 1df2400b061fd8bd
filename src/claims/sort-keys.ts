import { comparableName, withoutAccents } from '../reference/slug.ts';

/** A name as it is looked up and sorted: lower case, without accents. */
export function nameKey(name: string): string {
  return withoutAccents(comparableName(name));
}

// The parts of a key are parted by a space: it sorts before every letter, so "ann" comes before "anna".

/** What lists of people, organisations, places and offices are ordered by. */
export function sortKeyOfName(name: string, id: string): string {
  return `${nameKey(name)} ${id}`;
}

/** What lists of strikes, disputes, appointments and articles are ordered by. */
export function sortKeyOfDay(day: string | null, id: string): string {
  return `${day ?? '0000-00-00'} ${id}`;
}

/** What lists of findings are ordered by: the day of the words, then their place in the article. */
export function sortKeyOfFinding(
  sortDate: string,
  articleId: string,
  start: number,
  id: string,
): string {
  return `${sortDate} ${articleId} ${padded(start)} ${id}`;
}

/** What claims are ordered by; those of reference data come first. */
export function sortKeyOfClaim(articleId: string | null, start: number | null, id: string): string {
  return `${articleId ?? ''} ${padded(start ?? 0)} ${id}`;
}

function padded(start: number): string {
  return String(start).padStart(8, '0');
}
