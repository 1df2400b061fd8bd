import type { ExtractionRecord } from '../extract/record.ts';
import { firstAt, type Span } from '../text/span.ts';

/** Ids of what the words of some spans mention, by kind. */
export interface Mentioned {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly disputes: readonly string[];
}

export type MentionsWithin = (spans: readonly Span[]) => Mentioned;

type Kind = keyof Mentioned;
const KINDS: readonly Kind[] = ['people', 'organisations', 'places', 'disputes'];

/** Prepares the question which entities of an article a span mentions; each answer costs what it finds. */
export function findMentionsWithin(record: ExtractionRecord): MentionsWithin {
  const mentions = KINDS.flatMap((kind) =>
    record[kind].flatMap((entity) =>
      entity.mentions.map(({ start, end }) => ({ start, end, kind, id: entity.id })),
    ),
  ).sort((one, other) => one.start - other.start);

  return (spans) => {
    const found: Record<Kind, string[]> = {
      people: [],
      organisations: [],
      places: [],
      disputes: [],
    };
    for (const span of spans) {
      for (let index = firstAt(mentions, span.start); index < mentions.length; index += 1) {
        const mention = mentions[index];
        if (mention === undefined || mention.start >= span.end) break;
        if (mention.end <= span.end) found[mention.kind].push(mention.id);
      }
    }
    return found;
  };
}
