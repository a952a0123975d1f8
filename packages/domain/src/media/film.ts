// Films and sounds in boxes (MP4, QuickTime, 3GP, M4A) without place, camera, titles and times in the
// description of the file and its tracks. The sound and the pictures are not looked into, nor tracks of other
// data that a camera may write beside them: so a film is never wholly clean.
import { type Box, boxesIn, keepOnly } from './boxes.ts';

const topTypes = /^(ftyp|moov|mdat|moof|mfra|sidx|styp)$/;

/** Throws RangeError where it is damaged or compressed. */
export function stripFilm(bytes: Uint8Array): Uint8Array {
  const stripped = new Uint8Array(bytes);
  const top = keepOnly(stripped, boxesIn(stripped, 0, stripped.length), topTypes);
  const movies = top.filter(({ type }) => type === 'moov');
  if (movies.length === 0 && !top.some(({ type }) => type === 'moof'))
    throw new RangeError('Cannot strip the film: nothing describes it');
  for (const movie of movies) stripMovie(stripped, movie);
  return stripped;
}

/** A movie box, also that of a HEIF sequence. */
export function stripMovie(bytes: Uint8Array, movie: Box): void {
  for (const box of keepOnly(bytes, boxesIn(bytes, movie.body, movie.end), /^(mvhd|trak|mvex|iods)$/)) {
    if (box.type === 'mvhd') blankTimes(bytes, box);
    if (box.type === 'trak') stripTrack(bytes, box);
  }
}

function stripTrack(bytes: Uint8Array, track: Box): void {
  for (const box of keepOnly(bytes, boxesIn(bytes, track.body, track.end), /^(tkhd|edts|tref|mdia|tapt)$/)) {
    if (box.type === 'tkhd') blankTimes(bytes, box);
    if (box.type !== 'mdia') continue;
    for (const inner of keepOnly(bytes, boxesIn(bytes, box.body, box.end), /^(mdhd|hdlr|minf|elng)$/)) {
      if (inner.type === 'mdhd') blankTimes(bytes, inner);
      // A name of the maker's program stands behind the type of the track.
      if (inner.type === 'hdlr') bytes.fill(0, Math.min(inner.body + 24, inner.end), inner.end);
    }
  }
}

/** Times of creation and change: two of 4 bytes in version 0, of 8 in version 1. */
const blankTimes = (bytes: Uint8Array, { body, end }: Box) =>
  bytes.fill(0, body + 4, Math.min(end, body + 4 + (bytes[body] === 1 ? 16 : 8)));
