// Serves a deployment: requests, jobs, ticks of the log, and the witness beside.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Content, readContent } from '@heed/content/read';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Deployment, DeploymentOptions } from '../deployment.ts';
import { logEvent, logFault } from '../event-log.ts';
import { readCircuits } from '../http/circuits.ts';
import { watchConnections } from '../http/connections.ts';
import { connectionShares, descriptorLimit } from '../http/descriptors.ts';
import { onionFetch } from '../http/onion.ts';
import { watchBodies } from '../http/slow-bodies.ts';
import { type ListenPlace, loopback, openPlace, openPort } from '../http/socket.ts';
import { afterStart, guarded, startJobs } from '../jobs/run.ts';
import { startTicks } from '../ledger/ticks.ts';
import { storeModuleMemory } from '../site/module-gate.ts';
import { version } from '../version.ts';
import { mountWitness } from '../witness/routes.ts';
import { besideServer } from '../witness/serve.ts';
import { makeApp } from './app.ts';

export interface Running {
  readonly deployment: Deployment;
  /** 0 where it listens on a socket of the file system. */
  readonly port: number;
  /** Keys of the witness that runs beside, for the policies of others; empty where none runs. */
  readonly witness: readonly string[];
  /** Stops taking requests, finishes those begun, closes the storage. */
  stop(): Promise<void>;
}

export interface ServeOptions extends DeploymentOptions, Pick<ListenPlace, 'takeOver'> {
  /** 0 takes any free port. */
  readonly port: number;
  /** Loopback unless the operator says otherwise; a proxy in front speaks https. */
  readonly host?: string | undefined;
  /**
   * Path of a socket of the file system, in place of host and port: only its owner and its group reach it, so
   * nobody else on the machine can claim the address of a visitor.
   */
  readonly socket?: string | undefined;
  /** Port of the loopback on which Tor hands over who comes by the onion service; none without. */
  readonly onionPort?: number | undefined;
  /** Whether Tor says the circuit of each connection first: see `http/circuits.ts`. */
  readonly onionCircuits?: boolean | undefined;
  /** Where figures of the service are read: a port of the loopback or the path of a socket; none without. */
  readonly metrics?: string | undefined;
  /** Seconds between a stop and the end of the listening, in which a proxy learns to send nobody here. */
  readonly drainSeconds?: number | undefined;
  /** Sees what is open before anybody is answered, and throws where it must not be served. */
  readonly admit?: ((deployment: Deployment) => void | Promise<void>) | undefined;
}

/**
 * How long a connection may rest between two questions: longer than proxies keep one (Caddy two minutes), so
 * that none sends a form on a connection that ends at that moment.
 */
const keepAliveMs = 130_000;

/**
 * Thrown at start where another process serves this data folder. On SQLite one alone may: nothing would tell
 * secrets or prices to the other.
 */
class ServedAlready extends Error {
  override readonly name = 'ServedAlready';
}

/** Serves what is being opened, and closes it where that fails. Content is read while it opens. */
export async function serveOpening(opening: Promise<Deployment>, options: ServeOptions): Promise<Running> {
  const reading = (async () => readContent(options.folder))();
  reading.catch(() => undefined);
  const deployment = await opening;
  try {
    await options.admit?.(deployment);
    return await serveDeployment(deployment, await reading, options);
  } catch (error) {
    await deployment.close();
    throw error;
  }
}

async function serveDeployment(
  deployment: Deployment,
  content: Content,
  options: ServeOptions,
): Promise<Running> {
  if (!(await deployment.storage.claims.claim('server')))
    throw new ServedAlready(
      'Cannot serve: another process serves this data folder. Stop it, or set HEED_DATA to another.',
    );
  const metrics = options.metrics === undefined ? null : await metricsAt(options.metrics, deployment);
  const app = makeApp(deployment, content);
  const witness = await besideServer(options);
  if (witness !== null) mountWitness(app, witness);
  const stopJobs = await startJobs(deployment, content.words);
  const stopTicks = await startTicks(deployment);
  const { servers, connections } = await listen(app.fetch, options).catch(async (error) => {
    stopJobs();
    await stopTicks();
    witness?.close();
    metrics?.close();
    throw error;
  });
  for (const server of servers) metrics?.watch(server);
  const stopWatch = watchForDamage(deployment);
  logEvent('start', { version, ms: Math.round(performance.now()) });
  const afterwards = afterStart(deployment);
  return {
    deployment,
    port: options.socket === undefined ? (servers[0].address() as AddressInfo).port : 0,
    witness: witness?.vkeys ?? [],
    async stop() {
      const stopTime = performance.now();
      stopJobs();
      stopWatch();
      deployment.readiness.noteStop();
      const graceMs = (options.drainSeconds ?? 0) * 1000;
      const cuts = await Promise.all(connections.map((one) => one.stop(graceMs)));
      const cut = cuts.reduce((sum, count) => sum + count, 0);
      if (cut > 0) logFault('answers-cut', `${cut} answers took too long for the stop and were cut.`);
      metrics?.close();
      await stopTicks();
      await afterwards;
      await guarded(() => storeModuleMemory(deployment));
      await guarded(() => deployment.trail.flush());
      deployment.refusals.flush();
      witness?.close();
      await deployment.close();
      logEvent('stop', { ms: Math.round(performance.now() - stopTime), cut });
    },
  };
}

/** Its library of 80 files is read by who is asked for figures alone. */
const metricsAt = async (place: string, deployment: Deployment) =>
  (await import('../metrics/serve.ts')).openMetrics(deployment, place);

/** Throws what the system says where a port is not to be had; then nothing listens. */
async function listen(fetch: Hono['fetch'], options: ServeOptions) {
  const { host = loopback, onionPort, origins = [] } = options;
  const shares = connectionShares(descriptorLimit(), onionPort !== undefined);
  const server = makeServer(fetch, host, shares.main);
  const onion =
    onionPort === undefined ? null : makeServer(onionFetch(fetch, origins), loopback, shares.onion);
  if (onion !== null && options.onionCircuits) readCircuits(onion);
  const servers = onion === null ? ([server] as const) : ([server, onion] as const);
  const connections = servers.map((one) => watchConnections(one));
  await openPlace(server, options);
  if (onion !== null)
    await openPort(onion, onionPort!, loopback).catch((error) => {
      server.close();
      throw error;
    });
  return { servers, connections };
}

// HTTP/1.1 alone is asked for, so it is that server. A connection beyond `most` is closed at once.
function makeServer(fetch: Hono['fetch'], hostname: string, most: number): Server {
  const server = createAdaptorServer({ fetch, hostname }) as Server;
  server.keepAliveTimeout = keepAliveMs;
  server.maxConnections = most;
  watchBodies(server);
  return server;
}

/**
 * Damaged pages are read as far as they go, and nothing more is taken in: from the moment that anything in
 * this process, or a command beside it, meets damage.
 */
function watchForDamage({ storage, readiness }: Deployment): () => void {
  storage.damage.whenFound(() => {
    readiness.noteDamage();
    logFault(
      'database-damaged',
      "the database is damaged, and nothing is taken in any more. Run 'heed doctor'; restore the last " +
        'backup into an empty data folder.',
    );
  });
  return storage.damage.watch();
}
