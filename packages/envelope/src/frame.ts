// The frame inside a signed seal, as it is written: magic, key, signature, length, body, zeros. Reading is in
// open/. Spec: docs/spec/envelope.md, 'The frame'.
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from './message.ts';
import { paddedSize } from './padding.ts';
import { type Context, withContext } from './signing.ts';

/** A kind of signed frame: its first bytes, the context of its signature, and its smallest size in bytes. */
export interface FrameKind {
  readonly magic: string;
  readonly context: Context;
  readonly floor: number;
}

export const FRAMES = {
  message: { magic: 'heed/envelope/v1\n', context: 'heed/message/v1', floor: 8192 },
  conversationKey: { magic: 'heed/conversation-key/v1\n', context: 'heed/conversation-key/v1', floor: 1024 },
} as const satisfies Record<string, FrameKind>;

/** Key (32), signature (64) and length (4) stand between magic and body. */
export const FRAME_HEAD_BYTES = 100;

/** Signs the body and lays the frame out, padded by Padme. */
export function writeFrame(kind: FrameKind, body: Uint8Array, signer: Signer): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, body.length);
  const signature = signer.sign(withContext(kind.context, body));
  const used = concatBytes(utf8ToBytes(kind.magic), hexToBytes(signer.publicKey), signature, length, body);
  const frame = new Uint8Array(paddedSize(used.length, kind.floor));
  frame.set(used);
  return frame;
}
