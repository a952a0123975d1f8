// The server is killed in the middle of a workshop: no answer that a phone was told is in gets lost, and the
// room goes on where it stood.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Course } from '@heed/domain/training';
import { build } from '../../../apps/cli/src/build.ts';
import { signIn } from '../../../tests/member.ts';
import { Phone, testFields } from '../../../tests/phone.ts';
import { startProcess } from '../../../tests/process.ts';
import { readReport } from '../../../tests/workshop-report.ts';

test('killed while twenty phones answer, the server loses no answer that it confirmed', {
  timeout: 240_000,
}, async (t) => {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-room-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  let server = await startProcess(folder);
  while (!server.log().includes('shown once')) await new Promise((resolve) => setTimeout(resolve, 20));
  const [, email, password] = /supervisor: (\S+) password: (\S+)/.exec(server.log()) ?? [];
  const logIn = { email: email!, password: password! } as Parameters<typeof signIn>[1];
  let trainer = await signIn(server.url, logIn);
  const { id, code } = await trainer.api.call('rooms.open', {
    course: 'police',
    language: 'en',
    recipient: '',
  });
  const course = JSON.parse((await trainer.api.call('rooms.course', {}, { id })).course) as Course;
  const read = () => trainer.api.call('rooms.read', {}, { id });
  const goTo = async (occasion: 'before' | 'after') => {
    const { revision, state } = await read();
    const step = course.workshop.findIndex(({ test: when }) => when === occasion);
    await trainer.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
  };
  const phones = Array.from({ length: 20 }, () => new Phone(server.url));
  for (const phone of phones) await phone.enter(code);

  await goTo('before');
  const confirmed = new Set<Phone>();
  const send = async (phone: Phone, occasion: 'before' | 'after', right: number) => {
    await phone.look();
    await phone.send(testFields(phone, course, occasion, right));
    assert.match(phone.page, /Your answer is in/);
  };
  let lastError: unknown = null;
  let outcomeCount = 0;
  const sending = phones.map((phone) =>
    send(phone, 'before', 9)
      .then(
        () => void confirmed.add(phone),
        (error: unknown) => (lastError = error),
      )
      .finally(() => outcomeCount++),
  );
  while (confirmed.size < 5) {
    assert.ok(outcomeCount < phones.length, `too few were confirmed: ${String(lastError)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await server.kill();
  await Promise.all(sending);

  server = await startProcess(folder);
  trainer = await signIn(server.url, logIn);
  for (const phone of phones) phone.moveTo(server.url);
  const view = await read();
  assert.ok(view.answered >= confirmed.size, `${view.answered} of ${confirmed.size} are there`);
  // Whoever heard nothing sends once more: a second answer takes the place of the first.
  for (const phone of phones) if (!confirmed.has(phone)) await send(phone, 'before', 9);
  assert.equal((await read()).answered, 20);
  await goTo('after');
  for (const phone of phones) await send(phone, 'after', 15);
  await trainer.api.call('rooms.close', {}, { id });
  const { people, effect } = await readReport(trainer, id);
  assert.ok(effect.method === 'paired');
  assert.deepEqual([people, effect.n, effect.before.value, effect.after.value], [20, 20, 9, 15]);
  await server.kill();
});
