import { readArticle } from '../../../src/text/read-article.ts';

const HEAD = '<title>Lamps go out at Wrenmouth quay</title>';

/** Prose enough for a page to be about it, with the words that a test asks after. */
export function articleWith(words: string): string {
  return `<article><h1>Lamps go out at Wrenmouth quay</h1>${words}
<p>The keepers of the harbour lamps walked out on Monday night, and nobody was sent to stand in for them.</p>
</article>`;
}

/** The paragraphs that are read of a page with this body. */
export function paragraphsIn(body: string, head = HEAD): readonly string[] {
  return pageWith(body, head).text.split('\n\n');
}

export function pageWith(body: string, head = HEAD) {
  const html = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  return readArticle(new TextEncoder().encode(html), 'quay.html');
}

export const LAST =
  'The keepers of the harbour lamps walked out on Monday night, and nobody was sent to stand in for them.';
