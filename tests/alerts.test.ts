// Alerts by e-mail through a real SMTP server on this machine: they ring who must know and say nothing; what
// does not arrive is seen at the desk. And the whole server once on PostgreSQL.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '@heed/content/read';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import { quarantineAbove } from '../apps/server/src/http/rate.ts';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { watchAlerts } from './alert-queue.ts';
import { runHeed } from './command.ts';
import { startInvented } from './invented.ts';
import { mailbox } from './mailbox.ts';
import { signIn } from './member.ts';
import { clientFrom, comeBack, prepare, sealReport, sendReport } from './person.ts';
import { untilAnswer } from './until.ts';

test('a test of notices names members by their name, and names who cannot be reached', async (t) => {
  const box = await mailbox(t);
  const place = await startInvented(t);
  const env = { HEED_DATA: place.folder };
  const someone = await signIn(place.url, place.logIns[1]!);
  await someone.api.call('alerts.setChannels', { email: 'mila@example.org', push: null });
  const members: { id: string; name: string }[] = JSON.parse(
    (await runHeed(['member', 'list', '--json'], env)).out,
  );
  const mila = members.find(({ id }) => id === someone.id)!;
  const [editor, ...others] = members.filter(({ id }) => id !== someone.id);
  assert.ok(editor && others.length > 0);
  // An editor answers nobody, is rung for nothing, and is not missed.
  await place.deployment.storage.members.setRole(editor.id, 'editor', []);
  const mail = { HEED_SMTP: `smtp://127.0.0.1:${box.port}`, HEED_MAIL_FROM: 'heed@example.org' };
  const run = await runHeed(['alert', '--test'], { ...env, ...mail });
  assert.equal(run.code, 3, 'somebody cannot be reached');
  assert.equal(box.letters.length, 1);
  const tested = run.out.split('\n').filter((line) => line.startsWith('ok  '));
  assert.deepEqual(tested, [`ok   email of ${mila.name}`]);
  const nowhere = /^Nobody can reach .* under Settings: (.*)\.$/m.exec(run.out)?.[1] ?? '';
  assert.deepEqual(nowhere.split(', ').sort(), others.map(({ name }) => name).sort(), run.out);
  assert.doesNotMatch(run.out, /[0-9a-f]{32}|mila@example/);

  const without = await runHeed(['alert', '--test'], env);
  assert.equal(without.code, 3);
  assert.match(without.out, new RegExp(`HEED_SMTP is not set.*: ${mila.name}\\.`));
});

test(
  'danger rings a member by mail without a word of what was said; a mail that fails is seen at the ' + 'desk',
  async (t) => {
    const box = await mailbox(t);
    const place = await startInvented(t, {
      mail: { smtp: `smtp://127.0.0.1:${box.port}`, from: 'heed@example.org' },
    });
    const mila = await signIn(place.url, place.logIns[1]!);
    await mila.api.call('alerts.setChannels', { email: 'mila@example.org', push: null });
    assert.deepEqual((await mila.api.call('session.read', {})).alertsTo, {
      ...{ email: 'mila@example.org', push: false },
      ...{ ntfy: null, telephone: null, offered: ['email'] },
    });
    const ready = await prepare(place.url);
    const secret = 'canary of what was said';
    const receipt = await sendReport(ready, await sealReport(ready, { text: secret, urgent: true }));
    assert.equal(typeof receipt.alerted, 'boolean');
    const letter = await untilAnswer(async () => box.letters[0] ?? false);
    assert.match(letter, /To: mila@example\.org/);
    assert.match(letter, /Urgent: please look now/);
    for (const word of [secret, 'harbour', 'Harbour', 'report', place.url])
      assert.ok(!letter.includes(word), word);
    box.refuse = true;
    await sendReport(ready, await sealReport(ready, { text: secret, urgent: true }));
    const failed = await untilAnswer(async () => {
      const { failedAlerts } = await mila.api.call('session.read', {});
      return failedAlerts.some((alert) => alert.member === mila.id && alert.way === 'email') && failedAlerts;
    });
    const ownAlert = failed.find((alert) => alert.member === mila.id)!;
    await mila.api.call('alerts.dismiss', {}, { id: ownAlert.id });
    assert.ok(
      !(await mila.api.call('session.read', {})).failedAlerts.some((alert) => alert.id === ownAlert.id),
    );
  },
);

