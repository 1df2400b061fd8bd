import { setImmediate as nextTurn } from 'node:timers/promises';
import { PicketlineError } from '../errors.ts';
import type { ExtractionRecord } from '../extract/record.ts';
import { type ArticleState, readArticleStates } from '../queries/write-versions.ts';
import { type Article, articleVersionId } from '../text/article.ts';
import { type BatchItem, batchSize, type ExtractedItem, writeBatch } from './batch.ts';
import { keyOf } from './draft.ts';
import { type IngestParts, type IngestResult, unchanged } from './ingest-article.ts';
import type { Journal, KeptEntry } from './journal/journal.ts';
import { isReplayStored, isStored } from './write-articles.ts';

export interface IngestQueueOptions {
  /** Where accepted articles are kept until the graph has them; without one, they are not. */
  readonly journal?: Journal;
}

/** An article on its way through the queue. */
export interface TakenArticle {
  readonly articleId: string;
  readonly versionId: string;
  /** Resolves once the article is accepted: the journal has it on disk, or the graph has it already. */
  readonly accepted: Promise<void>;
  /**
   * Resolves once the graph has the article. Rejects with what is wrong with this article, with
   * `STORED_LATER` where the journal keeps it for the next start, else with why the graph did not take it.
   */
  readonly stored: Promise<IngestResult>;
}

/** How many articles, and how many characters of them, are under way at most. */
const MOST = { articles: 400, characters: 16_000_000 };
/** The embedded engine makes its commits durable once the articles in them have this many characters, */
const UNSYNCED_CHARACTERS = 4_000_000;
/** or when nothing has come for this long, in milliseconds. */
const IDLE = 2_000;

/**
 * Takes articles in from many callers: keeps each in the journal, extracts them, and writes as many as have
 * come together in one transaction. While one batch is written the next is extracted.
 */
