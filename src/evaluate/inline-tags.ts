import { PicketlineError } from '../errors.ts';
import type { Span } from '../text/span.ts';

/** A text without its tags, and the tags with the spans that they wrap, in the order in which they open. */
export interface TaggedText {
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** One tag with the words that it wraps. */
export interface Tag extends Span {
  readonly name: TagName;
  readonly attributes: ReadonlyMap<string, string>;
  /** The tag directly around this one. */
  readonly parent: Tag | null;
  /** Line of the file on which it opens, from 1. */
  readonly line: number;
}

/** `q` wraps a quote, `fig` a figure. */
export type TagName = 'q' | 'fig';

const TAG = /<(?<close>\/?)(?<name>q|fig)(?<attributes>(?: [a-z]+="[^"<>\n]*")*)>/y;
const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;

/**
 * Takes the tags out of an annotated text. There is no escaping: `<` and `>` stand in tags only.
 *
 * @param firstLine line of the file on which `annotated` starts
 * @throws PicketlineError `BAD_ANNOTATION` with file and line, for a tag that is unknown, crosses
 *   another, stays open or wraps nothing
 */
export function readTags(annotated: string, file: string, firstLine: number): TaggedText {
  const tags: OpenTag[] = [];
  const open: OpenTag[] = [];
  let text = '';
  let line = firstLine;
  let at = 0;
  const fail = (expected: string): never => {
    throw badAnnotation(file, line, expected);
  };

  while (at < annotated.length) {
    const next = nextBracket(annotated, at);
    const words = annotated.slice(at, next);
    text += words;
    line += newlinesIn(words);
    if (next === annotated.length) break;

    TAG.lastIndex = next;
    const match = TAG.exec(annotated);
    const { close, name, attributes = '' } = match?.groups ?? {};
    if (match === null || (close && attributes)) {
      return fail(`<q …>, </q>, <fig …> or </fig>, got ${annotated.slice(next, next + 40)}`);
    }
    if (close) {
      const last = open.pop();
      if (last?.name !== name)
        fail(last ? `</${last.name}>, got </${name}>` : `no </${name}> here`);
      if (last!.start === text.length) fail(`words inside <${name}>`);
      last!.end = text.length;
    } else {
      const tag: OpenTag = {
        name: name as TagName,
        attributes: readAttributes(attributes, fail),
        parent: open.at(-1) ?? null,
        line,
        start: text.length,
        end: text.length,
      };
      tags.push(tag);
      open.push(tag);
    }
    at = next + match[0].length;
  }

  const unclosed = open.at(-1);
  if (unclosed)
    throw badAnnotation(file, unclosed.line, `</${unclosed.name}> before the file ends`);
  return { text, tags };
}

/** An annotation that does not keep to its format: which file and line, and what was expected there. */
export function badAnnotation(file: string, line: number, expected: string): PicketlineError {
  return new PicketlineError('BAD_ANNOTATION', `${file}:${line}: expected ${expected}`);
}

interface OpenTag extends Tag {
  end: number;
}

function nextBracket(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '<' || text[at] === '>') return at;
  }
  return text.length;
}

function newlinesIn(words: string): number {
  return words.split('\n').length - 1;
}

function readAttributes(
  attributes: string,
  fail: (expected: string) => never,
): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (read.has(key)) fail(`one ${key}= in a tag`);
    read.set(key, value);
  }
  return read;
}
