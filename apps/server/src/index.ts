// Opens a deployment and serves it. The CLI and the tests come in by this door.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type Deployment, type Options, openDeployment } from './deployment.ts';
import { makeApp } from './http/app.ts';
import { guarded, startJobs } from './jobs/run.ts';
import { startTicks } from './ledger/ticks.ts';
import { markServing } from './serving.ts';
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

export interface ServeOptions extends Options {
  /** 0 takes any free port. */
  readonly port: number;
  /** Loopback unless the operator says otherwise; a proxy in front speaks https. */
  readonly host?: string | undefined;
}

export async function startServer(options: ServeOptions): Promise<Running> {
  const deployment = await openDeployment(options);
  const app = makeApp(deployment);
  const witness = await besideServer(options);
  if (witness !== null) mountWitness(app, witness);
  const stopJobs = await startJobs(deployment);
  const stopTicks = await startTicks(deployment);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const made = serve({ fetch: app.fetch, port: options.port, hostname: options.host ?? '127.0.0.1' }, () =>
      resolve(made),
    );
    made.once('error', reject);
  });
  const unmark = markServing(options.folder);
  return {
    deployment,
    port: (server.address() as AddressInfo).port,
    witness: witness?.vkeys ?? [],
    async stop() {
      stopJobs();
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const forced = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5000);
      await closed;
      clearTimeout(forced);
      await stopTicks();
      await guarded(() => deployment.reach.flush());
      await guarded(() => deployment.trail.flush());
      witness?.close();
      await deployment.close();
      unmark();
    },
  };
}

export { type Deployment, NotSetUp, openDeployment } from './deployment.ts';
export { inviteMember } from './desk/keys.ts';
export { registrationResponse } from './desk/opaque.ts';
export { sealProfile } from './desk/profile.ts';
export { tokenHash } from './desk/session.ts';
export { keyedHash } from './http/secrets.ts';
export { organisationShape } from './organisation.ts';
export { rotateSecrets } from './rotate.ts';
export { isServed } from './serving.ts';
export { readContent } from './site/content.ts';
export { type RunningWitness, startWitness } from './witness/serve.ts';
export { openWitness } from './witness/witness.ts';
