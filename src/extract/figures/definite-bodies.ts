import type { Analysis, Mention, Organisation } from '../analysis.ts';
import type { Atom } from './atoms.ts';
import { createBodyNounReader, employerNounTest, endsNoun, namesByNoun } from './body-nouns.ts';
import { bodyOver, type Subject } from './subject.ts';

/** What the sentences so far tell of the article's bodies. */
export interface ToldSoFar {
  /** The body named last, by its kind. */
  readonly last: ReadonlyMap<string, string>;
  /** The body at the head of the sentence that told of one last. */
  readonly told: string | null;
}

/** Reads "the trust", "the airport", "the company" as a body that the article names. */
export interface DefiniteBodyReader {
  /**
   * The body that "the" at an atom and the noun behind it stand for; null for none.
   *
   * @param before the subjects that the sentence names
   */
  at(
    atoms: readonly Atom[],
    at: number,
    before: readonly Subject[],
    soFar: ToldSoFar,
  ): Subject | null;
  /** The only company that the article names, null where there are none or several. */
  readonly onlyCompany: string | null;
}

/**
 * Where "the" and a noun can mean several bodies, a trust or hospital comes first, then whoever alone has the noun in
 * their name, then the employer.
 *
 * @param mentions those of bodies that figures can be about
 * @param employer whose staff the article says are on strike
 */
export function createDefiniteBodyReader(
  analysis: Analysis,
  mentions: readonly Mention[],
  employer: string | null,
): DefiniteBodyReader {
  const kinds = new Map(analysis.organisations.map(({ id, kind }) => [id, kind]));
  const nouns = new Set(analysis.knowledge.words('employer-nouns'));
  const fitsEmployer = employerNounTest(analysis, employer, nouns);
  const byNoun = namesByNoun(analysis, mentions, nouns);
  const bodyNouns = createBodyNounReader(analysis, mentions);
  return {
    onlyCompany: bodyNouns.onlyCompany,
    at(atoms, at, before, soFar) {
      const noun = atoms[at + 1];
      if (atoms[at]!.lower !== 'the' || noun === undefined) return null;
      const body = (entity: string | undefined) =>
        entity === undefined ? null : bodyOver(atoms, entity, at, at + 2, at + 1);
      // "the Hospital Doctors' League" is somebody else
      if (isInName(noun, atoms[at + 2])) return null;
      if (noun.lower === 'trust' || noun.lower === 'hospital') {
        const provider = providerBefore(noun.lower, at, before, soFar, kinds);
        return body(provider ?? byNoun.get(noun.lower));
      }
      // "the Airline Act" is a name
      const isNoun = noun.text === noun.lower;
      if (isNoun && byNoun.has(noun.lower) && endsNoun(atoms[at + 2]))
        return body(byNoun.get(noun.lower));
      // "the airline" is the article's employer where no other is meant
      if (employer !== null) return isNoun && fitsEmployer(noun.lower) ? body(employer) : null;
      const meant = bodyNouns.at(atoms, at, soFar.told);
      return meant === null ? null : bodyOver(atoms, meant.entity, at, meant.atomEnd);
    },
  };
}

/** Whether a noun with a capital goes on in a name. */
function isInName(noun: Atom, next: Atom | undefined): boolean {
  return noun.text !== noun.lower && next?.kind === 'WORD' && next.text !== next.lower;
}

/** "At Ambridge Hospital …, the trust said": where no trust is named, its hospital stands for it. */
function providerBefore(
  noun: 'trust' | 'hospital',
  at: number,
  subjects: readonly Subject[],
  { last }: ToldSoFar,
  kinds: ReadonlyMap<string, Organisation['kind']>,
): string | undefined {
  const kind = noun === 'trust' ? 'TRUST' : 'HOSPITAL';
  const before = subjects.findLast(
    ({ firstAtom, entity }) => firstAtom < at && kinds.get(entity) === kind,
  );
  return before?.entity ?? last.get(kind) ?? last.get('HOSPITAL');
}
