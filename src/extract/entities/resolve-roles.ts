import { holdersOf } from '../../reference/office-holders.ts';
import type { ReferenceTables } from '../../reference/tables.ts';
import type { Analysis, Mention, Person } from '../analysis.ts';
import type { StepFactory } from '../pipeline.ts';
import { articleDate } from '../strikes/article-date.ts';

/**
 * Finds out whom "the health secretary" means where the article does not say: whoever held the office on
 * the day of publication, else on the first day of the strike that the article is about. Where the tables
 * know no one person for that day, the role stays nobody's.
 */
export const resolveRoles: StepFactory = ({ reference }) => ({
  name: 'roles',
  needs: ['mentions', 'people', 'strikes'],
  adds: ['mentions', 'people'],
  run: (analysis) => {
    const day = articleDate(analysis.article, analysis.strikes)?.day ?? null;
    if (day === null) return {};
    const isOfCouncil = tellsOfCouncil(analysis);
    const given = new Map<string, Mention[]>();
    const mentions = analysis.mentions.map((mention) => {
      const isLocal = isOfCouncil && mention.offices?.includes(OF_COUNCILS_TOO) === true;
      const entity = mention.entity ?? (isLocal ? null : holderOn(day, mention, reference));
      if (entity === null || entity === mention.entity) return mention;
      const roles = given.get(entity);
      if (roles === undefined) given.set(entity, [mention]);
      else roles.push(mention);
      return { ...mention, entity };
    });
    const people = new Map(analysis.people.map((person) => [person.id, person]));
    for (const [id, roles] of given)
      people.set(id, withRoles(people.get(id), id, roles, analysis, reference));
    return { mentions, people: [...people.values()] };
  },
});

/** "The opposition leader" of a council is nobody of Parliament. */
const OF_COUNCILS_TOO = 'leader-of-the-opposition';

function tellsOfCouncil({ people, tokens }: Analysis): boolean {
  return (
    people.some(({ honorific }) => COUNCILLOR.test(honorific ?? '')) ||
    tokens.some(({ kind, text }, at) => kind === 'WORD' && isOfCouncil(text, tokens[at + 1]?.text))
  );
}

const COUNCILLOR = /^(?:cllr|coun|clr|councillor|ald|alderman)\b/i;

/** "councillors", "the council leader" */
function isOfCouncil(word: string, next = ''): boolean {
  return /^councill?ors?$/i.test(word) || (/^council$/i.test(word) && /^leader$/i.test(next));
}

function holderOn(day: string, { offices }: Mention, reference: ReferenceTables): string | null {
  const holders = new Set<string>();
  for (const office of offices ?? []) {
    for (const { person, certainty } of holdersOf(reference, office, day)) {
      if (certainty === 'CERTAIN') holders.add(person.id);
    }
  }
  return holders.size === 1 ? [...holders][0]! : null;
}

function withRoles(
  known: Person | undefined,
  id: string,
  roles: readonly Mention[],
  { article }: Analysis,
  reference: ReferenceTables,
): Person {
  const row = reference.people.byId.get(id);
  const person = known ?? {
    id,
    name: row?.name ?? id,
    honorific: null,
    pronoun: row?.pronoun ?? null,
    mentions: [],
    appointments: [],
  };
  const mentions = roles.map(({ start, end }) => ({ start, end }));
  const appointments = roles.map(({ name: { start, end } }) => ({
    title: article.text.slice(start, end).replace(/\s+/g, ' '),
    organisation: null,
    mention: { start, end },
  }));
  return {
    ...person,
    mentions: [...person.mentions, ...mentions].sort((a, b) => a.start - b.start),
    appointments: [...person.appointments, ...appointments],
  };
}
