// A form that a browser or a network broke: the page comes back with what could be read and says what to do;
// nothing is sent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startInvented } from './invented.ts';
import { formOf, reportWithoutScript, returnWithoutScript } from './scriptless.ts';

test('a form that is not whole comes back with the words that could be read, and is not sent', async (t) => {
  const place = await startInvented(t);
  const words = 'Words that must not be lost.';
  const html = await (await fetch(`${place.url}/report`)).text();
  const { code } = await reportWithoutScript(place.url);
  const conversationPage = await returnWithoutScript(place.url, code);
  const field = (name: string, value: string) =>
    `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const post = (path: string, body: string, type = 'multipart/form-data; boundary=b') =>
    fetch(place.url + path, {
      method: 'POST',
      headers: { 'content-type': type, 'accept-language': 'en' },
      body,
    });
  const carried = (page: string, names: string[]) =>
    [...formOf(page, names)].map(([name, value]) => field(name, String(value))).join('');
  const report =
    carried(html, ['form', 'code', 'door', 'country']) + field('desk', 'harbour') + field('kept', 'on');
  const reply = carried(conversationPage.page, ['session', 'form']);
  const file = '--b\r\ncontent-disposition: form-data; name="attachment"; filename="a.txt"\r\n\r\nxxxx';
  for (const [path, head] of [
    ['/report', report],
    ['/return/write', reply],
  ] as const)
    for (const tail of ['', file, '--b']) {
      const answer = await post(path, field('lang', 'en') + field('text', words) + head + tail);
      const page = await answer.text();
      assert.equal(answer.status, 422, path + tail);
      assert.ok(page.includes(words), path + tail);
      assert.match(page, /arrived damaged/, path + tail);
    }
  for (const type of ['multipart/form-data; boundary=other', 'multipart/form-data']) {
    const answer = await post('/report', `${report}${field('text', words)}--b--\r\n`, type);
    assert.equal(answer.status, 422, type);
    assert.ok((await answer.text()).includes('arrived damaged'));
  }
});
