import type { ExtractionRecord, OrganisationFinding } from '../extract/record.ts';
import { type AnnotatedText, type ExpectedOrganisation, lineAt } from './annotation.ts';
import { entityNames } from './entity-names.ts';
import type { NameComparison } from './same-name.ts';
import { share } from './tally.ts';
import type { TextScore } from './text-score.ts';

/**
 * Compares the organisations of a text by name: the one that was found may go by the fullest name of the text
 * or have it among the words that name it. Of an organisation that was found twice, once is right.
 */
export function scoreOrganisations(
  text: AnnotatedText,
  record: ExtractionRecord,
  names: NameComparison,
): TextScore {
  if (text.organisations === null)
    return { tallies: {}, failures: [], attributions: [], rules: [] };
  const { pairs, missed, spurious } = pairByName(text.organisations, record, names);
  const odd = pairs.filter(({ expected, found }) => expected.kind !== found.kind);
  const place = (offset: number) => ({
    file: text.file,
    line: lineAt(text, Math.max(0, offset)),
    rule: null,
    confidence: null,
  });
  return {
    tallies: {
      'organisations/names': {
        right: pairs.length,
        found: record.organisations.length,
        expected: text.organisations.length,
      },
      'organisations/kind of found': share(pairs.length - odd.length, pairs.length),
    },
    failures: [
      ...missed.map(({ name, kind }) => ({
        ...place(text.article.text.indexOf(name)),
        fault: 'organisation missed' as const,
        expected: `${kind} ${name}`,
        got: 'nothing',
      })),
      ...spurious.map(({ name, kind, mentions }) => ({
        ...place(mentions[0]?.start ?? 0),
        fault: 'organisation not there' as const,
        expected: 'nothing',
        got: `${kind} ${name}`,
      })),
      ...odd.map(({ expected, found }) => ({
        ...place(found.mentions[0]?.start ?? 0),
        fault: 'organisation kind' as const,
        expected: `${expected.kind} ${expected.name}`,
        got: found.kind,
      })),
    ],
    attributions: [],
    rules: [],
  };
}

/** What of the expected was found under one of its names, what was not, and what else was found. */
interface NamePairing {
  readonly pairs: readonly {
    readonly expected: ExpectedOrganisation;
    readonly found: OrganisationFinding;
  }[];
  readonly missed: readonly ExpectedOrganisation[];
  readonly spurious: readonly OrganisationFinding[];
}

function pairByName(
  organisations: readonly ExpectedOrganisation[],
  record: ExtractionRecord,
  names: NameComparison,
): NamePairing {
  const calledBy = entityNames(record);
  const rest = [...record.organisations];
  const pairs: { expected: ExpectedOrganisation; found: OrganisationFinding }[] = [];
  const missed: ExpectedOrganisation[] = [];
  for (const expected of organisations) {
    const at = rest.findIndex(({ id }) =>
      calledBy.get(id)?.some((name) => names.sameName(name, expected.name)),
    );
    const [found] = at < 0 ? [] : rest.splice(at, 1);
    if (found) pairs.push({ expected, found });
    else missed.push(expected);
  }
  return { pairs, missed, spurious: rest };
}
