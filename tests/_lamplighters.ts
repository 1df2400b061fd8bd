import { findingId } from '../src/extract/finding-id.ts';
import type {
  AppointmentFinding,
  ExtractionRecord,
  FigureFinding,
  QuoteFinding,
} from '../src/extract/record.ts';
import { type ReferenceTables, readReferenceTables } from '../src/reference/tables.ts';
import { type Article, articleVersionId } from '../src/text/article.ts';
import type { Span } from '../src/text/span.ts';
import { folderOfTables } from './reference/_tables.ts';

/*
 * A made-up dispute in a made-up country, as extraction would record it: for tests of what comes after
 * extraction.
 */

/** Tables of the land of Norvale, where lamplighters strike. */
export function norvaleTables(): ReferenceTables {
  return readReferenceTables(
    folderOfTables({
      'sources.csv': `id,table,title,source,licence,retrieved
norvale-strikes,strikes,Strikes of Norvale,made up,Apache-2.0,
norvale-hospitals,hospitals,Hospitals of Norvale,made up,Apache-2.0,
norvale-holders,office-holders,Ministers of Norvale,made up,Apache-2.0,
`,
      'places.csv': `id,name,kind,aliases,within,ambiguous
norvale,Norvale,NATION,,,no
`,
      'workforces.csv': `id,name,terms,renamed_from,renamed_on
lamplighters,lamplighters,lamplighter; lamplighters,,
`,
      'organisations.csv': `id,name,kind,aliases,ambiguous,parent,nations
guild-of-lamplighters,Guild of Lamplighters,UNION,the Guild,,,norvale
department-of-lanterns,Department of Lanterns,DEPARTMENT,,,,norvale
norvale-courier,Norvale Courier,PUBLISHER,The Courier,,,norvale
`,
      'trusts.csv': `id,ods_code,name,aliases,type,region,predecessors,merged_on
tarn-valley-nhs-trust,XTV,Tarn Valley NHS Trust,,Acute,North,,
`,
      'hospitals.csv': `id,ods_code,name,aliases,town,trust_ods_code
upper-tarn-hospital,XTV01,Upper Tarn Hospital,,Tarn,XTV
`,
      'disputes.csv': `id,name,aliases,workforces,nations,called_by,from,to
lamp-pay,Lamp pay dispute,,lamplighters,norvale,guild-of-lamplighters,,
lamp-hours,Lamp hours dispute,,lamplighters,norvale,guild-of-lamplighters,,
`,
      'strikes.csv': `id,from,to,windows,workforces,nations,called_by,disputes,status,note,source
lamplighters-2021-03-02,2021-03-02T18:00+01:00,2021-03-04T06:00+01:00,,lamplighters,norvale,guild-of-lamplighters,lamp-pay,HELD,,made up
lamplighters-2022-05-10,2022-05-10,,,lamplighters,norvale,guild-of-lamplighters,lamp-pay; lamp-hours,CALLED_OFF,,made up
`,
      'people.csv': `id,name,aliases,honorifics,pronoun
ada-quill,Ada Quill,,,she
bram-oxley,Bram Oxley,,Sir,he
`,
      'offices.csv': `id,title,aliases,organisation,committee
minister-for-lanterns,Minister for Lanterns,lantern minister,department-of-lanterns,
`,
      'office-holders.csv': `office,person,from,to,source
minister-for-lanterns,ada-quill,2019-01-07,2021-06-30,made up
minister-for-lanterns,bram-oxley,2021-06-30,,made up
`,
    }),
  );
}

/** The place of words in a text; throws where they do not stand there. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text has no "${words}"`);
  return { start, end: start + words.length };
}

const NO_SOURCE = {
  uri: null,
  title: null,
  publisher: null,
  published: null,
  rights: null,
  digestOf: null,
};

/** A record that holds nothing but the article. */
export function emptyRecord({ id, text, source }: Pick<Article, 'id' | 'text'> & Partial<Article>) {
  return {
    id,
    text,
    source: { ...NO_SOURCE, ...source },
    quotes: [],
    people: [],
    organisations: [],
    places: [],
    disputes: [],
    strikes: [],
    figures: [],
    positions: [],
    relations: [],
    problems: [],
  } satisfies ExtractionRecord;
}

export function quoteOf(
  article: Pick<Article, 'id' | 'text'>,
  words: string,
  speakers: readonly {
    readonly name: string;
    readonly entity: string | null;
    readonly by?: string;
  }[],
  rest: Partial<QuoteFinding> = {},
): QuoteFinding {
  const span = at(article.text, words);
  const versionId = articleVersionId(article as Article);
  return {
    id: findingId(versionId, 'quote', [span], []),
    kind: 'DIRECT',
    text: words,
    segments: [span],
    speakers: speakers.map(({ name, entity, by }) => ({
      name,
      entity,
      mention: by === undefined ? null : at(article.text, by),
    })),
    cue: null,
    medium: 'SPEECH',
    parent: null,
    repliesTo: null,
    strike: null,
    rule: 'test',
    confidence: 0.9,
    ...rest,
  };
}

