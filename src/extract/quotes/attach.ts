import type { QuoteRule } from './confidence.ts';
import type { Cue } from './cue.ts';
import type { CueWords } from './cue-words.ts';
import type { Element, Frame } from './frames.ts';
import { DETERMINERS, isDash, isTitleWord } from './grammar.ts';
import { countWords, endsWhole, isOnPlacard, isTerm, isWhole } from './kind.ts';
import { wordSet } from './word-set.ts';

/** What a frame says of one of its quotations. */
export interface Attachment {
  /** Index of the quotation. */
  readonly quotation: number;
  readonly kind: 'DIRECT' | 'MIXED';
  /** Null where the quotation stands alone in its sentence, or after a colon without a verb of saying. */
  readonly cue: Cue | null;
  readonly rule: QuoteRule;
  /** True where the quotation goes on with the one before, broken by the reporter's words. */
  readonly resumes: boolean;
}

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
  const alone = elements.every(({ kind, word }) => kind === 'QUOTATION' || /^[\p{P}]$/u.test(word));
  let last: { readonly at: number; readonly cue: Cue | null; readonly speech: boolean } | null =
    null;
  for (const [at, element] of elements.entries()) {
    if (element.kind !== 'QUOTATION') continue;
    const content = text.slice(element.start, element.end);
    const near = cuesNear(cues, at);
    const attachment: Judged =
      attach({ elements, cues: near, words, at, content, used, last, alone }) ??
      (element.quotation === continuing ? judged('DIRECT', null, 'carried-on') : null);
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

/** How many elements before and after a quotation a cue may stand; beyond that it means something else. */
const CUE_REACH = 120;

/** The cues around an element, by bisection: looking at all of them would cost the square of their number. */
function cuesNear(cues: readonly Cue[], at: number): readonly Cue[] {
  const first = firstFrom(cues, at - CUE_REACH);
  return cues.slice(first, Math.min(firstFrom(cues, at + CUE_REACH), first + CUE_REACH));
}

function firstFrom(cues: readonly Cue[], at: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Place {
  readonly elements: readonly Element[];
  readonly cues: readonly Cue[];
  readonly words: CueWords;
  readonly at: number;
  readonly content: string;
  /** Cues that belong to a quotation before them. */
  readonly used: ReadonlySet<Cue>;
  readonly last: { readonly at: number; readonly cue: Cue | null; readonly speech: boolean } | null;
  readonly alone: boolean;
}

type Judged = Omit<Attachment, 'quotation'> | null;

function attach(place: Place): Judged {
  const { elements, at, content, alone, words } = place;
  if (alone) return judged('DIRECT', null, 'carried-on');
  const found =
    resumed(place) ?? afterColon(place) ?? signed(place) ?? beforeCue(place) ?? beforeNoun(place);
  return found ?? (isTerm(elements, at, content, place.cues, words) ? null : within(place));
}

function judged(
  kind: 'DIRECT' | 'MIXED',
  cue: Cue | null,
  rule: QuoteRule,
  resumes = false,
): Judged {
  return { kind, cue, rule, resumes };
}

/** "…," she said, "…": one quotation in two segments, where only the cue's clause stands between. */
function resumed({ elements, at, last, cues, content }: Place): Judged {
  if (last === null || !last.speech || last.cue === null) return null;
  const cue = last.cue;
  if (cue.at < last.at || cue.to > at) return null;
  const before = elements[at - 1]!;
  const adjoins = before.word === ',' || isDash(before) || cue.to === at;
  if (!adjoins || cues.some((other) => other !== cue && other.at > last.at && other.at < at))
    return null;
  const kind = isWhole(content) || endsWhole(content) ? 'DIRECT' : 'MIXED';
  return judged(kind, cue, 'cue-after', true);
}

/** X said: "…" */
function afterColon({ elements, cues, at, content, used, last, words }: Place): Judged {
  const mark = elements[at - 1]?.word;
  if (mark !== ':' && mark !== ';') return null;
  if (isOnPlacard(elements, at, words)) return null;
  const previous = last?.at ?? -1;
  const before = cues.filter((cue) => cue.at < at && cue.at > previous && !used.has(cue));
  // "Jane Doe asks; “…”"
  if (mark === ';' && !before.some(({ next }) => next === at - 1)) return null;
  // Of nouns the first one heads the sentence: "The union's reply to his offer was short: “…”".
  const cue =
    before.findLast(({ kind }) => kind === 'VERB') ??
    before.find(({ subject }) => subject !== null) ??
    before.at(-1) ??
    null;
  const whole = isWhole(content) || (endsWhole(content) && countWords(content) >= 4);
  if (cue !== null) return judged(whole ? 'DIRECT' : 'MIXED', cue, 'cue-and-colon');
  const isSentence = isWhole(content) && /[.!?…]$/.test(content);
  return (whole && countWords(content) >= 4) || isSentence
    ? judged('DIRECT', null, 'colon-without-cue')
    : null;
}

/** "…," X said. "…," said X. */
function beforeCue({ elements, cues, at, content, words }: Place): Judged {
  let next = at + 1;
  let marked = endsWhole(content);
  while (elements[next]?.word === ',' || isDash(elements[next]) || isStop(elements[next])) {
    marked = true;
    next++;
  }
  const cue = cues.find(
    (candidate) =>
      candidate.kind !== 'NOUN' &&
      candidate.kind !== 'DASH' &&
      candidate.at >= next &&
      follows(elements, next, candidate),
  );
  if (cue === undefined || cue.elided) return null;
  // "“…,” the paper quoted her as saying"
  if (cue.verb?.form === 'GERUND' && elements[cue.at - 1]?.word !== 'as') return null;
  const unmarkedWhole =
    at === 0 && isWhole(content) && countWords(content) >= 4 && cue.from === next;
  if (!marked && !unmarkedWhole && !(cue.inverted && cue.at === at + 1)) return null;
  if (
    (cue.verb?.strength === 'JUDGEMENT' && !cue.inverted) ||
    (cue.verb?.strength === 'THOUGHT' && !endsWhole(content))
  )
    return null;
  const opens =
    at === 0 || elements[at - 1]!.kind === 'PUNCTUATION' || isConjunction(elements[at - 1]!);
  if (isWhole(content) && opens) return judged('DIRECT', cue, 'cue-after');
  if (isTerm(elements, at, content, cues, words)) return null;
  return at === 0 && countWords(content) >= 5
    ? judged('DIRECT', cue, 'cue-after')
    : judged('MIXED', cue, at === 0 ? 'cue-after' : 'trailing-cue');
}

/** “…” – Jane Doe */
function signed({ cues, at, content }: Place): Judged {
  const cue = cues.find(({ kind, at: dash }) => kind === 'DASH' && dash === at + 1);
  return cue !== undefined && isWhole(content) ? judged('DIRECT', cue, 'dash-and-name') : null;
}

/** "…" was the message from Jane Doe. */
function beforeNoun({ elements, cues, at, content }: Place): Judged {
  const link = elements[at + 1]?.word ?? '';
  if (at > 0 || !['was', 'is', 'were', 'came'].includes(link) || !isWhole(content)) return null;
  const cue = cues.find(({ kind, subject }) => kind === 'NOUN' && subject !== null);
  if (cue === undefined || cue.at > at + 6) return null;
  return judged('DIRECT', cue, 'noun-cue');
}

/** Between quotation and subject stands at most a title: "film and stage actor Jane Doe said". */
function follows(elements: readonly Element[], next: number, { from, at }: Cue): boolean {
  const start = Math.min(from, at);
  // "I asked, “Why?” and he told me": the next clause has a quotation of its own.
  if (start - next > 10 || isJoin(elements[next])) return false;
  // "the union's organiser, Jane Doe, said"
  const end = elements[start - 1]?.word === ',' ? start - 1 : start;
  return elements
    .slice(next, end)
    .every(
      ({ kind, word }) =>
        kind !== 'QUOTATION' && (kind !== 'PUNCTUATION' || word === '.') && !CLAUSE_WORDS.has(word),
    );
}

function isJoin(element: Element | undefined): boolean {
  return element?.word === 'and' || element?.word === 'but' || element?.word === 'so';
}

/** Words of a clause that is about something else than who speaks. */
const CLAUSE_WORDS = wordSet(`
  is was are were has had have will would that which who after when because but if with to in on
  by
`);

function isConjunction({ word }: Element): boolean {
  return word === 'and' || word === 'but';
}

function isStop(element: Element | undefined): boolean {
  return element?.kind === 'PUNCTUATION' && /^[.!?]$/.test(element.word);
}

/** A fragment: the nearest cue before it whose clause reaches it, else one that ends the sentence. */
function within(place: Place): Judged {
  const { elements, cues, at, content, used } = place;
  const before = cues.filter(
    (cue) =>
      (cue.inverted ? cue.to : cue.next) <= at &&
      cue.scopeEnd > at &&
      !used.has(cue) &&
      !isSpent(elements, cue, at),
  );
  const trailing = cues.find((cue) => cue.at > at && isTrailing(elements, cue));
  const verb = sayingVerb(withSubjects(before), elements[at - 1]);
  const noun = before.findLast(({ kind }) => kind === 'NOUN') ?? null;
  const nearest =
    noun !== null && verb !== null && noun.at > verb.at && passesOn(elements, noun) ? noun : verb;
  const cue = nearest ?? trailing ?? noun;
  if (cue === undefined || cue === null) return null;
  if (cue === trailing)
    return judged('MIXED', cue, cue.kind === 'ACCORDING' ? 'according-to' : 'trailing-cue');
  if (isIntroduced(place, cue) && isWhole(content)) return judged('DIRECT', cue, 'cue-before');
  return judged('MIXED', cue, ruleOf(cue));
}

/** "said staff would be notified of “…”": a passive that names nobody yields to a verb that does. */
function withSubjects(before: readonly Cue[]): readonly Cue[] {
  const named = before.filter(
    ({ subject, elided, verb }) => subject !== null || elided || verb?.base === 'tell',
  );
  return named.some(({ kind }) => kind === 'VERB') ? named : before;
}

/** "said the strikes would continue “until spring”": a verb that only may be one of saying yields to one that is. */
function sayingVerb(before: readonly Cue[], adjacent: Element | undefined): Cue | null {
  const last = before.findLast(({ kind }) => kind !== 'NOUN') ?? null;
  const introduces = adjacent?.word === ',' || adjacent?.word === ':';
  if (last?.verb?.strength !== 'BESIDE' || introduces || last.elided) return last;
  return before.findLast(({ verb }) => verb?.strength === 'SPEECH') ?? last;
}

/** "the union's claim that": the words are the union's, whoever speaks of them. */
function passesOn(elements: readonly Element[], noun: Cue): boolean {
  const after = elements[noun.next]?.word;
  return (
    !noun.elided && noun.to === noun.next && (after === 'that' || after === 'of' || after === ':')
  );
}

function ruleOf(cue: Cue): QuoteRule {
  if (cue.kind === 'NOUN') return 'noun-cue';
  if (cue.kind === 'ACCORDING') return 'according-to';
  if (cue.verb?.strength === 'THOUGHT') return 'thought-cue';
  if (cue.to > cue.next && !cue.inverted) return 'passive-agent';
  return 'cue-around-fragment';
}

/** "said Jane Doe of the “…” group": a cue after its own quotation reaches no further. */
function isSpent(elements: readonly Element[], cue: Cue, at: number): boolean {
  if (!cue.inverted || cue.kind !== 'VERB') return false;
  return !elements.slice(cue.to, at).some(({ word }) => word === 'that' || word === ':');
}

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
    AFTER_TRAILING.has(after.word)
  );
}

