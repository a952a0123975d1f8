// The name under which a file is sent. The one that it has on a person's device can hold the day, the hour
// and a name, hers or somebody else's.
import type { MediaKind } from './kind.ts';

/** Endings that say what a file is; any other could be a word of its own. */
// biome-ignore format: a list
const endings = new Set([
  'jpg', 'png', 'webp', 'gif', 'tif', 'heic', 'avif', 'bmp', 'svg',
  'mp4', 'mov', '3gp', 'webm', 'mkv', 'avi', 'mpg',
  'mp3', 'm4a', 'aac', 'ogg', 'oga', 'opus', 'wav', 'amr', 'flac',
  'pdf', 'txt', 'rtf', 'doc', 'docx', 'odt', 'xls', 'xlsx', 'ods', 'csv', 'ppt', 'pptx', 'odp',
  'html', 'htm', 'eml', 'msg', 'json', 'xml', 'zip', '7z', 'rar', 'vcf', 'key', 'pages', 'numbers',
]);

const ofKind: Readonly<Partial<Record<MediaKind, readonly [type: string, ending: string]>>> = {
  jpeg: ['image/jpeg', 'jpg'],
  png: ['image/png', 'png'],
  webp: ['image/webp', 'webp'],
  gif: ['image/gif', 'gif'],
  tiff: ['image/tiff', 'tif'],
};

/** Name and media type as a browser gives them: neither is believed. */
export interface NamedFile {
  readonly name: string;
  readonly type: string;
}

/**
 * Media type and ending of a file: what its bytes say, else what the browser said of it as far as that is a
 * kind of file.
 */
export function kindName(
  kind: MediaKind,
  { name, type }: NamedFile,
): { readonly type: string; readonly ending: string } {
  const typeAndEnding = ofKind[kind];
  if (typeAndEnding) return { type: typeAndEnding[0], ending: typeAndEnding[1] };
  const ending = /\.([a-z0-9]{1,7})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const mediaType = /^[a-z]{1,12}\/[a-z0-9.+-]{1,100}$/.test(type) ? type : 'application/octet-stream';
  if (kind === 'heif') {
    const avif = ending === 'avif' || mediaType === 'image/avif';
    return avif ? { type: 'image/avif', ending: 'avif' } : { type: 'image/heic', ending: 'heic' };
  }
  return { type: mediaType, ending: endings.has(ending) ? ending : (endingOf(mediaType) ?? 'bin') };
}

/** 'audio/webm' ends in 'webm' where that is a known ending. */
const endingOf = (type: string): string | undefined => {
  const [, sub = ''] = type.split('/');
  return endings.has(sub) ? sub : undefined;
};

/** 'photo-1.jpg', 'video-2.mp4', 'sound-1.m4a', 'file-3.pdf': the next of its sort beside `taken`. */
export function neutralName(
  { type, ending }: { readonly type: string; readonly ending: string },
  otherNames: readonly string[],
): string {
  const sort = type === 'image/svg+xml' ? 'file' : (sorts[type.split('/')[0] ?? ''] ?? 'file');
  const numbers = otherNames.map((name) => Number(new RegExp(`^${sort}-(\\d+)\\.`).exec(name)?.[1] ?? 0));
  return `${sort}-${Math.max(0, ...numbers) + 1}.${ending}`;
}

const sorts: Readonly<Record<string, string>> = { image: 'photo', video: 'video', audio: 'sound' };
