// Pictures in a web capture: the answers with a media type of a picture, read from the WARC files of a WACZ.
// Everything is counted while it is unpacked; what is damaged ends the reading, and what came before counts.
// WACZ 1.1.1, WARC 1.1.
import { Gunzip, unzipSync } from 'fflate';

export interface CapturedPicture {
  readonly address: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface CapturedPictures {
  readonly pictures: readonly CapturedPicture[];
  /** Not everything was read: too large, too many, packed in a way that is not read here, or damaged. */
  readonly isPartial: boolean;
}

/** Most bytes of a capture when it is unpacked, and most pictures that are taken of it. */
const most = { bytes: 400_000_000, pictures: 1000 };
const latin = new TextDecoder('latin1');

/** Null for a file that is no ZIP. Never throws. */
export function picturesIn(wacz: Uint8Array, limits = most): CapturedPictures | null {
  const pictures: CapturedPicture[] = [];
  let isPartial = false;
  let room = limits.bytes;
  try {
    const files = unzipSync(wacz, {
      filter: ({ name, originalSize }) => {
        if (!/^archive\/.+\.warc(\.gz)?$/.test(name)) return false;
        const fits = originalSize <= room;
        if (fits) room -= originalSize;
        isPartial ||= !fits;
        return fits;
      },
    });
    for (const [name, bytes] of Object.entries(files)) {
      const unpacked = name.endsWith('.gz') ? unpack(bytes, room) : { bytes, isWhole: true };
      room -= unpacked.bytes.length;
      isPartial = !unpacked.isWhole || isPartial;
      isPartial = !readRecords(unpacked.bytes, pictures, limits.pictures) || isPartial;
    }
    return { pictures, isPartial };
  } catch {
    // What was read before the damage is compared; the rest is said to be missing.
    return pictures.length > 0 ? { pictures, isPartial: true } : null;
  }
}

/** Each record is a gzip member of its own; a bomb ends where there is no more room. */
function unpack(bytes: Uint8Array, room: number): { readonly bytes: Uint8Array; readonly isWhole: boolean } {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = true;
  const gunzip = new Gunzip((piece) => {
    size += piece.length;
    if (size > room) throw new RangeError('Cannot unpack: too large');
    pieces.push(piece);
  });
  const step = 1 << 16;
  try {
    for (let at = 0; at < bytes.length; at += step)
      gunzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    // Damaged, or larger than there is room: what came out before it is used.
    isWhole = false;
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { bytes: whole, isWhole };
}

/** Adds the pictures of a WARC to `pictures`. Returns whether all of it was read. */
function readRecords(warc: Uint8Array, pictures: CapturedPicture[], mostPictures: number): boolean {
  let isWhole = true;
  for (let at = 0; at < warc.length; ) {
    const head = headAt(warc, at);
    const length = Number(head?.fields.get('content-length'));
    if (head === null || !head.first.startsWith('WARC/1.') || !Number.isSafeInteger(length)) return false;
    const end = head.end + length;
    if (length < 0 || end > warc.length) return false;
    if (head.fields.get('warc-type') === 'response') {
      const picture = pictureOf(warc.subarray(head.end, end), head.fields.get('warc-target-uri') ?? '');
      if (picture === 'packed') isWhole = false;
      else if (picture !== null && pictures.push(picture) >= mostPictures) return false;
    }
    // Two line breaks end a record.
    at = end + 4;
  }
  return isWhole;
}

function pictureOf(response: Uint8Array, address: string): CapturedPicture | 'packed' | null {
  const http = headAt(response, 0);
  const type = http?.fields.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (http === null || !type.startsWith('image/')) return null;
  if (http.fields.has('content-encoding') || http.fields.has('transfer-encoding')) return 'packed';
  const bytes = response.slice(http.end) as Uint8Array<ArrayBuffer>;
  return bytes.length > 0 ? { address: address.slice(0, 2000), type, bytes } : null;
}

/** Longest head of a record or an answer, bytes. */
const mostHead = 64_000;

/** The first line and the fields that begin at `at`; null where no empty line ends them. */
function headAt(bytes: Uint8Array, at: number) {
  const text = latin.decode(bytes.subarray(at, at + mostHead));
  const stop = text.indexOf('\r\n\r\n');
  if (stop < 0) return null;
  const [first = '', ...lines] = text.slice(0, stop).split('\r\n');
  const fields = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { first, fields, end: at + stop + 4 };
}
