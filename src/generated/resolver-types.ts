// Generated from schema/*.graphql by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppointmentRow, OfficeRow } from '../queries/appointments.ts';
import type { ArticleRow } from '../queries/articles.ts';
import type { SourcedAttribution } from '../resolvers/Attribution.ts';
import type { StrikeEdgeRow, OrganisationEdgeRow, CoveredEdgeRow, CoveringEdgeRow } from '../resolvers/relation-edges.ts';
import type { Pair } from '../discrepancies/pairs.ts';
import type { DisputeRow } from '../queries/disputes.ts';
import type { EvidenceRow, ReferenceTableRow } from '../queries/evidence.ts';
import type { FigureRow, SubjectRow } from '../queries/figures.ts';
import type { HighlightRow } from '../resolvers/highlights.ts';
import type { MentionedRow, QuoteRow } from '../queries/quotes.ts';
import type { NodeRow } from '../resolvers/node.ts';
import type { OrganisationRow } from '../queries/organisations.ts';
import type { PassageRow } from '../resolvers/passages.ts';
import type { PathRow } from '../queries/paths-in-order.ts';
import type { PathsRow } from '../resolvers/connections.ts';
import type { PathStepRow } from '../queries/paths.ts';
import type { PersonRow, SpeakerRow } from '../queries/people.ts';
import type { PlaceRow } from '../queries/places.ts';
import type { PositionRow } from '../queries/positions.ts';
import type { SearchEdgeRow } from '../resolvers/search.ts';
import type { FoundRow } from '../queries/search.ts';
import type { SpeakerShareRow } from '../queries/speakers.ts';
import type { StrikeRow } from '../queries/strikes.ts';
import type { TimelineRow, TimelineItemRow } from '../queries/timelines.ts';
import type { RequestContext } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as ISO 8601 has it: a day such as `2023-04-11`, with time and offset where they are known; arguments take days only. */
  Date: { input: string; output: string; }
};

/** A person in an office or post at an organisation, over a time where it is known. */
export type Appointment = Node & {
  readonly __typename?: 'Appointment';
  /** Every passage and reference table that says so. */
  readonly evidence: EvidenceConnection;
  /** The first day, null where it is not known. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Readable id, such as `mary-example-health-secretary-2020-01-01`. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** The office, null for a post that the reference tables do not know. */
  readonly office: Maybe<Office>;
  /** Where it is, null where no source says so. */
  readonly organisation: Maybe<Organisation>;
  /** Who holds or held it. */
  readonly person: Maybe<Person>;
  /** What the office or post is called. */
  readonly title: Scalars['String']['output'];
  /** The last day, null where it is not known or has not come. */
  readonly to: Maybe<Scalars['Date']['output']>;
};


/** A person in an office or post at an organisation, over a time where it is known. */
export type AppointmentEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list of appointments. */
export type AppointmentConnection = {
  readonly __typename?: 'AppointmentConnection';
  /** The appointments of this page with their cursors. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /** The appointments of this page without cursors. */
  readonly nodes: ReadonlyArray<Appointment>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of appointments. */
export type AppointmentEdge = {
  readonly __typename?: 'AppointmentEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Appointment;
};

/** One publication. Its full text is not served; `context` of quotes, figures and positions gives passages. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** The date that lists order it by. */
  readonly date: ArticleDate;
  /** Readable id of the article that this one is a digest of, whether or not that one is here. */
  readonly digestOf: Maybe<Scalars['String']['output']>;
  /** The disputes that it mentions. */
  readonly disputes: DisputeConnection;
  /** Figures that it states. */
  readonly figures: FigureConnection;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Readable id, such as `hospital-strike-first-day`. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** The organisations that it mentions, by name. */
  readonly organisations: OrganisationConnection;
  /** The article that this one is a digest of, where it is here; quotes and figures are then found there. */
  readonly original: Maybe<Article>;
  /** The people whom it mentions, by name. */
  readonly people: PersonConnection;
  /** The places that it mentions, by name. */
  readonly places: PlaceConnection;
  /** Stances that it reports. */
  readonly positions: PositionConnection;
  /** When it was published. */
  readonly published: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  readonly publishedBy: Maybe<Organisation>;
  /** Who published it, as the article has it. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** What people and organisations say in it. */
  readonly quotes: QuoteConnection;
  /** Under which terms its words may be used. */
  readonly rights: Maybe<Scalars['String']['output']>;
  /** The strikes that it covers. */
  readonly strikes: CoveredStrikeConnection;
  /** Its title. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Its canonical address. */
  readonly uri: Maybe<Scalars['String']['output']>;
};


/** One publication. Its full text is not served; `context` of quotes, figures and positions gives passages. */
export type ArticleDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
};


/** One publication. Its full text is not served; `context` of quotes, figures and positions gives passages. */
export type ArticleFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<FigureFilter>;
};


/** One publication. Its full text is not served; `context` of quotes, figures and positions gives passages. */
export type ArticleOrganisationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** One publication. Its full text is not served; `context` of quotes, figures and positions gives passages. */
export type ArticlePeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** One publication. Its full text is not served; `context` of quotes, figures and positions gives passages. */
export type ArticlePlacesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** One publication. Its full text is not served; `context` of quotes, figures and positions gives passages. */
export type ArticlePositionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<PositionFilter>;
};


/** One publication. Its full text is not served; `context` of quotes, figures and positions gives passages. */
export type ArticleQuotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};


/** One publication. Its full text is not served; `context` of quotes, figures and positions gives passages. */
export type ArticleStrikesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
};

/** One page of a list of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles of this page with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles of this page without cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** The date that an article is ordered by. */
export type ArticleDate = {
  readonly __typename?: 'ArticleDate';
  /** What the day was taken from. */
  readonly basis: DateBasis;
  /** The day. */
  readonly day: Scalars['Date']['output'];
};

/** One place in a list of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Article;
};

/** Conditions for articles; all of those given must hold. Ids are readable or global. */
export type ArticleFilter = {
  /** On this day or later, by `Article.date`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Mentioning this person, organisation, place or dispute. */
  readonly mentions?: InputMaybe<Scalars['ID']['input']>;
  /** Published by this organisation. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Covering this strike. */
  readonly strike?: InputMaybe<Scalars['ID']['input']>;
  /** On this day or earlier, by `Article.date`. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** One speaker of one quote, and why we think so. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** The office or post in which the speaker is quoted. */
  readonly appointment: Maybe<Appointment>;
  /** From 0 to 1: the share of attributions made like this one that are right. */
  readonly confidence: Scalars['Float']['output'];
  /** The words that attribute the quote, such as `said` or `according to`. */
  readonly cue: Maybe<Passage>;
  /** Where the article names the speaker for this quote. */
  readonly mention: Maybe<Passage>;
  /** The speaker in full, without honorific, or the words that stand for an unnamed one. */
  readonly name: Scalars['String']['output'];
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** The person or organisation; null where the article does not name the speaker. */
  readonly speaker: Maybe<Speaker>;
};

