// A check-in of a person: planned with sealed words, missed, rung for, confirmed late, attacked. Nobody has
// given an address here, so each ringing is seen as one that did not arrive.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ApiError } from '@heed/api';
import { readContent } from '@heed/content/read';
import { startServer } from '@heed/server';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import type { Deployment } from '../apps/server/src/deployment.ts';
import { ringMissedCheckIns } from '../apps/server/src/person/check-in.ts';
import { filesBelow } from '../packages/storage/tests/hunt.ts';
import { setHours } from './desk-hours.ts';
import { type Ending, startInvented } from './invented.ts';
import { signIn, updateOrganisation } from './member.ts';
import { nightTest } from './night.ts';
import { comeBack, prepare, sealReport, tell } from './person.ts';
import { reportWithoutScript, returnWithoutScript } from './scriptless.ts';
import { waitUntil } from './until.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;

const inHours = <H extends number>(hours: H) => ({ hours, acceptsUnseen: false });
/** The invented deployment under a clock that goes ahead; its desk is open the whole week. */
async function place(t: Ending) {
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const invented = await startInvented(t, { now });
  await setHours(invented, true);
  const mila = await signIn(invented.url, invented.logIns[1]!);
  const needs = async () => (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows;
  return { ...invented, clock, now, mila, needs };
}
type Place = Awaited<ReturnType<typeof place>>;

/** Somebody with a code who has come back; the words of a plan are sealed as a report's are. */
async function person({ url }: Place) {
  const ready = await prepare(url);
  const { keys } = await tell(url, { text: 'Before.' });
  await comeBack(ready.api, url, keys);
  const words = async () => {
    const { body } = await sealReport(ready, { text: 'Harbour hotel, canary-word. Call Vera.' });
    return { message: body.message, deskKey: body.deskKey };
  };
  return { api: ready.api, keys, words, renew: () => comeBack(ready.api, url, keys) };
}

const kindOf = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: unknown) => (error instanceof ApiError ? (error.problem?.type.split(':').at(-1) ?? '') : 'fault'),
  );

/** Kinds of notices that were sent, and arrived nowhere. */
async function rung(deployment: Deployment): Promise<string[]> {
  await (await makeAlerter(deployment, readContent().words)).run();
  return (await deployment.storage.alerts.failures(['harbour'])).map(({ kind }) => kind).sort();
}
const dangers = async (deployment: Deployment) =>
  (await rung(deployment)).filter((kind) => kind.startsWith('danger'));

test('a time that passes rings as danger does and stands until what was done is written', async (t) => {
  const here = await place(t);
  const { deployment, clock, mila } = here;
  const { api, words, renew } = await person(here);
  const { checkIn } = await api.call('checkIn.plan', { ...(await words()), ...inHours(2) });
  assert.ok(checkIn?.due && checkIn.due >= here.now() + 2 * hourMs - minuteMs);
  assert.deepEqual((await api.call('conversation.read', {})).checkIn, checkIn);
  await ringMissedCheckIns(deployment);
  assert.deepEqual(await dangers(deployment), []);
  clock.ahead = 2 * hourMs + 5 * minuteMs;
  await ringMissedCheckIns(deployment);
  await ringMissedCheckIns(deployment);
  const first = await dangers(deployment);
  assert.ok(first.length > 0 && first.every((kind) => kind === 'danger'));
  const row = (await here.needs()).find((one) => one.checkIn?.missed === checkIn.due)!;
  assert.ok(row.checkIn?.rung && row.checkIn.back === null);
  await renew();
  assert.equal(
    await kindOf(api.call('checkIn.plan', { ...(await words()), ...inHours(1) })),
    'check-in-stands',
  );
  assert.equal(await kindOf(api.call('checkIn.move', inHours(24))), 'check-in-stands');
  assert.equal(
    await kindOf(mila.api.call('casework.setState', { state: 'closed' }, { id: row.id })),
    'check-in-stands',
  );
  const answer = await api.call('checkIn.confirm', {});
  assert.ok(
    answer.checkIn?.back && answer.checkIn.rung === row.checkIn.rung,
    'the ringing does not un-happen',
  );
  assert.deepEqual(await api.call('checkIn.confirm', {}), answer);
  const stands = (await here.needs()).find(({ id }) => id === row.id);
  assert.equal(stands?.checkIn?.back, answer.checkIn.back, 'the desk sees when she came back');
  await mila.api.call('checkIn.settle', { missed: checkIn.due }, { id: row.id });
  assert.equal((await api.call('conversation.read', {})).checkIn, null);
});

