import { withoutAccents } from './slug.ts';

/** A name to be found in texts. The same name may be given for several entities. */
export interface NameEntry<Entity> {
  readonly name: string;
  readonly entity: Entity;
  /**
   * Whether the text may write it in any case. By default a word that has a capital in `name` needs one
   * in the text, a word without may have one, and an abbreviation alone ("BMA", "TfL") must match exactly.
   */
  readonly anyCase?: boolean;
  /** Passed on to the candidates: the name is also an ordinary word or the name of others. */
  readonly ambiguous?: boolean;
  /**
   * `TRUST` also accepts what news makes of a trust's name: any ending of "NHS Foundation Trust", "NHS
   * Trust", "Foundation Trust" and "Trust" for any other, and "University", "Teaching", "Hospital" and
   * "Hospitals" before it, or dropped, or put first. `NAME` by default.
   */
  readonly style?: 'NAME' | 'TRUST';
}

/** A name found in a text. */
export interface NameMatch<Entity> {
  /** Half-open range of tokens; the last one may reach beyond the name ("BMA’s"). */
  readonly firstToken: number;
  readonly tokenEnd: number;
  /** Half-open `[start, end)` in code units of the text, without a possessive that is no part of the name. */
  readonly start: number;
  readonly end: number;
  /** Who goes by the name. Several where the words alone do not tell. */
  readonly candidates: readonly NameCandidate<Entity>[];
}

export interface NameCandidate<Entity> {
  readonly entity: Entity;
  /** The name as it was given to the index. */
  readonly name: string;
  readonly ambiguous: boolean;
}

/** What the index needs of a token. Punctuation must be among the tokens: it ends names. */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All names, as a tree of words. Made by `createNameIndex`, read by `findNames`. */
export interface NameIndex<Entity> {
  readonly root: NameNode<Entity>;
}

/** Builds the index. Its cost grows with the words of all names. */
export function createNameIndex<Entity>(entries: Iterable<NameEntry<Entity>>): NameIndex<Entity> {
  const root = newNode<Entity>();
  for (const entry of entries) {
    const words = wordsOfName(entry);
    for (const variant of withoutLeadingThe(words)) addName(root, entry, variant);
    if (entry.style === 'TRUST') addTrust(root, entry, words);
  }
  return { root };
}

/**
 * Finds all known names, the longest where several start at the same word, and none inside another. Names
 * match whatever the apostrophes, hyphens, accents, non-breaking spaces and serial commas, with "&" for
 * "and", "Herts" for "Hertfordshire" and the like; never across two or more white-space characters or
 * across punctuation. The cost is linear in the number of tokens.
 */
export function findNames<Entity>(
  index: NameIndex<Entity>,
  tokens: readonly NameToken[],
): readonly NameMatch<Entity>[] {
  const matches: NameMatch<Entity>[] = [];
  let atoms: Atom[] = [];
  let firstToken = 0;
  while (firstToken < tokens.length) {
    firstToken = addRun(atoms, tokens, firstToken);
    if (atoms.length < MOST_ATOMS) continue;
    const position = addMatches(matches, index.root, atoms, atoms.length - LONGEST_NAME);
    atoms = atoms.slice(position);
  }
  addMatches(matches, index.root, atoms, atoms.length);
  return matches;
}

/** The atoms of a long text are read a piece at a time: all of them would take more memory than the text. */
const MOST_ATOMS = 512;
/** In atoms, more than any name has: a name is looked up once as many lie behind its first. */
const LONGEST_NAME = 64;

/** Adds the names that start before `end`; returns the first position that was not looked at. */
function addMatches<Entity>(
  matches: NameMatch<Entity>[],
  root: NameNode<Entity>,
  atoms: readonly Atom[],
  end: number,
): number {
  let position = 0;
  while (position < end) {
    const found = longestFrom(root, atoms, position);
    if (found === null) {
      position += 1;
      continue;
    }
    const first = atoms[position]!;
    const last = atoms[found.atomEnd - 1]!;
    matches.push({
      firstToken: first.token,
      tokenEnd: last.token + 1,
      start: first.start,
      end: found.end,
      candidates: found.candidates,
    });
    position = found.atomEnd;
  }
  return position;
}