/** One page of a list of strikes that an organisation called. */
export type CalledStrikeConnection = {
  readonly __typename?: 'CalledStrikeConnection';
  /** The strikes that an organisation called of this page with their cursors. */
  readonly edges: ReadonlyArray<CalledStrikeEdge>;
  /** The strikes that an organisation called of this page without cursors. */
  readonly nodes: ReadonlyArray<Strike>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A strike that an organisation called, and who says so. */
export type CalledStrikeEdge = {
  readonly __typename?: 'CalledStrikeEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Every passage and reference table that says so. */
  readonly evidence: EvidenceConnection;
  /** What stands in this place. */
  readonly node: Strike;
};


/** A strike that an organisation called, and who says so. */
export type CalledStrikeEdgeEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list of organisations that called a strike. */
export type CallingOrganisationConnection = {
  readonly __typename?: 'CallingOrganisationConnection';
  /** The organisations that called a strike of this page with their cursors. */
  readonly edges: ReadonlyArray<CallingOrganisationEdge>;
  /** The organisations that called a strike of this page without cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An organisation that called a strike, and who says so. */
export type CallingOrganisationEdge = {
  readonly __typename?: 'CallingOrganisationEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Every passage and reference table that says so. */
  readonly evidence: EvidenceConnection;
  /** What stands in this place. */
  readonly node: Organisation;
};


/** An organisation that called a strike, and who says so. */
export type CallingOrganisationEdgeEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a number is an amount or a change of one. */
export type Change =
  /** An amount. */
  | 'ABSOLUTE'
  /** By how much something fell or is to fall. */
  | 'DECREASE'
  /** By how much something grew or is to grow. */
  | 'INCREASE';

/** How a number is meant. */
export type Comparator =
  /** About this, a little more or less. */
  | 'ABOUT'
  /** A little less than this. */
  | 'ALMOST'
  /** This or more. */
  | 'AT_LEAST'
  /** This or less. */
  | 'AT_MOST'
  /** From `min` to `max`. */
  | 'BETWEEN'
  /** Exactly this. */
  | 'EXACT'
  /** Fewer or less than this. */
  | 'FEWER_THAN'
  /** More than this. */
  | 'MORE_THAN';

/** Words of an article with what stands around them. */
export type Context = {
  readonly __typename?: 'Context';
  /** What stands behind the words. */
  readonly after: Scalars['String']['output'];
  /** What stands ahead of the words. */
  readonly before: Scalars['String']['output'];
  /** Where `after` ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where `before` starts, in UTF-16 code units of the text of the article. */
  readonly start: Scalars['Int']['output'];
  /** The words, from the first to the last, with whatever breaks them. */
  readonly text: Scalars['String']['output'];
  /** Where `text` ends, and `after` starts. */
  readonly textEnd: Scalars['Int']['output'];
  /** Where `text` starts, and `before` ends. */
  readonly textStart: Scalars['Int']['output'];
};

/** One page of a list of strikes that an article covers. */
export type CoveredStrikeConnection = {
  readonly __typename?: 'CoveredStrikeConnection';
  /** The strikes that an article covers of this page with their cursors. */
  readonly edges: ReadonlyArray<CoveredStrikeEdge>;
  /** The strikes that an article covers of this page without cursors. */
  readonly nodes: ReadonlyArray<Strike>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A strike that an article covers, and what in the article says so. */
export type CoveredStrikeEdge = {
  readonly __typename?: 'CoveredStrikeEdge';
  /** From 0 to 1: how sure it is that the article means this strike. */
  readonly confidence: Scalars['Float']['output'];
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Every passage and reference table that says so. */
  readonly evidence: EvidenceConnection;
  /** Whether the article is about this strike rather than naming it. */
  readonly main: Scalars['Boolean']['output'];
  /** What stands in this place. */
  readonly node: Strike;
};


/** A strike that an article covers, and what in the article says so. */
export type CoveredStrikeEdgeEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list of articles that cover a strike. */
export type CoveringArticleConnection = {
  readonly __typename?: 'CoveringArticleConnection';
  /** The articles that cover a strike of this page with their cursors. */
  readonly edges: ReadonlyArray<CoveringArticleEdge>;
  /** The articles that cover a strike of this page without cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An article that covers a strike, and what in it says so. */
export type CoveringArticleEdge = {
  readonly __typename?: 'CoveringArticleEdge';
  /** From 0 to 1: how sure it is that the article means this strike. */
  readonly confidence: Scalars['Float']['output'];
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Every passage and reference table that says so. */
  readonly evidence: EvidenceConnection;
  /** Whether the article is about this strike rather than naming it. */
  readonly main: Scalars['Boolean']['output'];
  /** What stands in this place. */
  readonly node: Article;
};


/** An article that covers a strike, and what in it says so. */
export type CoveringArticleEdgeEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** What a date was taken from. */
export type DateBasis =
  /** Neither is known; this is the day on which the article was taken in. */
  | 'INGEST'
  /** The article says when it was published. */
  | 'PUBLICATION'
  /** The article gives no date; this is the first day of the strike that it is about. */
  | 'STRIKE';

/** Order of a list by date; where two dates are the same, the order is by id and stays the same. */
export type DateOrder =
  /** The oldest first. */
  | 'DATE_ASC'
  /** The newest first. */
  | 'DATE_DESC';

/**
 * Two figures of one measure, unit, subject, strike and stretch of days that say different things. Each has its
 * own article, passage and evidence.
 */
export type Discrepancy = {
  readonly __typename?: 'Discrepancy';
  /** The figure that stands first in lists: as a rule that of the older article. */
  readonly one: Figure;
  /** The other figure. */
  readonly other: Figure;
  /** Whether both can be true. */
  readonly verdict: Verdict;
  /** Why, in the words of both figures and the numbers that they allow. */
  readonly why: Scalars['String']['output'];
};

/** One page of a list of discrepancies. */
export type DiscrepancyConnection = {
  readonly __typename?: 'DiscrepancyConnection';
  /** The discrepancies of this page with their cursors. */
  readonly edges: ReadonlyArray<DiscrepancyEdge>;
  /** The discrepancies of this page without cursors. */
  readonly nodes: ReadonlyArray<Discrepancy>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of discrepancies. */
export type DiscrepancyEdge = {
  readonly __typename?: 'DiscrepancyEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Discrepancy;
};

/** A quarrel between workers and employers, over which strikes may be called. */
export type Dispute = Node & {
  readonly __typename?: 'Dispute';
  /** Articles that mention it. */
  readonly articles: ArticleConnection;
  /** When it began, null where it is not known. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Readable id, such as `pay-2022`. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Where, such as `england`. */
  readonly nations: ReadonlyArray<Scalars['String']['output']>;
  /** Where people and organisations stand on it. */
  readonly positions: PositionConnection;
  /** What was said about it and its strikes. */
  readonly quotes: QuoteConnection;
  /** Its strikes. */
  readonly strikes: StrikeConnection;
  /** When it ended, null where it is not known or has not ended. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** Whose dispute it is, such as `junior-doctors`. */
  readonly workforces: ReadonlyArray<Scalars['String']['output']>;
};


/** A quarrel between workers and employers, over which strikes may be called. */
export type DisputeArticlesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
};


/** A quarrel between workers and employers, over which strikes may be called. */
export type DisputePositionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<PositionFilter>;
};


/** A quarrel between workers and employers, over which strikes may be called. */
export type DisputeQuotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};


/** A quarrel between workers and employers, over which strikes may be called. */
export type DisputeStrikesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<StrikeFilter>;
};

/** One page of a list of disputes. */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The disputes of this page with their cursors. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** The disputes of this page without cursors. */
  readonly nodes: ReadonlyArray<Dispute>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of disputes. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Dispute;
};

/** Conditions for disputes; all of those given must hold. */
export type DisputeFilter = {
  /** In this nation, such as `england`. */
  readonly nation?: InputMaybe<Scalars['String']['input']>;
  /** Of this workforce, such as `junior-doctors`. */
  readonly workforce?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where a statement of the graph comes from: a passage of an article, found by a rule with a stated
 * confidence, or reference tables, where `article` is null.
 */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article that says so, null where reference tables do. */
  readonly article: Maybe<Article>;
  /** From 0 to 1: the share of findings made like this one that are right. */
  readonly confidence: Scalars['Float']['output'];
  /** End of the passage, exclusive; null where no single passage says so. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** What these words tell, in one plain sentence; null where they speak for themselves. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The reference tables that say so; empty where an article does. */
  readonly referenceTables: ReadonlyArray<ReferenceTable>;
  /** The rule that found it; `reference` for reference tables. */
  readonly rule: Scalars['String']['output'];
  /** Start of the passage in the text of the article, in UTF-16 code units; null where no single passage says so. */
  readonly start: Maybe<Scalars['Int']['output']>;
  /** The words of the passage; null where no single passage says so. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** One page of a list of pieces of evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** The pieces of evidence of this page with their cursors. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The pieces of evidence of this page without cursors. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of pieces of evidence. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Evidence;
};

/** A number that an article states. */
export type Figure = Node & {
  readonly __typename?: 'Figure';
  /** The article that states it. */
  readonly article: Article;
  /** The version of the text of the article that all offsets count in. */
  readonly articleVersion: Scalars['String']['output'];
  /** Whether it is an amount or a change of one. */
  readonly change: Change;
  /** How the number is meant, such as more than or almost. */
  readonly comparator: Comparator;
  /** The organisation or place that the number is about. */
  readonly concerns: Maybe<Subject>;
  /** From 0 to 1: the share of figures found like this one that are right. */
  readonly confidence: Scalars['Float']['output'];
  /** The words with what stands around them. */
  readonly context: Context;
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The passage that it was taken from. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Id that stays the same for the same words of the same text. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** The upper end of a range. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** What the number measures. */
  readonly measure: Measure;
  /** The lower end of a range. */
  readonly min: Maybe<Scalars['Float']['output']>;
  /** The days that the number covers. */
  readonly period: Maybe<Period>;
  /** The quote that it stands in. */
  readonly quote: Maybe<Quote>;
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** Where these words start, in UTF-16 code units of the text of the article. */
  readonly start: Scalars['Int']['output'];
  /** Who stated it, null where the article alone does. */
  readonly statedBy: Maybe<Speaker>;
  /** The strike that the number belongs to. */
  readonly strike: Maybe<Strike>;
  /** The figures that add up to this one. */
  readonly sumOf: ReadonlyArray<Figure>;
  /** The words of the article that give the number. */
  readonly text: Scalars['String']['output'];
  /** What is counted, as a plain plural or symbol: `appointments`, `percent`, `GBP`. */
  readonly unit: Scalars['String']['output'];
  /** The number, null for a range. */
  readonly value: Maybe<Scalars['Float']['output']>;
};


/** A number that an article states. */
export type FigureContextArgs = {
  after?: Scalars['Int']['input'];
  before?: Scalars['Int']['input'];
  wholeSentences?: Scalars['Boolean']['input'];
};

/** One page of a list of figures. */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** The figures of this page with their cursors. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The figures of this page without cursors. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of figures. */
export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Figure;
};

/** Conditions for figures; all of those given must hold. Ids are readable or global. */
export type FigureFilter = {
  /** In this article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** About this organisation or place. */
  readonly concerns?: InputMaybe<Scalars['ID']['input']>;
  /** About an organisation of this sort, such as `TRUST`. */
  readonly concernsKind?: InputMaybe<OrganisationKind>;
  /** On this day or later, by the date of the article. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Measuring this. */
  readonly measure?: InputMaybe<Measure>;
  /** With this confidence or more, from 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Stated by this person or organisation. */
  readonly statedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Belonging to this strike. */
  readonly strike?: InputMaybe<Scalars['ID']['input']>;
  /** On this day or earlier, by the date of the article. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Counted in this unit, such as `appointments`. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A text in which something was found. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** What the text is. */
  readonly field: HighlightField;
  /** What was found there, in order. */
  readonly spans: ReadonlyArray<HighlightSpan>;
  /** The name, title or words in full; of the text of an article a short passage. */
  readonly text: Scalars['String']['output'];
};

