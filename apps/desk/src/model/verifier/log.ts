// What the log has of a message, who saw the log, and when an outside authority stamped it.

import {
  leafHash,
  type ProofFile,
  parseCheckpoint,
  parseKey,
  parseNote,
  parseProofFile,
  signaturesBy,
  verifyAny,
  verifyProofFile,
} from '@heed/ledger';
import { type EvidenceFile, type EvidenceItem, type EvidenceManifest, hashOf } from '@heed/ledger/evidence';
import { judgeTimestamp, tokenOf } from '@heed/ledger/timestamp';
import { fromHex } from '../../ui/bytes.ts';
import { momentOfSeconds } from '../../words/format.ts';
import type { VerifierFinding } from './finding.ts';
import { verifierWords } from './words.ts';

const w = verifierWords;
const holds = (text: string): VerifierFinding => ({ tone: 'holds', text });
const fails = (text: string): VerifierFinding => ({ tone: 'fails', text });
const absent = (text: string): VerifierFinding => ({ tone: 'absent', text });
/** A file of a proof or a time-stamp; `bytes` null where it was changed or is missing. */
export type ProofPart = Pick<EvidenceFile, 'sha256' | 'parent'> & {
  readonly role: string;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
};

interface ProvedCheckpoint extends ProofFile {
  readonly file: ProofPart;
  readonly origin: string;
  readonly size: number;
  /** When each known witness saw it, seconds since 1970. */
  readonly witnessTimes: readonly number[];
}

/** `entry`: SHA-256(salt || SHA-256(envelope)), 64 hex digits, already shown to belong to the message. */
export function logFindings(
  item: { readonly times: Pick<EvidenceItem['times'], 'place'> },
  entry: string,
  files: readonly ProofPart[],
  manifest: Pick<EvidenceManifest, 'logs' | 'witnesses'>,
): VerifierFinding[] {
  const proofs = files.filter(({ role }) => role === 'proof');
  if (proofs.length === 0) return [absent(w.noProof)];
  const suppliedProofs = proofs.filter(({ bytes }) => bytes !== null);
  const proved = suppliedProofs.flatMap((file) => provedBy(file, entry, manifest) ?? []);
  if (proved.length < suppliedProofs.length) return [fails(w.notInLog)];
  const { place } = item.times;
  const placed =
    proved.every(({ index }) => index === place?.index) && proved.some(({ size }) => size === place?.size);
  if (proved.length === proofs.length && !placed) return [fails(w.otherPlace)];
  const stamps = proved.flatMap((checkpoint) => stampFindings(checkpoint, files));
  const [best] = [...proved].sort(
    (a, b) => b.witnessTimes.length - a.witnessTimes.length || earliest(a) - earliest(b),
  );
  if (best === undefined) return [];
  const inLog =
    best.witnessTimes.length > 0
      ? w.inLogBy({ time: momentOfSeconds(earliest(best)), n: best.witnessTimes.length })
      : w.inLog({ origin: best.origin, index: best.index });
  const nobody = best.witnessTimes.length === 0 && stamps.every(({ tone }) => tone !== 'holds');
  return [holds(inLog), ...stamps, ...(nobody ? [absent(w.noWitness)] : [])];
}

const earliest = ({ witnessTimes }: ProvedCheckpoint) => Math.min(...witnessTimes);

/** Null where the log of this origin did not sign it, or the entry does not stand in it. */
function provedBy(
  file: ProofPart,
  entry: string,
  { logs, witnesses }: Pick<EvidenceManifest, 'logs' | 'witnesses'>,
): ProvedCheckpoint | null {
  try {
    const text = new TextDecoder().decode(file.bytes as Uint8Array);
    const parsed = parseProofFile(text);
    const { origin, size } = parseCheckpoint(parsed.checkpoint);
    const vkey = logs.find((log) => log.origin === origin)?.vkey;
    if (vkey === undefined || verifyProofFile(text, { leafHash: leafHash(fromHex(entry)), vkey }) === null)
      return null;
    return { ...parsed, file, origin, size, witnessTimes: witnessed(parsed, witnesses) };
  } catch {
    return null; // A witness whose signature does not fit makes the whole note false.
  }
}

/** One time for each witness by its name: one that signs by two keys is one. */
function witnessed({ checkpoint }: ProofFile, witnesses: readonly string[]): number[] {
  const note = parseNote(checkpoint);
  const times = new Map<string, number>();
  for (const key of witnesses.map(parseKey))
    for (const { time } of signaturesBy(note, key, verifyAny))
      times.set(key.name, Math.min(time, times.get(key.name) ?? time));
  return [...times.values()];
}

/** Time-stamps are over the checkpoint with its signatures, as it stands in the proof. */
function stampFindings(
  { file, checkpoint }: ProvedCheckpoint,
  files: readonly ProofPart[],
): VerifierFinding[] {
  const data = new TextEncoder().encode(checkpoint);
  const stamps = files.filter(({ role, parent }) => role === 'timestamp' && parent === file.sha256);
  return stamps.map((stamp) => {
    if (stamp.bytes === null) return absent(w.notJudged);
    const chainFiles = files.filter(({ role, parent }) => role === 'chain' && parent === stamp.sha256);
    const roots = chainFiles.flatMap(({ bytes }) => (bytes === null ? [] : [bytes]));
    const time = stampedAt(stamp.bytes, data, roots);
    return time === null
      ? fails(w.stampFails)
      : holds(w.stamped({ time: momentOfSeconds(time), roots: roots.map(hashOf) }));
  });
}

function stampedAt(answer: Uint8Array, data: Uint8Array, roots: readonly Uint8Array[]): number | null {
  try {
    const judged = judgeTimestamp(tokenOf(answer), { data, roots });
    return judged.ok ? judged.time : null;
  } catch {
    // No answer of a time-stamp service: said as a stamp that does not hold.
    return null;
  }
}
