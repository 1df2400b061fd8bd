import type {
  Change,
  Comparator,
  Measure,
  Medium,
  OrganisationKind,
  QuoteKind,
} from '../extract/record.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** A text and what a right extraction finds in it. Offsets count in `article.text`. */
export interface AnnotatedText {
  /** The file that holds the text, as errors name it. */
  readonly file: string;
  /** The line of that file on which the text starts, from 1. */
  readonly firstLine: number;
  readonly article: Article;
  readonly quotes: readonly ExpectedQuote[];
  /** Whether indirect quotes are annotated; if not, those found are neither right nor wrong. */
  readonly indirectAnnotated: boolean;
  /** Null where the figures of this text are not annotated: those found are neither right nor wrong. */
  readonly figures: readonly ExpectedFigure[] | null;
  /** Full names of everybody whom the text names. */
  readonly people: readonly string[];
  /** Null where the organisations of this text are not annotated: those found are neither right nor wrong. */
  readonly organisations: readonly ExpectedOrganisation[] | null;
  readonly strikes: readonly ExpectedStrike[];
}

/** A quote that a right extraction finds. */
export interface ExpectedQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  /** Empty where the text tells nobody. */
  readonly speakers: readonly ExpectedSpeaker[];
  /** Null where the text does not tell, or where it is speech. */
  readonly medium: Medium | null;
  readonly segments: readonly Span[];
  /** Where it stands, if not in the body of the text. */
  readonly at: 'HEADLINE' | 'CAPTION' | null;
  /** Id of the quote around it. */
  readonly parent: string | null;
}

/** Somebody who speaks a quote or states a figure. */
export interface ExpectedSpeaker {
  /** A full name, or the words that the text uses for somebody whom it does not name. */
  readonly name: string;
  readonly anonymous: boolean;
}

/** An organisation that the text names, by the fullest name that it gives. */
export interface ExpectedOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** A figure that a right extraction finds. */
export interface ExpectedFigure extends Span {
  readonly amount: Amount;
  readonly comparator: Comparator;
  readonly unit: string;
  /** Null where the annotation does not say. */
  readonly measure: Measure | null;
  readonly change: Change | null;
  /** Name of the organisation, person or place that it concerns; null where the text does not tell. */
  readonly concerns: string | null;
  /** Null where the annotation does not say; empty where the text tells nobody. */
  readonly statedBy: readonly ExpectedSpeaker[] | null;
}

/** One number, or the two ends of a range. */
export type Amount = number | readonly [min: number, max: number];

/** First and last day, inclusive; `to` is null while the strike is open. */
export interface ExpectedStrike {
  readonly workforce: string;
  readonly from: string;
  readonly to: string | null;
}

/** The line of the file on which an offset of the text stands, from 1. */
export function lineAt({ article, firstLine }: AnnotatedText, offset: number): number {
  let line = firstLine;
  for (let at = article.text.indexOf('\n'); at >= 0 && at < offset; ) {
    line += 1;
    at = article.text.indexOf('\n', at + 1);
  }
  return line;
}