/** What a highlighted text is of a hit. */
export type HighlightField =
  /** Another name that it goes by. */
  | 'ALIAS'
  /** Its name. */
  | 'NAME'
  /** A short passage of the text of an article. */
  | 'PASSAGE'
  /** The words of a quote. */
  | 'TEXT'
  /** The title of an article, or one made of workforce, nation and days for a strike, which has no name. */
  | 'TITLE';

/** Words that were searched for, as they stand in a text. */
export type HighlightSpan = {
  readonly __typename?: 'HighlightSpan';
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where they stand in the text of the article, for quotes and passages; null for names and titles. */
  readonly passage: Maybe<Passage>;
  /** Where they start, in UTF-16 code units of the highlighted text. */
  readonly start: Scalars['Int']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** How much somebody is heard in quotes of one kind. */
export type KindShare = {
  readonly __typename?: 'KindShare';
  /** The kind. */
  readonly kind: QuoteKind;
  /** How many quotes of this kind they have. */
  readonly quotes: Scalars['Int']['output'];
  /** How many words these have. */
  readonly words: Scalars['Int']['output'];
};

/** What a number measures. */
export type Measure =
  /** Appointments, operations or services called off or put off. */
  | 'CANCELLATIONS'
  /** Care given in spite of a strike. */
  | 'CARE_DELIVERED'
  /** What something costs, pay aside. */
  | 'COST'
  /** How long something lasts. */
  | 'DURATION'
  /** Members of a union, and their votes. */
  | 'MEMBERSHIP'
  /** Anything else. */
  | 'OTHER'
  /** Pay and its rises and falls. */
  | 'PAY'
  /** Harm and its likelihood. */
  | 'RISK'
  /** Workers absent, whatever for. */
  | 'STAFF_ABSENT'
  /** Workers on strike. */
  | 'STAFF_ON_STRIKE'
  /** People waiting, and for how long. */
  | 'WAITING'
  /** Workers employed or lacking. */
  | 'WORKFORCE';

/** How words were uttered. */
export type Medium =
  /** A report or another document. */
  | 'DOCUMENT'
  /** A letter. */
  | 'LETTER'
  /** A post on a social network. */
  | 'POST'
  /** Spoken, or not told apart from speech. */
  | 'SPEECH'
  /** A statement. */
  | 'STATEMENT';

/** Whatever words can name. */
export type Mentioned = Organisation | Person | Place;

/** Anything that has a global id. */
export type Node = {
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
};

/** An office that one person after another holds. */
export type Office = Node & {
  readonly __typename?: 'Office';
  /** Who held it, the oldest first; those without a date come ahead. */
  readonly appointments: AppointmentConnection;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Readable id, such as `health-secretary`. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** The organisation that it belongs to. */
  readonly organisation: Maybe<Organisation>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};


/** An office that one person after another holds. */
export type OfficeAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** An organisation that an article names or a reference table lists. */
export type Organisation = Node & {
  readonly __typename?: 'Organisation';
  /** Other names that it goes by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Offices and posts at this organisation with their holders, the oldest first; those without a date come ahead. */
  readonly appointments: AppointmentConnection;
  /** Articles that mention it. */
  readonly articles: ArticleConnection;
  /** Strikes that it called. */
  readonly calledStrikes: CalledStrikeConnection;
  /** Figures about it. */
  readonly figures: FigureConnection;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Readable id, such as `british-medical-association`. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** What sort of organisation it is. */
  readonly kind: OrganisationKind;
  /** Quotes that name it. */
  readonly mentionedIn: QuoteConnection;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Code of an NHS trust or hospital with the Organisation Data Service. */
  readonly odsCode: Maybe<Scalars['String']['output']>;
  /** People who hold or held an office or post there, by name. */
  readonly people: PersonConnection;
  /** Where it stands on strikes and disputes. */
  readonly positions: PositionConnection;
  /** What it said, and what people said who are quoted in an appointment there. */
  readonly quotes: QuoteConnection;
  /** Organisations that run this hospital, by name. */
  readonly runBy: RunningOrganisationConnection;
  /** Hospitals that it runs, by name. */
  readonly runs: RunHospitalConnection;
  /** Figures that it stated. */
  readonly statedFigures: FigureConnection;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationArticlesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationCalledStrikesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<FigureFilter>;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationMentionedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationPositionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<PositionFilter>;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationQuotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationRunByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationRunsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that an article names or a reference table lists. */
export type OrganisationStatedFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<FigureFilter>;
};

/** One page of a list of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The organisations of this page with their cursors. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The organisations of this page without cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of organisations. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Organisation;
};

/** Conditions for organisations; all of those given must hold. */
export type OrganisationFilter = {
  /** Of this sort. */
  readonly kind?: InputMaybe<OrganisationKind>;
  /** Of this name or alias; case and accents do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A charity. */
  | 'CHARITY'
  /** A company. */
  | 'COMPANY'
  /** A government department. */
  | 'DEPARTMENT'
  /** A hospital. */
  | 'HOSPITAL'
  /** Anything else. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** Another public body. */
  | 'PUBLIC_BODY'
  /** A publisher of news. */
  | 'PUBLISHER'
  /** An NHS trust, or a body like it that runs hospitals. */
  | 'TRUST'
  /** A trade union. */
  | 'UNION';

/** Where a page of a list stands, as Relay has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last place of this page, null if it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything stands ahead of this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first place of this page, null if it is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Words of an article and where they stand: slicing the text of the article from `start` to `end` gives `text`. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where the words start, in UTF-16 code units of the text of the article. */
  readonly start: Scalars['Int']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** A way from one thing to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps it has. */
  readonly hops: Scalars['Int']['output'];
  /** Its steps; each begins where the one before ends. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One page of the shortest paths between two ends. */
export type PathConnection = {
  readonly __typename?: 'PathConnection';
  /**
   * Whether everything within reach was looked at. If not, the search met more than it reads for one question, and
   * there may be more paths, or shorter ones; fewer relations in `through` or fewer hops narrow it.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** The paths of this page with their cursors. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** Where the paths start, null if nothing has the id. */
  readonly from: Maybe<Node>;
  /** How many steps each of the paths has, null if there are none. */
  readonly hops: Maybe<Scalars['Int']['output']>;
  /** Hubs next to what was looked at that paths do not go through, by type and id; at most 20. */
  readonly hubs: ReadonlyArray<Node>;
  /** The paths of this page without cursors. */
  readonly nodes: ReadonlyArray<Path>;
  /** What came of the search. */
  readonly outcome: PathsOutcome;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
  /** Where they end, null if nothing has the id. */
  readonly to: Maybe<Node>;
};

/** One place in a list of paths. */
export type PathEdge = {
  readonly __typename?: 'PathEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Path;
};

/** One step of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Which way it goes along the relation. */
  readonly direction: StepDirection;
  /**
   * Why we think so: at most ten passages of articles, or reference tables. For `FROM`, `ABOUT` and others that say
   * what a quote, figure or position is about, the passages of that finding.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where it begins. */
  readonly from: Node;
  /** What joins its two ends. */
  readonly relation: Relation;
  /** Where it ends. */
  readonly to: Node;
};

/** What came of a search for paths. */
export type PathsOutcome =
  /** There are paths. */
  | 'FOUND'
  /** There is no path of so few steps over these relations, or none was found before the search was cut short: see `complete`. */
  | 'NOT_FOUND'
  /** Both ends are the same, so there is nothing to connect. */
  | 'SAME'
  /** Nothing has one of the two ids: that end is null. */
  | 'UNKNOWN_ID';

/** A stretch of days. */
export type Period = {
  readonly __typename?: 'Period';
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
};

/** A person whom an article names or a reference table lists. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Offices and posts that this person held, the oldest first; those without a date come ahead. */
  readonly appointments: AppointmentConnection;
  /** Articles that mention this person. */
  readonly articles: ArticleConnection;
  /** Form of address, such as `Dr` or `Sir`. */
  readonly honorific: Maybe<Scalars['String']['output']>;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Readable id, such as `mary-example`. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** Quotes that name this person. */
  readonly mentionedIn: QuoteConnection;
  /** Full name without honorific. */
  readonly name: Scalars['String']['output'];
  /**
   * Other people of the same name, whom articles tell from this one by organisation or post, or leave in doubt:
   * someone has to say whether they are one person.
   */
  readonly namesakes: PersonConnection;
  /** Where this person stands on strikes and disputes. */
  readonly positions: PositionConnection;
  /** What this person said, alone or jointly. */
  readonly quotes: QuoteConnection;
  /** Figures that this person stated. */
  readonly statedFigures: FigureConnection;
};


/** A person whom an article names or a reference table lists. */
export type PersonAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom an article names or a reference table lists. */
export type PersonArticlesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
};


/** A person whom an article names or a reference table lists. */
export type PersonMentionedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};


/** A person whom an article names or a reference table lists. */
export type PersonNamesakesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom an article names or a reference table lists. */
export type PersonPositionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<PositionFilter>;
};


/** A person whom an article names or a reference table lists. */
export type PersonQuotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};


/** A person whom an article names or a reference table lists. */
export type PersonStatedFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<FigureFilter>;
};

/** One page of a list of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people of this page with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of this page without cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Person;
};

/** Conditions for people; all of those given must hold. Ids are readable or global. */
export type PersonFilter = {
  /** Of this full name; case and accents do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Holding this office at any time, such as `health-secretary`. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** Appointed at this organisation at any time. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Quoted about this strike. */
  readonly quotedAbout?: InputMaybe<Scalars['ID']['input']>;
};

/** A place that an article names. */
export type Place = Node & {
  readonly __typename?: 'Place';
  /** Articles that mention it. */
  readonly articles: ArticleConnection;
  /** Figures about it. */
  readonly figures: FigureConnection;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Readable id, such as `england`. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** Quotes that name it. */
  readonly mentionedIn: QuoteConnection;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};


