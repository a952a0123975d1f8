import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOn } from '@heed/content/laws/answers';
import { readWords } from '@heed/content/messages/words';
import { sampleContext, sampleDirectory, sampleLaws, samplePages, sampleRights } from '../../sample.ts';
import { knownCountries } from '../law/compare.ts';
import { leadOf } from './answers.ts';
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
      assert.ok(html.includes(`<details id="${id}">`), `${country} ${id}`);
    for (const heading of [
      'If you sell sex',
      'If someone pays you',
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
  const unknown = '<p class="care">We could not confirm the rule of this country\\.</p>[\\s\\S]{0,300}';
  const union = '<p class="label">In every EU country</p>';
  assert.match(html, new RegExp(`<h3>Money for the harm</h3>\\s*${unknown}\\s*${union}`));
  assert.match(html, /Not known to us: what the police there may search/);
  assert.match(html, /To be confirmed in: <span translate="no">Wet schadefonds geweldsmisdrijven</);
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

test('five answers come first, each with the letter of how far it is known', () => {
  for (const country of seven) {
    const html = page(country);
    const names = [...html.matchAll(/data-answer="(\w+)">/g)].map(([, name]) => name);
    assert.deepEqual(names, ['may', 'others', 'police', 'forced', 'call'], country);
    const answers = html.slice(html.indexOf('<ol class="answers">'), html.indexOf('</ol>'));
    for (const answer of answers.split('data-answer=').slice(1, 5))
      assert.match(answer, /data-sure="[ABKC]"/, country);
    assert.ok(html.indexOf('<details id="law">') > html.indexOf('</ol>'), country);
  }
});

test('what nobody read has no answer: K or C stands beside a sentence that says so', () => {
  const unread = { ...laws, SE: (laws.SE ?? []).map((line) => ({ ...line, text: null, answer: undefined })) };
  for (const confidence of ['K', 'C'] as const) {
    const lines = unread.SE.map((line) => ({ ...line, confidence }));
    const html = String(
      rightsCountryPage(en, { ...sampleRights('SE', headingOf), laws: { ...unread, SE: lines } }),
    );
    const may = html.split('data-answer="may">')[1]?.split('</div>')[0] ?? '';
    assert.match(may, /We could not confirm the law here\. It may be an offence\./);
    assert.match(may, new RegExp(`data-sure="${confidence}"`));
    assert.match(html, /Buying: <b>Not confirmed<\/b>/);
  }
});

test('an answer is whole sentences that stand on two lines of a phone, and at least one', () => {
  const long = 'A first sentence of the law. ';
  assert.equal(leadOf(long.repeat(9), 'en'), long.repeat(3).trimEnd());
  assert.equal(leadOf(`It goes on ${'and on '.repeat(30)}.`, 'en').length > 110, true);
  assert.equal(leadOf('Lista z 2018 r. podaje to. Koniec.', 'pl'), 'Lista z 2018 r. podaje to. Koniec.');
});
