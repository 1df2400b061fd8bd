import type { Span } from '../../text/span.ts';
import { type Discourse, personVoice, type Voice } from './discourse.ts';
import { firstAt } from './frames.ts';
import { CAST } from './salience.ts';
import { wordSet } from './word-set.ts';

/** Those who speak by their post alone, without being named: no epithet of somebody else. */
const UNNAMED = wordSet(`
  minister chancellor president king queen pope judge mayor governor spokesman spokeswoman
  spokesperson source sources man woman official officials jury court witness officer
`);
/** How many sentences back the one whom an epithet means stands. */
const FARTHEST = 3;

/**
 * "said the winger", "the 34-year-old added": news calls the one it has just named by what they are. Nobody
 * with that word has been spoken of before, and whoever has a post of their own is not meant by another one.
 */
export function bearerOfEpithet(
  discourse: Discourse,
  span: Span,
  head: string,
  frame: number,
): Voice | null {
  const { text, people } = discourse;
  const known = discourse.introduced.get(head);
  if (known !== undefined) return known;
  const opening = text.slice(Math.max(0, span.start - 4), span.start + 4).toLowerCase();
  if (!opening.includes('the ') || UNNAMED.has(head) || head.endsWith('s')) return null;
  // "The Coastguard" is a name.
  const isName = !text.slice(span.start, span.end).includes(head);
  const isSecretary =
    head === 'secretary' && !/general secretary/i.test(text.slice(span.start, span.end));
  if (isName || isSecretary || (discourse.firstPlaces.get(head) ?? span.start) < span.start)
    return null;
  const bearer = lastPerson(discourse, frame);
  if (bearer?.entity == null) return null;
  if (isOtherGender(head, bearer)) return null;
  const isFree = people.get(bearer.entity)!.appointments.length === 0;
  return isFree || head.endsWith('-year-old') ? bearer : null;
}

const HE = wordSet('father dad husband son brother grandfather boy actor waiter');
const SHE = wordSet('mother mum mom wife daughter sister grandmother girl actress waitress');

function isOtherGender(head: string, { pronoun }: Voice): boolean {
  return (pronoun === 'she' && HE.has(head)) || (pronoun === 'he' && SHE.has(head));
}

/** The one person on stage: who spoke or acted last, or who alone is named. */
function lastPerson({ scenes }: Discourse, frame: number): Voice | null {
  const scene = scenes.at(-1);
  if (scene === undefined || frame - scene.frame > FARTHEST) return null;
  const cast = scene.actors.slice(-CAST);
  const leading = cast.filter(({ part }) => part !== 'OTHER');
  const chosen = leading.at(-1);
  if (chosen !== undefined) {
    const [voice] = chosen.voices;
    return chosen.voices.length === 1 && voice!.kind === 'PERSON' ? voice! : null;
  }
  return onlyPerson(cast.flatMap(({ voices }) => voices));
}

/** The one person among voices; null for none and for several. */
export function onlyPerson(voices: readonly Voice[]): Voice | null {
  const persons = voices.filter(({ kind }) => kind === 'PERSON');
  const ids = new Set(persons.map(({ entity }) => entity));
  return ids.size === 1 ? persons[0]! : null;
}

/** Posts that many hold in one story: behind an age, somebody else may just as well be named. */
const POSTS = wordSet(`
  leader boss chief head chair chairman chairwoman director executive secretary manager owner
`);

/** "Jane Doe made the remark", "Jane Doe, 61, of Penwick": no clause says that she is somebody else. */
function goesStraightOn(text: string, end: number, head: string): boolean {
  const after = text.slice(end, end + 4);
  return /^ \p{Ll}/u.test(after) || (/^, \d/.test(after) && !POSTS.has(head));
}

/** How far into its paragraph a description may begin to open it: behind "The". */
const OPENING = 4;

/**
 * "A treasurer who …": news describes first, and its next paragraph opens with the name. Somebody with a
 * title there must have the one of the description.
 */
export function introducedNext(discourse: Discourse, span: Span, head: string): Voice | null {
  const { prose, people, mentions } = discourse;
  const [lede, next] = prose;
  if (lede === undefined || next === undefined || span.start - lede.start > OPENING) return null;
  const mention = mentions[firstAt(mentions, next.start)];
  if (mention?.kind !== 'PERSON' || mention.start !== next.start || mention.entity === null)
    return null;
  const person = people.get(mention.entity)!;
  if (!person.name.includes(' ')) return null;
  if (person.mentions.some(({ start }) => start >= lede.start && start < next.start)) return null;
  const { appointments } = person;
  const fits = appointments.some(({ title }) => title.toLowerCase().endsWith(head));
  if (!fits && (appointments.length > 0 || !goesStraightOn(discourse.text, mention.end, head)))
    return null;
  const voice = personVoice(person);
  discourse.introduced.set(head, voice);
  return voice;
}