/** A place that an article names. */
export type PlaceArticlesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
};


/** A place that an article names. */
export type PlaceFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<FigureFilter>;
};


/** A place that an article names. */
export type PlaceMentionedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};

/** One page of a list of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The places of this page with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The places of this page without cursors. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Place;
};

/** Where somebody stands on a strike or dispute, as an article has it. */
export type Position = Node & {
  readonly __typename?: 'Position';
  /** The article that says so. */
  readonly article: Article;
  /** The version of the text of the article that all offsets count in. */
  readonly articleVersion: Scalars['String']['output'];
  /** From 0 to 1: the share of positions found like this one that are right. */
  readonly confidence: Scalars['Float']['output'];
  /** The words with what stands around them. */
  readonly context: Context;
  /** The dispute that it is about, where it is about no single strike. */
  readonly dispute: Maybe<Dispute>;
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The passage that it was taken from. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whose stance it is. */
  readonly holder: Speaker;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Id that stays the same for the same words of the same text. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** What the stance is. */
  readonly stance: Stance;
  /** Where these words start, in UTF-16 code units of the text of the article. */
  readonly start: Scalars['Int']['output'];
  /** The strike that it is about. */
  readonly strike: Maybe<Strike>;
  /** The words of the article that say so. */
  readonly text: Scalars['String']['output'];
};


/** Where somebody stands on a strike or dispute, as an article has it. */
export type PositionContextArgs = {
  after?: Scalars['Int']['input'];
  before?: Scalars['Int']['input'];
  wholeSentences?: Scalars['Boolean']['input'];
};

/** One page of a list of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** The positions of this page with their cursors. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The positions of this page without cursors. */
  readonly nodes: ReadonlyArray<Position>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of positions. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Position;
};

/** Conditions for positions; all of those given must hold. Ids are readable or global. */
export type PositionFilter = {
  /** In this article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** About this dispute itself. */
  readonly dispute?: InputMaybe<Scalars['ID']['input']>;
  /** On this day or later, by the date of the article. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Held by this person or organisation. */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** With this confidence or more, from 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Of this stance. */
  readonly stance?: InputMaybe<Stance>;
  /** About this strike. */
  readonly strike?: InputMaybe<Scalars['ID']['input']>;
  /** On this day or earlier, by the date of the article. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One article.
   *
   * ```graphql
   * { article(id: "junior-doctors-strike-black-country-cancellations") { title quotes { nodes { text } } } }
   * ```
   */
  readonly article: Maybe<Article>;
  /**
   * All articles.
   *
   * ```graphql
   * { articles(where: { strike: "doctors-2023-04-11" }, orderBy: DATE_DESC) { nodes { title date { day } } } }
   * ```
   */
  readonly articles: ArticleConnection;
  /**
   * How two people, organisations, strikes or other entities are connected: the shortest paths between them,
   * each step with its evidence. All paths of the least number of steps are there, in the order of the relations
   * of their steps, then of ids; longer ones are not.
   *
   * Paths do not go through hubs, to which nearly everything leads: the NHS, the government, England and the other
   * places of `seeds/words/hubs.txt`, and whatever has 200 relationships or more. Ends may be hubs.
   *
   * ```graphql
   * {
   *   connections(from: "steve-barclay", to: "jeremy-hunt", first: 3) {
   *     outcome
   *     hops
   *     nodes {
   *       steps {
   *         relation
   *         direction
   *         to { __typename ... on Person { name } ... on Organisation { name } ... on Article { title } }
   *         evidence { text article { title } referenceTables { title } }
   *       }
   *     }
   *   }
   * }
   * ```
   */
  readonly connections: PathConnection;
  /**
   * Pairs of figures that say different things about one and the same: of one measure, unit, subject, strike and
   * stretch of days. Those that cannot both be true come first, then by the dates of their articles. Figures that
   * say the same are no pair. Give a strike or a dispute, or what the figures concern, or that within either.
   *
   * ```graphql
   * {
   *   discrepancies(strike: "doctors-2023-04-11", measure: CANCELLATIONS) {
   *     nodes {
   *       verdict
   *       why
   *       one { text article { title } context { before text after } }
   *       other { text article { title } context { before text after } }
   *     }
   *   }
   * }
   * ```
   */
  readonly discrepancies: DiscrepancyConnection;
  /**
   * One dispute.
   *
   * ```graphql
   * { dispute(id: "doctors-pay-2022") { name strikes { nodes { from to } } } }
   * ```
   */
  readonly dispute: Maybe<Dispute>;
  /**
   * All disputes.
   *
   * ```graphql
   * { disputes(where: { nation: "england" }) { nodes { name workforces } } }
   * ```
   */
  readonly disputes: DisputeConnection;
  /**
   * All figures.
   *
   * ```graphql
   * { figures(where: { measure: CANCELLATIONS, concernsKind: TRUST }) { nodes { value unit text article { title } } } }
   * ```
   */
  readonly figures: FigureConnection;
  /**
   * Whatever has this global id.
   *
   * ```graphql
   * { node(id: "U3RyaWtlOmRvY3RvcnMtMjAyMy0wNC0xMQ") { __typename ... on Strike { from to } } }
   * ```
   */
  readonly node: Maybe<Node>;
  /**
   * Whatever has these global ids, in their order, with null for those that nothing has.
   *
   * ```graphql
   * { nodes(ids: ["U3RyaWtlOmRvY3RvcnMtMjAyMy0wNC0xMQ", "UGVyc29uOmplcmVteS1odW50"]) { __typename id } }
   * ```
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * One organisation: by id, by name or alias, or by code. It is an error if several organisations have the name.
   *
   * ```graphql
   * { organisation(odsCode: "RWH") { name runs { nodes { name } } figures { nodes { value unit } } } }
   * ```
   */
  readonly organisation: Maybe<Organisation>;
  /**
   * All organisations, by name.
   *
   * ```graphql
   * { organisations(where: { kind: UNION }, first: 10) { nodes { name calledStrikes { nodes { from } } } } }
   * ```
   */
  readonly organisations: OrganisationConnection;
  /**
   * All people, by name.
   *
   * ```graphql
   * { people(where: { quotedAbout: "doctors-2023-04-11" }) { nodes { name honorific } } }
   * ```
   */
  readonly people: PersonConnection;
  /**
   * One person: by id or by name. It is an error if several people have the name.
   *
   * ```graphql
   * { person(name: "Steve Barclay") { appointments { nodes { title from to } } quotes(first: 5) { nodes { text } } } }
   * ```
   */
  readonly person: Maybe<Person>;
  /**
   * All positions.
   *
   * ```graphql
   * { positions(where: { stance: DEMANDS }) { nodes { text holder { ... on Person { name } ... on Organisation { name } } } } }
   * ```
   */
  readonly positions: PositionConnection;
  /**
   * One quote.
   *
   * ```graphql
   * query ($id: ID!) { quote(id: $id) { text attributions { name } context(before: 100, after: 100) { before text after } } }
   * ```
   */
  readonly quote: Maybe<Quote>;
  /**
   * All quotes.
   *
   * ```graphql
   * { quotes(where: { strike: "doctors-2023-04-11", kind: DIRECT }) { nodes { text attributions { name rule confidence } } } }
   * ```
   */
  readonly quotes: QuoteConnection;
  /**
   * Whatever has all the words that are searched for: people, organisations and strikes by their names, aliases and
   * titles, quotes by their words, articles by headline and text. Of a word any form will do ("struck" finds "strikes"),
   * words in quotation marks have to stand one after the other, a star behind a word, or ending with it, finds words that
   * begin so, and in names a typing error is forgiven. Any text is a search; one without words finds nothing.
   *
   * The best come first: what bears the very name, then what has all words, in names, titles, headlines, quotes and texts
   * in this order, then words that begin so, then names with typing errors; people and organisations by name, the others
   * from the newest to the oldest.
   *
   * ```graphql
   * {
   *   search(query: "\"junior doctors\" pay", types: [QUOTE, ARTICLE], first: 10) {
   *     edges {
   *       match
   *       highlights { field text spans { start end } }
   *       node { __typename ... on Quote { text attributions { name } } ... on Article { title } }
   *     }
   *     pageInfo { hasNextPage endCursor }
   *   }
   * }
   * ```
   */
  readonly search: SearchConnection;
  /**
   * Who is heard on a strike or a dispute, and how much: everybody who is quoted about it, those with most quotes first,
   * then those with most words. Give exactly one of strike and dispute.
   *
   * ```graphql
   * {
   *   speakersAbout(strike: "doctors-2023-04-11", kind: DIRECT) {
   *     nodes {
   *       speaker { ... on Person { name } ... on Organisation { name } }
   *       quotes
   *       shareOfQuotes
   *       words
   *       shareOfWords
   *     }
   *   }
   * }
   * ```
   */
  readonly speakersAbout: SpeakerShareConnection;
  /**
   * One strike.
   *
   * ```graphql
   * { strike(id: "doctors-2023-04-11") { from to status calledBy { nodes { name } } articles { nodes { title } } } }
   * ```
   */
  readonly strike: Maybe<Strike>;
  /**
   * All strikes.
   *
   * ```graphql
   * { strikes(where: { workforce: "junior-doctors", from: "2023-01-01" }) { nodes { from to status } } }
   * ```
   */
  readonly strikes: StrikeConnection;
  /**
   * What happened over time in a dispute or a strike, or to a person, in one list by date: strikes by their first
   * day, appointments by theirs, articles by their publication, and quotes, figures and positions by their
   * article's. What has no date is left out. Give exactly one of dispute, strike and person.
   *
   * ```graphql
   * {
   *   timeline(dispute: "doctors-pay-2022", from: "2023-04-01", kinds: [STRIKE, QUOTE]) {
   *     nodes {
   *       date
   *       item {
   *         ... on Strike { key status }
   *         ... on Quote { text attributions { name } article { title } }
   *       }
   *     }
   *   }
   * }
   * ```
   */
  readonly timeline: TimelineConnection;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryArticlesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<ArticleFilter>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryConnectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  allowHubs?: Scalars['Boolean']['input'];
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  last: InputMaybe<Scalars['Int']['input']>;
  maxHops?: Scalars['Int']['input'];
  through: InputMaybe<ReadonlyArray<Relation>>;
  to: Scalars['ID']['input'];
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryDiscrepanciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  concerns: InputMaybe<Scalars['ID']['input']>;
  dispute: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  measure: InputMaybe<Measure>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  strike: InputMaybe<Scalars['ID']['input']>;
  unit: InputMaybe<Scalars['String']['input']>;
  verdicts: InputMaybe<ReadonlyArray<Verdict>>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<DisputeFilter>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<FigureFilter>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryOrganisationArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
  odsCode: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryOrganisationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<OrganisationFilter>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<PersonFilter>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryPersonArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryPositionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<PositionFilter>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryQuotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types: InputMaybe<ReadonlyArray<SearchType>>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QuerySpeakersAboutArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  dispute: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  kind: InputMaybe<QuoteKind>;
  last: InputMaybe<Scalars['Int']['input']>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  strike: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryStrikeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryStrikesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<StrikeFilter>;
};


