import { officesOf } from '../../reference/office-holders.ts';
import { comparableName } from '../../reference/slug.ts';
import type { ReferenceTables } from '../../reference/tables.ts';
import type { Span } from '../../text/span.ts';
import type { Analysis, Organisation } from '../analysis.ts';
import type { CalendarStrike } from './calendar.ts';
import { dayOfIso, isoOfDay } from './days.ts';
import { type Evidence, evidence, type Writing } from './weigh.ts';

/** How a workforce is named where the article points at strikes. */
export interface WorkforceUse extends Span {
  readonly workforce: string;
  readonly former: boolean;
  /** 2 for each time it stands right beside the words for a strike, 1 for each time in the same sentence. */
  readonly weight: number;
}

/** How often the article has a word for what a dispute is about, with its first place. */
export interface TopicUse extends Span {
  readonly topic: string;
  readonly count: number;
}

/** Weighs one strike by what the whole article tells, rather than the words at a strike. */
export type Background = (strike: CalendarStrike) => Evidence[];

/** Gathers from the article once what every strike of the calendar is then weighed by. */
export function createBackground(
  analysis: Analysis,
  uses: readonly WorkforceUse[],
  topics: readonly TopicUse[],
  writing: Writing,
): Background {
  const { reference } = analysis.knowledge;
  const workforces = totalUses(uses);
  const offices = statedOffices(analysis);
  const callers = analysis.organisations.filter(({ id }) => reference.organisations.byId.has(id));
  const nations = nationsOf(analysis);
  return (strike) =>
    [
      weighWorkforce(reference, strike, workforces),
      ...weighOffices(offices, strike),
      weighCaller(callers, strike),
      weighNations(nations, strike),
      weighPublication(strike, writing),
      weighStatus(strike, writing),
      weighDispute(reference, strike, topics),
    ].filter((piece) => piece !== null);
}

/** All uses of one workforce together. */
interface TotalUse {
  weight: number;
  /** The first that is no former name, else the first. */
  use: WorkforceUse;
  /** Its index among all uses. */
  order: number;
}

function totalUses(uses: readonly WorkforceUse[]): ReadonlyMap<string, TotalUse> {
  const totals = new Map<string, TotalUse>();
  for (const [order, use] of uses.entries()) {
    const total = totals.get(use.workforce);
    if (total === undefined) {
      totals.set(use.workforce, { weight: use.weight, use, order });
      continue;
    }
    total.weight += use.weight;
    if (total.use.former && !use.former) {
      total.use = use;
      total.order = order;
    }
  }
  return totals;
}

/** Whether the strike is of the workforce that the article tells of, under the name it had then. */
function weighWorkforce(
  reference: ReferenceTables,
  strike: CalendarStrike,
  totals: ReadonlyMap<string, TotalUse>,
): Evidence | null {
  const most = Math.max(...[...totals.values()].map(({ weight }) => weight));
  const own = [...strike.workforces]
    .flatMap((id) => totals.get(id) ?? [])
    .sort((one, other) => one.order - other.order);
  const current = (own.find(({ use }) => !use.former) ?? own[0])?.use;
  if (current === undefined) return null;
  const weight = own.reduce((sum, total) => sum + total.weight, 0);
  if (weight * 2 <= most) return evidence(current, -3, 'The article is about another workforce.');
  const since = reference.workforces.byId.get(current.workforce)?.renamedOn ?? null;
  const name = reference.workforces.byId.get(current.workforce)?.name ?? current.workforce;
  if (since !== null && strike.first < (dayOfIso(since) ?? 0) - GRACE) {
    return evidence(current, -4, `They have been called ${name} only since ${since}.`);
  }
  if (strike.row.workforces.includes(current.workforce)) {
    return since === null
      ? evidence(current, 1, `This was a strike of ${name}.`)
      : evidence(current, 1.5, `They have been called ${name} since ${since}.`);
  }
  return evidence(current, -1, `By then they were no longer called ${name}.`);
}

/** News may use a new name a little before it is official. */
const GRACE = 30;

/** A post that the article gives to a person whom the tables know in it, with their times in it. */
interface StatedOffice {
  readonly person: string;
  readonly mention: Span;
  readonly terms: readonly Term[];
}

interface Term {
  readonly from: string | null;
  readonly to: string | null;
  /** First and last day on which the term explains an article. */
  readonly first: number;
  readonly last: number;
}

function statedOffices({
  people,
  article,
  knowledge: { reference },
}: Analysis): readonly StatedOffice[] {
  return people.flatMap((person) => {
    if (!reference.officesByPerson.has(person.id)) return [];
    const holdings = officesOf(reference, person.id);
    for (const { title, mention } of person.appointments) {
      const offices = reference.officesByTitle.get(comparableName(title)) ?? [];
      const terms = holdings.filter(({ office }) => offices.includes(office)).map(termOf);
      if (terms.length > 0 && !isFormer(article.text, mention))
        return { person: person.name, mention, terms };
    }
    return [];
  });
}

function termOf({ from, to }: Pick<Term, 'from' | 'to'>): Term {
  return {
    from,
    to,
    first: from === null ? Number.NEGATIVE_INFINITY : (dayOfIso(from) ?? 0) - SLACK,
    last: to === null ? Number.POSITIVE_INFINITY : (dayOfIso(to) ?? 0) + SLACK,
  };
}

