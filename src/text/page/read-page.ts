import { PicketlineError } from '../../errors.ts';
import type { ArticleSource } from '../article.ts';
import { chooseArticle } from './choose-article.ts';
import { withoutClutter } from './clutter.ts';
import { decodePage } from './decode-page.ts';
import { folded, headlineLike } from './headline.ts';
import { parseMarkup } from './markup.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { paragraphsOf } from './page-text.ts';

/** The article of an HTML page. */
export interface PageArticle {
  readonly source: ArticleSource;
  /** The headline and the article's paragraphs, parted by blank lines. */
  readonly text: string;
}

/**
 * Reads the article of an HTML page. Nothing that the page names is fetched, and no script of it runs.
 *
 * @param path names the page in errors
 * @throws PicketlineError `BAD_ENCODING`, or `BAD_PAGE` where no article is told from the rest
 */
export function readPage(bytes: Uint8Array, path: string): PageArticle {
  const page = parseMarkup(decodePage(bytes, path));
  const metadata = readMetadata(page);
  const found = chooseArticle(withoutClutter(page));
  const paragraphs = found === null ? paragraphsOfBody(metadata) : paragraphsOf(found);
  if (paragraphs.length === 0) {
    const message = `${path}: expected an HTML page with one article, found no text that could be it`;
    throw new PicketlineError('BAD_PAGE', message);
  }
  return { source: metadata.source, text: withHeadline(paragraphs, metadata).join('\n\n') };
}

/** Pages that scripts put together may have their article in JSON-LD alone. */
function paragraphsOfBody({ body }: PageMetadata): readonly string[] {
  const lines = (body ?? '').split(/\s*\n\s*/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** How far down the headline may stand, after a kicker and the like. */
const HEADLINE_WITHIN = 4;

/** The headline as people see it comes first, and once. */
function withHeadline(
  paragraphs: readonly string[],
  { headlines, source }: PageMetadata,
): readonly string[] {
  const among = new Set(headlines.map(folded));
  const place = paragraphs.slice(0, HEADLINE_WITHIN).findIndex((each) => among.has(folded(each)));
  if (place >= 0) return [paragraphs[place]!, ...paragraphs.toSpliced(place, 1)];
  const headline = headlineLike(headlines, source.title);
  if (headline === null || folded(paragraphs[0]!) === folded(headline)) return paragraphs;
  return [headline, ...paragraphs];
}
