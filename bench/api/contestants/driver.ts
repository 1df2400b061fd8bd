import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../../../tests/_neo4j/start-neo4j.ts';
import type { RunStatement } from './contestant.ts';

/** The driver as fast as it goes: one round trip for a statement, integers as plain numbers. */
export function openDriver({ uri, username, password, database }: Neo4jAddress): {
  readonly run: RunStatement;
  close(): Promise<void>;
} {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  return {
    async run({ statement }, key) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      const { records } = await session.run(statement, { key });
      void session.close();
      return records[0]?.get('answer');
    },
    close: () => driver.close(),
  };
}