interface NameNode<Entity> {
  readonly children: Map<string, NameNode<Entity>>;
  /** Names that end here. */
  readonly names: NameForm<Entity>[];
  /** Trusts whose name, less its optional words and its ending, ends here. */
  readonly stems: TrustStem<Entity>[];
}

interface NameForm<Entity> {
  readonly entry: NameEntry<Entity>;
  readonly words: readonly NameWord[];
  readonly endsInApostrophe: boolean;
}

interface TrustStem<Entity> {
  readonly entry: NameEntry<Entity>;
  readonly words: readonly NameWord[];
  /** The optional words that follow the stem in the name as given. */
  readonly optional: string;
  /** Whether the stem alone before "NHS Trust" names nobody: "Nottingham NHS trust". */
  readonly needsOptional: boolean;
}

interface NameWord {
  readonly key: string;
  /** The word folded but not spelt out: "herts" where the key is "hertfordshire". */
  readonly folded: string;
  readonly casing: 'ANY' | 'CAPITAL' | 'EXACT';
  readonly surface: string;
}

/** A word of the text, or a mark that a name may hold or must not cross. */
interface Atom {
  /** As in the tree: folded, without apostrophes, abbreviations spelt out. Empty for a mark that ends names. */
  readonly key: string;
  readonly folded: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** The same without a possessive; null where there is none. */
  readonly bare: {
    readonly key: string;
    readonly folded: string;
    readonly surface: string;
    readonly end: number;
  } | null;
  readonly token: number;
  /** True where a longer gap than one space stands before it, so that no name reaches across. */
  readonly apart: boolean;
}

interface Found<Entity> {
  readonly atomEnd: number;
  readonly end: number;
  readonly candidates: readonly NameCandidate<Entity>[];
}

/** Shortened words that news writes in longer names, spelt out. Alone they stay as they are. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['beds', 'bedfordshire'],
  ['berks', 'berkshire'],
  ['bucks', 'buckinghamshire'],
  ['cambs', 'cambridgeshire'],
  ['derbys', 'derbyshire'],
  ['glos', 'gloucestershire'],
  ['hants', 'hampshire'],
  ['herts', 'hertfordshire'],
  ['lancs', 'lancashire'],
  ['leics', 'leicestershire'],
  ['lincs', 'lincolnshire'],
  ['northants', 'northamptonshire'],
  ['notts', 'nottinghamshire'],
  ['oxon', 'oxfordshire'],
  ['saint', 'st'],
  ['shrops', 'shropshire'],
  ['staffs', 'staffordshire'],
  ['warks', 'warwickshire'],
  ['wilts', 'wiltshire'],
  ['worcs', 'worcestershire'],
  ['yorks', 'yorkshire'],
]);

/** Words of names that some papers write small ("Lister hospital", "East Lancashire hospitals NHS trust"). */
const GENERIC: ReadonlySet<string> = new Set(
  `and at by de en for in la le of on the under upon ambulance association board care centre college
  committee community council foundation general group health healthcare hospital hospitals infirmary
  partnership party service services teaching trust union university`.split(/\s+/),
);

const OPTIONAL: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'teaching', 'university']);

/** Longest first. */
const TRUST_ENDINGS = [
  ' nhs foundation trust',
  ' foundation trust',
  ' nhs trust',
  ' nhs ft',
  ' trust',
];

const UNIVERSITY_HOSPITALS: readonly (readonly string[])[] = [
  ['university', 'hospitals', 'of'],
  ['university', 'hospitals'],
  ['university', 'hospital', 'of'],
  ['university', 'hospital'],
];

function newNode<Entity>(): NameNode<Entity> {
  return { children: new Map(), names: [], stems: [] };
}

function descend<Entity>(node: NameNode<Entity>, words: readonly NameWord[]): NameNode<Entity> {
  let current = node;
  for (const { key } of words) {
    let next = current.children.get(key);
    if (next === undefined) {
      next = newNode();
      current.children.set(key, next);
    }
    current = next;
  }
  return current;
}