export function figureOf(
  article: Pick<Article, 'id' | 'text'>,
  words: string,
  rest: Partial<FigureFinding>,
): FigureFinding {
  const span = at(article.text, words);
  const versionId = articleVersionId(article as Article);
  return {
    id: findingId(versionId, 'figure', [span], []),
    ...span,
    unit: 'lamps',
    comparator: 'EXACT',
    measure: 'OTHER',
    change: 'ABSOLUTE',
    period: null,
    concerns: null,
    strike: null,
    statedBy: null,
    quote: null,
    sumOf: [],
    rule: 'test',
    confidence: 0.8,
    ...rest,
  };
}

function appointmentOf(
  text: string,
  title: string,
  rest: Partial<AppointmentFinding> = {},
): AppointmentFinding {
  const mention = at(text, title);
  return { title, organisation: null, office: null, from: null, to: null, mention, ...rest };
}

const WALKOUT = 'lamplighters-2021-03-02';
const CLERKS = 'wick-clerks-2021-04-01';

const FIRST_NIGHT = `Lamps stay dark as the Guild of Lamplighters walks out

Dr Cora Finch, chief wick-trimmer, and Milo Trent of Harbour Lighting Ltd said: "We will not light one more lamp for old wages."

Tarn Valley NHS Trust, which runs Upper Tarn Hospital, counted 41 dark lamps and 9 broken ones, 50 in all.

The lantern minister, Ada Quill, replied that Ms Finch had called it "a night of shame". Norvale's wick clerks may walk out on 1 April.`;

/** The first night: the fullest of the records, from the Norvale Courier of 4 March 2021. */
export function firstNight(): ExtractionRecord {
  const text = FIRST_NIGHT;
  const article = { id: 'first-night', text };
  const call = quoteOf(
    article,
    'We will not light one more lamp for old wages.',
    [
      { name: 'Cora Finch', entity: 'cora-finch', by: 'Cora Finch' },
      { name: 'Milo Trent', entity: 'milo-trent', by: 'Milo Trent' },
    ],
    { strike: WALKOUT, cue: at(text, 'said') },
  );
  const reply = quoteOf(
    article,
    'Ms Finch had called it "a night of shame"',
    [{ name: 'Ada Quill', entity: 'ada-quill', by: 'Ada Quill' }],
    { kind: 'INDIRECT', repliesTo: call.id },
  );
  const shame = quoteOf(
    article,
    'a night of shame',
    [{ name: 'Cora Finch', entity: 'cora-finch', by: 'Ms Finch' }],
    { kind: 'MIXED', parent: reply.id, strike: WALKOUT },
  );
  const trust = 'tarn-valley-nhs-trust';
  const dark = figureOf(article, '41', { value: 41, concerns: trust, strike: WALKOUT });
  const broken = figureOf(article, '9', { value: 9, concerns: trust, strike: WALKOUT });
  const all = figureOf(article, '50', {
    value: 50,
    concerns: 'norvale',
    strike: WALKOUT,
    statedBy: trust,
    sumOf: [dark.id, broken.id],
  });
  return {
    ...emptyRecord({
      ...article,
      source: { ...NO_SOURCE, publisher: 'The Courier', published: '2021-03-04' },
    }),
    quotes: [call, reply, shame],
    people: [
      {
        id: 'cora-finch',
        name: 'Cora Finch',
        honorific: 'Dr',
        mentions: [at(text, 'Cora Finch'), at(text, 'Ms Finch')],
        appointments: [
          appointmentOf(text, 'chief wick-trimmer', { organisation: 'guild-of-lamplighters' }),
        ],
      },
      {
        id: 'milo-trent',
        name: 'Milo Trent',
        honorific: null,
        mentions: [at(text, 'Milo Trent')],
        appointments: [],
      },
      {
        id: 'ada-quill',
        name: 'Ada Quill',
        honorific: null,
        mentions: [at(text, 'Ada Quill')],
        appointments: [
          appointmentOf(text, 'lantern minister', { office: 'minister-for-lanterns' }),
        ],
      },
    ],
    organisations: [
      {
        id: 'guild-of-lamplighters',
        name: 'Guild of Lamplighters',
        kind: 'UNION',
        odsCode: null,
        mentions: [at(text, 'Guild of Lamplighters')],
      },
      {
        id: 'harbour-lighting-ltd',
        name: 'Harbour Lighting Ltd',
        kind: 'OTHER',
        odsCode: null,
        mentions: [at(text, 'Harbour Lighting Ltd')],
      },
      {
        id: trust,
        name: 'Tarn Valley NHS Trust',
        kind: 'TRUST',
        odsCode: 'XTV',
        mentions: [at(text, 'Tarn Valley NHS Trust')],
      },
      {
        id: 'upper-tarn-hospital',
        name: 'Upper Tarn Hospital',
        kind: 'HOSPITAL',
        odsCode: 'XTV01',
        mentions: [at(text, 'Upper Tarn Hospital')],
      },
    ],
    places: [{ id: 'norvale', name: 'Norvale', mentions: [at(text, 'Norvale')] }],
    disputes: [{ id: 'lamp-pay', mentions: [at(text, 'old wages')] }],
    strikes: [
      {
        id: WALKOUT,
        from: '2021-03-02',
        to: null,
        workforces: ['lamplighters'],
        nations: ['norvale'],
        status: 'UNDER_WAY',
        main: true,
        provisional: false,
        confidence: 0.9,
        evidence: [{ ...at(text, 'walks out'), reason: 'a walk-out that is going on' }],
      },
      clerksStrike(text, { status: 'ANNOUNCED', to: null, words: '1 April' }),
    ],
    figures: [dark, broken, all],
    positions: [
      {
        id: 'p-first-night',
        ...at(text, 'We will not light one more lamp'),
        holder: 'cora-finch',
        stance: 'SUPPORTS',
        strike: WALKOUT,
        dispute: null,
        rule: 'test',
        confidence: 0.7,
      },
    ],
    relations: [
      {
        id: 'r-first-night',
        ...at(text, 'Tarn Valley NHS Trust, which runs Upper Tarn Hospital'),
        kind: 'RUNS',
        subject: trust,
        object: 'upper-tarn-hospital',
        rule: 'test',
        confidence: 0.9,
      },
      {
        id: 'c-first-night',
        ...at(text, 'the Guild of Lamplighters walks out'),
        kind: 'CALLED',
        subject: 'guild-of-lamplighters',
        object: WALKOUT,
        rule: 'test',
        confidence: 0.9,
      },
    ],
  };
}

