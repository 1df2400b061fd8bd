import type { Element } from '../frames/frames.ts';
import { OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, pronounAt } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Cue } from './cue.ts';
import { endOfScope } from './cue.ts';
import { phraseEndingAt, type Subject } from './noun-phrases.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** "according to Jane Doe", "in the words of Jane Doe". */
export function readAccordingTo(
  elements: readonly Element[],
  at: number,
  words: CueWords,
): Cue | null {
  const element = elements[at]!;
  const according = element.word === 'according' && elements[at + 1]?.word === 'to';
  const inWords = element.word === 'words' && elements[at + 1]?.word === 'of';
  const per = isPer(elements, at);
  const asReported = isAsReported(elements, at);
  if (!according && !inWords && !per && !asReported) return null;
  const next = per ? at + 1 : at + 2;
  const comma = elements.findIndex(({ word }, index) => index > next && word === ',');
  const isPoll = comma > 0 && isData(elements, next, comma, words);
  const near = isPoll ? elements.slice(0, comma) : elements;
  const found = objectAt(elements, next) ?? phraseStartingAt(near, next, words);
  if (found === null) return null;
  const phrase = withAuthor(elements, next, found, words);
  return {
    kind: 'ACCORDING',
    verb: null,
    at,
    next,
    from: at,
    to: phrase.next,
    start: element.start,
    end: elements[next - 1]!.end,
    subject: phrase.subject,
    elided: false,
    inverted: true,
    scopeEnd: endOfScope(elements, at),
  };
}

/** "According to the Marram average, Jane Doe leads": behind figures and findings no comma brings their name. */
function isData(
  elements: readonly Element[],
  from: number,
  comma: number,
  words: CueWords,
): boolean {
  const last = elements[comma - 1]!;
  return (
    last.kind === 'WORD' &&
    !last.capital &&
    DATA.has(last.word) &&
    !words.people.has(last.word) &&
    comma - from < 12
  );
}

const DATA = wordSet(`
  average averages poll polls survey surveys estimate estimates data figures statistics records
  analysis count tally results projections filings documents
`);

/** "…, per the Penwick Echo", and never "per cent" or "per day". */
function isPer(elements: readonly Element[], at: number): boolean {
  if (elements[at]!.word !== 'per') return false;
  const before = elements[at - 1];
  const name = elements[elements[at + 1]?.word === 'the' ? at + 2 : at + 1];
  return (before === undefined || before.word === ',') && name?.capital === true;
}

/** "As reported by the Penwick Echo, …", "…, as first noted by Jane Doe". */
function isAsReported(elements: readonly Element[], at: number): boolean {
  if (!/^(?:reported|noted)$/.test(elements[at]!.word) || elements[at + 1]?.word !== 'by')
    return false;
  const as = elements[at - 1]?.word === 'first' ? at - 2 : at - 1;
  const before = elements[as - 1]?.word ?? ',';
  return elements[as]?.word === 'as' && before === ',';
}

interface Phrase {
  readonly subject: Subject;
  readonly next: number;
}

/** "papers filed in May by Jane Doe", "a report from the board": whoever wrote it speaks. */
function withAuthor(
  elements: readonly Element[],
  start: number,
  phrase: Phrase,
  words: CueWords,
): Phrase {
  if (phrase.subject.kind !== 'DESCRIBED' && phrase.subject.kind !== 'DOCUMENT') return phrase;
  for (let at = start + 1; at < Math.min(start + 14, elements.length); at++) {
    const { kind, word } = elements[at]!;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION') return phrase;
    if (word !== 'by' && word !== 'from') continue;
    const author = phraseStartingAt(elements, at + 1, words);
    // "a report from the Penwick Echo", which no mention is known for
    const isNamed = author?.subject.kind === 'DESCRIBED' && elements[author.next - 1]!.capital;
    if (author != null && (author.subject.kind === 'MENTIONS' || isNamed)) return author;
  }
  return phrase;
}

