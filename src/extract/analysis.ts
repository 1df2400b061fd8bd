import type { Article } from '../text/article.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Knowledge } from './knowledge.ts';
import type {
  DisputeFinding,
  FigureFinding,
  OrganisationKind,
  PositionFinding,
  Problem,
  QuoteFinding,
  RelationFinding,
  StrikeFinding,
} from './record.ts';

/**
 * What the pipeline knows of one article so far. Each step reads some of these fields and adds others;
 * `pipeline.ts` lists which. Offsets count in `article.text`.
 */
export interface Analysis {
  /** Its text is as a reader takes it: of the same length as what is written, with markup blanked out. */
  readonly article: Article;
  /** The article's text as it is written. */
  readonly written: string;
  /** Id of this text of the article, which the ids of findings are made from. */
  readonly versionId: string;
  readonly knowledge: Knowledge;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  /** One for each paragraph, in the same order. */
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly quotes: readonly QuoteFinding[];
  readonly disputes: readonly DisputeFinding[];
  readonly strikes: readonly StrikeFinding[];
  readonly figures: readonly FigureFinding[];
  readonly positions: readonly PositionFinding[];
  readonly relations: readonly RelationFinding[];
  readonly problems: readonly Problem[];
}

/** A paragraph's part in the article. Only `BODY` and `HEADLINE` state facts, only `BODY` holds quotes. */
export interface Passage extends Span {
  readonly role: PassageRole;
}

/** What part of an article a paragraph is. */
export type PassageRole =
  | 'HEADLINE'
  | 'BYLINE'
  | 'HEADING'
  | 'BODY'
  | 'CAPTION'
  | 'LINK'
  | 'NOTICE';

/**
 * Words between quotation marks, before anyone has judged whether they are speech. The span runs inside
 * the marks.
 */
export interface Quotation extends Span {
  readonly paragraph: number;
  /** Where the opening mark stands. */
  readonly openedAt: number;
  /** Index after the closing mark; null where it is missing and the paragraph's end closes. */
  readonly closedUntil: number | null;
  /** True where the next paragraph opens again: one quotation over several paragraphs. */
  readonly continued: boolean;
  /** Index of the quotation that this one stands inside, null at the top level. */
  readonly parent: number | null;
  /**
   * In a transcript without marks what names the speaker before the words; null where they go on from the paragraph
   * before. Absent from words in marks.
   */
  readonly label?: Span | null;
}

/** One place where the text names, titles or points at somebody or something. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Id of the entity, null where the words alone do not tell (a pronoun, an unknown title). */
  readonly entity: string | null;
  /** The name itself, without honorific, title or article. */
  readonly name: Span;
  /** Of a role that the article gives to nobody: ids of the offices that go by its title. */
  readonly offices?: readonly string[];
}

/** `ROLE` names a person by office alone ("the health secretary"). */
export type MentionKind = 'PERSON' | 'ROLE' | 'ORGANISATION' | 'PLACE';

/** Somebody whom the article names or calls by office, with every place where it does. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly honorific: string | null;
  readonly pronoun: 'he' | 'she' | 'they' | null;
  readonly mentions: readonly Span[];
  readonly appointments: readonly Appointment[];
}

/** What a person is, as the text states it at `mention`. */
export interface Appointment {
  readonly title: string;
  readonly organisation: string | null;
  readonly mention: Span;
}

/** A body that the article names, with every place where it does. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly odsCode: string | null;
  readonly mentions: readonly Span[];
}

/** A place that the article names, with every place where it does. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}
