import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOn } from '@heed/content/laws/answers';
import { readWords } from '@heed/content/messages/words';
import { sampleContext, sampleDirectory, sampleLaws } from '../../sample.ts';
import { legalAidCountryPage, legalAidPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const laws = sampleLaws();
const directory = sampleDirectory();
const en = sampleContext(words, 'en', '/legal-aid');
const page = (country: string, data = { laws, directory }, context = en) =>
  String(legalAidCountryPage(context, { country, checks: {}, ...data }));
const part = (html: string, answer: string) => html.split(`data-answer="${answer}"`)[1] ?? '';

test('each country with a line on legal aid has a page, and the first page leads to it', () => {
  const first = String(legalAidPage(en, { laws, checks: {} }));
  for (const country of ['hr', 'nl', 'pl', 'se']) assert.ok(first.includes(`href="/legal-aid/${country}"`));
  assert.ok(!first.includes('href="/legal-aid/eu"'));
});

test('a confirmed rule stands with its letter; else the page says that we have none', () => {
  const [line] = linesOn(laws, 'HR', 'legal-aid');
  assert.ok(line?.text);
  assert.ok(part(page('HR'), 'legal-aid').includes(line.text.en ?? '-'));
  assert.ok(!part(page('HR'), 'legal-aid').split('</section>')[0]?.includes(en.t('aid.unknown')));
  for (const country of ['NL', 'PL', 'SE']) {
    const html = part(page(country), 'legal-aid');
    assert.ok(html.indexOf(en.t('aid.unknown')) > 0, country);
    assert.match(html, /data-sure="C"/, country);
    const [union] = linesOn(laws, 'EU', 'legal-aid');
    assert.ok(html.includes(union?.text?.en ?? '-'), `${country}: what the EU says stands open`);
  }
});

test('entries that help with a lawyer stand alone; else help lines, and that none is known', () => {
  assert.ok(part(page('HR'), 'call').includes(en.t('aid.where.unknown')));
  const [entry] = directory.HR ?? [];
  assert.ok(entry);
  const legal = { ...entry, id: 'hr-legal', name: 'Lawyers', needs: ['legal' as const], number: '01 234' };
  const html = part(page('HR', { laws, directory: { ...directory, HR: [entry, legal] } }), 'call');
  assert.ok(html.includes('Lawyers') && html.includes(en.t('aid.where.legal')));
  assert.ok(!html.includes(entry.name) && !html.includes(en.t('aid.where.unknown')));
});

test('money, time to think and the police say what their lines of law say', () => {
  for (const country of ['HR', 'NL', 'PL', 'SE'])
    for (const topic of ['police', 'reflection', 'compensation'] as const)
      for (const { text } of [...linesOn(laws, country, topic), ...linesOn(laws, 'EU', topic)])
        if (text !== null)
          assert.ok(part(page(country), topic).includes(text.en ?? '-'), `${country} ${topic}`);
});
