// Web push through a real push service on this machine: signed, sealed, without content, all kinds alike;
// what was given up is forgotten, what fails is seen at the desk; and nobody makes the server call inside.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '@heed/content/read';
import { push } from '../apps/server/src/alerts/push.ts';
import { tell } from '../apps/server/src/alerts/queue.ts';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import { vapidKeys } from '../apps/server/src/alerts/vapid.ts';
import { isInside, publicLookup } from '../apps/server/src/http/public-address.ts';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { startPushService } from './push-service.ts';

async function place(t: Parameters<typeof startInvented>[0]) {
  let publicKey = '';
  const service = await startPushService(t, () => publicKey);
  const invented = await startInvented(t, { pushTrust: service.trust });
  publicKey = (await vapidKeys(invented.deployment)).publicKey;
  const mila = await signIn(invented.url, invented.logIns[1]!);
  await mila.api.call('alerts.setChannels', { email: null, push: service.subscription() });
  // The other members have set nothing, which is told at the desk as well.
  const failed = async () =>
    (await mila.api.call('session.read', {})).failedAlerts.filter(({ member }) => member === mila.id);
  const alerter = await makeAlerter(invented.deployment, readContent().words);
  return { service, deployment: invented.deployment, mila, failed, alerter };
}

test('a push is signed, sealed, says the neutral sentence, and every kind has one length', async (t) => {
  const { service, deployment, alerter } = await place(t);
  for (const kind of ['new', 'danger', 'overdue', 'recovery'] as const)
    await tell(deployment, 'harbour', kind);
  await alerter.run();
  const texts = service.delivered.map(({ text }) => text.trimEnd()).sort();
  assert.deepEqual(texts, [
    'Recovery keys were asked for. If you do not know why, speak to your organisation now.',
    'Something has waited longer than promised.',
    'Something new is waiting.',
    'Urgent: please look now.',
  ]);
  assert.equal(
    new Set(service.delivered.map(({ length, ttl, urgency }) => `${length} ${ttl} ${urgency}`)).size,
    1,
  );
});

test(
  'a subscription that the browser gave up is forgotten; any other failure is seen at the desk and ' +
    'tried again',
  async (t) => {
    const { service, deployment, failed, alerter, mila } = await place(t);
    service.answer = 503;
    await tell(deployment, 'harbour', 'new');
    await alerter.run();
    assert.deepEqual(
      (await failed()).map(({ way, kind }) => `${kind} ${way}`),
      ['new push'],
    );
    const [stored] = await failed();
    await mila.api.call('alerts.dismiss', {}, { id: stored!.id });
    service.answer = 410;
    await tell(deployment, 'harbour', 'reply');
    await alerter.run();
    const countBefore = service.requestCount;
    service.answer = 201;
    await tell(deployment, 'harbour', 'overdue');
    await alerter.run();
    assert.equal(service.requestCount, countBefore, 'it is not called again');
    assert.deepEqual((await failed()).map(({ way }) => way).sort(), ['nowhere', 'push']);
  },
);

test('a push service that never answers, and a bad key, are failures and stop nothing', async (t) => {
  const { service, deployment } = await place(t);
  const settings = { subject: 'https://example.org', ...(await vapidKeys(deployment)), trust: service.trust };
  const to = service.subscription();
  const noPoint = { ...to, keys: { ...to.keys, p256dh: Buffer.alloc(65, 4).toString('base64url') } };
  assert.equal(await push(noPoint, 'x', settings), 'failed');
  assert.equal(service.requestCount, 0);
  service.answer = 0;
  assert.equal(await push(to, 'x', settings), 'failed');
  assert.equal(service.requestCount, 1);
});

test('no address inside is called, by number or by name', async (t) => {
  for (const host of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::a00:1]',
    '[2002:a00:1::]',
    'localhost',
    'a.localhost.',
  ])
    assert.ok(isInside(host), host);
  for (const host of ['updates.push.services.mozilla.com', '93.184.216.34', '[2a00:1450:4001:80b::200e]'])
    assert.ok(!isInside(host), host);

  const place = await startInvented(t);
  const mila = await signIn(place.url, place.logIns[1]!);
  const keys = {
    p256dh: Buffer.alloc(65, 4).toString('base64url'),
    auth: Buffer.alloc(16).toString('base64url'),
  };
  for (const endpoint of [
    'http://push.example.org/a',
    'https://127.1/a',
    'https://0x7f000001/a',
    'https://[::1]/a',
    'https://localhost/a',
    'https://',
    '//127.0.0.1/a',
    '',
  ])
    await assert.rejects(
      mila.api.call('alerts.setChannels', { email: null, push: { endpoint, keys } }),
      { status: 400 },
      endpoint,
    );
});

test('a name that points inside is refused when the connection is made', async () => {
  for (const options of [{}, { all: true }])
    await assert.rejects(
      new Promise((resolve, reject) =>
        publicLookup('localhost', options, (error, address) => (error ? reject(error) : resolve(address))),
      ),
      /public internet/,
    );
});
