// Sends a sealed attachment of an answer in pieces (tus 1.0). What a lost network cut off goes on where it stopped, under the same id.
import type { MessageAttachment } from '@heed/envelope';
import { randomHex, sealAttachment, sealedAttachmentLength } from '@heed/envelope/seal';

const pieceBytes = 1_000_000;
const tries = 6;

export class UploadFailed extends Error {
  override readonly name = 'UploadFailed';
  readonly status: number;
  constructor(status: number) {
    super('The attachment could not be sent');
    this.status = status;
  }
}

/** Seals `file` and uploads it. `told` hears the share that has arrived, 0 to 1. Throws UploadFailed, EnvelopeError 'too-large'. */
export async function upload(
  file: { readonly blob: Blob; readonly type: string; readonly name: string },
  told: (share: number) => void,
): Promise<MessageAttachment> {
  const id = randomHex(16);
  const plain = new Uint8Array(await file.blob.arrayBuffer());
  const sealing = await sealAttachment(plain);
  const ciphertext = await whole(sealing.stream, sealedAttachmentLength(plain.length));
  const { length, sha256 } = await sealing.sealed;
  await ask('/api/attachments', {
    method: 'POST',
    headers: { 'upload-length': String(length), 'heed-attachment': id },
  });
  for (let offset = 0, failures = 0; offset < length; ) {
    try {
      offset = await send(id, offset, ciphertext.subarray(offset, offset + pieceBytes));
      failures = 0;
      told(offset / length);
    } catch (error) {
      const refused =
        error instanceof UploadFailed && error.status >= 400 && error.status < 500 && error.status !== 409;
      if (++failures >= tries || refused) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** failures));
      offset = await offsetOf(id).catch(() => offset);
    }
  }
  return { id, length, sha256, key: sealing.identity, type: file.type.slice(0, 127), name: file.name.slice(0, 255) };
}

async function whole(stream: ReadableStream<Uint8Array>, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(length);
  const reader = stream.getReader();
  let at = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    all.set(next.value, at);
    at += next.value.length;
  }
  return all;
}

async function send(id: string, offset: number, piece: Uint8Array<ArrayBuffer>): Promise<number> {
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
  return offsetIn(await ask(`/api/attachments/${id}`, { method: 'PATCH', headers, body: piece }));
}

const offsetOf = async (id: string) => offsetIn(await ask(`/api/attachments/${id}`, { method: 'HEAD' }));
const offsetIn = (response: Response) => Number(response.headers.get('upload-offset'));

async function ask(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
  const headers = { 'tus-resumable': '1.0.0', 'heed-client': '1', ...init.headers };
  const response = await fetch(path, { ...init, headers, cache: 'no-store', credentials: 'same-origin' }).catch(() => {
    throw new UploadFailed(0);
  });
  if (!response.ok) throw new UploadFailed(response.status);
  return response;
}
