import type {
  MentionedResolvers,
  NodeResolvers,
  SpeakerResolvers,
  SubjectResolvers,
  TimelineItemResolvers,
} from '../generated/resolver-types.ts';

/*
 * Rows of which it takes the type to tell what they are bring it along.
 */

export const Node: NodeResolvers = { __resolveType: ({ type }) => type };
export const Speaker: SpeakerResolvers = { __resolveType: ({ type }) => type };
export const Mentioned: MentionedResolvers = { __resolveType: ({ type }) => type };
export const Subject: SubjectResolvers = { __resolveType: ({ type }) => type };
export const TimelineItem: TimelineItemResolvers = { __resolveType: ({ type }) => type };
