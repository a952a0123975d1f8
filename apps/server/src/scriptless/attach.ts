// Seals a file of a form while it arrives and keeps the sealed bytes. A photo is cleaned first, unless she chose to keep what it says.
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { MessageAttachment } from '@heed/envelope';
import { sealAttachment } from '@heed/envelope/seal';
import type { Problem } from '@heed/site/forms';
import { StorageError } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { sealedLimit, type Uploader, withinBudget } from '../intake/uploads.ts';
import type { IncomingFile } from './form.ts';
import { cleanImage, collect, isImage } from './images.ts';

export type Attached =
  | { readonly ok: true; readonly attachment: MessageAttachment }
  | { readonly ok: false; readonly problem: Problem };

export async function attach(
  deployment: Deployment,
  file: IncomingFile,
  { keepMetadata, use }: { keepMetadata: boolean; use: Uploader },
): Promise<Attached> {
  if (!withinBudget(deployment, use, 1_000_000)) return { ok: false, problem: 'full' };
  const chunks = file.stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return { ok: false, problem: 'attachment-unreadable' };
  if (!isImage(first.value) || keepMetadata)
    return store(deployment, rest([first.value], chunks), file, file.type, use);
  const collected = await collect(chunks, [first.value]);
  if (!collected.whole) return store(deployment, rest(collected.begun, chunks), file, file.type, use);
  const cleaned = await cleanImage(collected.bytes);
  if (!cleaned.ok) return { ok: false, problem: 'attachment-unreadable' };
  return store(deployment, rest([Buffer.from(cleaned.bytes)], chunks), file, cleaned.type, use);
}

async function* rest(begun: readonly Buffer[], chunks: AsyncIterator<Buffer>): AsyncGenerator<Uint8Array> {
  yield* begun;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function store(
  deployment: Deployment,
  plain: AsyncIterable<Uint8Array>,
  file: IncomingFile,
  type: string,
  use: Uploader,
): Promise<Attached> {
  const { attachments } = deployment.storage;
  const id = randomBytes(16).toString('hex');
  try {
    const sealed = await sealAttachment(Readable.toWeb(Readable.from(plain)) as ReadableStream<Uint8Array>);
    sealed.sealed.catch(() => {}); // told by the stream as well
    // How long it will be is not known before its end: the most is declared.
    await attachments.create(id, sealedLimit, use);
    const appended = await attachments.append(id, 0, sealed.stream as unknown as AsyncIterable<Uint8Array>);
    const { length, sha256 } = await sealed.sealed;
    const finished =
      appended.ok && !file.stream.truncated ? await attachments.finish(id, sha256, length) : { ok: false };
    if (!finished.ok) throw new Error('not whole');
    return { ok: true, attachment: { id, length, sha256, key: sealed.identity, type, name: file.name.slice(0, 200) } };
  } catch (error) {
    await attachments.remove(id).catch(() => {});
    const full = error instanceof StorageError && error.code === 'full';
    return {
      ok: false,
      problem: full ? 'full' : file.stream.truncated ? 'attachment-too-large' : 'attachment-unreadable',
    };
  }
}
