// The log of this deployment: its name, its key, and what it promises. The key is the server's own and signs notes alone; who must not trust the
// server looks at what witnesses saw. docs/spec/ledger.md.
import { createPrivateKey, createPublicKey, hash, randomBytes, sign } from 'node:crypto';
import { ED25519, formatKey, formatNote, formatPromise, leafHash, type NoteSignature, signNote } from '@heed/ledger';
import type { Log, Storage } from '@heed/storage';

/** How often entries get their places, seconds. Shorter for tests and the demonstration: HEED_TICK_SECONDS. */
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
  /** The signed promise that `entry` will stand in the log by the end of the tick after the next. `now` in milliseconds. */
  promise(entry: Uint8Array, now: number): string;
}

/** Opens the log that grows now, or begins the first. `host`: the site's own name, where the operator gave one. */
export async function openLog(storage: Storage, tick: number, host: string | undefined): Promise<OwnLog> {
  const log = (await storage.ledger.current()) ?? (await begin(storage, null, host));
  // A key for each log: one that follows another does so because that one is not to be trusted any more.
  const seed = await storage.settings.putOnce(`ledger-key-${log.number}`, randomBytes(32));
  return ownLog(log, seed, tick);
}

/** Begins a log. One that follows another names it in its first entry: see `continuation`. */
export async function begin(storage: Storage, previous: Log | null, host: string | undefined): Promise<Log> {
  const origin =
    previous === null ? `${host ?? `heed-${randomBytes(8).toString('hex')}`}/log` : follower(previous.origin);
  await storage.ledger.begin({ previous: previous?.number ?? 0, origin });
  const begun = await storage.ledger.current();
  if (begun === null) throw new Error('Cannot begin a log: the storage did not keep it');
  return begun;
}

const follower = (origin: string): string => {
  const [, base = origin, number = '1'] = /^(.*?\/log)(?:\/(\d+))?$/.exec(origin) ?? [];
  return `${base}/${Number(number) + 1}`;
};

function ownLog(log: Log, seed: Uint8Array, tick: number): OwnLog {
  const key = logKey(log.origin, seed);
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
        formatPromise({
          origin: key.name,
          leafHash: leafHash(entry, sha256),
          due: (Math.floor(now / 1000 / tick) + 2) * tick,
        }),
      ).note,
  };
}

/** PKCS #8 of an Ed25519 seed (RFC 8410): what node's own signing, ten times as fast as the library's, takes. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function logKey(name: string, seed: Uint8Array): LogKey {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' });
  return {
    name,
    publicKey: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: (bytes) => new Uint8Array(sign(null, bytes, secret)),
  };
}
