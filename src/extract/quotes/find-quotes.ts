import type { Analysis } from '../analysis.ts';
import type { StepFactory } from '../pipeline.ts';
import { mergeTails } from './cues/tails.ts';
import { draftFromFrames } from './drafts/draft-from-frames.ts';
import type { Draft } from './drafts/drafts.ts';
import { finishQuotes } from './drafts/finish-quotes.ts';
import { addNestedQuotes } from './drafts/nested.ts';
import { findFrames } from './frames/frames.ts';
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
    adds: ['quotes'],
    run: (analysis) => ({ quotes: finishQuotes(analysis, draftQuotes(analysis, words)) }),
  };
};

function draftQuotes(analysis: Analysis, words: CueWords): readonly Draft[] {
  const frames = mergeTails(
    analysis.article.text,
    findFrames(analysis, words.abbreviations),
    words,
  );
  const { drafts, discourse } = draftFromFrames(analysis, frames, words);
  return addNestedQuotes(analysis, drafts, { frames, discourse }, words);
}
