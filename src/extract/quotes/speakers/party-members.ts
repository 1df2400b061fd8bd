import type { Mention } from '../../analysis.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import type { CueWords } from '../words/cue-words.ts';
import { lastWordOf } from './described.ts';
import type { Discourse } from './discourse.ts';

/** "One Tory", "the Conservative": a member of the party, and not the party itself. */
export function memberOfParty(
  { text, organisations }: Discourse,
  subject: Subject,
  { belongings }: CueWords,
): Extract<Subject, { readonly kind: 'DESCRIBED' }> | null {
  if (subject.kind !== 'MENTIONS' || subject.mentions.length !== 1) return null;
  const [{ start: at, end, entity }] = subject.mentions as [Mention];
  const opening = DETERMINER.exec(text.slice(Math.max(0, at - LONGEST_DETERMINER), at))?.[0] ?? '';
  const start = opening === '' ? subject.start : at - opening.length;
  const party = organisations.get(entity ?? '');
  const name = MEMBER.exec(text.slice(start, end))?.[1];
  if (party?.kind !== 'PARTY' || name === undefined || name === party.name) return null;
  const head = lastWordOf(name).toLowerCase();
  return belongings.has(head) && !head.endsWith('s')
    ? { kind: 'DESCRIBED', head, start, end }
    : null;
}

const DETERMINER = /\b(?:the|an?|one|another) $/i;
/** In UTF-16 code units, with the space behind it. */
const LONGEST_DETERMINER = 9;
const MEMBER = /^(?:the|an?|one|another) ((?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+)$/iu;
