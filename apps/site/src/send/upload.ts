// Sends a sealed attachment in pieces (tus 1.0). What a lost network cut off goes on where it stopped, under the same id.
import type { Client } from '@heed/api/client';
import type { MessageAttachment } from '@heed/envelope';
import { randomHex, sealAttachment, sealedAttachmentLength } from '@heed/envelope/seal';
import { solve } from './puzzle.ts';

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

/** Seals `file` and uploads it. `told` hears the share that has arrived, 0 to 1. */
export async function upload(
  client: Client,
  file: { readonly blob: Blob; readonly type: string; readonly name: string },
  told: (share: number) => void,
): Promise<MessageAttachment> {
  const id = randomHex(16);
  const plain = new Uint8Array(await file.blob.arrayBuffer());
  const sealing = await sealAttachment(plain);
  const length = sealedAttachmentLength(plain.length);
  const ciphertext = await whole(sealing.stream, length);
  const sealed = await sealing.sealed;
  await begin(client, id, ciphertext.length);
  for (let offset = 0, failures = 0; offset < ciphertext.length; ) {
    try {
      offset = await send(client, id, offset, ciphertext.subarray(offset, offset + pieceBytes));
      failures = 0;
      told(offset / ciphertext.length);
    } catch (error) {
      if (
        ++failures >= tries ||
        (error instanceof UploadFailed && error.status >= 400 && error.status < 500 && error.status !== 409)
      )
        throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** failures));
      offset = await offsetOf(client, id).catch(() => offset);
    }
  }
  return { id, length: sealed.length, sha256: sealed.sha256, key: sealing.identity, type: file.type, name: file.name };
}

async function whole(stream: ReadableStream<Uint8Array>, length: number): Promise<Uint8Array> {
  const all = new Uint8Array(length);
  const reader = stream.getReader();
  let at = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    all.set(next.value, at);
    at += next.value.length;
  }
  return all.subarray(0, at);
}

async function begin(client: Client, id: string, length: number): Promise<void> {
  const headers: Record<string, string> = { 'upload-length': String(length), 'heed-attachment': id };
  if (client.token === null) {
    const { challenge, bits } = await client.call('puzzle', { for: 'upload', bytes: length });
    headers['heed-puzzle'] = `${challenge} ${await solve(challenge, id, bits, true)}`;
  }
  const response = await ask(client, '/api/attachments', { method: 'POST', headers });
  if (!response.ok) throw new UploadFailed(response.status);
}

async function send(client: Client, id: string, offset: number, piece: Uint8Array): Promise<number> {
  const response = await ask(client, `/api/attachments/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
    body: piece as BodyInit,
  });
  if (!response.ok) throw new UploadFailed(response.status);
  return Number(response.headers.get('upload-offset'));
}

async function offsetOf(client: Client, id: string): Promise<number> {
  const response = await ask(client, `/api/attachments/${id}`, { method: 'HEAD' });
  if (!response.ok) throw new UploadFailed(response.status);
  return Number(response.headers.get('upload-offset'));
}

function ask(
  client: Client,
  path: string,
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
): Promise<Response> {
  const headers: Record<string, string> = { 'tus-resumable': '1.0.0', 'heed-client': '1', ...init.headers };
  if (client.token !== null) headers.authorization = `Bearer ${client.token}`;
  return fetch(path, { ...init, headers, cache: 'no-store', credentials: 'same-origin' });
}
