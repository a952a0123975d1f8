// Where a server listens: a socket of the file system, or a port.
import { chmodSync, lstatSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';

/** Owner and group alone: the proxy is a member of the group. */
const mode = 0o660;

/**
 * Lets `server` listen on `path`. A socket that a killed process left behind is taken away. Throws what the
 * system says: EADDRINUSE where somebody answers there, or where another file has the name.
 */
export async function openSocket(server: Server, path: string): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket() && !(await answers(path))) rmSync(path);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path }, resolve);
  });
  chmodSync(path, mode);
}

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'ECONNREFUSED'));
  });

/** Where a server is to listen: on a socket of the file system where one is named, else on the port. */
export interface ListenPlace {
  readonly port: number;
  readonly host?: string | undefined;
  readonly socket?: string | undefined;
  /**
   * Gives a server that listens there already. Its socket of the system is used on, with the connections that
   * wait in it: to close one and open another would refuse them.
   */
  readonly takeOver?: (() => Server) | undefined;
}

/** The network of this machine alone. */
export const loopback = '127.0.0.1';

/** Lets `server` listen. Throws what the system says where the place is not to be had. */
export function openPlace(server: Server, place: ListenPlace): Promise<void> {
  const { port, host = loopback, socket, takeOver } = place;
  if (takeOver !== undefined) return listenAs(server, takeOver());
  return socket === undefined ? openPort(server, port, host) : openSocket(server, socket);
}

const listenAs = (server: Server, former: Server): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(former, resolve);
  });

/** Lets `server` listen on a port. Throws what the system says where it is not to be had. */
export const openPort = (server: Server, port: number, host: string): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
