import type { Analysis, Mention } from '../analysis.ts';
import { atomAt } from './atoms.ts';
import { statedSentences } from './stated-sentences.ts';

/**
 * "The strike at Rowan Motors", "care workers at Rowan Homes are on strike": the body where the article's
 * strikers work, null where it tells of none or of several.
 */
export function employerOf(analysis: Analysis, mentions: readonly Mention[]): string | null {
  const staff = new Set(analysis.knowledge.words('staff-nouns'));
  const employers = new Set<string>();
  let next = 0;
  for (const { start, end, atoms } of statedSentences(analysis)) {
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    for (let index = next; index < mentions.length && mentions[index]!.start < end; index++) {
      const mention = mentions[index]!;
      if (mention.kind === 'PLACE') continue;
      const at = atomAt(atoms, mention.start);
      const link = atoms[at - 1]?.lower === 'the' ? at - 2 : at - 1;
      if (atoms[link]?.lower !== 'at' && atoms[link]?.lower !== 'by') continue;
      const before = atoms.slice(Math.max(0, link - 2), link);
      const strike = atoms[link]!.lower === 'at' && before.some(({ lower }) => STRIKES.has(lower));
      const work = before.some(({ lower }) => staff.has(lower) || lower === 'employed');
      if (strike || (work && atoms.some(({ lower }) => STRIKES.has(lower))))
        employers.add(mention.entity!);
    }
  }
  return employers.size === 1 ? [...employers][0]! : null;
}

const STRIKES = new Set([
  'strike',
  'strikes',
  'walkout',
  'walkouts',
  'stoppage',
  'strikers',
  'walked',
  'picket',
]);
