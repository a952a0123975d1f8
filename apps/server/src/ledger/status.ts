// What the desk and the page of the log are told of it: how far it is, and what each witness saw. Public
// facts alone: nothing here is finer than a tick.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogStatus } from '@heed/api';
import { formatKey, judgeNote, type Policy, parseCheckpoint, parseKey, verifyAny } from '@heed/ledger';
import type { Storage } from '@heed/storage';
import type { Deployment, DeploymentOptions } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { logFiles } from './files.ts';
import { type OwnLog, tickSeconds } from './log.ts';
import { readPolicy, readWitnessed, unasked, type WitnessProgress } from './witnesses.ts';

export const logStatusHandlers = (deployment: Deployment): Pick<Handlers, 'log.readStatus'> => ({
  'log.readStatus': () => logStatus(deployment),
});

/** How far the log is, and what each witness saw of it. */
export async function logStatus({
  storage,
  options,
  log,
}: {
  readonly storage: Storage;
  readonly options: Pick<DeploymentOptions, 'folder' | 'policy' | 'tickSeconds'>;
  readonly log: Pick<OwnLog, 'number' | 'vkey'> & { readonly key: { readonly name: string } };
}): Promise<LogStatus> {
  const tick = (options.tickSeconds ?? tickSeconds) * 1000;
  const { number, key, vkey } = log;
  const files = logFiles(options.folder, number);
  const note = await files.checkpoint();
  const size = note === null ? 0 : parseCheckpoint(note).size;
  const policy = await policyOf(options.policy);
  const { by } = await readWitnessed(storage, key.name);
  const read = policy === 'none' || policy === 'unreadable' ? null : policy;
  return {
    origin: key.name,
    vkey,
    size,
    published: note === null ? null : await tickOf(join(files.root, 'checkpoint'), tick),
    policy: read === null ? (policy as 'none' | 'unreadable') : 'read',
    satisfied: read !== null && note !== null && enough(read, note, vkey),
    witnesses: [...(read?.witnesses ?? [])].map(([name, { key: witnessKey }]) => ({
      ...line(name, by[name] ?? unasked, size),
      vkey: formatKey(witnessKey.name, witnessKey.type, witnessKey.publicKey),
    })),
  };
}

/** Keys of the witnesses of the operator's policy; none where it names none or cannot be read. */
export async function witnessKeys({ options }: Pick<Deployment, 'options'>): Promise<string[]> {
  const policy = await policyOf(options.policy);
  if (policy === 'none' || policy === 'unreadable') return [];
  return [...policy.witnesses.values()].map(({ key }) => formatKey(key.name, key.type, key.publicKey));
}

async function policyOf(file: string | undefined): Promise<Policy | 'none' | 'unreadable'> {
  if (file === undefined) return 'none';
  return readPolicy(file).catch(() => 'unreadable' as const);
}

/** Its log is ours, whether the file says so or not. */
const enough = (policy: Policy, note: string, vkey: string): boolean =>
  judgeNote({ ...policy, logs: [{ key: parseKey(vkey), url: null }] }, note, verifyAny).satisfied;

function line(
  name: string,
  { size, time, state }: WitnessProgress,
  published: number,
): Omit<LogStatus['witnesses'][number], 'vkey'> {
  return {
    name,
    seen: time === 0 ? null : time * 1000,
    size,
    state: state === 'ok' && size < published ? 'behind' : state,
  };
}

/** The checkpoint is written anew when cosignatures come, seconds after its tick. */
const tickOf = async (file: string, tick: number): Promise<number> =>
  Math.floor((await stat(file)).mtimeMs / tick) * tick;
