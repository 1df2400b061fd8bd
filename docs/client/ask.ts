import type { TypedDocumentString } from './generated/graphql.ts';

/**
 * Asks a server one document, with the types that codegen read off it. It is named by its id, in an address
 * whose answer caches may keep; a server without a manifest of these documents gets it in full.
 */
export async function ask<Result, Variables>(
  server: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const address = new URL(server);
  address.searchParams.set('documentId', String(document.__meta__?.hash));
  address.searchParams.set('variables', JSON.stringify(variables));
  const reply = await read<Result>(await fetch(address, { headers: ACCEPT }));
  if (!reply.errors?.some(({ extensions }) => extensions?.code === 'UNKNOWN_DOCUMENT')) {
    return dataOf(reply);
  }
  const inFull = await fetch(server, {
    method: 'POST',
    headers: { ...ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  return dataOf(await read(inFull));
}

const ACCEPT = { accept: 'application/graphql-response+json, application/json;q=0.9' };

interface Reply<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

async function read<Result>(response: Response): Promise<Reply<Result>> {
  return (await response.json()) as Reply<Result>;
}

function dataOf<Result>({ data, errors }: Reply<Result>): Result {
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  if (data == null) throw new Error('The server gave neither data nor errors');
  return data;
}
