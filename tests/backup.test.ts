// A backup is everything, sealed: restored elsewhere, pages, numbers, policies and stamps are the same. What
// is cut, of somebody else, or asked for with another key is refused by a sentence of its own, and nothing is
// written over.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { makeRecovery } from '@heed/envelope/keys';
import { verifyInclusionPromise, verifyProofFile } from '@heed/ledger';
import { startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { build } from '../apps/cli/src/build.ts';
import { commandsAfterDamage } from '../apps/cli/src/doctor/way-back.ts';
import { putDemonstration } from './demonstration.ts';
import { runHeedHere } from './inner-command.ts';
import { hexOf, readLog } from './log.ts';
import { nightTest } from './night.ts';
import { comeBack, prepare, sealReport, sendReport } from './person.ts';
import { commandFile } from './program.ts';
import { untilAnswer } from './until.ts';

const canary = 'Number of the lamp 0123';

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-backup-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function heed(folder: string, args: readonly string[], { env = {}, input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, ...args], {
    encoding: 'utf8',
    input,
    // A temporary folder that takes nothing: a backup must not need it.
    env: {
      ...process.env,
      INIT_CWD: folder,
      HEED_DATA: join(folder, 'data'),
      TMPDIR: join(folder, 'absent'),
      ...env,
    },
  });
  return { code: status, out: stdout, error: stderr };
}

/** The same in this process, with a temporary folder: for commands beside no server of the test. */
const heedHere = (folder: string, args: readonly string[], { env = {} } = {}) =>
  runHeedHere(args, { INIT_CWD: folder, HEED_DATA: join(folder, 'data'), ...env });

/** Every help line that the site shows, with its numbers. */
const services = async (url: string) => (await fetch(`${url}/api/hsds/services?per_page=200`)).text();

const comparedPaths = [
  '/',
  '/help',
  '/help/nl',
  '/rights',
  '/laws',
  '/signs',
  '/evidence',
  '/nl/rights',
  '/return',
  '/desk',
];

/** Where a backup was restored, the page for coming back says so. */
const lossLine = /<p class="warn" data-loss>[\s\S]*?<\/p>/;

/**
 * What a visitor gets of each page, without what each answer has of its own: the port, nonces, stamps,
 * padding. A form's page has a code of its own.
 */
async function pages(url: string): Promise<Readonly<Record<string, string>>> {
  const one = async (path: string) => {
    const text = await (await fetch(url + path)).text();
    const own = / (nonce|value|data-stamp|content)="[^"]*"|<!--[\s\S]*?-->|[0-9a-f]{32,}|(\d{4} ){6}\d{4}/g;
    return [
      path,
      text.replaceAll(url, '').replace(lossLine, '').replace(own, '').replace(/\s+/g, ' '),
    ] as const;
  };
  return Object.fromEntries(await Promise.all(comparedPaths.map(one)));
}

/** Own help lines, a policy, authorities with a certificate, and stamps of a log. */
function addOwn(folder: string): Record<string, string> {
  const data = join(folder, 'data');
  mkdirSync(join(data, 'content', 'directory'), { recursive: true });
  const [line] = JSON.parse(
    readFileSync(new URL('../content/directory/NL.json', import.meta.url), 'utf8'),
  ).lines;
  const lines = [
    { ...line, name: canary, checked_by: 'Ada', checked_on: new Date().toISOString().slice(0, 10) },
  ];
  writeFileSync(join(data, 'content', 'directory', 'NL.json'), JSON.stringify({ lines }));
  mkdirSync(join(data, 'log', '1', 'stamps', '2026-11-20'), { recursive: true });
  writeFileSync(join(data, 'log', '1', 'stamps', '2026-11-20', 'one.tsr'), 'an answer');
  mkdirSync(join(folder, 'set', 'roots'), { recursive: true });
  writeFileSync(join(folder, 'set', 'policy.txt'), '# nobody yet\n');
  writeFileSync(join(folder, 'set', 'roots', 'one.pem'), 'a certificate');
  const authorities = [{ name: 'one', url: 'https://tsa.example.org/', roots: 'roots/one.pem' }];
  writeFileSync(join(folder, 'set', 'stamps.json'), JSON.stringify({ authorities }));
  return { HEED_POLICY: join(folder, 'set', 'policy.txt'), HEED_STAMPS: join(folder, 'set', 'stamps.json') };
}

