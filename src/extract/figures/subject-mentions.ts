import type { Analysis, Mention } from '../analysis.ts';
import type { OrganisationKind } from '../record.ts';
import { fullNames } from './short-names.ts';
import { unionsOf } from './unions.ts';

/**
 * The mentions of what figures are counted at: places, and organisations that run something. Unions, departments,
 * parties and publishers state figures, they are not counted at.
 *
 * @param unions the bodies whose members are counted, where the caller has them
 */
export function subjectMentions(
  analysis: Analysis,
  unions: ReadonlySet<string> = unionsOf(analysis),
): readonly Mention[] {
  const { mentions, organisations } = analysis;
  const counted = new Set(
    organisations
      .filter(
        ({ kind, id, name }) =>
          COUNTED.has(kind) && !NATIONAL.has(id) && !unions.has(id) && !isOfMembers(kind, name),
      )
      .map(({ id }) => id),
  );
  const subjects: Mention[] = [];
  for (const mention of mentions) {
    const { kind, entity } = mention;
    if (entity === null || (kind !== 'PLACE' && kind !== 'ORGANISATION')) continue;
    // a town in a hospital's name, and the body that holds the name
    const before = subjects.at(-1);
    if (before !== undefined && mention.end <= before.end) continue;
    subjects.push(mention);
  }
  const full = fullNames(organisations);
  return subjects
    .map((mention) => ({ ...mention, entity: full.get(mention.entity!) ?? mention.entity }))
    .filter(({ kind, entity }) => kind === 'PLACE' || counted.has(entity!));
}

/** Bodies that others belong to: they speak for their members, who work elsewhere. */
function isOfMembers(kind: OrganisationKind, name: string): boolean {
  return kind !== 'COMPANY' && kind !== 'TRUST' && OF_MEMBERS.test(name);
}

const OF_MEMBERS =
  /\b(?:Association|Alliance|Federation|Confederation|Guild|League|Brotherhood|Union|Congress|Society|Institute|Forum|Grades)\b/;
const COUNTED = new Set(['TRUST', 'HOSPITAL', 'COMPANY', 'PUBLIC_BODY', 'CHARITY', 'OTHER']);
/** Bodies of the whole health service: figures of theirs are about the nation, or about nowhere stated. */
const NATIONAL = new Set([
  'nhs',
  'nhs-england',
  'national-health-service',
  'nhs-scotland',
  'nhs-wales',
  'nhs-employers',
  'nhs-providers',
  'nhs-confederation',
]);