test('a time that passes while the server is down rings at the start, and how late is said', async (t) => {
  const here = await place(t);
  const { api, words } = await person(here);
  const { checkIn } = await api.call('checkIn.plan', { ...(await words()), ...inHours(1) });
  await here.stop();
  here.clock.ahead = 9 * hourMs;
  const again = await startServer({ folder: here.folder, port: 0, now: here.now });
  t.after(() => again.stop());
  const { storage } = again.deployment;
  const rows = async () =>
    (await storage.desk.listConversations({ desk: 'harbour', view: 'needs', member: '' })).rows;
  // At the start, not with the first minute.
  await waitUntil(async () => (await rows()).some((one) => one.checkIn?.rung), 45_000);
  const row = (await rows()).find((one) => one.checkIn?.rung)!;
  assert.equal(row.checkIn?.missed, checkIn?.due);
  assert.ok(row.checkIn!.rung! - row.checkIn!.missed! > 7 * hourMs);
  assert.ok((await dangers(again.deployment)).length > 0);
});

nightTest('ten minutes after, everybody is rung unless she came back', async (t) => {
  for (const isBack of [false, true]) {
    const here = await place(t);
    const { api, words, renew } = await person(here);
    await api.call('checkIn.plan', { ...(await words()), ...inHours(1) });
    const ana = await signIn(here.url, here.logIns[0]!);
    const { organisation } = await ana.api.call('session.read', {});
    const week = [1, 2, 3, 4, 5, 6, 7] as const;
    const shift = { from: '00:00', to: '24:00', member: here.mila.id, second: null };
    const roster = week.map((weekday) => ({ weekday, ...shift }));
    const desks = organisation.desks.map((desk) => (desk.id === 'harbour' ? { ...desk, roster } : desk));
    await updateOrganisation(ana, { ...organisation, desks });
    here.clock.ahead = hourMs + 5 * minuteMs;
    await ringMissedCheckIns(here.deployment);
    assert.deepEqual(await dangers(here.deployment), ['danger']);
    await renew();
    if (isBack) await api.call('checkIn.confirm', {});
    here.clock.ahead += 16 * minuteMs;
    assert.equal((await dangers(here.deployment)).includes('danger-unopened'), !isBack);
    await here.stop();
  }
});

test('the time is at the server, the words are not; no word of a check-in is in what rings', async (t) => {
  const here = await place(t);
  const { api, words } = await person(here);
  await api.call('checkIn.plan', { ...(await words()), ...inHours(4) });
  await here.stop();
  for (const file of filesBelow(here.folder)) assert.ok(!readFileSync(file).includes('canary-word'), file);
});

nightTest('wrong times are refused by the field; a code that opens nothing answers as before', async (t) => {
  const here = await place(t);
  const { api, words, keys } = await person(here);
  for (const hours of [0, -1, 5, 1.5, 169, 1e9, Number.NaN, '3', null, [1]])
    for (const name of ['checkIn.plan', 'checkIn.move'] as const) {
      const time = { hours, acceptsUnseen: true };
      const body = name === 'checkIn.plan' ? { ...(await words()), ...time } : time;
      const error = await api.call(name, body as never).then(
        () => null,
        (fault: unknown) => fault as ApiError,
      );
      assert.equal(error?.status, 400, `${name} ${hours}`);
      assert.equal(error?.problem?.errors?.[0]?.pointer, '/hours');
    }
  assert.equal((await api.call('conversation.read', {})).checkIn, null);
  assert.equal(await kindOf(api.call('checkIn.move', inHours(1))), 'check-in-stands', 'none is planned');
  await api.call('checkIn.plan', { ...(await words()), ...inHours(24) });
  assert.equal(
    await kindOf(prepare(here.url).then((other) => other.api.call('checkIn.confirm', {}))),
    'token-expired',
  );
  // Deleted: the token still holds, and every answer is that of a wrong code.
  await api.call('conversation.delete', {});
  const sealed = await words();
  for (const call of [
    () => api.call('checkIn.plan', { ...sealed, ...inHours(1) }),
    () => api.call('checkIn.move', inHours(1)),
    () => api.call('checkIn.confirm', {}),
    () => api.call('checkIn.cancel', {}),
    () => api.call('conversation.read', {}),
  ])
    assert.equal(await kindOf(call()), 'wrong-code');
  assert.equal(await here.deployment.storage.checkIns.read(keys.conversation), null);
});

