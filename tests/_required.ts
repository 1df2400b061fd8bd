/**
 * Whether a part that a test needs must be there. Continuous integration sets PICKETLINE_REQUIRE=all, so that
 * a missing part fails instead of skipping.
 */
export function isRequired(): boolean {
  return process.env.PICKETLINE_REQUIRE === 'all';
}

/** The name of a skipped test, with the reason; throws where the part may not be missing. */
export function skipReason(part: string, reason: string | null): string | null {
  if (reason !== null && isRequired()) {
    throw new Error(`PICKETLINE_REQUIRE=all, but ${part} is missing: ${reason}`);
  }
  return reason;
}
