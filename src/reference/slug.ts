/**
 * A readable id made from a name: ASCII letters and digits in lower case, joined by hyphens. Apostrophes
 * vanish ("King's" gives "kings"), "&" reads "and", and accents fall away. Honorifics stay: whoever wants
 * them gone takes them off first.
 */
export function slugOf(name: string): string {
  return withoutAccents(comparableName(name))
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A name as it is compared: lower case, straight apostrophes, "and" for "&", single ordinary spaces.
 * Accents stay, so it is for look-ups of whole names, not for search.
 */
export function comparableName(name: string): string {
  return name
    .replace(/[’‘ʼ`]/g, "'")
    .replaceAll('&', ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The text with every accented letter replaced by the plain one: "Thérèse" gives "Therese". */
export function withoutAccents(text: string): string {
  // Most words are plain, and normalising costs far more than looking.
  return ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
