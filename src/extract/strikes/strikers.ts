import type { Analysis } from '../analysis.ts';
import { employerOf } from '../figures/employer.ts';
import { subjectMentions } from '../figures/subject-mentions.ts';
import { type ArticleReading, workforceBeside } from './read-clues.ts';
import type { StrikeReference } from './references.ts';
import { createTradeReader, subjectAt, type Trade } from './trades.ts';

/** Who stops work in a strike that the calendar lacks. */
export interface Strikers {
  /** A workforce of the tables, a trade as the text calls it, or the body they work at or belong to. */
  readonly id: string;
  /** Empty where the text names only a body. */
  readonly workforces: readonly string[];
  /** Whether its own words name them. */
  readonly beside: boolean;
}

/** The strikers of each reference of an article; null where its words leave open who they are. */
export function createStrikersReader(
  analysis: Analysis,
  reading: ArticleReading,
): (reference: StrikeReference) => Strikers | null {
  const readTrade = createTradeReader(analysis.knowledge);
  const trades = articleTrades(reading, readTrade);
  const ofArticle = createWorkforceReader(reading);
  const only = trades.size === 1 ? [...trades.values()][0]! : null;
  // a workforce that the article names apart from the strike need not be who strikes
  const told = reading.uses.some(({ weight }) => weight >= 2);
  const body = !told && trades.size === 0 ? bodyOf(analysis) : null;
  return (reference) => {
    const workforce = workforceBeside(reading, reference);
    if (workforce !== null) return { id: workforce, workforces: [workforce], beside: true };
    const trade = readTrade(reference);
    const known = trade === null ? null : workforceAt(reading, reference, trade.at);
    if (known !== null) return { id: known, workforces: [known], beside: true };
    const which = trade?.any ? theOnly(trades, trade.head) : trade?.name;
    if (trade !== null && which !== null && which !== undefined)
      return ofTrade(trades.get(trade.head) ?? which, true);
    const named = ofArticle(reference);
    if (named !== null) return { id: named, workforces: [named], beside: false };
    if (told) return null;
    if (only !== null && !isOfOthers(reference)) return ofTrade(only, false);
    return body === null ? null : { id: body, workforces: [], beside: false };
  };
}

/** The workforce of the tables that a trade's noun ends the name of. */
function workforceAt(
  { workforces }: ArticleReading,
  { sentence }: StrikeReference,
  at: number,
): string | null {
  const mentions = workforces.get(sentence) ?? [];
  return mentions.find(({ atomEnd, former }) => atomEnd === at + 1 && !former)?.workforce ?? null;
}

/** For "crews" the "ferry crews" that the article tells of; null where it tells of two kinds, or none. */
function theOnly(trades: ReadonlyMap<string, string>, noun: string): string | null {
  const names = [...trades.values()].filter((name) => name.endsWith(` ${noun}`));
  return names.length === 1 ? names[0]! : null;
}

function ofTrade(name: string, beside: boolean): Strikers {
  const id = name.replaceAll(' ', '-');
  return { id, workforces: [id], beside };
}

/** The fullest name of each trade that the article says strikes, by its noun: "lock keepers" for "keepers". */
function articleTrades(
  { references }: ArticleReading,
  readTrade: (reference: StrikeReference) => Trade | null,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const reference of references) {
    const trade = readTrade(reference);
    if (trade === null || trade.any) continue;
    const { head, name } = trade;
    if (name.length > (names.get(head)?.length ?? 0)) names.set(head, name);
  }
  return names;
}

/** The only body at which the article says people strike, else its only union: "the strike at Rowan Motors". */
function bodyOf(analysis: Analysis): string | null {
  const employer = employerOf(analysis, subjectMentions(analysis));
  if (employer !== null) return employer;
  const unions = analysis.organisations.filter(({ kind }) => kind === 'UNION');
  return unions.length === 1 ? unions[0]!.id : null;
}

/** "Lamplighters have walked out", of an article about others. */
function isOfOthers(reference: StrikeReference): boolean {
  const { atoms } = reference.sentence;
  const subject = subjectAt(reference);
  // "bakers, drivers and packers" may be those of the article, by what they do
  const joined = subject !== null && atoms[subject - 1]?.lower === 'and';
  return subject !== null && !joined && !ANY_STAFF.has(atoms[subject]!.lower);
}

/**
 * For "the strike began on 3 May" the workforce that all of the article's strikes are of. An article may tell
 * of several trades, so there is none where strikes of two are told of, or where the sentence has people of
 * its own: "lamplighters went on strike on 3 May".
 */
function createWorkforceReader({
  uses,
  topWorkforce,
  workforces,
  references,
}: ArticleReading): (reference: StrikeReference) => string | null {
  const only = uses.every(({ workforce, weight }) => weight < 2 || workforce === topWorkforce);
  const headline = references.find(({ sentence }) => sentence.role === 'HEADLINE')?.sentence;
  const first = uses.find(({ workforce }) => workforce === topWorkforce)?.start ?? 0;
  const inHeadline = headline !== undefined && first >= headline.start && first < headline.end;
  const lead = references.find(({ sentence }) => sentence.role === 'BODY')?.sentence;
  return (reference) => {
    if (!only || topWorkforce === null) return null;
    const { sentence } = reference;
    // whoever is named only further on may be others
    if (first >= sentence.end) return null;
    // the first words below a headline tell what it told
    if (inHeadline && sentence === lead) return topWorkforce;
    const named = workforces.get(sentence) ?? [];
    if (named.some(({ workforce }) => workforce !== topWorkforce)) return null;
    if (named.length > 0) return topWorkforce;
    return isOfOthers(reference) ? null : topWorkforce;
  };
}

/** Words for those who work that fit any trade. */
const ANY_STAFF = new Set([
  'staff',
  'workers',
  'members',
  'employees',
  'colleagues',
  'personnel',
  'strikers',
  'crew',
]);
