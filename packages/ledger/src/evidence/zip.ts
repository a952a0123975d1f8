// The one ZIP layout of an evidence package: entries stored one after another without compression, one time,
// no comment, no slack. Whatever opens ZIP files opens it. The reader takes this layout and nothing else, so
// that no byte can be changed, hidden or blown up without being seen, and no two programs see different files
// in it. APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.16; docs/spec/evidence.md, 'The container'.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** A file of the container: its path and its whole content. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ZipEntryRead extends ZipEntry {
  /**
   * Whether the checksum of the container fits. A changed byte is told by it even before a manifest is
   * believed.
   */
  readonly checksumHolds: boolean;
}

/**
 * Most bytes of a package, and most files in one. Below the 4 GiB at which the layout would have to be
 * another one.
 */
export const MAX_PACKAGE_BYTES = 2_000_000_000;
/** Most files that a package may hold. */
export const MAX_FILES = 2000;

/**
 * Lower-case names in up to four folders: nothing that climbs, hides, or is another file on another system.
 */
const pathForm =
  /^(?=.{1,120}$)(?:[a-z0-9][a-z0-9_-]{0,63}\/){0,4}[a-z0-9][a-z0-9_-]{0,63}(?:\.[a-z0-9-]{1,16}){0,2}$/;
/**
 * Whether a package may hold a file of this path: at most 120 characters, up to five names of a-z, 0-9, '_'
 * and '-', the last with up to two endings. No name begins with a dot.
 */
export const isPath = (path: string): boolean => pathForm.test(path);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const END_BYTES = 22;
/**
 * Version 1.0, no flags, stored, midnight of 1 January 1980: a time would tell more than the manifest does.
 */
const fixed = Uint8Array.of(10, 0, 0, 0, 0, 0, 0, 0, 0x21, 0);

/**
 * The package as pieces in their order: nothing is copied. Throws RangeError for a path, a number or a size
 * beyond the layout.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer>[] {
  if (entries.length > MAX_FILES || new Set(entries.map(({ path }) => path)).size !== entries.length)
    throw new RangeError('Cannot write the package: too many files, or one path twice');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const central: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { path, bytes } of entries) {
    if (!isPath(path)) throw new RangeError('Cannot write the package: not a path of its form');
    const head = common(path, crc32(bytes), bytes.length);
    central.push(
      joinBytes(u32(CENTRAL), Uint8Array.of(10, 0), head, new Uint8Array(10), u32(at), utf8ToBytes(path)),
    );
    const local = joinBytes(u32(LOCAL), head, utf8ToBytes(path));
    pieces.push(local, bytes);
    at += local.length + bytes.length;
  }
  const size = central.reduce((sum, one) => sum + one.length, 0);
  if (at + size + END_BYTES > MAX_PACKAGE_BYTES) throw new RangeError('Cannot write the package: too large');
  return [...pieces, ...central, end(entries.length, size, at)];
}

/** The entries, or null for any other layout. Never throws. The bytes are views into `file`. */
export function readZip(file: Uint8Array<ArrayBuffer>): ZipEntryRead[] | null {
  if (file.length < END_BYTES || file.length > MAX_PACKAGE_BYTES) return null;
  const tail = new DataView(file.buffer, file.byteOffset + file.length - END_BYTES, END_BYTES);
  const count = tail.getUint16(10, true);
  const start = tail.getUint32(16, true);
  if (count > MAX_FILES || start > file.length) return null;
  const entries: ZipEntryRead[] = [];
  let at = 0;
  while (at < start && entries.length <= count) {
    const entry = readLocal(file, at, start);
    if (entry === null || entries.some(({ path }) => path === entry.path)) return null;
    entries.push(entry);
    at += LOCAL_BYTES + entry.path.length + entry.bytes.length;
  }
  // What was read is written again: the central directory and the end must be those bytes and no others.
  if (at !== start || entries.length !== count) return null;
  const rest = directory(file, entries);
  const record = file.subarray(start);
  return rest.length === record.length && rest.every((byte, i) => byte === record[i]) ? entries : null;
}

function readLocal(file: Uint8Array<ArrayBuffer>, at: number, limit: number): ZipEntryRead | null {
  if (at + LOCAL_BYTES > limit) return null;
  const view = new DataView(file.buffer, file.byteOffset + at, LOCAL_BYTES);
  const length = view.getUint32(18, true);
  const from = at + LOCAL_BYTES + view.getUint16(26, true);
  if (from + length > limit) return null;
  const path = new TextDecoder('latin1').decode(file.subarray(at + LOCAL_BYTES, from));
  if (!isPath(path)) return null;
  const written = joinBytes(u32(LOCAL), common(path, view.getUint32(14, true), length));
  if (!written.every((byte, i) => byte === file[at + i])) return null;
  const bytes = file.subarray(from, from + length);
  return { path, bytes, checksumHolds: crc32(bytes) === view.getUint32(14, true) };
}

/** The central directory and end of these entries, with the checksums that stand in the file. */
function directory(file: Uint8Array<ArrayBuffer>, entries: readonly ZipEntry[]): Uint8Array {
  let at = 0;
  const lines = entries.map(({ path, bytes }) => {
    const offset = at;
    const sum = new DataView(file.buffer, file.byteOffset + at).getUint32(14, true);
    at += LOCAL_BYTES + path.length + bytes.length;
    const head = common(path, sum, bytes.length);
    return joinBytes(
      u32(CENTRAL),
      Uint8Array.of(10, 0),
      head,
      new Uint8Array(10),
      u32(offset),
      utf8ToBytes(path),
    );
  });
  const size = lines.reduce((sum, one) => sum + one.length, 0);
  return joinBytes(...lines, end(entries.length, size, at));
}

/** What local header and central directory say alike. */
const common = (path: string, sum: number, length: number) =>
  joinBytes(fixed, u32(sum), u32(length), u32(length), u16(path.length), u16(0));

const end = (count: number, size: number, at: number) =>
  joinBytes(u32(END), new Uint8Array(4), u16(count), u16(count), u32(size), u32(at), u16(0));

const joinBytes = (...parts: readonly Uint8Array[]) => concatBytes(...parts) as Uint8Array<ArrayBuffer>;
const u16 = (value: number) => Uint8Array.of(value & 255, value >>> 8);
const u32 = (value: number) =>
  Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 of ISO 3309, as ZIP wants it: finds accidents. Against people there is the manifest. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 255] as number);
  return (sum ^ 0xffffffff) >>> 0;
}
