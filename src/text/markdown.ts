/**
 * A Markdown text as it is read: of the same length, with spaces where its markup stands, so that offsets
 * are those of the text as written. Words that markup only sets off ("**“Never,”** she [said](address)")
 * become the neighbours that a reader sees, and lines that were wrapped become paragraphs again.
 */
export function blankMarkup(text: string): string {
  const blanked = text
    .replace(MARKUP, (whole, ...groups: (string | number | undefined)[]) => blank(whole, groups))
    .replace(EMPHASIS, (marks: string, at: number) =>
      text[at - 1] === '\\' ? marks : spaces(marks),
    );
  return isWrapped(text) ? joinLines(text, blanked) : blanked;
}

/**
 * In order: comments, fenced lines, definitions, rulers, footnote marks, images, links with their words in a
 * group of their own, addresses, tags, marks of headings and quotations, escapes, code.
 */
const MARKUP = new RegExp(
  [
    '<!--[\\s\\S]{0,10000}?-->',
    '^ {0,3}(?:```|~~~).*$',
    '^ {0,3}\\[[^\\]\\n]{1,200}\\]:[ \\t]+\\S+.*$',
    '^ {0,3}(?:(?:\\* *){3,}|(?:- *){3,}|(?:_ *){3,}|={3,})$',
    '\\[\\^[^\\]\\s]{1,50}\\]',
    '!\\[[^\\]\\n]{0,1000}\\](?:\\([^()\\s]*(?:[ \\t]+"[^"\\n]*")?\\)|\\[[^\\]\\n]{0,200}\\])',
    '(\\[)([^\\[\\]\\n]{1,1000})(\\](?:\\((?:[^()\\s]|\\([^()\\s]*\\))*(?:[ \\t]+"[^"\\n]*")?\\)|\\[[^\\]\\n]{0,200}\\]))',
    '<https?://[^>\\s]+>',
    '</?[a-z][a-z0-9]*(?: [^<>\\n]{0,500})?/?>',
    '^ {0,3}(?:>[ \\t]?)+',
    '^ {0,3}#{1,6}(?=[ \\t])',
    '[ \\t]#+[ \\t]*$',
    '\\\\(?=[!-/:-@[-`{-~\\n])',
    '`+|~~',
  ].join('|'),
  'gmi',
);

/** Stars and underscores on the outside of words. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_@#/\\])(?:\*{1,3}|_{1,3})(?=[^\s*_])|(?<=[^\s*_])(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}*_])/gu;

function spaces(markup: string): string {
  return ' '.repeat(markup.length);
}

function blank(
  whole: string,
  [open, words, close]: readonly (string | number | undefined)[],
): string {
  if (typeof open !== 'string' || typeof words !== 'string' || typeof close !== 'string')
    return spaces(whole);
  return spaces(open) + words + spaces(close);
}

/** Editors that wrap lines keep to a width; whoever writes a paragraph on a line does not. */
const WIDEST_WRAPPED = 120;

/** Whether most lines go on in the next one, and blank lines part the paragraphs. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  let full = 0;
  let goingOn = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > WIDEST_WRAPPED) return false;
    if (line.trim() === '') continue;
    full++;
    if (goesOn(line, lines[index + 1] ?? '')) goingOn++;
  }
  return goingOn * 2 >= full && goingOn > 1;
}

function goesOn(line: string, next: string): boolean {
  return line.trim() !== '' && next.trim() !== '' && !OPENS_BLOCK.test(next) && !CLOSED.test(line);
}

const OPENS_BLOCK = /^\s*(?:[#|>]|[-*+•]\s|\d{1,3}[.)]\s|```|~~~|={3,}|-{3,})/;
/** A heading, and a line that its writer ended on purpose. */
const CLOSED = /^ {0,3}#{1,6}\s| {2}$|\\$/;

function joinLines(text: string, blanked: string): string {
  const lines = text.split('\n');
  let place = 0;
  let joined = '';
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    joined += blanked.slice(place, place + line.length);
    if (next !== undefined) joined += goesOn(line, next) ? ' ' : '\n';
    place += line.length + 1;
  }
  return joined;
}