nightTest('a time at which nobody is there is refused once, then planned', async (t) => {
  const here = await place(t);
  const { api, words } = await person(here);
  await api.call('checkIn.plan', { ...(await words()), ...inHours(3) });
  await setHours(here, false);
  assert.equal(await kindOf(api.call('checkIn.move', inHours(4))), 'nobody-there');
  await api.call('checkIn.cancel', {});
  const sealed = await words();
  const refusal = await api
    .call('checkIn.plan', { ...sealed, ...inHours(4) })
    .catch((error: unknown) => error);
  assert.ok(refusal instanceof ApiError && refusal.problem?.errors?.[0]?.pointer === '/hours');
  const before = (await api.call('conversation.read', {})).messages.length;
  const { checkIn } = await api.call('checkIn.plan', { ...sealed, hours: 4, acceptsUnseen: true });
  assert.deepEqual([checkIn?.missed, checkIn?.seenAt], [null, null]);
  assert.equal((await api.call('conversation.read', {})).messages.length, before + 1);
});

test('who deletes while one is planned rings the desk; a member ends it', async (t) => {
  const here = await place(t);
  const { deployment, mila } = here;
  const { api, words, keys } = await person(here);
  const { checkIn } = await api.call('checkIn.plan', { ...(await words()), ...inHours(6) });
  const { id } = (await deployment.storage.conversations.get(keys.conversation))!;
  const row = async () => (await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows[0]!;
  await api.call('conversation.delete', {});
  await ringMissedCheckIns(deployment);
  assert.ok((await dangers(deployment)).length > 0);
  assert.deepEqual([(await row()).id, (await row()).hidden], [id, true]);
  assert.ok((await row()).checkIn?.missed === checkIn?.due && (await row()).checkIn?.rung);
  await mila.api.call('checkIn.settle', { missed: checkIn!.due! }, { id });
  assert.equal((await row()).checkIn, null);
});

nightTest(
  'two devices at once plan one; a flood of plans and moves meets the limit of writing',
  async (t) => {
    const here = await place(t);
    const { api, words } = await person(here);
    const both = await Promise.all(
      [1, 2].map(async () => kindOf(api.call('checkIn.plan', { ...(await words()), ...inHours(3) }))),
    );
    assert.deepEqual(both.sort(), ['check-in-stands', 'done']);
    const sealed = await words();
    await api.call('checkIn.cancel', {});
    await api.call('checkIn.plan', { ...sealed, ...inHours(3) });
    assert.equal(
      await kindOf(api.call('checkIn.plan', { ...sealed, ...inHours(3) })),
      'done',
      'the same again is stored once',
    );
    const moves = await Promise.all(
      Array.from({ length: 130 }, () => kindOf(api.call('checkIn.move', inHours(24)))),
    );
    assert.ok(moves.includes('too-many-attempts'));
    assert.deepEqual(
      await api.call('checkIn.confirm', {}),
      { checkIn: null },
      'that she is safe is never refused',
    );
  },
);

nightTest('held reports with check-ins ring once in ten minutes', async (t) => {
  const here = await place(t);
  const { deployment, clock } = here;
  const ids: string[] = [];
  for (let n = 0; n < 3; n++) {
    const one = await person(here);
    await one.api.call('checkIn.plan', { ...(await one.words()), ...inHours(1) });
    ids.push((await deployment.storage.conversations.get(one.keys.conversation))!.id);
  }
  await deployment.storage.desk.setQuarantined('harbour', ids, true);
  clock.ahead = hourMs + 5 * minuteMs;
  await ringMissedCheckIns(deployment);
  const read = async () =>
    (
      await deployment.storage.desk.listConversations({ desk: 'harbour', view: 'held', member: '' })
    ).rows.filter(({ checkIn }) => checkIn?.rung).length;
  assert.equal(await read(), 1, 'what did not ring is not said to have rung');
  clock.ahead += 11 * minuteMs;
  await ringMissedCheckIns(deployment);
  assert.equal(await read(), 2);
});

test('without script it is planned, moved and ended; what was typed stays where it is wrong', async (t) => {
  const here = await place(t);
  const { code } = await reportWithoutScript(here.url, { text: 'Mine.' });
  const first = await returnWithoutScript(here.url, code);
  const session = (page: string) => /name="session" value="([^"]*)"/.exec(page)?.[1] ?? '';
  const token = (page: string) => /name="form" value="([^"]*)"/.exec(page)?.[1] ?? '';
  const post = async (fields: Record<string, string>) => {
    const answer = await fetch(`${here.url}/return/check-in`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    return { status: answer.status, page: await answer.text() };
  };
  assert.match(first.page, /data-check-in-offer/);
  const form = await post({ session: session(first.page), step: 'open' });
  assert.match(form.page, /href="tel:112"/, 'the emergency number stands before the form');
  const planForm = { session: session(form.page), form: token(form.page), step: 'plan' };
  for (const hours of ['', '5', '999', 'soon', '-1']) {
    const wrong = await post({ ...planForm, hours, text: 'With <b>Ana</b> at the port.' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.page, /id="hours-error"/);
    assert.ok(wrong.page.includes('With &lt;b&gt;Ana&lt;/b&gt; at the port.'));
  }
  const wordless = await post({ ...planForm, hours: '3', text: ' ' });
  assert.match(wordless.page, /id="text-error"/);
  assert.match(wordless.page, /<option value="3" selected>/);
  const planned = await post({ ...planForm, hours: '3', text: 'At the port.' });
  assert.match(planned.page, /data-check-in-stands/);
  assert.match(planned.page, /3 hours/);
  const again = await post({ ...planForm, hours: '3', text: 'At the port.' });
  assert.equal(again.page.split('At the port.').length, 2, 'sent twice it is stored once');
  const wrongMove = await post({ session: session(planned.page), step: 'move', hours: '5' });
  assert.equal(wrongMove.status, 422);
  assert.match(wrongMove.page, /id="hours-error"/);
  await setHours(here, false);
  const unseen = await post({ session: session(planned.page), step: 'move', hours: '2' });
  assert.equal(unseen.status, 422, 'nobody is there then');
  assert.match(unseen.page, /id="hours-error"/);
  const warned = /name="warned" value="(\d+)"/.exec(unseen.page)?.[1] ?? '';
  const others = await post({ session: session(planned.page), step: 'move', hours: '3', warned });
  assert.equal(others.status, 422, 'the warning was of other hours');
  const allTheSame = await post({ session: session(planned.page), step: 'move', hours: '2', warned });
  assert.equal(allTheSame.status, 200);
  await setHours(here, true);
  const moved = await post({ session: session(planned.page), step: 'move', hours: '6' });
  assert.equal(moved.status, 200);
  const sure = await fetch(`${here.url}/return/delete`, {
    method: 'POST',
    body: new URLSearchParams({ session: session(moved.page) }),
  });
  assert.match(await sure.text(), /data-check-in-planned>/, 'said before she deletes');
  const safe = await post({ session: session(moved.page), step: 'safe' });
  assert.match(safe.page, /<p class="note" role="status">/);
  assert.match(safe.page, /data-check-in-offer/);
  const outOfTime = await post({ session: 'nonsense', step: 'plan', hours: '3', text: 'Kept words.' });
  assert.equal(outOfTime.status, 401);
  assert.ok(outOfTime.page.includes('Kept words.'), 'the words stay until the code is entered');
  const missed = await post({ session: session(safe.page), step: 'open' });
  await post({
    session: session(missed.page),
    form: token(missed.page),
    step: 'plan',
    hours: '1',
    text: 'Again.',
  });
  here.clock.ahead = hourMs + 5 * minuteMs;
  await ringMissedCheckIns(here.deployment);
  const late = await returnWithoutScript(here.url, code);
  assert.match(late.page, /class="warn"[^>]*data-check-in-stands/);
  assert.doesNotMatch(late.page, /data-check-in-offer/);
  const back = await post({ session: session(late.page), step: 'safe' });
  assert.match(back.page, /class="note"[^>]*data-check-in-stands/);
});
