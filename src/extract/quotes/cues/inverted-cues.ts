import { hasVerb, isFiniteVerb } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import { FINITE, isDash, isName, isPast, isPreposition, RELATIVES } from '../frames/grammar.ts';
import type { CueVerb, CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Cue, cueOf } from './cue.ts';
import { LOOSE, type Subject } from './noun-phrases.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** "…," said Jane Doe. The verb follows a quotation, opens the frame, or ends a reported clause. */
export function readInverted(
  elements: readonly Element[],
  at: number,
  next: number,
  verb: CueVerb,
  words: CueWords,
): Cue | null {
  if (verb.form === 'GERUND' || verb.base === 'tell') return null;
  // "“…,” implored Jane Doe."
  const judges =
    verb.strength === 'JUDGEMENT' &&
    verb.particle === null &&
    elements[at - 1]?.kind === 'QUOTATION';
  if (verb.strength !== 'SPEECH' && verb.strength !== 'BESIDE' && !judges) return null;
  let before = at - 1;
  if (elements[before]?.word === ',' || isDash(elements[before])) before--;
  const adjacent = before < 0 || elements[before]!.kind === 'QUOTATION';
  const afterClause = before === at - 2 && !adjacent && elements[at - 1]?.word === ',';
  if (!adjacent && !afterClause) return null;
  // "“…,” Jane Doe, a baker, said Thursday"
  if (TIMES.has(elements[next]?.word ?? '')) return null;
  const phrase = phraseStartingAt(elements, next, words);
  if (phrase === null || !canFollowVerb(phrase.subject, elements[next]!, words)) return null;
  // "…, say campaigners"
  if (verb.form === 'BASE' && !isMany(phrase.subject, words)) return null;
  // "A study, out today, says pupils who": one says, and many do not.
  if (afterClause && verb.form === 'THIRD' && isPluralNoun(phrase.subject)) return null;
  // "the “secret” email chains"
  if (verb.form === 'BASE' && words.documents.has(verb.base)) return null;
  // "spoke of the yard, argued crews, even …" has a clause behind its verb.
  const isBare = phrase.subject.kind === 'DESCRIBED' && !OPENERS.has(elements[next]!.word);
  if (afterClause && isBare && verb.form === 'PAST' && elements[phrase.next]?.word === ',')
    return null;
  if (afterClause && !closes(elements, phrase.next)) return null;
  // "Jane Doe, who left, posted a picture with the words: “…”": no picture speaks.
  if (afterClause && !elements[next]!.capital && !maySpeak(phrase.subject, words)) return null;
  // "The chair, Jane Doe, agreed the plan": whoever is named between the commas agrees.
  if (afterClause && isApposed(elements, before) && phrase.subject.kind === 'DESCRIBED')
    return null;
  // "Jane Doe, prosecuting, said John Roe, who was late, had run": nothing has been reported before the verb.
  if (afterClause && (isNameAlone(elements, at) || isNameWithRelative(elements, at))) return null;
  // "Jane Doe, prosecuting, asked John Roe: “…”": whoever is asked stands behind the verb, too.
  if (afterClause && verb.base === 'ask' && elements[phrase.next]?.word !== '.') return null;
  // "Another leader, Jane Doe of Acme, said his survey showed": nothing has been reported before the verb.
  const isOwned = /^(?:his|her|their|its)$/.test(elements[next]!.word);
  if (afterClause && isOwned && !hasVerb(elements.slice(Math.max(0, at - NEAR_VERB), before + 1)))
    return null;
  if (isClause(elements, next, phrase)) return null;
  if (before < 0 && !opensQuotation(elements, phrase.next)) return null;
  const { subject, next: to } = phrase;
  return cueOf(elements, { kind: 'VERB', verb, at, next, from: at, to, subject, inverted: true });
}

