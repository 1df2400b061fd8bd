import type { Cue } from '../cues/cue.ts';
import type { Element } from '../frames/frames.ts';
import {
  DETERMINERS,
  isDash,
  isStop,
  isTitleWord,
  TELLING_SUBORDINATORS,
  WHEN_AND_WHERE,
} from '../frames/grammar.ts';
import type { QuoteRule } from '../speakers/confidence.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Judged, judged, type Place } from './judged.ts';
import { countWords, endsWhole, isWhole } from './kind.ts';

/** A fragment: the nearest cue before it whose clause reaches it, else one that ends the sentence. */
export function within(place: Place): Judged {
  const { elements, cues, at, content, used, words } = place;
  const before = cues.filter(
    (cue) =>
      (cue.inverted ? cue.to : cue.next) <= at &&
      cue.scopeEnd > at &&
      !used.has(cue) &&
      !isSpent(elements, cue, at) &&
      !isLeftBehind(elements, cue, at),
  );
  // "the union's “deeply unfair” claim": the words are the owner's.
  const owned = cues.find((cue) => cue.kind === 'NOUN' && cue.from < at && cue.at === at + 1);
  if (owned !== undefined && countWords(content) > 1) return judged('MIXED', owned, 'noun-cue');
  const reported = cues.findLast((cue) => isReportedBy(elements, cue, at));
  if (reported !== undefined) return judged('MIXED', reported, 'noun-cue');
  const trailing = cues.find((cue) => cue.at > at && isTrailing(elements, cue));
  const verb = sayingVerb(withSpeakers(before, at, words), elements, at, content);
  const noun = before.findLast(({ kind }) => kind === 'NOUN') ?? null;
  const nearest =
    noun !== null &&
    verb !== null &&
    noun.at > verb.at &&
    passesOn(elements, noun) &&
    !isJudged(elements, verb, noun, at)
      ? noun
      : verb;
  // "left the threat from Jane Doe behind before he turned to the “…”": too far to be what she says
  const claim = noun === null ? [] : elements.slice(Math.max(noun.to, noun.next), at);
  const isNear =
    noun !== null &&
    !FOLLOWS.has(claim[0]?.word ?? '') &&
    (claim.length <= LONGEST_CLAIM || claim.some(({ word }) => word === 'that' || word === ':'));
  const cue = nearest ?? trailing ?? (isNear ? noun : null);
  if (cue === undefined || cue === null) return null;
  if (cue === trailing)
    return judged('MIXED', cue, cue.kind === 'ACCORDING' ? 'according-to' : 'trailing-cue');
  if (isIntroduced(place, cue) && isWhole(content)) return judged('DIRECT', cue, 'cue-before');
  if (isThoughtOut(place, cue)) return judged('DIRECT', cue, 'thought-cue');
  return judged('MIXED', cue, ruleOf(cue));
}

/**
 * "the union's description of it as “…” was wrong, Jane Doe said": the words are those of the noun's owner, whoever
 * speaks of them.
 */
export function isReportedBy(elements: readonly Element[], cue: Cue, at: number): boolean {
  if (cue.kind !== 'NOUN' || cue.elided || cue.from >= cue.at || cue.next >= at) return false;
  if (at - cue.next > LONGEST_CLAIM) return false;
  const between = elements.slice(cue.next, at);
  return (
    between.every(({ kind }) => kind === 'WORD' || kind === 'MENTION') &&
    between[0]!.word === 'of' &&
    between.at(-1)!.word === 'as'
  );
}

/** What words do rather than hold: "her comments come weeks before the “…” vote". */
const FOLLOWS = wordSet(
  'come comes came follow follows followed drew sparked prompted echo echoed',
);

/** In elements, from the noun to the quotation. */
const LONGEST_CLAIM = 12;

/**
 * "said staff would be notified of “…”", "said the affair painted a “…” picture": a passive that names nobody, and
 * what a thing does, yields to a verb with somebody who speaks.
 */
function withSpeakers(before: readonly Cue[], at: number, words: CueWords): readonly Cue[] {
  // "he was told “…”", but "it said managers had been told of it and “…”"
  const isTold = ({ verb, next }: Cue) => verb?.base === 'tell' && at - next <= NEAR_TOLD;
  const named = before.filter(
    (cue) => cue.kind !== 'VERB' || cue.elided || isTold(cue) || canSpeak(cue, words),
  );
  return named.some(({ kind }) => kind === 'VERB') ? named : before;
}

