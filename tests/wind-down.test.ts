// An organisation ends: planned by the operator, confirmed by a supervisor, said on every page in every
// language; no new report from the day named; people say yes or no; on the last day the proof is written and
// everything else destroyed, also after a kill in the middle, and nothing serves it again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { addDays, dayOf } from '@heed/domain/time';
import { answerFacts, lastAnswer, type WindDown } from '@heed/domain/wind-down';
import {
  leafHash,
  parseCheckpoint,
  parseEntries,
  parseProofFile,
  rootHash,
  tilePath,
  verifyNote,
  verifyProofFile,
} from '@heed/ledger';
import { putWindDown, readWindDown } from '@heed/server';
import { openStorage } from '@heed/storage';
import { runHeed } from './command.ts';
import { unservedFolder } from './demonstration.ts';
import { filesHolding } from './hunt.ts';
import { runHeedHere } from './inner-command.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { tellAndFind } from './log.ts';
import { signIn } from './member.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { commandFile } from './program.ts';
import { reportWithoutScript, returnWithoutScript, writeWithoutScript } from './scriptless.ts';

const today = dayOf(Date.now());
const successor = {
  name: 'Lantern Hall',
  address: 'https://lantern.example.org',
  telephone: '+31 20 000 00 00',
};
const plan = (more: Partial<WindDown> = {}): WindDown => ({
  closes: today,
  ends: addDays(today, 40),
  successor,
  plannedOn: today,
  confirmedBy: null,
  confirmedOn: null,
  ...more,
});

/** Stands as if a supervisor had confirmed it. */
async function end(place: InventedServer, more: Partial<WindDown> = {}): Promise<void> {
  await putWindDown(
    place.deployment.storage,
    plan({ confirmedBy: 'a'.repeat(32), confirmedOn: today, ...more }),
  );
  await place.deployment.refresh();
}

const temporary = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-end-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const pageOf = async (url: string, path: string) => (await fetch(`${url}${path}`)).text();

test('a plan is refused for what is wrong with it, stands once, and can be taken back', async (t) => {
  const folder = await unservedFolder(t);
  const run = (...args: string[]) => runHeedHere(['wind-down', ...args], { HEED_DATA: folder });
  const days = ['--closes', today, '--ends', addDays(today, 30)];
  for (const [args, words] of [
    [['plan'], /each a day/],
    [['plan', '--closes', 'soon', '--ends', addDays(today, 60)], /each a day/],
    [['plan', '--closes', '2027-02-30', '--ends', '2027-12-01'], /each a day/],
    [['plan', '--closes', addDays(today, -1), '--ends', addDays(today, 60)], /is over/],
    [['plan', '--closes', today, '--ends', addDays(today, 29)], /30 days/],
    [['plan', ...days, '--name', 'X'], /--address/],
    [['destroy', '--proof', 'x', '--sure', 'x'], /Nothing is planned/],
    [['cancel'], /Nothing is planned/],
    [['other'], /plan, status, cancel or destroy/],
  ] as const) {
    const { code, error } = await run(...args);
    assert.ok(code === 2 || code === 3, args.join(' '));
    assert.match(error, words, args.join(' '));
  }
  const dry = await run('plan', ...days, '--dry-run', '--json');
  assert.equal(JSON.parse(dry.out).successor, null, 'nobody goes on: allowed');
  const storage = await openStorage({ folder });
  assert.equal(await readWindDown(storage), null, 'a dry run plans nothing');
  await storage.close();
  assert.equal((await run('plan', ...days)).code, 0);
  const again = await run('plan', ...days);
  assert.equal(again.code, 3);
  assert.match(again.error, /stands already/);
  assert.equal(JSON.parse((await run('status', '--json')).out).standing, 'planned');
  assert.match((await run('destroy', '--proof', 'x', '--sure', 'x')).error, /No supervisor has confirmed/);
  assert.equal((await run('cancel')).code, 0);
  assert.equal(JSON.parse((await run('status', '--json')).out).plan, null);
});

