import { pronounOfNoun } from '../../gender.ts';
import type { Element } from '../frames/frames.ts';
import { isName, isVerbOfClause } from '../frames/grammar.ts';
import {
  type Discourse,
  describedVoice,
  noteActor,
  type Voice,
  voiceOf,
} from '../speakers/discourse.ts';
import { KIN, kinMeant, OWNERS, PARTNERS } from '../speakers/kin.ts';
import { fitsPronoun, resolvePronoun } from '../speakers/pronouns.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * "Jane Doe and her husband, John", "Jane Doe's son John", "John Doe, Jane's husband": whose kin somebody is whom the
 * sentence names; "Jane Doe, whose son was ill": that she has one.
 */
export function noteNamedKin(
  discourse: Discourse,
  elements: readonly Element[],
  at: number,
  index: number,
): void {
  if (at === 0) noteOpeningPartner(discourse, elements, index);
  const noun = nounAfter(elements, at);
  if (noun === null) return;
  const owner = ownerAt(discourse, elements, at, index);
  if (owner?.kind !== 'PERSON') return;
  const kin = elements[at]!.word === 'whose' ? null : namedKin(discourse, elements, at, noun);
  if (kin === undefined || kin?.entity === owner.entity) return;
  discourse.kinships.push({ noun: elements[noun]!.word, owner, kin });
}

/** "Husband John said": the partner of whoever the text has spoken of. */
function noteOpeningPartner(
  discourse: Discourse,
  elements: readonly Element[],
  index: number,
): void {
  const [noun, name] = elements;
  if (noun === undefined || !isName(name, 'PERSON') || !PARTNERS.has(noun.word)) return;
  const kin = voiceOf(discourse, name!.mention!);
  const own = pronounOfNoun(noun.word);
  const pronoun = own === null ? null : own === 'he' ? 'she' : 'he';
  const [owner, ...others] =
    pronoun === null ? [] : (resolvePronoun(discourse, pronoun, index, noun.start)?.voices ?? []);
  const isOther = owner?.kind === 'PERSON' && owner.entity !== kin?.entity && others.length === 0;
  if (isOther && kin !== null) discourse.kinships.push({ noun: noun.word, owner, kin });
}

/** Who is named beside a noun for kin: "her husband, John", "her husband John", "John, her husband"; undefined for nobody. */
function namedKin(
  discourse: Discourse,
  elements: readonly Element[],
  owner: number,
  noun: number,
): Voice | undefined {
  const behind = elements[elements[noun + 1]?.word === ',' ? noun + 2 : noun + 1];
  const before = elements[owner - 1]?.word === ',' ? elements[owner - 2] : undefined;
  const named = [behind, before].find((each) => isName(each, 'PERSON'));
  return named === undefined || named.genitive
    ? undefined
    : (voiceOf(discourse, named.mention!) ?? undefined);
}

/** "her elder son", "Jane Doe's son", "whose son": index of the noun behind the owner. */
function nounAfter(elements: readonly Element[], owner: number): number | null {
  const { word, genitive } = elements[owner]!;
  if (!OWNERS.has(word) && word !== 'whose' && !genitive) return null;
  const noun = DISTINGUISHING.has(elements[owner + 1]?.word ?? '') ? owner + 2 : owner + 1;
  const found = elements[noun];
  return found?.kind === 'WORD' && (KIN.has(found.word) || PARTNERS.has(found.word)) ? noun : null;
}

/** What tells kin of one sort apart. */
const DISTINGUISHING = wordSet(
  'late elder eldest older oldest younger youngest twin only own new middle then',
);

/** Whose kin is spoken of: whoever fits the pronoun and is named last before it, else whoever is foremost in mind. */
function ownerAt(
  discourse: Discourse,
  elements: readonly Element[],
  at: number,
  index: number,
): Voice | null {
  const { word, mention, start } = elements[at]!;
  if (mention !== null) return voiceOf(discourse, mention);
  const pronoun = OWNERS.get(word);
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_OWNER); before--) {
    const element = elements[before]!;
    if (element.kind === 'QUOTATION' || /^(?:he|she)$/.test(element.word)) break;
    if (!isName(element, 'PERSON')) continue;
    const voice = voiceOf(discourse, element.mention!);
    if (voice !== null && (pronoun === undefined || fitsPronoun([voice], pronoun))) return voice;
  }
  const [owner, ...others] =
    pronoun === undefined ? [] : (resolvePronoun(discourse, pronoun, index, start)?.voices ?? []);
  return others.length > 0 ? null : (owner ?? null);
}

/** In elements. */
const FARTHEST_OWNER = 16;

/** "Jane Doe says her husband will stay": kin who acts in a clause inside. */
export function noteActingKin(
  discourse: Discourse,
  elements: readonly Element[],
  at: number,
  { index, paragraph }: { readonly index: number; readonly paragraph: number },
  words: CueWords,
): void {
  const [owned, noun, verb] = elements.slice(at, at + 3);
  if (owned === undefined || noun === undefined || !OWNERS.has(owned.word)) return;
  if (verb?.kind !== 'WORD' || !isVerbOfClause(verb.word, words) || !KIN.has(noun.word)) return;
  const span = { start: owned.start, end: noun.end };
  const voice =
    kinMeant(discourse, span, index)?.voice ??
    describedVoice(discourse.text.slice(span.start, span.end), false);
  noteActor(discourse, index, paragraph, { voices: [voice], part: 'SUBJECT', isInside: true });
}
