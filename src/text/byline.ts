import { readWordList } from './word-list.ts';

/** Names in a byline: "By Jane Doe and John Roe, Health Correspondent" has two. */
export function namesInByline(byline: string): readonly string[] {
  const line = byline.replace(/\s+/g, ' ').trim().replace(OPENER, '');
  const names: string[] = [];
  for (const part of line.split(/\s*[,;|·•]\s*|\s+(?:and|&|with)\s+/)) {
    const looksLikeName = NAME.test(part);
    if (looksLikeName && !holdsPost(part)) names.push(part);
    // What comes after a post or place is about the one before it.
    else if (names.length > 0 && !looksLikeName) break;
  }
  return names;
}

const OPENER =
  /^(?:(?:words|written|reported|reporting|story|report|posted|published) )?by(?::|\b) */i;
/** Words with capitals, and the small ones of names such as "van der Berg". */
const NAME =
  /^(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|du|del|della|van|von|der|den|la|le|al|bin|ter)(?: |$)){1,5}$/u;

const POSTS = new Set(readWordList('byline-posts'));

function holdsPost(part: string): boolean {
  return part
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => POSTS.has(word));
}
