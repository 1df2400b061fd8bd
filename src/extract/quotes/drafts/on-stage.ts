import { phraseStartingAt } from '../cues/phrases-after.ts';
import type { Element, Frame } from '../frames/frames.ts';
import { isName, isVerbOfClause, RELATIVES, TELLING_SUBORDINATORS } from '../frames/grammar.ts';
import { type Discourse, noteActor, type Voice, voiceOf } from '../speakers/discourse.ts';
import { KIN, OWNERS } from '../speakers/kin.ts';
import { personMeant } from '../speakers/person-meant.ts';
import { resolvePronoun } from '../speakers/pronouns.ts';
import { readSubject } from '../speakers/read-subject.ts';
import type { Reading } from '../speakers/reading.ts';
import { CAST } from '../speakers/salience.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { noteActingKin, noteNamedKin } from './note-kin.ts';
import { noteBroughtOn, noteNewInside } from './note-newcomers.ts';
import { hasThemTalk } from './said-to-talk.ts';

/** The sentence that is being read, among all of them. */
interface Stage {
  readonly frames: readonly Frame[];
  readonly words: CueWords;
  readonly discourse: Discourse;
}

/** "When Jane Doe was asked about it, she …": whoever the clause that opens the sentence is about. */
export function noteOpeningClause({ frames, discourse, words }: Stage, index: number): void {
  const { elements, paragraph } = frames[index]!;
  if (!TELLING_SUBORDINATORS.has(elements[0]!.word)) return;
  const subject = phraseStartingAt(elements, 1, words)?.subject;
  if (subject?.kind !== 'MENTIONS') return;
  const voices = readSubject(discourse, subject, index, words, false)?.voices ?? [];
  noteActor(discourse, index, paragraph, { voices, part: 'SUBJECT', isInside: true });
}

/** "She spoke to us", "We met him on the quay": a sentence tells whose answers follow. */
export function noteTalkers({ frames, discourse }: Stage, index: number): void {
  const { elements } = frames[index]!;
  if (elements.some(({ kind }) => kind === 'QUOTATION')) return;
  for (const { word, start, end } of elements) {
    const pronoun = TALKERS.get(word);
    if (pronoun === undefined || !hasThemTalk(discourse.text, { start, end })) continue;
    const [voice] = resolvePronoun(discourse, pronoun, index, start)?.voices ?? [];
    if (voice?.kind === 'PERSON') discourse.talkers.push({ voice, start });
  }
}

const TALKERS: ReadonlyMap<string, string> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** "It came after the board issued a report in which it …": bodies that act in clauses before "it". */
export function noteBodiesActing(
  { frames, discourse, words }: Stage,
  index: number,
  before: number,
): void {
  const { elements, paragraph } = frames[index]!;
  for (const [at, { mention, genitive, start }] of elements.entries()) {
    if (start >= before) return;
    if (at === 0 || mention?.kind !== 'ORGANISATION' || genitive) continue;
    const voice = actsAt(elements, at, words) ? voiceOf(discourse, mention) : null;
    if (voice?.entity == null) continue;
    noteActor(discourse, index, paragraph, { voices: [voice], part: 'SUBJECT', isInside: true });
  }
}

/** "Her car was outside the home of John Roe. In it she …": a sentence about what somebody has goes on with them. */
export function notePossessor({ frames, discourse, words }: Stage, index: number): void {
  const { elements, paragraph } = frames[index]!;
  const [first, second, third] = elements;
  // "Jane Doe’s mother lives there. “…,” she said": it is about Jane Doe.
  const isKin = KIN.has(second?.word ?? '') && third?.word !== ',';
  if (first?.mention?.kind === 'PERSON' && first.genitive && isKin) {
    const voice = voiceOf(discourse, first.mention);
    if (voice !== null)
      noteActor(discourse, index, paragraph, { voices: [voice], part: 'SUBJECT' });
    return;
  }
  const pronoun = first === undefined ? undefined : OWNERS.get(first.word);
  if (pronoun === undefined || second?.kind !== 'WORD') return;
  // "His name was John Roe."
  const name = second.word === 'name' ? elements[3] : undefined;
  if (name !== undefined && isName(name, 'PERSON')) {
    const voice = voiceOf(discourse, name.mention!);
    if (voice !== null)
      noteActor(discourse, index, paragraph, { voices: [voice], part: 'SUBJECT' });
    return;
  }
  // "Her brother", "Her former agent": they are spoken of, and not she.
  if ([second, third].some((each) => each !== undefined && words.speakers.has(each.word))) return;
  // "His view was shared by Jane Doe.": it goes on with her.
  const agent = elements.findIndex(({ word }) => word === 'by');
  const isAgentNamed = elements.slice(agent + 1, agent + 8).some((each) => isName(each, 'PERSON'));
  if (agent > 0 && isAgentNamed) return;
  const owner = resolvePronoun(discourse, pronoun, index, first!.start);
  if (owner === null) return;
  noteActor(discourse, index, paragraph, { voices: owner.voices, part: 'SUBJECT' });
}

