import { readWordList } from '../word-list.ts';
import { INLINE, type PageElement, type PageNode } from './markup.ts';
import { proseOf } from './prose.ts';

/**
 * The page without what no reader takes for the article: scripts, navigation, figures and their captions,
 * forms, what is hidden, and what its class, id or role names as an advert, related stories, share
 * buttons, comments and the like (`seeds/words/page-clutter.txt`). Names may mislead, as those of an
 * "article-body-advert-container" do: what holds the headline or most of the prose around it stays.
 */
export function withoutClutter(page: PageElement): PageElement {
  const prose = proseOf(page);
  const holdsMark = new Set<PageElement>();
  findMarks(page, holdsMark);
  return keep(page, { prose, holdsMark, around: prose.get(page)! });
}

/** Whether an element is the article by its own word. */
export function isArticleBody({ attributes }: PageElement): boolean {
  return /(?:^|\s)articleBody(?:\s|$)/.test(attributes.itemprop ?? '');
}

interface Context {
  readonly prose: ReadonlyMap<PageElement, number>;
  /** Elements that hold a headline, the main part or the article's body. */
  readonly holdsMark: ReadonlySet<PageElement>;
  /** Prose of the nearest element around that could be the article. */
  readonly around: number;
}

const NEVER_TEXT = new Set(
  `script style noscript template iframe object embed canvas audio video map svg math picture img nav aside
  figure figcaption button input select textarea progress meter menu dialog datalist amp-ad amp-sidebar
  amp-embed amp-sticky-ad`.split(/\s+/),
);
const SIDE_ROLES = new Set(
  `navigation complementary banner contentinfo search dialog alertdialog toolbar menu menubar tablist img
  button form figure presentation-ad`.split(/\s+/),
);
const COULD_BE_ARTICLE = new Set(['article', 'main', 'body']);
/** More than this share of the prose around an element is not beside the point, whatever its name. */
const MOST_CLUTTER = 0.5;

function findMarks(element: PageElement, holding: Set<PageElement>): boolean {
  let holds = element.name === 'h1' || element.name === 'main' || isArticleBody(element);
  for (const child of element.children) {
    if (typeof child !== 'string' && findMarks(child, holding)) holds = true;
  }
  if (holds) holding.add(element);
  return holds;
}

function keep(element: PageElement, context: Context): PageElement {
  const around =
    COULD_BE_ARTICLE.has(element.name) || isArticleBody(element)
      ? context.prose.get(element)!
      : context.around;
  const children: PageNode[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') children.push(child);
    else if (!isClutter(child, element, { ...context, around })) {
      children.push(keep(child, { ...context, around }));
    } else if (!isInline(child)) children.push(BREAK);
  }
  const isWhole =
    children.length === element.children.length &&
    children.every((child, index) => child === element.children[index]);
  return isWhole ? element : { ...element, children };
}

/** Stands where something was left out, so that the words around it do not become one paragraph. */
const BREAK: PageElement = { name: 'hr', attributes: {}, children: [] };

function isInline({ name }: PageElement): boolean {
  return INLINE.has(name) || INVISIBLE.has(name);
}

/** These stand between words without parting them. */
const INVISIBLE = new Set('button canvas img input noscript script style svg template'.split(' '));

function isClutter(element: PageElement, parent: PageElement, context: Context): boolean {
  const { name, attributes } = element;
  if (NEVER_TEXT.has(name) || isHidden(attributes)) return true;
  if (name === 'footer' && parent.name !== 'blockquote') return true;
  if (name === 'header' || name === 'body' || name === 'html') return false;
  if (context.holdsMark.has(element)) return false;
  if (SIDE_ROLES.has(attributes.role ?? '')) return true;
  // Someone's words, such as a post that was embedded, are text of the article's, in whatever player.
  if (name === 'blockquote') return hasClutterName(attributes.class ?? '');
  // Some sites put the whole page into a form.
  if (name !== 'form' && !namesClutter(element)) return false;
  return context.prose.get(element)! <= context.around * MOST_CLUTTER;
}

function isHidden(attributes: PageElement['attributes']): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  );
}

const NAMING_ATTRIBUTES = ['class', 'id', 'data-testid', 'data-component', 'data-component-name'];

function namesClutter({ name, attributes, children }: PageElement): boolean {
  if (children.length === 0) return false;
  if (name.includes('-') && hasClutterName(name)) return true;
  return NAMING_ATTRIBUTES.some((key) => hasClutterName(attributes[key] ?? ''));
}

const PHRASES = readPhrases();

/** The entries of the word list, by their first word. */
function readPhrases(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const line of readWordList('page-clutter')) {
    const words = line.split(' ');
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words]);
  }
  return phrases;
}

function hasClutterName(names: string): boolean {
  return names.split(/\s+/).some((name) => {
    const words = wordsOfName(name);
    return words.some((word, at) =>
      PHRASES.get(word)?.some((phrase) =>
        phrase.every((each, index) => words[at + index] === each),
      ),
    );
  });
}

/**
 * "c-relatedStories__list" is "c related stories list". What stands behind "--" tells of an element's look,
 * and "has-comments" of what it holds.
 */
function wordsOfName(name: string): readonly string[] {
  if (/^(?:has|with|no|without|is|show|hide)[-_A-Z]/.test(name)) return [];
  return name
    .replace(/--.*$/s, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
