import {
  CHANGES,
  COMPARATORS,
  type Comparator,
  MEASURES,
  type Measure,
  type Medium,
  type QuoteKind,
} from '../extract/record.ts';
import type {
  Amount,
  AnnotatedText,
  ExpectedFigure,
  ExpectedQuote,
  ExpectedSpeaker,
} from './annotation.ts';
import { readHead } from './annotation-head.ts';
import { badAnnotation, readTags, type Tag, type TagName } from './inline-tags.ts';

/**
 * Reads a text with its annotation written into it; `seeds/evaluation/README.md` describes the format.
 *
 * @param input the file's content
 * @param file its path: errors name it, and its name starts with the text's id
 * @throws PicketlineError `BAD_ANNOTATION` with file, line and what was expected
 */
export function readAnnotatedText(input: string, file: string): AnnotatedText {
  const end = input.startsWith('---\n') ? input.indexOf('\n---\n', 3) : -1;
  if (end < 0) throw badAnnotation(file, 1, 'front matter between two lines ---');
  const head = readHead(input.slice(4, end + 1), file);
  const firstLine = input.slice(0, end + 5).split('\n').length;
  const { text, tags } = readTags(input.slice(end + 5), file, firstLine);
  for (const tag of tags) checkAttributes(tag, file);
  const quotes = readQuotes(tags, file);
  const figures = tags.filter((tag) => tag.name === 'fig').map((tag) => readFigure(tag, file));
  if (!head.figures && figures.length > 0) {
    throw badAnnotation(file, firstLine, 'no <fig> where the front matter says "figures: no"');
  }
  const nothing = { uri: null, title: null, publisher: null, rights: null, digestOf: null };
  return {
    file,
    firstLine,
    article: { id: head.id, source: { ...nothing, published: head.published }, text },
    quotes,
    indirectAnnotated: true,
    figures: head.figures ? figures : null,
    people: head.people,
    organisations: head.organisations,
    strikes: head.strikes,
  };
}

const ATTRIBUTES: Readonly<Record<TagName, readonly string[]>> = {
  q: ['id', 'by', 'kind', 'medium', 'at'],
  fig: ['value', 'min', 'max', 'cmp', 'unit', 'measure', 'change', 'of', 'by'],
};

/** What an attribute may say, where that is one of a few words. */
const CHOICES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['kind', ['DIRECT', 'MIXED', 'INDIRECT']],
  ['medium', ['SPEECH', 'POST', 'STATEMENT', 'LETTER', 'DOCUMENT']],
  ['at', ['HEADLINE', 'CAPTION']],
  ['cmp', COMPARATORS],
  ['measure', MEASURES],
  ['change', CHANGES.filter((change) => change !== 'ABSOLUTE')],
]);

const REQUIRED: Readonly<Record<TagName, readonly string[]>> = {
  q: ['id', 'by', 'kind'],
  fig: ['cmp', 'unit', 'measure'],
};

function checkAttributes({ name, attributes, line }: Tag, file: string): void {
  for (const key of REQUIRED[name]) {
    if (!attributes.has(key)) throw badAnnotation(file, line, `${key}= in <${name}>`);
  }
  for (const [key, value] of attributes) {
    if (!ATTRIBUTES[name].includes(key)) {
      const known = ATTRIBUTES[name].join(', ');
      throw badAnnotation(file, line, `attributes ${known} in <${name}>, got ${key}=`);
    }
    const choices = CHOICES.get(key);
    if (choices && !choices.includes(value)) {
      throw badAnnotation(file, line, `${key}= to be one of ${choices.join(', ')}, got "${value}"`);
    }
  }
}

/** Tags of the same id are the segments of one quote and agree in all that they say. */
function readQuotes(tags: readonly Tag[], file: string): readonly ExpectedQuote[] {
  const quotes = new Map<string, { readonly said: string; readonly quote: ExpectedQuote }>();
  for (const tag of tags) {
    if (tag.name !== 'q') continue;
    const get = (key: string) => tag.attributes.get(key) ?? null;
    const id = get('id') ?? '';
    const said = JSON.stringify(['by', 'kind', 'medium', 'at'].map(get));
    const segment = { start: tag.start, end: tag.end };
    const known = quotes.get(id);
    if (known && known.said !== said) {
      const keys = 'by, kind, medium and at';
      throw badAnnotation(file, tag.line, `the same ${keys} in all segments of quote ${id}`);
    }
    const quote = known?.quote ?? {
      id,
      kind: get('kind') as QuoteKind,
      speakers: readSpeakers(get('by') ?? '', tag, file),
      medium: get('medium') as Medium | null,
      segments: [],
      at: get('at') as ExpectedQuote['at'],
      parent: ofQuoteAround(tag, 'id'),
    };
    quotes.set(id, { said, quote: { ...quote, segments: [...quote.segments, segment] } });
  }
  return [...quotes.values()].map(({ quote }) => quote);
}

/** What the innermost quote around a tag says of itself; null where none is around it. */
function ofQuoteAround(tag: Tag, key: 'id' | 'by'): string | null {
  for (let outer = tag.parent; outer; outer = outer.parent) {
    if (outer.name === 'q') return outer.attributes.get(key) ?? null;
  }
  return null;
}

/** `A One; B Two`, `?one driver`, or nothing where the text tells nobody. */
function readSpeakers(by: string, { line }: Tag, file: string): readonly ExpectedSpeaker[] {
  if (by === '') return [];
  return by.split(';').map((part) => {
    const name = part.trim();
    const speaker = { name: name.replace(/^\?/, '').trim(), anonymous: name.startsWith('?') };
    if (speaker.name === '') throw badAnnotation(file, line, `names in by=, got "${by}"`);
    return speaker;
  });
}

function readFigure(tag: Tag, file: string): ExpectedFigure {
  const get = (key: string) => tag.attributes.get(key) ?? null;
  return {
    start: tag.start,
    end: tag.end,
    amount: readAmount(tag, file),
    comparator: get('cmp') as Comparator,
    unit: get('unit') ?? '',
    measure: get('measure') as Measure,
    change: (get('change') ?? 'ABSOLUTE') as ExpectedFigure['change'],
    concerns: get('of'),
    // A figure inside a quote is stated by the quote's speaker, unless it says otherwise.
    statedBy: readSpeakers(get('by') ?? ofQuoteAround(tag, 'by') ?? '', tag, file),
  };
}

function readAmount({ attributes, line }: Tag, file: string): Amount {
  const [value, min, max] = ['value', 'min', 'max'].map((key) => {
    const number = attributes.get(key);
    if (number === undefined) return null;
    if (!/^-?\d+(?:\.\d+)?$/.test(number)) {
      throw badAnnotation(file, line, `a number in ${key}=, got "${number}"`);
    }
    return Number(number);
  });
  if (typeof value === 'number' && min === null && max === null) return value;
  if (value === null && typeof min === 'number' && typeof max === 'number') return [min, max];
  throw badAnnotation(file, line, 'value=, or min= and max=, in <fig>');
}
