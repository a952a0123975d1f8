// Photos on the path without script: decoded and encoded again, so that EXIF, GPS, thumbnails and whatever hides in them are gone.
/** Larger photos are not decoded here; they are sent as they are, and the page says so beforehand. */
const mostBytes = 15_000_000;
/** Bounds what a small file may claim to be: a bomb of 30,000 by 30,000 points is refused before it is decoded. */
const mostPixels = 50_000_000;

/** Loaded with the first photo: a server that never sees one is 15 MB smaller. */
let loaded: Promise<typeof import('sharp').default> | undefined;
const loadSharp = () =>
  (loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  }));

export type Cleaned = { readonly ok: true; readonly bytes: Uint8Array; readonly type: string } | { readonly ok: false };

/** What the first bytes say a file is; what its name or sender says is not believed. */
export function isImage(head: Uint8Array): boolean {
  const hex = Buffer.from(head.subarray(0, 12)).toString('hex');
  return (
    hex.startsWith('ffd8ff') ||
    hex.startsWith('89504e47') ||
    (hex.startsWith('52494646') && hex.slice(16) === '57454250')
  );
}

/** The photo without anything but its points, or `ok: false` where it cannot be read as one. Turned as the camera meant it. */
export async function cleanImage(bytes: Uint8Array): Promise<Cleaned> {
  try {
    const sharp = await loadSharp();
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false }).rotate();
    const { hasAlpha } = await image.metadata();
    const made = hasAlpha ? image.png() : image.jpeg({ quality: 88, mozjpeg: false });
    return { ok: true, bytes: await made.toBuffer(), type: hasAlpha ? 'image/png' : 'image/jpeg' };
  } catch {
    return { ok: false };
  }
}

export type Collected =
  | { readonly whole: true; readonly bytes: Buffer }
  | { readonly whole: false; readonly begun: Buffer[] };

/** Reads an image whole if it is small enough; else answers what was read, so that the rest can be streamed after it. */
export async function collect(stream: AsyncIterator<Buffer>, begun: Buffer[]): Promise<Collected> {
  let total = begun.reduce((sum, chunk) => sum + chunk.length, 0);
  const chunks = [...begun];
  while (total <= mostBytes) {
    const next = await stream.next();
    if (next.done) return { whole: true, bytes: Buffer.concat(chunks) };
    chunks.push(next.value);
    total += next.value.length;
  }
  return { whole: false, begun: chunks };
}
