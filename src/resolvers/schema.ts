import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from '../generated/resolver-types.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { Appointment } from './Appointment.ts';
import { Article } from './Article.ts';
import { Attribution } from './Attribution.ts';
import { DateScalar } from './Date.ts';
import { Discrepancy } from './Discrepancy.ts';
import { Dispute } from './Dispute.ts';
import { Evidence } from './Evidence.ts';
import { Figure } from './Figure.ts';
import { federationResolvers } from './federation.ts';
import { noteSources } from './field-sources.ts';
import { Office } from './Office.ts';
import { Organisation } from './Organisation.ts';
import { Passage } from './Passage.ts';
import { Person } from './Person.ts';
import { Place } from './Place.ts';
import { Position } from './Position.ts';
import { Path, PathConnection, PathStep } from './paths.ts';
import { Query } from './Query.ts';
import { Quote } from './Quote.ts';
import {
  CalledStrikeEdge,
  CallingOrganisationEdge,
  CoveredStrikeEdge,
  CoveringArticleEdge,
  RunHospitalEdge,
  RunningOrganisationEdge,
} from './relation-edges.ts';
import { SpeakerShare } from './SpeakerShare.ts';
import { Strike } from './Strike.ts';
import { SearchEdge, SearchResult } from './search.ts';
import { TimelineEvent } from './TimelineEvent.ts';
import { Mentioned, Node, Speaker, Subject, TimelineItem } from './unions.ts';

const resolvers: Resolvers = {
  Appointment,
  Article,
  Attribution,
  CalledStrikeEdge,
  CallingOrganisationEdge,
  CoveredStrikeEdge,
  CoveringArticleEdge,
  Date: DateScalar,
  Discrepancy,
  Dispute,
  Evidence,
  Figure,
  Mentioned,
  Node,
  Office,
  Organisation,
  Passage,
  Path,
  PathConnection,
  PathStep,
  Person,
  Place,
  Position,
  Query,
  Quote,
  RunHospitalEdge,
  RunningOrganisationEdge,
  SearchEdge,
  SearchResult,
  Speaker,
  SpeakerShare,
  Strike,
  Subject,
  TimelineEvent,
  TimelineItem,
};

export interface SchemaOptions {
  /** Whether gateways can have the schema join a supergraph; false. */
  readonly federation?: boolean;
}

/** The schema of `schema/`, with its resolvers; they expect a `RequestContext`. */
export function createSchema({ federation = false }: SchemaOptions = {}): GraphQLSchema {
  const typeDefs = readTypeDefs(PACKAGE_FILES.schema);
  const schema = federation
    ? makeExecutableSchema({
        typeDefs: [...typeDefs, ...readTypeDefs(join(PACKAGE_FILES.schema, 'federation'))],
        resolvers: [resolvers, federationResolvers(typeDefs)],
      })
    : makeExecutableSchema({ typeDefs, resolvers });
  noteSources(schema, resolvers);
  return schema;
}

function readTypeDefs(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