/** Whoever goes on as "he" is no surer than the description before. */
export function certaintyOfRole({ how, certainty }: Reading): number {
  return how === 'ROLE' ? certainty : 1;
}

/** Everybody else who is named: objects, owners, places of work, and whoever acts in a lesser clause. */
export function noteOthers(
  { discourse, words }: Stage,
  { elements, paragraph }: Frame,
  index: number,
): void {
  for (const [at, { mention, genitive }] of elements.entries()) {
    noteNamedKin(discourse, elements, at, index);
    if (at > 0) noteActingKin(discourse, elements, at, { index, paragraph }, words);
    if (at > 0) noteNewInside(discourse, elements, at, { index, paragraph }, words);
    if (at > 0) noteBroughtOn(discourse, elements, at, { index, paragraph }, words);
    if (at > 0) noteKnownInside(discourse, elements, at, { index, paragraph }, words);
    if (mention === null) continue;
    const voice = voiceOf(discourse, mention);
    if (voice === null || voice.entity === null) continue;
    const acts = mention.kind === 'PERSON' && !genitive && actsAt(elements, at, words);
    noteActor(discourse, index, paragraph, {
      voices: [voice],
      part: acts ? 'SUBJECT' : 'OTHER',
      isInside: acts,
      certainty: isOneOfTwo(discourse, index, voice) ? OF_TWO : 1,
    });
  }
}

/** "Jane Doe and Ann Roe were at the gates. “…,” she said": it may be either. */
function isOneOfTwo({ scenes }: Discourse, index: number, { entity, pronoun }: Voice): boolean {
  const scene = scenes.at(-1);
  if (scene?.frame !== index) return false;
  return scene.actors
    .slice(-CAST)
    .some(
      ({ voices }) =>
        voices.length > 1 &&
        voices.some((voice) => voice.entity === entity) &&
        voices.filter((voice) => pronoun === null || (voice.pronoun ?? pronoun) === pronoun)
          .length > 1,
    );
}

const OF_TWO = 0.85;

/** "It has two endings, and the director cannot choose": somebody named before, whom a lesser clause describes. */
function noteKnownInside(
  discourse: Discourse,
  elements: readonly Element[],
  at: number,
  { index, paragraph }: { readonly index: number; readonly paragraph: number },
  words: CueWords,
): void {
  if (!JOINING.has(elements[at]!.word)) return;
  const first = elements[at + 1];
  // A post is one element with its article.
  const isRole = first?.mention?.kind === 'ROLE';
  const last = isRole ? first : elements[at + 2];
  const next = elements[isRole ? at + 2 : at + 3];
  if (first === undefined || last === undefined || next === undefined) return;
  if (!isRole && (first.word !== 'the' || words.people.get(last.word) !== 'SINGULAR')) return;
  if (next.word !== ',' && !(next.kind === 'WORD' && isVerbOfClause(next.word, words))) return;
  const span = { start: first.start, end: last.end };
  const meant = personMeant(discourse, span, index, words, false);
  if (meant === null || meant.certainty < SURE) return;
  const { voice, certainty } = meant;
  noteActor(discourse, index, paragraph, {
    voices: [voice],
    part: 'SUBJECT',
    isInside: true,
    certainty,
  });
}

const JOINING = wordSet('and but though although while whereas because since that');
const SURE = 0.85;
/** "a plan, which Jane Doe sent out", "played by Jane Doe, who is 23", "the day when Jane Doe told of it". */
function actsAt(elements: readonly Element[], at: number, words: CueWords): boolean {
  const next = elements[at + 1];
  if (next === undefined) return false;
  if (next.word === ',' && elements[at + 2]?.word === 'who') return true;
  if (RELATIVES.has(elements[at - 1]?.word ?? '')) return true;
  return next.kind === 'WORD' && !next.capital && isVerbOfClause(next.word, words);
}
