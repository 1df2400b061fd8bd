import type { SpeakerShareResolvers } from '../generated/resolver-types.ts';

export const SpeakerShare: SpeakerShareResolvers = {
  shareOfQuotes: ({ quotes, allQuotes }) => quotes / allQuotes,
  shareOfWords: ({ words, allWords }) => (allWords === 0 ? 0 : words / allWords),
  byKind: (share) => {
    const { directQuotes, directWords, mixedQuotes, mixedWords } = share;
    const kinds = [
      { kind: 'DIRECT', quotes: directQuotes, words: directWords },
      { kind: 'MIXED', quotes: mixedQuotes, words: mixedWords },
      {
        kind: 'INDIRECT',
        quotes: share.quotes - directQuotes - mixedQuotes,
        words: share.words - directWords - mixedWords,
      },
    ] as const;
    return kinds.filter(({ quotes }) => quotes > 0);
  },
};
