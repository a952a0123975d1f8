// Real photos of every kind that phones make, with a place, a time, a camera and XMP in them: made with
// `heif-enc` (libheif) and `exiftool`, both from Debian, and with sharp. What stays in a file is asked from
// exiftool, which knows nothing of our code.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp, { type Sharp } from 'sharp';

export type PhotoKind = 'jpg' | 'png' | 'webp' | 'tif' | 'heic' | 'avif' | 'gif';
export const photoKinds: readonly PhotoKind[] = ['jpg', 'png', 'webp', 'tif', 'heic', 'avif', 'gif'];
export const mediaType = (kind: PhotoKind): string =>
  `image/${{ jpg: 'jpeg', tif: 'tiff' }[kind as string] ?? kind}`;

/** Whether the programs are here; `.ci/run` installs them. */
export const canMakePhotos = (): boolean => {
  try {
    for (const [program, flag] of [
      ['exiftool', '-ver'],
      ['heif-enc', '--version'],
    ] as const)
      execFileSync(program, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Beside the event loop: a server in the same process goes on answering. */
const run = promisify(execFile);

/** `work` with a folder that vanishes. */
async function inFolder<T>(work: (path: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-photo-'));
  try {
    return await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
/** Half red, half blue: what comes out can be told from an empty picture. */
const picture = (width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: '#d22' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: '#22d' } }, left: 0, top: 0 },
  ]);

/** XMP is written to every kind, EXIF to those that have it. */
// biome-ignore format: one line for each kind of trace
const traces = [
  '-EXIF:Make=CanaryCam', '-EXIF:Model=C1',
  '-EXIF:DateTimeOriginal=2026:11:20 22:00:00', '-EXIF:SerialNumber=CANARY-SERIAL',
  '-EXIF:GPSLatitude=45.8150', '-EXIF:GPSLatitudeRef=N',
  '-EXIF:GPSLongitude=15.9819', '-EXIF:GPSLongitudeRef=E',
  '-XMP:Creator=Canary Creator', '-XMP:GPSLatitude=45.8150', '-XMP:GPSLongitude=15.9819',
];

/** Photos by kind and size: the programs take a second of computing for each. */
const photos = new Map<string, Promise<Buffer>>();

/** A copy of its own: tests damage theirs. */
export async function makePhoto(kind: PhotoKind, { width = 64, height = 48 } = {}): Promise<Buffer> {
  const key = `${kind} ${width} ${height}`;
  const photo = photos.get(key) ?? takePhoto(kind, width, height);
  photos.set(key, photo);
  return Buffer.from(await photo);
}

async function takePhoto(kind: PhotoKind, width: number, height: number): Promise<Buffer> {
  const image = picture(width, height);
  // Of these two libheif makes better files than sharp, and files like those of phones.
  const plain =
    kind === 'heic' || kind === 'avif'
      ? await encodeHeif(kind, image)
      : await image.toFormat(kind === 'jpg' ? 'jpeg' : kind === 'tif' ? 'tiff' : kind).toBuffer();
  return withTraces(plain, kind);
}

async function encodeHeif(kind: 'heic' | 'avif', ...images: Sharp[]): Promise<Buffer> {
  const pictures = await Promise.all(images.map((one) => one.png().toBuffer()));
  return inFolder(async (path) => {
    const names = pictures.map((_, n) => path(`${n}.png`));
    for (const [n, name] of names.entries()) {
      writeFileSync(name, pictures[n] ?? '');
      // Into each of several pictures, before they become one file.
      await run('exiftool', ['-q', '-overwrite_original', ...traces, name]);
    }
    await run('heif-enc', [...(kind === 'avif' ? ['-A'] : []), ...names, '-o', path(`all.${kind}`)]);
    return readFileSync(path(`all.${kind}`));
  });
}

/** Two photos in one HEIC, each with its own EXIF, as a burst. */
export const makeBurst = (): Promise<Buffer> => encodeHeif('heic', picture(), picture(80, 48));

export function withTraces(bytes: Uint8Array, ending: string): Promise<Buffer> {
  return inFolder(async (path) => {
    writeFileSync(path(`a.${ending}`), bytes);
    await run('exiftool', ['-q', '-q', '-m', '-overwrite_original', ...traces, path(`a.${ending}`)]);
    return readFileSync(path(`a.${ending}`));
  });
}

/**
 * What exiftool finds of place, time, camera and people, as 'Group:Name value', embedded pictures included;
 * and the canaries by plain search.
 */
export async function tracesIn(bytes: Uint8Array, ending: string): Promise<string[]> {
  const tagText = await inFolder(async (path) => {
    writeFileSync(path(`a.${ending}`), bytes);
    // Of a file that is damaged it says what it finds, and ends with a fault.
    const output = await run('exiftool', ['-json', '-G1', '-a', '-u', '-ee', path(`a.${ending}`)]).catch(
      (fault: { stdout: string }) => fault,
    );
    return output.stdout;
  });
  const [tags] = JSON.parse(tagText) as [Record<string, unknown>];
  const tagNames = Object.entries(tags)
    .filter(([name]) => /^(GPS|XMP|IFD|ExifIFD|Photoshop|IPTC|MakerNotes|UserData|Keys|ItemList)/.test(name))
    .filter(([name]) => /GPS|Date|Make|Model|Serial|Creator|Software|XMP/.test(name))
    .map(([name, value]) => `${name} ${value}`);
  const canaries = ['CanaryCam', 'CANARY-SERIAL', 'Canary Creator'].filter((word) =>
    Buffer.from(bytes).includes(word),
  );
  return [...tagNames, ...canaries];
}

/** Points of a picture, 3 bytes each; HEIC is decoded by libheif. Rejects where it cannot be decoded. */
export async function pointsOf(bytes: Uint8Array, ending: string): Promise<Buffer> {
  if (ending !== 'heic') return sharp(bytes).removeAlpha().toColourspace('srgb').raw().toBuffer();
  const pictures = await inFolder(async (path) => {
    writeFileSync(path('a.heic'), bytes);
    await run('heif-dec', [path('a.heic'), path('a.png')]);
    // One file for each picture of a burst.
    return readdirSync(path('.')).flatMap((name) =>
      name.endsWith('.png') ? [readFileSync(path(name))] : [],
    );
  });
  if (pictures.length === 0) throw new Error('No picture could be decoded');
  return Buffer.concat(
    await Promise.all(pictures.map((png) => sharp(png).removeAlpha().toColourspace('srgb').raw().toBuffer())),
  );
}
