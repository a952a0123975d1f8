// A TIFF with the tags that a decoder needs and no other. Tags that stay keep their places, everything that
// none of them names is overwritten: EXIF, GPS, XMP, maker notes, previews. TIFF 6.0.
import { blankOutside, type Range } from './ranges.ts';

/** Structure, size, compression, colour and place of the picture; 274 says how it is turned. */
// biome-ignore format: tags in groups
const needed = new Set([
  254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284, 292, 293, 296, 297,
  317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 334, 338, 339, 347, 529, 530, 531, 532,
]);
/**
 * Raw pictures of cameras keep the picture in directories below the first, old ones a JPEG of its own: not
 * stripped here.
 */
const [subDirectories, jpegStream, rawVersion] = [330, 513, 50706];
/** Offsets of strips and tiles, and the tag of their lengths. */
const data: readonly (readonly [offsets: number, lengths: number])[] = [
  [273, 279],
  [324, 325],
];
const typeBytes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const mostDirectories = 100;

/** Throws RangeError where it is damaged, or of a form that is not stripped here. */
export function stripTiff(bytes: Uint8Array): Uint8Array {
  const stripped = new Uint8Array(bytes);
  const retained: Range[] = [[0, 8]];
  const view = new DataView(stripped.buffer);
  const little = view.getUint16(0) === 0x4949;
  const visited = new Set<number>();
  for (let at = view.getUint32(4, little); at !== 0; ) {
    if (visited.has(at) || visited.size === mostDirectories)
      throw new RangeError('Cannot strip the TIFF: too many pictures');
    visited.add(at);
    at = stripDirectory(view, at, little, retained);
  }
  if (visited.size === 0) throw new RangeError('Cannot strip the TIFF: no picture is in it');
  blankOutside(stripped, retained, 0, stripped.length);
  return stripped;
}

interface Tag {
  readonly tag: number;
  readonly bytes: Uint8Array;
  /** Where its values stand. */
  readonly range: Range;
  readonly values: readonly number[];
}

/**
 * Leaves the tags that are needed, adds to `kept` what they name; answers where the next directory stands.
 */
function stripDirectory(view: DataView, at: number, little: boolean, retained: Range[]): number {
  const count = view.getUint16(at, little);
  const next = view.getUint32(at + 2 + 12 * count, little);
  const all = Array.from({ length: count }, (_, n) => readTag(view, at + 2 + 12 * n, little));
  if (all.some(({ tag }) => tag === subDirectories || tag === jpegStream || tag === rawVersion))
    throw new RangeError('Cannot strip the TIFF: pictures of this form are not known here');
  const tags = all.filter(({ tag }) => needed.has(tag));
  const area = new Uint8Array(view.buffer, at, 2 + 12 * count + 4).fill(0);
  view.setUint16(at, tags.length, little);
  for (const [n, { bytes }] of tags.entries()) area.set(bytes, 2 + 12 * n);
  view.setUint32(at + 2 + 12 * tags.length, next, little);
  retained.push([at, at + 2 + 12 * tags.length + 4]);
  const valuesOf = (tag: number) => tags.find((one) => one.tag === tag)?.values ?? [];
  for (const { range } of tags) if (range[1] - range[0] > 4) retained.push(range);
  for (const [offsets, lengths] of data)
    for (const [n, offset] of valuesOf(offsets).entries())
      retained.push([offset, offset + (valuesOf(lengths)[n] ?? 0)]);
  return next;
}

function readTag(view: DataView, at: number, little: boolean): Tag {
  const type = view.getUint16(at + 2, little);
  const count = view.getUint32(at + 4, little);
  const length = (typeBytes[type] ?? 1) * count;
  const start = length > 4 ? view.getUint32(at + 8, little) : at + 8;
  if (start + length > view.byteLength) throw new RangeError('Cannot strip the TIFF: it is cut short');
  const values =
    type === 3 || type === 4
      ? Array.from({ length: count }, (_, n) =>
          type === 3 ? view.getUint16(start + 2 * n, little) : view.getUint32(start + 4 * n, little),
        )
      : [];
  return {
    tag: view.getUint16(at, little),
    bytes: new Uint8Array(view.buffer, at, 12).slice(),
    range: [start, start + length],
    values,
  };
}
