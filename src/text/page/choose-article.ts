import { isArticleBody } from './clutter.ts';
import type { PageElement } from './markup.ts';
import { proseOf } from './prose.ts';
import { readableArticle } from './readable-article.ts';

/**
 * The elements that hold the article's text: those that the page marks as its body, else the one `article`
 * with most of the prose, else what Readability finds. Null where nothing is told from the rest, as on a
 * page that lists many articles.
 *
 * @param page without clutter
 */
export function chooseArticle(page: PageElement): readonly PageElement[] | null {
  const prose = proseOf(page);
  const lengthOf = (elements: readonly PageElement[]) =>
    elements.reduce((sum, element) => sum + prose.get(element)!, 0);
  const articles = outermost(page, isArticle).filter((element) => prose.get(element)! > 0);
  const longest = articles.reduce<PageElement | null>(
    (best, each) => (best === null || prose.get(each)! > prose.get(best)! ? each : best),
    null,
  );
  const bodies = outermost(page, isArticleBody).filter((element) => prose.get(element)! > 0);
  const most = longest === null ? 0 : prose.get(longest)!;
  if (bodies.length > 0 && lengthOf(bodies) >= Math.max(LEAST_MARKED, most * LEAST_SHARE))
    return bodies;
  if (longest !== null && most >= LEAST_MARKED && most >= lengthOf(articles) / 2) return [longest];
  if (articles.length > 1 && lengthOf(articles) / articles.length >= LEAST_POST) return articles;
  // Several short ones are teasers.
  if (articles.length > 1) return null;
  const found = readableArticle(page);
  if (found !== null && isProse(found)) return [found];
  const [main] = outermost(page, isMain);
  return main !== undefined && isProse(main) ? [main] : null;
}

/** A list of teasers has a linked heading for each paragraph or two. */
function isProse(element: PageElement): boolean {
  let paragraphs = 0;
  let teasers = 0;
  /** Whether there is a link in it. */
  const count = ({ name, children }: PageElement): boolean => {
    let isLinked = name === 'a';
    for (const child of children) {
      if (typeof child !== 'string' && count(child)) isLinked = true;
    }
    if (name === 'p' || name === 'br') paragraphs++;
    if (isLinked && /^h[1-6]$/.test(name)) teasers++;
    return isLinked;
  };
  count(element);
  const isList = teasers > 2 && teasers * 2 >= paragraphs;
  return !isList && proseOf(element).get(element)! >= LEAST_UNMARKED;
}

/** In characters of prose: shorter than a sentence is no article. */
const LEAST_MARKED = 40;
const LEAST_UNMARKED = 140;
/** A live blog's posts are longer on average than the teasers of a front page. */
const LEAST_POST = 300;
/** A body smaller than this share of the article around it is a body of something else. */
const LEAST_SHARE = 0.3;

function isArticle({ name, attributes }: PageElement): boolean {
  return name === 'article' || attributes.role === 'article';
}

function isMain({ name, attributes }: PageElement): boolean {
  return name === 'main' || attributes.role === 'main';
}

/** Fitting elements that lie in no other one. */
function outermost(
  page: PageElement,
  fits: (element: PageElement) => boolean,
): readonly PageElement[] {
  if (fits(page)) return [page];
  return page.children.flatMap((child) =>
    typeof child === 'string' ? [] : outermost(child, fits),
  );
}
