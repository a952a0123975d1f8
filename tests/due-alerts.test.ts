// Alerts about what falls due and about a colleague who is out alone, through a real push service on this
// machine: once a day in the morning of the desk, nothing in quiet hours but danger, and what fails is seen
// at the desk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '@heed/content/read';
import { tellDeadlines } from '../apps/server/src/alerts/digest.ts';
import { ringLoneWork } from '../apps/server/src/alerts/lone-work.ts';
import { tell } from '../apps/server/src/alerts/queue.ts';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import { vapidKeys } from '../apps/server/src/alerts/vapid.ts';
import { watchAlerts } from './alert-queue.ts';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { startPushService } from './push-service.ts';

const hex = (n: number) => n.toString(16).padStart(32, '0');
/** Amsterdam is an hour ahead of UTC in winter. */
const today = new Date().toISOString().slice(0, 10);
const dayMs = 86_400_000;
const hourMs = 3_600_000;
const wall = (hour: number) => {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  });
  const noon = Date.parse(`${today}T12:00:00Z`);
  return noon + (hour - Number(formatter.format(noon))) * hourMs;
};

async function place(t: Parameters<typeof startInvented>[0]) {
  let publicKey = '';
  // The day goes on by what the test says; sessions begin at its first hour.
  const clock = { now: wall(7) };
  const service = await startPushService(t, () => publicKey);
  const invented = await startInvented(t, { pushTrust: service.trust, now: () => clock.now });
  const { deployment } = invented;
  const settled = watchAlerts(deployment);
  publicKey = (await vapidKeys(deployment)).publicKey;
  const [ana, mila, jo] = await Promise.all(invented.logIns.map((logIn) => signIn(invented.url, logIn)));
  for (const { api, id } of [ana!, mila!, jo!])
    await api.call('alerts.setChannels', { email: null, push: service.subscription(`/push/${id}`) });
  const ready = await prepare(invented.url);
  await sendReport(ready, await sealReport(ready, { text: 'A case.' }));
  const [row] = await mila!.inbox('harbour');
  const alerter = await makeAlerter(deployment, readContent().words);
  /** What arrived by now. */
  const alertTexts = async () => {
    await alerter.run();
    // The server's own job may have taken one a moment before.
    await settled();
    const texts = service.delivered.map(({ text }) => text.trimEnd()).sort();
    service.delivered.length = 0;
    return texts;
  };
  await alertTexts();
  const put = (deadlines: { thing: string; member: string | null; day: string; supervisors?: boolean }[]) =>
    deployment.storage.casework.putDeadlines(
      row!.id,
      deadlines.map((due) => ({ supervisors: false, ...due })),
    );
  const waiting = async () => {
    const queued = await deployment.storage.alerts.claim(50);
    for (const { id } of queued) await deployment.storage.alerts.sent(id);
    return queued.map(({ kind, member }) => [kind, member]);
  };
  return {
    ...invented,
    clock,
    service,
    ana: ana!,
    mila: mila!,
    jo: jo!,
    id: row!.id,
    alertTexts,
    put,
    waiting,
    alerter,
    settled,
  };
}

test('what is due rings its member once, in the morning of the desk, and tells nothing', async (t) => {
  const { clock, deployment, mila, alertTexts, put, service } = await place(t);
  await put([
    { thing: hex(1), member: mila.id, day: today },
    { thing: hex(2), member: mila.id, day: today },
  ]);
  await tellDeadlines(deployment);
  assert.deepEqual(await alertTexts(), [], 'not before the morning');
  clock.now = wall(8);
  await tellDeadlines(deployment);
  assert.deepEqual(await alertTexts(), ['Something is due today.'], 'one for all of it');
  clock.now = wall(9);
  await tellDeadlines(deployment);
  assert.deepEqual(await alertTexts(), [], 'once a day');
  clock.now = wall(8) + dayMs;
  await tellDeadlines(deployment);
  assert.equal((await alertTexts()).length, 1, 'yesterday’s once more');
  clock.now = wall(8) + 2 * dayMs;
  await tellDeadlines(deployment);
  assert.deepEqual(await alertTexts(), [], 'and then no more');
  service.answer = 503;
  clock.now = wall(8) + 3 * dayMs;
  await put([{ thing: hex(1), member: mila.id, day: new Date(clock.now).toISOString().slice(0, 10) }]);
  await tellDeadlines(deployment);
  await alertTexts();
  const failed = await deployment.storage.alerts.failures(['harbour']);
  assert.deepEqual(
    failed.map(({ kind, member, way }) => [kind, member, way]),
    [['due', mila.id, 'push']],
    'what did not arrive is seen at the desk',
  );
});

test('a due thing rings whose it is: the member named, who has the case, the supervisors', async (t) => {
  const { clock, deployment, ana, mila, jo, id, put, service, waiting, settled } = await place(t);
  const rings = async (due: Parameters<typeof put>[0][number], assignee: string | null = null) => {
    await deployment.storage.desk.addWraps(id, [], assignee);
    await put([due]);
    clock.now += dayMs;
    await tellDeadlines(deployment);
    const rung = (await waiting()).map(([, member]) => member);
    if (rung.length > 0) return rung;
    // The server's own job took it a moment before.
    await settled();
    return service.delivered.splice(0).map(({ path }) => path.slice('/push/'.length));
  };
  clock.now = wall(8) - dayMs;
  const day = (n: number) => new Date(wall(8) + n * dayMs).toISOString().slice(0, 10);
  assert.deepEqual(await rings({ thing: hex(1), member: jo.id, day: day(0) }, mila.id), [jo.id]);
  assert.deepEqual(await rings({ thing: hex(1), member: null, day: day(1) }, mila.id), [mila.id]);
  assert.deepEqual(await rings({ thing: hex(1), member: null, day: day(2) }), [ana.id]);
  assert.deepEqual(await rings({ thing: hex(1), member: mila.id, day: day(3), supervisors: true }, mila.id), [
    ana.id,
  ]);
  assert.deepEqual(
    await rings({ thing: hex(1), member: hex(77), day: day(4) }),
    [ana.id],
    'that member has left',
  );
});

