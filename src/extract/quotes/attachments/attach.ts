import { countWhile } from '../../../text/bisect.ts';
import type { Cue } from '../cues/cue.ts';
import { linkBehind } from '../cues/noun-cues.ts';
import type { Element, Frame } from '../frames/frames.ts';
import {
  DETERMINERS,
  isDash,
  isStop,
  TELLING_SUBORDINATORS,
  WHEN_AND_WHERE,
} from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { isReportedBy, within } from './fragment-cues.ts';
import { type Attachment, type Judged, judged, type Place } from './judged.ts';
import { countWords, endsWhole, isOnPlacard, isTerm, isTitledWork, isWhole } from './kind.ts';

/**
 * Tells for each quotation of a frame which cue governs it; those that nothing marks as speech are left out.
 *
 * @param continuing a quotation that goes on from the paragraph before, and so is speech whatever stands by
 */
export function attachQuotations(
  text: string,
  { elements }: Frame,
  cues: readonly Cue[],
  words: CueWords,
  continuing: number | null,
): Attachment[] {
  const attachments: Attachment[] = [];
  const used = new Set<Cue>();
  const alone = elements.every(
    ({ kind, word }, at) =>
      kind === 'QUOTATION' ||
      /^[\p{P}]$/u.test(word) ||
      (at === 0 && (isLink(elements, text) || opensTurn(elements))),
  );
  let last: { readonly at: number; readonly cue: Cue | null; readonly speech: boolean } | null =
    null;
  for (const [at, element] of elements.entries()) {
    if (element.kind !== 'QUOTATION') continue;
    const content = text.slice(element.start, element.end);
    const near = cuesNear(cues, at);
    const attachment: Judged =
      attach({ elements, cues: near, words, at, content, used, last, alone }) ??
      (element.quotation === continuing ? judged('DIRECT', null, 'carried-on') : null) ??
      (near.every(({ kind }) => kind === 'DASH') && isFragment(elements, at, content, words)
        ? judged('MIXED', null, 'fragment-carried-on')
        : null);
    if (attachment === null) {
      last = { at, cue: null, speech: false };
      continue;
    }
    if (attachment.rule === 'cue-after' && attachment.cue !== null) used.add(attachment.cue);
    last = {
      at,
      cue: attachment.cue,
      speech: attachment.rule === 'cue-after' || attachment.resumes,
    };
    attachments.push({ ...attachment, quotation: element.quotation });
  }
  return attachments;
}

/** "Then, “I went home.”", "But “that is over now.”": a word that only links what is said to what was said before. */
function isLink(elements: readonly Element[], text: string): boolean {
  const [link, next] = elements;
  const quotation = next?.word === ',' ? elements[2] : next;
  if (quotation?.kind !== 'QUOTATION' || !LINKS.has(link!.word)) return false;
  const words = text.slice(quotation.start, quotation.end);
  return isWhole(words) && endsWhole(words) && countWords(words) >= 4;
}

/** "A – “We did.”", "A “We did.”": the label of an interview's answer, and no article. */
function opensTurn(elements: readonly Element[]): boolean {
  const [label, next] = elements;
  const isMark = next?.kind === 'PUNCTUATION' && next.word !== ':';
  const quotation = isMark ? elements[2] : next;
  const isLabel = label?.kind === 'WORD' && label.capital && TURNS.has(label.word);
  return isLabel && quotation?.kind === 'QUOTATION' && quotation.capital;
}

const TURNS = wordSet('q a');
const LINKS = wordSet('and but then so also plus still yet finally later');

/**
 * "There were “no great differences in age” at all.": too many words for irony, and in no name or title; or a
 * sentence that the reporter's own words go on with, "“They want to be heard by the board” and by others."
 */
function isFragment(
  elements: readonly Element[],
  at: number,
  content: string,
  words: CueWords,
): boolean {
  const length = countWords(content);
  const next = elements[at + 1];
  const goesOn = at === 0 && length >= 6 && next !== undefined && !isStop(next);
  const isBuiltIn = isWhole(content) ? goesOn && !endsWhole(content) : length >= 3;
  return (
    isBuiltIn && !isTitledWork(elements, at, content) && !isTerm(elements, at, content, [], words)
  );
}

