/** What stands behind `npm run bench NAME --` is not what the measurement takes; the message says what it expected. */
export class BadArguments extends Error {}

/** Whether `parseArgs` or we refused the arguments. */
export function isBadArguments(error: unknown): error is Error {
  const { code = '' } = Object(error) as { readonly code?: string };
  return error instanceof BadArguments || /^ERR_PARSE_ARGS_/.test(code);
}

/** @param argument how it is given, such as `--rounds` */
export function positiveNumber(text: string, argument: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new BadArguments(`${argument}: expected a whole number above 0, got "${text}"`);
}
