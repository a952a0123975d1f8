// Seals a file of a form while it arrives and keeps the sealed bytes. A photo is cleaned first, unless she
// chose to keep what it says; whether it could be cleaned goes back to her. The name on her device is
// replaced.
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  type Cleaning,
  cleanFile,
  headBytes,
  isCleanable,
  kindName,
  kindOf,
  type NamedFile,
  neutralName,
  type Redraw,
} from '@heed/domain/media';
import type { MessageAttachment } from '@heed/envelope';
import { sealAttachment } from '@heed/envelope/seal';
import type { FormProblem } from '@heed/site/forms';
import { StorageError } from '@heed/storage';
import type { Context } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { Uploader } from '../http/budget.ts';
import { accountOf, type FormAccount } from '../http/form-budget.ts';
import { Refusal } from '../http/problem.ts';
import { isFilesAway } from '../http/storage-refusal.ts';
import { makeRoom, sealedLimit } from '../intake/uploads.ts';
import type { CarriedFile } from './carried-files.ts';
import type { IncomingFile } from './form.ts';
import { collect, DecompressionBomb, readAtLeast, redrawImage } from './images.ts';
import { refusalWithWords } from './refused.ts';

type AttachResult =
  | { readonly ok: true; readonly file: CarriedFile }
  | { readonly ok: false; readonly problem: FormProblem };

interface AttachOptions {
  /** She chose to keep what the photo says of place, time and camera. */
  readonly keepMetadata: boolean;
  /** Names that are given already. */
  readonly takenNames: readonly string[];
  readonly by: Uploader;
  /** What the form may take of memory and of the threads that decode. */
  readonly account: FormAccount;
}

type Fields = ReadonlyMap<string, string>;

/**
 * Takes the files of one form as they arrive: `take` is for `readForm`, `arrived` is what it has taken.
 * `carriedBy` opens what an earlier sending of the form left in the page; `uploaderOf` says whose budget on
 * the disk a file counts against.
 */
export function takeFiles(
  deployment: Deployment,
  c: Context,
  carriedBy: (token: string | undefined) => readonly CarriedFile[],
  uploaderOf: (before: Fields) => Uploader | Promise<Uploader>,
) {
  const arrived: CarriedFile[] = [];
  return {
    arrived: arrived as readonly CarriedFile[],
    async take(file: IncomingFile, before: Fields): Promise<FormProblem | null> {
      const by = await uploaderOf(before);
      const takenNames = [...carriedBy(before.get('attached')), ...arrived].map(
        ({ attachment }) => attachment.name,
      );
      const keepMetadata = before.has('metadata');
      const options = { keepMetadata, takenNames, by, account: accountOf(c) };
      try {
        const attached = await attach(deployment, file, options);
        if (!attached.ok) return attached.problem;
        arrived.push(attached.file);
        return null;
      } catch (error) {
        // The words come after the files: they go back with why, whatever broke.
        const refusal = refusalWithWords(error);
        if (refusal === null) throw error;
        return refusal.wrong;
      }
    },
  };
}

async function attach(
  deployment: Deployment,
  file: IncomingFile,
  { keepMetadata, takenNames, by, account }: AttachOptions,
): Promise<AttachResult> {
  const chunks = file.stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const headChunks: Buffer[] = [];
  // A network may bring the first byte alone: what a file is, is decided on as many as that takes.
  if ((await readAtLeast(chunks, headChunks, headBytes)) === 0)
    return { ok: false, problem: 'attachment-empty' };
  const kind = kindOf(Buffer.concat(headChunks));
  const asItIs = (first: readonly Buffer[]) => ({
    ...kindName(kind, file),
    plain: rest(first, chunks),
    cleaned: 'no' as const,
  });
  const content =
    keepMetadata || !isCleanable(kind)
      ? asItIs(headChunks)
      : await cleaned(file, chunks, { headChunks, asItIs, account });
  if (content === 'busy') return { ok: false, problem: 'busy' };
  if (content === null) return { ok: false, problem: 'attachment-unreadable' };
  const fileLabel = { type: content.type, name: neutralName(content, takenNames) };
  const stored = await store(deployment, content.plain, file, fileLabel, by);
  if (!stored.ok) return stored;
  const { attachment, plainHash } = stored;
  return {
    ok: true,
    file: { attachment, plainHash, ownName: file.name.slice(0, 200), cleaned: content.cleaned, keepMetadata },
  };
}