/**
 * What can be asked. Ids are readable, such as `doctors-2023-04-11`, or global, as `id` gives them; an id that
 * nothing has gives null, not an error.
 */
export type QueryTimelineArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  dispute: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  kinds: InputMaybe<ReadonlyArray<TimelineKind>>;
  last: InputMaybe<Scalars['Int']['input']>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  orderBy?: DateOrder;
  person: InputMaybe<Scalars['ID']['input']>;
  strike: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};

/** Words attributed to one or more speakers, or to nobody where the article does not say. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** The article that the words stand in. */
  readonly article: Article;
  /** The version of the text of the article that all offsets count in. */
  readonly articleVersion: Scalars['String']['output'];
  /** Who said it, one for each speaker; empty where the article names nobody. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** From 0 to 1: the share of quotes found and attributed like this one that are right. */
  readonly confidence: Scalars['Float']['output'];
  /** The words with what stands around them. */
  readonly context: Context;
  /** The words that attribute the quote, such as `said` or `according to`. */
  readonly cue: Maybe<Passage>;
  /** When this was said, as near as is known. */
  readonly date: QuoteDate;
  /** The passages that it was taken from. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Figures that are given in these words. */
  readonly figures: FigureConnection;
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Id that stays the same for the same words of the same text. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** Whether the words stand in quotation marks. */
  readonly kind: QuoteKind;
  /** How they were uttered. */
  readonly medium: Medium;
  /** The people, organisations and places that the words name. */
  readonly mentions: ReadonlyArray<Mentioned>;
  /** The quote that this one stands within. */
  readonly parent: Maybe<Quote>;
  /** The same words in other articles. */
  readonly repeats: QuoteConnection;
  /** Quotes that reply to this one. */
  readonly replies: QuoteConnection;
  /** The quote that this one replies to. */
  readonly repliesTo: Maybe<Quote>;
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** Where the words stand: one segment for each paragraph or unbroken stretch. */
  readonly segments: ReadonlyArray<Passage>;
  /** Whether a person has checked it. */
  readonly status: QuoteStatus;
  /** The strike that the words are about. */
  readonly strike: Maybe<Strike>;
  /** The words, without quotation marks; several segments are joined by a space. */
  readonly text: Scalars['String']['output'];
};


/** Words attributed to one or more speakers, or to nobody where the article does not say. */
export type QuoteContextArgs = {
  after?: Scalars['Int']['input'];
  before?: Scalars['Int']['input'];
  wholeSentences?: Scalars['Boolean']['input'];
};


/** Words attributed to one or more speakers, or to nobody where the article does not say. */
export type QuoteFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<FigureFilter>;
};


/** Words attributed to one or more speakers, or to nobody where the article does not say. */
export type QuoteRepeatsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};


/** Words attributed to one or more speakers, or to nobody where the article does not say. */
export type QuoteRepliesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};

/** One page of a list of quotes. */
export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  /** The quotes of this page with their cursors. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** The quotes of this page without cursors. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** When something was said, as near as is known: words are dated by the article that they stand in. */
export type QuoteDate = {
  readonly __typename?: 'QuoteDate';
  /** What the dates were taken from. */
  readonly basis: DateBasis;
  /** The day that the words are dated by. */
  readonly from: Scalars['Date']['output'];
  /** The last day, where the words are dated by a strike that goes on for several; null where it is not known. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** One place in a list of quotes. */
export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Quote;
};

