import type { Span } from '../../../text/span.ts';
import type { Discourse } from './discourse.ts';

/** "The investor, who asked not to be named, said": whether the sentence goes on to tell that somebody is not named. */
export function asksForNoName({ text, sentence }: Discourse, { end }: Span): boolean {
  const last = Math.min(sentence?.end ?? end, end + LONGEST_ASIDE);
  return NAMELESS.test(text.slice(end, last));
}

const WANTING =
  "(?:not|n['’]t|rather not|prefers? not|preferred not|refus(?:ed|es)|declin(?:ed|es)|asked (?:us )?not|reluctant|unwilling|afraid)";
const NAMELESS = new RegExp(
  [
    '^,? (?:who|whose|whom|speaking|on (?:the )?condition|asking|requesting|declining)\\b[^.;:“”"]*\\b',
    '(?:anonymity|(?:anonymous|nameless|unnamed)(?:ly)?',
    '|not to be (?:named|identified|quoted by name)',
    "|(?:not|n['’]t) (?:want |wish |like |care )?(?:to be|be|been|being) (?:named|identified)",
    `|${WANTING} (?:want |wish |like |care )?(?:to )?(?:be (?:named|identified)|(?:give|use|share|reveal|disclose|publish) (?:his|her|their) (?:real |full |own |last )?(?:name|surname|identity))`,
    "|rather (?:I|we) (?:not|(?:did|do)(?: not|n['’]t)) (?:use|give|print|publish) (?:his|her|their) (?:real )?name",
    '|name (?:is|was|has been) (?:being )?(?:withheld|changed)',
    '|withheld|pseudonym)\\b',
  ].join(''),
  'u',
);
/** In UTF-16 code units. */
const LONGEST_ASIDE = 200;
