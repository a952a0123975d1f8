// A recording without what the recorder wrote about itself and the hour: names of programs and dates in WebM
// (Matroska) and MP4. Bytes are overwritten in place, so that lengths and offsets stay true. RFC 9559
// (Matroska), ISO/IEC 14496-12 (MP4).

/** Where headers stand; sound itself is never touched. */
const headBytes = 4096;

/** Matroska elements: MuxingApp, WritingApp, DateUTC, Title. */
const matroska: readonly (readonly number[])[] = [
  [0x4d, 0x80],
  [0x57, 0x41],
  [0x44, 0x61],
  [0x7b, 0xa9],
];
/** The first of these begins the sound. */
const cluster = [0x1f, 0x43, 0xb6, 0x75];
/**
 * MP4 boxes whose bytes 4 to 11 (version 0) or 4 to 19 (version 1) after the type are times of creation and
 * change.
 */
const boxes = ['mvhd', 'tkhd', 'mdhd'];
/** Sizes that these boxes have, versions 0 and 1: sound that happens to spell a name is left alone. */
const sizes = [108, 120, 92, 104, 32, 44];

/** A copy of `bytes` without those. Bytes of another format come back as they are. */
export function withoutTraces(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  if (copy[0] === 0x1a && copy[1] === 0x45) blankMatroska(copy);
  else blankTimes(copy);
  return copy;
}

function blankMatroska(bytes: Uint8Array): void {
  const end = Math.min(bytes.length, headBytes);
  for (let at = 0; at < end - 3; at++) {
    if (cluster.every((byte, i) => bytes[at + i] === byte)) return;
    const text = matroska.some(([a, b]) => bytes[at] === a && bytes[at + 1] === b);
    // Sizes below 127 are one byte with its highest bit set; longer ones do not occur in these elements.
    const length = (bytes[at + 2] ?? 0) - 0x80;
    if (!text || length <= 0 || length >= 127) continue;
    const filler = bytes[at] === 0x44 ? 0 : 0x20;
    bytes.fill(filler, at + 3, at + 3 + length);
  }
}

function blankTimes(bytes: Uint8Array): void {
  for (let at = 4; at < bytes.length - 24; at++) {
    if (bytes[at] !== 0x6d && bytes[at] !== 0x74) continue;
    const type = String.fromCharCode(
      bytes[at] ?? 0,
      bytes[at + 1] ?? 0,
      bytes[at + 2] ?? 0,
      bytes[at + 3] ?? 0,
    );
    const size = new DataView(bytes.buffer, bytes.byteOffset + at - 4, 4).getUint32(0);
    if (boxes.includes(type) && sizes.includes(size))
      bytes.fill(0, at + 8, at + (bytes[at + 4] === 1 ? 24 : 16));
  }
}
