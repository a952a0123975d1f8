// Opening an attachment while it streams: pieces come out as they are authenticated, never more than one
// held. Spec: docs/spec/envelope.md, 'Attachments'.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import type { Identity } from '../hybrid.ts';
import { MIN_ATTACHMENT_BYTES, paddedSize } from '../padding.ts';
import { EnvelopeError } from '../refusal.ts';
import { ATTACHMENT_MAGIC, MAX_PIECE_BYTES } from '../seal/attachment.ts';
import { openAgeStream } from './age.ts';
import { bodyAfterMagic } from './frame.ts';

/** Length and SHA-256 (64 hex digits) of the ciphertext, as the signed message names them. */
export interface ExpectedAttachment {
  readonly length: number;
  readonly sha256: string;
}

/**
 * The plaintext of an attachment as a stream. Header faults reject; later faults fail the stream, each with
 * an
 * `EnvelopeError`. Where `expected` is given, other bytes fail the stream with 'damaged'. What came out
 * before a failure must be thrown away.
 */
export async function openAttachment(
  ciphertext: ReadableStream<Uint8Array>,
  identity: Identity,
  expected?: ExpectedAttachment,
): Promise<ReadableStream<Uint8Array>> {
  const source = expected ? ciphertext.pipeThrough(compareWith(expected)) : ciphertext;
  const plain = await openAgeStream(source, [identity]);
  return withCodes(plain.pipeThrough(pieces()));
}

function compareWith(expected: ExpectedAttachment): TransformStream<Uint8Array, Uint8Array> {
  const hash = sha256.create();
  let length = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      length += chunk.length;
      hash.update(chunk);
      if (length > expected.length) throw new EnvelopeError('damaged');
      out.enqueue(chunk);
    },
    flush() {
      if (length !== expected.length || bytesToHex(hash.digest()) !== expected.sha256)
        throw new EnvelopeError('damaged');
    },
  });
}

/** Reads magic, pieces, end mark and padding from chunks cut anywhere. */
function pieces(): TransformStream<Uint8Array, Uint8Array> {
  let buffered: Uint8Array = new Uint8Array(0);
  let total = 0;
  let framed = 0;
  let state: 'magic' | 'piece' | 'padding' = 'magic';
  const next = (): Uint8Array | null => {
    if (state === 'magic') {
      if (buffered.length < ATTACHMENT_MAGIC.length) return null;
      buffered = bodyAfterMagic(ATTACHMENT_MAGIC, buffered);
      framed = ATTACHMENT_MAGIC.length;
      state = 'piece';
    }
    if (buffered.length < 4) return null;
    const length = new DataView(buffered.buffer, buffered.byteOffset).getUint32(0);
    if (length > MAX_PIECE_BYTES) throw new EnvelopeError('bad-shape');
    if (buffered.length < 4 + length) return null;
    const piece = buffered.slice(4, 4 + length);
    buffered = buffered.subarray(4 + length);
    framed += 4 + length;
    if (length === 0) state = 'padding';
    return piece;
  };
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      total += chunk.length;
      if (state !== 'padding') buffered = concatBytes(buffered, chunk);
      else buffered = chunk;
      while (state !== 'padding') {
        const piece = next();
        if (piece === null) return;
        if (piece.length > 0) out.enqueue(piece);
      }
      if (buffered.some((byte) => byte !== 0)) throw new EnvelopeError('bad-padding');
    },
    flush() {
      if (state !== 'padding') throw new EnvelopeError('truncated');
      if (total !== paddedSize(framed, MIN_ATTACHMENT_BYTES)) throw new EnvelopeError('bad-padding');
    },
  });
}

/**
 * age-encryption fails a stream with a bare `Error`; every such failure means that a chunk did not
 * authenticate.
 */
function withCodes(source: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done: isFinished, value } = await reader.read();
        if (isFinished) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(error instanceof EnvelopeError ? error : new EnvelopeError('damaged'));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
