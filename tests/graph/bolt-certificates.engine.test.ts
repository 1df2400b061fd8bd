import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltCli, buildCli } from '../_cli.ts';
import { engines, neo4jAddress } from '../_engines.ts';
import { startTls, type TlsOptions, type TlsServer, whyNoCertificate } from '../_neo4j/tls.ts';
import { skipReason } from '../_required.ts';

/* A process learns whom to trust when it starts, so this takes a process of its own: that of the doctor. */

const given = inject('neo4j');
const why = 'skip' in given ? given.skip : skipReason('openssl', await whyNoCertificate());
const skipped = why === null ? '' : ` (skipped: ${why})`;

describe.skipIf(why !== null)(`A Neo4j whose certificate has an authority${skipped}`, () => {
  let cli: BuiltCli;
  const servers: TlsServer[] = [];
  beforeAll(async () => {
    cli = buildCli();
    const neo4j = engines.find(({ name }) => name === 'Neo4j');
    await (await neo4j?.open())?.close();
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  afterAll(() => cli?.remove());

  const start = async (options?: TlsOptions) => {
    const server = await startTls(neo4jAddress().uri, options);
    servers.push(server);
    return server;
  };
  const examine = async (scheme: string, { port }: TlsServer, trusted?: string) => {
    const { username, password, database } = neo4jAddress();
    const { code, stdout } = await cli.run(['doctor', '--json'], {
      NEO4J_URI: `${scheme}://127.0.0.1:${port}`,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      ...(trusted === undefined ? {} : { NODE_EXTRA_CA_CERTS: trusted }),
    });
    const { checks } = JSON.parse(stdout) as { checks: { name: string; finding: string }[] };
    const findings = Object.fromEntries(checks.map(({ name, finding }) => [name, finding]));
    return { code, findings };
  };

  test.each(['bolt+s', 'neo4j+s'])('is reached by %s where that is trusted', async (scheme) => {
    const server = await start();
    const { code, findings } = await examine(scheme, server, server.authority);
    expect(findings.connection).toMatch(/^answered within/);
    expect(findings.version).toMatch(/^Neo4j \d/);
    expect(code).toBe(0);
  });

  test.each(['bolt+s', 'neo4j+s'])('is refused by %s where that is not', async (scheme) => {
    const [server, another] = [await start(), await start()];
    const message =
      'Connecting met a certificate that is not trusted: name its authority in NODE_EXTRA_CA_CERTS, or end the scheme of NEO4J_URI in +ssc.';
    for (const trusted of [undefined, another.authority]) {
      const { code, findings } = await examine(scheme, server, trusted);
      expect([code, findings.connection]).toEqual([1, message]);
    }
  });

  test('is refused where the certificate is for another address', async () => {
    const server = await start({ address: '127.0.0.2' });
    const { code, findings } = await examine('bolt+s', server, server.authority);
    const message =
      'Connecting met a certificate that is for another address than NEO4J_URI names.';
    expect([code, findings.connection]).toEqual([1, message]);
  });

  test('is refused where the certificate has expired', async () => {
    const server = await start({ days: -1 });
    const { code, findings } = await examine('bolt+s', server, server.authority);
    const message = 'Connecting met a certificate that has expired, or is not valid yet.';
    expect([code, findings.connection]).toEqual([1, message]);
  });
});
