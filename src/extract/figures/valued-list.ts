/**
 * The entries of a word list whose lines read "words = VALUE".
 * @throws Error at a value that is not allowed: a misspelt one must not silently mean nothing.
 */
export function valuedEntries<Value extends string>(
  lines: readonly string[],
  allowed: readonly Value[],
): (readonly [words: string, value: Value])[] {
  return lines.map((line) => {
    const at = line.lastIndexOf('=');
    const value = line.slice(at + 1).trim();
    const known = allowed.find((candidate) => candidate === value);
    if (known === undefined) {
      throw new Error(
        `Expected one of ${allowed.join(', ')} after "=", found "${value}" in "${line}"`,
      );
    }
    return [line.slice(0, at).trim(), known] as const;
  });
}
