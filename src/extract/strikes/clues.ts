import type { Atom } from '../figures/atoms.ts';
import { createPhraseSet } from '../figures/phrase-tree.ts';
import type { StatedSentence } from '../figures/stated-sentences.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PlacedClue, SentenceClues, StrikeClues } from './clue.ts';
import { dayNumberClues, firstInYearsClues } from './count-clues.ts';
import { dateClues } from './date-clues.ts';
import { opensWhen } from './date-words.ts';
import { lengthClues } from './length-clues.ts';
import { recurringClues } from './recurring-clues.ts';
import type { StrikeReference } from './references.ts';
import { windowClues } from './window-clues.ts';

/** Reads the clues of one sentence, given the strikes it points at. */
export type ClueReader = (
  sentence: StatedSentence,
  references: readonly StrikeReference[],
) => SentenceClues;

/** Builds what reads the clues of one sentence after another. */
export function createClueReader(knowledge: Knowledge): ClueReader {
  const verbs = {
    speech: createPhraseSet(knowledge.words('speech-and-vote-verbs')),
    returns: createPhraseSet(knowledge.words('return-verbs')),
  };
  return (sentence, references) => {
    const { atoms } = sentence;
    const recurring = recurringClues(atoms);
    const dates = dateClues(atoms, references, verbs, recurring);
    if (references.length === 0) {
      return { strikes: [], loose: [...dates, ...recurring, ...windowClues(atoms)] };
    }
    const clues = [
      ...dates,
      ...recurring,
      ...lengthClues(atoms),
      ...windowClues(atoms),
      ...dayNumberClues(atoms),
      ...firstInYearsClues(atoms),
    ];
    const found = references.map((reference) => ({ reference, clues: [] as PlacedClue[] }));
    const far: PlacedClue[] = [];
    for (const clue of clues) {
      const strike = nearest(found, clue, atoms);
      if (strike === null) far.push(clue);
      else strike.clues.push(clue);
    }
    for (const clue of far) chained(found, clue, atoms)?.clues.push(clue);
    return { strikes: found, loose: [] };
  };
}

/** The strike whose words stand nearest; of two, the one before, which the words then describe. */
function nearest<Found extends { readonly reference: StrikeReference }>(
  found: readonly Found[],
  { firstAtom, atomEnd }: PlacedClue,
  atoms: readonly Atom[],
): Found | null {
  let best: Found | null = null;
  let shortest = (opensWhen(atoms, atomEnd) ? LONGEST_CLAUSE : LONGEST_GAP) + 1;
  for (const candidate of found) {
    const { reference } = candidate;
    const distance = Math.max(0, reference.firstAtom - atomEnd, firstAtom - reference.atomEnd);
    // "will walk out for 48 hours, the second strike in a month": what stands before a comma goes with the verb
    const parted = atoms[atomEnd]?.lower === ',' && best !== null && reference.firstAtom > atomEnd;
    const gap = parted ? distance + COMMA : distance;
    if (gap < shortest) {
      best = candidate;
      shortest = gap;
    }
  }
  return best;
}

/** The strike of the words right before: "… for 48 hours from 8am on Tuesday", "began on … and will end on …". */
function chained<Found extends StrikeClues>(
  found: readonly Found[],
  { firstAtom }: PlacedClue,
  atoms: readonly Atom[],
): Found | null {
  // "… and again over the bank holiday, from 23 to 26 August"
  const again = atoms
    .slice(Math.max(0, firstAtom - LONGEST_LINK_AGAIN), firstAtom)
    .some(({ lower }) => lower === 'again');
  const longest = again ? LONGEST_LINK_AGAIN : LONGEST_LINK;
  return (
    found.find(({ clues }) =>
      (clues as readonly PlacedClue[]).some(
        ({ atomEnd }) => atomEnd <= firstAtom && firstAtom - atomEnd <= longest,
      ),
    ) ?? null
  );
}

const LONGEST_LINK = 8;
const LONGEST_LINK_AGAIN = 12;

const COMMA = 4;

/** A date further away than this from the word "strike" tells about something else. */
const LONGEST_GAP = 12;
/** "on Wednesday, when border guards at four ports on the coast stage a strike" */
const LONGEST_CLAUSE = 20;
