import { hash } from 'node:crypto';
import type { Span } from '../text/span.ts';

/**
 * Id of a finding: the same text of the same article gives the same id on every machine.
 *
 * @param versionId the article version's id
 * @param kind what was found, such as `quote`
 * @param spans where it stands
 * @param entities ids of the entities that it joins
 * @returns 20 hex digits
 */
export function findingId(
  versionId: string,
  kind: string,
  spans: readonly Span[],
  entities: readonly string[] = [],
): string {
  const places = spans.map(({ start, end }) => `${start}-${end}`).join(',');
  const key = [versionId, kind, places, ...entities].join('\n');
  return hash('sha256', key).slice(0, 20);
}
