import type { Mention } from '../../analysis.ts';
import type { CueWords } from '../words/cue-words.ts';

/** By which nouns the text calls its organisations, by entity: "the activist fund Quill Street", "Marram, a Danish brewer,". */
export function bodyCallings(
  text: string,
  mentions: readonly Mention[],
  { organisationNouns, bodies }: Pick<CueWords, 'organisationNouns' | 'bodies'>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const callings = new Map<string, Set<string>>();
  const isBody = (noun: string) => organisationNouns.has(noun) || bodies.has(noun);
  for (const { kind, entity, start, end } of mentions) {
    if (kind !== 'ORGANISATION' || entity === null) continue;
    const parts =
      BEHIND.exec(text.slice(end, end + FARTHEST))?.[1]
        ?.trim()
        .split(' ') ?? [];
    // "a think tank": of a noun of two words the last one alone may be none.
    const pair = parts.findIndex((part, at) => isBody(`${part} ${parts[at + 1]}`));
    const behind = pair < 0 ? parts.find(isBody) : `${parts[pair]} ${parts[pair + 1]}`;
    const opening = text.slice(Math.max(0, start - FARTHEST), start);
    const before = BEFORE.exec(opening)?.[1]?.toLowerCase();
    const apposed = text[end] === ',' ? APPOSED.exec(opening)?.[1] : undefined;
    for (const noun of [behind, before, apposed]) {
      if (noun !== undefined && isBody(noun))
        callings.set(entity, (callings.get(entity) ?? new Set()).add(noun));
    }
  }
  return callings;
}

/** In characters. */
const FARTHEST = 60;
/** Up to the first word that links the noun to something else. */
const BEHIND =
  /^, (?:the|an?) ((?:(?!(?:of|for|from|in|at|which|that|who|and)\b)[\p{L}’'-]+ ?){1,6})/u;
/** "the Danish brewer Marram", and where a sentence opens, "Danish brewer Marram" */
const BEFORE =
  /(?:\b[Tt]he (?:\p{Ll}[\p{L}-]+ )?|(?:^|[.!?]["”’]?\s+|\n)(?:\p{Lu}[\p{L}-]+ )?)(\p{L}\p{Ll}+) $/u;
/** "the brewer, Marram," */
const APPOSED = /\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:\p{Ll}[\p{L}-]+ ){0,2}(\p{Ll}+), $/u;
