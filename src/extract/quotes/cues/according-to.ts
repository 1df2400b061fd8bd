import type { Element } from '../frames/frames.ts';
import { isName, isPreposition, OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Cue, cueOf } from './cue.ts';
import type { Subject } from './noun-phrases.ts';
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
  const near = isPoll || opensClause(elements, comma) ? elements.slice(0, comma) : elements;
  const found = objectAt(elements, next) ?? phraseStartingAt(near, next, words);
  if (found === null) return null;
  const phrase = withAuthor(elements, next, found, words);
  const { subject, next: to } = phrase;
  return cueOf(elements, { kind: 'ACCORDING', at, next, from: at, to, subject, inverted: true });
}

/** "As Jane Doe put it, nobody could win.", "…, as he puts it." */
export function readAsPutIt(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  if (elements[at]!.word !== 'as' || (at > 0 && elements[at - 1]!.kind !== 'PUNCTUATION'))
    return null;
  const phrase = phraseStartingAt(elements, at + 1, words);
  if (phrase === null) return null;
  const { subject, next } = phrase;
  const verb = /^(?:has|once|later|also)$/.test(elements[next]?.word ?? '') ? next + 1 : next;
  const to = verb + 2;
  const puts = /^puts?$/.test(elements[verb]?.word ?? '') && elements[verb + 1]?.word === 'it';
  const isSetOff = elements[to] === undefined || /^[,.]$/.test(elements[to].word);
  if (!puts || !isSetOff || elements[to + 1]?.kind === 'QUOTATION') return null;
  return cueOf(elements, {
    kind: 'ACCORDING',
    at,
    next: to,
    from: at,
    to,
    subject,
    inverted: true,
  });
}

/** "She had, in Jane Doe's account, “hands like spades”", "was in his own words “a nuisance”": whose words a fragment holds. */
export function readInWordsOf(elements: readonly Element[], at: number): Cue | null {
  if (!ACCOUNTS.has(elements[at]!.word)) return null;
  const last = OWN.has(elements[at - 1]?.word ?? '') ? at - 2 : at - 1;
  const owner = elements[last];
  const opens = elements[last - 1]?.word;
  if (owner === undefined || !(opens === 'in' || opens === 'by')) return null;
  const { start, end, mention, genitive, word } = owner;
  const pronoun = POSSESSIVE_PRONOUNS.get(word);
  const isNamed = mention !== null && genitive && mention.kind !== 'PLACE';
  if (pronoun === undefined && !isNamed) return null;
  const from = last - 1;
  const parts = { kind: 'ACCORDING' as const, at: from, next: at + 1, from, to: at + 1 };
  const subject: Subject =
    pronoun === undefined
      ? { kind: 'MENTIONS', mentions: [mention!], start, end }
      : { kind: 'PRONOUN', pronoun, start, end };
  const cue = cueOf(elements, { ...parts, subject, inverted: true });
  // What follows without marks is told in the reporter's words.
  const behind = elements.slice(at + 1, Math.min(cue.scopeEnd, at + 1 + LONGEST_WORDING));
  return behind.some(({ kind }) => kind === 'QUOTATION') ? cue : null;
}

/** "For Jane Doe, the answer is “talks”", "To her, it was “a mess”": to whom the words in marks say that something is so. */
export function readToWhom(elements: readonly Element[], at: number): Cue | null {
  if (at > 0 || !/^(?:for|to)$/.test(elements[0]!.word)) return null;
  const [, whom, comma] = elements;
  if (whom === undefined || comma?.word !== ',') return null;
  const pronoun = OBJECT_PRONOUNS.get(whom.word);
  if (pronoun === undefined && !isName(whom, 'PERSON')) return null;
  const behind = elements.slice(3, 3 + LONGEST_WORDING);
  const quotation = behind.findIndex(({ kind }) => kind === 'QUOTATION');
  const isSo = behind.slice(0, quotation).some(({ word }) => BEING.has(word));
  const isOthers = behind.slice(0, quotation).some((element) => isName(element, 'PERSON'));
  if (quotation < 1 || !isSo || isOthers) return null;
  const { start, end, mention } = whom;
  const subject: Subject =
    pronoun === undefined
      ? { kind: 'MENTIONS', mentions: [mention!], start, end }
      : { kind: 'PRONOUN', pronoun, start, end };
  const parts = { kind: 'ACCORDING' as const, at: 0, next: 3, from: 0, to: 3 };
  return cueOf(elements, { ...parts, subject, inverted: true });
}

const BEING = wordSet("is was are were remains remained it's that's");

const ACCOUNTS = wordSet(`
  words account telling retelling version phrase phrasing description formulation recollection opinion view judgment
  judgement estimation reckoning
`);
const OWN = wordSet('own memorable blunt later written');
/** In elements. */
const LONGEST_WORDING = 12;

/** "According to the detective, Jane Doe went home": a name that goes on to do something is the clause's. */
function opensClause(elements: readonly Element[], comma: number): boolean {
  const after = elements[comma + 2];
  return (
    comma > 0 &&
    isName(elements[comma + 1], 'PERSON') &&
    after?.kind === 'WORD' &&
    !isPreposition(after) &&
    !/^(?:who|whose|and|or)$/.test(after.word)
  );
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
