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
    const people = new Map(analysis.people.map((person) => [person.id, person]));
    const mentions = analysis.mentions.map((mention) => {
      const entity = mention.entity ?? holderOn(day, mention, reference);
      if (entity === null || entity === mention.entity) return mention;
      people.set(entity, withRole(people.get(entity), entity, mention, analysis, reference));
      return { ...mention, entity };
    });
    return { mentions, people: [...people.values()] };
  },
});

function holderOn(day: string, { offices }: Mention, reference: ReferenceTables): string | null {
  const holders = new Set<string>();
  for (const office of offices ?? []) {
    for (const { person, certainty } of holdersOf(reference, office, day)) {
      if (certainty === 'CERTAIN') holders.add(person.id);
    }
  }
  return holders.size === 1 ? [...holders][0]! : null;
}

function withRole(
  known: Person | undefined,
  id: string,
  { start, end, name }: Mention,
  { article }: Analysis,
  reference: ReferenceTables,
): Person {
  const row = reference.people.byId.get(id);
  const title = article.text.slice(name.start, name.end).replace(/\s+/g, ' ');
  const appointment = { title, organisation: null, mention: { start: name.start, end: name.end } };
  const mention = { start, end };
  if (known !== undefined) {
    const mentions = [...known.mentions, mention].sort((a, b) => a.start - b.start);
    return { ...known, mentions, appointments: [...known.appointments, appointment] };
  }
  return {
    id,
    name: row?.name ?? id,
    honorific: null,
    pronoun: row?.pronoun ?? null,
    mentions: [mention],
    appointments: [appointment],
  };
}
