// One question to one witness, over HTTP: will it cosign this checkpoint, and if not, what has it seen? C2SP
// tlog-witness. Nothing that it answers is believed unless a signature says so.
import {
  type AddCheckpoint,
  type Checkpoint,
  formatAddCheckpoint,
  LedgerError,
  type NoteSignature,
  parseCheckpoint,
  parseNote,
  signaturesBy,
  type VerifierKey,
  verifyAny,
  verifyNote,
} from '@heed/ledger';
import { sha256 } from './log.ts';

/** A witness that takes longer is as good as silent. */
const answerMs = 10_000;
/** Most bytes of an answer: a dozen ML-DSA cosignatures. */
const maxBytes = 64_000;

export type WitnessReply =
  /** Cosignatures by the keys asked for, and the latest time among them, seconds since 1970. */
  | { readonly state: 'ok'; readonly signatures: readonly NoteSignature[]; readonly time: number }
  /** It cosigned another size before; `size` as it says. */
  | { readonly state: 'conflict'; readonly size: number }
  | { readonly state: 'refuses' }
  | { readonly state: 'silent' };

/** `keys`: of this witness, one for each kind of signature. */
export async function ask(
  url: string,
  request: AddCheckpoint,
  { keys, stop }: { readonly keys: readonly VerifierKey[]; readonly stop: AbortSignal },
): Promise<WitnessReply> {
  const answer = await fetchText(`${url}/add-checkpoint`, stop, {
    method: 'POST',
    body: formatAddCheckpoint(request),
  });
  if (answer === null || answer.status >= 500) return { state: 'silent' };
  if (answer.status === 409 && /^(0|[1-9]\d{0,15})\n$/.test(answer.text))
    return { state: 'conflict', size: Number(answer.text) };
  if (answer.status !== 200) return { state: 'refuses' };
  try {
    const note = parseNote(`${request.checkpoint}${answer.text}`);
    const signatures = keys.flatMap((key) => signaturesBy(note, key, verifyAny));
    const time = Math.max(...signatures.map((signature) => signature.time));
    return signatures.length > 0 ? { state: 'ok', signatures, time } : { state: 'refuses' };
  } catch (error) {
    if (error instanceof LedgerError) return { state: 'refuses' };
    throw error;
  }
}

/**
 * What the witness shows of the log with this key, where our own signature stands on it: proof that we once
 * published it, which a witness cannot make up. Null where it shows nothing such.
 */
export async function fetchWitnessCheckpoint(
  url: string,
  vkey: string,
  origin: string,
  stop: AbortSignal,
): Promise<Checkpoint | null> {
  const name = Buffer.from(sha256(Buffer.from(origin))).toString('hex');
  const answer = await fetchText(`${url}/${name}/checkpoint`, stop, {});
  if (answer?.status !== 200) return null;
  try {
    const checkpoint = parseCheckpoint(verifyNote(answer.text, vkey));
    return checkpoint.origin === origin ? checkpoint : null;
  } catch (error) {
    if (error instanceof LedgerError) return null;
    throw error;
  }
}

/** Null where nobody answered in time, or with too much. */
async function fetchText(url: string, stop: AbortSignal, init: RequestInit) {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(answerMs)]);
  try {
    const response = await fetch(url, { ...init, signal, redirect: 'error' });
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > maxBytes) return null;
      chunks.push(chunk);
    }
    return { status: response.status, text: new TextDecoder().decode(Buffer.concat(chunks)) };
  } catch {
    return null; // Not there, not in time, or stopped.
  }
}
