import type { PassageResolvers } from '../generated/resolver-types.ts';
import { wordsOf } from './passages.ts';

export const Passage: PassageResolvers = {
  text: (passage, _, context) => wordsOf(passage, context),
};
