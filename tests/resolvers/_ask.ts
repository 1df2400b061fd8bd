import { type ExecutionResult, graphql, parse, validate } from 'graphql';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { ingestArticle } from '../../src/ingest/ingest-article.ts';
import { ingestReference } from '../../src/ingest/ingest-reference.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createRequestContext } from '../../src/resolvers/context.ts';
import { createSchema } from '../../src/resolvers/schema.ts';
import { createCompiledQueries } from '../../src/server/compiled-queries.ts';
import {
  clerksOut,
  firstNight,
  firstNightDigest,
  newMinister,
  norvaleTables,
} from '../_lamplighters.ts';
import { secondNight } from '../_second-night.ts';

export const statements = loadStatements(PACKAGE_FILES.cypher);
export const schema = createSchema();

/** Fills an empty graph with what is known of Norvale. */
export async function tellNorvale(engine: GraphEngine): Promise<void> {
  const reference = norvaleTables();
  await ingestReference(engine, statements, reference);
  for (const tell of [firstNightDigest, firstNight, secondNight, clerksOut, newMinister]) {
    const record = tell();
    const parts = { engine, statements, reference, extraction: 'test', extract: () => record };
    await ingestArticle(parts, record, { ingestedAt: '2022-01-01T12:00:00Z' });
  }
}

/** How a request is run. */
export interface AskOptions {
  /** As those are that come again; false. */
  readonly prepared?: boolean;
}

/** The answer to a question, which must be free of errors, as plain JSON. */
export async function ask(
  engine: GraphEngine,
  question: string,
  variables: object = {},
  options: AskOptions = {},
  // biome-ignore lint/suspicious/noExplicitAny: tests state what they expect of the shape
): Promise<any> {
  const { data, errors } = await run(engine, question, variables, options);
  if (errors !== undefined) throw errors[0]?.originalError ?? errors[0];
  return JSON.parse(JSON.stringify(data));
}

export async function run(
  engine: GraphEngine,
  question: string,
  variables: object = {},
  { prepared = false }: AskOptions = {},
): Promise<ExecutionResult> {
  const contextValue = createRequestContext({ engine, statements });
  const variableValues = { ...variables };
  if (!prepared) return graphql({ schema, source: question, variableValues, contextValue });
  contextValue.prepare();
  const document = parse(question);
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  const query = createCompiledQueries(schema, document).of(null);
  if (query === null) throw new Error('This question is not compiled.');
  const result = await query(contextValue, variableValues);
  return result ?? graphql({ schema, source: question, variableValues, contextValue });
}
