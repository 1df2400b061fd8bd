import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An element of a page. */
export interface PageElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageNode[];
}

/** An element of a page, or text in one. */
export type PageNode = PageElement | string;

/**
 * The elements of a page, as a tree that is never deeper than `MOST_LEVELS`. Broken markup is mended as
 * browsers mend it, as far as the text goes. Takes time linear in the page's length, whatever it holds:
 * parsers that keep every open element search through all of them at each tag.
 */
export function parseMarkup(html: string): PageElement {
  const root = newElement('#page', {});
  const builder = createBuilder(root);
  const tokenizer = new Tokenizer({}, callbacks(html, builder));
  tokenizer.write(html);
  tokenizer.end();
  return root;
}

/** All elements in the tree below and with one, in the order of the page. */
export function* elementsOf(element: PageElement): Generator<PageElement> {
  // With its own stack, since each element would else pass through a generator for each level above it.
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]!;
      if (typeof child !== 'string') waiting.push(child);
    }
  }
}

/** The characters in an element, as they stand. */
export function textOf(element: PageElement): string {
  return textStartOf(element, Number.POSITIVE_INFINITY);
}

/** The same, up to the piece in which it becomes longer than `most` characters. */
export function textStartOf(element: PageElement, most: number): string {
  let text = '';
  for (const child of element.children) {
    if (text.length > most) break;
    text += typeof child === 'string' ? child : textStartOf(child, most - text.length);
  }
  return text;
}

/** Elements that lie deeper lie beside each other; browsers end at 512. */
const MOST_LEVELS = 200;

/** Elements that hold nothing, so that no tag closes them. */
const VOID = new Set(
  `area base basefont bgsound br col command embed frame hr image img input keygen link meta param source
  track wbr`.split(/\s+/),
);

/** Elements of words in a line. */
export const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby
  s samp small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Opening one of these ends a paragraph that is still open. */
const ENDS_PARAGRAPH = new Set(
  `address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul`.split(
    /\s+/,
  ),
);

/** Opening the key ends an open element of these names, unless one of `LISTS` stands between. */
const ENDS_SIBLING: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['tr', 'td', 'th', 'thead', 'tbody'],
  tfoot: ['tr', 'td', 'th', 'thead', 'tbody'],
  option: ['option'],
};

const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'select', 'menu', 'template']);
const CELLS = new Set(['td', 'th', 'caption', 'table', 'template', 'object', 'button']);
const FOREIGN = new Set(['svg', 'math']);

/** Shared by the elements that have none. */
const NONE: Record<string, string> = {};
const NOTHING: PageNode[] = [];

interface Builder {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  closeIfForeign(name: string): void;
  text(text: string): void;
  isInForeignContext(): boolean;
}

function newElement(name: string, attributes: Record<string, string>): PageElement {
  return { name, attributes, children: [] };
}

function createBuilder(root: PageElement): Builder {
  /** Open elements, the innermost last; few, so that looking through them costs little. */
  const stack: PageElement[] = [root];
  /** How many elements of a name are open but lie too deep to be on the stack. */
  const tooDeep = new Map<string, number>();
  let foreign = 0;

  const pop = () => {
    if (FOREIGN.has(stack.pop()!.name)) foreign--;
  };
  /** Ends the innermost element of these names that no barrier hides. */
  const end = (names: readonly string[], isBarrier: (name: string) => boolean): boolean => {
    for (let index = stack.length - 1; index > 0; index--) {
      const { name } = stack[index]!;
      if (names.includes(name)) {
        while (stack.length > index) pop();
        return true;
      }
      if (isBarrier(name)) return false;
    }
    return false;
  };

  return {
    open(name, attributes) {
      if (foreign === 0) {
        if (ENDS_PARAGRAPH.has(name)) end(['p'], (each) => CELLS.has(each) || !INLINE.has(each));
        const siblings = ENDS_SIBLING[name];
        if (siblings !== undefined) {
          while (end(siblings, (each) => LISTS.has(each) && !siblings.includes(each)));
        }
      }
      if (VOID.has(name)) {
        stack.at(-1)!.children.push({ name, attributes, children: NOTHING });
        return;
      }
      const element = newElement(name, attributes);
      stack.at(-1)!.children.push(element);
      if (stack.length >= MOST_LEVELS) {
        tooDeep.set(name, (tooDeep.get(name) ?? 0) + 1);
        return;
      }
      stack.push(element);
      if (FOREIGN.has(name)) foreign++;
    },
    close(name) {
      const deep = tooDeep.get(name) ?? 0;
      if (deep > 0) {
        tooDeep.set(name, deep - 1);
        // Whatever follows is not in the same paragraph.
        stack.at(-1)!.children.push(newElement(name, {}));
        return;
      }
      if (name === 'p') end(['p'], (each) => !INLINE.has(each));
      else if (INLINE.has(name)) end([name], (each) => !INLINE.has(each));
      else end([name], (each) => CELLS.has(each) && !isOfTable(name));
    },
    closeIfForeign(name) {
      if (foreign > 0 && stack.at(-1)!.name === name) pop();
    },
    text(text) {
      const { children } = stack.at(-1)!;
      if (typeof children.at(-1) === 'string') children[children.length - 1] += text;
      else children.push(text);
    },
    isInForeignContext: () => foreign > 0,
  };
}

function isOfTable(name: string): boolean {
  return /^(?:table|caption|thead|tbody|tfoot|tr|td|th)$/.test(name);
}

/** Makes calls to the builder of the tokenizer's places in the page. */
function callbacks(html: string, builder: Builder): TokenizerCallbacks {
  let name = '';
  let attributes = NONE;
  let attribute = '';
  let value = '';
  const nothing = () => {};
  return {
    ontext: (start, end) => builder.text(html.slice(start, end)),
    ontextentity: (codePoint) => builder.text(String.fromCodePoint(codePoint)),
    onopentagname(start, end) {
      name = html.slice(start, end).toLowerCase();
      attributes = NONE;
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata(start, end) {
      value += html.slice(start, end);
    },
    onattribentity(codePoint) {
      value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (attributes === NONE) attributes = {};
      if (!Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
    },
    onopentagend: () => builder.open(name, attributes),
    onselfclosingtag() {
      builder.open(name, attributes);
      // Only drawings and formulas have elements that close themselves.
      builder.closeIfForeign(name);
    },
    onclosetag: (start, end) => builder.close(html.slice(start, end).toLowerCase()),
    isInForeignContext: () => builder.isInForeignContext(),
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}
