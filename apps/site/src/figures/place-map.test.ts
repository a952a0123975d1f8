import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { readWorld } from '@heed/content/world';
import { radius, regionOf } from '@heed/domain/figures';
import { sampleCoding, sampleContext } from '../../sample.ts';
import { landOf, placeMap } from './place-map.ts';
import { releasePage } from './release.ts';

const world = readWorld();
const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const context = sampleContext(words, 'en', '/evidence');
const lines = ['Rotterdam and around (51.92, 4.48)', 'Groningen (53.22, 6.57)', 'Elsewhere'];

test('regions lie where they are: north above south, east beside west, inside the drawing', () => {
  const map = placeMap(landOf(world, 'NL'), lines.map(regionOf))!;
  const [rotterdam, groningen] = map.places;
  assert.deepEqual(
    [map.places.length, rotterdam?.code, groningen?.code],
    [2, 'rotterdam-and-around', 'groningen'],
  );
  assert.ok(groningen!.y < rotterdam!.y && groningen!.x > rotterdam!.x);
  for (const { x, y } of map.places) assert.ok(x > 0 && x < map.width && y > 0 && y < map.height);
  assert.ok(map.outline.startsWith('M') && map.outline.length < 12_000, String(map.outline.length));
});

test('islands on the other side of the world do not shrink a country', () => {
  const map = placeMap(landOf(world, 'FR'), [regionOf('Paris (48.86, 2.35)')])!;
  const [paris] = map.places;
  assert.ok(paris!.x > map.width * 0.3 && paris!.x < map.width * 0.7, String(paris!.x));
});

test('there is no map where no region has a place, or the country is none of the map', () => {
  assert.equal(placeMap(landOf(world, 'NL'), ['Rotterdam'].map(regionOf)), null);
  assert.equal(placeMap(landOf(world, 'XX'), lines.map(regionOf)), null);
});

test('the area of a circle grows with the count', () => {
  assert.ok(radius(100, 100) > radius(50, 100) && radius(0, 100) === 4);
});

test('a release that counts by region draws what it shows and has a place, and nothing else', () => {
  const values = [
    { code: 'rotterdam-and-around', label: 'Rotterdam and around', map: {} },
    { code: 'groningen', label: 'Groningen', map: {} },
    { code: 'elsewhere', label: 'Elsewhere', map: {} },
  ];
  const coding = {
    ...sampleCoding,
    columns: [
      {
        id: 'region',
        label: 'Region',
        many: false,
        required: false,
        maps: {},
        own: 'regions' as const,
        values,
      },
    ],
  };
  const cell = (code: string, count: number) => ({
    where: { region: code },
    count,
    low: count,
    high: count + 9,
  });
  const release = {
    version: 1 as const,
    kind: 'table' as const,
    title: 'By region',
    text: 'By region.',
    coding: coding.version,
    years: { from: 2025, to: 2025 },
    columns: ['region'],
    k: 10,
    cells: [cell('rotterdam-and-around', 40), cell('elsewhere', 10)],
  };
  const registered = { id: '0'.repeat(32), day: '2026-03-01', release };
  const places = placeMap(landOf(world, 'NL'), lines.map(regionOf));
  const page = String(releasePage(context, { registered, withdrawal: null, coding, places, guide: null }));
  assert.equal(page.match(/<circle /g)?.length, 1);
  assert.equal(
    String(
      releasePage(context, { registered, withdrawal: null, coding, places: null, guide: null }),
    ).includes('<circle'),
    false,
  );
});
