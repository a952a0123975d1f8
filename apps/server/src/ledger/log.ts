// The log of this deployment: its name, its key, and what it promises. The key is the server's own and signs
// notes alone; who must not trust the server looks at what witnesses saw. docs/spec/ledger.md.
import { createPrivateKey, createPublicKey, hash, randomBytes, sign } from 'node:crypto';
import {
  type Checkpoint,
  ED25519,
  formatInclusionPromise,
  formatKey,
  formatNote,
  LedgerError,
  leafHash,
  type NoteSignature,
  parseCheckpoint,
  signNote,
  verifyNote,
} from '@heed/ledger';
import { type Log, logBehind, rosterEntry, type Storage } from '@heed/storage';
import { type LogFiles, logFiles } from './files.ts';

/** The setting that holds the list of scripts as logged last: scripts.ts. */
export const loggedScriptsSetting = 'ledger-scripts';

/**
 * How often entries get their places, seconds. Shorter for tests and the demonstration: HEED_TICK_SECONDS.
 */
export const tickSeconds = 600;

/** SHA-256, three times as fast as the library's own. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

export interface LogKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
  /** Ed25519, 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

export interface OwnLog {
  /** Number of the log that grows now. */
  readonly number: number;
  readonly key: LogKey;
  /** The key as verifiers read it: name, id, public key. */
  readonly vkey: string;
  signed(text: string): { readonly note: string; readonly signature: NoteSignature };
  /**
   * The signed promise that `entry` will stand in the log by the end of the tick after the next. `now` in
   * milliseconds.
   */
  promise(entry: Uint8Array, now: number): string;
}

export interface LogOptions {
  /** Seconds between two ticks. */
  readonly tick: number;
  /** The site's own name, where the operator gave one. */
  readonly host: string | undefined;
  /** The data folder. */
  readonly folder: string;
}

/**
 * Opens the log that grows now, or begins the first. One that has lost entries which others have seen is
 * never continued, since that would rewrite what was published: a new one begins, whose first tick names the
 * last known checkpoint of the old.
 */
export async function openLog(storage: Storage, options: LogOptions): Promise<OwnLog> {
  const { settings } = storage;
  let log = await storage.ledger.current();
  if (log === null) log = await begin(storage, null, options.host);
  else if (
    (log.size > 0 && (await settings.get(logBehind)) !== null) ||
    (await publishedMore(storage, log, options.folder))
  ) {
    const files = logFiles(options.folder, log.number);
    const last =
      (await publishedIn(storage, log, files)) === null ? log.checkpoint : await files.checkpoint();
    await storage.ledger.add([Buffer.from(`heed/continues/v1\n${last}`), ...(await inForce(storage))]);
    // The scripts are logged anew too: whoever watches the new log alone must find all that is served.
    await settings.remove(loggedScriptsSetting);
    log = await begin(storage, log, options.host);
    await settings.remove(logBehind);
  }
  return ownLog(log, await logSeed(storage, log.number), options.tick);
}

/** The log that grows now as its readers know it; null where none has begun. Begins none. */
export async function readLog(storage: Storage): Promise<{
  readonly number: number;
  readonly key: { readonly name: string };
  readonly vkey: string;
} | null> {
  const log = await storage.ledger.current();
  const seed = log && (await storage.settings.get(`ledger-key-${log.number}`));
  if (!log || !seed) return null;
  return { number: log.number, key: { name: log.origin }, vkey: vkeyOf(log.origin, seed) };
}

/** A text as a note by the key of the log that grows now; null where none has begun. */
export async function signByLog(storage: Storage, text: string): Promise<string | null> {
  const log = await storage.ledger.current();
  const seed = log && (await storage.settings.get(`ledger-key-${log.number}`));
  if (!log || !seed) return null;
  return formatNote({ text, signatures: [signNote(text, { name: log.origin, ...ed25519Secret(seed) })] });
}

