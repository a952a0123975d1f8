// Asks the witnesses of the operator's policy to cosign each checkpoint, in the background: one that is down
// delays neither the log nor intake. Keeps who cosigned what, and recognises by their answers that this log
// was rolled back, or that one of them was. docs/guides/witness.md.

import { readFile } from 'node:fs/promises';
import {
  formatKey,
  formatNote,
  type NoteSignature,
  nodesFromTiles,
  type Policy,
  parseCheckpoint,
  parseNote,
  parsePolicy,
  proveConsistency,
  rootFromNodes,
} from '@heed/ledger';
import { logBehind, type Storage } from '@heed/storage';
import { logFault } from '../event-log.ts';
import { ask, fetchWitnessCheckpoint } from './ask.ts';
import type { LogFiles } from './files.ts';
import { type OwnLog, sha256 } from './log.ts';

export interface WitnessRound {
  readonly own: OwnLog;
  /** The signed checkpoint. */
  readonly note: string;
  readonly files: LogFiles;
}

export interface Witnesses {
  /**
   * Begins to ask; `publish` gets the note with the cosignatures that came, and is not called where none did.
   */
  ask(asking: WitnessRound, publish: (note: string) => Promise<void>): void;
  /** Ends what is under way. */
  stop(): Promise<void>;
}

export interface WitnessProgress {
  /** Key that it cosigned by, as verifiers read it; absent in records of before. Another key begins anew. */
  readonly vkey?: string;
  /** Largest size that it cosigned; 0 for never. */
  readonly size: number;
  /** When, seconds since 1970 by its own clock; 0 for never. */
  readonly time: number;
  /** How it answered last. `rolled-back`: it says that it saw less than it cosigned. */
  readonly state: 'ok' | 'refuses' | 'silent' | 'rolled-back';
}

/** Of the log with this origin, by the witness's name in the policy. */
export interface WitnessRecord {
  readonly origin: string;
  readonly by: Readonly<Record<string, WitnessProgress>>;
}

const settingKey = 'ledger-witnesses';
export const unasked: WitnessProgress = { size: 0, time: 0, state: 'silent' };

export async function readWitnessed(storage: Storage, origin: string): Promise<WitnessRecord> {
  const stored = await storage.settings.get(settingKey);
  const witnessed = stored === null ? null : (JSON.parse(new TextDecoder().decode(stored)) as WitnessRecord);
  return witnessed?.origin === origin ? witnessed : { origin, by: {} };
}

/**
 * The operator's policy, read anew each time; a file with witnesses alone will do. Throws LedgerError, or
 * where there is no such file.
 */
export async function readPolicy(file: string): Promise<Policy> {
  const text = await readFile(file, 'utf8');
  return parsePolicy(/^[ \t]*quorum[ \t]/m.test(text) ? text : `${text}\nquorum none\n`);
}

export function makeWitnesses(storage: Storage, file: string | undefined): Witnesses {
  const abort = new AbortController();
  const under = new Set<Promise<void>>();
  let busy = false;

  async function round(
    { own, note, files }: WitnessRound,
    publish: (note: string) => Promise<void>,
  ): Promise<void> {
    const policy = await readPolicy(file as string);
    const { origin, by } = await readWitnessed(storage, own.key.name);
    const after: Record<string, WitnessProgress> = {};
    const signatures: NoteSignature[] = [];
    const answers = [...byAddress(policy)].map(async ([url, names]) => {
      const before = progressOf(policy, by, names);
      const answer = await askOne(
        { own, note, files },
        { url, old: before.size, policy, names, stop: abort.signal },
      );
      if (answer.state === 'ok') signatures.push(...answer.signatures);
      if (answer.behind !== undefined) await endRolledBack(storage, own, answer.behind);
      if (answer.state === 'rolled-back' && before.state !== 'rolled-back') reportRolledBack();
      const size = answer.state === 'ok' ? parseCheckpoint(note).size : before.size;
      const time = answer.state === 'ok' ? answer.time : before.time;
      for (const name of names) after[name] = { vkey: vkeyOf(policy, name), size, time, state: answer.state };
    });
    await Promise.all(answers);
    if (abort.signal.aborted) return;
    await storage.settings.put(
      settingKey,
      Buffer.from(JSON.stringify({ origin, by: after } satisfies WitnessRecord)),
    );
    const signed = parseNote(note);
    if (signatures.length > 0)
      await publish(formatNote({ text: signed.text, signatures: [...signed.signatures, ...signatures] }));
  }

  return {
    ask(asking, publish) {
      // A round that is slow is not overtaken: the next checkpoint holds this one.
      if (file === undefined || busy || abort.signal.aborted) return;
      busy = true;
      const run = round(asking, publish)
        .catch((error: unknown) => {
          if (!abort.signal.aborted) reportFault(error);
        })
        .finally(() => {
          busy = false;
          under.delete(run);
        });
      under.add(run);
    },
    async stop() {
      abort.abort();
      await Promise.all(under);
    },
  };
}