export class IngestQueue {
  readonly #parts: IngestParts;
  readonly #journal: Journal | null;
  #coming: Entry[] = [];
  #accepted: Entry[] = [];
  /** All that came and was not stored already, until it is written or refused. */
  readonly #unstored = new Set<Entry>();
  #underWay = { articles: 0, characters: 0 };
  #admitting: Promise<void> | null = null;
  #writing: Promise<void> | null = null;
  #roomWanted: (() => void)[] = [];
  #unsynced: KeptEntry[] = [];
  #idle: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(parts: IngestParts, { journal }: IngestQueueOptions = {}) {
    this.#parts = parts;
    this.#journal = journal ?? null;
  }

  /** Resolves when there is room for another article; `add` takes one even where there is none. */
  async room(): Promise<void> {
    while (
      this.#underWay.articles >= MOST.articles ||
      this.#underWay.characters >= MOST.characters
    ) {
      await new Promise<void>((resolve) => this.#roomWanted.push(resolve));
    }
  }

  /** Takes an article in. Articles of one id are written in the order of their coming. */
  add(article: Article): TakenArticle {
    const entry = new Entry(article, new Date().toISOString(), false);
    this.#count(entry, 1);
    if (this.#isClosed) entry.refuse(closed());
    else {
      this.#coming.push(entry);
      this.#admitting ??= this.#admit();
    }
    return entry.taken;
  }

  /** Takes in what an earlier run accepted; to be called before anything else is added. */
  replay(left: readonly KeptEntry[]): readonly TakenArticle[] {
    const entries = left.map((kept) => {
      const { article, acceptedAt } = kept.entry;
      const entry = new Entry(article, acceptedAt, true);
      entry.kept = kept;
      this.#count(entry, 1);
      return entry;
    });
    this.#coming.push(...entries);
    if (entries.length > 0) this.#admitting ??= this.#admit();
    return entries.map(({ taken }) => taken);
  }

  /** Resolves once everything that was added is stored, or refused, and durable. */
  async finish(): Promise<void> {
    while (this.#admitting !== null || this.#writing !== null) {
      await (this.#admitting ?? this.#writing);
    }
    await this.#sync();
  }

  /** Begins no other batch than the one that is being written, and takes nothing more in. */
  stop(): void {
    this.#isClosed = true;
  }

  /** Stops, and resolves when the last batch is written; what else is accepted is left to the next start. */
  async close(): Promise<void> {
    this.stop();
    await this.finish();
  }

  async #admit(): Promise<void> {
    // Whatever comes within this turn of the event loop shares one statement and one sync.
    await nextTurn();
    while (this.#coming.length > 0) {
      const group = this.#coming;
      this.#coming = [];
      await this.#admitGroup(group);
      if (this.#accepted.length > 0) this.#writing ??= this.#writeAccepted();
    }
    this.#admitting = null;
  }

  async #admitGroup(group: readonly Entry[]): Promise<void> {
    const states = await this.#readStates(group);
    const unstored = group.filter((entry, index) => {
      if (this.#endWhereStored(entry, states[index])) return false;
      this.#unstored.add(entry);
      return true;
    });
    await Promise.all(
      unstored.map(async (entry) => {
        try {
          entry.kept ??= (await this.#journal?.keep(entry.journalEntry)) ?? null;
          entry.accept();
        } catch (error) {
          this.#end(entry, () => entry.refuse(error));
        }
      }),
    );
    this.#accepted.push(...unstored.filter((entry) => !entry.isRefused));
  }

  /** Nothing where the graph does not answer: an article is accepted all the same, and writing tells why. */
  async #readStates(group: readonly Entry[]): Promise<readonly (ArticleState | undefined)[]> {
    const { engine, statements } = this.#parts;
    try {
      return await readArticleStates(
        engine,
        statements,
        group.map(({ article }) => keyOf(article)),
      );
    } catch {
      return [];
    }
  }

  #endWhereStored(entry: Entry, state: ArticleState | undefined): boolean {
    if (state === undefined) return false;
    const { article, ingestedAt, isReplayed } = entry;
    const isDone =
      isStored(article, state, this.#parts.extraction) ||
      (isReplayed && isReplayStored(article, ingestedAt, state));
    // Another text of the article that is under way has to come first.
    const isAlone = ![...this.#unstored].some((other) => other.article.id === article.id);
    if (!isDone || !isAlone) return false;
    entry.accept();
    this.#end(entry, () => entry.store(unchanged(article)));
    return true;
  }

  async #writeAccepted(): Promise<void> {
    let written: Promise<void> = Promise.resolve();
    while (this.#accepted.length > 0) {
      const batch = this.#accepted.splice(0, batchSize(this.#accepted));
      const extracted = this.#isClosed ? [] : await this.#extractAll(batch);
      await written;
      if (this.#isClosed) for (const entry of batch) this.#end(entry, () => entry.leave(closed()));
      else written = this.#write(extracted);
      // The last batch is waited for here, so that what comes meanwhile joins the next.
      if (this.#accepted.length === 0) await written;
    }
    this.#writing = null;
    this.#syncWhenIdle();
  }

  async #extractAll(batch: readonly Entry[]): Promise<readonly Extracted[]> {
    const extracted: Extracted[] = [];
    const waiting = [...batch];
    const extractOneByOne = async () => {
      for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
        // Answers of the graph, to the batch that is being written, come in between.
        await nextTurn();
        const { article, ingestedAt, isReplayed } = entry;
        try {
          const record = await this.#parts.extract(article);
          extracted.push({ entry, item: { article, ingestedAt, isReplayed, record } });
        } catch (error) {
          const failed = entry;
          this.#end(failed, () => failed.refuse(error));
        }
      }
    };
    const { parallelExtractions = 1 } = this.#parts;
    await Promise.all(Array.from({ length: parallelExtractions }, extractOneByOne));
    const order = new Map(batch.map((entry, index) => [entry, index]));
    return extracted.sort((one, other) => order.get(one.entry)! - order.get(other.entry)!);
  }

  async #write(extracted: readonly Extracted[]): Promise<void> {
    const results = await writeBatch(
      this.#parts,
      extracted.map(({ item }) => item),
    );
    for (const [index, { entry }] of extracted.entries()) {
      const result = results[index]!;
      if (result instanceof Error) this.#end(entry, () => entry.leave(result));
      else this.#end(entry, () => entry.store(result));
    }
    const isDurable = this.#parts.engine.kind === 'bolt';
    const characters = this.#unsynced.reduce(
      (sum, kept) => sum + kept.entry.article.text.length,
      0,
    );
    if (!isDurable && characters < UNSYNCED_CHARACTERS) return;
    // Where it fails the journal keeps the articles, and the next sync tries again.
    await this.#sync().catch(() => undefined);
  }

  #end(entry: Entry, settle: () => void): void {
    this.#count(entry, -1);
    this.#unstored.delete(entry);
    settle();
    if (entry.isStored && entry.kept !== null) this.#unsynced.push(entry.kept);
    for (const wanted of this.#roomWanted.splice(0)) wanted();
  }

  #count({ article }: Entry, step: 1 | -1): void {
    this.#underWay.articles += step;
    this.#underWay.characters += step * article.text.length;
  }

  /** Makes durable what is stored, and takes it out of the journal. */
  async #sync(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
    const stored = this.#unsynced;
    if (stored.length === 0) return;
    this.#unsynced = [];
    try {
      await this.#parts.engine.persist();
      await this.#journal?.release(stored);
    } catch (error) {
      this.#unsynced.push(...stored);
      throw error;
    }
  }

  #syncWhenIdle(): void {
    if (this.#idle !== null || this.#unsynced.length === 0) return;
    this.#idle = setTimeout(() => {
      this.#idle = null;
      if (this.#writing === null) this.#sync().catch(() => this.#syncWhenIdle());
    }, IDLE);
    this.#idle.unref();
  }
}

