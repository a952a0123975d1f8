// What a member changes for everybody, or begins with a key, is stored with the member's signature alone: who
// holds a session without the keys changes nothing. The others of its kind: tests/roles.test.ts.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { sentNewKey, sentOrganisation, sentWithdrawal, signSealed } from '@heed/envelope';
import { inventedPlan } from '../modules/events/cli/invent-event.ts';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { prepare, sealReport, sendReport } from './person.ts';

const unsigned = (error: unknown) =>
  error instanceof ApiError && error.status === 403 && /signature/.test(error.problem?.detail ?? '');

test('a session without its member’s keys withdraws, begins and changes nothing', async (t) => {
  const place = await startInvented(t);
  const { storage } = place.deployment;
  const ana = await signIn(place.url, place.logIns[0]!);
  const mila = await signIn(place.url, place.logIns[1]!);
  await storage.members.setRole(mila.id, 'member', mila.desks);
  const forgedBy = [randomBytes(64).toString('hex'), signSealed(sentWithdrawal('0'.repeat(32)), ana.keys)];
  const ready = await prepare(place.url);
  const desk = mila.desks[0]!;
  await sendReport(ready, await sealReport(ready, { desk }));
  const [{ id }] = (await mila.inbox(desk)) as [{ id: string }];
  await mila.read(id);
  const sealed = randomBytes(2000).toString('base64');
  const record = { sealed, signature: signSealed({ kind: 'record', id, parts: [sealed] }, mila.keys) };
  await mila.api.call('figures.putCodedRecord', record, { id });
  const isKept = async () =>
    (await storage.figures.records({ limit: 100 })).some(
      (row) => Buffer.from(row.sealed).toString('base64') === sealed,
    );
  const wraps = [{ member: ana.id, wrap: randomBytes(300).toString('base64') }];
  const key = { id: 'ef'.repeat(16), recipient: ana.keys.recipient, wraps };
  const plan = inventedPlan('2027-03-01');
  const titles = { en: { title: 'Unsigned', lead: '' } };
  const { organisation } = await ana.api.call('session.read', {});
  const changed = { ...organisation, confirmBy: { phone: '+31 20 000 00 66', hours: 'Mon 09:00-12:00' } };
  for (const signature of [...forgedBy, signSealed(sentNewKey('event', { ...key, wraps: [] }), ana.keys)]) {
    await assert.rejects(mila.api.call('figures.withdrawCodedRecord', { signature }, { id }), unsigned);
    await assert.rejects(
      ana.api.call('events.make', { ...key, slug: 'unsigned', plan, signature }),
      unsigned,
    );
    await assert.rejects(
      ana.api.call('handbooks.make', { ...key, slug: 'unsigned', titles, signature }),
      unsigned,
    );
    const update = { organisation: changed, signature };
    await assert.rejects(ana.api.call('organisation.update', update), unsigned);
  }
  const other = signSealed(sentOrganisation(organisation), ana.keys);
  await assert.rejects(
    ana.api.call('organisation.update', { organisation: changed, signature: other }),
    unsigned,
  );
  assert.deepEqual(place.deployment.organisation(), organisation);
  assert.equal(await isKept(), true);
  const withdrawal = { signature: signSealed(sentWithdrawal(id), mila.keys) };
  await mila.api.call('figures.withdrawCodedRecord', withdrawal, { id });
  assert.equal(await isKept(), false);
});
