import type { Span } from '../../text/span.ts';
import type { Atom } from '../figures/atoms.ts';
import { createPhraseSet, createPhraseTree } from '../figures/phrase-tree.ts';
import type { StatedSentence } from '../figures/stated-sentences.ts';
import type { Knowledge } from '../knowledge.ts';
import type { DisputeFinding, StrikeFinding } from '../record.ts';
import type { TopicUse } from './background.ts';

/** Words that point at a dispute: "the pay dispute", "the row over new contracts". */
export interface DisputeMention extends Span {
  /** Its id where its own name stands here, null for "the dispute". */
  readonly dispute: string | null;
  /** What it is said to be about, null where these words do not tell. */
  readonly topic: string | null;
}

/** What an article says of disputes. */
export interface DisputeReading {
  readonly disputeMentions: readonly DisputeMention[];
  /** The topics that the article has words for, the first place of each. */
  readonly topics: readonly TopicUse[];
}

/** Reads what the sentences of an article say of disputes. */
export type DisputeReader = (sentences: readonly StatedSentence[]) => DisputeReading;

/** Builds what reads disputes in one article after another. */
export function createDisputeReader(knowledge: Knowledge): DisputeReader {
  const names = createPhraseTree(
    knowledge.reference.disputes.rows.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((alias) => [alias, id] as const),
    ),
  );
  const nouns = createPhraseSet(knowledge.words('dispute-nouns'));
  const topics = new Set(knowledge.words('dispute-topics'));
  return (sentences) => {
    const disputeMentions: DisputeMention[] = [];
    const uses = new Map<string, Counted<TopicUse>>();
    for (const { atoms } of sentences) {
      disputeMentions.push(...findMentions(atoms, names, nouns, topics));
      countTopics(atoms, topics, uses);
    }
    return { disputeMentions, topics: [...uses.values()] };
  };
}

/**
 * The disputes of the article: those it calls by name, and that of its main strike, which "the dispute" and
 * "the row over pay" then mean. A topic that is not the dispute's makes it another one, which stays unlinked.
 */
export function linkDisputes(
  knowledge: Knowledge,
  mentions: readonly DisputeMention[],
  strikes: readonly StrikeFinding[],
): readonly DisputeFinding[] {
  const rows = knowledge.reference.strikes.byId;
  const main = new Set(
    strikes.filter((strike) => strike.main).flatMap(({ id }) => rows.get(id)?.disputes ?? []),
  );
  const found = new Map<string, Span[]>([...main].map((id) => [id, []]));
  for (const { start, end, dispute, topic } of mentions) {
    const ids =
      dispute === null ? [...main].filter((id) => isAbout(knowledge, id, topic)) : [dispute];
    // "the dispute" means one: where the strike is part of two, the words do not tell which
    if (ids.length !== 1) continue;
    const spans = found.get(ids[0]!);
    if (spans === undefined) found.set(ids[0]!, [{ start, end }]);
    else spans.push({ start, end });
  }
  return [...found].map(([id, spans]) => ({ id, mentions: spans }));
}

function isAbout({ reference }: Knowledge, id: string, topic: string | null): boolean {
  const name = reference.disputes.byId.get(id)?.name.toLowerCase() ?? '';
  return topic === null || name.includes(singular(topic));
}

function findMentions(
  atoms: readonly Atom[],
  names: ReturnType<typeof createPhraseTree<string>>,
  nouns: ReturnType<typeof createPhraseSet>,
  topics: ReadonlySet<string>,
): DisputeMention[] {
  const mentions: DisputeMention[] = [];
  for (let at = 0; at < atoms.length; ) {
    const name = names.at(atoms, at);
    const noun = name === null ? nouns.at(atoms, at) : null;
    if (name !== null) {
      mentions.push({
        start: atoms[at]!.start,
        end: atoms[name.next - 1]!.end,
        dispute: name.value,
        topic: null,
      });
      at = name.next;
    } else if (noun !== null && isDispute(atoms[at - 1]?.lower)) {
      const before = atoms[at - 1]!.lower;
      const named = topics.has(before);
      // "the row over plans for new rotas and contracts": the topic is the first topic word after "over"
      let topic = named ? before : null;
      const over = atoms[noun.next]?.lower === 'over' || atoms[noun.next]?.lower === 'about';
      for (let index = noun.next + 1; over && topic === null && index < noun.next + 9; index++) {
        const word = atoms[index]?.lower ?? '';
        if (topics.has(word)) topic = word;
      }
      mentions.push({
        start: atoms[named ? at - 1 : at]!.start,
        end: atoms[noun.next - 1]!.end,
        dispute: null,
        topic,
      });
      at = noun.next;
    } else at++;
  }
  return mentions;
}

/** "third in a row", "front row" and "to dispute" are no quarrels. */
function isDispute(before: string | undefined): boolean {
  return (
    before !== undefined && !['a', 'front', 'back', 'to', 'not', 'second', 'third'].includes(before)
  );
}

type Counted<Use> = Use & { count: number };

function countTopics(
  atoms: readonly Atom[],
  topics: ReadonlySet<string>,
  uses: Map<string, Counted<TopicUse>>,
): void {
  for (const { lower, start, end } of atoms) {
    if (!topics.has(lower)) continue;
    const topic = singular(lower);
    const use = uses.get(topic);
    if (use === undefined) uses.set(topic, { topic, count: 1, start, end });
    else use.count++;
  }
}

function singular(topic: string): string {
  return topic === 'contracts' ? 'contract' : topic;
}