test('nobody rings for a report that is held, but once for danger', async (t) => {
  const box = await mailbox(t);
  const mail = { smtp: `smtp://127.0.0.1:${box.port}`, from: 'heed@example.org' };
  const place = await startInvented(t, { mail, proxy: true });
  const settled = watchAlerts(place.deployment);
  const mila = await signIn(place.url, place.logIns[1]!);
  await mila.api.call('alerts.setChannels', { email: 'mila@example.org', push: null });
  const address = '203.0.113.9';
  for (let n = 0; n < quarantineAbove; n++)
    place.deployment.rates.reserve({ address, paid: true }, `${n}`, Date.now()).settle(true);
  const ready = await prepare(place.url);
  const flood = { ...ready, api: clientFrom(place.url, address) };
  await sendReport(flood, await sealReport(flood));
  await sendReport(flood, await sealReport(flood, { urgent: true }));
  await untilAnswer(async () => box.letters.length > 0);
  await sendReport(flood, await sealReport(flood, { urgent: true }));
  const alerter = await makeAlerter(place.deployment, readContent().words);
  await alerter.run();
  await settled();
  assert.equal(box.letters.length, 1);
  assert.match(box.letters[0]!, /Urgent/);
  await sendReport(ready, await sealReport(ready));
  await alerter.run();
  await settled();
  assert.equal(box.letters.length, 2);
});

test('a notice comes in the language of its member, or in English where nobody offers it', async (t) => {
  const box = await mailbox(t);
  const mail = { smtp: `smtp://127.0.0.1:${box.port}`, from: 'heed@example.org' };
  const place = await startInvented(t, { mail });
  const settled = watchAlerts(place.deployment);
  const mila = await signIn(place.url, place.logIns[1]!);
  await mila.api.call('alerts.setLanguage', { language: 'hr' });
  await mila.api.call('alerts.setChannels', { email: 'mila@example.org', push: null });
  assert.equal((await mila.api.call('session.read', {})).language, 'hr');
  const ready = await prepare(place.url);
  const receive = async (count: number) => {
    await sendReport(ready, await sealReport(ready));
    await (await makeAlerter(place.deployment, readContent().words)).run();
    await settled();
    await untilAnswer(async () => box.letters.length === count);
    return box.letters.at(-1)!;
  };
  // Quoted-printable: the first letter is beyond ASCII.
  assert.match(await receive(1), /eka ne=C5=A1to novo\.|eka nešto novo\./);
  for (const language of ['../../hr', 'hr\n', 'HR', '', 'x'.repeat(40)])
    await assert.rejects(mila.api.call('alerts.setLanguage', { language }), JSON.stringify(language));
  await mila.api.call('alerts.setLanguage', { language: 'xx' });
  assert.match(await receive(2), /Something new is waiting/);
});

test('the whole server does the main job on PostgreSQL', {
  skip: findPostgres() === null ? 'no PostgreSQL' : false,
}, async (t) => {
  const postgres = await startTemporaryPostgres(findPostgres()!);
  t.after(() => postgres.stop());
  const databaseUrl = await newSchema(postgres);
  const place = await startInvented(t, { databaseUrl });
  assert.equal(place.deployment.storage.kind, 'postgres');
  const ready = await prepare(place.url);
  const report = await sealReport(ready, { text: 'On PostgreSQL.' });
  await sendReport(ready, report);
  const member = await signIn(place.url, place.logIns[0]!);
  const [row] = await member.inbox('harbour');
  assert.deepEqual((await member.read(row!.id)).texts, ['On PostgreSQL.']);
  await member.say(row!.id, 'desk', 'Heard.');
  await comeBack(ready.api, place.url, report.keys);
  assert.equal((await ready.api.call('conversation.read', {})).messages.length, 2);
});
