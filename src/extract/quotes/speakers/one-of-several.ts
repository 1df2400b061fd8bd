import { firstAt, type Span } from '../../../text/span.ts';
import type { CueWords } from '../words/cue-words.ts';
import { readCalling } from './callings.ts';
import { type Discourse, describedVoice, type Voice, voiceOf } from './discourse.ts';
import { CAST } from './salience.ts';

/**
 * "One, a supervisor of ten years", "Another", "a second", "The other": somebody told from others by a word that is no
 * noun, behind the first of them or with the noun after a comma. Null for all other words, and where nobody was one.
 */
export function oneOfSeveral(discourse: Discourse, span: Span, words: CueWords): Voice | null {
  const description = discourse.text.slice(span.start, span.end);
  if (!ONE.test(description)) return null;
  const noun = nounBehind(discourse.text, span.end, words);
  if (noun !== null) return describedVoice(noun, false);
  // "Another said" where nobody has been one is nobody that the words tell.
  return NEXT.test(description) && hasFirst(discourse, words)
    ? describedVoice(description, false)
    : null;
}

const ORDINAL = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const ONE = new RegExp(
  `^(?:one|(?:yet )?another|the (?:other|last|first|latter|former)|(?:an?|the) (?:${ORDINAL}))$`,
  'iu',
);
const NEXT = new RegExp(`^(?:(?:yet )?another|the other|an? (?:${ORDINAL}))$`, 'iu');

/** ", a retired supervisor with": the noun that tells what somebody is, with what stands before it; null where a name follows. */
function nounBehind(text: string, end: number, { people }: CueWords): string | null {
  const apposed = APPOSED.exec(text.slice(end, end + LONGEST_NOUN))?.[1];
  if (apposed === undefined) return null;
  const parts = apposed.split(' ');
  const last = parts.findLastIndex((word) => people.get(word) === 'SINGULAR');
  if (last < 0) return null;
  const noun = parts.slice(0, last + 1).join(' ');
  const after = text.slice(text.indexOf(noun, end) + noun.length).slice(0, LONGEST_NAMING);
  return NAMING.test(after) ? null : noun;
}

const APPOSED = /^, an? ((?:\p{Ll}[\p{Ll}-]* ){0,4}\p{Ll}+)/u;
/** In UTF-16 code units. */
const LONGEST_NOUN = 80;
/** "a porter named Jane Doe", "a porter, Jane Doe, " */
const NAMING = /^,? (?:named |called |whom? )?\p{Lu}/u;
const LONGEST_NAMING = 12;

/** Whether somebody without a name has just been one of several: "One porter", "said one", "a second porter". */
function hasFirst({ scenes }: Discourse, { documents, bodies }: CueWords): boolean {
  const isPerson = (name: string) => {
    const { head } = readCalling(name);
    return FIRST.test(name) && !documents.has(head) && !bodies.has(head);
  };
  return scenes
    .slice(-3)
    .some(({ actors }) =>
      actors
        .slice(-CAST)
        .some(({ voices: [voice] }) => voice?.kind === 'DESCRIBED' && isPerson(voice.name)),
    );
}

const FIRST = new RegExp(`^(?:one|two|three|four|five|several|another|other|${ORDINAL})\\b`, 'i');

/** "One processor, who buys", "One regular told us", "one of them recalled": by "who" or a verb of saying somebody, whatever the noun. */
export function isOneOfMany(
  text: string,
  { start, end }: Span,
  head: string,
  words: CueWords,
  asSpeaker: boolean,
): boolean {
  const description = text.slice(start, end);
  if (words.things.has(head) || words.documents.has(head)) return false;
  const many = ONE_OF_MANY.exec(description)?.[1];
  if (many !== undefined && words.people.get(many) === 'PLURAL') return true;
  const isOne = /^(?:an?|one|another) /i.test(description);
  if (isOne && /^,? who\b/.test(text.slice(end, end + 6))) return true;
  // "One regular, a retired porter, remembers"
  if (isOne && nounBehind(text, end, words) !== null) return true;
  return asSpeaker && /^(?:one|another) (?:of (?:them|us)$|(?!of ))/i.test(description);
}

/** "One of his lieutenants" */
const ONE_OF_MANY =
  /^(?:one|another) of (?:his|her|their|its|the|those) (?:\p{Ll}[\p{Ll}-]* ){0,3}(\p{Ll}+)$/iu;

/** "a woman who gave her name only as Zelda", "another, who would give only her first name, Zelda": how they are called. */
export function nameToldBehind(discourse: Discourse, { start, end }: Span): Voice | null {
  const { text, mentions } = discourse;
  const told = TOLD_NAME.exec(text.slice(start, end + LONGEST_TELLING));
  const name = told?.[1];
  if (name === undefined) return null;
  const at = start + told!.index + told![0].length - name.length;
  const mention = mentions[firstAt(mentions, at)];
  const known =
    mention?.kind === 'PERSON' && mention.start === at ? voiceOf(discourse, mention) : null;
  return known ?? describedVoice(name, false);
}

const TOLD_NAME =
  /^[^“”"‘.;:]*?,? whom? (?:(?:we|I|the \p{Ll}+)(?:['’](?:ll|ve|re|m))?(?: (?:are|am|is|have|has|will|shall))? (?:calling|call|called)|(?:\p{Ll}+ ){0,4}(?:gave|give|gives|giving) (?:(?:his|her|their) (?:first |full )?name (?:only |simply |just )?as|only (?:his|her|their) (?:first |given )?name,?)|(?:asked|wanted|wished|agreed) to be (?:(?:named|known|identified|called) (?:only |simply |just )?(?:as|by (?:his|her|their) first name,?)|called)) (?:M(?:rs?|s|iss)\.? )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;
/** How far behind a description its name is told, in UTF-16 code units. */
const LONGEST_TELLING = 120;
