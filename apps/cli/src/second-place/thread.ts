// The thread that copies to the second place: it reads the log of SQLite, seals what changed and writes it,
// so that who writes waits neither for a slow place nor for the sealing.
import {
  closeSync,
  copyFileSync,
  createReadStream,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { parentPort, workerData } from 'node:worker_threads';
import { sealBackup } from '@heed/envelope/backup';
import { type ChangePiece, Changes, ChangesLost } from '@heed/storage';
import { momentName } from '../backup/folder.ts';
import type { BeginRequest, SecondPlaceAnswer, SecondPlaceProblem, SecondPlaceRequest } from './follow.ts';
import {
  AttachmentCopies,
  PlaceAway,
  pieceName,
  pruneGenerations,
  requirePlace,
  settleName,
  snapshotName,
  writeWhole,
} from './place.ts';

const { data, place, organisation } = workerData as { data: string; place: string; organisation: string };
const own = join(place, organisation);

/** Worked in from here on, as SQLite does by itself where nobody follows. */
const workedInBytes = 16 * 1024 * 1024;
/** While a snapshot is written, pieces go on after so many milliseconds. */
const betweenPieces = 3000;

const changes = new Changes(data);
let attachments: AttachmentCopies | null = null;

/** A generation that takes pieces. */
interface Growing {
  readonly folder: string;
  readonly recipients: readonly string[];
  pieces: number;
}
let present: Growing | null = null;
let next: Growing | null = null;

async function seal(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const plain = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return new Uint8Array(await new Response(await sealBackup(plain, recipients)).arrayBuffer());
}

/** A piece in every generation that grows; the time stands before its pages. */
async function put(piece: ChangePiece): Promise<void> {
  const time = Buffer.alloc(8);
  time.writeDoubleBE(Date.now());
  const bytes = Buffer.concat([time, piece.bytes]);
  // Before the rows that name them.
  attachments?.add(changes.attachments());
  for (const one of [present, next].filter((growing) => growing !== null)) {
    const sealed = await seal(bytes, one.recipients);
    writeWhole(join(one.folder, pieceName(one.pieces + 1)), sealed);
    one.pieces++;
  }
  piece.keep();
}

async function ship(): Promise<void> {
  for (let piece = changes.read(); piece !== null; piece = changes.read()) await put(piece);
  if (changes.size < workedInBytes) return;
  const rest = changes.workIn();
  if (rest === null) return;
  // Nothing else has it: a copy that lacks it must begin anew.
  await put(rest).catch((error) => {
    present = next = null;
    throw error;
  });
}

async function begin({ recipients, contents }: BeginRequest): Promise<void> {
  attachments ??= new AttachmentCopies(join(data, 'attachments'), join(own, 'attachments'));
  // What the generation before has not yet.
  if (present !== null) await ship();
  const folder = join(own, momentName(Date.now()));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  changes.begin();
  next = { folder, recipients, pieces: 0 };
  copyFileSync(contents, join(folder, 'contents.age'));
  attachments.add(changes.attachments());
  const part = join(folder, 'snapshot.part');
  await copySealed(part, recipients);
  // What the copy caught halfway stands in the pieces until now.
  await ship();
  settleName(part, join(folder, snapshotName(next.pieces)));
  [present, next] = [next, null];
  pruneGenerations(own);
  attachments.removeOthers(changes.attachments(), Date.now());
}

async function copySealed(part: string, recipients: readonly string[]): Promise<void> {
  const file = createReadStream(join(data, 'heed.sqlite'), { highWaterMark: 1024 * 1024 });
  const plain = Readable.toWeb(file) as ReadableStream<Uint8Array>;
  const sealed = Readable.fromWeb((await sealBackup(plain, recipients)) as NodeStream);
  const into = openSync(part, 'w', 0o600);
  try {
    let last = Date.now();
    for await (const bytes of sealed) {
      for (let at = 0; at < bytes.length; at += writeSync(into, bytes, at));
      if (Date.now() - last < betweenPieces) continue;
      await ship();
      last = Date.now();
    }
    fsyncSync(into);
  } finally {
    closeSync(into);
  }
}

function problemOf(error: unknown): SecondPlaceProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ENOSPC', 'EDQUOT'].includes(code)) return 'full';
  if (error instanceof PlaceAway) return 'away';
  return /^(ENOENT|EIO|ESTALE|EACCES|EPERM|EROFS|ENOTCONN|ENODEV|ETIMEDOUT|EHOSTDOWN)$/.test(code)
    ? 'away'
    : 'failed';
}

async function answer(request: SecondPlaceRequest): Promise<SecondPlaceAnswer> {
  const asOf = Date.now();
  try {
    requirePlace(place, request.isKnown);
    if (request.do === 'begin') await begin(request);
    else if (present !== null) await ship();
    return { problem: null, asOf, isGrowing: present !== null };
  } catch (error) {
    if (error instanceof ChangesLost) present = null;
    // What was begun and is not whole.
    if (next !== null) rmSync(next.folder, { recursive: true, force: true });
    next = null;
    return {
      problem: error instanceof ChangesLost ? null : problemOf(error),
      asOf: null,
      isGrowing: present !== null,
    };
  }
}

let last: Promise<void> = Promise.resolve();
parentPort!.on('message', (request: SecondPlaceRequest | 'close') => {
  last = last.then(async () => {
    if (request !== 'close') return parentPort!.postMessage(await answer(request));
    changes.close();
    parentPort!.postMessage('closed');
  });
});