/** In elements. */
const NEAR_TOLD = 4;

function canSpeak({ subject, verb }: Cue, words: CueWords): boolean {
  if (subject?.kind !== 'DESCRIBED') return subject !== null;
  // "said any new deal would demand “…”"
  const mayBeThing = verb?.strength !== 'SPEECH' || verb.base === 'demand';
  return !mayBeThing || words.speakers.has(subject.head);
}

/** "said the strikes would continue “until spring”": a verb that only may be one of saying yields to one that is. */
function sayingVerb(
  before: readonly Cue[],
  elements: readonly Element[],
  at: number,
  content: string,
): Cue | null {
  const adjacent = elements[at - 1];
  const last = before.findLast(({ kind }) => kind !== 'NOUN') ?? null;
  const introduces = adjacent?.word === ',' || adjacent?.word === ':';
  const strength = last?.verb?.strength;
  const isWeak =
    strength === 'BESIDE' ||
    // "said the way the board treated them “would be unfair”"
    (OPENS_PREDICATE.test(content) &&
      (strength === 'JUDGEMENT' || elements[last?.next ?? at]?.word === 'about')) ||
    last?.verb?.base === 'appeal' ||
    (strength === 'THOUGHT' && last!.subject?.kind !== 'MENTIONS');
  if (last === null || !isWeak || introduces || last.elided) return last;
  return before.findLast((cue) => cue !== last && cue.verb?.strength === 'SPEECH') ?? last;
}

const OPENS_PREDICATE = /^(?:would|will|could|should|must|is|was|were|are|has|had|have)\b/;

/** "the union's claim that": the words are the union's, whoever speaks of them. */
function passesOn(elements: readonly Element[], noun: Cue): boolean {
  const after = elements[noun.next]?.word;
  // "a claim by Jane Doe that"
  if (!noun.elided && after === 'by' && elements[noun.to]?.word === 'that') return true;
  return (
    !noun.elided && noun.to === noun.next && (after === 'that' || after === 'of' || after === ':')
  );
}

/**
 * "said Jane Doe's claim that the yard is safe is “untrue”", "called Jane Doe's claim of safety “untrue”": the words are
 * about the claim, and whoever speaks of it says them.
 */
function isJudged(elements: readonly Element[], verb: Cue, noun: Cue, at: number): boolean {
  if (verb.verb !== null && NAMING.has(verb.verb.base)) return elements[noun.next]?.word === 'of';
  const clause = elements.slice(noun.next, at);
  // "dismissed Jane Doe's claim that the yard was “safe” as “laughable”"
  const isCalled =
    elements[at - 1]!.word === 'as' && clause.some(({ kind }) => kind === 'QUOTATION');
  if (isCalled && verb.verb?.strength === 'JUDGEMENT') return true;
  const links = clause.filter(({ word }) => LINKS.has(word)).length;
  // "said Jane Doe's criticism of the board was “unfair”"
  const least = elements[noun.next]?.word === 'of' ? 1 : 2;
  return verb.verb?.strength === 'SPEECH' && links >= least && LINKS.has(elements[at - 1]!.word);
}

/** Verbs with an object, and what they call it. */
const NAMING = wordSet('call label brand term deem dub');
const LINKS = wordSet('is are was were');

function ruleOf(cue: Cue): QuoteRule {
  if (cue.kind === 'NOUN') return 'noun-cue';
  if (cue.kind === 'ACCORDING') return 'according-to';
  if (cue.verb?.strength === 'THOUGHT') return 'thought-cue';
  if (cue.to > cue.next && !cue.inverted) return 'passive-agent';
  return 'cue-around-fragment';
}

/** "After Jane Doe asked about it, the board grew “testy”": the clause of the cue is closed before the main one begins. */
function isLeftBehind(elements: readonly Element[], cue: Cue, at: number): boolean {
  if (cue.kind !== 'VERB' || cue.inverted) return false;
  // "As Jane Doe spoke, the board …", but "As Jane Doe put it, …"
  const opening = elements[0]!.word;
  if (!TELLING_SUBORDINATORS.has(opening) || (opening === 'as' && !SPEAKING.has(cue.verb!.base)))
    return false;
  const closing = elements.slice(0, LONGEST_OPENING).findIndex(({ word }) => word === ',');
  return cue.next <= closing && closing < at - 1;
}

const SPEAKING = wordSet('speak talk');

