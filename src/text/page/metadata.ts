import type { ArticleSource } from '../article.ts';
import { namesInByline } from '../byline.ts';
import { isIsoDate } from '../iso-date.ts';
import { headlineLike } from './headline.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { elementsOf, type PageElement, textStartOf } from './markup.ts';

/** What a page says of its article, apart from the article. */
export interface PageMetadata {
  readonly source: ArticleSource;
  /** The headlines of the page itself, in order. */
  readonly headlines: readonly string[];
  /** The article's text as the page's JSON-LD has it, mostly without paragraphs. */
  readonly body: string | null;
}

/**
 * Reads who published what, and when: from JSON-LD before OpenGraph, from that before other `meta` elements,
 * and from the page as people see it last. Each value comes from the first of them that has one of use.
 */
export function readMetadata(page: PageElement): PageMetadata {
  const elements = readElements(page);
  const { meta } = elements;
  const canonical = address(elements.canonical) ?? address(meta('og:url'));
  const titles = [meta('og:title'), ...elements.headlines].filter((title) => title !== null);
  const linked: Partial<LinkedData> = readLinkedData(page, { uri: canonical, titles }) ?? {};
  const title = [
    linked.headline,
    meta('og:title'),
    headlineLike(elements.headlines, meta('twitter:title') ?? elements.title),
  ];
  const authors = authorsOf([
    linked.authors ?? [],
    metaAuthors(elements),
    elements.authors,
    elements.bylines,
  ]);
  return {
    source: {
      uri: canonical ?? address(linked.uri),
      title: firstLine(title),
      publisher: firstLine([
        linked.publisher,
        meta('og:site_name'),
        meta('dc.publisher', 'dcterms.publisher', 'publisher'),
        meta('application-name'),
      ]),
      published: firstDate([
        linked.published,
        ...PUBLISHED.map((name) => meta(name)),
        ...elements.times,
      ]),
      rights: firstLine([
        linked.rights,
        meta('dc.rights', 'dcterms.rights', 'copyright', 'rights'),
        elements.licence,
      ]),
      digestOf: null,
      ...(authors.length > 0 && { authors }),
    },
    headlines: elements.headlines,
    body: linked.body ?? null,
  };
}

/** The names that `meta` elements go by for the time of publication, the surest first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'publish-date',
  'publishdate',
  'publication_date',
  'published_time',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'sailthru.date',
  'article.published',
  'date',
];

interface PageElements {
  /** The content of the first `meta` element that goes by one of these names. */
  readonly meta: (...names: string[]) => string | null;
  readonly canonical: string | null;
  readonly licence: string | null;
  readonly title: string | null;
  readonly headlines: readonly string[];
  /** What the `time` elements state, those of the publication first. */
  readonly times: readonly string[];
  /** By `rel` or `itemprop`; those of other articles left out. */
  readonly authors: readonly string[];
  /** By their class; those of other articles left out. */
  readonly bylines: readonly string[];
}

function readElements(page: PageElement): PageElements {
  const contents = new Map<string, string>();
  const links = new Map<string, string>();
  const headlines: string[] = [];
  const times: { readonly value: string; readonly isPublished: boolean }[] = [];
  const authors: PlacedLine[] = [];
  const bylines: PlacedLine[] = [];
  let title: string | null = null;
  let place = 0;
  for (const element of elementsOf(page)) {
    place++;
    const { name, attributes } = element;
    const { itemprop = '', rel = '' } = attributes;
    if (name === 'meta') {
      const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
      for (const each of key.toLowerCase().split(/\s+/)) {
        if (each !== '' && attributes.content?.trim()) putFirst(contents, each, attributes.content);
      }
    } else if (name === 'link') {
      for (const each of rel.toLowerCase().split(/\s+/))
        putFirst(links, each, attributes.href ?? '');
    } else if (name === 'title') title ??= lineOf(element);
    else if (name === 'h1') headlines.push(lineOf(element));
    else if (name === 'time' && attributes.datetime !== undefined) {
      const isPublished = /datePublished/.test(itemprop) || attributes.pubdate !== undefined;
      times.push({ value: attributes.datetime, isPublished });
    }
    if (/(?:^|\s)author(?:\s|$)/.test(`${itemprop} ${rel}`) && name !== 'link' && name !== 'meta') {
      authors.push({ place, line: lineOf(namedIn(element)) });
    } else if (BYLINE.test(attributes.class ?? '')) bylines.push({ place, line: lineOf(element) });
  }
  return {
    meta: (...names) => names.flatMap((each) => contents.get(each) ?? [])[0] ?? null,
    canonical: links.get('canonical') ?? null,
    licence: links.get('license') ?? null,
    title: title === null ? null : withoutSite(title, contents.get('og:site_name') ?? null),
    headlines: headlines.filter((line) => line !== ''),
    times: times
      .toSorted((one, other) => Number(other.isPublished) - Number(one.isPublished))
      .map(({ value }) => value),
    authors: firstTogether(authors),
    bylines: firstTogether(bylines),
  };
}

