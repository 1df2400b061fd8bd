import type { Analysis } from '../analysis.ts';
import {
  type Background,
  createBackground,
  type TopicUse,
  type WorkforceUse,
} from './background.ts';
import type { CalendarStrike } from './calendar.ts';
import type { Clue, StrikeClues } from './clue.ts';
import type { StrikeReference } from './references.ts';
import {
  daysStated,
  type Evidence,
  evidence,
  neighboursOf,
  type Writing,
  weighClue,
  weighNeighbour,
} from './weigh.ts';

/** What an article's words tell of the strikes it is about. */
export interface ArticleClues {
  /** Words about the article's own strike. */
  readonly main: readonly StrikeClues[];
  readonly earlier: readonly StrikeClues[];
  readonly later: readonly StrikeClues[];
  /** Dates in sentences that name no strike. */
  readonly loose: readonly Clue[];
  readonly uses: readonly WorkforceUse[];
  /** The workforce that a reference's own sentence names nearest to it. */
  readonly ownWorkforces: ReadonlyMap<StrikeReference, string>;
  readonly topics: readonly TopicUse[];
  readonly writing: Writing;
}

/** A strike of the calendar, and what the article says for it. */
export interface RankedStrike {
  readonly strike: CalendarStrike;
  /** Sum of the weights: the log-odds that the article is about this strike. */
  readonly score: number;
  /** What speaks for it, in order of the text. */
  readonly evidence: readonly Evidence[];
  /** Keys of the stated days that this strike was on. */
  readonly days: readonly string[];
}

/** The calendar's strikes of the article's workforces, the likeliest first. Linear in clues and calendar. */
export function rankStrikes(
  analysis: Analysis,
  calendar: readonly CalendarStrike[],
  clues: ArticleClues,
): readonly RankedStrike[] {
  const workforces = new Set(clues.uses.map(({ workforce }) => workforce));
  const { text } = analysis.article;
  const said = {
    ...clues,
    main: saidOnce(text, clues.main),
    earlier: saidOnce(text, clues.earlier),
    later: saidOnce(text, clues.later),
    loose: clues.loose.slice(0, MOST_CLUES),
  };
  const background = createBackground(analysis, clues.uses, clues.topics, clues.writing);
  return calendar
    .filter((strike) => [...strike.workforces].some((id) => workforces.has(id)))
    .map((strike) => rankStrike(background, calendar, said, strike))
    .toSorted((one, other) => other.score - one.score || one.strike.first - other.strike.first);
}

function rankStrike(
  weighBackground: Background,
  calendar: readonly CalendarStrike[],
  { main, earlier, later, loose, writing, ownWorkforces }: ArticleClues,
  strike: CalendarStrike,
): RankedStrike {
  const pieces: Evidence[] = weighBackground(strike);
  let score = pieces.reduce((sum, { weight }) => sum + weight, 0);
  const days: string[] = [];
  const add = (kind: string, found: Evidence | null) => {
    if (found === null) return;
    pieces.push(found);
    score += taken(kind, found.weight);
  };
  // what is said again counts once: the same kind of clue adds up to no more than its limit
  const totals = new Map<string, number>();
  const taken = (kind: string, weight: number): number => {
    const limit = LIMITS[kind] ?? 3;
    const before = totals.get(kind) ?? 0;
    const after = Math.max(-limit, Math.min(limit, before + weight));
    totals.set(kind, after);
    return after - before;
  };
  // "junior doctors prepare for a four-day walkout" tells nothing about a strike of consultants
  const isOwn = ({ reference }: StrikeClues) => {
    const workforce = ownWorkforces.get(reference);
    return workforce === undefined || strike.workforces.has(workforce);
  };
  for (const { clues } of main.filter(isOwn)) {
    for (const clue of clues) {
      const found =
        clue.kind === 'FIRST_IN_YEARS'
          ? weighFirst(clue, strike, calendar)
          : weighClue(clue, strike, writing);
      add(clue.kind, found);
      if (found !== null && found.weight > 0) days.push(...daysStated(clue, strike, writing));
    }
  }
  for (const clue of loose) {
    const found = weighClue(clue, strike, writing);
    // a day on which nobody says there was a strike speaks for one that fits, never against one that does not
    if (found !== null && found.weight > LEAST_LOOSE)
      add('LOOSE', { ...found, weight: found.weight / 2 });
  }
  const before = earlier.length === 0 ? [] : neighboursOf(strike, calendar, 'BEFORE');
  for (const other of earlier.filter(isOwn))
    add('EARLIER', weighNeighbour(other, 'BEFORE', strike, before, writing));
  const after = later.length === 0 ? [] : neighboursOf(strike, calendar, 'AFTER');
  for (const other of later.filter(isOwn))
    add('LATER', weighNeighbour(other, 'AFTER', strike, after, writing));
  if (!pieces.some(({ anchors, weight }) => anchors && weight > 0)) score -= 3;
  const evidenceFor = pieces.filter(({ weight, end }) => weight > 0 && end > 0);
  return {
    strike,
    score,
    evidence: evidenceFor.toSorted((one, other) => one.start - other.start),
    days,
  };
}

/**
 * The same words tell nothing new the second time. Each clue is weighed against the whole calendar, so
 * there is a limit too; what an article is about is told in its first clues.
 */
function saidOnce(text: string, strikes: readonly StrikeClues[]): readonly StrikeClues[] {
  const said = new Set<string>();
  const kept: StrikeClues[] = [];
  for (const { reference, clues } of strikes) {
    const fresh = clues.filter(({ kind, start, end }) => {
      const words = `${kind} ${text.slice(start, end).toLowerCase()}`;
      if (said.has(words) || said.size >= MOST_CLUES) return false;
      said.add(words);
      return true;
    });
    if (fresh.length > 0) kept.push({ reference, clues: fresh });
  }
  return kept;
}

const MOST_CLUES = 100;
/** Only days and hours weigh more, not a weekday. */
const LEAST_LOOSE = 1.8;

const LIMITS: Readonly<Record<string, number>> = {
  DATE: 7,
  LENGTH: 3,
  LOOSE: 2,
  EARLIER: 4,
  LATER: 3,
};

/** "the first in over 40 years": nothing of the kind stands before it in the calendar. */
function weighFirst(
  clue: Clue,
  strike: CalendarStrike,
  calendar: readonly CalendarStrike[],
): Evidence {
  const before = neighboursOf(strike, calendar, 'BEFORE');
  return before.length === 0
    ? evidence(clue, 2.5, 'The calendar has no strike of theirs before this one.', true)
    : evidence(clue, -2.5, 'The calendar has strikes of theirs before this one.');
}