/** What is known of the witness at one address; nothing where one of its keys is another than it was. */
function progressOf(policy: Policy, by: WitnessRecord['by'], names: readonly string[]): WitnessProgress {
  const entries = names.map((name) => ({ progress: by[name], vkey: vkeyOf(policy, name) }));
  const isOther = entries.some(({ progress, vkey }) => (progress?.vkey ?? vkey) !== vkey);
  return isOther ? unasked : (entries[0]?.progress ?? unasked);
}

function vkeyOf(policy: Policy, name: string): string {
  const key = policy.witnesses.get(name)?.key;
  return key === undefined ? '' : formatKey(key.name, key.type, key.publicKey);
}

const reportRolledBack = (): void =>
  logFault(
    'witness-rolled-back',
    'a witness says that it saw less of the log than it cosigned: an older copy of it was put back, or ' +
      'somebody answers in its place. It is not asked to cosign. Ask who runs it for a new key.',
  );

const reportFault = (error: unknown): void => logFault('witnesses', 'witnesses could not be asked', error);

/**
 * The log that grows now lost entries which it published: it must not go on. Whoever opens it next begins
 * another.
 */
async function endRolledBack(storage: Storage, own: OwnLog, size: number): Promise<void> {
  if ((await storage.ledger.current())?.number !== own.number) return;
  await storage.settings.put(logBehind, Buffer.from(String(size)));
  logFault(
    'older-copy',
    'a witness knows more of the log than this server: an older copy was put back. A new log begins.',
  );
}

/** Names of witnesses by address: one that signs in two ways has two names and one address. */
function byAddress(policy: Policy): Map<string, string[]> {
  const addresses = new Map<string, string[]>();
  for (const [name, { url }] of policy.witnesses) {
    if (url === null) continue;
    const address = url.replace(/\/$/, '');
    addresses.set(address, [...(addresses.get(address) ?? []), name]);
  }
  return addresses;
}

type Outcome = (
  | { readonly state: 'ok'; readonly signatures: readonly NoteSignature[]; readonly time: number }
  | { readonly state: 'refuses' | 'silent' | 'rolled-back' }
) & { readonly behind?: number };

/** Asks from the size that it is thought to have, and once more from the one that it says. */
async function askOne(
  { own, note, files }: WitnessRound,
  question: { url: string; old: number; policy: Policy; names: readonly string[]; stop: AbortSignal },
): Promise<Outcome> {
  const { url, stop } = question;
  const { origin, size, root } = parseCheckpoint(note);
  const keys = question.names.flatMap((name) => question.policy.witnesses.get(name)?.key ?? []);
  const read = nodesFromTiles(files.read, size, sha256);
  const from = async (old: number) => {
    const proof =
      old === 0 || old === size ? [] : await proveConsistency({ size1: old, size2: size }, read, sha256);
    return ask(url, { old, proof, checkpoint: note }, { keys, stop });
  };
  let answer = await from(Math.min(question.old, size));
  // To bring it forward would have it cosign what it no longer remembers: a fork as well.
  if (answer.state === 'conflict' && answer.size < question.old) return { state: 'rolled-back' };
  if (answer.state === 'conflict' && answer.size < size) answer = await from(answer.size);
  if (answer.state === 'ok' || answer.state === 'silent') return answer;
  // It refuses: because it saw another tree of ours?
  const witnessCheckpoint = await fetchWitnessCheckpoint(url, own.vkey, origin, stop);
  if (witnessCheckpoint === null) return { state: 'refuses' };
  const ownRoot =
    witnessCheckpoint.size === size
      ? root
      : witnessCheckpoint.size < size && witnessCheckpoint.size > 0
        ? await rootFromNodes(witnessCheckpoint.size, read, sha256)
        : null;
  const same = ownRoot !== null && Buffer.from(ownRoot).equals(witnessCheckpoint.root);
  return witnessCheckpoint.size === 0 || same
    ? { state: 'refuses' }
    : { state: 'refuses', behind: witnessCheckpoint.size };
}
