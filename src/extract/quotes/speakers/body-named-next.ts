import { firstAt, type Span } from '../../../text/span.ts';
import type { Mention } from '../../analysis.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { fitness } from './body-meant.ts';
import { type Discourse, organisationVoice } from './discourse.ts';
import type { Meant } from './person-meant.ts';

/**
 * "…, a charity has warned", "what the regulator called “…”": news describes a body first and names it in one of the
 * next paragraphs. Of those that are new there and can be called so, the one that is heard is meant, or the only one.
 */
export function bodyNamedNext(
  discourse: Discourse,
  noun: string,
  span: Span,
  words: CueWords,
): Meant | null {
  const { prose, mentions, organisations, text } = discourse;
  const lede = prose
    .slice(0, LEDES)
    .findIndex(({ start, end }) => start <= span.start && span.start < end);
  const last = prose[Math.min(lede + PARAGRAPHS, prose.length - 1)];
  if (lede < 0 || last === undefined || prose[lede]!.end - prose[lede]!.start > LONGEST_LEDE)
    return null;
  const found = new Map<string, { readonly fits: number; isHeard: boolean }>();
  const end = Math.min(last.end, span.end + FARTHEST);
  for (let at = firstAt(mentions, span.end); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.start >= end) break;
    const organisation = organisations.get(mention.entity ?? '');
    if (organisation === undefined || organisation.kind === 'PUBLISHER') continue;
    const isNew = !organisation.mentions.some(
      ({ start }) => start >= prose[0]!.start && start < span.start,
    );
    const fits = isNew ? fitness(discourse, organisationVoice(organisation), noun, words) : 0;
    if (fits === 0) continue;
    const known = found.get(organisation.id) ?? { fits, isHeard: false };
    known.isHeard ||= isHeard(text, mention, words);
    found.set(organisation.id, known);
  }
  const heard = [...found].filter(([, { isHeard: speaks }]) => speaks);
  const sure = [...found].filter(([, { fits }]) => fits > UNSURE);
  const [only, ...others] = heard.length > 0 ? heard : sure;
  if (only === undefined || others.length > 0) return null;
  const voice = organisationVoice(organisations.get(only[0])!);
  return { voice, certainty: heard.length > 0 ? 0.95 : 0.9 };
}

/** How many paragraphs open an article, and how many further on the name may stand. */
const LEDES = 2;
const PARAGRAPHS = 3;
/** In UTF-16 code units. */
const LONGEST_LEDE = 500;
const FARTHEST = 1_500;
/** How a body fits of which nothing tells the kind. */
const UNSURE = 0.5;

/** "The Harbour Trust (HT) said", "the Harbour Trust, which owns the quay, warned", "according to the Harbour Trust". */
function isHeard(text: string, { start, end }: Mention, { verbs, documents }: CueWords): boolean {
  if (ACCORDING.test(text.slice(Math.max(0, start - 16), start))) return true;
  const after = AFTER.exec(text.slice(end, end + LONGEST_ASIDE))?.[1] ?? '';
  const owned = OWNED.exec(after)?.[1];
  const rest = owned !== undefined && documents.has(owned) ? after.replace(OWNED, '') : after;
  for (const word of rest
    .trim()
    .split(/[\s:]+/)
    .slice(0, 4)) {
    const forms = verbs.get(word.toLowerCase());
    if (
      forms?.some(
        ({ form, strength }) => form !== 'BASE' && form !== 'GERUND' && strength !== 'THOUGHT',
      )
    )
      return true;
    if (!BEFORE_VERB.has(word.toLowerCase())) return false;
  }
  return false;
}

const ACCORDING = /\b(?:according to|said|says|warned) (?:the )?$/;
/** What stands behind a name, less brackets and what two commas set off. */
const AFTER = /^(?: \([^()]{2,40}\))?(?:, [^,.;:“”"]{3,100},)?((?:['’]s?)? [^,.;“”"]{2,60})/u;
const OWNED = /^['’]s? (?:\p{Ll}+ ){0,3}?(\p{Ll}+)/u;
const BEFORE_VERB = wordSet(`
  has have had also last night week month yesterday today on monday tuesday wednesday thursday friday saturday
  sunday now later earlier this morning
`);
/** In UTF-16 code units. */
const LONGEST_ASIDE = 180;