/** In elements: a clause that opens a sentence, looked through for each of its quotations. */
const LONGEST_OPENING = 40;

/** "said Jane Doe of the “…” group": a cue after its own quotation reaches no further. */
function isSpent(elements: readonly Element[], cue: Cue, at: number): boolean {
  if (!cue.inverted || cue.kind !== 'VERB') return false;
  // "Said Jane Doe, “We will go.”"
  if (cue.at === 0 && (cue.to === at - 1 || isAfterAside(elements, cue, at))) return false;
  if (isParenthesis(elements, cue, at)) return false;
  return !elements.slice(cue.to, at).some(({ word }) => word === 'that' || word === ':');
}

/** "Said Jane Doe, who knew the yard, “We will go.”": the comma closes what is told of the name. */
function isAfterAside(elements: readonly Element[], { to }: Cue, at: number): boolean {
  const isClosed = elements[to]?.word === ',' && elements[at - 1]?.word === ',' && to < at - 1;
  const aside = elements.slice(to, at);
  return isClosed && !aside.some(({ kind, word }) => kind === 'QUOTATION' || word === '.');
}

/** "The offer, said Jane Doe of the union, was “…”": the clause goes on behind the second comma. */
function isParenthesis(elements: readonly Element[], cue: Cue, at: number): boolean {
  if (elements[cue.at - 1]?.word !== ',' || elements[cue.at - 2]?.kind === 'QUOTATION')
    return false;
  const after = elements.slice(cue.to, Math.min(cue.to + LONGEST_TITLE, at));
  const comma = after.findIndex(({ kind }) => kind === 'PUNCTUATION');
  return comma >= 0 && after[comma]!.word === ',';
}

/** In elements. */
const LONGEST_TITLE = 12;

/** "…, he added." and "…, according to X": set off by a comma, and nothing is reported after it. */
function isTrailing(elements: readonly Element[], cue: Cue): boolean {
  if (cue.kind === 'ACCORDING') return true;
  if (cue.kind !== 'VERB' || cue.elided) return false;
  let start = Math.min(cue.from, cue.at);
  // "…, Secretary of State Jane Doe said", "…, as one picket put it"
  for (let steps = 0; steps < 6 && isPartOfSubject(elements, start - 1); steps++) start--;
  if (elements[start - 1]?.word === 'as') start--;
  const before = elements[start - 1];
  if (before === undefined) return false;
  if (before.word !== ',' && !isDash(before) && before.kind !== 'QUOTATION') return false;
  const after = elements[cue.to];
  return (
    after === undefined ||
    after.kind === 'PUNCTUATION' ||
    cue.verb?.base === 'tell' ||
    WHEN_AND_WHERE.has(after.word) ||
    after.word === 'and' ||
    after.word === 'but'
  );
}

/** An article or a title before a name; in "Secretary of State" the post has a preposition inside. */
function isPartOfSubject(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element === undefined) return false;
  if (isTitleWord(element) || DETERMINERS.has(element.word)) return true;
  return (element.word === 'of' || element.word === 'for') && elements[at + 1]?.capital === true;
}

/** "I thought, ‘We will be out a week.’": a whole sentence behind a comma. */
function isThoughtOut({ elements, at, content }: Place, { verb, next }: Cue): boolean {
  return (
    verb?.strength === 'THOUGHT' &&
    /^[,:]$/.test(elements[at - 1]!.word) &&
    at - next <= 3 &&
    isWhole(content) &&
    endsWhole(content) &&
    countWords(content) >= 3
  );
}

/** Said "We will go." or told the crowd, "We will go.": a whole sentence right behind the cue. */
function isIntroduced({ elements, at, content }: Place, cue: Cue): boolean {
  if (cue.verb === null || cue.verb.strength === 'THOUGHT') return false;
  // "he bemoaned, “They have gone!”"
  const judges = cue.verb.strength === 'JUDGEMENT';
  if (judges && !(at === cue.next + 1 && elements[at - 1]!.word === ',' && endsWhole(content)))
    return false;
  if (countWords(content) < 3 && !/[.!?]$/.test(content)) return false;
  const before = elements[at - 1]!;
  const ends = endsWhole(content) || elements[at + 1] === undefined || isStop(elements[at + 1]);
  if (!ends || before.word === 'that' || before.word === 'was') return false;
  return before.word === ','
    ? at - cue.next <= 10
    : at - cue.next <= 4 && (at === cue.next || endsWhole(content));
}
