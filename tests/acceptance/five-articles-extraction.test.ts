import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/extract.ts';
import { readKnowledge } from '../../src/extract/knowledge.ts';
import type { ExtractionRecord, FigureFinding, QuoteFinding } from '../../src/extract/record.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { readArticle } from '../../src/text/read-article.ts';
import { articlePath, articlesFolder, NO_ARTICLES } from '../_articles.ts';

const FILES = {
  '000': '000_57197b41c33928d3.txt',
  '001': '001_4c6311efb3d6d552.txt',
  '002': '002_c1b4e6e48e2c9245.txt',
  '003': '003_410ae53546df72c8.txt',
  '004': '004_4b876364ab8e21c7.txt',
} as const;
type Number = keyof typeof FILES;

const absent = articlesFolder() === null || !existsSync(articlePath(FILES['000']));

describe.skipIf(absent)(`the five articles${absent ? ` (skipped: ${NO_ARTICLES})` : ''}`, () => {
  const records = absent ? null : extractAll();
  const record = (number: Number): ExtractionRecord => records?.[number] as ExtractionRecord;

  test.each<[Number, string, readonly string[]]>([
    ['000', 'doctors-2025-07-25', ['doctors-2024-06-27']],
    ['001', 'doctors-2023-04-11', []],
    ['002', 'doctors-2016-01-12', ['doctors-2016-01-26']],
    ['003', 'doctors-2023-04-11', []],
    ['004', 'doctors-2016-04-26', ['doctors-2016-04-06']],
  ])('%s covers %s and names %j', (number, main, named) => {
    const { strikes, text } = record(number);
    expect(strikes.filter((strike) => strike.main).map((strike) => strike.id)).toEqual([main]);
    expect(strikes.filter((strike) => !strike.main).map((strike) => strike.id)).toEqual(named);
    for (const strike of strikes) {
      expect(strike.evidence.length).toBeGreaterThan(0);
      for (const { start, end, reason } of strike.evidence) {
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(reason).not.toBe('');
      }
    }
  });

  test('the strikes have the days of the calendar', () => {
    const days = (number: Number) =>
      record(number)
        .strikes.filter((strike) => strike.main)
        .map((strike) => [strike.from.slice(0, 10), strike.to?.slice(0, 10)]);
    expect(days('000')).toEqual([['2025-07-25', '2025-07-30']]);
    expect(days('001')).toEqual([['2023-04-11', '2023-04-15']]);
    expect(days('004')).toEqual([['2016-04-26', '2016-04-27']]);
  });

  test.each<[Number, string, string, readonly string[]]>([
    ['000', 'DIRECT', 'We should still acknowledge', ['James Mackey']],
    ['000', 'MIXED', 'a repeat of this action', ['James Mackey']],
    ['000', 'DIRECT', 'I want to again thank staff', ['Wes Streeting']],
    ['000', 'MIXED', 'should be clear to the BMA', ['Wes Streeting']],
    ['000', 'MIXED', 'look forward', ['Melissa Ryan', 'Ross Nieuwoudt']],
    ['000', 'DIRECT', 'The BMA has been willing', ['British Medical Association']],
    ['001', 'DIRECT', 'During the recent industrial', ['Diane Wake']],
    ['001', 'MIXED', 'deeply disappointing', ['Steve Barclay']],
    ['001', 'DIRECT', 'This walkout clearly had', ['Steve Barclay']],
    ['001', 'DIRECT', 'We remain ready to start', ['Steve Barclay']],
    ['001', 'MIXED', 'drop their barriers', ['British Medical Association']],
    ['001', 'DIRECT', 'Persistent under-resourcing', ['Vivek Trivedi', 'Robert Laurenson']],
    ['001', 'MIXED', 'junior doctors have been under', ['Steve Barclay']],
    ['001', 'MIXED', 'why he wants to sit down', ['Steve Barclay']],
    ['003', 'MIXED', 'lay bare the colossal', ['Stephen Powis']],
    ['003', 'DIRECT', 'Each of the', ['Stephen Powis']],
    ['003', 'DIRECT', 'We want to spend our time', ['Vivek Trivedi', 'Robert Laurenson']],
    ['003', 'MIXED', 'militant stance', ['Steve Barclay']],
    ['003', 'MIXED', 'unrealistic', ['Steve Barclay']],
    ['004', 'DIRECT', 'Second day of this sad', ['Johann Malawana']],
    ['004', 'DIRECT', 'Over this last couple of days', ['Kevin McGee']],
    ['004', 'DIRECT', "We're not going to pretend", ['Anne Rainsberry']],
    ['004', 'MIXED', 'utterly contemptible', ['Jeremy Corbyn']],
    ['004', 'MIXED', 'every conceivable', ['Jeremy Corbyn']],
    ['004', 'DIRECT', 'The one thing that would', ['Jeremy Hunt']],
  ])('%s has a %s quote "%s…" by %j', (number, kind, opening, speakers) => {
    const quotes = record(number).quotes.filter((quote) => quote.text.startsWith(opening));
    expect(
      quotes.map((quote) => [quote.kind, quote.speakers.map((speaker) => speaker.name)]),
    ).toEqual([[kind, speakers]]);
  });

  test('a tweet is a post, and the words that close 000 are a statement', () => {
    const medium = (number: Number, opening: string) =>
      record(number).quotes.find((quote) => quote.text.startsWith(opening))?.medium;
    expect(medium('004', 'Second day')).toBe('POST');
    expect(medium('000', 'The BMA has been willing')).toBe('STATEMENT');
  });

  test('the Health Secretary is quoted inside the joint statement of the doctors', () => {
    const { quotes } = record('001');
    const statement = quotes.find((quote) => quote.text.startsWith('Persistent'));
    const nested = quotes.filter((quote) => quote.parent !== null);
    expect(nested).toHaveLength(2);
    expect(nested.map((quote) => quote.parent)).toEqual([statement?.id, statement?.id]);
  });

  test('002 holds no direct or mixed quote', () => {
    expect(spoken(record('002'))).toEqual([]);
  });

  test.each<[Number, number]>([
    ['000', 7],
    ['001', 8],
    ['003', 5],
    ['004', 7],
  ])('%s holds no direct or mixed quote besides those (%i in all)', (number, count) => {
    expect(spoken(record(number)).map((quote) => quote.text.slice(0, 40))).toHaveLength(count);
  });

  test('captions, links and notices are neither quotes nor facts', () => {
    for (const number of Object.keys(FILES) as Number[]) {
      const { text, quotes, figures } = record(number);
      const noise = [
        ...text.matchAll(/^.*(Credit: PA|Read more:|READ MORE:|Please use Chrome).*$/gm),
      ];
      for (const { index, 0: line } of noise) {
        const within = ({ start, end }: { start: number; end: number }) =>
          start >= index && end <= index + line.length;
        expect(quotes.flatMap((quote) => quote.segments).filter(within)).toEqual([]);
        expect(figures.filter(within)).toEqual([]);
      }
    }
  });

  test('each of the five trusts of 001 has its own figure', () => {
    expect(cancellationsByTrust(record('001'))).toEqual({
      RXK: 1169,
      RBK: 750,
      RNA: 606,
      RL4: 1394,
      RJE: 4413,
    });
  });

  test("England's total for April 2023 stands there three times, as each article puts it", () => {
    const totals = (['001', '003'] as const).flatMap((number) =>
      record(number)
        .figures.filter(
          (figure) => figure.concerns === 'england' && figure.measure === 'CANCELLATIONS',
        )
        .map((figure) => [number, figure.comparator, figure.value]),
    );
    expect(totals).toEqual([
      ['001', 'MORE_THAN', 196_000],
      ['003', 'ALMOST', 200_000],
      ['003', 'EXACT', 195_000],
    ]);
  });

  test('195,000 is stated by Stephen Powis', () => {
    const figure = record('003').figures.find(({ value }) => value === 195_000);
    expect(figure?.statedBy).toBe('stephen-powis');
  });

  test('East and North Hertfordshire runs four hospitals', () => {
    const { relations, organisations } = record('003');
    const runs = relations.filter((relation) => relation.kind === 'RUNS');
    const code = (id: string) =>
      organisations.find((organisation) => organisation.id === id)?.odsCode;
    expect(new Set(runs.map((relation) => code(relation.subject)))).toEqual(new Set(['RWH']));
    expect(runs.map((relation) => code(relation.object)).sort()).toEqual([
      'RWH01',
      'RWH04',
      'RWH20',
      'RWH23',
    ]);
  });

  test('the same people in two articles have the same id', () => {
    const speakers = (number: Number) =>
      new Set(record(number).quotes.flatMap((quote) => quote.speakers.map(({ entity }) => entity)));
    for (const id of ['vivek-trivedi', 'robert-laurenson', 'steve-barclay']) {
      expect(speakers('001').has(id)).toBe(true);
      expect(speakers('003').has(id)).toBe(true);
    }
    const people = (number: Number) => record(number).people.map((person) => person.id);
    expect(people('002')).toContain('jeremy-hunt');
    expect(people('004')).toContain('jeremy-hunt');
  });

  test('every span slices to its words', () => {
    for (const number of Object.keys(FILES) as Number[]) {
      const { text, quotes, people, figures } = record(number);
      for (const quote of quotes) {
        expect(quote.segments.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
          quote.text,
        );
      }
      for (const person of people) {
        for (const mention of person.mentions) {
          const words = text.slice(mention.start, mention.end);
          expect(person.name.split(' ').some((part) => words.includes(part))).toBe(true);
        }
      }
      for (const figure of figures) {
        expect(text.slice(figure.start, figure.end)).toMatch(
          /\d|half|third|quarter|one|two|three|four|five|six|seven|eight|nine|ten/i,
        );
      }
    }
    expect(record('003').text.includes('\u00a0')).toBe(true);
  });

  describe('the annotated articles', () => {
    test.each<[Number]>([['001'], ['003']])(
      '%s: every segment is exact and every speaker right',
      (number) => {
        const gold = readGold(number);
        if (gold === null) return;
        expect(spoken(record(number)).map(withoutIds)).toEqual(gold.quotes.map(withoutHonorifics));
      },
    );

    test.each<[Number]>([['001'], ['003']])(
      '%s: every figure has its value, comparator and subject',
      (number) => {
        const gold = readGold(number);
        if (gold === null) return;
        const { figures } = record(number);
        const missing = gold.figures.filter(
          (wanted) => !figures.some((figure) => sameFigure(figure, wanted)),
        );
        expect(missing).toEqual([]);
      },
    );
  });
});

