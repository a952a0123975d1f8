// Where the organisation's regions lie in its country: an outline from Natural Earth by way of world-atlas,
// and a point for each region that has one. Drawn once for a country; the desk draws the same.
import type { World } from '@heed/content/world';
import { codeOf, type PlaceMap, type Region } from '@heed/domain/figures';
import { geoArea, geoCentroid, geoDistance, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { numberOf } from '../law/europe.ts';

type Part = number[][][];
/** A country without its islands far away. */
export interface Land {
  type: 'Feature';
  properties: null;
  geometry: { type: 'MultiPolygon'; coordinates: Part[] };
}

const width = 320;
const height = 320;
/** Radians from the largest part of a country beyond which an island is another map's. */
const farAway = 0.15;

/** Null where the country is on no map of ours, or no region has a place. */
export function placeMap(land: Land | null, regions: readonly Region[]): PlaceMap | null {
  const placed = regions.filter(({ at }) => at !== null);
  if (land === null || placed.length === 0) return null;
  const edge = 24;
  const projection = geoMercator().fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    land,
  );
  const places = placed.map(({ label, at }) => {
    const [x = 0, y = 0] = projection([at!.longitude, at!.latitude]) ?? [];
    return { code: codeOf(label), label, x: tenth(x), y: tenth(y) };
  });
  return { width, height, outline: geoPath(projection).digits(1)(land) ?? '', places };
}

const tenth = (n: number) => Math.round(n * 10) / 10;

/** Null where the country is on no map of ours. `country`: ISO 3166, two letters. */
export function landOf(world: World, country: string): Land | null {
  const number = numberOf(country);
  if (number === undefined) return null;
  const match = feature(world, world.objects.countries).features.find(({ id }) => id === number);
  const shape = match?.geometry;
  if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') return null;
  const parts: Part[] = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const polygon = (coordinates: Part) => ({ type: 'Polygon' as const, coordinates });
  const largest = [...parts].sort((a, b) => geoArea(polygon(b)) - geoArea(polygon(a)))[0];
  if (largest === undefined) return null;
  const middle = geoCentroid(polygon(largest));
  const near = parts.filter((part) => geoDistance(geoCentroid(polygon(part)), middle) < farAway);
  return { type: 'Feature', properties: null, geometry: { type: 'MultiPolygon', coordinates: near } };
}