/** Who held which office: a health secretary dates an article to within a few years. */
function weighOffices(offices: readonly StatedOffice[], strike: CalendarStrike): Evidence[] {
  // three office-holders of one time tell little more than one of them
  let left = MOST_FROM_OFFICES;
  return offices.flatMap(({ person, mention, terms }) => {
    const fitting = terms.find(({ first, last }) => first <= strike.first && strike.first <= last);
    if (fitting === undefined)
      return evidence(mention, -3, `${person} was not in this office at the time.`);
    const { from, to } = fitting;
    if (from === null && to === null) return [];
    const term = [from === null ? null : `from ${from}`, to === null ? null : `to ${to}`];
    const weight = Math.min(left, from !== null && to !== null ? 1.5 : 0.7);
    left -= weight;
    const reason = `${person} held this office ${term.filter((part) => part !== null).join(' ')}.`;
    return evidence(mention, weight, reason, true);
  });
}

const MOST_FROM_OFFICES = 2.5;
/** An article written some weeks after a strike names those in office when it was written. */
const SLACK = 45;

function isFormer(text: string, mention: Span): boolean {
  const before = text.slice(Math.max(0, mention.start - 12), mention.start).toLowerCase();
  const words = text.slice(mention.start, mention.end).toLowerCase();
  return FORMER.test(before) || FORMER.test(words.slice(0, 12));
}

const FORMER = /(?:\bformer|\bex-|\bthen-|\bprevious|\bone-time)/;

function weighCaller(
  organisations: readonly Organisation[],
  { row }: CalendarStrike,
): Evidence | null {
  for (const organisation of organisations) {
    const mention = organisation.mentions[0];
    if (mention !== undefined && row.calledBy.includes(organisation.id)) {
      return evidence(mention, 0.7, `${organisation.name} called this strike.`, true);
    }
  }
  return null;
}

/** Places and organisations tell the nation; a strike of Scotland's nurses is none of England's. */
function weighNations(nations: readonly NationUse[], { row }: CalendarStrike): Evidence | null {
  const [first] = nations;
  if (first === undefined) return null;
  const own = nations.find(({ nation }) => row.nations.includes(nation));
  if (own !== undefined) return evidence(own, 0.5, 'The strike was in this nation.', true);
  return evidence(first, -3, 'The strike was in another nation.');
}

/** A nation or country, with where the article first names something in it. */
export interface NationUse extends Span {
  readonly nation: string;
}

/** The nations and countries that an article's places and NHS trusts lie in, each once. */
export function nationsOf({
  places,
  organisations,
  knowledge: { reference },
}: Analysis): readonly NationUse[] {
  const nations = new Map<string, NationUse>();
  const add = (nation: string | null, mention: Span | undefined) => {
    if (nation !== null && mention !== undefined && !nations.has(nation)) {
      nations.set(nation, { nation, start: mention.start, end: mention.end });
    }
  };
  for (const { id, mentions } of places) add(nationOf(reference, id), mentions[0]);
  for (const { id, mentions } of organisations) {
    // the trusts and hospitals of the tables are England's
    if (reference.trusts.byId.has(id) || reference.hospitals.byId.has(id))
      add('england', mentions[0]);
    const acts = reference.organisations.byId.get(id)?.nations ?? [];
    // the NHS is in all four nations, and so tells none
    if (acts.length === 1) add(acts[0]!, mentions[0]);
  }
  return [...nations.values()];
}

/** The nation or foreign country that a place lies in; the United Kingdom as a whole tells nothing. */
function nationOf(reference: ReferenceTables, id: string): string | null {
  let place = reference.places.byId.get(id);
  // the chain is as long as there are kinds of places
  for (let step = 0; place !== undefined && step < 8; step++) {
    if (place.kind === 'NATION') return place.id;
    if (place.within === null)
      return place.kind === 'COUNTRY' && place.id !== 'united-kingdom' ? place.id : null;
    place = reference.places.byId.get(place.within);
  }
  return null;
}

function weighPublication(strike: CalendarStrike, { published, mode }: Writing): Evidence | null {
  if (published === null) return null;
  const nowhere = { start: 0, end: 0 };
  const since = published - strike.endDay;
  const until = strike.first - published;
  const reason = `The article was published on ${isoOfDay(published)}.`;
  if (until > 0) {
    if (mode === 'ACTION') return evidence(nowhere, -4, reason);
    return evidence(nowhere, until <= 75 ? 2.5 : Math.max(-4, 1 - until / 60), reason, until <= 75);
  }
  if (since <= 10)
    return evidence(nowhere, mode === 'PLANNED' && since > 0 ? -1.5 : 3.5, reason, true);
  if (mode === 'PLANNED') return evidence(nowhere, -4, reason);
  return evidence(nowhere, since <= 60 ? 1 : Math.max(-4, -since / 60), reason, since <= 60);
}

function weighStatus(strike: CalendarStrike, { mode }: Writing): Evidence | null {
  if (mode !== 'ACTION' || strike.row.status !== 'CALLED_OFF') return null;
  return evidence(
    { start: 0, end: 0 },
    -4,
    'The strike was called off, and the article reports one that took place.',
  );
}

/** What the dispute is about: its name has the word that the article has most often, such as "contract". */
function weighDispute(
  reference: ReferenceTables,
  { row }: CalendarStrike,
  topics: readonly TopicUse[],
): Evidence | null {
  const names = row.disputes.map((id) => reference.disputes.byId.get(id)?.name.toLowerCase() ?? '');
  const most = Math.max(...topics.map(({ count }) => count));
  for (const topic of topics) {
    if (topic.count < Math.max(2, most) || !names.some((name) => name.includes(topic.topic)))
      continue;
    return evidence(topic, 1, `The strike was part of a dispute over ${topic.topic}.`);
  }
  return null;
}
