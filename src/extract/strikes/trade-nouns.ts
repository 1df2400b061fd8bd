import type { Atom } from '../figures/atoms.ts';
import type { Knowledge } from '../knowledge.ts';

/** Whether a plural noun is of people of some trade: "keepers", "aides", not "members", "commuters". */
export type TradeNounTest = (atoms: readonly Atom[], at: number) => boolean;

/** By the list of staff nouns and by how names of trades end, less those that name no trade. */
export function createTradeNounTest(knowledge: Knowledge): TradeNounTest {
  const none = new Set(knowledge.words('no-trades'));
  const isStaff = createStaffNounTest(knowledge);
  // "officers" may be of any kind, "prison officers" are those of a workforce
  const kinds = new Set(
    knowledge.reference.workforces.rows.flatMap(({ terms }) =>
      terms.map((term) => term.toLowerCase().split(' ').slice(-2).join(' ')),
    ),
  );
  return (atoms, at) => {
    const atom = atoms[at];
    if (atom === undefined || atom.kind !== 'WORD') return false;
    if (none.has(atom.lower)) return kinds.has(`${atoms[at - 1]?.lower} ${atom.lower}`);
    // a capital makes it a name: "the Rowan Valley Weavers"
    if (atom.text !== atom.lower && at > 0) return false;
    return isStaff(atom.lower);
  };
}

/** Whether a plural noun, in small letters, is of people who work: "staff", "keepers"; not "tankers", "passengers". */
export function createStaffNounTest(knowledge: Knowledge): (noun: string) => boolean {
  const staff = new Set(knowledge.words('staff-nouns'));
  const none = new Set([
    ...knowledge.words('no-trades'),
    ...knowledge.words('things-like-people').map((thing) => `${thing}s`),
  ]);
  return (noun) => staff.has(noun) || (ENDINGS.test(noun) && !none.has(noun));
}

const ENDINGS =
  /(?:..(?:ers|ors|ists|ians|men)|hands|guards|crews|aides|clerks|stewards|mechanics)$/;
