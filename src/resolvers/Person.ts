import type { PersonResolvers } from '../generated/resolver-types.ts';
import { appointmentsByPerson } from '../queries/appointments.ts';
import { ARTICLES } from '../queries/articles.ts';
import { FIGURES } from '../queries/figures.ts';
import { peopleByNamesake } from '../queries/people.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import { articles, figures, positions, quotes } from './list-kinds.ts';
import { filteredList, plainList } from './lists.ts';
import { idsOf } from './rows.ts';

export const Person: PersonResolvers = {
  ...idsOf('Person'),
  quotes: filteredList(quotes, QUOTES.anchors.speaker),
  mentionedIn: filteredList(quotes, QUOTES.anchors.mentions),
  appointments: plainList('Appointment', appointmentsByPerson),
  statedFigures: filteredList(figures, FIGURES.anchors.statedBy),
  positions: filteredList(positions, POSITIONS.anchors.holder),
  articles: filteredList(articles, ARTICLES.anchors.mentions),
  namesakes: plainList('Person', peopleByNamesake),
};