/** "according to her", where no noun follows that she owns. */
function objectAt(elements: readonly Element[], at: number) {
  const { word, start, end } = elements[at] ?? { word: '', start: 0, end: 0 };
  const pronoun = OBJECT_PRONOUNS.get(word);
  const after = elements[at + 1];
  if (pronoun === undefined || (after !== undefined && after.kind !== 'PUNCTUATION')) return null;
  return { subject: { kind: 'PRONOUN' as const, pronoun, start, end }, next: at + 1 };
}

const ANSWERS = wordSet('reply answer response retort');

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
  return {
    kind: 'VERB',
    verb: { base: 'reply', particle: null, form: 'PAST', strength: 'SPEECH', likeNoun: false },
    at,
    next: at + 1,
    from: at,
    to: from?.next ?? at + 3,
    start: elements[at]!.start,
    end: noun!.end,
    subject: from?.subject ?? { kind: 'ASKED', start, end: noun!.end },
    elided: false,
    inverted: true,
    scopeEnd: endOfScope(elements, at + 3),
  };
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
  return {
    kind: 'VERB',
    verb: { base: 'say', particle: null, form: 'PAST', strength: 'SPEECH', likeNoun: false },
    at,
    next: at + 1,
    from: being,
    to: at + 1,
    start,
    end: elements[at]!.end,
    subject,
    elided: false,
    inverted: false,
    scopeEnd: endOfScope(elements, at + 1),
  };
}

const BEING = wordSet('was were is are am');

/** A quotation, "is" or "was", and at most an article and two words before the noun. */
function isVerdict(elements: readonly Element[], noun: number): boolean {
  const link = elements.slice(0, 2).findIndex(({ word }) => /^(?:is|was|were)$/.test(word));
  return link === 1 && elements[0]!.kind === 'QUOTATION' && noun - link <= 4;
}

/** Nouns for something said behind which "that" most often tells which one. */
const THINGS = wordSet(`
  proposal offer order attack call question description portrayal response reaction appeal apology
  tribute
`);
const NOUN_COMPLEMENTS = wordSet(`
  that to of about over for as
`);

/** "the union's claim that", "a warning from Jane Doe", "made a promise to". */
export function readNounCue(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  const element = elements[at]!;
  const singular = element.word.replace(/(?:ies|s)$/, (ending) => (ending === 'ies' ? 'y' : ''));
  if (!words.speechNouns.has(element.word) && !words.speechNouns.has(singular)) return null;
  const cue = (subject: Subject | null, from: number, to: number): Cue => ({
    kind: 'NOUN',
    verb: null,
    at,
    next: at + 1,
    from,
    to,
    start: element.start,
    end: element.end,
    subject,
    elided: subject === null,
    inverted: false,
    scopeEnd: endOfScope(elements, at),
  });
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const owner = elements[index]!;
    if (owner.kind === 'MENTION' && owner.genitive && owner.mention!.kind !== 'PLACE') {
      const { start, end } = owner;
      return cue({ kind: 'MENTIONS', mentions: [owner.mention!], start, end }, index, at + 1);
    }
    const pronoun = POSSESSIVE_PRONOUNS.get(owner.word);
    if (pronoun !== undefined) {
      return cue({ kind: 'PRONOUN', pronoun, start: owner.start, end: owner.end }, index, at + 1);
    }
    // "the union's “deeply unfair” claim"
    if (owner.kind === 'QUOTATION' && index === at - 1) continue;
    if (owner.kind !== 'WORD') break;
  }
  const after = elements[at + 1];
  // "“…” is the view of Jane Doe"
  const links = after?.word === 'of' && isVerdict(elements, at);
  if (after?.word === 'from' || after?.word === 'by' || links) {
    const phrase = phraseStartingAt(elements, at + 2, words);
    if (phrase !== null && phrase.subject.kind === 'MENTIONS')
      return cue(phrase.subject, at, phrase.next);
  }
  const determiner = [elements[at - 1]?.word, elements[at - 2]?.word].some(
    (word) => word === 'a' || word === 'an',
  );
  // "a proposal that passed the House" tells of the proposal, and not what it proposes.
  if (after?.word === 'that' && THINGS.has(element.word)) return null;
  if (determiner && after !== undefined && NOUN_COMPLEMENTS.has(after.word))
    return cue(null, at, at + 1);
  return null;
}