interface PlacedLine {
  readonly line: string;
  /** How many elements come before its own. */
  readonly place: number;
}

/** How many elements may stand between the authors of one article; those of others are further away. */
const MOST_BETWEEN = 12;

/** The first that names somebody, and those that follow closely. */
function firstTogether(lines: readonly PlacedLine[]): readonly string[] {
  const first = lines.findIndex(({ line }) => namesInByline(line).length > 0);
  const together = lines.slice(Math.max(first, 0));
  const end = together.findIndex(
    ({ place }, index) => index > 0 && place - together[index - 1]!.place > MOST_BETWEEN,
  );
  return together.slice(0, end < 0 ? undefined : end).map(({ line }) => line);
}

const BYLINE = /(?:^|[\s_-])by-?line(?:$|[\s_-])|(?:^|[\s_-])author-?name(?:$|[\s_-])/i;

function putFirst(values: Map<string, string>, key: string, value: string): void {
  if (!values.has(key)) values.set(key, value);
}

/** Where microdata says more of an author than the name, the name. */
function namedIn(element: PageElement): PageElement {
  for (const each of elementsOf(element)) if (each.attributes.itemprop === 'name') return each;
  return element;
}

/** As much of an element's text as a headline or byline may have. */
function lineOf(element: PageElement): string {
  return textStartOf(element, LONGEST_LINE)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

/** In characters, with the white space of the markup. */
const LONGEST_LINE = 2_000;

/** "Strike at port ends - The Wharf Courier" without the site's name, which the page gives elsewhere. */
function withoutSite(title: string, site: string | null): string {
  if (site === null) return title;
  const end = title.lastIndexOf(site);
  if (end <= 0 || end + site.length < title.length) return title;
  return title.slice(0, end).replace(/\s*[-–—|:·»]\s*$/, '');
}

function firstLine(candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const line = candidate?.replace(/\s+/g, ' ').trim();
    if (line) return line;
  }
  return null;
}

function address(candidate: string | null | undefined): string | null {
  const line = candidate?.trim() ?? '';
  return /^https?:\/\/[^\s/]+/i.test(line) && URL.canParse(line) ? line : null;
}

/** The first that is a date, in ISO 8601; one in words counts where it states its offset. */
function firstDate(candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const date = candidate?.trim() ?? '';
    if (isIsoDate(date)) return date;
    const time = /(?:GMT|UTC|[+-]\d{2}:?\d{2})\b/.test(date) ? Date.parse(date) : Number.NaN;
    if (!Number.isNaN(time)) return new Date(time).toISOString().replace('.000Z', 'Z');
  }
  return null;
}

function metaAuthors({ meta }: PageElements): readonly string[] {
  const stated = [meta('article:author'), meta('author', 'parsely-author', 'dc.creator', 'byl')];
  // Facebook wants the address of a profile there.
  return stated.filter((author) => author !== null && !/^https?:|^\/|^@/.test(author)) as string[];
}

/** The names of the first group that has any, each once, without "By" and what the author is. */
function authorsOf(groups: readonly (readonly string[])[]): readonly string[] {
  for (const group of groups) {
    const names = group.flatMap(namesInByline);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}