/** Conditions for quotes; all of those given must hold. Ids are readable or global. */
export type QuoteFilter = {
  /** In this article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** About this dispute or one of its strikes. */
  readonly dispute?: InputMaybe<Scalars['ID']['input']>;
  /** On this day or later, by the date that `Quote.date` starts with. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<QuoteKind>;
  /** Naming this person, organisation or place. */
  readonly mentions?: InputMaybe<Scalars['ID']['input']>;
  /** With this confidence or more, from 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Said by this organisation, or by somebody who is quoted in an appointment there. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Said by this person or organisation, alone or jointly. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** About this strike. */
  readonly strike?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Having all these words in any of their forms; words in quotation marks have to stand one after the other, and a star
   * behind a word finds all that begin so. See `search`.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** On this day or earlier, by the date that `Quote.date` starts with. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether words stand in quotation marks. */
export type QuoteKind =
  /** Whole sentences in quotation marks. */
  | 'DIRECT'
  /** Reported without quotation marks. */
  | 'INDIRECT'
  /** A fragment in quotation marks within the reporter's sentence. */
  | 'MIXED';

/** How far people have looked at a finding. */
export type QuoteStatus =
  /** A person has confirmed it. */
  | 'CONFIRMED'
  /** A person has corrected it. */
  | 'CORRECTED'
  /** Somebody has asked for a correction that is not decided yet. */
  | 'DISPUTED'
  /** A machine found it and nobody has checked it. */
  | 'MACHINE';

/** A table of facts that Picketline comes with. */
export type ReferenceTable = {
  readonly __typename?: 'ReferenceTable';
  /** The licence they are under. */
  readonly licence: Scalars['String']['output'];
  /** Where its facts were taken from. */
  readonly source: Scalars['String']['output'];
  /** What the table is called. */
  readonly title: Scalars['String']['output'];
};

/** What joins one thing to another. Relations of findings come from the passage of the finding. */
export type Relation =
  /** A quote is about a strike. */
  | 'ABOUT'
  /** An appointment or office is at an organisation. */
  | 'AT'
  /** An organisation called a strike. */
  | 'CALLED'
  /** A figure concerns an organisation or place. */
  | 'CONCERNS'
  /** A figure belongs to a strike. */
  | 'COUNTS'
  /** An article covers a strike. */
  | 'COVERS'
  /** A quote, figure or position was found in an article. */
  | 'FROM'
  /** A person held an appointment. */
  | 'HELD'
  /** A position is held by a person or organisation. */
  | 'HELD_BY'
  /** A figure is given in a quote. */
  | 'IN_QUOTE'
  /** An article or a quote mentions a person, organisation or place, an article also a dispute. */
  | 'MENTIONS'
  /** An appointment is one to an office. */
  | 'OF_OFFICE'
  /** A position is one on a strike or dispute. */
  | 'ON'
  /** A strike is part of a dispute. */
  | 'PART_OF'
  /** A quote has the same words as an earlier one in another article. */
  | 'REPEATS'
  /** A quote replies to another. */
  | 'REPLIES_TO'
  /** An organisation runs a hospital. */
  | 'RUNS'
  /** A person or organisation said a quote, alone or jointly. */
  | 'SAID'
  /** A figure was stated by a person or organisation. */
  | 'STATED_BY'
  /** A figure is the sum of another and more. */
  | 'SUM_OF'
  /** A quote stands within another. */
  | 'WITHIN';

/** One page of a list of hospitals that an organisation runs. */
export type RunHospitalConnection = {
  readonly __typename?: 'RunHospitalConnection';
  /** The hospitals that an organisation runs of this page with their cursors. */
  readonly edges: ReadonlyArray<RunHospitalEdge>;
  /** The hospitals that an organisation runs of this page without cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A hospital that an organisation runs, and who says so. */
export type RunHospitalEdge = {
  readonly __typename?: 'RunHospitalEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Every passage and reference table that says so. */
  readonly evidence: EvidenceConnection;
  /** What stands in this place. */
  readonly node: Organisation;
};


/** A hospital that an organisation runs, and who says so. */
export type RunHospitalEdgeEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list of organisations that run a hospital. */
export type RunningOrganisationConnection = {
  readonly __typename?: 'RunningOrganisationConnection';
  /** The organisations that run a hospital of this page with their cursors. */
  readonly edges: ReadonlyArray<RunningOrganisationEdge>;
  /** The organisations that run a hospital of this page without cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An organisation that runs a hospital, and who says so. */
export type RunningOrganisationEdge = {
  readonly __typename?: 'RunningOrganisationEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Every passage and reference table that says so. */
  readonly evidence: EvidenceConnection;
  /** What stands in this place. */
  readonly node: Organisation;
};


/** An organisation that runs a hospital, and who says so. */
export type RunningOrganisationEdgeEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** One page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits of this page with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The hits of this page without cursors. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One hit of a search, and why it is one. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Where it has it, one for each name, title or passage that has any of it. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** How well it has what was searched for. */
  readonly match: SearchMatch;
  /** What was found. */
  readonly node: SearchResult;
};

/** How well a hit has what was searched for. */
export type SearchMatch =
  /** It has all words if longer ones count that begin so, and in names other forms. */
  | 'BEGINNING'
  /** Its name or an alias is just that. */
  | 'NAME'
  /** Its name has all words if typing errors are forgiven. */
  | 'SIMILAR'
  /** It has all words; any form of them will do. */
  | 'WORDS';

/** Whatever can be searched for. */
export type SearchResult = Article | Organisation | Person | Quote | Strike;

/** What can be searched for. */
export type SearchType =
  /** Articles, by headline and text. */
  | 'ARTICLE'
  /** Organisations, by name and alias. */
  | 'ORGANISATION'
  /** People, by name. */
  | 'PERSON'
  /** Quotes, by their words. */
  | 'QUOTE'
  /** Strikes, by a title made of workforce, nation and days. */
  | 'STRIKE';

/** Whoever can say something. */
export type Speaker = Organisation | Person;

/**
 * How much somebody is heard. A joint quote counts in full for each of its speakers, so the shares of all speakers
 * can add up to more than 1; a quote within a quote counts for its own speaker, and its words also for whoever says those
 * around it. Quotes whose speaker is not known count nowhere, and the same words in two articles count twice.
 */
export type SpeakerShare = {
  readonly __typename?: 'SpeakerShare';
  /** The same by kind of quote; kinds that they have none of are left out. */
  readonly byKind: ReadonlyArray<KindShare>;
  /** How many quotes they have, alone or jointly. */
  readonly quotes: Scalars['Int']['output'];
  /** From 0 to 1: their quotes among all quotes with a known speaker, of which each counts once. */
  readonly shareOfQuotes: Scalars['Float']['output'];
  /** From 0 to 1: their words among those of all quotes with a known speaker, of which each counts once. */
  readonly shareOfWords: Scalars['Float']['output'];
  /** Who it is. */
  readonly speaker: Speaker;
  /** How many words these have, parted by spaces. */
  readonly words: Scalars['Int']['output'];
};

/** One page of a list of speakers. */
export type SpeakerShareConnection = {
  readonly __typename?: 'SpeakerShareConnection';
  /** The speakers of this page with their cursors. */
  readonly edges: ReadonlyArray<SpeakerShareEdge>;
  /** The speakers of this page without cursors. */
  readonly nodes: ReadonlyArray<SpeakerShare>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of speakers. */
export type SpeakerShareEdge = {
  readonly __typename?: 'SpeakerShareEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: SpeakerShare;
};

/** What somebody does about a strike or dispute. */
export type Stance =
  /** Was asked and did not want to say anything. */
  | 'DECLINED_TO_COMMENT'
  /** Demands something. */
  | 'DEMANDS'
  /** Offers something to end it. */
  | 'OFFERS'
  /** Is against it. */
  | 'OPPOSES'
  /** Is for it. */
  | 'SUPPORTS';

/** Which way a step goes along its relation. */
export type StepDirection =
  /** The other way: from what was said to who said it. */
  | 'BACKWARD'
  /** As the relation is named: from who said to what was said. */
  | 'FORWARD';

/** One strike with its days, workforce and nation. It may consist of several windows, and may have been called off. */
export type Strike = Node & {
  readonly __typename?: 'Strike';
  /** The articles that cover it. */
  readonly articles: CoveringArticleConnection;
  /** The organisations that called it, by name. */
  readonly calledBy: CallingOrganisationConnection;
  /** The disputes that it is part of. */
  readonly disputes: DisputeConnection;
  /** Figures that belong to it. */
  readonly figures: FigureConnection;
  /** When it starts. */
  readonly from: Scalars['Date']['output'];
  /** Global id, for `node` and `nodes`. */
  readonly id: Scalars['ID']['output'];
  /** Readable id, such as `doctors-2023-04-11`. Every argument that takes an id takes this one too. */
  readonly key: Scalars['String']['output'];
  /** Where, such as `england`. */
  readonly nations: ReadonlyArray<Scalars['String']['output']>;
  /** Where people and organisations stand on it. */
  readonly positions: PositionConnection;
  /** Whether the calendar of strikes lacks it and only articles date it. */
  readonly provisional: Scalars['Boolean']['output'];
  /** What was said about it. */
  readonly quotes: QuoteConnection;
  /** How far it came. */
  readonly status: StrikeStatus;
  /** When it ends, null where no source says so. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** The stretches that it consists of; empty where it is one stretch or they are not known. */
  readonly windows: ReadonlyArray<StrikeWindow>;
  /** Who strikes, such as `junior-doctors`. */
  readonly workforces: ReadonlyArray<Scalars['String']['output']>;
};


/** One strike with its days, workforce and nation. It may consist of several windows, and may have been called off. */
export type StrikeArticlesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
};


/** One strike with its days, workforce and nation. It may consist of several windows, and may have been called off. */
export type StrikeCalledByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** One strike with its days, workforce and nation. It may consist of several windows, and may have been called off. */
export type StrikeDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
};


/** One strike with its days, workforce and nation. It may consist of several windows, and may have been called off. */
export type StrikeFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<FigureFilter>;
};


/** One strike with its days, workforce and nation. It may consist of several windows, and may have been called off. */
export type StrikePositionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<PositionFilter>;
};


/** One strike with its days, workforce and nation. It may consist of several windows, and may have been called off. */
export type StrikeQuotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DateOrder;
  where: InputMaybe<QuoteFilter>;
};

/** One page of a list of strikes. */
export type StrikeConnection = {
  readonly __typename?: 'StrikeConnection';
  /** The strikes of this page with their cursors. */
  readonly edges: ReadonlyArray<StrikeEdge>;
  /** The strikes of this page without cursors. */
  readonly nodes: ReadonlyArray<Strike>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a list of strikes. */
export type StrikeEdge = {
  readonly __typename?: 'StrikeEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: Strike;
};

/** Conditions for strikes; all of those given must hold. Ids are readable or global. */
export type StrikeFilter = {
  /** Part of this dispute. */
  readonly dispute?: InputMaybe<Scalars['ID']['input']>;
  /** Ending on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** In this nation, such as `england`. */
  readonly nation?: InputMaybe<Scalars['String']['input']>;
  /** Of this status. */
  readonly status?: InputMaybe<StrikeStatus>;
  /** Starting on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Of this workforce, such as `junior-doctors`. */
  readonly workforce?: InputMaybe<Scalars['String']['input']>;
};

/** How far a strike came. */
export type StrikeStatus =
  /** It is to come. */
  | 'ANNOUNCED'
  /** It was called off or put off. */
  | 'CALLED_OFF'
  /** It took place. */
  | 'HELD'
  /** It is going on. */
  | 'UNDER_WAY';

/** One stretch of a strike. */
export type StrikeWindow = {
  readonly __typename?: 'StrikeWindow';
  /** When it starts. */
  readonly from: Scalars['Date']['output'];
  /** When it ends. */
  readonly to: Scalars['Date']['output'];
};

/** Whatever a figure can be about. */
export type Subject = Organisation | Place;

/** One page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The events of this page with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The events of this page without cursors. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** Whether there is more, and where this page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** One place in a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Marks this place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands in this place. */
  readonly node: TimelineEvent;
};

/** Something that has a date. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** Its date: a day, or for appointments a month or year where no more is known. */
  readonly date: Scalars['Date']['output'];
  /** The thing itself. */
  readonly item: TimelineItem;
  /** What kind of thing it is. */
  readonly kind: TimelineKind;
};

/** Whatever can stand in a timeline. */
export type TimelineItem = Appointment | Article | Figure | Position | Quote | Strike;

/** The kinds of things that stand in timelines. */
export type TimelineKind =
  /** An appointment, by its first day; those without one are left out. */
  | 'APPOINTMENT'
  /** An article, by the date that lists order it by. */
  | 'ARTICLE'
  /** A figure, by the date of its article. */
  | 'FIGURE'
  /** A position, by the date of its article. */
  | 'POSITION'
  /** A quote, by the date that `Quote.date` starts with. */
  | 'QUOTE'
  /** A strike, by its first day. */
  | 'STRIKE';

/**
 * Whether two figures can both be true. Each is taken as all the numbers that its words allow: `MORE_THAN` as all
 * above, `ALMOST` as up to a tenth below, `ABOUT` as up to a tenth above or below, and an exact number as whatever
 * is rounded to it, 195,000 to thousands and 200,000 to ten thousands.
 */
