// PDQ: 256 bits that stay when a picture is scaled, compressed, blurred or toned a little (Facebook, 'The
// TMK+PDQF video-hashing algorithm and the PDQ image-hashing algorithm', 2019). Written from the description.
// Takes decoded points, so that a canvas and a server can both feed it; another decoder changes a few bits.

/** Width and height to which a larger picture is brought before it is hashed, without regard to its shape. */
export const rasterSide = 512;
/** Most points of a picture that are read: more would not fit into memory. */
export const mostPixels = 50_000_000;
/** Bits of a hash. */
export const hashBits = 256;

/** A picture as a canvas gives it: four bytes a point, rows from above. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array | Uint8ClampedArray;
}

/** A hash with how much it can tell. */
export interface PdqHash {
  /** 64 hexadecimal digits. */
  readonly hash: string;
  /** From 0, a picture of one colour, to 100. At 49 and below the hash resembles too many other pictures. */
  readonly quality: number;
}

const side = 64;
const block = 16;

/**
 * The hash of a picture. A raster that is larger than `rasterSide` is brought to it first. Throws RangeError
 * for a raster without points, with too many, or whose bytes do not fit its size.
 */
export function hashOf(raster: Raster): PdqHash {
  const { coefficients, quality } = analyse(raster);
  return { hash: bitsOf(coefficients), quality };
}

/** The eight ways in which a picture can be turned and mirrored, in the order of `hashesOf`. */
export const variants = [
  'original',
  'rotated-90',
  'rotated-180',
  'rotated-270',
  'flipped',
  'mirrored',
  'transposed',
  'anti-transposed',
] as const;

/** Hashes of a picture and of its seven mirror images and turns, by name, from one analysis. */
export function hashesOf(raster: Raster): {
  readonly hashes: Readonly<Record<(typeof variants)[number], string>>;
  readonly quality: number;
} {
  const { coefficients: plain, quality } = analyse(raster);
  const transposed = permute(plain, (row, column) => [column, row]);
  // A mirror image changes the sign of every second coefficient.
  const negate = (of: Float32Array, isNegative: (row: number, column: number) => boolean) =>
    bitsOf(of.map((value, at) => (isNegative(Math.floor(at / block), at % block) ? -value : value)));
  // Counting from frequency 1, even places hold odd frequencies.
  const isOdd = (place: number) => place % 2 === 0;
  return {
    hashes: {
      original: bitsOf(plain),
      'rotated-90': negate(transposed, (_, column) => isOdd(column)),
      'rotated-180': negate(plain, (row, column) => isOdd(row) !== isOdd(column)),
      'rotated-270': negate(transposed, (row) => isOdd(row)),
      flipped: negate(plain, (row) => isOdd(row)),
      mirrored: negate(plain, (_, column) => isOdd(column)),
      transposed: bitsOf(transposed),
      'anti-transposed': negate(transposed, (row, column) => isOdd(row) !== isOdd(column)),
    },
    quality,
  };
}

const permute = (
  of: Float32Array,
  from: (row: number, column: number) => readonly [number, number],
): Float32Array =>
  of.map((_, at) => {
    const [row, column] = from(Math.floor(at / block), at % block);
    return of[row * block + column]!;
  });

function analyse(raster: Raster): { readonly coefficients: Float32Array; readonly quality: number } {
  const { width, height, rgba } = raster;
  if (!(width > 0 && height > 0 && width * height <= mostPixels) || rgba.length !== 4 * width * height)
    throw new RangeError('Cannot hash the picture: its points do not fit its size');
  const grid = smooth(lumaOf(raster));
  return { coefficients: transform(grid), quality: qualityOf(grid) };
}

