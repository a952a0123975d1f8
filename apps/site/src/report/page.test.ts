import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { sampleCode, sampleContext, sampleDirectory } from '../../sample.ts';
import type { ReportData } from './data.ts';
import { reportPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const data: ReportData = {
  form: 'f',
  code: sampleCode,
  door: 'self',
  country: 'SE',
  directory: sampleDirectory(),
};
const page = (more: Partial<ReportData> = {}) =>
  String(reportPage(sampleContext(words, 'en', '/report'), { ...data, ...more }));

test('as served the page says that it is the weaker path', () => {
  assert.match(page(), /sealed in our server’s memory\. That is weaker/);
  assert.match(page(), /data-sealed="What you write is sealed on this device/);
});

test('everything that was typed comes back with what is wrong', () => {
  const html = page({
    text: 'They keep <my> passport',
    desk: 'lantern',
    under18: 'no',
    urgent: true,
    noReply: true,
    wroteBefore: true,
    isKept: true,
    metadata: true,
    wrong: ['expired'],
  });
  assert.match(html, /They keep &lt;my&gt; passport<\/textarea>/);
  for (const id of ['desk-lantern', 'under18-no', 'urgent', 'noreply', 'wrotebefore', 'kept', 'metadata'])
    assert.match(html, new RegExp(`id="${id}"[^>]* checked`), id);
  assert.match(html, new RegExp(`data-code="${sampleCode}"`));
});

test('the error summary leads to each field, and each field says its error', () => {
  const html = page({ wrong: ['nothing-said', 'no-desk', 'not-kept'] });
  for (const field of ['text', 'desk', 'kept']) {
    assert.match(html, new RegExp(`<a href="#${field}">`), field);
    assert.match(html, new RegExp(`id="${field}-error"`), field);
    assert.match(html, new RegExp(`id="${field}"`), field);
  }
});

test('with no answer wanted, the code need not be kept, and that stands beside the code', () => {
  const html = page();
  assert.ok(html.indexOf('data-code=') < html.indexOf('id="noreply"'));
  assert.ok(html.indexOf('id="noreply"') < html.indexOf('id="urgent"'));
  assert.match(html, /Then you need not keep the code\./);
});

test('what is not needed is folded as served, open where something in it is wrong or chosen', () => {
  const open = (more: Partial<ReportData>) =>
    page(more).match(/<details class="optional" open>/g)?.length ?? 0;
  assert.equal(
    page().match(/<details class="optional">/g)?.length,
    2,
    'who hears stands open: it is for her to choose',
  );
  assert.equal(page({ desk: 'lantern' }).match(/<details class="optional">/g)?.length, 3);
  assert.equal(open({ under18: 'no' }), 1);
  assert.equal(open({ wrong: ['attachment-unreadable', 'no-desk'], desk: 'lantern' }), 2);
  assert.match(page({ desk: 'lantern' }), /Lantern|Ĺáñţéřñ will read this\. Change/);
});

test('words come first, then files, who hears, code, and send', () => {
  const html = page();
  const order = [
    'id="text"',
    'name="under18"',
    'id="attachment"',
    'name="desk"',
    'data-code=',
    'id="kept"',
    'id="send"',
  ];
  const at = order.map((mark) => html.indexOf(mark));
  assert.deepEqual(
    at,
    [...at].sort((a, b) => a - b),
  );
  assert.ok(at[0]! > 0);
});

test('with a child involved no file can be chosen, and the page says what to write instead', () => {
  const html = page({ under18: 'yes' });
  assert.match(html, /id="attachment"[^>]* disabled/);
  assert.match(html, /Write the web address instead/);
  assert.match(html, /116 000/);
  assert.doesNotMatch(html, /116 111/);
  assert.match(html, /no help line for children here that we could confirm/);
});

test('one sentence takes four presses from home: the door, kept, send, and the keyboard', () => {
  const html = page({ door: 'sentence' });
  assert.match(html, /name="desk" value="lantern"[^>]* checked/);
  assert.doesNotMatch(html, /name="under18"|id="attachment"/);
  assert.match(html, /id="noreply"/);
});

test('a person who paid is not asked what she or he did', () => {
  assert.match(page({ door: 'paid' }), /You do not have to say what you did/);
});

test('duties are shown before the words, with who checked them', () => {
  const html = page();
  assert.ok(html.indexOf('We tell child protection.') < html.indexOf('id="text"'));
  assert.match(html, /No lawyer has checked this yet\./);
});

test('without anybody awake, danger now says so and names 112', () => {
  const asleep = { open: false, opensAt: null, answerBy: null, dutyAwake: false, dutyAt: null };
  const context = sampleContext(words, 'en', '/report', {
    promises: { harbour: asleep, lantern: asleep, advice: asleep },
  });
  assert.match(String(reportPage(context, data)), /Nobody is awake at the moment\. Call <a href="tel:112"/);
});

test(
  'where one desk is awake and another is not, danger now says which: the alert goes to the chosen ' +
    'desk alone',
  () => {
    const asleep = { open: false, opensAt: null, answerBy: null, dutyAwake: false, dutyAt: null };
    const context = sampleContext(words, 'en', '/report', {
      promises: { harbour: { ...asleep, dutyAwake: true }, lantern: asleep, advice: asleep },
    });
    const text = String(reportPage(context, data)).replace(/<[^>]*>/g, '');
    const [harbour, lantern] = context.organisation.desks.map(({ name }) => name);
    assert.ok(text.includes(`Somebody is awake at ${harbour}.`));
    assert.ok(text.includes(`${lantern}: Nobody is awake at the moment. Call 112.`));
    assert.ok(!text.includes(`${harbour}: Nobody`));
  },
);
