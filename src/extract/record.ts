import type { ArticleSource } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/**
 * The extraction record (Contract A): what one article says, each finding with the span it stands in.
 *
 * Every `start` and `end` is a half-open span `[start, end)` in UTF-16 code units of `text`, so
 * `text.slice(start, end)` gives the words back. Every `from` and `to` is an ISO 8601 date, with time
 * and offset where they are known.
 */
export interface ExtractionRecord {
  /** The article's id: as given in its front matter, else derived from its URI, else its file name. */
  readonly id: string;
  readonly source: ArticleSource;
  /**
   * What the offsets count in: the input less byte-order mark and front matter, else unchanged; of an HTML
   * page, its article.
   */
  readonly text: string;
  readonly quotes: readonly QuoteFinding[];
  readonly people: readonly PersonFinding[];
  readonly organisations: readonly OrganisationFinding[];
  readonly places: readonly PlaceFinding[];
  readonly disputes: readonly DisputeFinding[];
  readonly strikes: readonly StrikeFinding[];
  readonly figures: readonly FigureFinding[];
  readonly positions: readonly PositionFinding[];
  /** Relationships between organisations that the text states, such as a trust running a hospital. */
  readonly relations: readonly RelationFinding[];
  readonly problems: readonly Problem[];
}

/** `DIRECT` for whole utterances in marks, `MIXED` for words in marks within the reporter’s sentence, `INDIRECT` for a reported clause. */
export type QuoteKind = 'DIRECT' | 'MIXED' | 'INDIRECT';
/** How the words came to the reporter; speech unless the text says otherwise. */
export type Medium = 'SPEECH' | 'STATEMENT' | 'POST' | 'LETTER' | 'DOCUMENT';

/** What somebody said, and who it was. */
export interface QuoteFinding {
  readonly id: string;
  readonly kind: QuoteKind;
  /** The segments' words, joined with a space. */
  readonly text: string;
  /** Inside the quotation marks, one for each paragraph or unbroken stretch. */
  readonly segments: readonly Span[];
  /** Empty where the text names nobody: a missing speaker is better than a wrong one. */
  readonly speakers: readonly SpeakerFinding[];
  readonly cue: Span | null;
  readonly medium: Medium;
  readonly parent: string | null;
  readonly repliesTo: string | null;
  readonly strike: string | null;
  readonly rule: string;
  /** From 0 to 1: the share of attributions made like this one that are right. */
  readonly confidence: number;
}

/** Who speaks a quote, and where the text says so. */
export interface SpeakerFinding {
  /** Full name without honorific; an organisation's name for a statement. */
  readonly name: string;
  /** Id of a person or organisation of this record; null for an anonymous speaker. */
  readonly entity: string | null;
  readonly mention: Span | null;
}

/** A person whom the text names, or calls by an office whose holder is known. */
export interface PersonFinding {
  readonly id: string;
  readonly name: string;
  readonly honorific: string | null;
  readonly mentions: readonly Span[];
  readonly appointments: readonly AppointmentFinding[];
}

/** An office or post as the text states it, confirmed by reference data where `from` or `office` is set. */
export interface AppointmentFinding {
  readonly title: string;
  readonly organisation: string | null;
  /** Id of the office in the reference tables, null where they know none. */
  readonly office: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly mention: Span;
}

/** What organisations are told apart by. */
export const ORGANISATION_KINDS = [
  'TRUST',
  'HOSPITAL',
  'UNION',
  'DEPARTMENT',
  'PUBLIC_BODY',
  'PUBLISHER',
  'PARTY',
  'COMPANY',
  'CHARITY',
  'OTHER',
] as const;

/** What an organisation is. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An organisation that the text names. */
export interface OrganisationFinding {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Organisation Data Service code of an NHS trust or hospital. */
  readonly odsCode: string | null;
  readonly mentions: readonly Span[];
}

/** A place that the text names. */
export interface PlaceFinding {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** A dispute of the reference tables that the article is about. */
export interface DisputeFinding {
  readonly id: string;
  readonly mentions: readonly Span[];
}

/** How far a strike had come when the article was written. */
export type StrikeStatus = 'ANNOUNCED' | 'UNDER_WAY' | 'HELD' | 'CALLED_OFF';

/** A strike that the article is about or names, with its first and last time. */
export interface StrikeFinding {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly workforces: readonly string[];
  readonly nations: readonly string[];
  readonly status: StrikeStatus;
  /** True where the article is about this strike, false where it only names it. */
  readonly main: boolean;
  /** True for a strike that the calendar lacks and the text dates. */
  readonly provisional: boolean;
  readonly confidence: number;
  readonly evidence: readonly StrikeEvidence[];
}

/** Words of the article that show which strike it means. */
export interface StrikeEvidence extends Span {
  /** What these words tell about the strike, in one plain sentence. */
  readonly reason: string;
}

/** How a stated number stands to the true one. */
export const COMPARATORS = [
  'EXACT',
  'ABOUT',
  'AT_LEAST',
  'AT_MOST',
  'MORE_THAN',
  'FEWER_THAN',
  'ALMOST',
  'BETWEEN',
] as const;

/** How one stated number stands to the true one. */
export type Comparator = (typeof COMPARATORS)[number];

/** What figures measure. */
export const MEASURES = [
  'CANCELLATIONS',
  'STAFF_ON_STRIKE',
  'STAFF_ABSENT',
  'CARE_DELIVERED',
  'PAY',
  'WAITING',
  'WORKFORCE',
  'MEMBERSHIP',
  'DURATION',
  'RISK',
  'COST',
  'OTHER',
] as const;

/** What one figure measures. */
export type Measure = (typeof MEASURES)[number];

/** Whether a figure is an amount, or by how much one rose or fell. */
export const CHANGES = ['ABSOLUTE', 'INCREASE', 'DECREASE'] as const;

/** Whether one figure is an amount, a rise or a fall. */
export type Change = (typeof CHANGES)[number];

/** A number that the article states. It has either `value`, or both `min` and `max`. */
export interface FigureFinding extends Span {
  readonly id: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** Plain plural or symbol: "appointments", "doctors", "percent", "GBP", "days". */
  readonly unit: string;
  readonly comparator: Comparator;
  readonly measure: Measure;
  readonly change: Change;
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Id of the organisation or place of this record that the figure is about. */
  readonly concerns: string | null;
  readonly strike: string | null;
  readonly statedBy: string | null;
  readonly quote: string | null;
  /** Ids of the figures that add up to this one. */
  readonly sumOf: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

/** Sides that somebody takes on a strike. */
export const STANCES = ['SUPPORTS', 'OPPOSES', 'OFFERS', 'DEMANDS', 'DECLINED_TO_COMMENT'] as const;

/** The side that somebody takes. */
export type Stance = (typeof STANCES)[number];

/** The side that a person or organisation takes on a strike or dispute; the span covers the words that say so. */
export interface PositionFinding extends Span {
  readonly id: string;
  readonly holder: string;
  readonly stance: Stance;
  readonly strike: string | null;
  readonly dispute: string | null;
  readonly rule: string;
  readonly confidence: number;
}

/** What one organisation has to do with another thing. */
export type RelationKind = 'RUNS' | 'CALLED';

/** `subject` RUNS a hospital, or CALLED a strike; the span covers the words that say so. */
export interface RelationFinding extends Span {
  readonly id: string;
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object: string;
  readonly rule: string;
  readonly confidence: number;
}

/** Something in the text that a reader should know about; extraction went on all the same. */
export interface Problem extends Span {
  /** One of the codes of `errors.ts`. */
  readonly code: string;
  readonly message: string;
}