interface Luma {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/**
 * Luma of the picture on a white ground. Of a picture larger than `rasterSide`: the mean of each cell of the
 * raster.
 */
function lumaOf({ width, height, rgba }: Raster): Luma {
  if (width <= rasterSide && height <= rasterSide) {
    const points = new Float32Array(width * height);
    for (let point = 0; point < points.length; point++) points[point] = lumaAt(rgba, 4 * point);
    return { width, height, values: points };
  }
  const values = new Float32Array(rasterSide * rasterSide);
  const [lefts, tops] = [edges(width), edges(height)];
  for (let row = 0; row < rasterSide; row++) {
    const [top, bottom] = [tops[row]!, Math.max(tops[row]! + 1, tops[row + 1]!)];
    for (let column = 0; column < rasterSide; column++) {
      const first = lefts[column]!;
      const end = Math.max(first + 1, lefts[column + 1]!);
      let sum = 0;
      for (let y = top; y < bottom; y++)
        for (let x = first; x < end; x++) sum += lumaAt(rgba, 4 * (y * width + x));
      values[row * rasterSide + column] = sum / ((bottom - top) * (end - first));
    }
  }
  return { width: rasterSide, height: rasterSide, values };
}

/** Where each cell of the raster begins among `length` points. */
const edges = (length: number): Uint32Array =>
  Uint32Array.from({ length: rasterSide + 1 }, (_, at) => Math.floor((at * length) / rasterSide));

function lumaAt(rgba: Raster['rgba'], at: number): number {
  const light = 0.299 * rgba[at]! + 0.587 * rgba[at + 1]! + 0.114 * rgba[at + 2]!;
  const alpha = rgba[at + 3]!;
  return alpha === 255 ? light : 255 + ((light - 255) * alpha) / 255;
}

/** The points that reach the middle of each of 64 cells of a line, in flat arrays: cells, then points. */
interface Tents {
  /** Points of cell `c` stand from `starts[c]` up to `starts[c + 1]`. */
  readonly starts: Uint32Array;
  readonly points: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * The weights of the points of a line of `length` points. Two box filters in a row make a tent: what is finer
 * than a cell is smoothed away. At the edge a box has fewer points.
 */
function tentsOf(length: number): Tents {
  const window = Math.floor((length + 2 * side - 1) / (2 * side));
  const ahead = Math.floor((window + 2) / 2) - 1;
  const boxAround = (place: number) =>
    Array.from({ length: window }, (_, at) => place + ahead - window + 1 + at).filter(
      (point) => point >= 0 && point < length,
    );
  const cells = Array.from({ length: side }, (_, cell) => {
    const weights = new Map<number, number>();
    const outer = boxAround(Math.floor(((cell + 0.5) * length) / side));
    for (const place of outer) {
      const inner = boxAround(place);
      for (const point of inner)
        weights.set(point, (weights.get(point) ?? 0) + 1 / (outer.length * inner.length));
    }
    return [...weights];
  });
  const starts = new Uint32Array(side + 1);
  for (const [cell, { length: count }] of cells.entries()) starts[cell + 1] = starts[cell]! + count;
  const all = cells.flat();
  return {
    starts,
    points: Uint32Array.from(all, ([point]) => point),
    weights: Float32Array.from(all, ([, weight]) => weight),
  };
}

/** The luma in the middle of 64 by 64 cells, each row and then each column smoothed. */
function smooth({ width, height, values }: Luma): Float32Array {
  const rows = new Float32Array(height * side);
  const across = tentsOf(width);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < side; column++) {
      let sum = 0;
      for (let at = across.starts[column]!; at < across.starts[column + 1]!; at++)
        sum += across.weights[at]! * values[row * width + across.points[at]!]!;
      rows[row * side + column] = sum;
    }
  const grid = new Float32Array(side * side);
  const down = tentsOf(height);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      let sum = 0;
      for (let at = down.starts[row]!; at < down.starts[row + 1]!; at++)
        sum += down.weights[at]! * rows[down.points[at]! * side + column]!;
      grid[row * side + column] = sum;
    }
  return grid;
}

/** The sum of steps between neighbours, each in hundredths of the range and cut to a whole number. */
function qualityOf(grid: Float32Array): number {
  let sum = 0;
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const here = grid[row * side + column]!;
      if (row + 1 < side)
        sum += Math.abs(Math.trunc(((here - grid[(row + 1) * side + column]!) * 100) / 255));
      if (column + 1 < side)
        sum += Math.abs(Math.trunc(((here - grid[row * side + column + 1]!) * 100) / 255));
    }
  return Math.min(100, Math.floor(sum / 90));
}

/** Rows 1 to 16 of the cosine transform of 64 points. */
const cosines = Float32Array.from({ length: block * side }, (_, at) => {
  const [frequency, place] = [Math.floor(at / side) + 1, at % side];
  return Math.sqrt(2 / side) * Math.cos((Math.PI / (2 * side)) * frequency * (2 * place + 1));
});

/** The 16 by 16 lowest coefficients but those of frequency 0. */
function transform(grid: Float32Array): Float32Array {
  const rows = new Float32Array(block * side);
  for (let row = 0; row < block; row++)
    for (let column = 0; column < side; column++) {
      let sum = 0;
      for (let at = 0; at < side; at++) sum += cosines[row * side + at]! * grid[at * side + column]!;
      rows[row * side + column] = sum;
    }
  const coefficients = new Float32Array(block * block);
  for (let row = 0; row < block; row++)
    for (let column = 0; column < block; column++) {
      let sum = 0;
      for (let at = 0; at < side; at++) sum += rows[row * side + at]! * cosines[column * side + at]!;
      coefficients[row * block + column] = sum;
    }
  return coefficients;
}

/** A bit for each coefficient above their median, the last one first. */
function bitsOf(coefficients: Float32Array): string {
  const median = coefficients.toSorted()[hashBits / 2 - 1]!;
  let hash = '';
  for (let at = hashBits - 4; at >= 0; at -= 4) {
    let digit = 0;
    for (let bit = 3; bit >= 0; bit--) digit = 2 * digit + (coefficients[at + bit]! > median ? 1 : 0);
    hash += digit.toString(16);
  }
  return hash;
}
