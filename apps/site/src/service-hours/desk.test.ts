import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { sampleContext, sampleNow, sampleOrganisation } from '../../sample.ts';
import { clocks, momentAt } from './desk.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const desk = sampleOrganisation.desks[0]!;
const hour = 3_600_000;
const momentIn = (locale: string, timeZone: string) =>
  momentAt(sampleContext(words, locale, '/'), sampleNow + 11 * hour, { ...desk, timeZone });

test('a promised moment names whose clock it goes by: the country with one clock, else the city', () => {
  assert.equal(momentIn('en', 'Europe/Amsterdam'), 'Thursday 10:00 (Netherlands time)');
  assert.equal(momentIn('en', 'Europe/Zagreb'), 'Thursday 10:00 (Croatia time)');
  assert.equal(momentIn('en', 'America/New_York'), 'Thursday 04:00 (New York time)');
  assert.match(momentIn('hr', 'Europe/Zagreb'), /\(vrijeme: Hrvatska\)$/);
});

test('the clock of each desk stands in the page for the scripts', () => {
  const html = clocks(sampleContext(words, 'en', '/')).join('');
  assert.match(
    html,
    /data-desk="harbour" data-zone="Europe\/Amsterdam" data-when="#moment \(Netherlands time\)"/,
  );
});
