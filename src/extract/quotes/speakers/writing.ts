import type { Span } from '../../../text/span.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import { POSSESSIVE_PRONOUNS } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { authorOfWriting } from './authors.ts';
import { bodyMeant } from './body-meant.ts';
import { bodyNamedNext } from './body-named-next.ts';
import {
  type Discourse,
  describedVoice,
  organisationVoice,
  type Voice,
  voiceOf,
} from './discourse.ts';
import type { Meant } from './person-meant.ts';
import { fitsPronoun, resolvePronoun } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { MEMORY } from './salience.ts';
import type { MakeReading } from './subject-place.ts';

/** Whose "the letter", "its report", "the trust's statement" is; null where the words before do not tell. */
export function readWriting(
  discourse: Discourse,
  subject: Subject & { readonly kind: 'DOCUMENT' },
  frame: number,
  words: CueWords,
  reading: MakeReading,
): Reading | null {
  const span = { start: subject.start, end: subject.end };
  const owners = subject.owners.flatMap((mention) => voiceOf(discourse, mention) ?? []);
  if (owners.length > 0) return reading('DOCUMENT', owners);
  const description = discourse.text.slice(span.start, span.end);
  const first = /^\S+/.exec(description)?.[0].toLowerCase() ?? '';
  const pronoun = POSSESSIVE_PRONOUNS.get(first);
  if (pronoun !== undefined) {
    // "its report" is rather that of the one who has just written than of whoever is in mind
    const author = discourse.authors
      .slice(-4)
      .findLast(({ voices }) => fitsPronoun(voices, pronoun));
    if (author !== undefined && frame - author.frame === 1)
      return reading('DOCUMENT', author.voices, 0.95);
    const owner = resolvePronoun(discourse, pronoun, frame, subject.start);
    if (owner !== null) return reading('DOCUMENT', owner.voices, owner.certainty);
  }
  const owner = bodyThatOwns(discourse, description, span, frame, words);
  if (owner !== null) return reading('DOCUMENT', [owner.voice], Math.min(owner.certainty, 0.95));
  const named = ownerInCapitals(discourse, span, subject.noun);
  if (named !== null) return reading('DOCUMENT', [named], 0.9);
  const writer = first === 'the' ? authorOfWriting(discourse, subject.noun, frame) : null;
  if (writer !== null) return reading('DOCUMENT', writer, 0.95);
  const isStatement = words.documents.get(subject.noun) === 'STATEMENT';
  const site = WEBSITE.exec(discourse.text.slice(span.start, span.end + LONGEST_SITE))?.[1];
  const keeper = site === undefined ? null : resolvePronoun(discourse, 'it', frame, subject.start);
  if (keeper !== null) return reading('DOCUMENT', keeper.voices, keeper.certainty);
  const author = organisationOfLastSpeakers(discourse);
  if (isStatement && author !== null) return reading('DOCUMENT', [author], 0.95);
  const noun = EDITORIALS.has(subject.noun) ? 'newspaper' : null;
  const body = first === 'the' ? bodyMeant(discourse, noun, span, frame, words) : null;
  if (isStatement) return null;
  // "A note on the door said": writing by nobody in the article speaks for itself.
  if (body === null)
    return OF_NOBODY.has(first) ? reading('DESCRIBED', [describedVoice(description, false)]) : null;
  return reading('DOCUMENT', [body.voice], first === 'the' && body.weight >= SPEAKING ? 0.75 : 0.6);
}

const OF_NOBODY = wordSet('a an one another');

/** How much the body is in mind whose "the report" is. */
const SPEAKING = 0.6;

/** "the trust's annual report": the body that the noun in the genitive means. */
function bodyThatOwns(
  discourse: Discourse,
  description: string,
  span: Span,
  frame: number,
  words: CueWords,
): Meant | null {
  const noun = OWNING.exec(description)?.[1]?.toLowerCase();
  if (noun === undefined || !words.organisationNouns.has(noun)) return null;
  return (
    bodyMeant(discourse, noun, span, frame, words) ?? bodyNamedNext(discourse, noun, span, words)
  );
}

const OWNING = /\b(?:the|this|that) (?:\p{Ll}+ )?(\p{Ll}+)['’]s? /iu;

/** "a statement on its website" */
const WEBSITE =
  /^[^.,;:“”"]{3,60}? (?:on|from|to) (its) (?:\p{Ll}+ )?(?:website|site|blog|page|account|channel)\b/u;
/** In UTF-16 code units. */
const LONGEST_SITE = 60;

/** What a newspaper writes in its own name. */
const EDITORIALS = new Set(['editorial', 'editorials']);

/** What opens a sentence, or tells when: "One report", "a March report". */
const OF_ANYBODY =
  /^(?:\p{L}+day|An?|The|One|Another|Her|His|Its|Their|That|This|January|February|March|April|May|June|July|August|\p{L}+ber)$/u;

/** "a Marram Lights statement": a name in capitals before the noun that no mention is known for. */
function ownerInCapitals({ text }: Discourse, { start, end }: Span, noun: string): Voice | null {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const name = /^(?:(?:[Tt]he|[Aa]n?) )?((?:\p{Lu}[\p{L}\d&.'’-]*\p{L} ?)+) (\p{Ll}+)$/u.exec(
    words,
  );
  if (name === null || name[2] !== noun || OF_ANYBODY.test(name[1]!)) return null;
  return describedVoice(name[1]!, true);
}

/** "A statement added": it speaks for the organisation of those who spoke last. */
function organisationOfLastSpeakers(discourse: Discourse): Voice | null {
  for (const scene of discourse.scenes.slice(-MEMORY).reverse()) {
    const speaker = scene.actors.filter(({ part }) => part === 'SPEAKER').at(-1);
    if (speaker === undefined) continue;
    for (const voice of speaker.voices) {
      if (voice.kind === 'ORGANISATION') return voice;
      const appointments = discourse.people.get(voice.entity ?? '')?.appointments ?? [];
      const at = appointments.findLast(({ organisation }) => organisation !== null)?.organisation;
      const organisation = at == null ? undefined : discourse.organisations.get(at);
      if (organisation !== undefined) return organisationVoice(organisation);
    }
    return null;
  }
  return null;
}
