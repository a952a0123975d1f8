// The outlines of countries, from Natural Earth by way of world-atlas. Nobody edits them; maps are drawn from
// them.
import { readFileSync } from 'node:fs';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Countries by their numbers of ISO 3166-1. */
export type World = Topology<{ countries: GeometryCollection }>;

/** Reads some 750 kB at each call: who draws keeps the drawing. */
export const readWorld = (): World =>
  JSON.parse(readFileSync(new URL(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'));