/** How many elements before and after a quotation a cue may stand; beyond that it means something else. */
const CUE_REACH = 120;

/** The cues around an element, by bisection: looking at all of them would cost the square of their number. */
function cuesNear(cues: readonly Cue[], at: number): readonly Cue[] {
  const first = firstFrom(cues, at - CUE_REACH);
  return cues.slice(first, Math.min(firstFrom(cues, at + CUE_REACH), first + CUE_REACH));
}

function firstFrom(cues: readonly Cue[], at: number): number {
  return countWhile(cues, (cue) => cue.at < at);
}

function attach(place: Place): Judged {
  const { elements, at, content, alone, words } = place;
  if (alone) return judged('DIRECT', null, 'carried-on');
  if (isTitledWork(elements, at, content)) return null;
  const found =
    resumed(place) ??
    afterColon(place) ??
    signed(place) ??
    beforeHow(place) ??
    beforeCue(place) ??
    beforeNoun(place);
  return (
    found ??
    (isTerm(elements, at, content, place.cues, words) ? null : within(place)) ??
    beforeUnknown(place)
  );
}

/** "“…,” a voice behind the door went": a sentence that a comma joins to the reporter's words is somebody's. */
function beforeUnknown({ at, content }: Place): Judged {
  const isSaid = at === 0 && /,$/.test(content) && isWhole(content) && countWords(content) >= 4;
  return isSaid ? judged('DIRECT', null, 'no-speaker') : null;
}

/** "…," she said, "…": one quotation in two segments, where only the cue's clause stands between. */
function resumed({ elements, at, last, cues, content }: Place): Judged {
  if (last === null || !last.speech || last.cue === null) return null;
  const cue = last.cue;
  if (cue.at < last.at || cue.to > at) return null;
  const before = elements[at - 1]!;
  // "“…,” said Jane Doe, D-Minn. “…”": the full stop is the abbreviation's.
  const isShort = before.word === '.' && cue.inverted;
  const adjoins = before.word === ',' || isDash(before) || isShort || cue.to === at;
  if (!adjoins || cues.some((other) => other !== cue && other.at > last.at && other.at < at))
    return null;
  const kind = isWhole(content) || endsWhole(content) ? 'DIRECT' : 'MIXED';
  return judged(kind, cue, 'cue-after', true);
}

/** X said: "…" */
function afterColon(place: Place): Judged {
  const { elements, cues, at, content, used, last, words } = place;
  const before = elements[at - 1];
  const mark = before?.word;
  if (isDash(before) && elements[at + 1] === undefined && at > 3) return afterDash(place);
  if (mark !== ':' && mark !== ';') return null;
  if (isOnPlacard(elements, at, words)) return null;
  const previous = last?.at ?? -1;
  const earlier = cues.filter((cue) => cue.at < at && cue.at > previous && !used.has(cue));
  // "Jane Doe asks; “…”"
  if (mark === ';' && !earlier.some(({ next }) => next === at - 1)) return null;
  // Of nouns the first one heads the sentence: "The union's reply to his offer was short: “…”".
  const cue =
    earlier.findLast(({ kind }) => kind === 'VERB') ??
    earlier.find(({ subject }) => subject !== null) ??
    earlier.at(-1) ??
    null;
  const whole = isWhole(content) || (endsWhole(content) && countWords(content) >= 4);
  if (cue !== null) return judged(whole ? 'DIRECT' : 'MIXED', cue, 'cue-and-colon');
  // "For example: “…,” she said"
  const behind = beforeCue(place);
  if (behind !== null) return behind;
  const isSentence = isWhole(content) && /[.!?…]$/.test(content);
  return (whole && countWords(content) >= 4) || isSentence
    ? judged('DIRECT', null, 'colon-without-cue')
    : null;
}

/** "She has no doubt -- “We will win.”": a sentence that a dash sets off, where no verb of saying stands before it. */
function afterDash({ cues, at, content }: Place): Judged {
  const isSaid = isWhole(content) && /[.!?…]$/.test(content) && countWords(content) >= 4;
  return isSaid && !cues.some((cue) => cue.at < at)
    ? judged('DIRECT', null, 'colon-without-cue')
    : null;
}

