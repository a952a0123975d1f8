import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { dateText, dayText } from './speech.ts';

/** A page in `lang`, in a browser that knows every language but `unknown`. */
function openPage(t: TestContext, lang: string, unknown?: string): void {
  Object.assign(globalThis, { document: { documentElement: { lang } } });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  t.mock.method(Intl.DateTimeFormat, 'supportedLocalesOf', (tag: string) => (tag === unknown ? [] : [tag]));
}

const at = Date.UTC(2026, 11, 3, 13, 5);
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Tirane' };

test('a day is in the words of the page’s language', (t) => {
  openPage(t, 'sq');
  assert.equal(dayText('2026-12-03'), '3 dhjetor 2026');
});

test('where the browser does not know the language, a date has digits and no word', (t) => {
  openPage(t, 'sq', 'sq');
  assert.equal(dayText('2026-12-03'), '3.12.2026');
  assert.equal(
    dateText(at, { weekday: 'long', day: 'numeric', month: 'long', ...clock }),
    '3.12.2026, 14:05',
  );
  const styles: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' };
  assert.equal(dateText(at, styles), '3.12.2026, 13:05');
});

test('English is that of Europe', (t) => {
  openPage(t, 'en');
  assert.equal(
    dateText(at, { day: 'numeric', month: 'long', year: 'numeric', ...clock }),
    '3 December 2026 at 14:05',
  );
});

test('Thai days have the years that the server writes', (t) => {
  openPage(t, 'th');
  assert.equal(dayText('2026-12-03'), '3 ธันวาคม 2026');
});
