import { expect, test } from 'vitest';
import { serveNorvale } from './_served.ts';

const serve = serveNorvale();
const SERVICE = {
  method: 'POST',
  url: '/graphql',
  payload: { query: '{ _service { sdl } }' },
} as const;

test('a server joins a supergraph where the setting says so, and tells gateways nothing elsewhere', async () => {
  const joining = await serve({ PICKETLINE_FEDERATION: 'on' });
  expect((await joining.inject(SERVICE)).json().data._service.sdl).toContain(
    'extend type Quote @key(fields: "id") @key(fields: "key")',
  );
  const alone = await serve();
  expect((await alone.inject(SERVICE)).json().errors[0].extensions.code).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
});

test('what a gateway asks for counts once for each entity', async () => {
  const joining = await serve({ PICKETLINE_FEDERATION: 'on', PICKETLINE_MAX_COST: '500' });
  const ask = async (count: number) => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Person { quotes(first: 10) { nodes { text } } } } }`;
    const representations = Array(count).fill({ __typename: 'Person', key: 'ada-quill' });
    const payload = { query, variables: { representations } };
    return (await joining.inject({ method: 'POST', url: '/graphql', payload })).json();
  };
  expect((await ask(2)).errors).toBeUndefined();
  expect((await ask(300)).errors[0].extensions.code).toBe('TOO_EXPENSIVE');
});