/** "…," X said. "…," said X. */
function beforeCue(place: Place): Judged {
  const { elements, cues, at, content, words } = place;
  let next = at + 1;
  let marked = endsWhole(content);
  while (elements[next]?.word === ',' || isDash(elements[next]) || isStop(elements[next])) {
    marked = true;
    next++;
  }
  const first = cues.find(
    (candidate) =>
      candidate.kind !== 'NOUN' &&
      candidate.kind !== 'DASH' &&
      candidate.at >= next &&
      follows(elements, next, candidate),
  );
  const cue = first === undefined ? undefined : (passedOn(elements, cues, first) ?? first);
  if (cue === undefined || cue.elided) return null;
  // "“…,” the paper quoted her as saying"
  if (cue === first && cue.verb?.form === 'GERUND' && elements[cue.at - 1]?.word !== 'as')
    return null;
  const unmarkedWhole =
    at === 0 && isWhole(content) && countWords(content) >= 4 && cue.from === next;
  if (!marked && !unmarkedWhole && !(cue.inverted && cue.at === at + 1)) return null;
  if (
    (cue.verb?.strength === 'JUDGEMENT' &&
      !cue.inverted &&
      !(isUtterance(content) && closesWith(elements, cue))) ||
    (cue.verb?.strength === 'THOUGHT' && !endsWhole(content))
  )
    return null;
  const opens =
    at === 0 || elements[at - 1]!.kind === 'PUNCTUATION' || isConjunction(elements[at - 1]!);
  if (isWhole(content) && opens) return judged('DIRECT', cue, 'cue-after');
  if (isTerm(elements, at, content, cues, words)) return null;
  // "Jane Doe said they should “…,” according to the Echo": the paper only passes it on.
  // "While Jane Doe calls it “…,” John Roe says": the first clause has a speaker of its own.
  const isPassedOn =
    cue.kind === 'ACCORDING' ||
    goesOn(elements, cue) ||
    TELLING_SUBORDINATORS.has(elements[0]!.word);
  if (at > 0 && isPassedOn && isGoverned(place)) return null;
  return at === 0 && countWords(content) >= 5
    ? judged('DIRECT', cue, 'cue-after')
    : judged('MIXED', cue, at === 0 ? 'cue-after' : 'trailing-cue');
}

/** "“…,” Zelda Roe said Jane Doe had told her", "“…,” Zelda Roe recalled Jane Doe saying": the cue of whose words they are. */
function passedOn(
  elements: readonly Element[],
  cues: readonly Cue[],
  { kind, inverted, next }: Cue,
): Cue | undefined {
  if (kind !== 'VERB' || inverted) return undefined;
  const from = elements[next]?.word === 'that' ? next + 1 : next;
  return cues.find((cue) => {
    const { at, from: start, subject, inverted: isInverted, to, verb } = cue;
    if (verb?.strength !== 'SPEECH' || subject === null || isInverted || at < from) return false;
    const article = DETERMINERS.has(elements[from]?.word ?? '') ? 1 : 0;
    const end = verb.base === 'tell' && elements[to]?.kind === 'WORD' ? to + 1 : to;
    return start <= from + article && closesAt(elements, end);
  });
}

/** "…, Jane Doe said it was fair": what stands behind the cue is what it reports. */
function goesOn(elements: readonly Element[], { to, verb, inverted }: Cue): boolean {
  const after = elements[to];
  if (after === undefined || after.kind === 'PUNCTUATION' || inverted) return false;
  return verb?.base !== 'tell' && !WHEN_AND_WHERE.has(after.word);
}

/** "While Jane Doe called it “…”, John Roe said": somebody before has said it. */
function isGoverned({ elements, cues, at, used }: Place): boolean {
  const from = Math.max(0, at - NEAR_CUE);
  return cues.some(
    (cue) =>
      isReportedBy(elements, cue, at) ||
      (cue.kind === 'VERB' &&
        (cue.subject !== null || (cue.elided && cue.verb?.strength === 'SPEECH')) &&
        !cue.inverted &&
        !used.has(cue) &&
        from <= cue.at &&
        cue.next <= at &&
        elements
          .slice(cue.next, at)
          .every(({ word, kind }) => word !== ',' && kind !== 'QUOTATION')),
  );
}

