import type { ExtractionRecord } from '../../src/extract/record.ts';
import type { GraphEngine, GraphValue } from '../../src/graph/engine.ts';
import type { StatementLibrary } from '../../src/graph/statement-library.ts';
import { ingestArticle } from '../../src/ingest/ingest-article.ts';
import { ingestReference } from '../../src/ingest/ingest-reference.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { indexForSearch } from '../../src/migrations/search-index.ts';
import {
  at,
  clerksOut,
  clerksOutCorrected,
  emptyRecord,
  figureOf,
  firstNight,
  firstNightDigest,
  newMinister,
  norvaleTables,
  quoteOf,
} from '../_lamplighters.ts';
import { ferryPilot, guildClerk, ingestGroups } from '../ingest/_namesakes.ts';
import { statementOf } from './_statement-of.ts';

/**
 * Values that the reading statements are run with, by the name of the parameter. The first is the one that
 * a statement is given while its other parameters vary; null takes no rows away. `keys`, `after` and `before`
 * come from the graph itself.
 */
export const EXAMPLE_VALUES: Readonly<Record<string, readonly GraphValue[]>> = {
  limit: [100, 1, 2],
  words: [
    ['lamp', 'lamps', 'guild', 'quill', 'strike', 'courier', 'lamplighters', 'night'],
    ['lamps', 'quill'],
    [],
  ],
  name: ['ada quill', 'the courier', 'nothing'],
  exact: [
    [],
    [[' lamp ']],
    [
      [' guild ', ' quill '],
      [' of ', ' ada '],
    ],
    [[' nothing ']],
  ],
  beginning: [
    [],
    [
      [' lamp', '/lam'],
      [' wage ', ' light'],
    ],
    [[' nothing ']],
  ],
  similar: [[], [[' lamplighters ', ' quill ']], [[' nothing ']]],
  fromTier: [-1, 1],
  toTier: [9, 1],
  rows: [
    [
      lookup('1 0', 'lamp', 'lam'),
      lookup('2 0', 'quil', 'quil'),
      { ...lookup('3 0', 'guild', ''), heads: ['5 gu'], tails: ['5 ild'], swapped: 'quill' },
    ],
    [lookup('1 0', 'nothing', 'nothing')],
  ],
  minConfidence: [0, null, 0.7, 1],
  article: [null, 'first-night', 'nothing'],
  concerns: [null, 'tarn-valley-nhs-trust', 'nothing'],
  concernsKind: [null, 'TRUST', 'NOTHING'],
  dispute: [null, 'lamp-pay', 'nothing'],
  from: [null, '2021-03-03', '2030-01-01'],
  holder: [null, 'guild-of-lamplighters', 'nothing'],
  kind: [null, 'DIRECT', 'TRUST', 'NOTHING'],
  measure: [null, 'CANCELLATIONS', 'OTHER'],
  mentions: [null, 'tarn-valley-nhs-trust', 'ada-quill', 'nothing'],
  nodes: [
    [
      { type: 'Person', id: 'cora-finch' },
      { type: 'Article', id: 'first-night' },
      { type: 'Strike', id: 'lamplighters-2021-03-02' },
      { type: 'Office', id: 'minister-for-lanterns' },
      { type: 'Person', id: 'nothing' },
    ],
    [],
  ],
  nation: [null, 'norvale', 'nothing'],
  office: [null, 'minister-for-lanterns', 'nothing'],
  organisation: [null, 'harbour-lighting-ltd', 'department-of-lanterns', 'nothing'],
  publisher: [null, 'norvale-courier', 'nothing'],
  quotedAbout: [null, 'lamplighters-2021-03-02', 'nothing'],
  relations: [['SAID', 'FROM', 'MENTIONS', 'HELD', 'ABOUT', 'AT', 'COVERS'], ['SAID'], []],
  speaker: [null, 'cora-finch', 'nothing'],
  stance: [null, 'SUPPORTS', 'OPPOSES', 'NOTHING'],
  statedBy: [null, 'ada-quill', 'nothing'],
  status: [null, 'HELD', 'NOTHING'],
  strike: [null, 'lamplighters-2021-03-02', 'nothing'],
  text: [null, [[' lamp ']], [[' lamp ', '/guild'], [' wage ']], [[]]],
  to: [null, '2021-03-03', '1999-01-01'],
  types: [null, ['Quote', 'Strike'], ['Nothing']],
  unit: [null, 'lamps', 'nothing'],
  workforce: [null, 'lamplighters', 'nothing'],
};

