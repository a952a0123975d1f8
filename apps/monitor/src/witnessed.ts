// What witnesses saw of a log against what it shows us. A log that shows two trees must hide one of them from
// the witness or from us.
import {
  formatKey,
  LedgerError,
  nodesFromTiles,
  type Policy,
  parseCheckpoint,
  parseKey,
  parseNote,
  proveConsistency,
  rootOfEdge,
  signaturesBy,
  tilePath,
  verifyAny,
  verifyConsistency,
} from '@heed/ledger';
import type { MonitorFinding } from './finding.ts';
import { sha256 } from './follow.ts';
import { fetched, get, Unreachable } from './get.ts';
import { isSame, signedCheckpointOf } from './log.ts';
import type { FollowedLog } from './memory.ts';

export interface WitnessedNote {
  /** Of the witness, in the policy. */
  readonly name: string;
  /** Its key as verifiers read it. */
  readonly vkey: string;
  readonly note: string;
  /** When it cosigned, seconds since 1970. */
  readonly time: number;
}

/**
 * What each witness of the policy shows of the log with this key. Ask before the log is asked: then an honest
 * one is never behind.
 */
export async function askWitnesses(
  policy: Policy,
  vkey: string,
): Promise<{ notes: WitnessedNote[]; findings: MonitorFinding[] }> {
  const notes: WitnessedNote[] = [];
  const findings: MonitorFinding[] = [];
  const origin = Buffer.from(sha256(Buffer.from(parseKey(vkey).name))).toString('hex');
  for (const [name, { key, url }] of policy.witnesses) {
    if (url === null) continue;
    try {
      const { status, text } = await get(`${url.replace(/\/$/, '')}/${origin}/checkpoint`);
      if (status !== 200) throw new Unreachable('It shows nothing of this log.');
      const [cosigned] = signaturesBy(parseNote(text), key, verifyAny);
      if (cosigned === undefined) throw new Unreachable('What it shows is not signed by it.');
      // Without the log's own signature it would be the witness's word against the log's.
      if (signedCheckpointOf(text, vkey) === null)
        throw new Unreachable('What it shows is not signed by the log.');
      const witnessKey = formatKey(key.name, key.type, key.publicKey);
      notes.push({ name, vkey: witnessKey, note: text, time: cosigned.time });
    } catch (error) {
      if (error instanceof LedgerError)
        findings.push({ code: 'bad-signature', says: `Witness ${name}: its signature does not fit.` });
      else if (error instanceof Unreachable)
        findings.push({ code: 'unreachable', says: `Witness ${name}: ${error.message}` });
      else throw error;
    }
  }
  return { notes, findings };
}

/**
 * Whether the witness shows less of the log with the key `log` than it showed at an earlier look, which
 * `witnessed` remembers. What it shows is signed; an old answer that somebody kept looks alike.
 */
export function findRolledBack(
  witnessed: Map<string, number>,
  log: string,
  { name, vkey, note }: WitnessedNote,
): MonitorFinding | null {
  const id = `${log} ${vkey}`;
  const { size } = parseCheckpoint(note);
  const before = witnessed.get(id) ?? 0;
  if (size >= before) {
    witnessed.set(id, size);
    return null;
  }
  return {
    code: 'witness-rolled-back',
    says:
      `Witness ${name} shows ${size} entries and showed ${before} before: an older copy of it was put ` +
      'back, or somebody answers in its place.',
    evidence: [note],
  };
}

/** Whether the log as followed holds what the witness saw. Throws Unreachable. */
export async function compare(
  prefix: string,
  { edge, note, vkey }: FollowedLog,
  witness: WitnessedNote,
): Promise<MonitorFinding | null> {
  const { size, root } = parseCheckpoint(parseNote(witness.note).text);
  const { name } = parseKey(vkey);
  const apart = (says: string): MonitorFinding => ({
    code: 'split-view',
    says,
    evidence: [witness.note, note],
  });
  if (size === 0) return null;
  if (size > edge.size)
    return apart(`${name} shows ${edge.size} entries here and showed ${size} to witness ${witness.name}.`);
  const ownRoot = rootOfEdge(edge, sha256);
  if (size === edge.size)
    return isSame(ownRoot, root)
      ? null
      : apart(`${name} shows another tree of ${size} entries to witness ${witness.name}.`);
  const read = nodesFromTiles(
    async (tile) => (await fetched(`${prefix}/${tilePath(tile)}`)).bytes,
    edge.size,
    sha256,
  );
  const proof = await proveConsistency({ size1: size, size2: edge.size }, read, sha256);
  const holds = verifyConsistency(
    { size1: size, size2: edge.size, root1: root, root2: ownRoot, proof },
    sha256,
  );
  return holds ? null : apart(`${name} does not continue the tree that witness ${witness.name} saw.`);
}
