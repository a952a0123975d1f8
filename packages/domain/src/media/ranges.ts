// Bytes of a file that stay; everything else is overwritten with zeros in place, so that offsets in the file
// stay true.

/** Begin and end, in bytes; the end is not part of it. */
export type Range = readonly [start: number, end: number];

/** Overwrites what lies between `start` and `end` and in none of `kept`. */
export function blankOutside(
  bytes: Uint8Array,
  exceptions: readonly Range[],
  start: number,
  end: number,
): void {
  let at = start;
  for (const [from, to] of [...exceptions].sort((a, b) => a[0] - b[0])) {
    if (to <= at || from >= end) continue;
    if (from > at) bytes.fill(0, at, from);
    at = Math.min(to, end);
  }
  bytes.fill(0, at, end);
}

/** Pieces of `bytes` one after the other. */
export function joinPieces(bytes: Uint8Array, pieces: readonly (Range | Uint8Array)[]): Uint8Array {
  const parts = pieces.map((piece) =>
    piece instanceof Uint8Array ? piece : bytes.subarray(piece[0], piece[1]),
  );
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
