// Seals a file of a form while it arrives and keeps the sealed bytes. A photo is cleaned first, unless she chose to keep what it says.
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { MessageAttachment } from '@heed/envelope';
import { sealAttachment } from '@heed/envelope/seal';
import type { Problem } from '@heed/site/forms';
import { StorageError } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import type { Uploader } from '../intake/budget.ts';
import { makeRoom, sealedLimit } from '../intake/uploads.ts';
import type { IncomingFile } from './form.ts';
import { cleanImage, collect, isImage } from './images.ts';

export type Attached =
  | { readonly ok: true; readonly attachment: MessageAttachment }
  | { readonly ok: false; readonly problem: Problem };

export async function attach(
  deployment: Deployment,
  file: IncomingFile,
  { keepMetadata, by }: { keepMetadata: boolean; by: Uploader },
): Promise<Attached> {
  const chunks = file.stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return { ok: false, problem: 'attachment-unreadable' };
  if (!isImage(first.value) || keepMetadata) return store(deployment, rest([first.value], chunks), file, file.type, by);
  const collected = await collect(chunks, [first.value]);
  if (!collected.whole) return store(deployment, rest(collected.begun, chunks), file, file.type, by);
  const cleaned = await cleanImage(collected.bytes);
  if (!cleaned.ok) return { ok: false, problem: 'attachment-unreadable' };
  return store(deployment, rest([Buffer.from(cleaned.bytes)], chunks), file, cleaned.type, by);
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
  by: Uploader,
): Promise<Attached> {
  const { attachments } = deployment.storage;
  const id = randomBytes(16).toString('hex');
  try {
    const sealed = await sealAttachment(Readable.toWeb(Readable.from(plain)) as ReadableStream<Uint8Array>);
    sealed.sealed.catch(() => {}); // told by the stream as well
    // How long it will be is not known before its end: the most is declared.
    if (!(await makeRoom(deployment, id, by, stepBytes))) return { ok: false, problem: 'full' };
    await attachments.create(id, sealedLimit, by.use);
    const appended = await attachments.append(id, 0, withinBudget(deployment, id, by, sealed.stream));
    const { length, sha256 } = await sealed.sealed;
    const finished =
      appended.ok && !file.stream.truncated ? await attachments.finish(id, sha256, length) : { ok: false };
    if (!finished.ok) throw new Error('not whole');
    deployment.budget.take(id, by, length, deployment.now());
    return { ok: true, attachment: { id, length, sha256, key: sealed.identity, type, name: file.name.slice(0, 200) } };
  } catch (error) {
    await attachments.remove(id).catch(() => {});
    deployment.budget.drop(id);
    const full = error instanceof StorageError && error.code === 'full';
    return {
      ok: false,
      problem: full ? 'full' : file.stream.truncated ? 'attachment-too-large' : 'attachment-unreadable',
    };
  }
}

/** Room is taken in steps while it arrives: how long it will be is not known. */
const stepBytes = 100_000;

/** `stream`, for as long as there is room for it. Throws StorageError 'full'. */
async function* withinBudget(
  deployment: Deployment,
  id: string,
  by: Uploader,
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let [total, room] = [0, stepBytes];
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    total += chunk.length;
    if (total > room) {
      room = total + stepBytes;
      if (!(await makeRoom(deployment, id, by, room))) throw new StorageError('full');
    }
    yield chunk;
  }
}