export type Verdict =
  /** No number is allowed by both. */
  | 'CANNOT_BOTH_BE_TRUE'
  /** Some number is allowed by both: as with almost 200,000 and 195,000, they differ but need not contradict each other. */
  | 'MAY_BOTH_BE_TRUE'
  /**
   * No number is allowed by both, but they may be about different things: neither says whom it concerns, or when;
   * one source gives both in one article; or the measure is one of many things, as pay is what is paid, offered
   * and demanded.
   */
  | 'UNCLEAR';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointmentConnection: ResolverTypeWrapper<Omit<AppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AppointmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Appointment']> }>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleDate: ResolverTypeWrapper<ArticleDate>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  Attribution: ResolverTypeWrapper<SourcedAttribution>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalledStrikeConnection: ResolverTypeWrapper<Omit<CalledStrikeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CalledStrikeEdge']>, nodes: ReadonlyArray<ResolversTypes['Strike']> }>;
  CalledStrikeEdge: ResolverTypeWrapper<StrikeEdgeRow>;
  CallingOrganisationConnection: ResolverTypeWrapper<Omit<CallingOrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CallingOrganisationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  CallingOrganisationEdge: ResolverTypeWrapper<OrganisationEdgeRow>;
  Change: Change;
  Comparator: Comparator;
  Context: ResolverTypeWrapper<Context>;
  CoveredStrikeConnection: ResolverTypeWrapper<Omit<CoveredStrikeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoveredStrikeEdge']>, nodes: ReadonlyArray<ResolversTypes['Strike']> }>;
  CoveredStrikeEdge: ResolverTypeWrapper<CoveredEdgeRow>;
  CoveringArticleConnection: ResolverTypeWrapper<Omit<CoveringArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoveringArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  CoveringArticleEdge: ResolverTypeWrapper<CoveringEdgeRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: DateBasis;
  DateOrder: DateOrder;
  Discrepancy: ResolverTypeWrapper<Pair>;
  DiscrepancyConnection: ResolverTypeWrapper<Omit<DiscrepancyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiscrepancyEdge']>, nodes: ReadonlyArray<ResolversTypes['Discrepancy']> }>;
  DiscrepancyEdge: ResolverTypeWrapper<Omit<DiscrepancyEdge, 'node'> & { node: ResolversTypes['Discrepancy'] }>;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  DisputeConnection: ResolverTypeWrapper<Omit<DisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisputeEdge']>, nodes: ReadonlyArray<ResolversTypes['Dispute']> }>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeFilter: DisputeFilter;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Figure: ResolverTypeWrapper<FigureRow>;
  FigureConnection: ResolverTypeWrapper<Omit<FigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversTypes['Figure']> }>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureFilter: FigureFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Highlight: ResolverTypeWrapper<HighlightRow>;
  HighlightField: HighlightField;
  HighlightSpan: ResolverTypeWrapper<Omit<HighlightSpan, 'passage'> & { passage?: Maybe<ResolversTypes['Passage']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindShare: ResolverTypeWrapper<KindShare>;
  Measure: Measure;
  Medium: Medium;
  Mentioned: ResolverTypeWrapper<MentionedRow>;
  Node: ResolverTypeWrapper<NodeRow>;
  Office: ResolverTypeWrapper<OfficeRow>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganisationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageRow>;
  Path: ResolverTypeWrapper<PathRow>;
  PathConnection: ResolverTypeWrapper<PathsRow>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  PathStep: ResolverTypeWrapper<PathStepRow>;
  PathsOutcome: PathsOutcome;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Position: ResolverTypeWrapper<PositionRow>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversTypes['Position']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionFilter: PositionFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  QuoteConnection: ResolverTypeWrapper<Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuoteEdge']>, nodes: ReadonlyArray<ResolversTypes['Quote']> }>;
  QuoteDate: ResolverTypeWrapper<QuoteDate>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteKind: QuoteKind;
  QuoteStatus: QuoteStatus;
  ReferenceTable: ResolverTypeWrapper<ReferenceTableRow>;
  Relation: Relation;
  RunHospitalConnection: ResolverTypeWrapper<Omit<RunHospitalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RunHospitalEdge']>, nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  RunHospitalEdge: ResolverTypeWrapper<OrganisationEdgeRow>;
  RunningOrganisationConnection: ResolverTypeWrapper<Omit<RunningOrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RunningOrganisationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  RunningOrganisationEdge: ResolverTypeWrapper<OrganisationEdgeRow>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  SearchMatch: SearchMatch;
  SearchResult: ResolverTypeWrapper<FoundRow>;
  SearchType: SearchType;
  Speaker: ResolverTypeWrapper<SpeakerRow>;
  SpeakerShare: ResolverTypeWrapper<SpeakerShareRow>;
  SpeakerShareConnection: ResolverTypeWrapper<Omit<SpeakerShareConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SpeakerShareEdge']>, nodes: ReadonlyArray<ResolversTypes['SpeakerShare']> }>;
  SpeakerShareEdge: ResolverTypeWrapper<Omit<SpeakerShareEdge, 'node'> & { node: ResolversTypes['SpeakerShare'] }>;
  Stance: Stance;
  StepDirection: StepDirection;
  Strike: ResolverTypeWrapper<StrikeRow>;
  StrikeConnection: ResolverTypeWrapper<Omit<StrikeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StrikeEdge']>, nodes: ReadonlyArray<ResolversTypes['Strike']> }>;
  StrikeEdge: ResolverTypeWrapper<Omit<StrikeEdge, 'node'> & { node: ResolversTypes['Strike'] }>;
  StrikeFilter: StrikeFilter;
  StrikeStatus: StrikeStatus;
  StrikeWindow: ResolverTypeWrapper<StrikeWindow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: ResolverTypeWrapper<SubjectRow>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversTypes['TimelineEvent']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineEvent: ResolverTypeWrapper<TimelineRow>;
  TimelineItem: ResolverTypeWrapper<TimelineItemRow>;
  TimelineKind: TimelineKind;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appointment: AppointmentRow;
  AppointmentConnection: Omit<AppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AppointmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Appointment']> };
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  Article: ArticleRow;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleDate: ArticleDate;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  Attribution: SourcedAttribution;
  Boolean: Scalars['Boolean']['output'];
  CalledStrikeConnection: Omit<CalledStrikeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CalledStrikeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Strike']> };
  CalledStrikeEdge: StrikeEdgeRow;
  CallingOrganisationConnection: Omit<CallingOrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CallingOrganisationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  CallingOrganisationEdge: OrganisationEdgeRow;
  Context: Context;
  CoveredStrikeConnection: Omit<CoveredStrikeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoveredStrikeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Strike']> };
  CoveredStrikeEdge: CoveredEdgeRow;
  CoveringArticleConnection: Omit<CoveringArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoveringArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  CoveringArticleEdge: CoveringEdgeRow;
  Date: Scalars['Date']['output'];
  Discrepancy: Pair;
  DiscrepancyConnection: Omit<DiscrepancyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiscrepancyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Discrepancy']> };
  DiscrepancyEdge: Omit<DiscrepancyEdge, 'node'> & { node: ResolversParentTypes['Discrepancy'] };
  Dispute: DisputeRow;
  DisputeConnection: Omit<DisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisputeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dispute']> };
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeFilter: DisputeFilter;
  Evidence: EvidenceRow;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EvidenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Figure: FigureRow;
  FigureConnection: Omit<FigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Figure']> };
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  FigureFilter: FigureFilter;
  Float: Scalars['Float']['output'];
  Highlight: HighlightRow;
  HighlightSpan: Omit<HighlightSpan, 'passage'> & { passage?: Maybe<ResolversParentTypes['Passage']> };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindShare: KindShare;
  Mentioned: MentionedRow;
  Node: NodeRow;
  Office: OfficeRow;
  Organisation: OrganisationRow;
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  PageInfo: PageInfo;
  Passage: PassageRow;
  Path: PathRow;
  PathConnection: PathsRow;
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  PathStep: PathStepRow;
  Period: Period;
  Person: PersonRow;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Place: PlaceRow;
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Position: PositionRow;
  PositionConnection: Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Position']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionFilter: PositionFilter;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  QuoteConnection: Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Quote']> };
  QuoteDate: QuoteDate;
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  ReferenceTable: ReferenceTableRow;
  RunHospitalConnection: Omit<RunHospitalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RunHospitalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  RunHospitalEdge: OrganisationEdgeRow;
  RunningOrganisationConnection: Omit<RunningOrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RunningOrganisationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  RunningOrganisationEdge: OrganisationEdgeRow;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchResult']> };
  SearchEdge: SearchEdgeRow;
  SearchResult: FoundRow;
  Speaker: SpeakerRow;
  SpeakerShare: SpeakerShareRow;
  SpeakerShareConnection: Omit<SpeakerShareConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SpeakerShareEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SpeakerShare']> };
  SpeakerShareEdge: Omit<SpeakerShareEdge, 'node'> & { node: ResolversParentTypes['SpeakerShare'] };
  Strike: StrikeRow;
  StrikeConnection: Omit<StrikeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StrikeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Strike']> };
  StrikeEdge: Omit<StrikeEdge, 'node'> & { node: ResolversParentTypes['Strike'] };
  StrikeFilter: StrikeFilter;
  StrikeWindow: StrikeWindow;
  String: Scalars['String']['output'];
  Subject: SubjectRow;
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineEvent']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineEvent: TimelineRow;
  TimelineItem: TimelineItemRow;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Scalars['Int']['input'];
  sizedFields?: ReadonlyArray<Scalars['String']['input']>;
  slicingArguments?: ReadonlyArray<Scalars['String']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppointmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<AppointmentEvidenceArgs>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  date?: Resolver<ResolversTypes['ArticleDate'], ParentType, ContextType>;
  digestOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<ArticleDisputesArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<ArticleFiguresArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<ArticleOrganisationsArgs>>;
  original?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<ArticlePeopleArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<ArticlePlacesArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<ArticlePositionsArgs, 'orderBy'>>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<ArticleQuotesArgs, 'orderBy'>>;
  rights?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strikes?: Resolver<ResolversTypes['CoveredStrikeConnection'], ParentType, ContextType, RequireFields<ArticleStrikesArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleDate'] = ResolversParentTypes['ArticleDate']> = {
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  mention?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type CalledStrikeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalledStrikeConnection'] = ResolversParentTypes['CalledStrikeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CalledStrikeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Strike']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalledStrikeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalledStrikeEdge'] = ResolversParentTypes['CalledStrikeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<CalledStrikeEdgeEvidenceArgs>>;
  node?: Resolver<ResolversTypes['Strike'], ParentType, ContextType>;
};

