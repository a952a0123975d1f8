// Where the figures are read: a port of this machine or a socket of the file system, never the site itself.
import { createServer, type Server } from 'node:http';
import type { Deployment } from '../deployment.ts';
import { SettingError } from '../entries/setting-files.ts';
import { openSocket } from '../http/socket.ts';
import { type Metrics, makeMetrics } from './metrics.ts';

export interface OpenMetrics {
  /** Counts what `server` answers, from before its first connection. */
  watch(server: Server): void;
  close(): void;
}

/**
 * Answers `/metrics`. `place`: a port of the loopback, or the path of a socket. Throws SettingError where it
 * is not to be had.
 */
export async function openMetrics(deployment: Deployment, place: string): Promise<OpenMetrics> {
  const metrics = makeMetrics(deployment);
  const server = serverOf(metrics);
  try {
    if (/^\d+$/.test(place)) await listenOnPort(server, Number(place));
    else await openSocket(server, place);
  } catch {
    throw new SettingError(
      'Cannot answer at HEED_METRICS: it is in use, or its folder is not this account’s. Name another ' +
        'port or path',
    );
  }
  return {
    watch: metrics.watch,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const serverOf = (metrics: Metrics): Server =>
  createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });

const listenOnPort = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
