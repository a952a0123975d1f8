// 'Is this the same picture', in the worker: decoded by the browser, hashed from a canvas of 512 points a
// side at most, in eight turns and mirror images. Nothing is kept. packages/screening/src/pdq/pdq.md has
// how far hashes of this decoder stand from those of others.
import { isAnimated, kindOf } from '@heed/domain/media';
import {
  distanceBetween,
  hashesOf,
  mostDistance,
  mostPixels,
  type Raster,
  rasterSide,
  uselessQuality,
  type variants,
} from '@heed/screening/pdq';
import { pictureSize } from '../conversation/picture-size.ts';
import { picturesIn } from './warc.ts';
import type { PictureAnswer, PictureFinding, PictureQuestion, PictureReference } from './work.ts';

/** Where the frame header of a JPEG stands at the latest, bytes. */
const headerBytes = 1_000_000;
/** Larger files are not decoded, bytes. */
const largestPicture = 60_000_000;
/** A capture is read whole, bytes. */
const largestCapture = 500_000_000;

interface NamedPicture {
  readonly name: string;
  readonly file: Blob;
}

export async function compare(
  { reference, files }: PictureQuestion,
  onProgress: (progress: { readonly done: number; readonly of: number }) => void,
): Promise<PictureAnswer> {
  const own = await referenceHash(reference);
  if (own === null) return { quality: null, findings: [], partial: [] };
  const partial: string[] = [];
  const pictures: NamedPicture[] = [];
  for (const one of files) pictures.push(...(await unpacked(one, partial)));
  const findings: PictureFinding[] = [];
  for (const [n, picture] of pictures.entries()) {
    onProgress({ done: n, of: pictures.length });
    findings.push(await findingOf(picture, own));
  }
  return { quality: own.quality, findings, partial };
}

async function referenceHash(reference: PictureReference) {
  if ('hash' in reference) return reference;
  const read = await rasterOf(reference.picture);
  if (typeof read === 'string') return null;
  const { hashes, quality } = hashesOf(read.raster);
  return { hash: hashes.original, quality };
}

/** The pictures of a capture, or the picture itself. */
async function unpacked({ name, file }: NamedPicture, partial: string[]): Promise<NamedPicture[]> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
  if (!isZip) return [{ name, file }];
  if (file.size > largestCapture) {
    partial.push(name);
    return [];
  }
  const read = picturesIn(new Uint8Array(await file.arrayBuffer()));
  if (read === null || read.isPartial) partial.push(name);
  return (read?.pictures ?? []).map(({ address, bytes }) => ({ name: address, file: new Blob([bytes]) }));
}

async function findingOf(
  { name, file }: NamedPicture,
  own: { readonly hash: string; readonly quality: number },
): Promise<PictureFinding> {
  const read = await rasterOf(file);
  if (typeof read === 'string') return { name, outcome: read };
  const { hashes, quality } = hashesOf(read.raster);
  if (Math.min(quality, own.quality) <= uselessQuality) return { name, outcome: 'plain' };
  const [variant, distance] = nearest(hashes, own.hash);
  const outcome = distance <= mostDistance ? 'same' : 'different';
  return { name, outcome, distance, variant, quality, moves: read.moves };
}

type Variant = (typeof variants)[number];

function nearest(hashes: Readonly<Record<Variant, string>>, own: string): [Variant, number] {
  let best: [Variant, number] = ['original', distanceBetween(hashes.original, own)];
  for (const [variant, hash] of Object.entries(hashes) as [Variant, string][]) {
    const distance = distanceBetween(hash, own);
    if (distance < best[1]) best = [variant, distance];
  }
  return best;
}

/**
 * The points, on white, at most 512 a side; why not, where this browser does not decode it or it is too
 * large.
 */
async function rasterOf(
  file: Blob,
): Promise<{ readonly raster: Raster; readonly moves: boolean } | 'unreadable' | 'large'> {
  if (file.size > largestPicture) return 'large';
  const head = new Uint8Array(await file.slice(0, headerBytes).arrayBuffer());
  const size = pictureSize(head);
  // Without a size that is known beforehand nothing is decoded: a small file can claim to be a wall.
  if (size === null) return 'unreadable';
  if (size.width * size.height > mostPixels) return 'large';
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (image === null) return 'unreadable';
  const isLarge = image.width > rasterSide || image.height > rasterSide;
  const [width, height] = isLarge ? [rasterSide, rasterSide] : [image.width, image.height];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) return 'unreadable';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  image.close();
  const { data: rgba } = context.getImageData(0, 0, width, height);
  return { raster: { width, height, rgba }, moves: isAnimated(head, kindOf(head)) };
}
