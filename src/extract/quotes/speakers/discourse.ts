import type { Span } from '../../../text/span.ts';
import type { Analysis, Mention, Organisation, Person } from '../../analysis.ts';
import { pronounOfNoun } from '../../gender.ts';
import type { Frame } from '../frames/frames.ts';
import type { CueWords } from '../words/cue-words.ts';
import { apposedCallings } from './apposed-callings.ts';
import {
  bearersOf,
  byGivenName,
  byKind,
  byLastWord,
  bySurname,
  firstAlone,
  firstPlaces,
  introductionsOf,
  longerNames,
  namesInside,
} from './article-indexes.ts';
import { bodyCallings } from './body-callings.ts';
import { type Calling, callingsOf, nounPart } from './callings.ts';
import type { Kinship } from './kin.ts';
import {
  isNarrator,
  type Narrator,
  narratorsOf,
  type Portrayed,
  portrayedIn,
} from './narrators.ts';
import type { Meant } from './person-meant.ts';
import { noTold, type Told } from './told.ts';
import { countsOfPronouns, withoutGuesses, withToldPronoun } from './told-pronouns.ts';

/** Somebody who speaks or is spoken of, as far as the text tells. */
export interface Voice {
  /** Null for somebody described and not named. */
  readonly entity: string | null;
  readonly name: string;
  readonly kind: 'PERSON' | 'ORGANISATION' | 'DESCRIBED';
  readonly pronoun: Person['pronoun'];
  readonly plural: boolean;
}

/** What the reader has in mind at one point of the article: who acted and who spoke, sentence by sentence. */
export interface Discourse {
  readonly text: string;
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** All mentions of the article, in order. */
  readonly mentions: readonly Mention[];
  /** What people have been called so far, and in their titles, by entity. */
  readonly callings: Map<string, readonly Calling[]>;
  /** Who has been called by a noun, by entity. */
  readonly bearers: Map<string, Set<string>>;
  /** By which nouns and other words clauses tell of somebody, so far. */
  readonly told: Told;
  /** By which nouns the text calls its organisations, by entity. */
  readonly bodyCallings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where the prose first speaks of "a" or "another" one of a noun for people, by that noun. */
  readonly introductions: ReadonlyMap<string, number>;
  /** Whom descriptions meant, by where they start. */
  readonly meant: Map<number, Meant>;
  /** The sentence that is being read; null inside a quote. */
  sentence: Frame | null;
  /** Oldest first; sentences without any are left out. */
  readonly scenes: Scene[];
  /** Organisations in the order in which they were last named. */
  readonly namedOrganisations: string[];
  /** Whose writing the text has spoken of, oldest first. */
  readonly authors: Author[];
  /** Whose kin it has spoken of, without a name, oldest first. */
  readonly kinships: Kinship[];
  /** For whom spokespersons have spoken, or who they are where they speak for no body; oldest first. */
  readonly spokenFor: { readonly voices: readonly Voice[]; readonly isBody: boolean }[];
  /** Who was last asked something, oldest first. */
  readonly asked: { readonly voices: readonly Voice[]; readonly frame: number }[];
  /** Whom sentences with a pronoun have talk: "She spoke to us", "We met him"; oldest first. */
  readonly talkers: { readonly voice: Voice; readonly start: number }[];
  /** Who is "I" outside marks, and from where on; nobody inside a quote. */
  readonly narrators: readonly Narrator[];
  /** Whom lines over parts of the article name and tell of, in order. */
  readonly portrayed: readonly Portrayed[];
  /** Paragraphs of prose. */
  readonly prose: readonly Span[];
  /** People by the last word of their name, in the order in which the text names them. */
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byGivenName: ReadonlyMap<string, readonly Person[]>;
  /** Organisations with names of several words, by the last one. */
  readonly byLastWord: ReadonlyMap<string, readonly Organisation[]>;
  readonly byKind: ReadonlyMap<string, readonly Organisation[]>;
  /** Names of several words in capitals, each where it stands first, by their first and their last word. */
  readonly longerNames: ReadonlyMap<string, readonly Span[]>;
  /** Where a person is first called by one word alone, by that word. */
  readonly firstAlone: ReadonlyMap<string, number>;
  /** Words that have a capital inside a sentence, where nothing but a name has one. */
  readonly namesInside: ReadonlySet<string>;
  /** Where in the prose each word, in lower case, stands first. */
  readonly firstPlaces: ReadonlyMap<string, number>;
}

/** Whoever wrote something, with the noun that the text has for it; null where it only says "wrote". */
export interface Author {
  readonly voices: readonly Voice[];
  readonly noun: string | null;
  readonly frame: number;
}

/** Those on stage in one sentence. */
export interface Scene {
  readonly frame: number;
  readonly paragraph: number;
  readonly actors: Actor[];
}

/** Who takes part in a sentence, and how. */
export interface Actor {
  readonly voices: readonly Voice[];
  /** Who speaks stays in mind before who acts, and both before who is only named. */
  readonly part: 'SPEAKER' | 'SUBJECT' | 'OTHER';
  /** Where somebody speaks for the body, whom the text may go on to call "he" or "she": which, if the words tell. */
  readonly proxy?: Person['pronoun'] | undefined;
  /** Whether somebody has asked them something, so that they may be the next to speak. */
  readonly isAsked?: boolean;
  /** How sure it is that they are meant there, from 0 to 1; 1 unless given. */
  readonly certainty?: number;
  /** Whether the sentence brings them on as "a" or "one" of their kind, and nobody besides. */
  readonly isNew?: boolean;
  /** Whether it is the subject of a clause inside another one: "Jane Doe denied that he had said so". */
  readonly isInside?: boolean;
  /** Whether the form of the sentence tells that the next one goes on with them: "He was followed by Jane Doe". */
  readonly isNext?: boolean;
  /** Whether the sentence leaves open if they or whoever spoke before goes on. */
  readonly isOpen?: boolean;
  /** Whether the sentence tells of a time before: "Last week a judge ruled on it". */
  readonly isEarlier?: boolean;
}

