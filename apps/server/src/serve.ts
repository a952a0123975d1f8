// Serves a deployment: requests, jobs, ticks of the log, and the witness beside.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readContent } from '@heed/content/read';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Deployment, DeploymentOptions } from './deployment.ts';
import { logEvent, logFault } from './event-log.ts';
import { makeApp } from './http/app.ts';
import { type Connections, watchConnections } from './http/connections.ts';
import { guarded, startJobs } from './jobs/run.ts';
import { startTicks } from './ledger/ticks.ts';
import { version } from './version.ts';
import { mountWitness } from './witness/routes.ts';
import { besideServer } from './witness/serve.ts';

export interface Running {
  readonly deployment: Deployment;
  readonly port: number;
  /** Keys of the witness that runs beside, for the policies of others; empty where none runs. */
  readonly witness: readonly string[];
  /** Stops taking requests, finishes those begun, closes the storage. */
  stop(): Promise<void>;
}

export interface ServeOptions extends DeploymentOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Loopback unless the operator says otherwise; a proxy in front speaks https. */
  readonly host?: string | undefined;
}

/**
 * Thrown at start where another process serves this data folder. On SQLite one alone may: nothing would tell
 * secrets or prices to the other.
 */
class ServedAlready extends Error {
  override readonly name = 'ServedAlready';
}

export async function serveDeployment(deployment: Deployment, options: ServeOptions): Promise<Running> {
  if (!(await deployment.storage.claims.claim('server')))
    throw new ServedAlready(
      'Cannot serve: another process serves this data folder. Stop it, or set HEED_DATA to another.',
    );
  const content = readContent(deployment.options.folder);
  const app = makeApp(deployment, content);
  const witness = await besideServer(options);
  if (witness !== null) mountWitness(app, witness);
  const stopJobs = await startJobs(deployment, content.words);
  const stopTicks = await startTicks(deployment);
  const { server, connections } = await listen(app.fetch, options).catch(async (error) => {
    stopJobs();
    await stopTicks();
    witness?.close();
    throw error;
  });
  lookForDamage(deployment);
  logEvent('start', { version, ms: Math.round(performance.now()) });
  return {
    deployment,
    port: (server.address() as AddressInfo).port,
    witness: witness?.vkeys ?? [],
    async stop() {
      const stopTime = performance.now();
      stopJobs();
      await connections.stop();
      await stopTicks();
      await guarded(() => deployment.reach.flush());
      await guarded(() => deployment.trail.flush());
      deployment.refusals.flush();
      witness?.close();
      await deployment.close();
      logEvent('stop', { ms: Math.round(performance.now() - stopTime) });
    },
  };
}

/** Throws what the system says where the port is not to be had. */
function listen(fetch: Hono['fetch'], { port, host }: ServeOptions) {
  return new Promise<{ server: Server; connections: Connections }>((resolve, reject) => {
    const options = { fetch, port, hostname: host ?? '127.0.0.1' };
    // HTTP/1.1 alone was asked for, so it is that server.
    const server = serve(options, () => resolve({ server, connections })) as Server;
    const connections = watchConnections(server);
    server.once('error', reject);
  });
}

/**
 * Beside the first answers: a damaged file is served, since people write now, but whoever watches is told.
 */
function lookForDamage({ storage, readiness }: Deployment): void {
  void storage.backup.findDamage().then(
    (isDamaged) => {
      if (!isDamaged) return;
      readiness.noteDamage();
      logFault(
        'database-damaged',
        "the database is damaged. Run 'heed doctor'; restore the last backup into an empty data folder.",
      );
    },
    () => {}, // closed meanwhile
  );
}