/** In elements. */
const NEAR_CUE = 12;

/** "“Please read it again,” the board implored." */
function isUtterance(content: string): boolean {
  return isWhole(content) && endsWhole(content) && countWords(content) >= 4;
}

function closesWith(elements: readonly Element[], { to }: Cue): boolean {
  return closesAt(elements, to);
}

function closesAt(elements: readonly Element[], at: number): boolean {
  const after = elements[at];
  return after === undefined || after.kind === 'PUNCTUATION';
}

/** “…” – Jane Doe */
function signed({ elements, cues, at, content }: Place): Judged {
  const cue = cues.find(({ kind, at: dash }) => kind === 'DASH' && dash === at + 1);
  if (cue === undefined || !isWhole(content)) return null;
  // "“They asked whether to go after” Jane Doe.": without a dash the sentence in marks has to end.
  const hasPost = elements[at + 2]?.word === ',';
  return isDash(elements[at + 1]) || hasPost || endsWhole(content)
    ? judged('DIRECT', cue, 'dash-and-name')
    : null;
}

/** "…," was how Jane Doe put it. */
function beforeHow({ elements, cues, at, content }: Place): Judged {
  const link = elements[at + 1]?.word === ',' ? at + 2 : at + 1;
  if (!/^(?:is|was)$/.test(elements[link]?.word ?? '') || elements[link + 1]?.word !== 'how')
    return null;
  const cue = cues.find(({ kind, subject, inverted, from, at: verb }) => {
    const start = Math.min(from, verb) - link;
    return kind === 'VERB' && subject !== null && !inverted && start >= 2 && start <= LONGEST_TITLE;
  });
  if (cue === undefined) return null;
  return judged(at === 0 && isWhole(content) ? 'DIRECT' : 'MIXED', cue, 'cue-after');
}

/** In elements: what stands between "how" and a name. */
const LONGEST_TITLE = 6;

/** "…" was the message from Jane Doe. */
function beforeNoun({ elements, cues, at, content }: Place): Judged {
  const link = linkBehind(elements, at);
  if (at > 0 || link === null || !isWhole(content)) return null;
  const cue = cues.find(({ kind, subject }) => kind === 'NOUN' && subject !== null);
  if (cue === undefined || cue.at > link + 5) return null;
  return judged('DIRECT', cue, 'noun-cue');
}

/** Between quotation and subject stands at most a title: "film and stage actor Jane Doe said". */
function follows(elements: readonly Element[], next: number, cue: Cue): boolean {
  const { from, at } = cue;
  const start = Math.min(from, at);
  // "“…,” the board was told by Jane Doe"
  const isPassive = cue.to > cue.next && !cue.inverted;
  // "I asked, “Why?” and he told me": the next clause has a quotation of its own.
  if (start - next > 10 || isJoin(elements[next])) return false;
  // "the union's organiser, Jane Doe, said"
  const end = elements[start - 1]?.word === ',' ? start - 1 : start;
  return elements
    .slice(next, end)
    .every(
      ({ kind, word }) =>
        kind !== 'QUOTATION' &&
        (kind !== 'PUNCTUATION' || word === '.') &&
        (!CLAUSE_WORDS.has(word) || (isPassive && BEING.has(word))),
    );
}

const BEING = wordSet('is was are were has had have');

function isJoin(element: Element | undefined): boolean {
  return CLAUSE_JOINS.has(element?.word ?? '');
}

/** Words that open a clause of somebody else's. */
const CLAUSE_JOINS = wordSet('and but so while whilst whereas although though');

/** Words of a clause that is about something else than who speaks. */
const CLAUSE_WORDS = wordSet(`
  is was are were has had have will would that which who after when because but if with to in on
  by
`);

function isConjunction({ word }: Element): boolean {
  return word === 'and' || word === 'but';
}
