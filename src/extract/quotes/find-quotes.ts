import type { Analysis } from '../analysis.ts';
import type { StepFactory } from '../pipeline.ts';
import { mergeTails } from './cues/tails.ts';
import { draftFromFrames } from './drafts/draft-from-frames.ts';
import type { Draft } from './drafts/drafts.ts';
import { finishQuotes } from './drafts/finish-quotes.ts';
import { nameSpeakers } from './drafts/name-speakers.ts';
import { addNestedQuotes } from './drafts/nested.ts';
import { findFrames } from './frames/frames.ts';
import type { Narrator } from './speakers/narrators.ts';
import { type CueWords, readCueWords } from './words/cue-words.ts';

/**
 * Finds who said what: judges each quotation (speech, or a title, a term, a placard), joins its segments,
 * adds reported clauses without marks, and attributes all of them.
 */
export const findQuotes: StepFactory = (knowledge) => {
  const words = readCueWords(knowledge);
  return {
    name: 'quotes',
    needs: [
      'tokens',
      'paragraphs',
      'passages',
      'quotations',
      'mentions',
      'people',
      'organisations',
    ],
    adds: ['quotes', 'people', 'organisations'],
    run: (analysis) => {
      const { drafts, narrators } = draftQuotes(analysis, words);
      const cast = nameSpeakers(drafts, analysis, narrators, words);
      return { ...cast, quotes: finishQuotes(analysis, drafts) };
    },
  };
};

interface Drafted {
  readonly drafts: readonly Draft[];
  readonly narrators: readonly Narrator[];
}

function draftQuotes(analysis: Analysis, words: CueWords): Drafted {
  const frames = mergeTails(
    analysis.article.text,
    findFrames(analysis, words.abbreviations),
    words,
  );
  const { drafts, discourse } = draftFromFrames(analysis, frames, words);
  return {
    drafts: addNestedQuotes(analysis, drafts, { frames, discourse }, words),
    narrators: discourse.narrators,
  };
}
