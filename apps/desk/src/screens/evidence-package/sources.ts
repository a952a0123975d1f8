// What the making of a package takes from the server and from this browser.

import type { MessageAttachment } from '@heed/envelope';
import type { EvidenceManifest } from '@heed/ledger/evidence';
import { drawPicture, fetchSealed } from '../../model/conversation/attachment.ts';
import { fetchVerifier } from '../../model/conversation/verifier-file.ts';
import { call } from '../../model/session/session.ts';
import { proofOf, type StampedCheckpoint, stampedProofOf } from '../../model/verifier/log-entry.ts';

/** What the making takes from outside. */
export interface Sources {
  /** Ciphertext of an attachment, as the server keeps it. */
  sealed(attachment: MessageAttachment): Promise<Uint8Array<ArrayBuffer>>;
  /** Proof file of the log for this leaf hash (64 hex digits), or null where it has none. */
  proof(leafHash: string): Promise<string | null>;
  /** Proof in a checkpoint that outside authorities stamped, with what they answered; null where none has. */
  stamped(leafHash: string): Promise<StampedCheckpoint | null>;
  /** A picture drawn anew as JPEG, without anything hidden in it; null where it cannot be drawn. */
  redraw(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null>;
  readonly verifier: Uint8Array<ArrayBuffer>;
  readonly logs: EvidenceManifest['logs'];
  /** Keys of the witnesses that the organisation names. */
  readonly witnesses: readonly string[];
  /** Today in UTC as the server says, and this device's clock. */
  readonly day: string;
  readonly now: Date;
}

export async function browserSources(): Promise<Sources> {
  const [{ day, logs }, { witnesses }, verifier] = await Promise.all([
    call('organisation.read', {}),
    call('log.readStatus', {}),
    fetchVerifier(),
  ]);
  return {
    day,
    now: new Date(),
    logs,
    witnesses: witnesses.map(({ vkey }) => vkey),
    verifier,
    sealed: async (attachment) =>
      new Uint8Array(
        await new Response(
          (await fetchSealed(attachment)) as ReadableStream<Uint8Array<ArrayBuffer>>,
        ).arrayBuffer(),
      ),
    proof: proofOf,
    stamped: stampedProofOf,
    redraw,
  };
}

async function redraw(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = document.createElement('canvas');
  if (!(await drawPicture(new Blob([plain]), canvas))) return null;
  const copy = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  return copy && new Uint8Array(await copy.arrayBuffer());
}