const CLERKS_OUT = `Wick clerks back at their desks

CORA FINCH, Chief Wick-Trimmer, told the Evening Taper: "We will not light one more lamp, for old wages!"

Harbour Lighting Ltd, a company that runs the Lantern Infirmary, called it off. The wick clerks struck from 1 to 3 April.`;

/** A month later: the same words again, and more about what the first night only announced. */
export function clerksOut(): ExtractionRecord {
  const text = CLERKS_OUT;
  const article = { id: 'clerks-out', text };
  const repeated = quoteOf(
    article,
    'We will not light one more lamp, for old wages!',
    [{ name: 'Cora Finch', entity: 'cora-finch', by: 'CORA FINCH' }],
    { strike: CLERKS },
  );
  return {
    ...emptyRecord({
      ...article,
      source: { ...NO_SOURCE, publisher: 'Evening Taper', published: '2021-04-05T08:30+02:00' },
    }),
    quotes: [repeated],
    figures: [figureOf(article, 'one', { value: 1, strike: CLERKS, quote: repeated.id })],
    people: [
      {
        id: 'cora-finch',
        name: 'CORA FINCH',
        honorific: 'Ms',
        mentions: [at(text, 'CORA FINCH')],
        appointments: [
          appointmentOf(text, 'Chief Wick-Trimmer', { organisation: 'guild-of-lamplighters' }),
        ],
      },
    ],
    organisations: [
      {
        id: 'harbour-lighting-ltd',
        name: 'Harbour Lighting Ltd',
        kind: 'COMPANY',
        odsCode: null,
        mentions: [at(text, 'Harbour Lighting Ltd')],
      },
      {
        id: 'lantern-infirmary',
        name: 'Lantern Infirmary',
        kind: 'HOSPITAL',
        odsCode: null,
        mentions: [at(text, 'Lantern Infirmary')],
      },
    ],
    strikes: [
      {
        ...clerksStrike(text, { status: 'HELD', to: '2021-04-03', words: 'from 1 to 3 April' }),
        main: true,
      },
    ],
    relations: [lanternRelation(text, 'clerks-out')],
  };
}

const NEW_MINISTER = `Sir Bram Oxley, lantern minister since summer, met the owners of Harbour Lighting Ltd, which runs the Lantern Infirmary. His predecessor Ada Quill was lantern minister when the lamps went dark.`;

