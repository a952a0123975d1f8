// Photos on the path without script: decoded and encoded again, so that EXIF, GPS, thumbnails and whatever
// hides in them are gone. What cannot be decoded here loses the description in its container
// (packages/domain/src/media).
import type { MediaKind, Redraw } from '@heed/domain/media';

/** Larger photos are not read whole; they are not clean, and the page asks before they are sent. */
const mostBytes = 15_000_000;
/** Of more points only the container is cleaned. */
const mostPixels = 50_000_000;
/**
 * A photo of a phone has 2 to 30 points in a byte. A bomb of 30,000 by 30,000 points in 100 kB has thousands:
 * it is taken by nobody.
 */
const mostPixelsPerByte = 200;

/** A small file that would fill the memory of whoever opens it. */
export class DecompressionBomb extends Error {}

/** Loaded with the first photo: a server that never sees one is 15 MB smaller. */
let loaded: Promise<typeof import('sharp').default> | undefined;
const loadSharp = () =>
  (loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  }));

const decodable: readonly MediaKind[] = ['jpeg', 'png', 'webp', 'tiff', 'heif'];

/**
 * The photo without anything but its points, turned as the camera meant it. Null where it cannot be decoded
 * whole, or holds several pictures. Throws DecompressionBomb.
 */
export const redrawImage: Redraw = async (bytes, kind) => {
  if (!decodable.includes(kind)) return null;
  const sharp = await loadSharp();
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (metadata === null) return null;
  const { width, height, hasAlpha, pages = 1 } = metadata;
  const pixels = width * height;
  if (pixels > mostPixels && pixels / bytes.length > mostPixelsPerByte) throw new DecompressionBomb();
  if (pixels > mostPixels || pages > 1) return null;
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate();
  const encoded = hasAlpha ? image.png() : image.jpeg({ quality: 88, mozjpeg: false });
  const redrawn = await encoded.toBuffer().catch(() => null);
  return redrawn && { bytes: redrawn, type: hasAlpha ? 'image/png' : 'image/jpeg' };
};

export type Collected =
  | { readonly whole: true; readonly bytes: Buffer }
  | { readonly whole: false; readonly headChunks: Buffer[] };

/**
 * Reads a photo whole if it is small enough; else answers what was read, so that the rest can be streamed
 * after it. `take` is asked for memory for each part; 'busy' where there is none.
 */
export async function collect(
  stream: AsyncIterator<Buffer>,
  headChunks: readonly Buffer[],
  take: (bytes: number) => boolean,
): Promise<Collected | 'busy'> {
  const chunks = [...headChunks];
  const total = await readAtLeast(stream, chunks, mostBytes + 1, take);
  if (total === null) return 'busy';
  return total > mostBytes
    ? { whole: false, headChunks: chunks }
    : { whole: true, bytes: Buffer.concat(chunks) };
}

/**
 * Adds what comes next to `chunks` until they hold `bytes`, or the stream ends; answers how many they hold,
 * null where `take` has no room.
 */
export async function readAtLeast(
  stream: AsyncIterator<Buffer>,
  chunks: Buffer[],
  bytes: number,
  take: (bytes: number) => boolean = () => true,
): Promise<number | null> {
  let total = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  while (total < bytes) {
    const next = await stream.next();
    if (next.done) break;
    if (!take(next.value.length)) return null;
    chunks.push(next.value);
    total += next.value.length;
  }
  return total;
}
