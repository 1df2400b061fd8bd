/**
 * What one article, or the reference tables, say about the graph: rows for the statements of
 * `cypher/write`, one list for each kind of node together with its relationships.
 *
 * Rows are type aliases, not interfaces, so that they pass as plain parameters of a statement. A property
 * that is null is absent in the graph.
 */
export type GraphChange = {
  readonly referenceTables: readonly ReferenceTableRow[];
  readonly people: readonly PersonRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly places: readonly PlaceRow[];
  readonly disputes: readonly DisputeRow[];
  readonly strikes: readonly StrikeRow[];
  readonly offices: readonly OfficeRow[];
  readonly appointments: readonly AppointmentRow[];
  readonly articles: readonly ArticleRow[];
  readonly versions: readonly VersionRow[];
  /** What current versions are found by. */
  readonly searchTexts: readonly SearchTextRow[];
  readonly articleMentions: readonly ArticleMentionsRow[];
  readonly quotes: readonly QuoteRow[];
  /** Quotes within quotes and replies; all quotes must stand before. */
  readonly quoteLinks: readonly QuoteLinkRow[];
  readonly attributions: readonly AttributionRow[];
  readonly figures: readonly FigureRow[];
  /** Figures that add up to others; all figures must stand before. */
  readonly figureSums: readonly FigureSumRow[];
  readonly positions: readonly PositionRow[];
  readonly runsClaims: readonly ClaimRow[];
  readonly calledClaims: readonly ClaimRow[];
  readonly heldClaims: readonly ClaimRow[];
  readonly coversClaims: readonly CoversClaimRow[];
};

export const NO_CHANGE: GraphChange = {
  referenceTables: [],
  people: [],
  organisations: [],
  places: [],
  disputes: [],
  strikes: [],
  offices: [],
  appointments: [],
  articles: [],
  versions: [],
  searchTexts: [],
  articleMentions: [],
  quotes: [],
  quoteLinks: [],
  attributions: [],
  figures: [],
  figureSums: [],
  positions: [],
  runsClaims: [],
  calledClaims: [],
  heldClaims: [],
  coversClaims: [],
};

export type ReferenceTableRow = {
  readonly id: string;
  readonly properties: {
    readonly title: string;
    readonly source: string;
    readonly licence: string;
    /** Name of its file, such as `strikes`; a table may have several sources. */
    readonly table: string;
  };
};

export type PersonRow = {
  readonly id: string;
  readonly properties: PersonNames & {
    readonly nameKey: string;
    /** What the name gives as an id: namesakes share it. */
    readonly slug: string;
    readonly sortKey: string;
    readonly inReference: boolean;
    /** Its names as search checks them. */
    readonly searchText: string;
  };
  /** What its names are looked up by. */
  readonly words: readonly string[];
};

/** What an article, or all of them together, call a person. */
export type PersonNames = {
  readonly name: string;
  readonly honorific: string | null;
};

export type OrganisationRow = {
  readonly id: string;
  /** Second label, null where its kind has none. */
  readonly label: OrganisationLabel | null;
  readonly properties: OrganisationNames & {
    readonly nameKey: string;
    readonly aliases: readonly string[];
    readonly aliasKeys: readonly string[];
    readonly sortKey: string;
    readonly inReference: boolean;
    readonly searchText: string;
  };
  readonly words: readonly string[];
};

export type OrganisationLabel =
  | 'Trust'
  | 'Hospital'
  | 'Union'
  | 'Department'
  | 'Publisher'
  | 'Party';

export type OrganisationNames = {
  readonly name: string;
  readonly kind: string;
  readonly odsCode: string | null;
};

export type PlaceRow = {
  readonly id: string;
  readonly properties: PlaceNames & {
    readonly nameKey: string;
    readonly sortKey: string;
    readonly inReference: boolean;
  };
};

export type PlaceNames = { readonly name: string };

export type DisputeRow = {
  readonly id: string;
  readonly properties: {
    readonly name: string;
    readonly workforces: readonly string[];
    readonly nations: readonly string[];
    readonly from: string | null;
    readonly to: string | null;
    readonly sortKey: string;
  };
};

export type StrikeRow = {
  readonly id: string;
  readonly properties: StrikeFacts & {
    readonly firstDay: string;
    readonly lastDay: string | null;
    readonly windowStarts: readonly string[];
    readonly windowEnds: readonly string[];
    readonly provisional: boolean;
    readonly sortKey: string;
    readonly inReference: boolean;
    readonly searchText: string;
  };
  readonly words: readonly string[];
  /** Ids of the disputes that it is part of. */
  readonly disputes: readonly string[];
};

/** What an article, or all of them together, say of a strike. */
export type StrikeFacts = {
  readonly from: string;
  readonly to: string | null;
  readonly workforces: readonly string[];
  readonly nations: readonly string[];
  readonly status: string;
};

export type OfficeRow = {
  readonly id: string;
  readonly properties: {
    readonly title: string;
    readonly nameKey: string;
    readonly sortKey: string;
  };
  readonly organisation: string;
};

export type AppointmentRow = {
  readonly id: string;
  readonly properties: {
    readonly title: string;
    readonly titleKey: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly sortKey: string;
    readonly inReference: boolean;
  };
  readonly office: string | null;
  readonly organisation: string | null;
};

export type SortDate = {
  readonly sortDate: string;
  readonly sortDateBasis: 'PUBLICATION' | 'STRIKE' | 'INGEST';
};

