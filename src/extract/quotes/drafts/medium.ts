import type { Medium } from '../../record.ts';
import type { Cue } from '../cues/cue.ts';
import type { Element } from '../frames/frames.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';

const POSTING = new Set(['tweet', 'post', 'blog']);
const WRITING = wordSet(`
  write post say add share comment reply respond message publish announce state
`);

/** How far from the cue its medium is named. */
const REACH = 40;

/** How the words came out, as the reporter's words around the cue tell. */
export function readMedium(elements: readonly Element[], cue: Cue | null, words: CueWords): Medium {
  if (cue?.subject?.kind === 'DOCUMENT') return words.documents.get(cue.subject.noun) ?? 'DOCUMENT';
  const base = cue?.verb?.base ?? '';
  if (POSTING.has(base)) return 'POST';
  const middle = cue?.at ?? 0;
  const end = Math.min(elements.length, middle + REACH);
  for (let at = Math.max(0, middle - REACH); at < end; at++) {
    const { word, kind } = elements[at]!;
    if (kind !== 'WORD') continue;
    if ((word === 'on' || word === 'to') && WRITING.has(base)) {
      const tokens = elements.slice(at + 1, at + 4).map((element) => ({
        text: element.word,
        kind: 'WORD' as const,
        start: element.start,
        end: element.end,
      }));
      if (words.postPlaces.matchAt(tokens, 0) > 0) return 'POST';
    }
    const medium = words.documents.get(word);
    if (medium !== undefined && opensWithIn(elements, at)) return medium;
  }
  return base === 'write' ? 'DOCUMENT' : 'SPEECH';
}

const BEFORE_WRITING = wordSet(`
  a an another one his her their its the
`);

/** "in a joint statement", "in an open letter", "by email"; but a minister stays "in post", or "in this post". */
function opensWithIn(elements: readonly Element[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const { word, kind } = elements[at]!;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION') return false;
    if (word === 'by' || word === 'via') return at === noun - 1;
    if (word === 'in' || word === 'issued' || word === 'released')
      return BEFORE_WRITING.has(elements[at + 1]!.word);
  }
  return false;
}