function lookup(key: string, stem: string, beginning: string) {
  const start = beginning.slice(0, 3);
  return { key, word: beginning, stem, beginning, start, heads: [], tails: [], swapped: '' };
}

/** A step of the story of Norvale; together they run every writing statement. */
export interface WritingStep {
  readonly name: string;
  run(engine: GraphEngine, statements: StatementLibrary): Promise<unknown>;
}

const reference = norvaleTables();
const INGESTED_AT = '2022-01-01T12:00:00Z';

/** What is written before the reading statements run. */
export const WRITING: readonly WritingStep[] = [
  {
    name: 'migrations that were not noted',
    async run(engine, statements) {
      const forget = statementOf('MATCH (migration:Migration) DETACH DELETE migration');
      await engine.write((transaction) => transaction.run(forget, {}));
      return migrate(engine, statements);
    },
  },
  {
    name: 'the reference tables',
    run: (engine, statements) => ingestReference(engine, statements, reference),
  },
  ingesting('the digest of an article that is not there yet', firstNightDigest),
  ingesting('an article', firstNight),
  ingesting('an article without a date', newMinister),
  ingesting('an article that will be corrected', clerksOut),
  ingesting('an article with a figure in a quote and a position on a dispute', quayside),
  {
    name: 'an article whose speaker has a namesake in a stored one',
    run: (engine) => ingestGroups(engine, [[guildClerk], [ferryPilot]]),
  },
  {
    name: 'indexing a graph of before there was search',
    async run(engine, statements) {
      const forget = statementOf("MATCH (state:GraphState {id: 'graph'}) REMOVE state.searchIndex");
      await engine.write((transaction) => transaction.run(forget, {}));
      return indexForSearch(engine, statements);
    },
  },
];

/** What changes and takes away afterwards. */
export const CHANGING: readonly WritingStep[] = [
  ingesting('the same article again', firstNight),
  ingesting('a corrected article', clerksOutCorrected),
  {
    name: 'reference tables without hospitals and with one dispute less',
    run: (engine, statements) =>
      ingestReference(engine, statements, {
        ...reference,
        hospitals: { rows: [], byId: new Map() },
        hospitalsByTrust: new Map(),
      }),
  },
];

function ingesting(name: string, makeRecord: () => ExtractionRecord): WritingStep {
  return {
    name,
    run(engine, statements) {
      const record = makeRecord();
      const parts = { engine, statements, reference, extraction: 'test', extract: () => record };
      return ingestArticle(parts, record, { ingestedAt: INGESTED_AT });
    },
  };
}

/** What the other articles lack: a figure that stands in a quote, and a position on a dispute. */
function quayside(): ExtractionRecord {
  const text =
    'Milo Trent said on the quay: "We mended 30 lamps by hand." His guild backs the dispute over pay.';
  const article = { id: 'quayside', text };
  const quote = quoteOf(
    article,
    'We mended 30 lamps by hand.',
    [{ name: 'Milo Trent', entity: 'milo-trent', by: 'Milo Trent' }],
    { cue: at(text, 'said') },
  );
  return {
    ...emptyRecord(article),
    people: [
      {
        id: 'milo-trent',
        name: 'Milo Trent',
        honorific: null,
        mentions: [at(text, 'Milo Trent')],
        appointments: [],
      },
    ],
    organisations: [
      {
        id: 'guild-of-lamplighters',
        name: 'Guild of Lamplighters',
        kind: 'UNION',
        odsCode: null,
        mentions: [at(text, 'guild')],
      },
    ],
    disputes: [{ id: 'lamp-pay', mentions: [at(text, 'the dispute over pay')] }],
    quotes: [quote],
    figures: [
      figureOf(article, '30 lamps', { value: 30, statedBy: 'milo-trent', quote: quote.id }),
    ],
    positions: [
      {
        id: 'quayside-position',
        ...at(text, 'His guild backs the dispute over pay'),
        holder: 'guild-of-lamplighters',
        stance: 'SUPPORTS',
        strike: null,
        dispute: 'lamp-pay',
        rule: 'test',
        confidence: 0.7,
      },
    ],
  };
}
