// One log: is its checkpoint signed by its key, does it continue what was seen, do its entries give its root?
import {
  type Checkpoint,
  type Edge,
  LedgerError,
  parseCheckpoint,
  parseKey,
  rootOfEdge,
  verifyNote,
} from '@heed/ledger';
import type { MonitorFinding } from './finding.ts';
import { follow, sha256 } from './follow.ts';
import { get, Unreachable } from './get.ts';
import type { FollowedLog } from './memory.ts';

export interface LogLook {
  /** What is remembered from now on: the same as before where something is wrong. */
  readonly log: FollowedLog;
  readonly findings: readonly MonitorFinding[];
  /** New entries, where they can be believed. */
  readonly entries: readonly Uint8Array[];
}

/** Throws Unreachable. `prefix`: where the log's checkpoint and tiles are. */
export async function lookAt(prefix: string, before: FollowedLog, now: number): Promise<LogLook> {
  const wrong = (code: MonitorFinding['code'], says: string, evidence: readonly string[] = []): LogLook => ({
    log: before,
    entries: [],
    findings: [{ code, says, ...(evidence.length > 0 && { evidence }) }],
  });
  const { name } = parseKey(before.vkey);
  const response = await get(`${prefix}/checkpoint`);
  if (response.status === 404 && before.note === '') return { log: before, findings: [], entries: [] };
  if (response.status !== 200) throw new Unreachable(`The log ${name} has no checkpoint any more.`);
  const note = response.text;
  const checkpoint = signedCheckpointOf(note, before.vkey);
  if (checkpoint === null)
    return wrong('bad-signature', `The checkpoint of ${name} is not signed by its key.`);
  const { size, root } = checkpoint;
  const notes = before.note === '' ? [] : [before.note, note];
  if (size < before.edge.size)
    return wrong(
      'inconsistent',
      `${name} shows ${size} entries; ${before.edge.size} were seen before.`,
      notes,
    );
  if (size === before.edge.size && before.note !== '' && !isSame(rootOfEdge(before.edge, sha256), root))
    return wrong('split-view', `${name} signed two different trees of ${size} entries.`, notes);
  const entries: Uint8Array[] = [];
  let edge: Edge;
  try {
    // Of the many random entries nothing need be kept.
    edge = await follow(
      prefix,
      { edge: before.edge, size },
      (entry) => entry.length !== 32 && entries.push(entry),
    );
  } catch (error) {
    if (error instanceof LedgerError)
      return wrong('inconsistent', `A bundle of entries of ${name} is not in its form.`);
    throw error;
  }
  if (edge.size !== size || !isSame(rootOfEdge(edge, sha256), root))
    return wrong(
      'inconsistent',
      `The entries of ${name} do not give the root that it signed for ${size}.`,
      notes,
    );
  const grown = size > before.edge.size ? now : before.grown;
  return { log: { ...before, edge, note, grown }, findings: [], entries };
}

/** The checkpoint in a note that this log's key signed; null where it did not. */
export function signedCheckpointOf(note: string, vkey: string): Checkpoint | null {
  const text = signedTextOf(note, vkey);
  try {
    const checkpoint = text === null ? null : parseCheckpoint(text);
    return checkpoint?.origin === parseKey(vkey).name ? checkpoint : null;
  } catch (error) {
    if (error instanceof LedgerError) return null;
    throw error;
  }
}

/** The text of a note that this log's key signed; null where it did not. */
export function signedTextOf(note: string, vkey: string): string | null {
  try {
    return verifyNote(note, vkey);
  } catch (error) {
    if (error instanceof LedgerError) return null;
    throw error;
  }
}

export const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);
