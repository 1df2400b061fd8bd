import type { Analysis, Mention } from '../analysis.ts';
import type { Knowledge } from '../knowledge.ts';
import type { OrganisationKind } from '../record.ts';
import { type Atom, atomAt } from './atoms.ts';
import { isPlaceOfLearning } from './places-of-learning.ts';
import { statedSentences } from './stated-sentences.ts';

/**
 * The body where the article's strikers work, by how often and how plainly the article says so: "the strike at
 * Rowan Motors", "care workers at Rowan Homes", "Rowan Homes, which employs them", "Rowan Homes has offered".
 * Null where it tells of none, or of another one nearly as plainly.
 *
 * @param mentions those of bodies that somebody can work at, in order
 */
export function employerOf(analysis: Analysis, mentions: readonly Mention[]): string | null {
  const { weights, strikes, inLead } = weigh(analysis, mentions);
  if (strikes === 0) return null;
  const ranked = [...weights].sort(([, one], [, other]) => other - one);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const [body, weight] = best;
  const [, next] = second ?? [null, 0];
  // in news of a strike the only body that runs something is the one struck
  const alone = second === undefined && (inLead || strikes > 1);
  if (alone && runsSomething(analysis, body)) return body;
  if (weight < (next > NAMED ? LEAST_WEIGHT : LEAST_OF_MANY_TIMES)) return null;
  // of several hospitals, the article must say where the strikers work
  const kinds = new Map(analysis.organisations.map(({ id, kind }) => [id, kind]));
  const others = ranked.slice(1).some(([id]) => kinds.get(id) === kinds.get(body));
  if (others && weight < PLAIN) return null;
  return next * CLEARLY > weight ? null : body;
}

/** How plainly an article says of each body that the strikers work there. */
interface Weights {
  readonly weights: ReadonlyMap<string, number>;
  /** In how many sentences it speaks of a strike, and whether in one of the first. */
  readonly strikes: number;
  readonly inLead: boolean;
}

function weigh(analysis: Analysis, mentions: readonly Mention[]): Weights {
  const staff = staffNouns(analysis.knowledge);
  const weights = new Map<string, number>();
  let strikes = 0;
  let inLead = false;
  let next = 0;
  for (const [index, { start, end, atoms }] of statedSentences(analysis).entries()) {
    const strike = atoms.some(({ lower }) => STRIKES.has(lower));
    if (strike) strikes++;
    inLead ||= strike && index < LEAD;
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    let before = 0;
    for (let at = next; at < mentions.length && mentions[at]!.start < end; at++) {
      const mention = mentions[at]!;
      // "the trust" may be meant for another than the one it was taken for
      const named = CAPITAL.test(analysis.article.text.slice(mention.name.start, mention.name.end));
      if (mention.kind === 'PLACE' || !named) continue;
      // "workers at Rowan Motors and Ambridge Mill"
      const joined = joinedTo(atoms, mentions[at - 1], mention);
      before = joined ? before : weightOf(atoms, mention, staff, strike);
      weights.set(mention.entity!, (weights.get(mention.entity!) ?? 0) + before);
    }
  }
  return { weights, strikes, inLead };
}

/** Nouns for those who work somewhere, read once: "staff", "drivers". */
function staffNouns(knowledge: Knowledge): ReadonlySet<string> {
  const known = STAFF_NOUNS.get(knowledge);
  if (known !== undefined) return known;
  const workforces = knowledge.reference.workforces.rows;
  const nouns = new Set([
    ...knowledge.words('staff-nouns'),
    ...workforces.map(({ name }) => name.split(' ').at(-1)!),
  ]);
  STAFF_NOUNS.set(knowledge, nouns);
  return nouns;
}

const STAFF_NOUNS = new WeakMap<Knowledge, ReadonlySet<string>>();

/** Whether "and" alone parts two mentions of one sentence. */
function joinedTo(atoms: readonly Atom[], one: Mention | undefined, { start }: Mention): boolean {
  if (one === undefined || one.end < atoms[0]!.start) return false;
  const between = atoms.slice(atomAt(atoms, one.end), atomAt(atoms, start));
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every(({ lower }) => lower === 'and' || lower === ',' || lower === 'the') &&
    between.some(({ lower }) => lower === 'and')
  );
}