function addName<Entity>(
  root: NameNode<Entity>,
  entry: NameEntry<Entity>,
  words: readonly NameWord[],
): void {
  const form = { entry, endsInApostrophe: /['’]$/.test(entry.name) };
  descend(root, words).names.push({ ...form, words });
  const plain = words.filter(({ key }) => key !== ',');
  if (plain.length < words.length) descend(root, plain).names.push({ ...form, words: plain });
}

/**
 * Adds the stems of a trust's name, from which `findTrustEnding` reads on. A name without ending, such as
 * "Newcastle Hospitals", is a stem as well.
 */
function addTrust<Entity>(
  root: NameNode<Entity>,
  entry: NameEntry<Entity>,
  name: readonly NameWord[],
): void {
  for (const variant of withoutLeadingThe(name)) {
    const words = withoutEnding(variant);
    const plain = words.filter(({ key }) => key !== ',');
    addStem(root, entry, words);
    if (plain.length < words.length) addStem(root, entry, plain);
  }
}

function addStem<Entity>(
  root: NameNode<Entity>,
  entry: NameEntry<Entity>,
  name: readonly NameWord[],
): void {
  const length = name.findLastIndex(({ key }) => !OPTIONAL.has(key)) + 1;
  const words = name.slice(0, length);
  const optional = keysOf(name.slice(length));
  if (length === 0) return;
  const prefix = UNIVERSITY_HOSPITALS.find((start) =>
    start.every((key, index) => words[index]?.key === key),
  );
  if (prefix === undefined) {
    const needsOptional = length === 1 && optional !== '';
    descend(root, words).stems.push({ entry, words, optional, needsOptional });
    return;
  }
  for (const start of UNIVERSITY_HOSPITALS) {
    const stem = [...start.map(optionalWord), ...words.slice(prefix.length)];
    descend(root, stem).stems.push({ entry, words: stem, optional, needsOptional: false });
  }
}

function withoutEnding(words: readonly NameWord[]): readonly NameWord[] {
  const keys = keysOf(words);
  const ending = TRUST_ENDINGS.find((candidate) => keys.endsWith(candidate));
  return ending === undefined
    ? words
    : words.slice(0, words.length - ending.trim().split(' ').length);
}

function keysOf(words: readonly { readonly key: string }[]): string {
  return words.map(({ key }) => key).join(' ');
}

function optionalWord(key: string): NameWord {
  return { key, folded: key, casing: 'ANY', surface: key };
}

function wordsOfName<Entity>({ name, anyCase = false }: NameEntry<Entity>): readonly NameWord[] {
  const atoms = atomsOf([{ text: name, start: 0, end: name.length }]).filter(
    ({ key }) => key !== '',
  );
  return atoms.map(({ key, folded, surface }, index) => ({
    key,
    folded,
    surface,
    casing: casingOf(surface, folded, index, atoms.length, anyCase),
  }));
}

function casingOf(
  surface: string,
  folded: string,
  index: number,
  length: number,
  anyCase: boolean,
): NameWord['casing'] {
  if (length === 1 && /^.+\p{Lu}/u.test(surface)) return 'EXACT';
  if (anyCase || !/\p{Lu}/u.test(surface)) return 'ANY';
  // The first word shows that a name begins, unless it is a "The" that must stand there ("the Times").
  if (index === 0) return folded === 'the' && length === 2 ? 'ANY' : 'CAPITAL';
  return GENERIC.has(folded) ? 'ANY' : 'CAPITAL';
}

/** The name as it is and, where enough is left to tell it by, without "The". */
function withoutLeadingThe(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  // "Christie" alone is a surname and "Times" a word, so "The Christie" and "The Times" keep theirs.
  return words[0]?.key === 'the' && words.length > 2 ? [words, words.slice(1)] : [words];
}

function longestFrom<Entity>(
  root: NameNode<Entity>,
  atoms: readonly Atom[],
  position: number,
): Found<Entity> | null {
  let found: Found<Entity> | null = null;
  let node: NameNode<Entity> | undefined = root;
  for (let index = position; index < atoms.length; index += 1) {
    const atom: Atom = atoms[index]!;
    if (atom.key === '' || (atom.apart && index > position)) break;
    const child: NameNode<Entity> | undefined = node.children.get(atom.key);
    const named = endingHere(node, child, atoms, position, index);
    if (named !== null && (found === null || named.end >= found.end)) found = named;
    node = child;
    if (node === undefined) break;
    const trust = trustsFrom(node, atoms, position, index + 1);
    if (trust !== null && (found === null || trust.end > found.end)) found = trust;
  }
  return found;
}

/** Names whose last word is the atom at `index`, with its possessive, for which `child` stands, or else without. */
function endingHere<Entity>(
  parent: NameNode<Entity>,
  child: NameNode<Entity> | undefined,
  atoms: readonly Atom[],
  position: number,
  index: number,
): Found<Entity> | null {
  const atom = atoms[index]!;
  const whole = namesThatFit(child, atoms, position, index, atom);
  if (whole.length > 0) {
    const keepsApostrophe = whole.some(({ endsInApostrophe }) => endsInApostrophe);
    const end = atom.bare?.key === atom.key && !keepsApostrophe ? atom.bare.end : atom.end;
    return { atomEnd: index + 1, end, candidates: candidatesOf(whole) };
  }
  if (atom.bare === null) return null;
  const bare = namesThatFit(parent.children.get(atom.bare.key), atoms, position, index, atom.bare);
  return bare.length > 0
    ? { atomEnd: index + 1, end: atom.bare.end, candidates: candidatesOf(bare) }
    : null;
}

function namesThatFit<Entity>(
  node: NameNode<Entity> | undefined,
  atoms: readonly Atom[],
  position: number,
  index: number,
  last: { readonly surface: string; readonly folded: string },
): readonly NameForm<Entity>[] {
  if (node === undefined || node.names.length === 0) return [];
  return node.names.filter(({ words }) =>
    words.every((word, offset) => {
      const written = position + offset === index ? last : atoms[position + offset]!;
      // "Beds were" is no Bedfordshire: a shortened word alone has to be a name of its own.
      return (
        (words.length > 1 || written.folded === word.folded) && fitsCase(word, written.surface)
      );
    }),
  );
}

function fitsCase({ casing, surface }: NameWord, written: string): boolean {
  if (casing === 'ANY') return true;
  if (casing === 'EXACT') return withoutMarks(written) === withoutMarks(surface);
  return /^[\p{Lu}\p{N}]/u.test(written);
}

/** Trusts whose stem ends before `next` and whose ending follows there. */
function trustsFrom<Entity>(
  node: NameNode<Entity>,
  atoms: readonly Atom[],
  position: number,
  next: number,
): Found<Entity> | null {
  if (node.stems.length === 0) return null;
  const ending = findTrustEnding(atoms, next);
  if (ending === null) return null;
  const fitting = node.stems.filter(
    ({ words, needsOptional }) =>
      (!needsOptional || ending.optional !== '') &&
      words.every((word, offset) => fitsCase(word, atoms[position + offset]!.surface)),
  );
  const exact = fitting.filter(({ optional }) => optional === ending.optional);
  const best = exact.length > 0 ? exact : fitting;
  if (best.length === 0) return null;
  return { atomEnd: ending.atomEnd, end: ending.end, candidates: candidatesOf(best) };
}

interface TrustEnding {
  readonly atomEnd: number;
  readonly end: number;
  /** The optional words before the ending. */
  readonly optional: string;
}

function findTrustEnding(atoms: readonly Atom[], start: number): TrustEnding | null {
  const keyAt = (index: number) => {
    const atom = atoms[index];
    return atom === undefined || atom.apart ? '' : (atom.bare?.key ?? atom.key);
  };
  let index = start;
  while (OPTIONAL.has(keyAt(index)) && index < start + 3) index += 1;
  const optional = keysOf(atoms.slice(start, index));
  const isNhs = keyAt(index) === 'nhs';
  if (isNhs) index += 1;
  if (isNhs && keyAt(index) === 'ft') return trustEnding(atoms, index, optional);
  if (keyAt(index) === 'foundation') index += 1;
  return keyAt(index) === 'trust' ? trustEnding(atoms, index, optional) : null;
}

function trustEnding(atoms: readonly Atom[], last: number, optional: string): TrustEnding {
  const atom = atoms[last]!;
  return { atomEnd: last + 1, end: atom.bare?.end ?? atom.end, optional };
}

function candidatesOf<Entity>(
  forms: readonly { readonly entry: NameEntry<Entity> }[],
): readonly NameCandidate<Entity>[] {
  const candidates = new Map<Entity, NameCandidate<Entity>>();
  for (const { entry } of forms) {
    const { entity, name, ambiguous = false } = entry;
    const earlier = candidates.get(entity);
    if (earlier === undefined || (earlier.ambiguous && !ambiguous)) {
      candidates.set(entity, { entity, name, ambiguous });
    }
  }
  return [...candidates.values()];
}

/** Letters with full stops ("U.N."), a word with its apostrophes, or any single mark. */
const PART = /(?:\p{Lu}\.){2,}(?:['’ʼ]s(?!\p{L}))?|[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*['’ʼ]?|\S/gu;

const PLAIN_WORD = /^[A-Za-z0-9]+$/;
const WORD_AND_MARK = /^[A-Za-z0-9]+[,.;:!?)"”]$/;

const MARKS_IN_NAMES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['&', 'and'],
]);

const POSSESSIVE = /['’ʼ]s?$/;

/**
 * Words and marks, however the tokens are cut: "BMA’s" may come as one token or as two or three, since
 * tokens that touch are joined first. Hyphens inside words, and the point of "St.", leave no atom.
 */
function atomsOf(tokens: readonly NameToken[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let first = 0;
  while (first < tokens.length) first = addRun(atoms, tokens, first);
  return atoms;
}

/** Adds the atoms of the tokens from `first` on that touch; returns the index of the token after them. */
function addRun(atoms: Atom[], tokens: readonly NameToken[], first: number): number {
  let next = first + 1;
  let run = tokens[first]!.text;
  while (next < tokens.length && tokens[next]!.start === tokens[next - 1]!.end) {
    run += tokens[next]!.text;
    next += 1;
  }
  cutRun(atoms, run, tokens, first);
  return next;
}

/** `run` is the text of tokens that touch. */
function cutRun(
  atoms: Atom[],
  run: string,
  tokens: readonly NameToken[],
  firstToken: number,
): void {
  const runStart = tokens[firstToken]!.start;
  const gapBefore = firstToken === 0 ? 0 : runStart - tokens[firstToken - 1]!.end;
  let token = firstToken;
  // Most runs are a plain word and perhaps a mark after it, and looking for apostrophes takes time.
  if (PLAIN_WORD.test(run)) {
    atoms.push(plainAtom(run, runStart, token, gapBefore > 1));
    return;
  }
  if (WORD_AND_MARK.test(run)) {
    const word = plainAtom(run.slice(0, -1), runStart, token, gapBefore > 1);
    atoms.push(word);
    if (run.endsWith('.') && word.key === 'st') return;
    while (tokens[token]!.end <= word.end) token += 1;
    atoms.push(atomOf(run.slice(-1), word.end, token, false));
    return;
  }
  for (const { 0: surface, index } of run.matchAll(PART)) {
    const start = runStart + index;
    while (tokens[token]!.end <= start) token += 1;
    const isInside = index > 0 && index + surface.length < run.length;
    if (surface === '-' && isInside) continue;
    if (surface === '.' && atoms.at(-1)?.key === 'st' && atoms.at(-1)?.end === start) continue;
    atoms.push(atomOf(surface, start, token, index === 0 && gapBefore > 1));
  }
}

function plainAtom(surface: string, start: number, token: number, apart: boolean): Atom {
  const folded = surface.toLowerCase();
  const key = SPELT_OUT.get(folded) ?? folded;
  return { key, folded, surface, start, end: start + surface.length, bare: null, token, apart };
}

function atomOf(surface: string, start: number, token: number, apart: boolean): Atom {
  if (PLAIN_WORD.test(surface)) return plainAtom(surface, start, token, apart);
  const end = start + surface.length;
  const folded = MARKS_IN_NAMES.get(surface) ?? foldWord(surface);
  const key = SPELT_OUT.get(folded) ?? folded;
  // Written out: an object that another is spread into costs more memory, and there is one for each word.
  const possessive = key === '' ? null : POSSESSIVE.exec(surface);
  if (possessive === null) return { key, folded, surface, start, end, bare: null, token, apart };
  const bareSurface = surface.slice(0, possessive.index);
  const bareFolded = foldWord(bareSurface);
  const bare = {
    key: SPELT_OUT.get(bareFolded) ?? bareFolded,
    folded: bareFolded,
    surface: bareSurface,
    end: start + bareSurface.length,
  };
  return { key, folded, surface, start, end, bare, token, apart };
}

/** Lower case, without accents, apostrophes and the stops of "U.N."; empty for a mark. */
function foldWord(surface: string): string {
  if (!/^[\p{L}\p{N}]/u.test(surface)) return '';
  return withoutAccents(withoutMarks(surface)).toLowerCase();
}

function withoutMarks(surface: string): string {
  return surface.replace(/['’ʼ.]/g, '');
}
