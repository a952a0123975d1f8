// What maps are drawn from, each drawn at its first call: reading and cutting the world takes a tenth of a
// second.
import { readWorld } from '@heed/content/world';
import type { PlaceMap, Region } from '@heed/domain/figures';
import { type Land, landOf, placeMap } from '@heed/site/figures/place-map';
import { type Outline, outlinesOf } from '@heed/site/law/europe';

let outlines: readonly Outline[] | undefined;

export function europe(): readonly Outline[] {
  outlines ??= outlinesOf(readWorld());
  return outlines;
}

const lands = new Map<string, Land | null>();

/** Null where the country is on no map of ours, or no region has a place. */
export function placesOf(country: string, regions: readonly Region[]): PlaceMap | null {
  const cachedLand = lands.get(country);
  const land = cachedLand === undefined ? landOf(readWorld(), country) : cachedLand;
  lands.set(country, land);
  return placeMap(land, regions);
}
