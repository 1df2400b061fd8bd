import type { Analysis, Mention } from '../analysis.ts';

/**
 * The mentions of what figures are counted at: places, and organisations that run something. Unions, departments,
 * parties and publishers state figures, they are not counted at.
 */
export function subjectMentions({ mentions, organisations }: Analysis): readonly Mention[] {
  const counted = new Set(
    organisations
      .filter(({ kind, id }) => COUNTED.has(kind) && !NATIONAL.has(id))
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
  return subjects.filter(({ kind, entity }) => kind === 'PLACE' || counted.has(entity!));
}

const COUNTED = new Set(['TRUST', 'HOSPITAL', 'COMPANY', 'PUBLIC_BODY', 'OTHER']);
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