function extractAll(): Record<Number, ExtractionRecord> {
  const extract = createExtractor(readKnowledge(PACKAGE_FILES.seeds));
  const entries = Object.entries(FILES).map(([number, file]) => {
    const path = articlePath(file);
    return [number, extract(readArticle(readFileSync(path), path))];
  });
  return Object.fromEntries(entries);
}

function spoken(record: ExtractionRecord): readonly QuoteFinding[] {
  return record.quotes.filter((quote) => quote.kind !== 'INDIRECT');
}

function cancellationsByTrust({
  figures,
  organisations,
}: ExtractionRecord): Record<string, number> {
  const trusts = organisations.filter((organisation) => organisation.kind === 'TRUST');
  const entries = trusts.flatMap(({ id, odsCode }) =>
    figures
      .filter((figure) => figure.concerns === id && figure.measure === 'CANCELLATIONS')
      .map((figure) => [odsCode, figure.value]),
  );
  return Object.fromEntries(entries);
}

interface GoldQuote {
  readonly kind: string;
  readonly speakers: readonly string[];
  readonly segments: readonly { readonly start: number; readonly end: number }[];
}

interface GoldFigure {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly comparator: string;
  readonly evidence: { readonly start: number; readonly end: number };
  readonly organisation?: string;
  readonly place?: string;
}

