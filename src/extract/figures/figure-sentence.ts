import type { Analysis, Mention } from '../analysis.ts';
import type { Knowledge } from '../knowledge.ts';
import type { FigureFinding } from '../record.ts';
import type { DateMention } from '../strikes/join-dates.ts';
import type { StrikeReference } from '../strikes/references.ts';
import type { WorkforceMention } from '../strikes/workforce-mentions.ts';
import type { CountedKind } from './counted-kind.ts';
import type { MeasureWord } from './measure-words.ts';
import type { Quantity } from './quantities.ts';
import type { QuoteIndex } from './quote-index.ts';
import type { Source } from './sources.ts';
import type { StatedSentence } from './stated-sentences.ts';
import type { Subject } from './subject.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** A figure as its sentence tells it, before it is compared with the others of the article. */
export interface DraftFigure {
  readonly figure: FigureFinding;
  readonly kind: CountedKind;
  readonly quantity: Quantity;
  readonly sentence: StatedSentence;
}

/** A sentence with all that figures are read from. */
export interface FigureSentence {
  readonly analysis: Analysis;
  readonly sentence: StatedSentence;
  readonly quantities: readonly Quantity[];
  readonly subjects: readonly Subject[];
  readonly unions: readonly Subject[];
  /** The people it names. */
  readonly people: readonly Mention[];
  /** The article's only union and the only body it says is struck at, null where there is no such one. */
  readonly union: string | null;
  readonly employer: string | null;
  /** The company that the text is about so far, where nobody strikes at any. */
  readonly companyTold: string | null;
  readonly sources: readonly Source[];
  readonly measureWords: readonly MeasureWord[];
  readonly quotes: QuoteIndex;
}

/** What else a sentence's figures are read with. */
export interface SentenceTools {
  readonly references: readonly StrikeReference[];
  readonly dates: readonly DateMention[];
  readonly workforces: readonly WorkforceMention[];
  readonly vocabulary: FigureVocabulary;
  readonly knowledge: Knowledge;
}