interface Extracted {
  readonly entry: Entry;
  readonly item: ExtractedItem & { readonly record: ExtractionRecord };
}

/** One article in the queue, and what its caller waits for. */
class Entry implements BatchItem {
  readonly article: Article;
  readonly ingestedAt: string;
  readonly isReplayed: boolean;
  readonly taken: TakenArticle;
  kept: KeptEntry | null = null;
  isStored = false;
  isRefused = false;
  readonly #accepted = settleable<void>();
  readonly #stored = settleable<IngestResult>();

  constructor(article: Article, ingestedAt: string, isReplayed: boolean) {
    this.article = article;
    this.ingestedAt = ingestedAt;
    this.isReplayed = isReplayed;
    this.taken = {
      articleId: article.id,
      versionId: articleVersionId(article),
      accepted: this.#accepted.promise,
      stored: this.#stored.promise,
    };
  }

  get journalEntry() {
    return { article: this.article, acceptedAt: this.ingestedAt };
  }

  accept(): void {
    this.#accepted.resolve();
  }

  store(result: IngestResult): void {
    this.isStored = true;
    this.#stored.resolve(result);
  }

  refuse(error: unknown): void {
    this.isRefused = true;
    this.#accepted.reject(error);
    this.#stored.reject(error);
  }

  /** Tells why the graph does not have the article yet. */
  leave(cause: Error): void {
    this.#stored.reject(this.kept === null ? cause : storedLater(this.article, cause));
  }
}

function settleable<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<Value>((toResolve, toReject) => {
    resolve = toResolve;
    reject = toReject;
  });
  // Whoever asks hears of it; who does not ask is no failure of the program.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

function closed(): PicketlineError {
  return new PicketlineError('GRAPH_UNAVAILABLE', 'No more articles are taken in.');
}

function storedLater({ id }: Article, cause: Error): PicketlineError {
  const message = `${id} is accepted and will be stored at the next start: ${cause.message}`;
  return new PicketlineError('STORED_LATER', message, { cause });
}
