import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Analysis, PassageRole } from '../analysis.ts';
import { type Atom, createAtomCutter } from './atoms.ts';

/** A sentence in which the article states facts: captions, links and notices state none. */
export interface StatedSentence extends Span {
  /** Index among the article's sentences. */
  readonly index: number;
  readonly paragraph: number;
  readonly role: PassageRole;
  /** Cut anew where a long text has gone on since: not to be kept by identity. */
  readonly atoms: readonly Atom[];
}

/**
 * In tokens. What runs on for longer is a table or a list; it is read in pieces, because words of one
 * sentence are compared with each other and the whole must stay linear.
 */
const LONGEST_SENTENCE = 250;

type Source = Pick<Analysis, 'tokens' | 'sentences' | 'passages'>;

/** The sentences of headline and body, in order. Found once, whichever step asks first. */
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
  const most = analysis.sentences.length <= MOST_OF_ARTICLE ? MOST_OF_ARTICLE : MOST_OF_LONG_TEXT;
  const keeper: AtomKeeper = { cut: createAtomCutter(analysis.tokens), most, keeping: [] };
  for (const [index, sentence] of analysis.sentences.entries()) {
    const role = analysis.passages[sentence.paragraph]?.role;
    // a heading asks or announces ("How many went on strike?"), it is no source of facts
    if (role !== 'BODY' && role !== 'HEADLINE') continue;
    const { paragraph, firstToken, tokenEnd } = sentence;
    for (let from = firstToken; from < tokenEnd; from += LONGEST_SENTENCE) {
      const to = Math.min(tokenEnd, from + LONGEST_SENTENCE);
      const { start } = analysis.tokens[from]!;
      const { end } = analysis.tokens[to - 1]!;
      stated.push(new CutSentence({ start, end, index, paragraph, role }, from, to, keeper));
    }
  }
  return stated;
}

interface AtomKeeper {
  readonly cut: (from: number, to: number) => readonly Atom[];
  /** How many sentences may hold theirs. */
  readonly most: number;
  /** The sentences that hold their atoms now. */
  keeping: CutSentence[];
}

/** Sentences that articles have at most: of those each is cut once. */
const MOST_OF_ARTICLE = 1_000;
/** So few that the garbage collector takes them while they are young, which costs least memory and time. */
const MOST_OF_LONG_TEXT = 32;

/**
 * Cut into atoms when they are asked for, and of a long text only the last ones keep theirs: the steps ask
 * in order, and all its atoms would take more memory than everything else.
 */
class CutSentence implements StatedSentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly role: PassageRole;
  private readonly from: number;
  private readonly to: number;
  private readonly keeper: AtomKeeper;
  private kept: readonly Atom[] | null = null;

  constructor(
    { start, end, index, paragraph, role }: Omit<StatedSentence, 'atoms'>,
    from: number,
    to: number,
    keeper: AtomKeeper,
  ) {
    this.start = start;
    this.end = end;
    this.index = index;
    this.paragraph = paragraph;
    this.role = role;
    this.from = from;
    this.to = to;
    this.keeper = keeper;
  }

  get atoms(): readonly Atom[] {
    if (this.kept !== null) return this.kept;
    const { keeper } = this;
    if (keeper.keeping.length >= keeper.most) {
      for (const sentence of keeper.keeping) sentence.kept = null;
      keeper.keeping = [];
    }
    keeper.keeping.push(this);
    this.kept = keeper.cut(this.from, this.to);
    return this.kept;
  }
}
