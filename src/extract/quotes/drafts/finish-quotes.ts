import type { Analysis } from '../../analysis.ts';
import { findingId } from '../../finding-id.ts';
import type { QuoteFinding } from '../../record.ts';
import { confidenceOf } from '../speakers/confidence.ts';
import type { Draft } from './drafts.ts';

/** Turns drafts into findings: ids, texts, links between quotes, confidence. Sorted by where they start. */
export function finishQuotes(
  { article, versionId }: Pick<Analysis, 'article' | 'versionId'>,
  drafts: readonly Draft[],
): QuoteFinding[] {
  const sorted = [...drafts].sort(
    (a, b) =>
      a.segments[0]!.start - b.segments[0]!.start ||
      b.segments.at(-1)!.end - a.segments.at(-1)!.end,
  );
  const ids = new Map(
    sorted.map((draft) => [
      draft,
      findingId(
        versionId,
        'quote',
        draft.segments,
        draft.voices.map(({ entity, name }) => entity ?? name),
      ),
    ]),
  );
  return sorted.map((draft, index) => ({
    id: ids.get(draft)!,
    kind: draft.kind,
    text: draft.segments.map(({ start, end }) => article.text.slice(start, end)).join(' '),
    segments: draft.segments,
    speakers: draft.voices.map(({ name, entity }, place) => ({
      name,
      entity,
      mention: draft.mentions[place] ?? null,
    })),
    cue: draft.cue,
    medium: draft.medium,
    parent: draft.parent === null ? null : ids.get(draft.parent)!,
    repliesTo: draft.isReply ? repliedTo(sorted, index, ids) : null,
    strike: null,
    rule: draft.rule,
    confidence: confidenceOf(draft.rule, draft),
  }));
}

const FARTHEST_REPLY = 12;

/** The last quote before, in marks, of which none of the speakers is one of this one's. */
function repliedTo(
  drafts: readonly Draft[],
  index: number,
  ids: ReadonlyMap<Draft, string>,
): string | null {
  const own = new Set(drafts[index]!.voices.map(({ entity, name }) => entity ?? name));
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_REPLY); at--) {
    const draft = drafts[at]!;
    if (draft.kind === 'INDIRECT' || draft.parent !== null || draft.voices.length === 0) continue;
    if (draft.voices.every(({ entity, name }) => !own.has(entity ?? name))) return ids.get(draft)!;
  }
  return null;
}
