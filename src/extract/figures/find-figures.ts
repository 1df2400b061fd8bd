import type { Span } from '../../text/span.ts';
import type { Mention } from '../analysis.ts';
import type { StepFactory } from '../pipeline.ts';
import type { Atom } from './atoms.ts';
import { completeFigures } from './complete-figures.ts';
import type { DraftFigure } from './figure-sentence.ts';
import { findMeasureWords } from './measure-words.ts';
import { findQuantities } from './quantities.ts';
import { createQuoteIndex } from './quote-index.ts';
import { createSentenceReader } from './read-sentence.ts';
import { findSources } from './sources.ts';
import { statedSentences } from './stated-sentences.ts';
import { createSubjectFinder } from './subjects.ts';
import { readFigureVocabulary } from './vocabulary.ts';

/**
 * The numbers that the article states, each with unit, comparator, what it measures, whom or where it is
 * about, which strike, and who is the source of it. What the words do not tell stays null.
 */
export const findFigures: StepFactory = (knowledge) => {
  const vocabulary = readFigureVocabulary(knowledge);
  const readSentence = createSentenceReader(knowledge, vocabulary);
  return {
    name: 'figures',
    needs: [
      'tokens',
      'sentences',
      'passages',
      'mentions',
      'people',
      'organisations',
      'quotes',
      'strikes',
    ],
    adds: ['figures'],
    run(analysis) {
      const subjects = createSubjectFinder(analysis);
      const quotes = createQuoteIndex(analysis.quotes);
      const mentionsIn = createMentionReader(analysis.mentions);
      const drafts: DraftFigure[] = [];
      // where sums are in euros, so are cents
      const ofCents = analysis.article.text.includes('€') ? 'EUR' : 'USD';
      for (const sentence of statedSentences(analysis)) {
        const { atoms } = sentence;
        const mentions = mentionsIn(sentence);
        const named = subjects.inSentence(sentence);
        const unions = subjects.unionsIn(sentence);
        const quantities = findQuantities(atoms, vocabulary, isInName(mentions), ofCents);
        if (quantities.length === 0) continue;
        const context = {
          analysis,
          sentence,
          quantities,
          subjects: named,
          unions,
          people: mentions.filter(({ kind }) => kind === 'PERSON'),
          union: subjects.union,
          employer: subjects.employerTold(sentence),
          companyTold: subjects.companyTold(),
          sources: findSources(atoms, mentions, vocabulary),
          measureWords: findMeasureWords(atoms, vocabulary),
          quotes,
        };
        drafts.push(...readSentence(context, drafts.at(-1) ?? null));
      }
      return { figures: completeFigures(drafts) };
    },
  };
};

/** Gives the mentions of each sentence, asked for in order. */
function createMentionReader(mentions: readonly Mention[]): (sentence: Span) => readonly Mention[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    let last = next;
    while (last < mentions.length && mentions[last]!.start < end) last++;
    return mentions.slice(next, last);
  };
}

/** Numbers in names are no figures: "Ward 7 Trust", "the 38 Degrees campaign". */
function isInName(mentions: readonly Mention[]): (atom: Atom) => boolean {
  return ({ start, end }) => mentions.some(({ name }) => name.start <= start && end <= name.end);
}
