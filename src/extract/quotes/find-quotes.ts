import type { Analysis } from '../analysis.ts';
import type { StepFactory } from '../pipeline.ts';
import { type CueWords, readCueWords } from './cue-words.ts';
import { draftFromFrames } from './draft-from-frames.ts';
import type { Draft } from './drafts.ts';
import { finishQuotes } from './finish-quotes.ts';
import { findFrames } from './frames.ts';
import { addNestedQuotes } from './nested.ts';
import { mergeTails } from './tails.ts';

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
  return addNestedQuotes(analysis, drafts, discourse, words);
}
