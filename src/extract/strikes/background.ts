import { officesOf } from '../../reference/office-holders.ts';
import { comparableName } from '../../reference/slug.ts';
import type { ReferenceTables } from '../../reference/tables.ts';
import type { Span } from '../../text/span.ts';
import type { Analysis } from '../analysis.ts';
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

/** What the whole article, rather than the words at a strike, tells about which strike it is. */
export function weighBackground(
  analysis: Analysis,
  strike: CalendarStrike,
  uses: readonly WorkforceUse[],
  topics: readonly TopicUse[],
  writing: Writing,
): Evidence[] {
  const reference = analysis.knowledge.reference;
  return [
    weighWorkforce(reference, strike, uses),
    ...weighOffices(analysis, strike),
    weighCaller(analysis, strike),
    weighNations(analysis, strike),
    weighPublication(strike, writing),
    weighStatus(strike, writing),
    weighDispute(analysis, strike, topics),
  ].filter((piece) => piece !== null);
}

/** Whether the strike is of the workforce that the article tells of, under the name it had then. */
function weighWorkforce(
  reference: ReferenceTables,
  strike: CalendarStrike,
  uses: readonly WorkforceUse[],
): Evidence | null {
  const total = new Map<string, number>();
  for (const { workforce, weight } of uses)
    total.set(workforce, (total.get(workforce) ?? 0) + weight);
  const most = Math.max(...total.values());
  const own = uses.filter(({ workforce }) => strike.workforces.has(workforce));
  const current = own.find(({ former }) => !former) ?? own[0];
  if (current === undefined) return null;
  const weight = own.reduce((sum, use) => sum + use.weight, 0);
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

/** Who held which office: a health secretary dates an article to within a few years. */
function weighOffices(
  { people, article, knowledge: { reference } }: Analysis,
  strike: CalendarStrike,
): Evidence[] {
  const pieces: Evidence[] = [];
  // three office-holders of one time tell little more than one of them
  let left = MOST_FROM_OFFICES;
  for (const person of people) {
    if (!reference.officesByPerson.has(person.id)) continue;
    for (const appointment of person.appointments) {
      const offices = reference.officesByTitle.get(comparableName(appointment.title)) ?? [];
      const held = officesOf(reference, person.id).filter(({ office }) => offices.includes(office));
      if (held.length === 0 || isFormer(article.text, appointment.mention)) continue;
      const fitting = held.find(
        ({ from, to }) =>
          (from === null || (dayOfIso(from) ?? 0) - SLACK <= strike.first) &&
          (to === null || strike.first <= (dayOfIso(to) ?? 0) + SLACK),
      );
      if (fitting === undefined) {
        pieces.push(
          evidence(appointment.mention, -3, `${person.name} was not in this office at the time.`),
        );
      } else if (fitting.from !== null || fitting.to !== null) {
        const term = [
          fitting.from === null ? null : `from ${fitting.from}`,
          fitting.to === null ? null : `to ${fitting.to}`,
        ].filter((part) => part !== null);
        const bounded = fitting.from !== null && fitting.to !== null;
        const weight = Math.min(left, bounded ? 1.5 : 0.7);
        left -= weight;
        const reason = `${person.name} held this office ${term.join(' ')}.`;
        pieces.push(evidence(appointment.mention, weight, reason, true));
      }
      break;
    }
  }
  return pieces;
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

function weighCaller({ organisations }: Analysis, { row }: CalendarStrike): Evidence | null {
  for (const organisation of organisations) {
    const mention = organisation.mentions[0];
    if (mention !== undefined && row.calledBy.includes(organisation.id)) {
      return evidence(mention, 0.7, `${organisation.name} called this strike.`, true);
    }
  }
  return null;
}

/** Places and organisations tell the nation; a strike of Scotland's nurses is none of England's. */
function weighNations(analysis: Analysis, { row }: CalendarStrike): Evidence | null {
  const nations = nationsOf(analysis);
  const [first] = nations;
  if (first === undefined) return null;
  const own = nations.find(({ nation }) => row.nations.includes(nation));
  if (own !== undefined) return evidence(own, 0.5, 'The strike was in this nation.', true);
  return evidence(first, -3, 'The strike was in another nation.');
}

/** The nations and countries that an article's places and NHS trusts lie in, with where it first names them. */
export function nationsOf({
  places,
  organisations,
  knowledge: { reference },
}: Analysis): readonly (Span & { readonly nation: string })[] {
  const nations: (Span & { readonly nation: string })[] = [];
  const add = (nation: string | null, mention: Span | undefined) => {
    if (nation !== null && mention !== undefined) {
      nations.push({ nation, start: mention.start, end: mention.end });
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
  return nations;
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
  { knowledge: { reference } }: Analysis,
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
