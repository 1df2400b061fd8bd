import type { QueryResolvers } from '../generated/resolver-types.ts';
import { articleById } from '../queries/articles.ts';
import { disputeById } from '../queries/disputes.ts';
import {
  ORGANISATIONS,
  organisationById,
  organisationByOdsCode,
} from '../queries/organisations.ts';
import { PEOPLE, personById } from '../queries/people.ts';
import { quoteById } from '../queries/quotes.ts';
import { strikeById } from '../queries/strikes.ts';
import { expectOne, readByName } from './by-name.ts';
import { readConnections } from './connections.ts';
import { readDiscrepancies } from './discrepancies.ts';
import {
  articles,
  disputes,
  figures,
  organisations,
  people,
  positions,
  quotes,
  strikes,
} from './list-kinds.ts';
import { readAll } from './lists.ts';
import { readNode, readNodes, readOne } from './node.ts';
import { search } from './search.ts';
import { readSpeakers } from './speakers.ts';
import { readTimeline } from './timeline.ts';

export const Query: QueryResolvers = {
  node: (_, { id }, context) => readNode(id, context),
  nodes: (_, { ids }, context) => readNodes(ids, context),

  article: (_, { id }, context) => readOne('Article', articleById, id, context),
  strike: (_, { id }, context) => readOne('Strike', strikeById, id, context),
  dispute: (_, { id }, context) => readOne('Dispute', disputeById, id, context),
  quote: (_, { id }, context) => readOne('Quote', quoteById, id, context),
  person(_, { id, name }, context) {
    expectOne({ id, name });
    if (id != null) return readOne('Person', personById, id, context);
    return readByName(context, PEOPLE.anchors.name, people.conditions({}), name ?? '');
  },
  organisation(_, { id, name, odsCode }, context) {
    expectOne({ id, name, odsCode });
    if (id != null) return readOne('Organisation', organisationById, id, context);
    if (odsCode != null) return context.loaders.row(organisationByOdsCode, odsCode.toUpperCase());
    const { name: byName } = ORGANISATIONS.anchors;
    return readByName(context, byName, organisations.conditions({}), name ?? '');
  },

  articles: (_, page, context) => readAll(context, articles, page),
  people: (_, page, context) => readAll(context, people, page),
  organisations: (_, page, context) => readAll(context, organisations, page),
  strikes: (_, page, context) => readAll(context, strikes, page),
  disputes: (_, page, context) => readAll(context, disputes, page),
  quotes: (_, page, context, info) => readAll(context, quotes, page, info),
  figures: (_, page, context, info) => readAll(context, figures, page, info),
  positions: (_, page, context, info) => readAll(context, positions, page, info),

  connections: (_, question, context) => readConnections(question, context),
  discrepancies: (_, given, context) => readDiscrepancies(context, given),
  timeline: (_, given, context) => readTimeline(context, given),
  speakersAbout: (_, given, context) => readSpeakers(context, given),
  search,
};
