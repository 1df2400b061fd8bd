import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Analysis, PassageRole } from '../analysis.ts';
import { type Atom, splitAtoms } from './atoms.ts';

/** A sentence in which the article states facts: captions, links and notices state none. */
export interface StatedSentence extends Span {
  /** Index among the article's sentences. */
  readonly index: number;
  readonly paragraph: number;
  readonly role: PassageRole;
  readonly atoms: readonly Atom[];
}

/**
 * In tokens. What runs on for longer is a table or a list; it is read in pieces, because words of one
 * sentence are compared with each other and the whole must stay linear.
 */
const LONGEST_SENTENCE = 250;

type Source = Pick<Analysis, 'tokens' | 'sentences' | 'passages'>;

/** The sentences of headline and body, in order, cut into atoms. Cut once, whichever step asks first. */
export function statedSentences(analysis: Source): readonly StatedSentence[] {
  const known = STATED.get(analysis.sentences);
  if (known !== undefined) return known;
  const stated = cutSentences(analysis);
  STATED.set(analysis.sentences, stated);
  return stated;
}

const STATED = new WeakMap<readonly Sentence[], readonly StatedSentence[]>();

function cutSentences(analysis: Source): StatedSentence[] {
  const stated: StatedSentence[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    const role = analysis.passages[sentence.paragraph]?.role;
    // a heading asks or announces ("How many went on strike?"), it is no source of facts
    if (role !== 'BODY' && role !== 'HEADLINE') continue;
    const { paragraph, firstToken, tokenEnd } = sentence;
    for (let from = firstToken; from < tokenEnd; from += LONGEST_SENTENCE) {
      const to = Math.min(tokenEnd, from + LONGEST_SENTENCE);
      const atoms = splitAtoms(analysis.tokens, from, to);
      const { start } = analysis.tokens[from]!;
      const { end } = analysis.tokens[to - 1]!;
      stated.push({ start, end, index, paragraph, role, atoms });
    }
  }
  return stated;
}
