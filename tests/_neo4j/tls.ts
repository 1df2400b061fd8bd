import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';

/** A Neo4j behind TLS, under a certificate that nobody has signed but itself. */
export interface TlsServer {
  readonly port: number;
  /** File of the certificate, for those who are to trust it. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** Why no certificate can be made on this machine; null where one can. */
export async function whyNoCertificate(): Promise<string | null> {
  try {
    await promisify(execFile)('openssl', ['version']);
    return null;
  } catch {
    return 'openssl is not installed';
  }
}

/** @param target Bolt address to pass everything on to, without TLS */
export async function startTls(target: string): Promise<TlsServer> {
  const folder = mkdtempSync(join(tmpdir(), 'picketline-tls-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'],
    ...['-keyout', key, '-out', certificate],
  ]);
  const { hostname, port } = new URL(target);
  const sockets = new Set<TLSSocket>();
  const pair = { key: readFileSync(key), cert: readFileSync(certificate) };
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
    certificate,
    close() {
      for (const socket of sockets) socket.destroy();
      rmSync(folder, { recursive: true });
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