test('in quiet hours alerts wait; danger rings; changing the address keeps them', async (t) => {
  const { clock, deployment, mila, alertTexts, service } = await place(t);
  const quiet = { from: '22:00', to: '07:30', timeZone: 'Europe/Amsterdam' };
  await mila.api.call('alerts.setQuietHours', { quiet });
  await mila.api.call('alerts.setChannels', { email: null, push: service.subscription() });
  assert.deepEqual((await mila.api.call('session.read', {})).quiet, quiet);
  await assert.rejects(mila.api.call('alerts.setQuietHours', { quiet: { ...quiet, to: quiet.from } }));
  await assert.rejects(
    mila.api.call('alerts.setQuietHours', { quiet: { ...quiet, timeZone: 'Nowhere/Town' } }),
  );
  const texts = { new: 'Something new is waiting.', danger: 'Urgent: please look now.' };
  await tell(deployment, 'harbour', 'new');
  assert.deepEqual(await alertTexts(), [texts.new, texts.new], 'Ana and Jo');
  await tell(deployment, 'harbour', 'danger');
  assert.deepEqual(await alertTexts(), [texts.danger, texts.danger, texts.danger]);
  clock.now = wall(7) + 30 * 60_000;
  const over = 'Nothing urgent waits unopened now.';
  assert.deepEqual(await alertTexts(), [over, over, over, texts.new]);
  assert.deepEqual(await deployment.storage.alerts.failures(['harbour']), []);
  await mila.api.call('alerts.setQuietHours', { quiet: null });
  assert.equal((await mila.api.call('session.read', {})).quiet, null);
});

test(
  'a colleague who has not checked in rings the others, or the supervisors, once; who is back rings ' +
    'nobody',
  async (t) => {
    const { clock, deployment, ana, mila, jo, alertTexts, waiting } = await place(t);
    const { until } = await mila.api.call('loneWork.start', {
      desk: 'harbour',
      until: '07:30',
      ring: 'desk',
    });
    assert.equal(until, wall(7) + 30 * 60_000);
    clock.now = until + 9 * 60_000;
    await ringLoneWork(deployment);
    assert.deepEqual(await waiting(), []);
    clock.now = until + 10 * 60_000;
    await ringLoneWork(deployment);
    assert.deepEqual(
      (await waiting()).toSorted(),
      [
        ['not-back', ana.id],
        ['not-back', jo.id],
      ].toSorted(),
    );
    await ringLoneWork(deployment);
    assert.deepEqual(await waiting(), [], 'once');
    // Quiet hours do not hold it.
    const quiet = { from: '00:00', to: '23:59', timeZone: 'UTC' };
    for (const { api } of [ana, jo]) await api.call('alerts.setQuietHours', { quiet });
    await mila.api.call('loneWork.start', { desk: 'harbour', until: '08:00', ring: 'supervisors' });
    clock.now = wall(8) + 10 * 60_000;
    await ringLoneWork(deployment);
    assert.deepEqual(await alertTexts(), ['Urgent: a colleague has not checked in.']);
    await mila.api.call('loneWork.start', { desk: 'harbour', until: '08:20', ring: 'desk' });
    clock.now = wall(8) + 30 * 60_000;
    await ringLoneWork(deployment);
    await jo.api.call('loneWork.end', { desk: 'harbour', member: mila.id });
    assert.deepEqual(await alertTexts(), [], 'she was reached before it was sent');
    assert.deepEqual((await ana.api.call('loneWork.list', { desk: 'harbour' })).outings, []);
    await assert.rejects(mila.api.call('loneWork.list', { desk: 'lantern' }));
    await assert.rejects(mila.api.call('loneWork.start', { desk: 'harbour', until: '24:00', ring: 'desk' }));
  },
);

test('a member learns their own load, of a colleague whether full, of other desks nothing', async (t) => {
  const { deployment, mila, jo, id } = await place(t);
  await deployment.storage.desk.addWraps(id, [], mila.id);
  assert.deepEqual(await mila.api.call('casework.readCaseload', { desk: 'harbour', member: mila.id }), {
    open: 1,
    full: false,
  });
  const organisation = { ...deployment.organisation(), caseloadCap: 1 };
  await deployment.storage.settings.put('organisation', Buffer.from(JSON.stringify(organisation)));
  await deployment.refresh();
  assert.deepEqual(await jo.api.call('casework.readCaseload', { desk: 'harbour', member: mila.id }), {
    open: null,
    full: true,
  });
  assert.deepEqual(await jo.api.call('casework.readCaseload', { desk: 'harbour', member: jo.id }), {
    open: 0,
    full: false,
  });
  await assert.rejects(mila.api.call('casework.readCaseload', { desk: 'lantern', member: jo.id }));
  await assert.rejects(
    jo.api.call('casework.readCaseload', { desk: 'lantern', member: mila.id }),
    'reads for that desk no more',
  );
});
