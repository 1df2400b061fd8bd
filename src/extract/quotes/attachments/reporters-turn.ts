import type { Cue } from '../cues/cue.ts';
import { hasVerb, isFiniteVerb } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import { DETERMINERS, isDash, isPast } from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * Whether behind a comma, a dash or an opening bracket at `at` the reporter speaks again: of what the report led to,
 * of when and where it was made, of what somebody thinks of it, or in the tense of the day.
 *
 * @param from where the report opens
 * @param to where it would end otherwise
 */
export function isReportersTurn(
  elements: readonly Element[],
  cue: Cue,
  [from, to]: readonly [number, number],
  at: number,
): boolean {
  if (elements[at]!.word === '(') return isRemark(elements, at, to);
  if (isDash(elements[at])) return isView(elements, at + 1, to);
  if (elements[at]!.word === 'when') return ASKED.has(elements[at + 1]?.word ?? '');
  if (elements[at]!.word !== ',') return false;
  return (
    isView(elements, at + 1, to) ||
    isEffect(elements, at + 1) ||
    isOccasion(elements, at + 1) ||
    (isPastReport(elements, cue, from, at) &&
      (comesToNow(elements, at + 1, to) || isNews(elements, [from, to], at)))
  );
}

/** "(the council declined to comment)", "(see page 4)": a sentence in brackets that closes the report. */
function isRemark(elements: readonly Element[], at: number, to: number): boolean {
  const closing = elements.findIndex(({ word }, index) => index > at && word === ')');
  if (closing < 0 || closing < to - 2) return false;
  const inside = elements.slice(at + 1, closing);
  return inside[0]?.word === 'see' || (inside.length > 3 && hasVerb(inside));
}

/** ", a view not shared by", "– a claim the council denies", ", something the board denied": what others make of it. */
function isView(elements: readonly Element[], at: number, to: number): boolean {
  const [first, noun] = [elements[at]?.word ?? '', elements[at + 1]?.word ?? ''];
  if (/^an?$/.test(first) && VIEWS.has(noun)) return true;
  const isThing = first === 'something' || (/^an?$/.test(first) && AMOUNTS.has(noun));
  return (
    isThing && elements.slice(at + 1, Math.min(to, at + 9)).some(({ word }) => DISPUTED.test(word))
  );
}

const VIEWS = wordSet(`
  view claim charge accusation allegation assertion contention argument stance position sentiment
  opinion description characterisation characterization verdict suggestion remark comment
`);
const AMOUNTS = wordSet('figure number sum total estimate');
const DISPUTED = /^(?:dispute|den(?:y|ie)|reject|contest|challenge|dismiss)(?:s|d|ed)?$/;

/** ", drawing applause", ", which drew groans", ", to cheers": how it was received. */
function isEffect(elements: readonly Element[], at: number): boolean {
  const [first, next] = [elements[at]?.word ?? '', elements[at + 1]?.word ?? ''];
  if (EFFECTS.has(first)) return true;
  if (first === 'which') return EFFECTS_PAST.has(next);
  return first === 'to' && NOISES.has(next);
}

const EFFECTS = wordSet('prompting drawing sparking provoking eliciting triggering earning');
const EFFECTS_PAST = wordSet('drew prompted sparked provoked elicited angered earned infuriated');
const NOISES = wordSet('applause cheers laughter groans jeers boos gasps loud');

/** ", hours after", ", in a speech at", ", speaking before": when and where it was said. */
function isOccasion(elements: readonly Element[], at: number): boolean {
  const words = elements.slice(at, at + 5).map(({ word }) => word);
  const time = /^(?:just|only|barely|mere)$/.test(words[0] ?? '') ? 1 : 0;
  if (TIMES.has(words[time] ?? '')) return /^(?:after|before|ahead)$/.test(words[time + 1] ?? '');
  if (words[0] !== 'in' || !DETERMINERS.has(words[1] ?? '')) return false;
  return words.slice(2).some((word) => OCCASIONS.has(word));
}

const TIMES = wordSet('minutes hours days weeks months');
const OCCASIONS = wordSet(`
  speech interview statement briefing address broadcast letter email post message video column podcast
`);

/** "when asked about it", "when pressed": what the report answers. */
const ASKED = wordSet('asked pressed questioned challenged contacted approached');

/** Whether a report stands in the past, so that the present behind it is the reporter's. */
function isPastReport(
  elements: readonly Element[],
  { verb }: Cue,
  from: number,
  at: number,
): boolean {
  const before = elements.slice(from, at);
  return (
    verb?.form === 'PAST' &&
    before.some(({ word }) => BACKSHIFTED.has(word)) &&
    !before.some(({ word }) => PRESENT.has(word))
  );
}

const BACKSHIFTED = wordSet('had would was were could might');
const PRESENT = wordSet('is are has have will can does do');

/** ", when a new owner takes over", ", although no date has been set": the first verb behind the joint is in the present. */
function comesToNow(elements: readonly Element[], at: number, to: number): boolean {
  if (!JOINTS.has(elements[at]!.word)) return false;
  const verb = elements
    .slice(at + 1, Math.min(to, at + NEAR_VERB))
    .find((element) => isFiniteVerb(element) || isPast(element.word));
  return verb !== undefined && PRESENT.has(verb.word);
}

/** "which" is not among them: what is true for long is told in the present within a report as well. */
const JOINTS = wordSet('when while as although though but whereas and');
/** How soon, in elements. */
const NEAR_VERB = 10;

/** "said they would strike, after talks broke down": what had happened before is not told as "had". */
function isNews(
  elements: readonly Element[],
  [from, to]: readonly [number, number],
  at: number,
): boolean {
  if (elements[at + 1]?.word !== 'after') return false;
  const behind = elements.slice(at + 2, to);
  return (
    elements.slice(from, at).some(({ word }) => word === 'would') &&
    behind.some(({ word }) => isPast(word)) &&
    !behind.some(({ word }) => word === 'had' || word === 'would')
  );
}
