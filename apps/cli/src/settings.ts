// What the environment says: the same names for every command. Documented in docs/operating.md.
import { join, resolve } from 'node:path';
import type { DeploymentOptions } from '@heed/server';
import type { StoreAccess } from '@heed/storage';
import { readStoreAddress } from '@heed/storage/store-address';
import { Failure } from './failure.ts';

/** Every variable that is ours. */
export const settingNames: readonly string[] = [
  'HEED_DATA',
  'HEED_HOST',
  'HEED_SOCKET',
  'HEED_ONION_PORT',
  'HEED_ONION_CIRCUITS',
  'HEED_METRICS',
  'HEED_ORIGIN',
  'HEED_PROXY',
  'HEED_ATTACHMENTS',
  'HEED_ATTACHMENTS_KEY',
  'HEED_ATTACHMENTS_SECRET',
  'HEED_DISK_BUDGET_MB',
  'HEED_DRAIN_SECONDS',
  'HEED_SMTP',
  'HEED_MAIL_FROM',
  'HEED_URGENT_SUBJECT',
  'HEED_NTFY',
  'HEED_SMS',
  'HEED_WEBHOOK',
  'HEED_WEBHOOK_KEY',
  'HEED_WITNESS_LOGS',
  'HEED_POLICY',
  'HEED_STAMPS',
  'HEED_SECOND_PLACE',
  'HEED_TICK_SECONDS',
  'HEED_LOG',
  'HEED_LOG_KEYS',
  'HEED_INVITATION',
];

export interface CommandSettings {
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  /** The bucket in which attachments stand; undefined where they stand in the data folder. */
  readonly attachments: StoreAccess | undefined;
  readonly port: number;
  readonly host: string;
  /** Path of a socket in place of host and port. */
  readonly socket: string | undefined;
  /** Port of the loopback for Tor alone. */
  readonly onionPort: number | undefined;
  /** Whether tor names the circuit of each connection: HiddenServiceExportCircuitID in its torrc. */
  readonly onionCircuits: boolean;
  /** The site's own addresses; the first one stands in links. Empty: from the Host header. */
  readonly origins: readonly string[];
  /** A port of the loopback or the path of a socket, for whoever watches the service. */
  readonly metrics: string | undefined;
  readonly proxy: boolean;
  readonly production: boolean;
  readonly diskBudget: number | undefined;
  readonly drainSeconds: number;
  readonly tickSeconds: number | undefined;
  readonly witnessLogs: string | undefined;
  readonly policy: string | undefined;
  readonly stamps: string | undefined;
  /** Folder to which SQLite is copied while the server runs. */
  readonly secondPlace: string | undefined;
  readonly mail: DeploymentOptions['mail'];
  readonly loud: DeploymentOptions['loud'];
}

export function settings(env: NodeJS.ProcessEnv = process.env): CommandSettings {
  const { HEED_SMTP: smtp, HEED_MAIL_FROM: from } = env;
  return {
    folder: resolve(env.HEED_DATA ?? join(env.INIT_CWD ?? process.cwd(), 'data')),
    databaseUrl: env.DATABASE_URL || undefined,
    attachments: attachmentsOf(env),
    port: number(env.PORT ?? '8080', 'PORT', 65_535),
    host: env.HEED_HOST ?? '127.0.0.1',
    socket: path(env.HEED_SOCKET, env),
    onionPort: env.HEED_ONION_PORT ? number(env.HEED_ONION_PORT, 'HEED_ONION_PORT', 65_535) : undefined,
    onionCircuits: env.HEED_ONION_CIRCUITS === '1',
    metrics: /^\d+$/.test(env.HEED_METRICS ?? '') ? env.HEED_METRICS : path(env.HEED_METRICS, env),
    origins: originsOf(env.HEED_ORIGIN ?? ''),
    proxy: env.HEED_PROXY === '1',
    production: env.NODE_ENV === 'production',
    diskBudget:
      env.HEED_DISK_BUDGET_MB === undefined
        ? undefined
        : number(env.HEED_DISK_BUDGET_MB, 'HEED_DISK_BUDGET_MB', 1e9) * 1e6,
    drainSeconds: number(env.HEED_DRAIN_SECONDS ?? '0', 'HEED_DRAIN_SECONDS', 10),
    tickSeconds:
      env.HEED_TICK_SECONDS === undefined
        ? undefined
        : Math.max(1, number(env.HEED_TICK_SECONDS, 'HEED_TICK_SECONDS', 86_400)),
    witnessLogs: path(env.HEED_WITNESS_LOGS, env),
    policy: path(env.HEED_POLICY, env),
    stamps: path(env.HEED_STAMPS, env),
    secondPlace: path(env.HEED_SECOND_PLACE, env),
    mail: smtp && from ? { smtp, from, urgentSubject: env.HEED_URGENT_SUBJECT || undefined } : undefined,
    loud: loudOf(env),
  };
}

const loudOf = (env: NodeJS.ProcessEnv): CommandSettings['loud'] => ({
  ntfy: env.HEED_NTFY || undefined,
  sms: env.HEED_SMS || undefined,
  webhook:
    env.HEED_WEBHOOK && env.HEED_WEBHOOK_KEY
      ? { url: env.HEED_WEBHOOK, key: env.HEED_WEBHOOK_KEY }
      : undefined,
});

/** The address at which the site answers: the first of those that are set, else this machine. */
export const siteAddress = ({ origins, port }: Pick<CommandSettings, 'origins' | 'port'>): string =>
  origins[0] ?? `http://localhost:${port}`;

/** The addresses of `text`, split at commas. Throws a usage failure for what is no address of a site. */
function originsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value) => {
      const url = URL.parse(value);
      if (
        url === null ||
        !/^https?:$/.test(url.protocol) ||
        url.pathname !== '/' ||
        url.search !== '' ||
        url.username !== ''
      )
        throw new Failure(
          'usage',
          'Set HEED_ORIGIN to the address of the site, as https://heed.example.org; several with ' +
            'commas between.',
        );
      return url.origin;
    });
}

function attachmentsOf(env: NodeJS.ProcessEnv): StoreAccess | undefined {
  const { HEED_ATTACHMENTS: address, HEED_ATTACHMENTS_KEY: key, HEED_ATTACHMENTS_SECRET: secret } = env;
  if (!address) return undefined;
  if (!key || !secret)
    throw new Failure(
      'usage',
      'HEED_ATTACHMENTS names a bucket: set HEED_ATTACHMENTS_KEY and HEED_ATTACHMENTS_SECRET too.',
    );
  try {
    return readStoreAddress(address, { key, secret });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure('usage', `HEED_ATTACHMENTS names no bucket. ${error.message}.`);
  }
}

const path = (file: string | undefined, env: NodeJS.ProcessEnv) =>
  file === undefined || file === '' ? undefined : resolve(env.INIT_CWD ?? process.cwd(), file);

function number(text: string, name: string, most: number): number {
  if (!/^\d+$/.test(text) || Number(text) > most)
    throw new Failure('usage', `Set ${name} to a whole number up to ${most}.`);
  return Number(text);
}