/** Undated, with a new minister and an old one, and the infirmary's owner again. */
export function newMinister(): ExtractionRecord {
  const text = NEW_MINISTER;
  return {
    ...emptyRecord({ id: 'new-minister', text, source: { ...NO_SOURCE, published: '2021-11-01' } }),
    people: [
      {
        id: 'bram-oxley',
        name: 'Bram Oxley',
        honorific: 'Sir',
        mentions: [at(text, 'Bram Oxley')],
        appointments: [
          appointmentOf(text, 'lantern minister since', { office: 'minister-for-lanterns' }),
        ],
      },
      {
        id: 'ada-quill',
        name: 'Ada Quill',
        honorific: null,
        mentions: [at(text, 'Ada Quill')],
        appointments: [
          appointmentOf(text, 'lantern minister when', { office: 'minister-for-lanterns' }),
        ],
      },
    ],
    organisations: [
      {
        id: 'harbour-lighting-ltd',
        name: 'Harbour Lighting Ltd',
        kind: 'OTHER',
        odsCode: null,
        mentions: [at(text, 'Harbour Lighting Ltd')],
      },
      {
        id: 'lantern-infirmary',
        name: 'Lantern Infirmary',
        kind: 'HOSPITAL',
        odsCode: null,
        mentions: [at(text, 'Lantern Infirmary')],
      },
    ],
    positions: [
      {
        id: 'p-new-minister',
        ...at(text, 'met the owners'),
        holder: 'bram-oxley',
        stance: 'OFFERS',
        strike: null,
        dispute: 'lamp-pay',
        rule: 'test',
        confidence: 0.5,
      },
    ],
    relations: [lanternRelation(text, 'new-minister')],
  };
}

const DIGEST = `A digest: Nell Ashby of Harbour Lighting PLC heard Cora Finch say "We will not light one more lamp for old wages." It was the first night.`;

/** A digest of the first night, with somebody whom the original does not name. */
export function firstNightDigest(): ExtractionRecord {
  const text = DIGEST;
  const article = { id: 'first-night-digest', text };
  return {
    ...emptyRecord({
      ...article,
      source: { ...NO_SOURCE, publisher: 'Digest Makers', digestOf: 'first-night' },
    }),
    quotes: [
      quoteOf(
        article,
        'We will not light one more lamp for old wages.',
        [{ name: 'Cora Finch', entity: 'cora-finch', by: 'Cora Finch' }],
        { strike: WALKOUT },
      ),
    ],
    people: [
      {
        id: 'cora-finch',
        name: 'Cora Finch',
        honorific: 'Baroness',
        mentions: [at(text, 'Cora Finch')],
        appointments: [],
      },
      {
        id: 'nell-ashby',
        name: 'Nell Ashby',
        honorific: null,
        mentions: [at(text, 'Nell Ashby')],
        appointments: [
          appointmentOf(text, 'of Harbour Lighting PLC', { organisation: 'harbour-lighting-plc' }),
        ],
      },
    ],
    organisations: [
      {
        id: 'harbour-lighting-plc',
        name: 'Harbour Lighting PLC',
        kind: 'COMPANY',
        odsCode: null,
        mentions: [at(text, 'Harbour Lighting PLC')],
      },
    ],
    strikes: [
      {
        id: WALKOUT,
        from: '2021-03-02',
        to: null,
        workforces: ['lamplighters'],
        nations: ['norvale'],
        status: 'HELD',
        main: true,
        provisional: false,
        confidence: 0.8,
        evidence: [{ ...at(text, 'the first night'), reason: 'names the first night' }],
      },
    ],
  };
}

/** `clerksOut` after a correction that takes the infirmary and the honorific back. */
export function clerksOutCorrected(): ExtractionRecord {
  const { source } = clerksOut();
  const text = `Correction: Cora Finch said nothing, and Harbour Lighting Ltd runs no infirmary.`;
  return {
    ...emptyRecord({ id: 'clerks-out', text, source }),
    people: [
      {
        id: 'cora-finch',
        name: 'Cora Finch',
        honorific: null,
        mentions: [at(text, 'Cora Finch')],
        appointments: [],
      },
    ],
    organisations: [
      {
        id: 'harbour-lighting-ltd',
        name: 'Harbour Lighting Ltd',
        kind: 'OTHER',
        odsCode: null,
        mentions: [at(text, 'Harbour Lighting Ltd')],
      },
    ],
  };
}

function clerksStrike(
  text: string,
  { status, to, words }: { status: 'ANNOUNCED' | 'HELD'; to: string | null; words: string },
) {
  return {
    id: CLERKS,
    from: '2021-04-01',
    to,
    workforces: ['wick-clerks'],
    nations: to === null ? [] : ['norvale'],
    status,
    main: false,
    provisional: true,
    confidence: 0.6,
    evidence: [{ ...at(text, words), reason: 'gives the day' }],
  };
}

function lanternRelation(text: string, id: string) {
  return {
    id: `r-${id}`,
    ...at(text, 'Lantern Infirmary'),
    kind: 'RUNS' as const,
    subject: 'harbour-lighting-ltd',
    object: 'lantern-infirmary',
    rule: 'test',
    confidence: 0.9,
  };
}
