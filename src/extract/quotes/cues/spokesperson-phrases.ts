import type { Span } from '../../../text/span.ts';
import type { Element } from '../frames/frames.ts';
import { isName, isTitleWord } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { endOfCapitals } from './capitals.ts';
import type { Subject } from './noun-phrases.ts';

/** "a spokesman for Doe and Roe Coaches": a name in capitals of which no mention, or only a part, is known. */
export function bodyAfter(elements: readonly Element[], preposition: number): Span | null {
  if (elements[preposition]!.word !== 'for') return null;
  const first = elements[preposition + 1]?.word === 'the' ? preposition + 2 : preposition + 1;
  const end = endOfCapitals(elements, first);
  if (end === first) return null;
  const isOne = end === first + 1 && elements[first]!.kind === 'MENTION';
  // "a spokesman for Democratic candidate Jane Doe"
  const behind = elements.slice(end, end + LONGEST_FIELD);
  const name = behind.findIndex((element) => isName(element, 'PERSON'));
  if (name > 0 && behind.slice(0, name).every(isTitleWord)) return null;
  return isOne ? null : { start: elements[first]!.start, end: elements[end - 1]!.end };
}

/** "a spokesman for NHS Marram and Dunes": a role of which only the first word of the body was read. */
export function spokespersonEndingAt(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  let at = end;
  while (at > 0 && end - at < 8 && isInCapitals(elements[at]!)) at--;
  const role = elements[at]!;
  if (at === end || role.kind !== 'MENTION') return null;
  const opening = /^(?:.* )?(\S+) for (?:the )?/.exec(role.word);
  if (opening === null || !words.spokespersons.has(opening[1]!)) return null;
  const bodyStart = role.end - (role.word.length - opening[0].length);
  return {
    kind: 'SPOKESPERSON',
    owners: [],
    body: { start: bodyStart, end: elements[end]!.end },
    start: role.start,
    end: elements[end]!.end,
  };
}

function isInCapitals(element: Element): boolean {
  const { kind, word, capital } = element;
  // "a spokesman for Marram UK"
  if (isName(element, 'PLACE')) return true;
  return kind === 'WORD' && (capital || word === 'and' || word === 'of' || word === '&');
}

/** In words. */
const LONGEST_FIELD = 4;
