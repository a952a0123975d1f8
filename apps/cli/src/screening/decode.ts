// Points of a picture for a hash, by the decoder that the server uses for photos. What that cannot read is
// named with what to do.
import { headBytes, kindOf, type MediaKind } from '@heed/domain/media';
import { mostPixels, type Raster, rasterSide } from '@heed/screening/pdq';
import sharp from 'sharp';

/** A picture decoded, or why not, as a part of a sentence. */
export type PictureReading =
  | { readonly ok: true; readonly raster: Raster; readonly isFirstFrame: boolean }
  | { readonly ok: false; readonly reason: string };

const decodable: readonly MediaKind[] = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif'];
/** A larger picture is brought to this side by the decoder; the rest is the mean of points. */
const largeSide = 4 * rasterSide;

/** Decodes a picture, turned as the camera meant it; of one that moves the first frame. */
export async function decodePicture(bytes: Uint8Array): Promise<PictureReading> {
  const kind = kindOf(bytes.subarray(0, headBytes));
  if (!decodable.includes(kind))
    return refuse('it is no photo (JPEG, PNG, WebP, GIF, TIFF, AVIF): a drawing such as SVG has no points');
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (metadata === null) return refuse(damage(kind));
  const { width, height, pages = 1 } = metadata;
  if (width * height > mostPixels)
    return refuse(`it has more than ${mostPixels / 1_000_000} million points: make it smaller`);
  const whole = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient();
  const isLarge = Math.max(width, height) > largeSide;
  const image = isLarge ? whole.resize(largeSide, largeSide, { fit: 'fill' }) : whole;
  const decoded = await image
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (decoded === null) return refuse(damage(kind));
  const { data, info } = decoded;
  return {
    ok: true,
    raster: { width: info.width, height: info.height, rgba: data },
    isFirstFrame: pages > 1,
  };
}

const refuse = (reason: string): PictureReading => ({ ok: false, reason });

const damage = (kind: MediaKind): string =>
  kind === 'heif'
    ? 'it is HEIC, or damaged: save it as JPEG'
    : 'it is damaged: open it in another program and save it again';