/** The keys of all logs there ever were, the oldest first, as verifiers read them. */
export async function logKeys(
  storage: Storage,
): Promise<{ readonly origin: string; readonly vkey: string }[]> {
  const logs = await storage.ledger.all();
  return Promise.all(
    logs.map(async ({ number, origin }) => ({
      origin,
      vkey: vkeyOf(origin, await logSeed(storage, number)),
    })),
  );
}

/** A key for each log: one that follows another does so because that one is not to be trusted any more. */
async function logSeed({ settings }: Storage, number: number): Promise<Uint8Array> {
  const name = `ledger-key-${number}`;
  // Each visitor asks for it: a read, which a damaged database or a full disk answers too.
  return (await settings.get(name)) ?? settings.putOnce(name, randomBytes(32));
}

/**
 * Whether the folder still holds a checkpoint of more entries than the database knows: an older database was
 * put back.
 */
async function publishedMore(storage: Storage, log: Log, folder: string): Promise<boolean> {
  const published = await publishedIn(storage, log, logFiles(folder, log.number));
  return published !== null && published.size > log.size;
}

/** The checkpoint in the folder; null where there is none that the key of this log signed. */
export async function publishedIn(storage: Storage, log: Log, files: LogFiles): Promise<Checkpoint | null> {
  const note = await files.checkpoint();
  if (note === null) return null;
  const vkey = vkeyOf(log.origin, await logSeed(storage, log.number));
  try {
    return parseCheckpoint(verifyNote(note, vkey));
  } catch (error) {
    if (error instanceof LedgerError) return null;
    throw error;
  }
}

/** Certificates that clients are given, as entries in clear. */
async function inForce({ keys }: Storage): Promise<Uint8Array[]> {
  const supervisors = (await keys.supervisors()).map(({ statement }) => `heed/supervisor/v1\n${statement}`);
  const desks = (await keys.deskKeys()).map(({ certificate }) => `heed/desk-key/v1\n${certificate}`);
  const roster = await keys.roster();
  return [...supervisors, ...desks, ...(roster ? [rosterEntry(roster.statement)] : [])].map((text) =>
    Buffer.from(text),
  );
}

async function begin(storage: Storage, previous: Log | null, host: string | undefined): Promise<Log> {
  const origin =
    previous === null ? `${host ?? `heed-${randomBytes(8).toString('hex')}`}/log` : follower(previous.origin);
  await storage.ledger.begin({ previous: previous?.number ?? 0, origin });
  const log = await storage.ledger.current();
  if (log === null) throw new Error('Cannot begin a log: the storage did not keep it');
  return log;
}

const follower = (origin: string): string => {
  const [, base = origin, number = '1'] = /^(.*?\/log)(?:\/(\d+))?$/.exec(origin) ?? [];
  return `${base}/${Number(number) + 1}`;
};

function ownLog(log: Log, seed: Uint8Array, tick: number): OwnLog {
  const key: LogKey = { name: log.origin, ...ed25519Secret(seed) };
  const vkey = formatKey(key.name, ED25519, key.publicKey);
  const signed = (text: string) => {
    const signature = signNote(text, key);
    return { note: formatNote({ text, signatures: [signature] }), signature };
  };
  return {
    number: log.number,
    key,
    vkey,
    signed,
    promise: (entry, now) =>
      signed(
        formatInclusionPromise({
          origin: key.name,
          leafHash: leafHash(entry, sha256),
          due: (Math.floor(now / 1000 / tick) + 2) * tick,
        }),
      ).note,
  };
}

/** The key of a log as verifiers read it, from its name and the seed of 32 bytes. */
export const vkeyOf = (origin: string, seed: Uint8Array): string =>
  formatKey(origin, ED25519, ed25519Secret(seed).publicKey);

/**
 * PKCS #8 of an Ed25519 seed (RFC 8410): what node's own signing, ten times as fast as the library's, takes.
 */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The public key and the signing of an Ed25519 seed of 32 bytes. */
export function ed25519Secret(seed: Uint8Array): Omit<LogKey, 'name'> {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' });
  return {
    publicKey: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: (bytes) => new Uint8Array(sign(null, bytes, secret)),
  };
}
