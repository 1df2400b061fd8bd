import { firstAt, type Span } from '../../../text/span.ts';
import { type Discourse, type Voice, voiceOf } from './discourse.ts';

/** Whom words in marks call by name where they open or close: "Jane, where is it?", "Good morning, Ms Doe." */
export function addressedIn(discourse: Discourse, { start, end }: Span): Voice | null {
  const { mentions, text } = discourse;
  for (const index of [firstAt(mentions, start), firstAt(mentions, end) - 1]) {
    const mention = mentions[index];
    if (mention?.kind !== 'PERSON' || mention.start < start || mention.end > end) continue;
    const before = text.slice(Math.max(start, mention.start - LONGEST_OPENING), mention.start);
    const after = text.slice(mention.end, Math.min(end, mention.end + 2));
    const opens = mention.start === start && after.startsWith(',');
    const closes = /(?:^|[^,]), $/u.test(before) && /^[,.!?…]?$/.test(after);
    // "It's me, Jane."
    if ((opens || closes) && !/\b(?:me|I|I['’]m|name) ?, $/.test(before))
      return voiceOf(discourse, mention);
  }
  return null;
}

const LONGEST_OPENING = 12;
