/** What has to be known of a figure to compare it with others. Properties that are not known are absent. */
export interface ComparedFigure {
  readonly id: string;
  readonly sortKey: string;
  /** The words that give the number. */
  readonly text: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly comparator: string;
  readonly measure: string;
  readonly change: string;
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly articleId: string;
  readonly strikeId?: string;
  readonly concernsId?: string;
  readonly statedById?: string;
  /** First and last day of its strike, parted by a slash. */
  readonly strikeDays: string | null;
  /** Ids of the figures that it is a part of. */
  readonly totals: readonly string[];
  /** How many figures add up to it. */
  readonly partCount: number;
}
