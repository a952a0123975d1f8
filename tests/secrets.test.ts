// New secrets after a theft: members log in as before, codes open as before, the old secrets open nothing any
// more.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { startServer } from '@heed/server';
import { openProfile } from '@heed/server/profile';
import { secretsFrom } from '../apps/server/src/http/secrets.ts';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { comeBack, prepare, sealReport, sendReport } from './person.ts';
import { commandFile } from './program.ts';

function heed(
  folder: string,
  port: number,
  args: readonly string[],
): Promise<{ code: number | null; out: string }> {
  const env = { ...process.env, HEED_DATA: folder, PORT: String(port) };
  const child = spawn(process.execPath, [commandFile, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (out += data));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

test(
  'secrets are changed while the server stands still; log-ins and codes go on, sessions and old ' +
    'seals do not',
  async (t) => {
    const place = await startInvented(t);
    const [logIn] = place.logIns;
    const ready = await prepare(place.url);
    const report = await sealReport(ready, { text: 'Written before.' });
    await sendReport(ready, report);
    const before = await signIn(place.url, logIn!);
    await before.api.call('alerts.setChannels', { email: 'ana@example.org', push: null });
    // Who chose a language and no address keeps it, and the number that colleagues see.
    const jo = await signIn(place.url, place.logIns.find(({ email }) => email.startsWith('jo'))!);
    await jo.api.call('alerts.setLanguage', { language: 'hr' });
    await jo.api.call('alerts.setTelephone', { telephone: '+31 20 000 00 00' });
    const { storage } = place.deployment;
    const old = await storage.settings.get('server-secret');

    const run = await heed(place.folder, place.port, ['secrets', 'rotate']);
    assert.equal(run.code, 3, run.out);
    assert.match(run.out, /Stop it/);
    assert.equal((await heed(place.folder, 1, ['secrets'])).code, 2);
    await place.stop();
    for (let n = 0; n < 2; n++) {
      const rotation = await heed(place.folder, 1, ['secrets', 'rotate', '--json']);
      assert.equal(rotation.code, 0, rotation.out);
      assert.deepEqual(JSON.parse(rotation.out).withoutAlerts, []);
    }

    const again = await startServer({ folder: place.folder, port: place.port });
    t.after(() => again.stop());
    const { url } = place;
    await assert.rejects(before.api.call('session.read', {}), /./, 'the session from before is over');
    const member = await signIn(url, logIn!);
    const [row] = await member.inbox('harbour');
    assert.deepEqual((await member.read(row!.id)).texts, ['Written before.']);
    const stored = await again.deployment.storage.members.get(member.id);
    assert.equal(
      openProfile<{ email: string }>(again.deployment.secrets, stored!.alertsTo!).email,
      'ana@example.org',
    );
    assert.throws(() => openProfile(secretsFrom(old!), stored!.profile));
    const { language, member: joAgain } = await (
      await signIn(url, place.logIns.find(({ email }) => email.startsWith('jo'))!)
    ).api.call('session.read', {});
    assert.deepEqual([language, joAgain.telephone], ['hr', '+31 20 000 00 00']);
    const later = await prepare(url);
    await comeBack(later.api, url, report.keys);
    assert.equal((await later.api.call('conversation.read', {})).messages.length, 1);
    assert.equal(again.deployment.salt, place.deployment.salt);
  },
);