function readGold(number: Number): { quotes: GoldQuote[]; figures: GoldFigure[] } | null {
  const path = new URL(`../gold/${number}.json`, `file://${articlePath(FILES[number])}`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function withoutIds(quote: QuoteFinding) {
  return {
    kind: quote.kind,
    speakers: quote.speakers.map((speaker) => speaker.name),
    segments: quote.segments.map(({ start, end }) => ({ start, end })),
  };
}

function withoutHonorifics(quote: GoldQuote) {
  return {
    kind: quote.kind,
    speakers: quote.speakers.map((name) => name.replace(/^(Dr|Sir) /, '')),
    segments: quote.segments.map(({ start, end }) => ({ start, end })),
  };
}

function sameFigure(figure: FigureFinding, wanted: GoldFigure): boolean {
  const [min, max] = typeof wanted.value === 'number' ? [wanted.value, wanted.value] : wanted.value;
  return (
    (figure.value ?? figure.min) === min &&
    (figure.value ?? figure.max) === max &&
    figure.unit === wanted.unit &&
    figure.comparator === wanted.comparator &&
    figure.start < wanted.evidence.end &&
    figure.end > wanted.evidence.start &&
    (figure.concerns !== null || (wanted.organisation ?? wanted.place) === undefined)
  );
}
