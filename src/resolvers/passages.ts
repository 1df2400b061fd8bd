import { PicketlineError } from '../errors.ts';
import type { SourceRow } from '../queries/articles.ts';
import { articleTexts } from '../queries/articles.ts';
import type { EvidenceRow } from '../queries/evidence.ts';
import type { RequestContext } from './context.ts';
import { fromNeighbour, fromProperties } from './field-sources.ts';
import { withoutCutSentences } from './whole-sentences.ts';

/** A span of an article version; its words are read with the text unless they are known. */
export interface PassageRow {
  readonly start: number;
  readonly end: number;
  readonly versionId: string;
  readonly text?: string;
}

/** A finding with the span that it was taken from. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly source: SourceRow;
}

/** The version of an article that offsets of a finding count in. */
export const VERSION = 'source.versionId';

/** Null where either end is not known. */
export function passageOf(
  versionId: string,
  start: number | null | undefined,
  end: number | null | undefined,
): PassageRow | null {
  return start == null || end == null ? null : { start, end, versionId };
}

export async function wordsOf(passage: PassageRow, context: RequestContext): Promise<string> {
  if (passage.text !== undefined) return passage.text;
  return (await textOf(passage.versionId, context)).slice(passage.start, passage.end);
}

const MOST_CONTEXT = 1000;

/**
 * A finding with what stands around it. Only passages are served, so it throws `BAD_ARGUMENT` for more than
 * 1,000 code units on either side. A pair of surrogates is never cut in two, nor, where that is asked for, a
 * sentence that stands beside the finding.
 */
export async function contextOf(
  { source, start, end }: Found,
  around: {
    readonly before: number;
    readonly after: number;
    readonly wholeSentences: boolean;
  },
  context: RequestContext,
) {
  for (const name of ['before', 'after'] as const) {
    if (around[name] < 0 || around[name] > MOST_CONTEXT) {
      throw new PicketlineError(
        'BAD_ARGUMENT',
        `${name}: expected 0 to ${MOST_CONTEXT}, got ${around[name]}`,
      );
    }
  }
  const text = await textOf(source.versionId, context);
  const [first, last] = [Math.max(0, start - around.before), end + around.after];
  const stretch = {
    start: cutsCharacter(text, first) ? first + 1 : first,
    end: cutsCharacter(text, last) ? last - 1 : Math.min(text.length, last),
  };
  const { start: from, end: to } = around.wholeSentences
    ? withoutCutSentences(text, stretch, { start, end })
    : stretch;
  return {
    before: text.slice(from, start),
    text: text.slice(start, end),
    after: text.slice(end, to),
    start: from,
    end: to,
    textStart: start,
    textEnd: end,
  };
}

/** Where a finding was taken from. */
export const SOURCE_FIELDS = {
  article: fromNeighbour(['source', 'article'], ({ source }: Found) => source.article),
  articleVersion: fromProperties([VERSION], ({ source }: Found) => source.versionId),
  context: fromProperties([VERSION, 'start', 'end'], contextOf),
};

/** What `evidenceOf` takes from a finding. */
export const EVIDENCE = ['rule', 'confidence', 'source.*'] as const;

/** The passages that a finding was taken from, as evidence. */
export function evidenceOf(
  { rule, confidence, source }: Found,
  passages: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): readonly EvidenceRow[] {
  return passages.map((passage) => ({
    ...passage,
    article: source.article,
    referenceTables: [],
    rule,
    confidence,
  }));
}

/** The whole text of a version, of which passages alone are served. */
export async function textOf(versionId: string, { loaders }: RequestContext): Promise<string> {
  const text = await loaders.row(articleTexts, versionId);
  if (text === null) throw justReplaced();
  return text;
}

/** What was read before is gone, as an article was written anew in between. */
export function justReplaced(): PicketlineError {
  return new PicketlineError(
    'GRAPH_FAILED',
    'The article has just been replaced; ask again for its new version.',
  );
}

/** Whether the offset stands between the two code units of one character. */
function cutsCharacter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
