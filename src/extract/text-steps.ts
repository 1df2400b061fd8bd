import { findParagraphs as findParagraphSpans } from '../text/paragraphs.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { StepFactory } from './pipeline.ts';

/** Splits the text into tokens. */
export const findTokens: StepFactory = () => ({
  name: 'tokens',
  needs: [],
  adds: ['tokens'],
  run: ({ article }) => ({ tokens: tokenize(article.text) }),
});

/** Splits the text into paragraphs. */
export const findParagraphs: StepFactory = () => ({
  name: 'paragraphs',
  needs: [],
  adds: ['paragraphs'],
  run: ({ article }) => ({ paragraphs: findParagraphSpans(article.text) }),
});

/** Splits the paragraphs into sentences. */
export const findSentences: StepFactory = (knowledge) => {
  const abbreviations = new Set(knowledge.words('abbreviations'));
  return {
    name: 'sentences',
    needs: ['tokens', 'paragraphs'],
    adds: ['sentences'],
    run: ({ tokens, paragraphs }) => ({
      sentences: splitSentences(tokens, paragraphs, abbreviations),
    }),
  };
};
