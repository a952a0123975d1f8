// Europe as outlines for an SVG, from Natural Earth by way of world-atlas: projected, cut to the frame and
// set on a grid of one unit once, so that a page carries a few kilobytes. Neighbours share their points, so
// the grid opens no gaps.
import type { World } from '@heed/content/world';
import { type GeoPermissibleObjects, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

export const frame = { width: 480, height: 500 } as const;
/** Degrees: Iceland, Portugal, Cyprus and the North Cape stand just inside the frame. */
const corners: [number, number][] = [
  [-24, 66],
  [-9.5, 36.5],
  [34.6, 34.4],
  [30, 71.3],
];
/** Square units below which a country is also marked by a ring. */
const small = 40;
/** Square units below which an island is left out. */
const least = 3;

/**
 * Square degrees of the triangle at a corner (Visvalingam and Whyatt 1993) below which the corner is left
 * out.
 */
const coarseness = 0.04;

export interface Outline {
  /** ISO 3166, or null for land that has none in the source. */
  readonly country: string | null;
  /** SVG path data. */
  readonly path: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Where its letters stand. */
  readonly letters: readonly [number, number];
  readonly small: boolean;
}

/** Units by which letters are moved, so that those of neighbours do not touch. */
const moved: Readonly<Record<string, readonly [number, number]>> = {
  NL: [-6, -9],
  BE: [-11, 5],
  SI: [-9, -5],
  HR: [8, 12],
  CY: [0, -12],
  NO: [-14, 10],
  SE: [4, 10],
};

/** By the numbers of ISO 3166-1 that world-atlas uses: every country that the frame shows. */
const codes: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AL008 AD020 AT040 BA070 BE056 BG100 BY112 CH756 CY196 CZ203 DE276 DK208 EE233 ES724 FI246 FO234 ' +
    'FR250 GB826 GR300 HR191 HU348 IE372 IM833 IS352 IT380 LI438 LT440 LU442 LV428 MC492 MD498 ME499 ' +
    'MK807 MT470 NL528 NO578 PL616 PT620 RO642 RS688 RU643 SE752 SI705 SK703 SM674 TR792 UA804 VA336'
  )
    .split(' ')
    .map((entry) => [entry.slice(2), entry.slice(0, 2)]),
);

/** The number of ISO 3166-1 of a country on the map. */
export const numberOf = (country: string): string | undefined =>
  Object.keys(codes).find((number) => codes[number] === country);

/** Takes a tenth of a second: who shows a map draws it once. */
export function outlinesOf(world: World): readonly Outline[] {
  const plain = simplify(presimplify(world), coarseness);
  const { width, height } = frame;
  const projection = geoAzimuthalEqualArea()
    .rotate([-12, -52])
    .precision(0)
    .fitExtent(
      [
        [8, 8],
        [width - 8, height - 8],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const ringsOf = (shape: GeoPermissibleObjects): Point[][] => {
    const rings: Point[][] = [];
    geoPath(projection, collect(rings))(shape);
    return rings;
  };
  const whole = feature(world, world.objects.countries).features;
  return feature(plain, plain.objects.countries).features.flatMap((country, i) => {
    const code = codes[String(country.id)] ?? null;
    const exact = whole[i];
    const simple = gridded(ringsOf(country));
    // A country that was simplified away is drawn as it is; one too small for that still has a place.
    const outline =
      simple.length > 0 || code === null || exact === undefined ? simple : gridded(ringsOf(exact));
    const rings = outline.length > 0 || code === null || exact === undefined ? outline : ringsOf(exact);
    const largest = [...rings].sort((a, b) => area(b) - area(a))[0];
    if (largest === undefined) return [];
    const [x, y] = centre(largest);
    const [right, down] = moved[code ?? ''] ?? [0, 0];
    const place = { x, y, letters: [x + right, y + down] as const };
    return [{ country: code, path: outline.map(pathOf).join(''), ...place, small: area(largest) < small }];
  });
}

type Point = readonly [number, number];

/** A drawing surface that keeps the corners. */
function collect(rings: Point[][]) {
  return {
    beginPath() {},
    closePath() {},
    arc() {},
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
  };
}

const gridded = (rings: readonly Point[][]): Point[][] =>
  rings.map(onGrid).filter((ring) => ring.length > 2 && area(ring) >= least);

function onGrid(ring: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const [x, y] of ring) {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) points.push(point);
  }
  const [first] = points;
  const last = points.at(-1);
  if (points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) points.pop();
  return points;
}

const next = (ring: readonly Point[], i: number): Point => ring[(i + 1) % ring.length] ?? [0, 0];

/** Twice signed area by the shoelace formula, halved and made positive. */
const area = (ring: readonly Point[]): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * next(ring, i)[1] - next(ring, i)[0] * y, 0)) / 2;

function centre(ring: readonly Point[]): readonly [number, number] {
  let twice = 0;
  let [sumX, sumY] = [0, 0];
  for (const [i, [x, y]] of ring.entries()) {
    const [nx, ny] = next(ring, i);
    const cross = x * ny - nx * y;
    twice += cross;
    sumX += (x + nx) * cross;
    sumY += (y + ny) * cross;
  }
  const [first = [0, 0]] = ring;
  const [x, y] = twice === 0 ? first : [sumX / (3 * twice), sumY / (3 * twice)];
  return [Math.round(x), Math.round(y)];
}

/** Relative steps, which are shorter and compress better. */
function pathOf(ring: readonly Point[]): string {
  const [[startX, startY] = [0, 0]] = ring;
  const steps = ring.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = ring[i] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${startX} ${startY}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