/** An empty stage before the article's first sentence. */
export function createDiscourse(
  { article, mentions, people, organisations, tokens, paragraphs, passages }: Source,
  words: CueWords,
): Discourse {
  const bodies = new Map(organisations.map(({ id, name }) => [id, name]));
  const callings = new Map(
    people.map((person) => {
      const after = titleAfter(article.text, person, words);
      const titles = callingsOf(person, after, (id) => bodies.get(id) ?? '');
      const others = apposedCallings(article.text, person, words).filter(
        ({ head }) => !titles.some((title) => title.head === head),
      );
      return [person.id, [...titles, ...others]];
    }),
  );
  const counts = countsOfPronouns(tokens);
  const known = withoutGuesses(people, counts).map((person) =>
    withToldPronoun(person, callings.get(person.id)!),
  );
  const prose = paragraphs.filter((_, index) => passages[index]!.role === 'BODY');
  return {
    text: article.text,
    people: new Map(known.map((person) => [person.id, person])),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    mentions,
    callings,
    bearers: bearersOf(callings),
    bodyCallings: bodyCallings(article.text, mentions, words),
    told: noTold(),
    introductions: introductionsOf(tokens, prose[0]?.start ?? 0, words),
    meant: new Map(),
    ...emptyStage(),
    narrators: narratorsOf({ article, passages }, known),
    portrayed: portrayedIn({ article, passages }, known),
    prose,
    bySurname: bySurname(known),
    byGivenName: byGivenName(known),
    byLastWord: byLastWord(organisations),
    byKind: byKind(organisations),
    longerNames: longerNames(article.text, tokens, prose[0]?.start ?? 0),
    firstAlone: firstAlone(article.text, mentions),
    namesInside: namesInside(article.text, tokens),
    firstPlaces: firstPlaces(tokens, prose[0]?.start ?? 0),
  };
}

type Source = Pick<
  Analysis,
  'article' | 'tokens' | 'paragraphs' | 'passages' | 'mentions' | 'people' | 'organisations'
>;

/** "Jane Doe KC" */
function titleAfter(text: string, { mentions }: Person, { namesAfter }: CueWords): string | null {
  const end = mentions[0]?.end ?? 0;
  const word = /^,? (\p{Lu}{2,4})\b/u.exec(text.slice(end, end + 8))?.[1]?.toLowerCase();
  return word !== undefined && namesAfter.has(word) ? word : null;
}

/** An empty stage in the same article, for the words of one quote. */
export function freshDiscourse(discourse: Discourse): Discourse {
  return { ...discourse, ...emptyStage() };
}

/** What no sentence has been read to fill. */
function emptyStage() {
  return {
    sentence: null,
    scenes: [],
    namedOrganisations: [],
    authors: [],
    asked: [],
    talkers: [],
    kinships: [],
    spokenFor: [],
    narrators: [],
  };
}

/** Notes who is on stage, for the sentences that follow: all but the "I" of the story, whom nothing else there means. */
export function noteActor(
  discourse: Discourse,
  frame: number,
  paragraph: number,
  actor: Actor,
): void {
  if (actor.voices.length === 0 || isNarrator(discourse.narrators, actor.voices)) return;
  const last = discourse.scenes.at(-1);
  if (last?.frame === frame) last.actors.push(actor);
  else discourse.scenes.push({ frame, paragraph, actors: [actor] });
  for (const voice of actor.voices) {
    if (voice.kind === 'ORGANISATION' && voice.entity !== null)
      discourse.namedOrganisations.push(voice.entity);
  }
}

/** The voice of a mention, by entity where the text's entities know it. */
export function voiceOf(discourse: Discourse, mention: Mention): Voice | null {
  const person = mention.entity === null ? undefined : discourse.people.get(mention.entity);
  if (person !== undefined) return personVoice(person);
  const organisation =
    mention.entity === null ? undefined : discourse.organisations.get(mention.entity);
  if (organisation !== undefined) return organisationVoice(organisation);
  if (mention.kind === 'PLACE') return null;
  const words = mention.kind === 'ROLE' ? mention : mention.name;
  return describedVoice(discourse.text.slice(words.start, words.end), false);
}

/** A person of the article as a voice. */
export function personVoice({ id, name, pronoun }: Person): Voice {
  return { entity: id, name, kind: 'PERSON', pronoun, plural: false };
}

/** An organisation of the article as a voice. */
export function organisationVoice({ id, name }: Organisation): Voice {
  return { entity: id, name, kind: 'ORGANISATION', pronoun: null, plural: true };
}

/** Somebody described and not named, in the article's words less "the" or "a". */
export function describedVoice(words: string, plural: boolean): Voice {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/^(?:[Mm]y|[Oo]ur) (?=\p{Lu})/u, '');
  const head = nounPart(name)
    .split(/ (?:of|for|at|from|in|on|with|outside|near|behind) /)[0]!
    .split(' ')
    .at(-1)!;
  const pronoun = plural ? null : pronounOfNoun(head);
  return { entity: null, name, kind: 'DESCRIBED', pronoun, plural };
}
