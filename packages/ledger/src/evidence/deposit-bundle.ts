// A deposit that a desk was handed, as one file for whoever it goes to next: the deposit's own file as it
// came, the files that came beside it, the sheet and the verifier. Nothing is signed anew: each file belongs
// to a version by the hash that is signed inside that version's seal. docs/spec/evidence.md, 'A deposit'.
import { DEPOSIT_PATH } from './deposit.ts';
import { readZip, writeZip, type ZipEntry } from './zip.ts';

/** Path of the deposit's own file in a bundle. */
export const BUNDLED_DEPOSIT = 'deposit.zip';
const filesFolder = 'files/';

export interface DepositBundle {
  readonly deposit: Uint8Array<ArrayBuffer>;
  /** Files that came beside it, by path. */
  readonly files: readonly ZipEntry[];
  /** Paths whose bytes do not fit the container's checksum, and paths that no bundle has. */
  readonly changed: readonly string[];
  readonly unlisted: readonly string[];
}

/** The bundle in pieces, for a Blob. Throws RangeError for what a container cannot hold. */
export function writeDepositBundle(
  deposit: Uint8Array<ArrayBuffer>,
  files: readonly Uint8Array<ArrayBuffer>[],
  verifier: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer>[] {
  const cover = readZip(deposit)?.find(({ path }) => path === 'cover.html');
  return writeZip([
    ...(cover ? [{ path: 'cover.html', bytes: cover.bytes }] : []),
    { path: 'verify.html', bytes: verifier },
    { path: BUNDLED_DEPOSIT, bytes: deposit },
    ...files.map((bytes, n) => ({ path: `${filesFolder}${String(n + 1).padStart(3, '0')}.original`, bytes })),
  ]);
}

/** Null for any other file. */
export function readDepositBundle(file: Uint8Array<ArrayBuffer>): DepositBundle | null {
  const entries = readZip(file);
  const deposit = entries?.find(({ path }) => path === BUNDLED_DEPOSIT);
  if (!entries || !deposit || entries.some(({ path }) => path === DEPOSIT_PATH)) return null;
  const readers = ['cover.html', 'verify.html', BUNDLED_DEPOSIT];
  const files = entries.filter(({ path }) => path.startsWith(filesFolder));
  return {
    // Copied: what is inside is a container of its own, read from its first byte.
    deposit: deposit.bytes.slice(),
    files,
    changed: entries.filter(({ checksumHolds }) => !checksumHolds).map(({ path }) => path),
    unlisted: entries
      .filter((one) => !files.includes(one) && !readers.includes(one.path))
      .map(({ path }) => path),
  };
}
