import { elementsOf, type PageElement, textOf } from './markup.ts';

/** What a page's JSON-LD says of its article; null or empty where it says nothing. */
export interface LinkedData {
  readonly uri: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly rights: string | null;
  readonly authors: readonly string[];
  readonly body: string | null;
}

/** What else the page says of itself, to tell its article from those that it leads to. */
export interface PageHints {
  readonly uri: string | null;
  readonly titles: readonly string[];
}

/**
 * Reads the `NewsArticle`, or other kind of article, of the JSON-LD in a page: alone, in a list or in an
 * `@graph`, in whichever of several blocks. Blocks that are no JSON are passed over. Null where none is.
 */
export function readLinkedData(page: PageElement, hints: PageHints): LinkedData | null {
  const nodes = blocksOf(page).flatMap((block) => nodesOf(block, 0));
  const articles = nodes.filter(isArticle);
  const article =
    articles.find((node) => hints.uri !== null && uriOf(node) === hints.uri) ??
    articles.find((node) => hints.titles.includes(textIn(node.headline) ?? '')) ??
    articles.find((node) => typesOf(node).includes('NewsArticle')) ??
    articles[0];
  if (article === undefined) return null;
  const byId = new Map(nodes.flatMap((node) => idOf(node, node)));
  const named = (value: unknown) => namesOf(value, byId);
  const publisher = named(article.publisher)[0] ?? named(article.sourceOrganization)[0] ?? null;
  return {
    uri: uriOf(article),
    headline: textIn(article.headline) ?? textIn(article.name),
    publisher,
    published: textIn(article.datePublished) ?? textIn(article.dateCreated),
    rights: textIn(article.copyrightNotice) ?? textIn(article.license) ?? idIn(article.license),
    authors: named(article.author ?? article.creator).filter((name) => name !== publisher),
    body: textIn(article.articleBody),
  };
}

type Node = Readonly<Record<string, unknown>>;

function blocksOf(page: PageElement): readonly unknown[] {
  const blocks: unknown[] = [];
  for (const element of elementsOf(page)) {
    if (
      element.name !== 'script' ||
      !/^application\/ld\+json\b/i.test(element.attributes.type ?? '')
    )
      continue;
    const block = parsed(textOf(element));
    if (block !== null) blocks.push(block);
  }
  return blocks;
}

/** Some sites wrap the block in a comment or CDATA marks, or let line breaks stand in its strings. */
function parsed(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '');
  for (const candidate of [bare, bare.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // What is no JSON tells nothing.
    }
  }
  return null;
}

/** How deep nodes are looked for in nodes. */
const MOST_LEVELS = 6;

/** The objects of a block: in lists, in an `@graph`, and in each other (`mainEntity`, `liveBlogUpdate`). */
function nodesOf(value: unknown, level: number): readonly Node[] {
  if (level > MOST_LEVELS || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesOf(each, level + 1));
  const node = value as Node;
  return [node, ...Object.values(node).flatMap((each) => nodesOf(each, level + 1))];
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((each) => typeof each === 'string')
    .map((each) => each.replace(/^.*[/#:]/, ''));
}

function isArticle(node: Node): boolean {
  const isOfKind = typesOf(node).some((type) =>
    /(?:Article|BlogPosting|Report|LiveBlogPosting)$/.test(type),
  );
  return isOfKind && (textIn(node.headline) !== null || textIn(node.articleBody) !== null);
}

function uriOf(node: Node): string | null {
  return textIn(node.url) ?? textIn(node.mainEntityOfPage) ?? idIn(node.mainEntityOfPage);
}

function idOf(node: Node, value: Node): readonly (readonly [string, Node])[] {
  const id = node['@id'];
  return typeof id === 'string' && textIn(node.name) !== null ? [[id, value]] : [];
}

function idIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  return textIn((value as Node)['@id']) ?? textIn((value as Node).url);
}

/** Names of people or bodies: texts, objects with a name, references to such objects, or lists of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, byId));
  if (typeof value === 'string') return textIn(value) === null ? [] : [textIn(value)!];
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const name = textIn(node.name);
  if (name !== null) return [name];
  const referred = typeof node['@id'] === 'string' ? byId.get(node['@id']) : undefined;
  const referredName = textIn(referred?.name);
  return referredName === null ? [] : [referredName];
}

/** One line of text; the first of a list. */
function textIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  return first.trim() === '' ? null : first.trim();
}
