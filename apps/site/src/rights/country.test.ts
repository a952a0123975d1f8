import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOn } from '@heed/content/laws/answers';
import { readWords } from '@heed/content/messages/words';
import { sampleContext, sampleDirectory, sampleLaws, samplePages, sampleRights } from '../../sample.ts';
import { knownCountries } from '../law/compare.ts';
import { rightsCountryPage } from './country.ts';
import { rightsPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const laws = sampleLaws();
const directory = sampleDirectory();
const en = sampleContext(words, 'en', '/rights/se');
const headingOf = (path: string) => (path === '/police-on-your-terms' ? 'On your terms' : null);
const page = (country: string, context = en) =>
  String(rightsCountryPage(context, sampleRights(country, headingOf)));
const seven = ['BE', 'DE', 'FR', 'HR', 'NL', 'PL', 'SE'];

test('rights are two taps from home', () => {
  assert.match(String(samplePages(words, 'en').home), /href="\/rights"/);
  const list = String(rightsPage(en, { laws, headingOf }));
  const terms = /href="\/police-on-your-terms"><span>On your terms</;
  assert.match(list, terms);
  assert.match(page('SE'), terms);
  for (const country of seven) assert.ok(list.includes(`href="/rights/${country.toLowerCase()}"`), country);
  assert.deepEqual([...knownCountries(en, laws)].sort(), seven);
});

test('each country says the law on selling, buying, the police, and what a victim may ask for', () => {
  for (const country of seven) {
    const html = page(country);
    for (const id of ['law', 'police', 'forced'])
      assert.ok(html.includes(`<section id="${id}">`), `${country} ${id}`);
    for (const heading of [
      'If you sell sex',
      'If somebody pays you',
      'If others help you',
      'Time to think',
      'Care and a place to live',
      'Staying in the country',
      'Money for the harm',
      'Not being punished',
    ])
      assert.ok(html.includes(`<h3>${heading}`), `${country}: ${heading}`);
    for (const line of laws[country] ?? []) {
      if (line.text === null || !linesOn(laws, country, 'selling').includes(line)) continue;
      assert.ok(html.includes(line.source[0] ?? '-'), line.id);
    }
  }
});

test('what is not known is said, and EU law stands open in its place', () => {
  const html = page('NL');
  const unknown = '<p class="care">We could not confirm the rule of this country\\.</p>';
  const union = '<p class="label">In every EU country</p>';
  assert.match(html, new RegExp(`<h3>Money for the harm</h3>\\s*${unknown}\\s*${union}`));
  assert.match(html, /Not known to us: what the police there may search/);
  assert.match(
    page('DE'),
    /<h3>If somebody pays you<\/h3><p class="care">We could not confirm what the law says here\./,
  );
});

test('the page says what its advice on the police rests on', () => {
  for (const country of seven) assert.match(page(country), /2012\/13[\s\S]*href="\/laws\/instruments"/);
});

test('no line for professionals or the police is offered, in any country', () => {
  const forOthers = Object.values(directory)
    .flat()
    .filter(({ audience }) =>
      audience.every((audienceKind) => audienceKind === 'professionals' || audienceKind === 'police'),
    );
  assert.ok(forOthers.length > 2);
  for (const country of seven)
    for (const { id, name } of forOthers) assert.ok(!page(country).includes(`>${name}<`), `${country} ${id}`);
});

test('in real use without a checked line the page says so and names 112', () => {
  assert.match(
    page('SE', { ...en, demonstration: false }),
    /href="tel:112"[\s\S]*No checked help line for this country yet\./,
  );
});

test('no address says what a person presses to write', () => {
  assert.match(page('SE'), /<form method="post" action="\/start"><button name="door" value="sells">/);
});
