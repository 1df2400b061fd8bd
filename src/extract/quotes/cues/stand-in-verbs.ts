import type { Element } from '../frames/frames.ts';
import { isName, POSSESSIVE_PRONOUNS, pronounAt } from '../frames/grammar.ts';
import type { CueVerb, CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Cue, cueOf } from './cue.ts';
import { phraseEndingAt, type Subject } from './noun-phrases.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** “…,” came the reply. */
export function readCameTheReply(
  elements: readonly Element[],
  at: number,
  words: CueWords,
): Cue | null {
  const noun = elements[at + 2];
  const before = elements[at - 1]?.word === ',' ? at - 2 : at - 1;
  if (elements[at]!.word !== 'came' || elements[before]?.kind !== 'QUOTATION') return null;
  if (elements[at + 1]?.word !== 'the' || !ANSWERS.has(noun?.word ?? '')) return null;
  const from = elements[at + 3]?.word === 'from' ? phraseStartingAt(elements, at + 4, words) : null;
  const { start } = elements[at + 1]!;
  const { end } = noun!;
  return cueOf(elements, {
    kind: 'VERB',
    verb: said('reply'),
    at,
    next: at + 1,
    from: at,
    to: from?.next ?? at + 3,
    end,
    subject: from?.subject ?? { kind: 'ASKED', start, end },
    inverted: true,
  });
}

/** "She asked the board, and the answer was: “No.”", "her exact words were, “No.”", "the message from the board was “No.”" */
export function readAnswerWas(
  elements: readonly Element[],
  at: number,
  words: CueWords,
): Cue | null {
  const { word, end } = elements[at]!;
  if (!ANSWERS.has(word) && !WORDS.has(word)) return null;
  const owner = EXACT.has(elements[at - 1]?.word ?? '') ? at - 2 : at - 1;
  const first = elements[owner];
  const pronoun = POSSESSIVE_PRONOUNS.get(first?.word ?? '');
  if (first === undefined || (pronoun === undefined && first.word !== 'the')) return null;
  const from = elements[at + 1]?.word === 'from' ? phraseStartingAt(elements, at + 2, words) : null;
  const being = from?.next ?? at + 1;
  const quotation = /^[,:]$/.test(elements[being + 1]?.word ?? '') ? being + 2 : being + 1;
  if (!/^(?:was|is|were)$/.test(elements[being]?.word ?? '')) return null;
  if (elements[quotation]?.kind !== 'QUOTATION') return null;
  const { start } = first;
  const own: Subject | null =
    pronoun !== undefined
      ? { kind: 'PRONOUN', pronoun, start, end: first.end }
      : ANSWERS.has(word)
        ? { kind: 'ASKED', start, end }
        : null;
  const subject = from?.subject ?? own;
  if (subject === null) return null;
  const place = { at, next: at + 1, from: owner, to: being + 1 };
  return cueOf(elements, { kind: 'VERB', verb: said('reply'), ...place, subject });
}

/** "I was like, “No.”", "and she's like: “…”" */
export function readWasLike(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  if (elements[at]!.word !== 'like') return null;
  const mark = /^[,:]$/.test(elements[at + 1]?.word ?? '') ? at + 1 : at;
  if (elements[mark + 1]?.kind !== 'QUOTATION') return null;
  const being = elements[at - 1]?.word === 'just' ? at - 2 : at - 1;
  const { word = '', start = 0, end = 0 } = elements[being] ?? {};
  const pronoun = /'(?:s|m|re)$/.test(word) ? pronounAt(elements[being]) : null;
  if (pronoun === null && !BEING.has(word)) return null;
  const subject: Subject | null =
    pronoun === null
      ? phraseEndingAt(elements, being - 1, words)
      : { kind: 'PRONOUN', pronoun, start, end };
  if (subject === null) return null;
  const place = { at, next: at + 1, from: being, to: at + 1 };
  return cueOf(elements, { kind: 'VERB', verb: said('say'), ...place, start, subject });
}

/** "Jane Doe spoke of “ruin” and Zelda Roe of “a chance”": the second clause leaves out the verb of the first. */
export function readGapped(elements: readonly Element[], at: number): Cue | null {
  const object = ARTICLES.has(elements[at + 1]?.word ?? '') ? at + 2 : at + 1;
  if (!GOVERNING.has(elements[at]!.word) || elements[object]?.kind !== 'QUOTATION') return null;
  const name = elements[at - 1];
  const join = elements[at - 2];
  const before = elements[at - 3]?.word === ',' ? at - 4 : at - 3;
  if (!isName(name, 'PERSON') || !JOINING.has(join?.word ?? '')) return null;
  if (elements[before]?.kind !== 'QUOTATION') return null;
  const { start, end, mention } = name!;
  return cueOf(elements, {
    kind: 'VERB',
    verb: said('say'),
    at,
    next: at + 1,
    from: at - 1,
    to: at + 1,
    start,
    subject: { kind: 'MENTIONS', mentions: [mention!], start, end },
  });
}

const GOVERNING = wordSet('of as about that from for');
const ARTICLES = wordSet('a an the');
const JOINING = wordSet('and but while');

/** "Zelda Roe quoted Jane Doe: “…”", "Zelda Roe shared a post by Jane Doe: “…”": the words are not whose verb it is. */
export function readQuoted(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  const { word } = elements[at]!;
  const speaker = QUOTING.has(word)
    ? phraseStartingAt(elements, at + 1, words)
    : SHOWING.has(word)
      ? authorOfObject(elements, at + 1, words)
      : null;
  if (speaker === null || speaker.subject.kind === 'PRONOUN') return null;
  if (elements[speaker.next]?.word !== ':') return null;
  const { subject, next: to } = speaker;
  return cueOf(elements, { kind: 'VERB', verb: said('say'), at, next: to, from: at, to, subject });
}

/** "a post by Jane Doe", "out an angry letter from the union": who wrote what somebody shows. */
function authorOfObject(elements: readonly Element[], from: number, words: CueWords) {
  const object = elements.slice(from, from + LONGEST_OBJECT);
  const noun = object.findIndex(({ word }) => words.documents.has(word));
  const by = object[noun + 1]?.word;
  return noun >= 0 && (by === 'by' || by === 'from')
    ? phraseStartingAt(elements, from + noun + 2, words)
    : null;
}

/** In elements: the noun, and what goes before and right behind it. */
const LONGEST_OBJECT = 6;
const QUOTING = wordSet('quotes quoted quoting');
const SHOWING = wordSet(`
  shares shared sharing forwards forwarded forwarding reads read reading publishes published reposted retweeted
`);

/** What the words stand for. */
function said(base: 'reply' | 'say'): CueVerb {
  return { base, particle: null, form: 'PAST', strength: 'SPEECH', likeNoun: false };
}

const ANSWERS = wordSet('reply answer response retort');
const WORDS = wordSet('words message');
const EXACT = wordSet('exact last first only final parting own actual very');
const BEING = wordSet('was were is are am');
