import type { OrganisationResolvers } from '../generated/resolver-types.ts';
import { appointmentsByOrganisation } from '../queries/appointments.ts';
import { ARTICLES } from '../queries/articles.ts';
import { FIGURES } from '../queries/figures.ts';
import { hospitalsByOrganisation, organisationsByHospital } from '../queries/organisations.ts';
import { PEOPLE } from '../queries/people.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import { strikesByCaller } from '../queries/strikes.ts';
import { articles, figures, people, positions, quotes } from './list-kinds.ts';
import { filteredList, plainList } from './lists.ts';
import { idsOf } from './rows.ts';

export const Organisation: OrganisationResolvers = {
  ...idsOf('Organisation'),
  quotes: filteredList(quotes, QUOTES.anchors.organisation),
  mentionedIn: filteredList(quotes, QUOTES.anchors.mentions),
  appointments: plainList('Appointment', appointmentsByOrganisation),
  people: filteredList(people, PEOPLE.anchors.organisation),
  runs: plainList('Organisation', hospitalsByOrganisation),
  runBy: plainList('Organisation', organisationsByHospital),
  calledStrikes: plainList('Strike', strikesByCaller),
  figures: filteredList(figures, FIGURES.anchors.concerns),
  statedFigures: filteredList(figures, FIGURES.anchors.statedBy),
  positions: filteredList(positions, POSITIONS.anchors.holder),
  articles: filteredList(articles, ARTICLES.anchors.mentions),
};