export type ArticleRow = {
  readonly id: string;
  readonly properties: SortDate & {
    readonly uri: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly rights: string | null;
    readonly digestOf: string | null;
    /** Id of the original whose findings stand in for this digest's, null while it has its own. */
    readonly yieldedTo: string | null;
    /** Changes whenever one of the facts about the source does, so that a new ingest notices. */
    readonly sourceHash: string;
    readonly sortKey: string;
  };
  /** Who published it, as an organisation. */
  readonly publisher: (OrganisationNames & { readonly id: string }) | null;
};

export type VersionRow = {
  readonly id: string;
  readonly article: string;
  readonly properties: {
    readonly textHash: string;
    readonly text: string;
    readonly length: number;
    readonly ingestedAt: string;
    /** Names the extraction that its findings come from. */
    readonly extraction: string;
    readonly current: boolean;
  };
};

/** What a version is found by: its headline and text. */
export type SearchTextRow = {
  /** Of the version. */
  readonly id: string;
  readonly properties: {
    /** The headline as search checks it. */
    readonly titleText: string;
    /** Headline and text. */
    readonly searchText: string;
  };
  readonly words: readonly string[];
};

/** Whom and what an article mentions, each with what the article calls it and where it does so first. */
export type ArticleMentionsRow = {
  readonly article: string;
  readonly people: readonly (PersonNames &
    MentionedRow & {
      /** What tells them from others of their name; null where the article does not say. */
      readonly evidence: string | null;
    })[];
  readonly organisations: readonly (OrganisationNames & MentionedRow)[];
  readonly places: readonly (PlaceNames & MentionedRow)[];
  readonly disputes: readonly MentionedRow[];
};

/** What is mentioned, with its first mention; null where no single passage mentions it. */
export type MentionedRow = {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
};

export type QuoteRow = {
  readonly id: string;
  readonly version: string;
  readonly properties: SortDate & {
    readonly text: string;
    readonly kind: string;
    readonly medium: string;
    readonly segmentStarts: readonly number[];
    readonly segmentEnds: readonly number[];
    readonly segmentTexts: readonly string[];
    readonly start: number;
    readonly end: number;
    readonly cueStart: number | null;
    readonly cueEnd: number | null;
    readonly rule: string;
    readonly confidence: number;
    readonly sortKey: string;
    readonly articleId: string;
    readonly strikeId: string | null;
    readonly disputeIds: readonly string[];
    readonly speakerIds: readonly string[];
    readonly organisationIds: readonly string[];
    readonly mentionIds: readonly string[];
    /** The same for the same words in another article, null for words too few to tell. */
    readonly textKey: string | null;
    /** The words as search checks them. */
    readonly searchText: string;
  };
  readonly strike: string | null;
  /** Ids of speakers. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly mentionedPeople: readonly string[];
  readonly mentionedOrganisations: readonly string[];
  readonly mentionedPlaces: readonly string[];
};

export type QuoteLinkRow = {
  readonly id: string;
  readonly parent: string | null;
  readonly repliesTo: string | null;
};

export type AttributionRow = {
  readonly id: string;
  readonly quote: string;
  readonly properties: {
    readonly name: string;
    readonly mentionStart: number | null;
    readonly mentionEnd: number | null;
    readonly cueStart: number | null;
    readonly cueEnd: number | null;
    readonly rule: string;
    readonly confidence: number;
    readonly position: number;
  };
  readonly person: string | null;
  readonly organisation: string | null;
  readonly appointment: string | null;
};

export type FigureRow = {
  readonly id: string;
  readonly version: string;
  readonly properties: SortDate & {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly value: number | null;
    readonly min: number | null;
    readonly max: number | null;
    readonly unit: string;
    readonly comparator: string;
    readonly measure: string;
    readonly change: string;
    readonly periodFrom: string | null;
    readonly periodTo: string | null;
    readonly rule: string;
    readonly confidence: number;
    readonly sortKey: string;
    readonly articleId: string;
    readonly strikeId: string | null;
    readonly concernsId: string | null;
    readonly statedById: string | null;
  };
  readonly strike: string | null;
  readonly concernsOrganisation: string | null;
  readonly concernsPlace: string | null;
  readonly statedByPerson: string | null;
  readonly statedByOrganisation: string | null;
  readonly quote: string | null;
};

export type FigureSumRow = { readonly id: string; readonly sumOf: readonly string[] };

export type PositionRow = {
  readonly id: string;
  readonly version: string;
  readonly properties: SortDate & {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly stance: string;
    readonly rule: string;
    readonly confidence: number;
    readonly sortKey: string;
    readonly articleId: string;
    readonly strikeId: string | null;
    readonly holderId: string;
  };
  readonly person: string | null;
  readonly organisation: string | null;
  readonly strike: string | null;
  readonly dispute: string | null;
};

/** Evidence for one relationship between canonical entities, from one article version or from tables. */
export type ClaimRow = {
  readonly id: string;
  /** Article version that it comes from; null from reference data. */
  readonly version: string | null;
  readonly referenceTables: readonly string[];
  readonly properties: {
    readonly kind: ClaimKind;
    readonly subjectId: string;
    readonly objectId: string;
    /** The same for every claim of one relationship. */
    readonly relationKey: string;
    readonly start: number | null;
    readonly end: number | null;
    readonly text: string | null;
    readonly reason: string | null;
    /** Of an appointment, as this article words it. */
    readonly title: string | null;
    readonly rule: string;
    readonly confidence: number;
    readonly articleId: string | null;
    readonly sortKey: string;
  };
};

export type ClaimKind = 'RUNS' | 'CALLED' | 'HELD' | 'COVERS';

export type CoversClaimRow = ClaimRow & {
  /** What the article says of the strike, kept on the relationship. */
  readonly covers: StrikeFacts & { readonly main: boolean };
};
