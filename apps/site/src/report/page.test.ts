import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { sampleCode, sampleContext, sampleDirectory, sampleLaws, sampleSigns } from '../../sample.ts';
import type { ReportData } from './data.ts';
import { reportPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const data: ReportData = {
  form: 'f',
  code: sampleCode,
  door: 'self',
  country: 'SE',
  directory: sampleDirectory(),
  laws: sampleLaws(),
  signs: sampleSigns(),
};
const page = (more: Partial<ReportData> = {}) =>
  String(reportPage(sampleContext(words, 'en', '/report'), { ...data, ...more }));

test('as served the page says at Send, and there alone, that it is the weaker path', () => {
  assert.ok(page().indexOf('data-path') > page().indexOf('id="wrotebefore"'));
  assert.match(page(), /Our server locks \(encrypts\) what you send/);
  assert.match(page(), /data-sealed="What you write is locked \(encrypted\) on this device/);
});

test('everything that was typed comes back with what is wrong', () => {
  const html = page({
    text: 'They keep <my> passport',
    desk: 'lantern',
    under18: 'no',
    urgent: true,
    noReply: true,
    wroteBefore: true,
    neverAuthorities: true,
    isKept: true,
    metadata: true,
    wrong: ['expired'],
  });
  assert.match(html, /They keep &lt;my&gt; passport<\/textarea>/);
  for (const id of ['desk-lantern', 'under18-no', 'urgent', 'never', 'wrotebefore', 'metadata'])
    assert.match(html, new RegExp(`id="${id}"[^>]* checked`), id);
  assert.match(html, /data-report data-kept/);
  assert.match(html, new RegExp(`data-code="${sampleCode}"`));
});

test('that no authority is told is asked for, and never said for her', () => {
  assert.match(page(), /<input type="checkbox"[^>]* name="never"/);
  assert.doesNotMatch(page(), /name="never"[^>]* checked/);
});

test('the error summary leads to each field, and each field says its error', () => {
  const html = page({ wrong: ['nothing-said', 'no-desk', 'not-kept'] });
  for (const field of ['text', 'desk', 'kept']) {
    assert.match(html, new RegExp(`<a href="#${field}">`), field);
    assert.match(html, new RegExp(`id="${field}-error"`), field);
    assert.match(html, new RegExp(`id="${field}"`), field);
  }
});

test('Send says that the code is kept, or that no answer is needed; neither is said beforehand', () => {
  const html = page();
  assert.ok(html.indexOf('data-code=') < html.indexOf('name="kept"'));
  assert.match(html, /<button class="act" id="send"\s+name="kept" value="yes"/);
  assert.match(html, /<button name="noreply" value="yes"/);
  assert.doesNotMatch(html, /<input[^>]*name="(kept|noreply)"|data-kept/);
});

test('what is not needed is folded as served, open where something in it is wrong or chosen', () => {
  const open = (more: Partial<ReportData>) =>
    page(more).match(/<details class="optional" open>/g)?.length ?? 0;
  assert.equal(page().match(/<details class="optional">/g)?.length, 2);
  assert.equal(open({ under18: 'no' }), 1);
  assert.equal(open({ wrong: ['attachment-unreadable', 'no-desk'], desk: 'lantern' }), 1);
});

test('one desk stands chosen with its reason; hers stays chosen, and a wrong one opens the list', () => {
  const deskOf = (html: string) => /name="desk" value="(\w+)"[^>]* checked/.exec(html)?.[1];
  const why = (html: string) => /data-why>([^<]*)/.exec(html)?.[1]?.trim() ?? '';
  assert.equal(deskOf(page()), 'harbour');
  assert.match(why(page()), /^Suggested: it is there for this\./);
  assert.equal(deskOf(page({ door: 'sells' })), 'lantern');
  assert.equal(deskOf(page({ desk: 'lantern' })), 'lantern');
  assert.doesNotMatch(why(page({ desk: 'lantern' })), /Suggested/, 'no reason for what she chose');
  assert.match(page({ wrong: ['desk-closed'] }), /data-who>\s*<details open>/);
});

test('the exceptions are said once in the whole report, before the words', () => {
  for (const door of ['self', 'sells', 'paid', 'saw', 'work', 'talk', 'sentence'] as const)
    assert.equal(page({ door }).match(/We tell child protection\./g)?.length, 1, door);
});

test('three screens: words and files, who hears and under 18, code and send', () => {
  const steps = [...page().matchAll(/data-step="(\d)"([\s\S]*?)(?=data-step=|<\/form>)/g)];
  const screenOf = (mark: string) => steps.find(([, , part]) => part?.includes(mark))?.[1];
  for (const mark of ['id="text"', 'id="attachment"']) assert.equal(screenOf(mark), '1', mark);
  for (const mark of ['name="under18"', 'name="desk"', 'id="urgent"'])
    assert.equal(screenOf(mark), '2', mark);
  for (const mark of ['data-code=', 'id="send"']) assert.equal(screenOf(mark), '3', mark);
});

test('the form asks for under 18 before its files, so that the server can refuse them', () => {
  assert.ok(page().indexOf('name="under18"') < page().indexOf('id="attachment"'));
});

test('without script words come first, then files, who hears, code, and send', () => {
  const html = page();
  const order = ['id="text"', 'name="under18"', 'id="attachment"', 'name="desk"', 'data-code=', 'id="send"'];
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
  assert.match(html, /116 111<\/bdi><\/a> <b translate="no">Bris<\/b> <small>Taken from/);
});

test('a number for children is that of the country, never of another one', () => {
  const notice = (country: string) =>
    page({ under18: 'yes', country }).match(/data-child>[\s\S]*?<\/details>/)?.[0] ?? '';
  const none = /no help line for children here that we could confirm/;
  assert.match(notice('HR'), /116 000/);
  assert.doesNotMatch(notice('HR'), none);
  assert.match(notice('LT'), none);
  for (const country of ['LT', '', 'unsaid']) assert.doesNotMatch(notice(country), /116 000|cnzd/, country);
  for (const country of ['', 'unsaid']) assert.match(notice(country), /Sweden<\/p>[\s\S]*116 111/, country);
  assert.match(notice(''), /data-country/, 'the country is named where she chose none');
  assert.doesNotMatch(notice('HR'), /data-country/);
});

test('one sentence takes three presses from home: the door, the field, and Send', () => {
  const html = page({ door: 'sentence' });
  assert.match(html, /name="desk" value="lantern"[^>]* checked/);
  assert.doesNotMatch(html, /name="under18"|id="attachment"/);
  assert.match(html, /id="noreply"/);
  assert.match(html, /data-quick/);
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
  assert.match(String(reportPage(context, data)), /Nobody is on duty right now\. Call <a href="tel:112"/);
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
    assert.ok(text.includes(`Someone is on duty now at ${harbour}.`));
    assert.ok(text.includes(`${lantern}: Nobody is on duty right now. Call 112.`));
    assert.ok(!text.includes(`${harbour}: Nobody`));
  },
);

test('what is missing on the page of recording is said by pictures too', () => {
  const errors = (more: Partial<ReportData>) =>
    page(more)
      .match(/data-errors>([\s\S]*?)<p\s+class="ask"/)?.[1]
      ?.match(/<svg/g)?.length ?? 0;
  assert.equal(errors({ voice: true, wrong: ['nothing-said'] }), 2);
  assert.equal(errors({ voice: true, wrong: ['not-kept'] }), 2);
  assert.equal(errors({ wrong: ['nothing-said'] }), 0);
});