test('restored elsewhere, pages, numbers, policies, stamps and codes are the same', async (t) => {
  await build();
  const folder = place(t);
  const data = join(folder, 'data');
  await putDemonstration(data);
  const env = addOwn(folder);
  const before = await startServer({ folder: data, port: 0 });
  const ready = await prepare(`http://localhost:${before.port}`);
  const report = await sealReport(ready, { text: 'Before the backup.' });
  await sendReport(ready, report);
  const help = await services(`http://localhost:${before.port}`);
  const pagesBefore = await pages(`http://localhost:${before.port}`);
  assert.equal(heed(folder, ['backup', '--new-key', 'key.txt']).code, 0);
  assert.equal(statSync(join(folder, 'key.txt')).mode & 0o077, 0);
  const served = {
    HEED_ORIGIN: 'https://heed.example.org',
    HEED_PROXY: '1',
    HEED_SMTP: 'smtps://lamp:mail-password@mail.example.org',
    HEED_MAIL_FROM: 'heed@example.org',
    HEED_DISK_BUDGET_MB: '700',
    HEED_INVITATION: 'a-token-of-one-command',
  };
  const run = heed(folder, ['backup', 'copy.age', '--json'], { env: { ...env, ...served } });
  assert.equal(run.code, 0, run.error);
  assert.equal(JSON.parse(run.out).sealed, true);
  assert.equal(statSync(join(folder, 'copy.age')).mode & 0o077, 0, 'for this account alone');
  await before.stop();
  const sealed = readFileSync(join(folder, 'copy.age'));
  assert.ok(!sealed.includes('SQLite format') && !sealed.includes(canary), 'nothing of it can be read');

  const elsewhere = { HEED_DATA: join(folder, 'elsewhere') };
  const restored = await heedHere(folder, ['restore', 'copy.age', '--key', 'key.txt'], { env: elsewhere });
  assert.equal(restored.code, 0, restored.error);
  assert.match(restored.out, /HEED_POLICY=.*elsewhere\/named\/HEED_POLICY\/policy\.txt/);
  for (const name of ['HEED_ORIGIN', 'HEED_PROXY', 'HEED_MAIL_FROM', 'HEED_DISK_BUDGET_MB'] as const)
    assert.ok(restored.out.split('\n').includes(`${name}=${served[name]}`), `${name}: ${restored.out}`);
  assert.match(restored.out, /Write into the environment in which the server is started/);
  assert.match(restored.out, /^HEED_SMTP= .*not in the backup/m);
  assert.doesNotMatch(restored.out, /mail-password|a-token-of-one-command/);
  const asBefore = { ...env, ...served, HEED_DATA: join(folder, 'as-before') };
  const sameSettings = await heedHere(folder, ['restore', 'copy.age', '--key', 'key.txt'], { env: asBefore });
  assert.equal(sameSettings.code, 0, sameSettings.error);
  assert.doesNotMatch(sameSettings.out, /HEED_/, 'what is set as it was is not named');
  const there = elsewhere.HEED_DATA;
  const same = (a: string, b: string) => assert.equal(readFileSync(b, 'utf8'), readFileSync(a, 'utf8'), b);
  same(join(data, 'content/directory/NL.json'), join(there, 'content/directory/NL.json'));
  same(join(data, 'log/1/stamps/2026-11-20/one.tsr'), join(there, 'log/1/stamps/2026-11-20/one.tsr'));
  same(join(folder, 'set/policy.txt'), join(there, 'named/HEED_POLICY/policy.txt'));
  same(join(folder, 'set/roots/one.pem'), join(there, 'named/HEED_STAMPS/one.pem'));
  const stamps = JSON.parse(readFileSync(join(there, 'named/HEED_STAMPS/stamps.json'), 'utf8'));
  assert.equal(stamps.authorities[0].roots, 'one.pem');
  assert.deepEqual(
    readdirSync(there).filter((name) => name.startsWith('.')),
    [],
    'nothing is left beside',
  );

  const after = await startServer({ folder: there, port: 0 });
  t.after(async () => {
    await after.stop();
    // It writes until it has stopped.
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `http://localhost:${after.port}`;
  assert.ok(help.includes(canary));
  assert.equal(await services(url), help);
  assert.ok(pagesBefore['/help/nl']?.includes(canary));
  assert.deepEqual(await pages(url), pagesBefore);
  const again = await prepare(url);
  await comeBack(again.api, url, report.keys);
  assert.equal((await again.api.call('conversation.read', {})).messages.length, 1);
});

/** What the guide says to do where the database is damaged, a line each. */
function guideForDamage(): string[] {
  const guide = readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8');
  const [, block = ''] = /^ *```sh damaged\n([\s\S]*?)^ *```/m.exec(guide) ?? [];
  return block.split('\n').flatMap((line) => line.trim() || []);
}

/** A line of the guide as it stands there, with the folders of a test, by the account that runs it. */
function runGuideLine(line: string, folder: string) {
  const own = line
    .replaceAll('/srv/heed/main', join(folder, 'data'))
    .replaceAll('/var/backups/heed/main/heed-*', join(folder, 'copy*'))
    .replaceAll('heed-main', String(process.getuid?.()))
    .replace('KEYFILE', join(folder, 'key.txt'));
  const program = `heed() { '${process.execPath}' '${commandFile}' "$@"; }\n`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', program + own], {
    encoding: 'utf8',
    env: { ...process.env, HEED_DATA: join(folder, 'data'), INIT_CWD: folder },
  });
  return { code: status, out: stdout, error: stderr };
}

