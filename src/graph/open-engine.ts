import type { Config } from '../config.ts';
import { type BoltSettings, openBoltEngine } from './bolt/bolt-engine.ts';
import { openEmbeddedEngine } from './embedded/embedded-engine.ts';
import type { GraphEngine } from './engine.ts';

export interface EngineConfig extends Pick<Config, 'dataFolder'> {
  readonly neo4j: BoltSettings | null;
}

export interface OpenOptions {
  /** Whether to wait for a Neo4j that is about to start; true. */
  readonly patient?: boolean;
}

/**
 * The engine that the settings name, once it answers: Neo4j where they give an address, else the embedded
 * one. Rejects with a coded error that says which setting to look at.
 */
export async function openEngine(
  config: EngineConfig,
  { patient = true }: OpenOptions = {},
): Promise<GraphEngine> {
  const engine =
    config.neo4j === null
      ? await openEmbeddedEngine({ folder: config.dataFolder })
      : openBoltEngine(config.neo4j);
  try {
    await engine.verify({ patient });
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}