/** An article or a title before a name; in "Secretary of State" the post has a preposition inside. */
function isPartOfSubject(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element === undefined) return false;
  if (isTitleWord(element) || DETERMINERS.has(element.word)) return true;
  return (element.word === 'of' || element.word === 'for') && elements[at + 1]?.capital === true;
}

/** What tells when, where and how somebody spoke, behind a cue that ends its sentence. */
const AFTER_TRAILING = wordSet(`
  in on at during after before when while as to of this last late early earlier yesterday today
  tonight monday tuesday wednesday thursday friday saturday sunday via through afterwards later
  recently separately and but
`);

/** Said "We will go." or told the crowd, "We will go.": a whole sentence right behind the cue. */
function isIntroduced({ elements, at, content }: Place, cue: Cue): boolean {
  if (cue.verb === null || (cue.verb.strength !== 'SPEECH' && cue.verb.strength !== 'BESIDE'))
    return false;
  if (countWords(content) < 3 && !/[.!?]$/.test(content)) return false;
  const before = elements[at - 1]!;
  const ends = endsWhole(content) || elements[at + 1] === undefined || isStop(elements[at + 1]);
  if (!ends || before.word === 'that' || before.word === 'was') return false;
  return before.word === ','
    ? at - cue.next <= 10
    : at - cue.next <= 4 && (at === cue.next || endsWhole(content));
}
