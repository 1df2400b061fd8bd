import type { Analysis } from '../../../src/extract/analysis.ts';
import { findOrganisations } from '../../../src/extract/entities/find-organisations.ts';
import { findPeople } from '../../../src/extract/entities/find-people.ts';
import { readKnowledge } from '../../../src/extract/knowledge.ts';
import { classifyPassages } from '../../../src/extract/passages.ts';
import { createPipeline } from '../../../src/extract/pipeline.ts';
import { findRelations } from '../../../src/extract/relations.ts';
import { findParagraphs, findSentences, findTokens } from '../../../src/extract/text-steps.ts';
import { PACKAGE_FILES } from '../../../src/package-files.ts';
import type { Span } from '../../../src/text/span.ts';

export const knowledge = readKnowledge(PACKAGE_FILES.seeds);

const pipeline = createPipeline(knowledge, [
  findTokens,
  findParagraphs,
  classifyPassages,
  findSentences,
  findOrganisations,
  findPeople,
  findRelations,
]);

/** What the steps for names find in an article of these paragraphs. */
export function namesIn(...paragraphs: readonly string[]): Analysis {
  const nothing = { uri: null, title: null, publisher: null, published: null };
  const source = { ...nothing, rights: null, digestOf: null };
  return pipeline.run({ id: 'example', source, text: paragraphs.join('\n') });
}

/** People, one line each: "jane-doe (Dr, she): chair at ropewalk-union; …". */
export function peopleIn(...paragraphs: readonly string[]): readonly string[] {
  return namesIn(...paragraphs).people.map(({ id, honorific, pronoun, appointments }) => {
    const titles = appointments.map(({ title, organisation }) =>
      organisation === null ? title : `${title} at ${organisation}`,
    );
    return `${id} (${honorific ?? '-'}, ${pronoun ?? '-'}): ${titles.join('; ')}`;
  });
}

/** Organisations, one line each: "ropewalk-union UNION: the Ropewalk union | the union". */
export function organisationsIn(...paragraphs: readonly string[]): readonly string[] {
  const { article, organisations } = namesIn(...paragraphs);
  return organisations.map(
    ({ id, kind, mentions }) => `${id} ${kind}: ${wordsAt(article.text, mentions)}`,
  );
}

/** Places, one line each: "leeds: Leeds | Leeds". */
export function placesIn(...paragraphs: readonly string[]): readonly string[] {
  const { article, places } = namesIn(...paragraphs);
  return places.map(({ id, mentions }) => `${id}: ${wordsAt(article.text, mentions)}`);
}

/** All mentions in order, one line each: "PERSON Dr Jane Doe = jane-doe". */
export function mentionsIn(...paragraphs: readonly string[]): readonly string[] {
  const { article, mentions } = namesIn(...paragraphs);
  return mentions.map(
    ({ start, end, kind, entity }) =>
      `${kind} ${article.text.slice(start, end)} = ${entity ?? 'nobody'}`,
  );
}

function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
}
