// The organisation's own regions as it writes them: a name, and where it wants them on a map, a point: 'Split
// and around (43.51, 16.44)'.

/** A region of the organisation. */
export interface Region {
  readonly label: string;
  /** Degrees; null where it has no place on a map. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null;
}

const placed = /^(.*\S)\s*\(\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*\)\s*$/;

/** Reads one line. Without a point, or with one beyond the poles, the whole line is the label. */
export function regionOf(line: string): Region {
  const [, label, latitude, longitude] = placed.exec(line) ?? [];
  const at = { latitude: Number(latitude), longitude: Number(longitude) };
  const real = label !== undefined && Math.abs(at.latitude) <= 90 && Math.abs(at.longitude) <= 180;
  return real ? { label, at } : { label: line.trim(), at: null };
}

/** Where the regions of an organisation lie in its country. */
export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data. */
  readonly outline: string;
  readonly places: readonly {
    readonly code: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  }[];
}

/** Radius of the circle for a count: its area says how many. */
export const radius = (count: number, most: number): number =>
  Math.round(10 * (4 + 16 * Math.sqrt(count / Math.max(1, most)))) / 10;
