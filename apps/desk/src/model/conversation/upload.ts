// Seals an attachment of an answer and sends it.
import { upload as transfer } from '@heed/api/upload';
import type { MessageAttachment } from '@heed/envelope';
import { randomHex, sealAttachment, sealedAttachmentLength } from '@heed/envelope/seal';

/** `told` hears the share that has arrived, 0 to 1. Throws UploadFailed, EnvelopeError 'too-large'. */
export async function upload(
  { blob, type, name }: { readonly blob: Blob; readonly type: string; readonly name: string },
  onProgress: (share: number) => void,
): Promise<MessageAttachment> {
  const plain = new Uint8Array(await blob.arrayBuffer());
  const sealing = await sealAttachment(plain);
  const file = { id: randomHex(16), name, type, sealing, length: sealedAttachmentLength(plain.length) };
  return transfer(file, { fetch: (...a) => fetch(...a) }, onProgress);
}
