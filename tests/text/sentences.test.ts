import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findParagraphs } from '../../src/text/paragraphs.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

const ABBREVIATIONS = new Set(['dr', 'mr', 'st']);
const split = (text: string) => splitSentences(tokenize(text), findParagraphs(text), ABBREVIATIONS);
const sentencesOf = (text: string) => split(text).map(({ start, end }) => text.slice(start, end));

test('a full stop before a capital ends a sentence', () => {
  expect(sentencesOf('The yard shut. Nobody spoke! Why? 40 men left.')).toEqual([
    'The yard shut.',
    'Nobody spoke!',
    'Why?',
    '40 men left.',
  ]);
});

test('a full stop after a title or an initial ends none', () => {
  expect(sentencesOf('Dr. Vale met J. Roe of St. Olave Infirmary. He left.')).toEqual([
    'Dr. Vale met J. Roe of St. Olave Infirmary.',
    'He left.',
  ]);
});

test('closing marks belong to the sentence that they close', () => {
  expect(sentencesOf('He said: “We go. We come.” Then he left.')).toEqual([
    'He said: “We go.',
    'We come.”',
    'Then he left.',
  ]);
});

test('words in lower case after a quotation go on with its sentence', () => {
  expect(sentencesOf('“Will they go?” he asked. “No!” they said.')).toEqual([
    '“Will they go?” he asked.',
    '“No!” they said.',
  ]);
});

test('a decimal point ends none', () => {
  expect(sentencesOf('It rose 7.5% in May. Then it fell.')).toEqual([
    'It rose 7.5% in May.',
    'Then it fell.',
  ]);
});

test('a sentence never runs over the end of its paragraph', () => {
  expect(split('One line\nAnother line').map(({ paragraph }) => paragraph)).toEqual([0, 1]);
});

test('sentences cover all tokens without overlap', () => {
  const unit = fc.constantFrom('a', 'B', ' ', '.', '?', '"', '“', '”', "'", '\n', '1', ',');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      let next = 0;
      for (const sentence of split(text)) {
        expect(sentence.firstToken).toBe(next);
        expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
        expect(sentence.end).toBe(tokens[sentence.tokenEnd - 1]?.end);
        next = sentence.tokenEnd;
      }
      expect(next).toBe(tokens.length);
    }),
  );
});
