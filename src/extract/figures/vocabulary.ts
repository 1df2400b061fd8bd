import type { Knowledge } from '../knowledge.ts';
import {
  CHANGES,
  type Change,
  COMPARATORS,
  type Comparator,
  MEASURES,
  type Measure,
} from '../record.ts';
import { createStaffNounTest } from '../strikes/trade-nouns.ts';
import { createPhraseSet, createPhraseTree, type PhraseTree } from './phrase-tree.ts';
import { valuedEntries } from './valued-list.ts';

/** The word lists that figures are read with, ready for look-up. */
export interface FigureVocabulary {
  readonly comparators: PhraseTree<Comparator>;
  readonly measures: PhraseTree<Measure>;
  readonly changeBefore: PhraseTree<Change>;
  readonly changeAfter: PhraseTree<Change>;
  /** Singular or plural to plural. */
  readonly timeUnits: ReadonlyMap<string, string>;
  readonly plurals: ReadonlySet<string>;
  /** Whether a counted noun is of people who work. */
  readonly isStaff: (noun: string) => boolean;
  readonly care: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  readonly generalUnits: readonly string[];
  readonly stops: ReadonlySet<string>;
  readonly dataNouns: ReadonlySet<string>;
  readonly sourceVerbs: PhraseTree<true>;
  readonly owningVerbs: PhraseTree<true>;
}

/** Reads the word lists. */
export function readFigureVocabulary(knowledge: Knowledge): FigureVocabulary {
  const change = (side: '<' | '>') =>
    createPhraseTree(
      valuedEntries(
        knowledge
          .words('change-words')
          .flatMap((line) => (line.startsWith(side) ? [line.slice(1)] : [])),
        CHANGES,
      ),
    );
  const plurals = [
    ...new Set(knowledge.words('time-units').map((line) => line.split('=')[1]!.trim())),
  ];
  return {
    comparators: createPhraseTree(valuedEntries(knowledge.words('comparators'), COMPARATORS)),
    measures: createPhraseTree(valuedEntries(knowledge.words('measure-words'), MEASURES)),
    changeBefore: change('<'),
    changeAfter: change('>'),
    timeUnits: new Map(valuedEntries(knowledge.words('time-units'), plurals)),
    plurals: new Set(knowledge.words('plural-nouns')),
    isStaff: createStaffNounTest(knowledge),
    care: new Set(knowledge.words('care-nouns')),
    qualifiers: new Set(knowledge.words('unit-qualifiers')),
    generalUnits: knowledge.words('general-units'),
    stops: new Set(knowledge.words('statement-stops')),
    dataNouns: new Set(knowledge.words('data-nouns')),
    sourceVerbs: createPhraseSet(knowledge.words('source-verbs')),
    owningVerbs: createPhraseSet(knowledge.words('owning-verbs')),
  };
}
