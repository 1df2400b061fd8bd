import { appointmentById } from '../queries/appointments.ts';
import { articleById, articleMentions } from '../queries/articles.ts';
import {
  type EvidenceRow,
  evidenceByRelation,
  evidenceKey,
  referenceTables,
} from '../queries/evidence.ts';
import { figureById } from '../queries/figures.ts';
import type { PathNode, PathStepRow } from '../queries/paths.ts';
import { positionById } from '../queries/positions.ts';
import { quoteAttributions, quoteById } from '../queries/quotes.ts';
import { WHOLE_LIST } from '../queries/read-by-key.ts';
import type { RequestContext } from './context.ts';
import { evidenceOf, justReplaced } from './passages.ts';
import { segmentsOf } from './Quote.ts';

type Evidence = readonly EvidenceRow[];

const MOST = 10;

/** Why we think that a step joins its two ends. */
export async function evidenceOfStep(
  step: PathStepRow,
  context: RequestContext,
): Promise<Evidence> {
  // As the relation is named, whichever way the step goes.
  const [subject, object] = step.forward ? [step.from, step.to] : [step.to, step.from];
  return (await evidenceOfRelation(step.relation, subject, object, context)).slice(0, MOST);
}

async function evidenceOfRelation(
  relation: string,
  subject: PathNode,
  object: PathNode,
  context: RequestContext,
): Promise<Evidence> {
  switch (relation) {
    case 'HELD':
    case 'RUNS':
    case 'CALLED':
    case 'COVERS':
      return claims(relation, subject.id, object.id, context);
    case 'AT':
    case 'OF_OFFICE':
      return subject.type === 'Office'
        ? reference('offices', context)
        : ofAppointment(subject.id, context);
    case 'PART_OF':
      return reference('strikes', context);
    case 'SAID':
      return saying(subject.id, object.id, context);
    case 'ABOUT':
      return aboutStrike(subject.id, object.id, context);
    case 'REPEATS':
      return [...(await ofQuote(subject.id, context)), ...(await ofQuote(object.id, context))];
    case 'MENTIONS':
      return subject.type === 'Article'
        ? mention(subject.id, object, context)
        : ofQuote(subject.id, context);
    default:
      return ofFinding(subject, context);
  }
}

function claims(
  kind: 'HELD' | 'RUNS' | 'CALLED' | 'COVERS',
  subject: string,
  object: string,
  { loaders }: RequestContext,
): Promise<Evidence> {
  const stretch = { ...WHOLE_LIST, backward: false, limit: MOST };
  return loaders.page(evidenceByRelation, evidenceKey(kind, subject, object), stretch, {});
}

/** An appointment is where and what the claims that somebody held it say it is. */
async function ofAppointment(id: string, context: RequestContext): Promise<Evidence> {
  const appointment = await context.loaders.row(appointmentById, id);
  return claims('HELD', appointment?.person?.id ?? '', id, context);
}

async function reference(table: string, { loaders }: RequestContext): Promise<Evidence> {
  const tables = await loaders.list(referenceTables, table);
  return [{ article: null, referenceTables: tables, rule: 'reference', confidence: 1 }];
}

/** The quote, with the rule and confidence of its attribution to this speaker. */
async function saying(speakerId: string, quoteId: string, context: RequestContext) {
  const { loaders } = context;
  const quote = await required(loaders.row(quoteById, quoteId));
  const attributions = await loaders.list(quoteAttributions, quoteId);
  const attribution = attributions.find(({ speaker }) => speaker?.id === speakerId);
  const { rule, confidence } = attribution ?? quote;
  return evidenceOf({ ...quote, rule, confidence }, segmentsOf(quote));
}

async function ofQuote(id: string, { loaders }: RequestContext): Promise<Evidence> {
  const quote = await required(loaders.row(quoteById, id));
  return evidenceOf(quote, segmentsOf(quote));
}

/** The quote, and what in its article says that it is about this strike. */
async function aboutStrike(quoteId: string, strikeId: string, context: RequestContext) {
  const quote = await required(context.loaders.row(quoteById, quoteId));
  const covering = await claims('COVERS', quote.source.article.id, strikeId, context);
  return [...evidenceOf(quote, segmentsOf(quote)), ...covering];
}

/**
 * How many of the people and organisations found by name in the development texts are right, as `npm run eval`
 * measures it; places and disputes are not measured and take the lower one.
 */
const CONFIDENCE_OF_PERSON = 0.95;
const CONFIDENCE_OF_NAMED = 0.85;

async function mention(
  articleId: string,
  mentioned: PathNode,
  { loaders }: RequestContext,
): Promise<Evidence> {
  const article = await required(loaders.row(articleById, articleId));
  const mentions = await loaders.list(articleMentions, articleId);
  return mentions
    .filter(({ type, id }) => type === mentioned.type && id === mentioned.id)
    .map(({ type, start, end, text }) => ({
      article,
      referenceTables: [],
      ...(start === null || end === null || text === null
        ? { reason: 'Something that the article names belongs to it; no passage has its own name.' }
        : { start, end, text }),
      rule: 'mention',
      confidence: type === 'Person' ? CONFIDENCE_OF_PERSON : CONFIDENCE_OF_NAMED,
    }));
}

async function ofFinding({ type, id }: PathNode, context: RequestContext): Promise<Evidence> {
  const { loaders } = context;
  if (type === 'Quote') return ofQuote(id, context);
  const found = await required<Parameters<typeof evidenceOf>[0] & Passage>(
    type === 'Figure' ? loaders.row(figureById, id) : loaders.row(positionById, id),
  );
  return evidenceOf(found, [found]);
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

async function required<Row>(reading: Promise<Row | null>): Promise<Row> {
  const row = await reading;
  if (row === null) throw justReplaced();
  return row;
}
