import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { INLINE, type PageElement, parseMarkup } from './markup.ts';

/**
 * What Mozilla's Readability takes for the article of a page that does not mark it; null where it finds
 * none. Of a page that is far larger than articles' pages are without clutter it is the page.
 *
 * @param page without clutter
 */
export function readableArticle(page: PageElement): PageElement | null {
  const { markup, elements, weight } = markupOf(page);
  if (elements > MOST_ELEMENTS || weight > MOST_WEIGHT) return page;
  const document = new JSDOMParser().parse(
    `<html><head><title></title></head><body>${markup}</body></html>`,
    'https://page.invalid/',
  );
  const found = new Readability(document, { disableJSONLD: true, keepClasses: true }).parse();
  return found?.content ? parseMarkup(found.content) : null;
}

/**
 * Readability compares elements with those beside them and reads the text of each of them over and over:
 * within these limits it takes half a second at worst.
 */
const MOST_ELEMENTS = 4_000;
const MOST_WEIGHT = 10_000_000;

/**
 * The DOM that Firefox runs Readability on. It comes with it, without types, and is small and quick; it
 * takes well-formed markup only, which is what it gets here.
 */
const JSDOMParser = createRequire(import.meta.url)('@mozilla/readability/JSDOMParser.js') as {
  new (): { parse(markup: string, address: string): ConstructorParameters<typeof Readability>[0] };
};

/** What Readability looks at. */
const KEPT_ATTRIBUTES = ['class', 'id', 'itemprop', 'role'];
/** Elements that hold the page itself, which must not stand in a body. */
const AROUND = new Set(['#page', 'html', 'head', 'body']);

interface Markup {
  readonly markup: string;
  /** How many elements it has. */
  readonly elements: number;
  readonly isBlank: boolean;
  /** Characters of all elements, each with what is in it. */
  readonly weight: number;
}

/** Well-formed, and without elements that hold nothing. */
function markupOf({ name, attributes, children }: PageElement): Markup {
  if (BREAKS.has(name)) return { markup: `<${name}/>`, elements: 1, isBlank: false, weight: 0 };
  let inner = '';
  let elements = 0;
  let isBlank = true;
  let weight = 0;
  for (const child of children) {
    if (typeof child === 'string') {
      inner += escaped(child);
      isBlank &&= child.trim() === '';
    } else {
      const written = markupOf(child);
      inner += written.markup;
      elements += written.elements;
      weight += written.weight;
      isBlank &&= written.isBlank;
    }
  }
  const isKept = !AROUND.has(name) && /^[a-z][a-z\d-]*$/.test(name) && !isBlank;
  if (!isKept) return { markup: inner, elements, isBlank, weight };
  // Those of words in a line are none of its business: it would take a "dateline" out.
  const keys = INLINE.has(name) ? [] : KEPT_ATTRIBUTES.filter((key) => attributes[key]);
  const written = keys.map((key) => ` ${key}="${escaped(attributes[key]!)}"`).join('');
  const address = name === 'a' ? ' href="#"' : '';
  return {
    markup: `<${name}${written}${address}>${inner}</${name}>`,
    elements: elements + 1,
    isBlank,
    weight: weight + inner.length,
  };
}

const BREAKS = new Set(['br', 'hr', 'wbr']);

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
