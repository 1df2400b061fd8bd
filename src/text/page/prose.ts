import type { PageElement } from './markup.ts';

/** How many characters of text each element holds that lead nowhere: links and scripts do not count. */
export function proseOf(page: PageElement): ReadonlyMap<PageElement, number> {
  const lengths = new Map<PageElement, number>();
  measure(page, lengths);
  return lengths;
}

const SILENT = new Set([
  'a',
  'button',
  'figcaption',
  'iframe',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

function measure(element: PageElement, lengths: Map<PageElement, number>): number {
  let length = 0;
  for (const child of element.children) {
    length +=
      typeof child === 'string'
        ? child.replace(/\s+/g, ' ').trim().length
        : measure(child, lengths);
  }
  if (SILENT.has(element.name)) length = 0;
  lengths.set(element, length);
  return length;
}
