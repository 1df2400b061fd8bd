import type { PersonResolvers } from '../generated/resolver-types.ts';
import { appointmentsByPerson } from '../queries/appointments.ts';
import { ARTICLES } from '../queries/articles.ts';
import { FIGURES } from '../queries/figures.ts';
import { peopleByNamesake } from '../queries/people.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import { globalId } from './global-id.ts';
import { articles, figures, positions, quotes } from './list-kinds.ts';
import { readFrom, readPlain } from './lists.ts';

export const Person: PersonResolvers = {
  id: ({ id }) => globalId('Person', id),
  key: ({ id }) => id,
  quotes: ({ id }, page, context, info) =>
    readFrom(context, quotes, QUOTES.anchors.speaker, id, page, info),
  mentionedIn: ({ id }, page, context, info) =>
    readFrom(context, quotes, QUOTES.anchors.mentions, id, page, info),
  appointments: ({ id }, page, context) =>
    readPlain(context, 'Appointment', appointmentsByPerson, id, page),
  statedFigures: ({ id }, page, context, info) =>
    readFrom(context, figures, FIGURES.anchors.statedBy, id, page, info),
  positions: ({ id }, page, context, info) =>
    readFrom(context, positions, POSITIONS.anchors.holder, id, page, info),
  articles: ({ id }, page, context) =>
    readFrom(context, articles, ARTICLES.anchors.mentions, id, page),
  namesakes: ({ id }, page, context) => readPlain(context, 'Person', peopleByNamesake, id, page),
};
