// Where a witness runs: beside a server, whose intake never waits for it or falls with it, or alone.

import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { DeploymentOptions } from '../deployment.ts';
import { logFault } from '../event-log.ts';
import { protect } from '../http/headers.ts';
import { mountWitness } from './routes.ts';
import { openWitness, type Witness, type WitnessOptions } from './witness.ts';

/**
 * The witness of a server, or null where none is asked for or it cannot start; the server starts without it
 * then and says so.
 */
export async function besideServer({
  folder,
  origins,
  witnessLogs,
  now,
}: DeploymentOptions): Promise<Witness | null> {
  if (witnessLogs === undefined) return null;
  try {
    const host = origins?.[0] && new URL(origins[0]).host;
    return await openWitness({ folder, logs: witnessLogs, host, ...(now && { now }) });
  } catch {
    logFault(
      'witness',
      "no witness runs: the file of HEED_WITNESS_LOGS cannot be read. Ask 'heed witness --keys'.",
    );
    return null;
  }
}

export interface RunningWitness {
  readonly port: number;
  readonly vkeys: readonly string[];
  stop(): Promise<void>;
}

/** Serves a witness and nothing else. `port`: 0 takes any free one. */
export async function startWitness(
  options: WitnessOptions & { readonly port: number; readonly hostname: string },
): Promise<RunningWitness> {
  const witness = await openWitness(options);
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    protect(c.res.headers, 'api', false);
  });
  app.get('/healthz', (c) => c.json({ ok: true }));
  mountWitness(app, witness);
  // Kinds of faults alone: a message could carry what was sent.
  app.onError((error, c) => {
    logFault('unexpected', 'unexpected', error);
    return c.body('', 500);
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const httpServer = serve({ fetch: app.fetch, port: options.port, hostname: options.hostname }, () =>
      resolve(httpServer),
    );
    httpServer.once('error', reject);
  });
  return {
    port: (server.address() as AddressInfo).port,
    vkeys: witness.vkeys,
    async stop() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      witness.close();
    },
  };
}
