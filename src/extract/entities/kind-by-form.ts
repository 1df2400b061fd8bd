import type { OrganisationKind } from '../record.ts';
import type { Search } from './form-search.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Of which kind an organisation is by the words of its name. */
export function kindByForm(
  { words }: Search,
  first: number,
  last: number,
  vocabulary: Vocabulary,
): OrganisationKind {
  const kind = vocabulary.organisationTails.get(words[last]!.key)!;
  const has = (keys: ReadonlySet<string>) => {
    for (let at = first; at < last; at++) if (keys.has(words[at]!.key)) return true;
    return false;
  };
  if (kind === 'TRUST' && has(OF_LEARNING)) return 'OTHER';
  if (kind === 'TRUST' && !has(OF_HEALTH)) return 'CHARITY';
  const tail = words[last]!.key;
  if (tail === 'group' && (words[last - 1]?.possessive || has(OF_CAUSES))) return 'OTHER';
  if (tail === 'bank' && words[last - 1]?.key === 'food') return 'CHARITY';
  if (tail === 'guard' && !has(OF_BORDERS)) return 'OTHER';
  if (tail === 'council' && has(OF_TRADES)) return 'OTHER';
  if (tail === 'fund' && has(OF_STATE)) return 'PUBLIC_BODY';
  if (tail === 'society' && has(OF_LENDERS)) return 'COMPANY';
  if (kind === 'DEPARTMENT' && has(OF_FORCES)) return 'PUBLIC_BODY';
  if (kind === 'OTHER' && has(OF_WORKERS) && !has(OF_CHIEFS)) return 'UNION';
  if (last > first && PUBLISHING.test(words[last]!.key) && words[last - 1]!.key === 'news')
    return 'PUBLISHER';
  if (kind === 'UNION' && has(OF_OTHER_UNIONS)) return 'OTHER';
  if (/^cent(?:re|er)$/.test(words[last]!.key) && has(OF_HOSPITALS)) return 'HOSPITAL';
  return kind;
}

const OF_HEALTH = new Set(['nhs', 'hospital', 'hospitals', 'healthcare', 'health', 'ambulance']);
/** Trusts that run schools. */
const OF_LEARNING = new Set(
  'learning academy academies school schools education educational multi-academy'.split(' '),
);
/** "Border Guard", "Coast Guard"; "Holiday Guard" may be anything. */
const OF_BORDERS = new Set(
  'national border coast state home civil frontier royal imperial swiss revolutionary air'.split(
    ' ',
  ),
);
/** Whose councils speak for a trade and govern no place. */
const OF_TRADES = new Set(
  'farmers growers employers retailers traders manufacturers builders landlords publishers brewers industry trade trades design housing churches'.split(
    ' ',
  ),
);
/** Groups of people rather than of companies. */
const OF_CAUSES = new Set(
  'action campaign community housing residents support user users working research wildlife advisory study liaison heritage conservation history protest'.split(
    ' ',
  ),
);
/** Whose funds are the state's. */
const OF_STATE = new Set(['arts', 'land', 'lottery', 'heritage', 'sovereign']);
const OF_LENDERS = new Set(['building', 'friendly', 'permanent']);
const OF_FORCES = new Set(['police', 'fire', "sheriff's", 'sheriff', 'parks', 'transportation']);
/** Whose associations and federations are unions. */
const OF_WORKERS = new Set(
  'staff officers workers employees teachers nurses pilots drivers firefighters paramedics lecturers stewards journalists miners guards crew porters attendants cleaners carers doctors physiotherapists dockers seafarers actors musicians crews signallers educators radiographers midwives shopworkers steelworkers dockworkers postmen tutors signallers bakers weavers'.split(
    ' ',
  ),
);
const OF_CHIEFS = new Set(['chief', 'chiefs', 'head', 'employers', 'owners']);
const PUBLISHING = /^(?:agency|corporation|group|service)$/;
const OF_OTHER_UNIONS = new Set([
  'tenants',
  'renters',
  'debtors',
  'mothers',
  'scripture',
  'european',
  'african',
  'soviet',
  'football',
  'rugby',
  'credit',
  'students',
]);
const OF_HOSPITALS = new Set(['cancer', 'medical', 'treatment', 'trauma', 'surgical', 'health']);
