// A JPEG with the segments that a decoder needs and no other: no EXIF, no XMP, no comment, no thumbnail,
// nothing after its end, where phones put further pictures and films. How it is turned stays, in a segment of
// its own. Works on a picture that was cut short. ITU T.81, annex B.

import { text } from './kind.ts';
import { joinPieces, type Range } from './ranges.ts';

const [startOfScan, endOfImage, app1, app14] = [0xda, 0xd9, 0xe1, 0xee];

/** Throws RangeError where it is no JPEG with at least the beginning of a picture. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const pieces: (Range | Uint8Array)[] = [[0, 2]];
  let [at, scans] = [2, 0];
  let turned = 1;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw new RangeError('Cannot strip the JPEG: a marker is missing');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === endOfImage) break;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end > bytes.length) break;
    if (marker === app1) turned = orientation(bytes.subarray(at + 4, end)) ?? turned;
    if (isNeeded(marker, bytes, at, end)) pieces.push([at, end]);
    at = end;
    if (marker !== startOfScan) continue;
    scans++;
    const next = endOfScan(bytes, at);
    pieces.push([at, next]);
    at = next;
  }
  if (scans === 0) throw new RangeError('Cannot strip the JPEG: no picture is in it');
  if (turned !== 1) pieces.splice(1, 0, orientationSegment(turned));
  pieces.push(Uint8Array.of(0xff, endOfImage));
  return joinPieces(bytes, pieces);
}

/** Frames, tables, restart interval, scans; of Adobe's segment the form that says how colours are coded. */
function isNeeded(marker: number, bytes: Uint8Array, at: number, end: number): boolean {
  if (marker === app14) return end - at === 16 && text(bytes, at + 4, at + 9) === 'Adobe';
  return (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= startOfScan && marker <= 0xdf);
}

/** Where the coded picture ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** EXIF's tag 0x112, 1 to 8; null where the segment is none or does not say. */
function orientation(segment: Uint8Array): number | null {
  if (text(segment, 0, 6) !== 'Exif\0\0' || segment.length < 20) return null;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > view.byteLength) return null;
  for (
    let n = 0, at = first + 2;
    n < view.getUint16(first, little) && at + 12 <= view.byteLength;
    n++, at += 12
  ) {
    if (view.getUint16(at, little) !== 0x112) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** EXIF with this one tag. */
const orientationSegment = (value: number): Uint8Array =>
  // biome-ignore format: one line for each structure of the segment
  Uint8Array.of(
    0xff, app1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0,
    0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8,
    0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0,
    0, 0, 0, 0,
  );
