import type { Run, Search } from './body-evidence.ts';

/** Whether a name is that of a side, by whoever plays for it, and in reports of sport by their games. */
export function isClub(search: Search, run: Run): boolean {
  return hasPlayer(search, run) || (isSport(search) && (plays(search, run) || isSide(search, run)));
}

/** "Kestrel striker Jane Doe", "Kestrel coach Jane Doe" */
function hasPlayer({ words, vocabulary }: Search, { firstWord, wordEnd }: Run): boolean {
  const [post, name] = [words[wordEnd], words[wordEnd + 1]];
  if (post === undefined || !PLAYERS.has(post.key) || name?.capital !== true) return false;
  const opener = words[firstWord]!;
  return !words[wordEnd - 1]!.possessive && !(opener.opens && vocabulary.openers.has(opener.key));
}

const PLAYERS = new Set(
  `striker midfielder defender goalkeeper winger fly-half scrum-half quarterback linebacker playmaker coach`.split(
    ' ',
  ),
);

/** Whether the article reports on sport, by words that it writes without a capital. */
function isSport({ ordinary }: Search): boolean {
  let found = 0;
  for (const word of SPORT) if (ordinary.has(word)) found++;
  return found >= ENOUGH;
}

const ENOUGH = 3;
const SPORT =
  `match game season league cup goal goals striker midfielder defender goalkeeper winger half-time
  penalty equaliser kick-off touchline dressing-room innings wicket wickets stumps bowler batsman captain skipper coach
  inning innings pitcher quarterback touchdown playoff playoffs tackle scrum try referee umpire crowd buzzer stands
  dugout fixture fixtures relegation promotion semi-final quarter-final`.split(/\s+/);

/** "Kestrel Town", "Kestrel United", where the article reports on sport */
function isSide({ words }: Search, { firstWord, wordEnd }: Run): boolean {
  return wordEnd - firstWord > 1 && SIDES.has(words[wordEnd - 1]!.key);
}

const SIDES = new Set('town united rovers wanderers athletic albion rangers'.split(' '));

/** "a win over Kestrel", "lost to Kestrel", "Kestrel’s season", "the Kestrel captain" */
function plays({ words, vocabulary }: Search, { firstWord, wordEnd }: Run): boolean {
  const next = words[wordEnd];
  if (words[wordEnd - 1]!.possessive) return OWNED.has(next?.key ?? '');
  const hasArticle = words[firstWord - 1]?.key === 'the';
  // "the Kestrel Rovers midfielder"; one word may be a country.
  const isPlayer = next?.capital === false && next.key !== 'coach' && PLAYERS.has(next.key);
  if (hasArticle && isPlayer && wordEnd - firstWord > 1) return true;
  if (hasArticle && (next?.key === 'captain' || next?.key === 'skipper')) return true;
  const at = hasArticle ? firstWord - 2 : firstWord - 1;
  const [governor, preposition] = [words[at - 1]?.key ?? '', words[at]?.key ?? ''];
  if (BEATING.has(preposition)) return !vocabulary.honorifics.has(words[firstWord]!.key);
  return RESULTS.get(preposition)?.has(governor) === true;
}

const OWNED = new Set(
  'season defence attack goalkeeper keeper captain skipper dressing bench line-up fans supporters players pack bowlers batsmen'.split(
    ' ',
  ),
);
const BEATING = new Set('beat beating thrashed hammered edged v vs'.split(' '));
const RESULTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['over', new Set(['win', 'victory', 'triumph', 'wins'])],
  ['against', new Set(['win', 'victory', 'draw', 'defeat', 'match', 'game', 'goal', 'debut'])],
  ['to', new Set(['lost', 'defeat', 'loss'])],
  ['with', new Set(['drew', 'draw'])],
  ['from', new Set(['bid', 'bids', 'loan', 'joined', 'signed', 'offer'])],
  ['by', new Set(['beaten', 'thrashed', 'defeat'])],
]);
