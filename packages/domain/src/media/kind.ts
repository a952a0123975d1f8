// What a file is, by its first bytes: what its name or its sender says is not believed. Signatures: ITU T.81
// (JPEG), W3C PNG, Google WebP container, GIF89a, TIFF 6.0, ISO/IEC 14496-12 and 23008-12 (HEIF, AVIF, MP4,
// QuickTime).

/** `heif` is HEIC and AVIF, still or moving; `film` every other file of boxes: MP4, QuickTime, 3GP, M4A. */
export type MediaKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'heif' | 'film' | 'other';

/** Bytes from the beginning of a file that `kindOf` needs; fewer are enough only where the file ends. */
export const headBytes = 64;

/** The bytes from `start` up to `end` as characters of Latin-1. */
export const text = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** The kind of a file by its first bytes. 'other' where no signature is known. */
export function kindOf(head: Uint8Array): MediaKind {
  const begins = (signature: string) => text(head, 0, signature.length) === signature;
  if (begins('\xff\xd8\xff')) return 'jpeg';
  if (begins('\x89PNG\r\n\x1a\n')) return 'png';
  if (begins('RIFF') && text(head, 8, 12) === 'WEBP') return 'webp';
  if (begins('GIF8')) return 'gif';
  if (begins('II*\0') || begins('MM\0*')) return 'tiff';
  if (text(head, 4, 8) === 'ftyp') return isHeif(head) ? 'heif' : 'film';
  // QuickTime files of before 2001 begin without `ftyp`.
  return ['moov', 'mdat', 'wide', 'pnot'].includes(text(head, 4, 8)) ? 'film' : 'other';
}

const heifBrands = /^(hei[cxms]|hev[cxms]|mif[12]|msf1|avi[fso]|jpeg|j2ki)$/;

/**
 * The main brand decides; a file of another main brand counts by those that it says it is compatible with.
 */
function isHeif(head: Uint8Array): boolean {
  const size = new DataView(head.buffer, head.byteOffset).getUint32(0);
  for (let at = 8; at + 4 <= Math.min(size, head.length); at += 4)
    if (at !== 12 && heifBrands.test(text(head, at, at + 4))) return true;
  return false;
}

/** Whether a picture moves: drawing it would keep its first frame alone. */
export function isAnimated(bytes: Uint8Array, kind: MediaKind): boolean {
  if (kind === 'gif') return true;
  if (kind === 'webp') return text(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0;
  // In an animated PNG `acTL` stands before the first `IDAT`, near the beginning.
  if (kind === 'png') return text(bytes, 0, 1024).includes('acTL');
  return kind === 'heif' && /^(hev[cxms]|msf1|avis)$/.test(text(bytes, 8, 12));
}
