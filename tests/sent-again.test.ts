// A form without script that is sent again: on a slow line somebody presses Send, adds a sentence or ticks
// danger, and presses again before the answer comes. What the page says afterwards is what happened.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { formOf, returnWithoutScript } from './scriptless.ts';

test('what was changed before a second press is stored too, and the same form twice is stored once', async (t) => {
  const place = await startInvented(t);
  const form = formOf(await (await fetch(`${place.url}/report`)).text(), ['form', 'code', 'door', 'country']);
  const code = String(form.get('code'));
  const send = async (more: Record<string, string>) => {
    for (const [name, value] of Object.entries({ desk: 'harbour', kept: 'on', ...more }))
      form.set(name, value);
    const answer = await fetch(`${place.url}/report`, { method: 'POST', body: form });
    return { status: answer.status, page: await answer.text() };
  };
  const count = async (words: string) =>
    (await returnWithoutScript(place.url, code)).page.split(words).length - 1;
  assert.equal((await send({ text: 'First words.' })).status, 200);
  assert.equal((await send({ text: 'First words.' })).status, 200);
  assert.equal(await count('First words.'), 1, 'stored once');
  const changed = await send({ text: 'First words. And he is here.', urgent: 'on' });
  assert.equal(changed.status, 200);
  assert.match(changed.page, /class="warn"/, 'says whether somebody was alerted');
  assert.equal(await count('And he is here.'), 1, 'what was added is there');
  await Promise.all([1, 2, 3].map(() => send({ text: 'First words. And he is here.', urgent: 'on' })));
  assert.equal(await count('And he is here.'), 1);
  const mila = await signIn(place.url, place.logIns[0]!);
  const rows = (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows;
  assert.equal(rows.filter(({ urgent }) => urgent).length, 1, 'the desk sees that there is danger');
});

test('the same in a conversation', async (t) => {
  const place = await startInvented(t);
  const report = formOf(await (await fetch(`${place.url}/report`)).text(), [
    'form',
    'code',
    'door',
    'country',
  ]);
  for (const [name, value] of Object.entries({ text: 'Begun.', desk: 'harbour', kept: 'on' }))
    report.set(name, value);
  await fetch(`${place.url}/report`, { method: 'POST', body: report });
  const code = String(report.get('code'));
  const form = formOf((await returnWithoutScript(place.url, code)).page, ['session', 'form']);
  for (const text of ['Once more.', 'Once more.', 'Once more. And this.']) {
    form.set('text', text);
    const answer = await fetch(`${place.url}/return/write`, { method: 'POST', body: form });
    assert.equal(answer.status, 200);
  }
  const { page } = await returnWithoutScript(place.url, code);
  assert.equal(page.split('Once more.').length - 1, 2);
  assert.equal(page.split('And this.').length - 1, 1);
});