nightTest('a damaged database, mended as the guide says: what is missing is named', async (t) => {
  await build();
  const folder = place(t);
  const data = join(folder, 'data');
  await putDemonstration(data);
  const before = await startServer({ folder: data, port: 0, tickSeconds: 1 });
  const ready = await prepare(`http://localhost:${before.port}`);
  const { vkey } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
  const send = async () => {
    const report = await sealReport(ready);
    const { leafHash } = verifyInclusionPromise((await sendReport(ready, report)).promise, vkey);
    await untilAnswer(() => ready.api.call('log.readProof', {}, { leaf: hexOf(leafHash) }));
    return { keys: report.keys, leafHash };
  };
  const inBackup = await send();
  assert.equal(heed(folder, ['backup', '--new-key', 'key.txt']).code, 0);
  assert.equal(heed(folder, ['backup', 'copy.age']).code, 0);
  const later = await send();
  const lines = guideForDamage();
  assert.match(lines[0]!, /doctor/);
  const at = (act: string) => lines.indexOf(`systemctl ${act} heed@main`);
  assert.ok(at('start') > at('stop') && at('stop') > 0);
  await before.stop();
  const shaken = openSync(join(data, 'heed.sqlite'), 'r+');
  const { size } = statSync(join(data, 'heed.sqlite'));
  writeSync(shaken, randomBytes(size >> 1), 0, size >> 1, size >> 1);
  closeSync(shaken);
  const run = (line: string) => runGuideLine(line, folder);
  const damaged = run(lines[0]!);
  assert.equal(damaged.code, 4);
  assert.match(damaged.error, /'When something breaks', 'The database is damaged'[\s\S]* --former FOLDER/);
  assert.deepEqual(commandsAfterDamage('main'), lines.slice(1), 'the doctor says the commands of the guide');
  const outcomes = lines.slice(at('stop') + 1, at('start')).map(run);
  for (const { code, error } of outcomes) assert.equal(code, 0, error);
  const today = new Date().toISOString().slice(0, 10);
  const sentence = outcomes.at(-1)!.out;
  assert.match(sentence, new RegExp(`made on ${today}.* is lost`));
  assert.match(sentence, /up to \d+ minutes? of what was acknowledged/);
  assert.match(sentence, /were acknowledged and had no entry yet when it failed is in no count/);
  const missing = Number(/has (\d+) entries that are missing/.exec(sentence)?.[1]);
  assert.ok(missing >= 16, `${missing}: a tick of at least sixteen, and her message in it`);
  const doctor = run(lines.at(-1)!);
  assert.equal(doctor.code, 3, doctor.out);
  assert.match(doctor.out, new RegExp(`LOOK restored: .* ${missing} entries[\\s\\S]*`));
  assert.match(doctor.out, /ok +database/);

  const after = await startServer({ folder: data, port: 0, tickSeconds: 1 });
  t.after(async () => {
    await after.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `http://localhost:${after.port}`;
  assert.match(await (await fetch(`${url}/return`)).text(), /data-loss/);
  const again = await prepare(url);
  const { proof } = await untilAnswer(() =>
    again.api.call('log.readProof', {}, { leaf: hexOf(inBackup.leafHash) }),
  );
  assert.ok(verifyProofFile(proof, { leafHash: inBackup.leafHash, vkey }), 'by the old log and its key');
  const { logs } = await again.api.call('organisation.read', {});
  assert.equal(logs.length, 2);
  const log = await untilAnswer(async () => ((await readLog(url)).size > 0 ? readLog(url) : null));
  const clear = log.entries.map((entry) => Buffer.from(entry).toString());
  assert.ok(clear.some((text) => text.startsWith('heed/continues/v1\n')));
  await comeBack(again.api, url, inBackup.keys);
  assert.equal((await again.api.call('conversation.read', {})).messages.length, 1);
  // What came after the backup is gone, and nothing says that it is there.
  await assert.rejects(comeBack((await prepare(url)).api, url, later.keys));
  await assert.rejects(again.api.call('log.readProof', {}, { leaf: hexOf(later.leafHash) }), { status: 404 });
});

test(
  'a backup that is cut, changed, of another organisation or asked for with another key is refused, ' +
    'and nothing is written',
  async (t) => {
    const folder = place(t);
    await putDemonstration(join(folder, 'data'));
    const none = await heedHere(folder, ['backup', 'copy.age']);
    const hasRecovery = none.code === 0;
    if (!hasRecovery)
      assert.deepEqual([none.code, /There is no key/.test(none.error)], [3, true], none.error);
    rmSync(join(folder, 'copy.age'), { force: true });
    assert.equal((await heedHere(folder, ['backup', '--new-key', 'key.txt'])).code, 0);
    assert.equal(
      (await heedHere(folder, ['backup', '--new-key', 'key.txt'])).code,
      3,
      'a key is never written over',
    );
    assert.equal((await heedHere(folder, ['backup', 'copy.age'])).code, 0);
    assert.equal((await heedHere(folder, ['backup', 'copy.age'])).code, 3, 'a backup never writes over one');
    // Its packing is not done yet when the file fails.
    mkdirSync(join(folder, 'data', 'content', 'directory'), { recursive: true });
    for (const args of [['absent/copy.age'], ['--into', 'absent']]) {
      const { code, error } = await heedHere(folder, ['backup', ...args]);
      assert.deepEqual([code, error], [3, 'A file or folder that was named is not there.\n']);
    }
    const tried = (file: string, key = 'key.txt', env = {}) =>
      heedHere(folder, ['restore', '--try', file, '--key', key], { env });
    assert.equal(heed(folder, ['restore', '--try', 'copy.age', '--key', 'key.txt']).code, 0);
    const typed = heed(folder, ['restore', '--try', 'copy.age', '--key', '-'], {
      input: readFileSync(join(folder, 'key.txt'), 'utf8').split('\n')[1]?.toLowerCase() ?? '',
    });
    assert.equal(typed.code, 0, typed.error);

    const whole = readFileSync(join(folder, 'copy.age'));
    writeFileSync(join(folder, 'half.age'), whole.subarray(0, whole.length / 2));
    writeFileSync(join(folder, 'head.age'), whole.subarray(0, 300));
    const changed = Buffer.from(whole);
    changed[whole.length - 70_000]! ^= 1;
    writeFileSync(join(folder, 'changed.age'), changed);
    for (const file of ['half.age', 'head.age', 'changed.age']) {
      const { code, error } = await tried(file);
      assert.deepEqual([code, /cut or changed/.test(error)], [4, true], `${file}: ${error}`);
      const empty = { HEED_DATA: join(folder, 'empty') };
      assert.equal((await heedHere(folder, ['restore', file, '--key', 'key.txt'], { env: empty })).code, 4);
      assert.deepEqual(readdirSync(empty.HEED_DATA), [], 'the empty folder stays empty');
    }
    const unkeyed = await heedHere(folder, ['restore', '--try', 'copy.age']);
    assert.deepEqual([unkeyed.code, /Take the backup key from the safe/.test(unkeyed.error)], [2, true]);

    assert.equal((await heedHere(folder, ['backup', '--plain', 'plain.tar'])).code, 0);
    const unsealed = await tried('plain.tar');
    assert.deepEqual([unsealed.code, /not sealed/.test(unsealed.error)], [3, true], unsealed.error);

    const other = { HEED_DATA: join(folder, 'other') };
    await putDemonstration(other.HEED_DATA);
    assert.equal((await heedHere(folder, ['backup', '--new-key', 'other-key.txt'], { env: other })).code, 0);
    const wrong = await tried('copy.age', 'other-key.txt');
    assert.deepEqual([wrong.code, /does not open/.test(wrong.error)], [3, true], wrong.error);
    const foreign = await tried('copy.age', 'key.txt', other);
    assert.deepEqual([foreign.code, /another organisation/.test(foreign.error)], [3, true], foreign.error);
    const over = await heedHere(folder, ['restore', 'copy.age', '--key', 'key.txt'], { env: other });
    assert.deepEqual([over.code, /not empty/.test(over.error)], [3, true]);
    assert.equal(existsSync(join(other.HEED_DATA, 'heed.sqlite')), true);
  },
);

test('trustees open a backup by their shares, away from the server', async (t) => {
  const folder = place(t);
  const data = join(folder, 'data');
  await putDemonstration(data);
  const recovery = await makeRecovery(3, 2);
  const storage = await openStorage({ folder: data });
  const statement = 'statement';
  await storage.keys.setRecovery({ recipient: recovery.recipient, statement }, []);
  await storage.close();
  const run = await heedHere(folder, ['backup', 'copy.age']);
  assert.equal(run.code, 0, run.error);
  writeFileSync(join(folder, 'shares.txt'), `${recovery.shares[0]}\n\n${recovery.shares[2]}\n`);
  const opening = await heedHere(folder, [
    'open',
    'copy.age',
    '--shares',
    'shares.txt',
    '--into',
    'copy.tar',
  ]);
  assert.equal(opening.code, 0, opening.error);
  const env = { HEED_DATA: join(folder, 'elsewhere') };
  assert.equal((await heedHere(folder, ['restore', 'copy.tar'], { env })).code, 0);
  writeFileSync(join(folder, 'few.txt'), `${recovery.shares[0]}\n`);
  assert.equal(
    (await heedHere(folder, ['open', 'copy.age', '--shares', 'few.txt', '--into', 'no.tar'])).code,
    3,
  );
});