test('the commands of the guide do what it says', async (t) => {
  const place = await startInvented(t);
  const guide = readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8');
  const block = /```sh wind-down\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  const text = block.replaceAll('npm run -s heed --', `'${process.execPath}' '${commandFile}'`);
  assert.match(text, /plan[\s\S]*status/);
  const out = execFileSync('bash', ['-ec', text], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ HEED_DATA: place.folder, NEXT: 'Lantern Hall' },
      ...{ CLOSES: addDays(today, 90), ENDS: addDays(today, 150) },
    },
  });
  assert.match(out, /Would be planned[\s\S]*Lantern Hall[\s\S]*Nothing is planned/);
});

test('nobody outside reads of it before a supervisor confirms it; then every page says it', async (t) => {
  const place = await startInvented(t);
  const [ana, mila] = await Promise.all([0, 1].map((at) => signIn(place.url, place.logIns[at]!)));
  await putWindDown(place.deployment.storage, plan({ closes: addDays(today, 1) }));
  await place.deployment.refresh();
  assert.doesNotMatch(await pageOf(place.url, '/'), /data-ending/);
  const { plan: read } = await ana!.api.call('windDown.read', {});
  await assert.rejects(ana!.api.call('windDown.confirm', { ...read!, ends: addDays(today, 90) }));
  await assert.rejects(mila!.api.call('windDown.confirm', read!), 'a case worker has no right');
  await ana!.api.call('windDown.confirm', read!);
  await assert.rejects(ana!.api.call('windDown.confirm', read!), 'twice');
  await assert.rejects(ana!.api.call('windDown.refuse', {}), 'refused too late');
  const { languages } = place.deployment.organisation();
  assert.equal(languages.length, 19);
  for (const language of languages)
    for (const path of ['', '/return', '/report', '/help']) {
      const html = await pageOf(place.url, `/${language}${path}`);
      assert.match(html, /data-ending/, `${language} ${path}`);
      assert.ok(html.includes(successor.name) && html.includes(successor.address), language);
      assert.match(html, /href="tel:\+31200000000"/);
    }
  const ready = await prepare(place.url);
  await sendReport(ready, await sealReport(ready));
});

test('from the day named nothing new is taken; who has a code comes back and writes', async (t) => {
  const place = await startInvented(t);
  const ready = await prepare(place.url);
  const before = await reportWithoutScript(place.url, { text: 'before the end' });
  const late = await sealReport(ready);
  await end(place);
  await assert.rejects(sendReport(ready, late), { status: 503 });
  assert.equal((await fetch(`${place.url}/report`, { method: 'POST', body: new FormData() })).status, 503);
  for (const path of ['/', '/start', '/for/me', '/report', '/deposit']) {
    const html = await pageOf(place.url, path);
    assert.match(html, /data-next/, path);
    assert.doesNotMatch(html, /name="code"|<textarea/, path);
  }
  const back = await returnWithoutScript(place.url, before.code);
  assert.match(back.page, /before the end/);
  assert.equal((await writeWithoutScript(place.url, back.page, 'one more word')).status, 200);
});

test('a yes is signed in her own message, the last answer counts, and no answer is preset', async (t) => {
  const place = await startInvented(t);
  const { code } = await reportWithoutScript(place.url, { text: 'shall I go on' });
  await end(place);
  const mila = await signIn(place.url, place.logIns[1]!);
  const ownMessages = async () => {
    for (const { id } of await mila.inbox('harbour')) {
      const read = await mila.read(id);
      if (!read.texts.includes('shall I go on')) continue;
      return read.envelopes.flatMap((one) => (one.ok && one.message.role === 'person' ? [one.message] : []));
    }
    throw new Error('The conversation is not there');
  };
  let { page } = await returnWithoutScript(place.url, code);
  assert.match(page, /data-hand-over-choice/);
  assert.doesNotMatch(/<fieldset[^>]*data-hand-over-choice[\s\S]*?<\/fieldset>/.exec(page)![0], /checked/);
  assert.equal(lastAnswer(await ownMessages(), successor), null, 'silence is no yes');
  ({ page } = await writeWithoutScript(place.url, page, '', {
    successor: JSON.stringify(answerFacts('yes', successor)),
  }));
  const own = await ownMessages();
  assert.equal(lastAnswer(own, successor), 'yes');
  assert.match(own.at(-1)!.text, /Yes, you may give my conversation to Lantern Hall/);
  assert.equal(lastAnswer(own, { ...successor, name: 'Another' }), null, 'for this successor alone');
  await writeWithoutScript(place.url, page, 'I thought again.', {
    successor: JSON.stringify(answerFacts('no', successor)),
  });
  assert.equal(lastAnswer(await ownMessages(), successor), 'no');
  assert.match((await ownMessages()).at(-1)!.text, /^I thought again\.\n\nNo, /);
});

test('on the last day the proof is written and verifies, the rest is destroyed and served by nothing', {
  timeout: 240_000,
}, async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const env = { HEED_DATA: place.folder };
  const canary = 'zanzibarcanary';
  await reportWithoutScript(place.url, { text: canary });
  const proof = await tellAndFind(place.url);
  const { logs } = await (await prepare(place.url)).api.call('organisation.read', {});
  const { vkey } = logs.at(-1)!;
  const { name } = place.deployment.organisation();
  const into = join(temporary(t), 'proof');
  const args = ['wind-down', 'destroy', '--proof', into, '--stays', 'accounts of 2026: /srv/accounts'];
  await end(place);
  const early = await runHeed([...args, '--sure', name], env);
  assert.equal(early.code, 3);
  assert.match(early.error, /nothing is destroyed before/);
  await end(place, { ends: today });
  const dry = JSON.parse((await runHeed([...args, '--dry-run', '--json'], env)).out);
  assert.equal(dry.would, 'destroy');
  const wrong = await runHeed([...args, '--sure', 'another'], env);
  assert.equal(wrong.code, 3);
  assert.match(wrong.error, /Nothing was done/);
  assert.match((await runHeed([...args, '--sure', name], env)).error, /A server runs/);
  assert.ok(!existsSync(into));
  const backup = join(temporary(t), 'plain.tar');
  assert.equal((await runHeed(['backup', backup, '--plain'], env)).code, 0);
  await place.stop();

  const run = await runHeed([...args, '--sure', name, '--json'], env);
  assert.equal(run.code, 0, run.error);
  const report = JSON.parse(run.out);
  assert.equal(report.state, 'destroyed');
  assert.deepEqual(report.stays, ['accounts of 2026: /srv/accounts']);
  assert.ok(report.remains.some((line: string) => line.startsWith('Backups')));
  assert.deepEqual(readdirSync(place.folder), ['wound-down.json']);
  assert.deepEqual(filesHolding(into, [canary]), []);

  // A stranger with the static files, the key, and a proof from before.
  const { leafHash: leaf } = leafOf(proof, vkey, into);
  assert.ok(verifyProofFile(proof, { leafHash: leaf, vkey }) !== null);
  assert.match(readFileSync(join(into, 'index.html'), 'utf8'), /Lantern Hall goes on/);
  assert.equal(JSON.parse(readFileSync(join(into, 'keys.json'), 'utf8')).logs.at(-1).vkey, vkey);

  const twice = await runHeed(['wind-down', 'destroy', '--json'], env);
  assert.equal(twice.code, 0);
  assert.equal(JSON.parse(twice.out).state, 'destroyed');
  for (const command of [['start'], ['restore', backup], ['member', 'list'], ['doctor']]) {
    const refusal = await runHeed(command, { ...env, PORT: '0' });
    assert.notEqual(refusal.code, 0, command.join(' '));
    assert.match(refusal.error + refusal.out, /ended here on/, command.join(' '));
  }
  // Killed between the mark and the last file.
  writeFileSync(
    join(place.folder, 'wound-down.json'),
    JSON.stringify({ ...report, remains: undefined, state: 'destroying' }),
  );
  writeFileSync(join(place.folder, 'heed.sqlite'), canary);
  assert.match((await runHeed(['start'], { ...env, PORT: '0' })).error, /being destroyed/);
  assert.equal((await runHeed(['wind-down', 'destroy'], env)).code, 0);
  assert.deepEqual(readdirSync(place.folder), ['wound-down.json']);
});

/** The entry of a proof, found in the static files, whose root its last checkpoint signs. */
function leafOf(proof: string, vkey: string, into: string): { readonly leafHash: Uint8Array } {
  const read = (path: string) => readFileSync(join(into, 'log', path));
  const { size, root } = parseCheckpoint(verifyNote(read('checkpoint').toString(), vkey));
  const entries: Uint8Array[] = [];
  for (let index = 0; index * 256 < size; index++) {
    const width = Math.min(256, size - index * 256);
    entries.push(...parseEntries(read(tilePath({ level: 'entries', index, width }))));
  }
  assert.deepEqual(rootHash(entries.map((entry) => leafHash(entry))), root);
  return { leafHash: leafHash(entries[parseProofFile(proof).index]!) };
}
