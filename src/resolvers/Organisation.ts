import type { OrganisationResolvers } from '../generated/resolver-types.ts';
import { appointmentsByOrganisation } from '../queries/appointments.ts';
import { ARTICLES } from '../queries/articles.ts';
import { FIGURES } from '../queries/figures.ts';
import { hospitalsByOrganisation, organisationsByHospital } from '../queries/organisations.ts';
import { PEOPLE } from '../queries/people.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import { strikesByCaller } from '../queries/strikes.ts';
import { globalId } from './global-id.ts';
import { articles, figures, people, positions, quotes } from './list-kinds.ts';
import { readFrom, readPlain } from './lists.ts';

export const Organisation: OrganisationResolvers = {
  id: ({ id }) => globalId('Organisation', id),
  key: ({ id }) => id,
  quotes: ({ id }, page, context, info) =>
    readFrom(context, quotes, QUOTES.anchors.organisation, id, page, info),
  mentionedIn: ({ id }, page, context, info) =>
    readFrom(context, quotes, QUOTES.anchors.mentions, id, page, info),
  appointments: ({ id }, page, context) =>
    readPlain(context, 'Appointment', appointmentsByOrganisation, id, page),
  people: ({ id }, page, context) =>
    readFrom(context, people, PEOPLE.anchors.organisation, id, page),
  runs: ({ id }, page, context) =>
    readPlain(context, 'Organisation', hospitalsByOrganisation, id, page),
  runBy: ({ id }, page, context) =>
    readPlain(context, 'Organisation', organisationsByHospital, id, page),
  calledStrikes: ({ id }, page, context) => readPlain(context, 'Strike', strikesByCaller, id, page),
  figures: ({ id }, page, context, info) =>
    readFrom(context, figures, FIGURES.anchors.concerns, id, page, info),
  statedFigures: ({ id }, page, context, info) =>
    readFrom(context, figures, FIGURES.anchors.statedBy, id, page, info),
  positions: ({ id }, page, context, info) =>
    readFrom(context, positions, POSITIONS.anchors.holder, id, page, info),
  articles: ({ id }, page, context) =>
    readFrom(context, articles, ARTICLES.anchors.mentions, id, page),
};
