import type { Analysis, Mention, Organisation, Person } from '../analysis.ts';
import { wordSet } from './word-set.ts';

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
  /** Who holds a post, by its title in lower case, with and without the words in front of its noun. */
  readonly holdersByTitle: ReadonlyMap<string, ReadonlySet<Person>>;
  /** Oldest first; sentences without any are left out. */
  readonly scenes: Scene[];
  /** Organisations in the order in which they were last named. */
  readonly namedOrganisations: string[];
}

/** Those on stage in one sentence. */
export interface Scene {
  readonly frame: number;
  readonly paragraph: number;
  readonly actors: Actor[];
}

export interface Actor {
  readonly voices: readonly Voice[];
  /** Who speaks stays in mind before who acts, and both before who is only named. */
  readonly part: 'SPEAKER' | 'SUBJECT' | 'OTHER';
}

/** An empty stage before the article's first sentence. */
export function createDiscourse({
  article,
  mentions,
  people,
  organisations,
}: Pick<Analysis, 'article' | 'mentions' | 'people' | 'organisations'>): Discourse {
  return {
    text: article.text,
    people: new Map(people.map((person) => [person.id, person])),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    mentions,
    holdersByTitle: holdersByTitle(people),
    scenes: [],
    namedOrganisations: [],
  };
}

/** An empty stage in the same article, for the words of one quote. */
export function freshDiscourse(discourse: Discourse): Discourse {
  return { ...discourse, scenes: [], namedOrganisations: [] };
}

/** Nouns that mean other posts without the words before them: "the minister" is not the prime minister. */
const VAGUE = wordSet('minister secretary officer executive general member worker manager');

function holdersByTitle(people: readonly Person[]) {
  const holders = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const { title } of person.appointments) {
      const words = title.toLowerCase().split(/\s+/);
      for (const from of words.keys()) {
        const part = words.slice(from).join(' ');
        if (from > 0 && VAGUE.has(part)) continue;
        holders.set(part, (holders.get(part) ?? new Set()).add(person));
      }
    }
  }
  return holders;
}

/** Notes who is on stage, for the sentences that follow. */
export function noteActor(
  discourse: Discourse,
  frame: number,
  paragraph: number,
  actor: Actor,
): void {
  if (actor.voices.length === 0) return;
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
  const name = words.replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s+/i, '');
  return { entity: null, name, kind: 'DESCRIBED', pronoun: null, plural };
}
