import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  currentVacancy,
  type DirectoryEntry,
  hasPlaces,
  readEntry,
  type VacancyListing,
  vacancyEnds,
  vacancyListing,
} from './index.ts';

const zone = 'Europe/Zagreb';
const at = Date.parse('2026-11-28T14:05:00+01:00');
const listing: VacancyListing = {
  agreedOn: '2026-11-01',
  agreedBy: 'mila',
  last: { places: 3, at, by: 'mila' },
};

test('a vacancy ends with the day after it, by the clock of the desk', () => {
  const end = Date.parse('2026-11-30T00:00:00+01:00');
  assert.equal(vacancyEnds({ places: 3, at, by: 'mila' }, zone), end);
  assert.equal(currentVacancy(listing, at, zone)?.places, 3);
  assert.equal(currentVacancy(listing, end - 1, zone)?.places, 3);
  assert.equal(currentVacancy(listing, end, zone), null);
});

test('said a minute before midnight or at it, it ends a day and no more after its own day', () => {
  const ends = (heardAt: string) =>
    new Date(vacancyEnds({ places: 'full', at: Date.parse(heardAt), by: 'mila' }, zone)).toISOString();
  assert.equal(ends('2026-11-28T23:59:00+01:00'), '2026-11-29T23:00:00.000Z');
  assert.equal(ends('2026-11-29T00:00:00+01:00'), '2026-11-30T23:00:00.000Z');
  // The night on which clocks are put back.
  assert.equal(ends('2026-10-24T12:00:00+02:00'), '2026-10-25T23:00:00.000Z');
});

test('a place that said nothing, or took it back, is not known', () => {
  assert.equal(currentVacancy({ ...listing, last: null }, at, zone), null);
  assert.equal(vacancyListing({ a: listing }, 'constructor'), null);
  assert.equal(vacancyListing({ a: listing }, 'a'), listing);
});

test('only where somebody can stay, or meet peers, are there places', () => {
  const entry = (needs: DirectoryEntry['needs']) => {
    const read = readEntry({
      ...{ id: 'hr-house', name: 'House', kind: 'shelter', audience: ['victims'], needs, number: '01 234' },
      ...{ source: ['https://example.org'], source_date: '2026-11-24', confidence: 'A' },
    });
    assert.ok(read.ok);
    return read.entry;
  };
  for (const need of ['shelter', 'safe-space', 'peers'] as const)
    assert.equal(hasPlaces(entry([need])), true);
  assert.equal(hasPlaces(entry(['talk', 'health'])), false);
});
