import type { Driver } from 'neo4j-driver';
import { OpenWork } from '../open-work.ts';

/**
 * One driver at a time. Where a server has stopped answering, its connections stay taken for as long as it
 * is silent, which may be for ever, and no driver lets go of a single one. So then a new driver takes over,
 * and the old one goes with all its connections once nobody works with it any more.
 */
export class Drivers {
  readonly #create: () => Driver;
  readonly #closing = new Set<Promise<unknown>>();
  #current: { readonly driver: Driver; readonly work: OpenWork };

  constructor(create: () => Driver) {
    this.#create = create;
    this.#current = { driver: create(), work: new OpenWork() };
  }

  /** @param isSilence whether an error says that the server did not answer at all */
  async run<Result>(
    use: (driver: Driver) => Promise<Result>,
    isSilence: (error: unknown) => boolean,
  ): Promise<Result> {
    const used = this.#current;
    try {
      return await used.work.run(() => use(used.driver));
    } catch (error) {
      if (isSilence(error) && used === this.#current) {
        this.#retire();
        this.#current = { driver: this.#create(), work: new OpenWork() };
      }
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#retire();
    await Promise.all(this.#closing);
  }

  #retire(): void {
    const { driver, work } = this.#current;
    const ended = () => this.#closing.delete(closing);
    const closing: Promise<unknown> = work.close(() => driver.close()).then(ended, ended);
    this.#closing.add(closing);
  }
}
