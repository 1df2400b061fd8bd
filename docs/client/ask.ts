import type { TypedDocumentString } from './generated/graphql.ts';

/** Asks the server one document, with the types that codegen read off it. */
export async function ask<Result, Variables>(
  server: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(server, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Reply<Result>;
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  if (data == null) throw new Error('The server gave neither data nor errors');
  return data;
}

interface Reply<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}
