import type { Mention, Organisation, Place } from '../analysis.ts';
import type { StepFactory } from '../pipeline.ts';
import { asTextTells } from './bodies-of-text.ts';
import { findChambers } from './chambers.ts';
import {
  findDefinedAbbreviations,
  findInitials,
  findSpelledNames,
} from './defined-abbreviations.ts';
import { findDefiniteNames } from './definite-names.ts';
import { findJoinedNames } from './joined-names.ts';
import { knownNamesOf } from './known-names.ts';
import { type Named, namesByWord } from './named.ts';
import { findNamesInContext, searchOf } from './names-in-context.ts';
import { findOrganisationForms } from './organisation-forms.ts';
import { findRepeatedNames } from './repeated-names.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/**
 * Finds organisations and places: by the reference tables, by their form, by abbreviations that the
 * article defines or that stand for a name in it, by what is said of them, and by "the trust" and the like. No mention lies inside another.
 */
export const findOrganisations: StepFactory = (knowledge) => {
  const vocabulary = vocabularyOf(knowledge);
  return {
    name: 'organisations',
    needs: ['tokens', 'paragraphs', 'passages', 'sentences'],
    adds: ['mentions', 'organisations', 'places'],
    run: (analysis) => {
      const { text } = analysis.article;
      const words = wordsOf(analysis, vocabulary.abbreviations);
      const known = knownNamesOf(text, words, vocabulary);
      const formed = findOrganisationForms(
        text,
        words,
        namesByWord(known, words.length),
        vocabulary,
      );
      const byForm = outermost(
        known,
        outermost(
          formed,
          findSpelledNames(
            text,
            words,
            namesByWord(outermost(known, formed), words.length),
            (word) => vocabulary.organisationTails.get(word) ?? null,
          ),
        ),
      );
      const taken = namesByWord(byForm, words.length);
      const isFree = (at: number) => taken[at] === null;
      const repeated = findRepeatedNames(text, words, formed, isFree, vocabulary);
      const chambers = findChambers(words, byForm, isFree);
      const byName = outermost(outermost(byForm, chambers), repeated);
      const byNameAt = namesByWord(byName, words.length);
      // What the article names in full wins over what the tables know by the same letters.
      const isShort = (at: number) => {
        const name = byNameAt[at] ?? null;
        return name === null || name.wordEnd - name.firstWord === 1;
      };
      const initials = findInitials(words, byName, isShort);
      const byInitials = outermost(byName, initials);
      const joined = findJoinedNames(text, searchOf(words, byInitials, vocabulary));
      const withJoined = outermost(byInitials, joined);
      const inContext = findNamesInContext(text, words, withJoined, vocabulary);
      const named = outermost(withJoined, inContext);
      const short = findDefinedAbbreviations(words, named);
      const placesAndOrganisations = outermost(named, short).filter(
        ({ entity }) => entity.kind !== 'PERSON',
      );
      const definite = findDefiniteNames(words, placesAndOrganisations, vocabulary.reference);
      const all = outermost(placesAndOrganisations, definite);
      const told = asTextTells(words, all);
      const definitely = new Set(definite.map(({ start }) => start));
      return {
        mentions: told.map((name) =>
          mentionOf(name, definitely.has(name.start) ? words[name.wordEnd - 1]!.start : name.start),
        ),
        organisations: organisationsOf(told),
        places: placesOf(told),
      };
    },
  };
};

/** Both lists in order; where two names share words, the one that `later` holds or that is longer stays. */
function outermost(names: readonly Named[], later: readonly Named[]): readonly Named[] {
  const merged: Named[] = [];
  let next = 0;
  for (const name of names) {
    while (next < later.length && later[next]!.firstWord < name.wordEnd) {
      push(merged, later[next]!);
      next++;
    }
    if ((merged.at(-1)?.wordEnd ?? 0) <= name.firstWord) merged.push(name);
  }
  for (; next < later.length; next++) push(merged, later[next]!);
  return merged;
}

/** Takes the place of the names that it overlaps. */
function push(merged: Named[], name: Named): void {
  while (merged.length > 0 && merged.at(-1)!.wordEnd > name.firstWord) merged.pop();
  merged.push(name);
}

function mentionOf({ start, end, entity }: Named, nameStart: number): Mention {
  const kind = entity.kind === 'PLACE' ? 'PLACE' : 'ORGANISATION';
  return { start, end, kind, entity: entity.id, name: { start: nameStart, end } };
}

function organisationsOf(names: readonly Named[]): readonly Organisation[] {
  const organisations = new Map<
    string,
    Organisation & { readonly mentions: { start: number; end: number }[] }
  >();
  for (const { start, end, entity } of names) {
    const { id, name, kind, odsCode } = entity;
    if (kind === 'PLACE' || kind === 'PERSON') continue;
    const known = organisations.get(id);
    if (known === undefined)
      organisations.set(id, { id, name, kind, odsCode, mentions: [{ start, end }] });
    else known.mentions.push({ start, end });
  }
  return [...organisations.values()];
}

function placesOf(names: readonly Named[]): readonly Place[] {
  const places = new Map<string, Place & { readonly mentions: { start: number; end: number }[] }>();
  for (const { start, end, entity } of names) {
    if (entity.kind !== 'PLACE') continue;
    const known = places.get(entity.id);
    if (known === undefined)
      places.set(entity.id, { id: entity.id, name: entity.name, mentions: [{ start, end }] });
    else known.mentions.push({ start, end });
  }
  return [...places.values()];
}
