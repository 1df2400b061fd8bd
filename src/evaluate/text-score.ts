import type { Tally } from './tally.ts';

/** How one text, or one kind of finding in it, came out. */
export interface TextScore {
  readonly tallies: Partial<Readonly<Record<MeasureName, Tally>>>;
  readonly failures: readonly Failure[];
  readonly attributions: readonly Attribution[];
  readonly rules: readonly RuleUse[];
}

/** What is measured, in the order of the report. */
export const MEASURES = {
  'quotes/spans exact': 'direct and mixed: segments with the right start and end',
  'quotes/spans overlapping': 'direct and mixed: segments that share words',
  'quotes/speaker of found': 'of segments found exactly: share with the right speaker',
  'quotes/speaker': 'direct and mixed: segments that share words, with the right speaker',
  'quotes/span and speaker': 'direct and mixed: segments right in span and speaker',
  'quotes/whole and speaker': 'direct and mixed: quotes right in all segments and speaker',
  'quotes/kind of found': 'of segments found exactly: share of the right kind',
  'quotes/medium of whole': 'of whole quotes found: share of the right medium',
  'direct/spans exact': 'direct alone',
  'direct/speaker of found': '',
  'direct/speaker': '',
  'direct/span and speaker': '',
  'mixed/spans exact': 'mixed alone',
  'mixed/speaker of found': '',
  'mixed/speaker': '',
  'mixed/span and speaker': '',
  'indirect/spans exact': 'indirect: clauses with the right start and end',
  'indirect/spans overlapping': 'indirect: clauses that share words',
  'indirect/speaker of found': 'of clauses found exactly: share with the right speaker',
  'indirect/speaker': 'indirect: clauses that share words, with the right speaker',
  'indirect/span and speaker': 'indirect: clauses right in span and speaker',
  'strikes/dates': 'strikes with the right first and last day',
  'people/names': 'people by full name',
  'organisations/names': 'organisations by any name of the text',
  'organisations/kind of found': 'of organisations found: share of the right kind',
  'figures/amount': 'figures of the right amount at the place',
  'figures/amount comparator unit': 'figures right in amount, comparator and unit',
  'figures/comparator of found': 'of amounts found: share with the right comparator',
  'figures/unit of found': 'of amounts found: share with the right unit',
  'figures/measure of found': 'of amounts found: share with the right measure',
  'figures/change of found': 'of amounts found: share with the right change',
  'figures/concerns': 'of amounts found: whom or where they concern',
  'figures/stated by': 'of amounts found: who states them',
} as const;

/** Name of a measure, as reports and JSON have it. */
export type MeasureName = keyof typeof MEASURES;

/** One thing that came out otherwise than expected. */
export interface Failure {
  readonly file: string;
  readonly line: number;
  readonly fault: Fault;
  readonly expected: string;
  readonly got: string;
  /** Rule and confidence of what was found; null where nothing was. */
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** What is wrong with a finding, or with there being none. */
export type Fault =
  | 'speaker'
  | 'quote span'
  | 'quote missed'
  | 'quote not there'
  | 'quote divided'
  | 'quote kind'
  | 'indirect speaker'
  | 'indirect span'
  | 'indirect missed'
  | 'indirect not there'
  | 'strike missed'
  | 'strike not there'
  | 'person missed'
  | 'person not there'
  | 'organisation missed'
  | 'organisation not there'
  | 'organisation kind'
  | 'figure missed'
  | 'figure not there'
  | 'figure wrong'
  | 'figure concerns'
  | 'figure source';

/** A found quote with a speaker. */
export interface Attribution {
  readonly indirect: boolean;
  readonly confidence: number;
  /** False where the quote is no quote, too. */
  readonly right: boolean;
}

/** One finding, by the rule that made it. */
export interface RuleUse {
  readonly rule: string;
  readonly spanRight: boolean;
  /** Span and speaker; for figures amount, comparator and unit. */
  readonly right: boolean;
}
