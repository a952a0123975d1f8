// The organisation's own regions as it writes them: a name, and where it wants them on a map, a point: 'Split and around (43.51, 16.44)'.

export interface Region {
  readonly label: string;
  /** Degrees; null where it has no place on a map. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null;
}

const placed = /^(.*\S)\s*\(\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*\)\s*$/;

export function regionOf(line: string): Region {
  const [, label, latitude, longitude] = placed.exec(line) ?? [];
  const at = { latitude: Number(latitude), longitude: Number(longitude) };
  const real = label !== undefined && Math.abs(at.latitude) <= 90 && Math.abs(at.longitude) <= 180;
  return real ? { label, at } : { label: line.trim(), at: null };
}