/** "Jane Doe, 34, claims the wall next door has": what follows the verb is a clause and no subject of the verb's. */
function isClause(
  elements: readonly Element[],
  start: number,
  { subject, next }: { readonly subject: Subject; readonly next: number },
): boolean {
  if (subject.kind === 'PRONOUN') return isFiniteVerb(elements[next] ?? elements[start]!);
  if (subject.kind !== 'DESCRIBED' || elements[start]!.capital) return false;
  for (let at = start + 1; at < Math.min(start + NEAR_VERB, elements.length); at++) {
    const element = elements[at]!;
    if (element.kind !== 'WORD' && element.kind !== 'MENTION') return false;
    if (RELATIVES.has(element.word) || element.word === 'that') return false;
    const isPredicate = isPast(element.word) && isPreposition(elements[at + 1]);
    if (FINITE.has(element.word) || (isPredicate && !element.word.endsWith('ed'))) return true;
  }
  return false;
}

/** In elements. */
const NEAR_VERB = 14;

const TIMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tonight
`);
const OPENERS = wordSet('a an one the another his her their someone somebody');

function isMany(subject: Subject, { people }: CueWords): boolean {
  if (subject.kind === 'MENTIONS')
    return subject.mentions.length > 1 || subject.mentions[0]!.kind === 'ORGANISATION';
  return subject.kind === 'DESCRIBED' && people.get(subject.head) === 'PLURAL';
}

function isPluralNoun(subject: Subject): boolean {
  if (subject.kind !== 'DESCRIBED') return false;
  return /[^s'u]s$|^(?:people|men|women|children|police)$|(?:men|women)$/.test(subject.head);
}

function canFollowVerb(subject: Subject, first: Element, words: CueWords): boolean {
  if (first.capital && first.kind !== 'QUOTATION') return true;
  if (subject.kind === 'PRONOUN') return ['he', 'she', 'they'].includes(subject.pronoun);
  if (subject.kind !== 'DESCRIBED') return true;
  return OPENERS.has(first.word) || isMany(subject, words);
}

function maySpeak(subject: Subject, { speakers, bodies, things, documents }: CueWords): boolean {
  if (subject.kind !== 'DESCRIBED') return true;
  const { head } = subject;
  if (things.has(head) || documents.has(head)) return false;
  return speakers.has(head) || bodies.has(head) || DOING.test(head);
}

/** How nouns for people end, and plurals. */
const DOING = /(?:ist|ian|man|woman|er|or|ee|one|s)$/;

function isApposed(elements: readonly Element[], at: number): boolean {
  return isName(elements[at], 'PERSON') && elements[at - 1]?.word === ',';
}

/** Whether a name and what stands beside it between commas are all that goes before the verb. */
function isNameAlone(elements: readonly Element[], at: number): boolean {
  if (at > LONGEST_ASIDE || !isName(elements[0], 'PERSON') || elements[1]?.word !== ',')
    return false;
  return !elements.slice(2, at).some(({ kind, word }) => kind === 'WORD' && FINITE.has(word));
}

/** In elements. */
const LONGEST_ASIDE = 10;

/** "The Harbour Trust, which runs both quays, said …": a name, and one clause about it that two commas set off. */
function isNameWithRelative(elements: readonly Element[], at: number): boolean {
  const name = elements.slice(0, LONGEST_START).findIndex((element) => isName(element));
  if (name < 0 || elements[name + 1]?.word !== ',') return false;
  const opening = elements.slice(0, name);
  if (opening.some((element) => element.kind !== 'WORD' || isFiniteVerb(element))) return false;
  if (!RELATIVES.has(elements[name + 2]?.word ?? '') || at - name > LONGEST_RELATIVE) return false;
  const closing = elements.slice(name + 2, at).findIndex(({ word }) => word === ',');
  return name + 2 + closing === at - 1;
}

/** In elements. */
const LONGEST_START = 4;
const LONGEST_RELATIVE = 40;

/** Nothing but the phrase's own trimmings follows before a stop. */
function closes(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  return (
    element === undefined ||
    element.kind === 'PUNCTUATION' ||
    LOOSE.has(element.word) ||
    ['of', 'from', 'at', 'who', 'in', 'for', 'on'].includes(element.word)
  );
}

function opensQuotation(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < Math.min(from + 16, elements.length); at++) {
    if (elements[at]!.kind === 'QUOTATION') return true;
  }
  return false;
}
