import type { Named, NamedEntity } from './named.ts';
import type { Word } from './words.ts';

/**
 * What the whole text tells of the bodies found in it: places that only end like a company's name, firms named
 * by the beginning of their name, and bodies whose members strike.
 */
export function asTextTells(words: readonly Word[], names: readonly Named[]): readonly Named[] {
  const places = placesOnly(words, names);
  const longer = longerFirms(names);
  const unions = ofStrikers(words, names);
  return names.flatMap((name) => {
    const { id } = name.entity;
    if (places.has(id)) return [];
    const entity = longer.get(id) ?? name.entity;
    const isUnion = entity.kind === 'OTHER' && unions.has(entity.id);
    return [{ ...name, entity: isUnion ? { ...entity, kind: 'UNION' as const } : entity }];
  });
}

/** "at Mill Bank", "the footpath near Blackwater": names of a company's form that only ever stand where a place does. */
function placesOnly(words: readonly Word[], names: readonly Named[]): ReadonlySet<string> {
  const placed = new Map<string, boolean>();
  for (const { firstWord, wordEnd, entity } of names) {
    const last = words[wordEnd - 1]!;
    if (entity.kind !== 'COMPANY' || !LIKE_PLACES.has(last.key) || wordEnd - firstWord > 2)
      continue;
    const before = words[firstWord - 1]?.key ?? '';
    const isPlaced =
      AT_PLACES.has(before) && !last.possessive && !TELLING.has(words[wordEnd]?.key ?? '');
    placed.set(entity.id, (placed.get(entity.id) ?? true) && isPlaced);
  }
  return new Set([...placed].flatMap(([id, only]) => (only ? [id] : [])));
}

const LIKE_PLACES = new Set(['water', 'bank']);
const AT_PLACES = new Set(
  'in at near on along beside outside around past above below towards through between'.split(' '),
);
const TELLING = new Set([
  'said',
  'says',
  'has',
  'had',
  'customers',
  'staff',
  'workers',
  'engineers',
]);

/** "Trent & Arrow" of "Trent & Arrow Buses", where no other firm begins so. */
function longerFirms(names: readonly Named[]): ReadonlyMap<string, NamedEntity> {
  const firms = new Map<string, NamedEntity>();
  for (const { entity } of names) {
    if (entity.kind === 'COMPANY' && entity.name.includes('&')) firms.set(entity.id, entity);
  }
  const longer = new Map<string, NamedEntity>();
  // what names more firms is a list of them
  const all = [...firms.values()].slice(0, MOST_FIRMS);
  for (const { id, name } of all) {
    const begun = all.filter((other) => other.name.startsWith(`${name} `));
    if (begun.length === 1) longer.set(id, begun[0]!);
  }
  return longer;
}

const MOST_FIRMS = 40;

/** Bodies with members, in a text on a strike: "members of the Fire Crews Association", "the alliance, which represents". */
function ofStrikers(words: readonly Word[], names: readonly Named[]): ReadonlySet<string> {
  const strikes = words.some(({ key, capital }) => !capital && STRIKES.has(key));
  if (!strikes) return new Set();
  const unions = new Set<string>();
  for (const { firstWord, wordEnd, entity } of names) {
    if (entity.kind !== 'OTHER' || !OF_MEMBERS.has(words[wordEnd - 1]!.key)) continue;
    const the = words[firstWord - 1]?.key === 'the' ? firstWord - 1 : firstWord;
    const [before, of] = [words[the - 2]?.key ?? '', words[the - 1]?.key];
    const next = words[wordEnd];
    const after =
      next?.text === ',' || next?.text === '(' ? words.slice(wordEnd + 1, wordEnd + 6) : [];
    const represents = after.some(({ key }) => REPRESENTING.has(key));
    if ((of === 'of' && MEMBERS.has(before)) || represents) unions.add(entity.id);
  }
  return unions;
}

const STRIKES = new Set(['strike', 'strikes', 'walkout', 'walkouts', 'picket', 'stoppage']);
const MEMBERS = new Set(['members', 'member']);
const REPRESENTING = new Set(['represents', 'representing']);
const OF_MEMBERS = new Set(
  'association alliance federation society guild trades staff crews brotherhood confederation workers officers'.split(
    ' ',
  ),
);
