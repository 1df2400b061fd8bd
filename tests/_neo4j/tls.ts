import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';

/** A Neo4j behind TLS. */
export interface TlsServer {
  readonly port: number;
  /** File of the certificate of who vouches for it, for those who are to trust that. */
  readonly authority: string;
  close(): Promise<void>;
}

export interface TlsOptions {
  /** The address that the certificate is for; 127.0.0.1. */
  readonly address?: string;
  /** From now on, how many days the certificate is good for; 2. */
  readonly days?: number;
}

/** Why no certificate can be made on this machine; null where one can. */
export async function whyNoCertificate(): Promise<string | null> {
  try {
    await run('openssl', ['version']);
    return null;
  } catch {
    return 'openssl is not installed';
  }
}

/**
 * Under a certificate of an authority that nobody knows.
 * @param target Bolt address to pass everything on to, without TLS
 */
export async function startTls(
  target: string,
  { address = '127.0.0.1', days = 2 }: TlsOptions = {},
): Promise<TlsServer> {
  const folder = mkdtempSync(join(tmpdir(), 'picketline-tls-'));
  const file = (name: string) => join(folder, name);
  writeFileSync(file('authority.cnf'), AUTHORITY);
  writeFileSync(file('server.cnf'), `subjectAltName=IP:${address}\n`);
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await run('openssl', [
    ...['req', '-x509', '-days', '2', '-config', file('authority.cnf'), ...newKey],
    ...['-keyout', file('authority.key'), '-out', file('authority.pem')],
  ]);
  await run('openssl', [
    ...['req', '-new', '-subj', '/CN=localhost', '-config', file('authority.cnf'), ...newKey],
    ...['-keyout', file('server.key'), '-out', file('server.csr')],
  ]);
  await run('openssl', [
    ...['x509', '-req', '-in', file('server.csr'), '-days', String(days)],
    ...['-CA', file('authority.pem'), '-CAkey', file('authority.key'), '-CAcreateserial'],
    ...['-extfile', file('server.cnf'), '-out', file('server.pem')],
  ]);
  const { hostname, port } = new URL(target);
  const sockets = new Set<TLSSocket>();
  const pair = { key: readFileSync(file('server.key')), cert: readFileSync(file('server.pem')) };
  const server = createServer(pair, (near) => {
    sockets.add(near);
    const far = connect(Number(port), hostname);
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    authority: file('authority.pem'),
    close() {
      for (const socket of sockets) socket.destroy();
      rmSync(folder, { recursive: true });
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const run = promisify(execFile);

const AUTHORITY = `[req]
distinguished_name = name
x509_extensions = authority
prompt = no
[name]
CN = Authority of the tests
[authority]
basicConstraints = critical, CA:TRUE
`;
