import { connect, type Socket } from 'node:net';

/** Speaks to a server over a bare socket, for what no client would send. */
export interface Wire {
  readonly socket: Socket;
  /** What came back, once the server has closed the connection. */
  readonly reply: Promise<string>;
}

export function openWire(address: URL): Wire {
  const socket = connect(Number(address.port), address.hostname);
  const reply = new Promise<string>((resolve) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    // A server that closes while we still send resets the connection; what it said before counts.
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
  return { socket, reply };
}
