// Photos, films and other files before they are sent: what they are by their bytes, how they lose what they
// say of place, time and camera, and under which name they go. One rule for the browser and for the server;
// each brings its own way to draw a picture anew.
import { stripGif, stripPng, stripWebp } from './chunks.ts';
import { stripFilm } from './film.ts';
import { stripHeif } from './heif.ts';
import { stripJpeg } from './jpeg.ts';
import { isAnimated, kindOf, type MediaKind } from './kind.ts';
import { kindName, type NamedFile } from './names.ts';
import { stripTiff } from './tiff.ts';

export { headBytes, isAnimated, kindOf, type MediaKind } from './kind.ts';
export { kindName, type NamedFile, neutralName } from './names.ts';

/** `partly`: what describes the file is gone, what is in it was not looked at. */
export type Cleaning = 'yes' | 'partly' | 'no';

/** A file as it may be sent. `type` is a media type; `ending` has no dot. */
export interface CleanedFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly ending: string;
  readonly cleaned: Cleaning;
}

/** Draws a still picture and encodes it anew; null where it cannot be decoded. */
export type Redraw = (
  bytes: Uint8Array,
  kind: MediaKind,
) => Promise<{ bytes: Uint8Array; type: 'image/jpeg' | 'image/png' } | null>;

const strippers: Readonly<Partial<Record<MediaKind, (bytes: Uint8Array) => Uint8Array>>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  gif: stripGif,
  tiff: stripTiff,
  heif: stripHeif,
  film: stripFilm,
};

/** Whether a file of this kind can be cleaned at all: others need not be read whole. */
export const isCleanable = (kind: MediaKind): boolean => strippers[kind] !== undefined;

/**
 * The file without what it says of place, time and camera, as far as that can be done; says how far. Its
 * bytes as they are where it cannot.
 */
export async function cleanFile(bytes: Uint8Array, file: NamedFile, redraw: Redraw): Promise<CleanedFile> {
  const kind = kindOf(bytes);
  const redrawn = kind === 'film' || isAnimated(bytes, kind) ? null : await redraw(bytes, kind);
  if (redrawn)
    return {
      bytes: redrawn.bytes,
      type: redrawn.type,
      ending: redrawn.type === 'image/png' ? 'png' : 'jpg',
      cleaned: 'yes',
    };
  const kindAndEnding = kindName(kind, file);
  const stripped = strip(bytes, kind);
  if (stripped === null) return { bytes, ...kindAndEnding, cleaned: 'no' };
  return { bytes: stripped, ...kindAndEnding, cleaned: kind === 'film' ? 'partly' : 'yes' };
}

/**
 * Null where the file is damaged or unknown, or where anything that looks like a description is still in it.
 */
function strip(bytes: Uint8Array, kind: MediaKind): Uint8Array | null {
  try {
    const stripped = strippers[kind]?.(bytes) ?? null;
    return stripped === null || hasDescription(stripped, kind) ? null : stripped;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const descriptions = /Exif\0\0|<x:xmpmeta|<\?xpacket|http:\/\/ns\.adobe\.com\/|Photoshop 3\.0|GPSLatitude/;
/** Looked through at once, bytes; what stands across two parts is found by their overlap. */
const [partBytes, overlap] = [1_000_000, 32];

/** A second look, which knows nothing of the format. */
function hasDescription(bytes: Uint8Array, kind: MediaKind): boolean {
  const latin = new TextDecoder('latin1');
  // The one EXIF segment of a JPEG says how it is turned; it stands at the beginning, 36 bytes long.
  for (let at = kind === 'jpeg' ? 38 : 0; at < bytes.length; at += partBytes)
    if (descriptions.test(latin.decode(bytes.subarray(at, at + partBytes + overlap)))) return true;
  return false;
}
