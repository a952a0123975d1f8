// Sealing an attachment while it streams: its own age file to a one-time identity, its size padded, never
// held whole. The one-time identity travels only inside the signed message. Spec: docs/spec/envelope.md,
// 'Attachments'.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type HybridRecipient, type Identity, identityFromSeed, recipientOf } from '../hybrid.ts';
import { MAX_ATTACHMENT_BYTES } from '../limits.ts';
import { MIN_ATTACHMENT_BYTES, paddedSize } from '../padding.ts';
import { EnvelopeError } from '../refusal.ts';
import { encrypterTo } from './age.ts';

/** First bytes of the plaintext of an attachment. */
export const ATTACHMENT_MAGIC = 'heed/attachment/v1\n';
/** Most bytes of one piece: a reader never has to hold more. */
export const MAX_PIECE_BYTES = 65_536;
const END = new Uint8Array(4);

/** An attachment under way: the stream of ciphertext, its key, and what the message says of it. */
export interface SealedAttachment {
  /** The one-time identity, for `attachments[].key` of the message. */
  readonly identity: Identity;
  readonly recipient: HybridRecipient;
  /** The ciphertext. Reading it drives the sealing. */
  readonly stream: ReadableStream<Uint8Array>;
  /** Bytes and SHA-256 (64 hex digits) of the ciphertext, once `stream` has been read to its end. */
  readonly sealed: Promise<{ readonly length: number; readonly sha256: string }>;
}

/**
 * Seals bytes or a stream of them. `stream` fails with 'too-large' beyond `limit` bytes of plaintext (50 MB
 * by default), and `sealed` with it. Memory: some 200 kB whatever the size.
 */
export async function sealAttachment(
  source: Uint8Array | ReadableStream<Uint8Array>,
  options: { limit?: number } = {},
): Promise<SealedAttachment> {
  const identity = identityFromSeed(randomBytes(32));
  const recipient = await recipientOf(identity);
  const plain = source instanceof Uint8Array ? streamOf(source) : source;
  const framed = plain.pipeThrough(frameInPieces(options.limit ?? MAX_ATTACHMENT_BYTES));
  const ciphertext = await encrypterTo([recipient]).encrypt(framed as never);
  return { identity, recipient, ...measure(ciphertext as unknown as ReadableStream<Uint8Array>) };
}

/** Bytes of ciphertext of `size` bytes of plaintext, for an upload that must say its length beforehand. */
export function sealedAttachmentLength(size: number): number {
  const padded = paddedSize(framedSize(size), MIN_ATTACHMENT_BYTES);
  return HEADER_BYTES + 16 + padded + 16 * Math.ceil(padded / 65_536);
}

/** Bytes of the age header with one hybrid recipient. */
const HEADER_BYTES = 1627;

/**
 * Lays the plaintext out in pieces of 64 KiB, each behind its length, then the end mark, then zeros to
 * Padme's size.
 */
function frameInPieces(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  let filled = 0;
  const piece = new Uint8Array(4 + MAX_PIECE_BYTES);
  const takePiece = (): Uint8Array => {
    new DataView(piece.buffer).setUint32(0, filled);
    const bytes = piece.slice(0, 4 + filled);
    filled = 0;
    return bytes;
  };
  return new TransformStream<Uint8Array, Uint8Array>({
    start: (out) => out.enqueue(utf8ToBytes(ATTACHMENT_MAGIC)),
    transform(chunk, out) {
      size += chunk.length;
      if (size > limit) throw new EnvelopeError('too-large');
      for (let rest = chunk; rest.length > 0; ) {
        const part = rest.subarray(0, MAX_PIECE_BYTES - filled);
        piece.set(part, 4 + filled);
        filled += part.length;
        rest = rest.subarray(part.length);
        if (filled === MAX_PIECE_BYTES) out.enqueue(takePiece());
      }
    },
    flush(out) {
      if (filled > 0) out.enqueue(takePiece());
      out.enqueue(END);
      const framed = framedSize(size);
      let zeros = paddedSize(framed, MIN_ATTACHMENT_BYTES) - framed;
      for (; zeros > 0; zeros -= MAX_PIECE_BYTES)
        out.enqueue(new Uint8Array(Math.min(zeros, MAX_PIECE_BYTES)));
    },
  });
}

function framedSize(size: number): number {
  return ATTACHMENT_MAGIC.length + size + 4 * Math.ceil(size / MAX_PIECE_BYTES) + END.length;
}

/**
 * Passes a stream on while it counts and hashes. Not a TransformStream: a failure of the source must reach
 * the promise too.
 */
function measure(source: ReadableStream<Uint8Array>): Pick<SealedAttachment, 'stream' | 'sealed'> {
  const reader = source.getReader();
  const hash = sha256.create();
  let length = 0;
  let settlers: {
    resolve: (value: { length: number; sha256: string }) => void;
    reject: (reason: unknown) => void;
  };
  const sealed = new Promise<{ length: number; sha256: string }>((resolve, reject) => {
    settlers = { resolve, reject };
  });
  sealed.catch(() => undefined); // A caller that reads the stream alone gets the failure from the stream.
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done: isFinished, value } = await reader.read();
        if (isFinished) {
          controller.close();
          settlers.resolve({ length, sha256: bytesToHex(hash.digest()) });
          return;
        }
        length += value.length;
        hash.update(value);
        controller.enqueue(value);
      } catch (error) {
        controller.error(error);
        settlers.reject(error);
      }
    },
    cancel(reason) {
      settlers.reject(reason);
      return reader.cancel(reason);
    },
  });
  return { stream, sealed };
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
