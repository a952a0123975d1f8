// What the log has of a message, who saw the log, and when an outside authority stamped it.
import {
  leafHash,
  type ProofFile,
  parseCheckpoint,
  parseKey,
  parseNote,
  parseProofFile,
  signaturesBy,
  verifyProofFile,
} from '@heed/ledger';
import type { EvidenceFile, EvidenceItem, Manifest } from '@heed/ledger/evidence';
import { hashOf } from '@heed/ledger/evidence';
import { judgeTimestamp } from '@heed/ledger/timestamp';
import { fromHex } from '../../bytes.ts';
import type { Finding } from './verify.ts';
import { verifierWords } from './words.ts';

const w = verifierWords;
type Held = EvidenceFile & { readonly bytes: Uint8Array<ArrayBuffer> | null };

/** `entry`: SHA-256(salt || SHA-256(envelope)), 64 hex digits, already shown to belong to the message. */
export async function logFindings(
  item: EvidenceItem,
  entry: string,
  files: readonly Held[],
  { logs, witnesses }: Manifest,
): Promise<Finding[]> {
  const proof = files.find(({ role }) => role === 'proof');
  if (!proof) return [{ tone: 'absent', text: w.noProof }];
  if (proof.bytes === null) return [];
  try {
    const text = new TextDecoder().decode(proof.bytes);
    const parsed = parseProofFile(text);
    const { origin } = parseCheckpoint(parsed.checkpoint);
    const vkey = logs.find((log) => log.origin === origin)?.vkey;
    const checkpoint = vkey ? verifyProofFile(text, { leafHash: leafHash(fromHex(entry)), vkey }) : null;
    if (checkpoint === null) return [{ tone: 'fails', text: w.notInLog }];
    const { place } = item.times;
    if (place?.index !== parsed.index || place.size !== checkpoint.size) return [{ tone: 'fails', text: w.otherPlace }];
    const times = witnessed(parsed, witnesses);
    const stamps = stampFindings(proof, parsed, files);
    const inLog: Finding = {
      tone: 'holds',
      text:
        times.length > 0 ? w.inLogBy(utc(Math.min(...times)), times.length) : w.inLog(checkpoint.origin, parsed.index),
    };
    const nobody = times.length === 0 && stamps.every(({ tone }) => tone !== 'holds');
    return [inLog, ...stamps, ...(nobody ? [{ tone: 'absent' as const, text: w.noWitness }] : [])];
  } catch {
    return [{ tone: 'fails', text: w.notInLog }];
  }
}

/** When each known witness saw it, seconds since 1970. A witness whose signature does not fit makes the whole note false. */
function witnessed({ checkpoint }: ProofFile, witnesses: readonly string[]): number[] {
  const note = parseNote(checkpoint);
  return witnesses.flatMap((vkey) => {
    const times = signaturesBy(note, parseKey(vkey)).map(({ time }) => time);
    return times.length > 0 ? [Math.min(...times)] : [];
  });
}

/** Time-stamps are over the text of the checkpoint, without its signatures: these may grow, the text stays. */
function stampFindings(proof: Held, { checkpoint }: ProofFile, files: readonly Held[]): Finding[] {
  const data = new TextEncoder().encode(parseNote(checkpoint).text);
  return files
    .filter(({ role, parent }) => role === 'timestamp' && parent === proof.sha256)
    .map((stamp): Finding => {
      if (stamp.bytes === null) return { tone: 'absent', text: w.notJudged };
      const chain = files.filter(({ role, parent, bytes }) => role === 'chain' && parent === stamp.sha256 && bytes);
      const certificates = chain.map(({ bytes }) => bytes as Uint8Array);
      const judged = judgeTimestamp(stamp.bytes, { data, roots: certificates.slice(-1), chain: certificates });
      if (!judged.ok) return { tone: 'fails', text: w.stampFails };
      return { tone: 'holds', text: w.stamped(utc(judged.time), hashOf(certificates.at(-1) as Uint8Array)) };
    });
}

/** '25 November 2026 14:20 UTC' */
export function utc(seconds: number): string {
  const at = new Date(seconds * 1000);
  const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${day} ${at.toISOString().slice(11, 16)} UTC`;
}
