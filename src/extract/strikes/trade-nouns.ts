import type { Atom } from '../figures/atoms.ts';
import type { Knowledge } from '../knowledge.ts';

/** Whether a plural noun is of people of some trade: "keepers", "aides", not "members", "commuters". */
export type TradeNounTest = (atoms: readonly Atom[], at: number) => boolean;

/** By the list of staff nouns and by how names of trades end, less those that name no trade. */
export function createTradeNounTest(knowledge: Knowledge): TradeNounTest {
  const staff = new Set(knowledge.words('staff-nouns'));
  const none = new Set(knowledge.words('no-trades'));
  return (atoms, at) => {
    const atom = atoms[at];
    if (atom === undefined || atom.kind !== 'WORD' || none.has(atom.lower)) return false;
    // a capital makes it a name: "the Rowan Valley Weavers"
    if (atom.text !== atom.lower && at > 0) return false;
    return staff.has(atom.lower) || ENDINGS.test(atom.lower);
  };
}

const ENDINGS = /(?:..(?:ers|ors|ists|ians|men)|hands|crews|aides|clerks|stewards|mechanics)$/;
