// The frame inside a signed seal, as it is read. Nothing of the body is looked at before its signature holds.
// Spec: docs/spec/envelope.md, 'The frame'.
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { FRAME_HEAD_BYTES, type FrameKind } from '../frame.ts';
import { paddedSize } from '../padding.ts';
import { EnvelopeError } from '../refusal.ts';
import { isValidSignatureAsync } from '../signing.ts';

/** A frame in its parts. Its signature is not checked yet. */
export interface OpenedFrame {
  /** The signed bytes without the context. */
  readonly body: Uint8Array;
  /** The key that signed, 64 hex digits. Whose it is, the frame does not prove. */
  readonly signKey: string;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/** Reads a frame and checks size, padding and signature, in this order. Throws `EnvelopeError`. */
export async function readFrame(kind: FrameKind, frame: Uint8Array): Promise<OpenedFrame> {
  const rest = bodyAfterMagic(kind.magic, frame);
  if (rest.length < FRAME_HEAD_BYTES) throw new EnvelopeError('truncated');
  const signKey = bytesToHex(rest.subarray(0, 32));
  const signature = rest.slice(32, 96);
  const length = new DataView(rest.buffer, rest.byteOffset).getUint32(96);
  const used = FRAME_HEAD_BYTES + length;
  if (used > rest.length) throw new EnvelopeError('truncated');
  const body = rest.slice(FRAME_HEAD_BYTES, used);
  if (frame.length !== paddedSize(kind.magic.length + used, kind.floor))
    throw new EnvelopeError('bad-padding');
  if (rest.subarray(used).some((byte) => byte !== 0)) throw new EnvelopeError('bad-padding');
  if (!(await isValidSignatureAsync(kind.context, body, signature, signKey)))
    throw new EnvelopeError('bad-signature');
  return { body, signKey, signature };
}

/**
 * The bytes after `magic` (which ends in `/v1\n`). Another version of the same kind is told from another
 * kind.
 */
export function bodyAfterMagic(magic: string, bytes: Uint8Array): Uint8Array {
  const start = utf8ToBytes(magic);
  if (startsWith(bytes, start)) return bytes.subarray(start.length);
  throw new EnvelopeError(startsWith(bytes, start.subarray(0, -2)) ? 'wrong-version' : 'wrong-type');
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);
}

/** JSON of UTF-8 bytes, both strict. Throws 'not-utf8' or 'not-json'. */
export function readJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new EnvelopeError('not-utf8');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new EnvelopeError('not-json');
  }
}
