import type { AppointmentFinding, ExtractionRecord } from '../../src/extract/record.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { writeBatch } from '../../src/ingest/batch.ts';
import type { IngestResult } from '../../src/ingest/ingest-article.ts';
import { at, emptyRecord, quoteOf } from '../_lamplighters.ts';
import { reference, statements } from './_ingest.ts';

/*
 * Articles that all quote an Isla Wren: a guild's clerk, a ferry's pilot, a councillor, and some that do not
 * say who she is.
 */

export const guildClerk = wrenArticle('guild-clerk', 'clerk', {
  organisation: 'guild-of-lamplighters',
});
export const guildClerkAgain = wrenArticle('guild-clerk-again', 'treasurer', {
  organisation: 'guild-of-lamplighters',
});
export const aClerk = wrenArticle('a-clerk', 'clerk');
export const ferryPilot = wrenArticle('ferry-pilot', 'ferry pilot', {
  organisation: 'harbour-ferries',
});
export const councillor = wrenArticle('councillor', 'councillor');
export const nobodySays = wrenArticle('nobody-says', null);

export function wrenArticle(
  id: string,
  title: string | null,
  {
    organisation = null,
    digestOf = null,
  }: { organisation?: string | null; digestOf?: string | null } = {},
): ExtractionRecord {
  const text = `Isla Wren${title === null ? '' : `, ${title}`}, said in ${id}: "The tide waits for us."`;
  const appointments: readonly AppointmentFinding[] =
    title === null
      ? []
      : [{ title, organisation, office: null, from: null, to: null, mention: at(text, title) }];
  const organisations = organisation === null ? [] : [organisation];
  return {
    ...emptyRecord({ id, text }),
    source: {
      uri: null,
      title: null,
      publisher: null,
      published: '2021-03-04',
      rights: null,
      digestOf,
    },
    quotes: [
      quoteOf({ id, text }, 'The tide waits for us.', [
        { name: 'Isla Wren', entity: 'isla-wren', by: 'Isla Wren' },
      ]),
    ],
    people: [
      {
        id: 'isla-wren',
        name: 'Isla Wren',
        honorific: null,
        mentions: [at(text, 'Isla Wren')],
        appointments,
      },
    ],
    organisations: organisations.map((each) => ({
      id: each,
      name: each === 'harbour-ferries' ? 'Harbour Ferries' : 'Guild of Lamplighters',
      kind: each === 'harbour-ferries' ? 'COMPANY' : 'UNION',
      odsCode: null,
      mentions: [],
    })),
  };
}

/** Ingests groups of records, each in one transaction, as if extraction had made them. */
export async function ingestGroups(
  engine: GraphEngine,
  groups: readonly (readonly ExtractionRecord[])[],
): Promise<readonly IngestResult['outcome'][]> {
  const read = new Map<string, ExtractionRecord>();
  const extract = ({ text }: { readonly text: string }) => read.get(text)!;
  const parts = { engine, statements, reference, extraction: 'test', extract };
  const outcomes: IngestResult['outcome'][] = [];
  for (const [index, group] of groups.entries()) {
    for (const record of group) read.set(record.text, record);
    const ingestedAt = `2022-01-01T12:00:0${index}Z`;
    const items = group.map((record) => ({
      article: record,
      record,
      ingestedAt,
      isReplayed: false,
    }));
    for (const result of await writeBatch(parts, items)) {
      if (result instanceof Error) throw result;
      outcomes.push(result.outcome);
    }
  }
  return outcomes;
}
