import type { ExtractionRecord, PersonFinding } from '../extract/record.ts';
import { wordsOf } from '../text/span.ts';
import { type AnnotatedText, lineAt } from './annotation.ts';
import type { NameComparison } from './same-name.ts';
import type { TextScore } from './text-score.ts';

/**
 * Compares the people of a text by full name; posts are not judged. Somebody who is found by office alone
 * ("the Prime Minister") is left out, as the annotation lists whom the text names.
 */
export function scorePeople(
  text: AnnotatedText,
  record: ExtractionRecord,
  names: NameComparison,
): TextScore {
  const people = record.people.filter((person) => isNamed(person, record.text));
  const missed = text.people.filter(
    (name) => !people.some((person) => names.sameName(person.name, name)),
  );
  const spurious = people.filter(
    ({ name }) => !text.people.some((expected) => names.sameName(expected, name)),
  );
  const place = (offset: number) => ({
    file: text.file,
    line: lineAt(text, offset),
    rule: null,
    confidence: null,
  });
  return {
    tallies: {
      'people/names': {
        right: text.people.length - missed.length,
        found: people.length,
        expected: text.people.length,
      },
    },
    failures: [
      ...missed.map((name) => ({
        ...place(Math.max(0, text.article.text.indexOf(name))),
        fault: 'person missed' as const,
        expected: name,
        got: 'nothing',
      })),
      ...spurious.map(({ name, mentions }) => ({
        ...place(mentions[0]?.start ?? 0),
        fault: 'person not there' as const,
        expected: 'nothing',
        got: name,
      })),
    ],
    attributions: [],
    rules: [],
  };
}

function isNamed({ name, mentions }: PersonFinding, text: string): boolean {
  const parts = name.toLowerCase().split(' ');
  return mentions.some((mention) => {
    const words = wordsOf(text, mention).toLowerCase();
    return parts.some((part) => words.includes(part));
  });
}