export type CallingOrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CallingOrganisationConnection'] = ResolversParentTypes['CallingOrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallingOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CallingOrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CallingOrganisationEdge'] = ResolversParentTypes['CallingOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<CallingOrganisationEdgeEvidenceArgs>>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type ContextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Context'] = ResolversParentTypes['Context']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoveredStrikeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoveredStrikeConnection'] = ResolversParentTypes['CoveredStrikeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoveredStrikeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Strike']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoveredStrikeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoveredStrikeEdge'] = ResolversParentTypes['CoveredStrikeEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<CoveredStrikeEdgeEvidenceArgs>>;
  main?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strike'], ParentType, ContextType>;
};

export type CoveringArticleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoveringArticleConnection'] = ResolversParentTypes['CoveringArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoveringArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoveringArticleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoveringArticleEdge'] = ResolversParentTypes['CoveringArticleEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<CoveringArticleEdgeEvidenceArgs>>;
  main?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DiscrepancyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  one?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscrepancyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscrepancyConnection'] = ResolversParentTypes['DiscrepancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DiscrepancyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscrepancyEdge'] = ResolversParentTypes['DiscrepancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discrepancy'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<DisputeArticlesArgs, 'orderBy'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<DisputePositionsArgs, 'orderBy'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<DisputeQuotesArgs, 'orderBy'>>;
  strikes?: Resolver<ResolversTypes['StrikeConnection'], ParentType, ContextType, RequireFields<DisputeStrikesArgs, 'orderBy'>>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workforces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referenceTables?: Resolver<ReadonlyArray<ResolversTypes['ReferenceTable']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  articleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['Context'], ParentType, ContextType, RequireFields<FigureContextArgs, 'after' | 'before' | 'wholeSentences'>>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  strike?: Resolver<Maybe<ResolversTypes['Strike']>, ParentType, ContextType>;
  sumOf?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['HighlightSpan']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HighlightSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HighlightSpan'] = ResolversParentTypes['HighlightSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KindShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindShare'] = ResolversParentTypes['KindShare']> = {
  kind?: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mentioned'] = ResolversParentTypes['Mentioned']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Person' | 'Place', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Article' | 'Dispute' | 'Figure' | 'Office' | 'Organisation' | 'Person' | 'Place' | 'Position' | 'Quote' | 'Strike', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<OfficeAppointmentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<OrganisationAppointmentsArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OrganisationArticlesArgs, 'orderBy'>>;
  calledStrikes?: Resolver<ResolversTypes['CalledStrikeConnection'], ParentType, ContextType, RequireFields<OrganisationCalledStrikesArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<OrganisationFiguresArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<OrganisationMentionedInArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<OrganisationPeopleArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<OrganisationPositionsArgs, 'orderBy'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<OrganisationQuotesArgs, 'orderBy'>>;
  runBy?: Resolver<ResolversTypes['RunningOrganisationConnection'], ParentType, ContextType, Partial<OrganisationRunByArgs>>;
  runs?: Resolver<ResolversTypes['RunHospitalConnection'], ParentType, ContextType, Partial<OrganisationRunsArgs>>;
  statedFigures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<OrganisationStatedFiguresArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  hops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hubs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PathsOutcome'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  direction?: Resolver<ResolversTypes['StepDirection'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<PersonAppointmentsArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonArticlesArgs, 'orderBy'>>;
  honorific?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<PersonMentionedInArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesakes?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<PersonNamesakesArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PersonPositionsArgs, 'orderBy'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<PersonQuotesArgs, 'orderBy'>>;
  statedFigures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<PersonStatedFiguresArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PlaceArticlesArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<PlaceFiguresArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<PlaceMentionedInArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  articleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['Context'], ParentType, ContextType, RequireFields<PositionContextArgs, 'after' | 'before' | 'wholeSentences'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strike?: Resolver<Maybe<ResolversTypes['Strike']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  connections?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<QueryConnectionsArgs, 'allowHubs' | 'from' | 'maxHops' | 'to'>>;
  discrepancies?: Resolver<ResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<QueryDiscrepanciesArgs>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<QueryPositionsArgs, 'orderBy'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryQuotesArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  speakersAbout?: Resolver<ResolversTypes['SpeakerShareConnection'], ParentType, ContextType, Partial<QuerySpeakersAboutArgs>>;
  strike?: Resolver<Maybe<ResolversTypes['Strike']>, ParentType, ContextType, RequireFields<QueryStrikeArgs, 'id'>>;
  strikes?: Resolver<ResolversTypes['StrikeConnection'], ParentType, ContextType, RequireFields<QueryStrikesArgs, 'orderBy'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'orderBy'>>;
};

export type QuoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  articleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['Context'], ParentType, ContextType, RequireFields<QuoteContextArgs, 'after' | 'before' | 'wholeSentences'>>;
  cue?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['QuoteDate'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<QuoteFiguresArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Medium'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mentioned']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QuoteRepeatsArgs, 'orderBy'>>;
  replies?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QuoteRepliesArgs, 'orderBy'>>;
  repliesTo?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
  strike?: Resolver<Maybe<ResolversTypes['Strike']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuoteDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteDate'] = ResolversParentTypes['QuoteDate']> = {
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type ReferenceTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferenceTable'] = ResolversParentTypes['ReferenceTable']> = {
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunHospitalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunHospitalConnection'] = ResolversParentTypes['RunHospitalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunHospitalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunHospitalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunHospitalEdge'] = ResolversParentTypes['RunHospitalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<RunHospitalEdgeEvidenceArgs>>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type RunningOrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunningOrganisationConnection'] = ResolversParentTypes['RunningOrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunningOrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunningOrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunningOrganisationEdge'] = ResolversParentTypes['RunningOrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<RunningOrganisationEdgeEvidenceArgs>>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Organisation' | 'Person' | 'Quote' | 'Strike', ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Person', ParentType, ContextType>;
};

export type SpeakerShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpeakerShare'] = ResolversParentTypes['SpeakerShare']> = {
  byKind?: Resolver<ReadonlyArray<ResolversTypes['KindShare']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shareOfQuotes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareOfWords?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerShareConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpeakerShareConnection'] = ResolversParentTypes['SpeakerShareConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpeakerShareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SpeakerShare']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SpeakerShareEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpeakerShareEdge'] = ResolversParentTypes['SpeakerShareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpeakerShare'], ParentType, ContextType>;
};

export type StrikeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Strike'] = ResolversParentTypes['Strike']> = {
  articles?: Resolver<ResolversTypes['CoveringArticleConnection'], ParentType, ContextType, RequireFields<StrikeArticlesArgs, 'orderBy'>>;
  calledBy?: Resolver<ResolversTypes['CallingOrganisationConnection'], ParentType, ContextType, Partial<StrikeCalledByArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<StrikeDisputesArgs, 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<StrikeFiguresArgs, 'orderBy'>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<StrikePositionsArgs, 'orderBy'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<StrikeQuotesArgs, 'orderBy'>>;
  status?: Resolver<ResolversTypes['StrikeStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['StrikeWindow']>, ParentType, ContextType>;
  workforces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrikeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrikeConnection'] = ResolversParentTypes['StrikeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StrikeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Strike']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StrikeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrikeEdge'] = ResolversParentTypes['StrikeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strike'], ParentType, ContextType>;
};

export type StrikeWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrikeWindow'] = ResolversParentTypes['StrikeWindow']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Place', ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Article' | 'Figure' | 'Position' | 'Quote' | 'Strike', ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleDate?: ArticleDateResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  CalledStrikeConnection?: CalledStrikeConnectionResolvers<ContextType>;
  CalledStrikeEdge?: CalledStrikeEdgeResolvers<ContextType>;
  CallingOrganisationConnection?: CallingOrganisationConnectionResolvers<ContextType>;
  CallingOrganisationEdge?: CallingOrganisationEdgeResolvers<ContextType>;
  Context?: ContextResolvers<ContextType>;
  CoveredStrikeConnection?: CoveredStrikeConnectionResolvers<ContextType>;
  CoveredStrikeEdge?: CoveredStrikeEdgeResolvers<ContextType>;
  CoveringArticleConnection?: CoveringArticleConnectionResolvers<ContextType>;
  CoveringArticleEdge?: CoveringArticleEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancyConnection?: DiscrepancyConnectionResolvers<ContextType>;
  DiscrepancyEdge?: DiscrepancyEdgeResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightSpan?: HighlightSpanResolvers<ContextType>;
  KindShare?: KindShareResolvers<ContextType>;
  Mentioned?: MentionedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteDate?: QuoteDateResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  ReferenceTable?: ReferenceTableResolvers<ContextType>;
  RunHospitalConnection?: RunHospitalConnectionResolvers<ContextType>;
  RunHospitalEdge?: RunHospitalEdgeResolvers<ContextType>;
  RunningOrganisationConnection?: RunningOrganisationConnectionResolvers<ContextType>;
  RunningOrganisationEdge?: RunningOrganisationEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerShare?: SpeakerShareResolvers<ContextType>;
  SpeakerShareConnection?: SpeakerShareConnectionResolvers<ContextType>;
  SpeakerShareEdge?: SpeakerShareEdgeResolvers<ContextType>;
  Strike?: StrikeResolvers<ContextType>;
  StrikeConnection?: StrikeConnectionResolvers<ContextType>;
  StrikeEdge?: StrikeEdgeResolvers<ContextType>;
  StrikeWindow?: StrikeWindowResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
