/**
 * The JSON of an object, as `JSON.stringify` writes it, in pieces: that of a long article's record is larger
 * than the article, and whole it would be held twice more while it is written.
 *
 * @param indent spaces for each level; 0 for one line
 */
export function* jsonPieces(object: object, indent: 0 | 2): Generator<string> {
  const [lineEnd, pad, colon] = indent === 0 ? ['', '', ':'] : ['\n', ' '.repeat(indent), ': '];
  const fields = Object.entries(object).filter(([, value]) => value !== undefined);
  if (fields.length === 0) {
    yield '{}';
    return;
  }
  yield '{';
  for (const [index, [key, value]] of fields.entries()) {
    yield `${index === 0 ? '' : ','}${lineEnd}${pad}${JSON.stringify(key)}${colon}`;
    if (Array.isArray(value) && value.length > 0) yield* arrayPieces(value, indent);
    else yield indented(value, indent, pad);
  }
  yield `${lineEnd}}`;
}

/** Items in one piece: few enough to be small, and enough to be written quickly. */
const ITEMS = 200;

function* arrayPieces(items: readonly unknown[], indent: 0 | 2): Generator<string> {
  const pad = ' '.repeat(indent * 2);
  const lineEnd = indent === 0 ? '' : '\n';
  for (let from = 0; from < items.length; from += ITEMS) {
    const piece = items
      .slice(from, from + ITEMS)
      .map((item) => `${lineEnd}${pad}${indented(item, indent, pad)}`);
    yield (from === 0 ? '[' : ',') + piece.join(',');
  }
  yield `${lineEnd}${' '.repeat(indent)}]`;
}

/** No string of JSON holds a line's end as such, so each stands before a level's spaces. */
function indented(value: unknown, indent: 0 | 2, pad: string): string {
  const json = JSON.stringify(value, null, indent) ?? 'null';
  return indent === 0 ? json : json.replaceAll('\n', `\n${pad}`);
}