/** Whether a body has staff of its own to lose: mediators, inspectors and banks are heard, too. */
function runsSomething({ organisations }: Analysis, entity: string): boolean {
  const body = organisations.find(({ id }) => id === entity);
  if (body === undefined || ONLOOKERS.test(body.name)) return false;
  return RUNNING.has(body.kind) || isPlaceOfLearning(body);
}

const RUNNING: ReadonlySet<OrganisationKind> = new Set([
  'TRUST',
  'HOSPITAL',
  'COMPANY',
  'PUBLIC_BODY',
]);
const ONLOOKERS =
  /\b(?:Mediation|Arbitration|Conciliation|Inspectorate|Tribunal|Commission|Court|Parliament|Assembly|Senate|Committee|Bank|Capital|Securities|Office|Police|Forum|Exchange)\b/;

/** How plainly one mention says that the strikers work there. */
function weightOf(
  atoms: readonly Atom[],
  { start, end }: Mention,
  staff: ReadonlySet<string>,
  strike: boolean,
): number {
  const first = atomAt(atoms, start);
  const after = atomAt(atoms, end);
  const link = atoms[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const word = atoms[link]?.lower ?? '';
  if (AT.has(word)) {
    const before = atoms.slice(Math.max(0, link - 2), link);
    if (word !== 'by' && before.some(({ lower }) => STRIKES.has(lower))) return PLAIN;
    if (before.some(({ lower }) => staff.has(lower) || lower === 'employed'))
      return strike ? PLAIN : LIKELY;
    if (before.some(({ lower }) => RUN.has(lower))) return LIKELY;
    // "Jane Roe, chief executive of Rowan Motors"
    if (atoms.slice(Math.max(0, link - 3), link).some(({ lower }) => LEADING.has(lower)))
      return HEARD;
  }
  // "Rowan Motors workers"
  if (staff.has(atoms[after]?.lower ?? '')) return strike ? PLAIN : LIKELY;
  let verb = after;
  while (LINKS.has(atoms[verb]?.lower ?? '')) verb++;
  if (EMPLOYING.has(atoms[verb]?.lower ?? '')) return LIKELY;
  // "Rowan Motors said", "Rowan Motors' chief executive", "the Rowan Motors spokesman"
  const said = SAYING.has(atoms[after]?.lower ?? '');
  const led = atoms.slice(after, after + 4).some(({ lower }) => LEADING.has(lower));
  return said || led ? HEARD : NAMED;
}

const CAPITAL = /\p{Lu}/u;
const PLAIN = 3;
const LIKELY = 2;
/** Being named at all tells a little: an article names the employer again and again. */
const NAMED = 0.25;
/** Employers are heard in news of a strike; so are others. */
const HEARD = 0.75;
const LEAST_WEIGHT = 2;
/** Where the others are hardly named. */
const LEAST_OF_MANY_TIMES = 1;
/** Sentences that say what an article is about, its headline included. */
const LEAD = 3;
const CLEARLY = 1.5;
const RUN = new Set(['run', 'owned', 'operated']);
const LEADING = new Set(
  'executive director boss manager spokesman spokeswoman spokesperson chairman chairwoman superintendent owner chief'.split(
    ' ',
  ),
);
const SAYING = new Set(['said', 'says']);
const AT = new Set(['at', 'by', 'against', 'for', 'of']);
const LINKS = new Set([
  ',',
  'which',
  'has',
  'have',
  'had',
  'also',
  'already',
  'now',
  'that',
  'said',
  'says',
  'it',
]);
const EMPLOYING = new Set(['employs', 'employ', 'offered', 'offers', 'employed']);
const STRIKES = new Set([
  'strike',
  'strikes',
  'walkout',
  'walkouts',
  'walk-out',
  'stoppage',
  'stoppages',
  'strikers',
  'walked',
  'picket',
]);
