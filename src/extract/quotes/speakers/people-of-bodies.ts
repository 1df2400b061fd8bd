import type { Organisation } from '../../analysis.ts';
import type { Discourse, Voice } from './discourse.ts';
import { organisationVoice } from './discourse.ts';

/**
 * "inspectors", "the auditors", "the MPs": the only body of the article that works through such people, where their
 * words are its own; null where there is none or more than one.
 *
 * @param at where the description stands
 */
export function bodyOfPeople(discourse: Discourse, description: string, at: number): Voice | null {
  const parts = /^(the )?(?:\p{Ll}+ )?(\p{L}+)$/iu.exec(description);
  const sort = SORTS.get(parts?.[2]?.toLowerCase() ?? '');
  if (parts === null || sort === undefined) return null;
  const { organisations, prose } = discourse;
  if (organisations.size > MOST_BODIES) return null;
  const [only, ...others] = [...organisations.values()].filter(
    ({ name, kind }) => sort.name.test(name) && (sort.kinds ?? [kind]).includes(kind),
  );
  if (only === undefined || others.length > 0) return null;
  // Bare "MPs" are those of a committee only where news opens with them.
  const isLede = at < (prose[0]?.end ?? 0);
  const isNamed = only.mentions.some(({ start }) => start < at && start >= (prose[0]?.start ?? 0));
  if (sort.isDefinite === true && !(parts[1] !== undefined ? isNamed : isLede)) return null;
  return organisationVoice(only);
}

interface Sort {
  /** How the names of such bodies go. */
  readonly name: RegExp;
  /** Of which kinds they are; of any unless given. */
  readonly kinds?: readonly Organisation['kind'][];
  /** Whether there are many others of the sort, so that only "the" points back. */
  readonly isDefinite?: boolean;
}

const COMMITTEES: Sort = { name: /\b(?:committee|select committee)$/i, isDefinite: true };
const FIRMS: readonly Organisation['kind'][] = ['COMPANY', 'OTHER'];

const SORTS: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ['inspectors', { name: /\binspect(?:ion|ions|orate|ors)\b|^(?:Ofsted|Estyn)$/i }],
  ['auditors', { name: /\baudit(?:ors?)?\b/i }],
  ['commissioners', { name: /\bcommissioners\b/i }],
  ['adjudicators', { name: /\badjudicat(?:ors?|ion)\b/i }],
  ['consultants', { name: /\bconsult(?:ing|ants|ancy)\b/i, kinds: FIRMS, isDefinite: true }],
  ['auctioneers', { name: /\bauction(?:s|eers)?\b/i, kinds: FIRMS }],
  ['surveyors', { name: /\bsurvey(?:ing|ors)\b/i, kinds: FIRMS, isDefinite: true }],
  ['pollsters', { name: /\b(?:polling|polls|opinion)\b/i, kinds: FIRMS, isDefinite: true }],
  ['mps', COMMITTEES],
  ['peers', COMMITTEES],
  ['lawmakers', COMMITTEES],
]);

/** An article with more is a list. */
const MOST_BODIES = 100;
