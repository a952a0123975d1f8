// The write-ahead log of SQLite as bytes: which frames of it are committed, and which pages they leave.
import { fstatSync, ftruncateSync, readSync, writeSync } from 'node:fs';

const headerBytes = 32;
const frameHeaderBytes = 24;
/** Of a piece: size of a page, and of the database in pages. */
const pieceHeaderBytes = 8;

/** The head of a log. `salt` differs each time that it begins anew. */
export interface LogHeader {
  readonly salt: string;
  /** The first half of the salt: grows by one each time that the log begins anew, whoever worked it in. */
  readonly sequence: number;
  readonly pageSize: number;
  readonly isBigEndian: boolean;
  /** The running checksum after the head. */
  readonly sums: readonly [number, number];
  readonly length: number;
}

/** The head of an open log; null where there is none yet. */
export function readLogHeader(log: number): LogHeader | null {
  const bytes = Buffer.alloc(headerBytes);
  if (fstatSync(log).size < headerBytes || readSync(log, bytes, 0, headerBytes, 0) < headerBytes) return null;
  const magic = bytes.readUInt32BE(0);
  if (magic >>> 1 !== 0x377f0682 >>> 1) return null;
  return {
    salt: bytes.toString('hex', 16, 24),
    sequence: bytes.readUInt32BE(16),
    pageSize: bytes.readUInt32BE(8),
    isBigEndian: (magic & 1) === 1,
    sums: [bytes.readUInt32BE(24), bytes.readUInt32BE(28)],
    length: headerBytes,
  };
}

/** Frames up to the last commit among them. */
interface TakenFrames {
  readonly piece: Uint8Array;
  /** Bytes of the log that they take. */
  readonly length: number;
  readonly sums: readonly [number, number];
}

/** Null where no commit is among the frames that `bytes` begins with. */
export function takeFrames(
  bytes: Buffer,
  { header, sums: before }: { readonly header: LogHeader; readonly sums: readonly [number, number] },
): TakenFrames | null {
  const { pageSize, salt, isBigEndian } = header;
  const pages = new Map<number, number>();
  let [sums, frames]: [readonly [number, number], TakenFrames | null] = [before, null];
  let open: [number, number][] = [];
  let [databasePages, end] = [0, 0];
  for (let at = 0; at + frameHeaderBytes + pageSize <= bytes.length; at += frameHeaderBytes + pageSize) {
    if (bytes.toString('hex', at + 8, at + 16) !== salt) break;
    sums = checksum(bytes.subarray(at, at + 8), sums, isBigEndian);
    const data = at + frameHeaderBytes;
    sums = checksum(bytes.subarray(data, data + pageSize), sums, isBigEndian);
    if (sums[0] !== bytes.readUInt32BE(at + 16) || sums[1] !== bytes.readUInt32BE(at + 20)) break;
    open.push([bytes.readUInt32BE(at), data]);
    const size = bytes.readUInt32BE(at + 4);
    if (size === 0) continue;
    for (const [page, where] of open) pages.set(page, where);
    open = [];
    [databasePages, end] = [size, data + pageSize];
    frames = { piece: bytes, length: end, sums };
  }
  return frames && { ...frames, piece: pieceOf(bytes, pages, { pageSize, databasePages }) };
}

/** Each page once, as the last commit leaves it: its number and its bytes. */
function pieceOf(
  bytes: Buffer,
  pages: ReadonlyMap<number, number>,
  { pageSize, databasePages }: { readonly pageSize: number; readonly databasePages: number },
): Uint8Array {
  const piece = Buffer.allocUnsafe(pieceHeaderBytes + pages.size * (4 + pageSize));
  piece.writeUInt32BE(pageSize, 0);
  piece.writeUInt32BE(databasePages, 4);
  let at = pieceHeaderBytes;
  for (const [page, data] of pages) {
    piece.writeUInt32BE(page, at);
    bytes.copy(piece, at + 4, data, data + pageSize);
    at += 4 + pageSize;
  }
  return piece;
}

/** SQLite's own, over pairs of 32 bits. */
function checksum(
  bytes: Buffer,
  [first, second]: readonly [number, number],
  isBigEndian: boolean,
): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [s1, s2] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    s1 = (s1 + view.getUint32(at, !isBigEndian) + s2) >>> 0;
    s2 = (s2 + view.getUint32(at + 4, !isBigEndian) + s1) >>> 0;
  }
  return [s1, s2];
}

/** Writes the pages of a piece into an open copy of the database, which then stands as after its commit. */
export function applyPiece(copy: number, piece: Uint8Array): void {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  const [pageSize, databasePages] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
  for (let at = pieceHeaderBytes; at < bytes.length; at += 4 + pageSize)
    writeSync(copy, bytes, at + 4, pageSize, (bytes.readUInt32BE(at) - 1) * pageSize);
  ftruncateSync(copy, databasePages * pageSize);
}
