// PNG, WebP and GIF with the chunks that a decoder needs and no other: no EXIF, no XMP, no text, no time,
// nothing after the end. W3C PNG (third edition), Google's WebP container specification, GIF89a.
import { text } from './kind.ts';
import { joinPieces, type Range } from './ranges.ts';

const pngChunks = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/;

/**
 * Throws RangeError where no picture is in it. A last chunk that was cut short stays if it is part of the
 * picture.
 */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const pieces: Range[] = [[0, 8]];
  let at = 8;
  let pictures = 0;
  for (let type = ''; at + 8 <= bytes.length && type !== 'IEND'; ) {
    type = text(bytes, at + 4, at + 8);
    const end = Math.min(at + 12 + view.getUint32(at), bytes.length);
    if (pngChunks.test(type)) pieces.push([at, end]);
    if (type === 'IDAT') pictures++;
    at = end;
  }
  if (pictures === 0) throw new RangeError('Cannot strip the PNG: no picture is in it');
  return joinPieces(bytes, pieces);
}

const webpChunks = /^(VP8 |VP8L|VP8X|ANIM|ANMF|ALPH)$/;
/** Flags of VP8X that promise an ICC profile, EXIF and XMP. */
const describing = 0x20 | 0x08 | 0x04;

/** Throws RangeError where it is damaged. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const end = Math.min(bytes.length, 8 + viewOf(bytes).getUint32(4, true));
  const stripped = joinPieces(bytes, [[0, 12], ...webpPieces(bytes, 12, end)]);
  if (stripped.length <= 12) throw new RangeError('Cannot strip the WebP: no picture is in it');
  viewOf(stripped).setUint32(4, stripped.length - 8, true);
  if (text(stripped, 12, 16) === 'VP8X') stripped[20] = (stripped[20] ?? 0) & ~describing;
  return stripped;
}

/** Chunks to keep between two places; the frames of an animation hold chunks of their own. */
function webpPieces(bytes: Uint8Array, from: number, to: number): (Range | Uint8Array)[] {
  const pieces: (Range | Uint8Array)[] = [];
  for (let at = from; at + 8 <= to; ) {
    const type = text(bytes, at, at + 4);
    const length = viewOf(bytes).getUint32(at + 4, true);
    const end = Math.min(to, at + 8 + length + (length % 2));
    if (type === 'ANMF') {
      const frame = joinPieces(bytes, [[at, at + 24], ...webpPieces(bytes, at + 24, end)]);
      viewOf(frame).setUint32(4, frame.length - 8, true);
      pieces.push(frame);
    } else if (webpChunks.test(type)) pieces.push([at, end]);
    at = end;
  }
  return pieces;
}

const [image, extension, trailer] = [0x2c, 0x21, 0x3b];
const graphicControl = 0xf9;

/** Throws RangeError where it is damaged. */
export function stripGif(bytes: Uint8Array): Uint8Array {
  const table = (packed: number) => (packed & 0x80 ? 3 << ((packed & 7) + 1) : 0);
  let at = 13 + table(bytes[10] ?? 0);
  const pieces: (Range | Uint8Array)[] = [[0, at]];
  while (at < bytes.length && bytes[at] !== trailer) {
    const start = at;
    const kind = bytes[at];
    if (kind === image) at = blocksEnd(bytes, at + 11 + table(bytes[at + 9] ?? 0));
    else if (kind === extension) at = blocksEnd(bytes, at + 2);
    else throw new RangeError('Cannot strip the GIF: a block is missing');
    // How often it repeats is said by an application's block.
    const loops =
      bytes[start + 1] === 0xff && text(bytes, start + 3, start + 14) === 'NETSCAPE2.0' && at - start === 19;
    if (kind === image || bytes[start + 1] === graphicControl || loops) pieces.push([start, at]);
  }
  return joinPieces(bytes, [...pieces, Uint8Array.of(trailer)]);
}

/** Data stands in blocks that begin with their length; one of length 0 ends them. */
function blocksEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return Math.min(at + 1, bytes.length);
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
