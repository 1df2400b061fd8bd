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
import { keyOf } from './global-id.ts';
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
import { rootList } from './lists.ts';
import { readNode, readNodes } from './node.ts';
import { readRow, rootRow } from './rows.ts';
import { search } from './search.ts';
import { readSpeakers } from './speakers.ts';
import { readTimeline } from './timeline.ts';

export const Query: QueryResolvers = {
  node: (_, { id }, context) => readNode(id, context),
  nodes: (_, { ids }, context) => readNodes(ids, context),

  article: rootRow('Article', articleById),
  strike: rootRow('Strike', strikeById),
  dispute: rootRow('Dispute', disputeById),
  quote: rootRow('Quote', quoteById),
  person(_, { id, name }, context, info) {
    expectOne({ id, name });
    if (id != null) return readRow(personById, keyOf(id, 'Person'), context, info);
    return readByName(context, PEOPLE.anchors.name, people.conditions({}), name ?? '');
  },
  organisation(_, { id, name, odsCode }, context, info) {
    expectOne({ id, name, odsCode });
    if (id != null) return readRow(organisationById, keyOf(id, 'Organisation'), context, info);
    if (odsCode != null) {
      return readRow(organisationByOdsCode, odsCode.toUpperCase(), context, info);
    }
    const { name: byName } = ORGANISATIONS.anchors;
    return readByName(context, byName, organisations.conditions({}), name ?? '');
  },

  articles: rootList(articles),
  people: rootList(people),
  organisations: rootList(organisations),
  strikes: rootList(strikes),
  disputes: rootList(disputes),
  quotes: rootList(quotes),
  figures: rootList(figures),
  positions: rootList(positions),

  connections: (_, question, context) => readConnections(question, context),
  discrepancies: (_, given, context) => readDiscrepancies(context, given),
  timeline: (_, given, context) => readTimeline(context, given),
  speakersAbout: (_, given, context) => readSpeakers(context, given),
  search,
};
