import type { Frame } from '../frames/frames.ts';
import type { CueWords } from '../words/cue-words.ts';
import { readAccordingTo, readAsPutIt, readInWordsOf, readToWhom } from './according-to.ts';
import type { Cue } from './cue.ts';
import { readNounCue } from './noun-cues.ts';
import { readSignature } from './signatures.ts';
import {
  readAnswerWas,
  readCameTheReply,
  readGapped,
  readQuoted,
  readWasLike,
} from './stand-in-verbs.ts';
import { readVerbCue } from './verb-cues.ts';

/** The cues of a frame, in order. Each looks at a bounded number of elements around it. */
export function findCues({ elements }: Frame, words: CueWords): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at]!;
    const signature = element.kind === 'QUOTATION' ? readSignature(elements, at, words) : null;
    if (signature !== null) cues.push(signature);
    if (element.kind !== 'WORD') continue;
    const cue =
      readQuoted(elements, at, words) ??
      readVerbCue(elements, at, words) ??
      readAccordingTo(elements, at, words) ??
      readAsPutIt(elements, at, words) ??
      readCameTheReply(elements, at, words) ??
      readAnswerWas(elements, at, words) ??
      readWasLike(elements, at, words) ??
      readGapped(elements, at) ??
      readInWordsOf(elements, at) ??
      readToWhom(elements, at) ??
      readNounCue(elements, at, words);
    if (cue === null) continue;
    cues.push(cue);
    at = cue.next - 1;
  }
  return cues;
}