interface Content {
  readonly type: string;
  readonly ending: string;
  readonly plain: AsyncIterable<Uint8Array>;
  readonly cleaned: Cleaning;
}

interface FileStart {
  readonly headChunks: readonly Buffer[];
  readonly asItIs: (first: readonly Buffer[]) => Content;
  readonly account: FormAccount;
}

/** Null for what nobody should open; 'busy' where there is no memory for it now. */
async function cleaned(
  file: IncomingFile,
  chunks: AsyncIterator<Buffer>,
  { headChunks, asItIs, account }: FileStart,
): Promise<Content | 'busy' | null> {
  const collected = await collect(chunks, headChunks, account.take);
  if (collected === 'busy') return 'busy';
  if (!collected.whole) return asItIs(collected.headChunks);
  try {
    const redraw: Redraw = (image, kind) => account.decode(() => redrawImage(image, kind));
    const { bytes, ...result } = await cleanFile(collected.bytes, file, redraw);
    return { ...result, plain: rest([Buffer.from(bytes)], chunks) };
  } catch (error) {
    if (error instanceof DecompressionBomb) return null;
    if (error instanceof Refusal && error.kind === 'busy') return 'busy';
    throw error;
  }
}

async function* rest(
  headChunks: readonly Buffer[],
  chunks: AsyncIterator<Buffer>,
): AsyncGenerator<Uint8Array> {
  yield* headChunks;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

/** Seals and stores a file while it comes. `file.stream`: where it comes from, to know whether it was cut. */
export async function store(
  deployment: Deployment,
  plain: AsyncIterable<Uint8Array>,
  file: { readonly stream: { truncated?: boolean } },
  { type, name }: NamedFile,
  by: Uploader,
): Promise<
  | { readonly ok: true; readonly attachment: MessageAttachment; readonly plainHash: string }
  | { readonly ok: false; readonly problem: FormProblem }
> {
  const { attachments } = deployment.storage;
  const id = randomBytes(16).toString('hex');
  const hash = createHash('sha256');
  try {
    const sealed = await sealAttachment(
      Readable.toWeb(Readable.from(hashing(plain, hash))) as ReadableStream<Uint8Array>,
    );
    sealed.sealed.catch(() => {}); // told by the stream as well
    // How long it will be is not known before its end: the most is declared.
    if (!(await makeRoom(deployment, id, by, stepBytes))) return { ok: false, problem: 'attachment-full' };
    await attachments.create(id, sealedLimit, by.use);
    const appended = await attachments.append(id, 0, withinBudget(deployment, id, by, sealed.stream));
    const { length, sha256 } = await sealed.sealed;
    const finished =
      appended.ok && !file.stream.truncated ? await attachments.finish(id, sha256, length) : { ok: false };
    if (!finished.ok) throw new Error('not whole');
    deployment.budget.take(id, by, length, deployment.now());
    const attachment = { id, length, sha256, key: sealed.identity, type, name };
    return { ok: true, attachment, plainHash: hash.digest('hex') };
  } catch (error) {
    await attachments.remove(id).catch(() => {});
    deployment.budget.drop(id);
    const problem = problemOf(error, file.stream.truncated === true);
    // Or by the budget alone: then the look that follows finds room.
    if (problem === 'attachment-full') deployment.readiness.noteRefusal();
    return { ok: false, problem };
  }
}

function problemOf(error: unknown, isTruncated: boolean): FormProblem {
  if (error instanceof StorageError && error.code === 'full') return 'attachment-full';
  if (isFilesAway(error)) return 'attachment-away';
  return isTruncated ? 'attachment-too-large' : 'attachment-unreadable';
}

async function* hashing(
  plain: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of plain) {
    hash.update(chunk);
    yield chunk;
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
