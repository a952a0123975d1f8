// The operator's command, as an operator runs it: set-up, what is missing before going live, members, backup
// that restores, an export that opens without the server, and exit codes that a script can read.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Organisation } from '@heed/domain/organisation';
import { exportEntries, makePassphrase, sealExport } from '@heed/envelope/keys';
import { organisationShape, startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { build } from '../apps/cli/src/build.ts';
import { exampleProfile } from '../apps/cli/src/profile.ts';
import { runHeed } from './command.ts';
import { putDemonstration } from './demonstration.ts';
import { runHeedHere } from './inner-command.ts';
import { nightTest } from './night.ts';

type RunOptions = { env?: Record<string, string>; input?: string };

/** In this process; one that reads its standard input in a process of its own. */
function heed(folder: string, args: readonly string[], { env = {}, input }: RunOptions = {}) {
  const all = { INIT_CWD: folder, HEED_DATA: join(folder, 'data'), ...env };
  return input === undefined ? runHeedHere(args, all) : runHeed(args, all, input);
}

function place(t: { after(end: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a real organisation is set up, and goes live only when nothing is missing', async (t) => {
  const folder = place(t);
  writeFileSync(join(folder, 'organisation.json'), (await heed(folder, ['init', '--example'])).out);
  const untouched = await heed(folder, ['init', '--profile', 'organisation.json', '--supervisor', 'Vera']);
  assert.equal(untouched.code, 2);
  assert.match(untouched.error, /name, funders, policeTies, desks\.name/);
  const profile = JSON.parse((await heed(folder, ['init', '--example'])).out);
  Object.assign(profile, { name: 'Lamp', funders: ['A fund'], policeTies: 'None.' });
  profile.desks[0].name = 'Lamp';
  writeFileSync(join(folder, 'organisation.json'), JSON.stringify(profile));
  const run = await heed(
    folder,
    ['init', '--profile', 'organisation.json', '--supervisor', 'Vera', '--json'],
    {
      env: { HEED_ORIGIN: 'https://heed.example.org/' },
    },
  );
  assert.equal(run.code, 0, run.error);
  assert.match(JSON.parse(run.out).invitation, /^https:\/\/heed\.example\.org\/desk#invite=[0-9a-f]{64}$/);
  assert.equal(
    (await heed(folder, ['init', '--profile', 'organisation.json', '--supervisor', 'Vera'])).code,
    3,
    'never over one that is there',
  );
  const live = await heed(folder, ['go-live']);
  assert.match(live.error, /everything would be gone: there is no backup and no second place/);
  assert.match(live.error, /Not offered, though they exist: .*Română \(ro\), Українська \(uk\)/);
  assert.equal(live.code, 3);
  for (const missing of [
    'Duties',
    'help line',
    'critical words',
    'organisation key',
    'Two members',
    'Recovery',
    'backup',
    'impact assessment',
  ])
    assert.match(live.error, new RegExp(missing, 'i'));

  // What the lawyer said is brought in later; a template with what nobody filled in is no assessment.
  for (const duty of profile.desks[0].duties)
    Object.assign(duty, { checkedBy: 'A lawyer', checkedOn: '2026-11-20' });
  writeFileSync(join(folder, 'organisation.json'), JSON.stringify(profile));
  assert.equal((await heed(folder, ['profile', 'organisation.json'])).code, 0);
  assert.equal(JSON.parse((await heed(folder, ['profile'])).out).desks[0].duties[0].checkedBy, 'A lawyer');
  writeFileSync(join(folder, 'dpia.md'), 'Controller: «name»');
  const later = (await heed(folder, ['go-live', '--dpia', 'dpia.md'])).error;
  assert.doesNotMatch(later, /Duties/);
  assert.match(later, /impact assessment: «guillemets» still stand in line 1 of dpia\.md/);
  writeFileSync(join(folder, 'dpia.md'), 'Controller: Lamp');
  assert.doesNotMatch((await heed(folder, ['go-live', '--dpia', 'dpia.md'])).error, /impact assessment/);
  profile.desks[0].id = 'other';
  writeFileSync(join(folder, 'organisation.json'), JSON.stringify(profile));
  const profileRun = await heed(folder, ['profile', 'organisation.json']);
  assert.deepEqual(
    [profileRun.code, /help is missing/.test(profileRun.error)],
    [3, true],
    'a desk with conversations is not lost',
  );
});

nightTest('before go-live every page of writing says that nobody reads, and shows no form', async (t) => {
  const folder = place(t);
  const profile = JSON.parse((await heed(folder, ['init', '--example'])).out);
  Object.assign(profile, { name: 'Lamp', funders: ['A fund'], policeTies: 'None.' });
  profile.desks[0].name = 'Lamp';
  writeFileSync(join(folder, 'organisation.json'), JSON.stringify(profile));
  await heed(folder, ['init', '--profile', 'organisation.json', '--supervisor', 'Vera']);
  await build();
  const running = await startServer({ folder: join(folder, 'data'), port: 0 });
  t.after(async () => {
    await running.stop();
    // It writes until it has stopped.
    rmSync(folder, { recursive: true, force: true });
  });
  for (const path of ['/', '/report', '/return', '/lost', '/hr/report', '/start', '/for/me']) {
    for (const method of path === '/start' ? ['POST'] : path === '/for/me' ? ['GET'] : ['GET', 'POST']) {
      const body = method === 'POST' ? { body: new URLSearchParams({ door: 'self', step: 'open' }) } : {};
      const answer = await fetch(`http://127.0.0.1:${running.port}${path}`, { method, ...body });
      const html = await answer.text();
      assert.match(html, /In danger: 112|U opasnosti: 112/, `${method} ${path}`);
      assert.doesNotMatch(html, /<form|data-code|<textarea/, `${method} ${path}`);
      assert.equal(answer.status, method === 'GET' ? 200 : 503);
    }
  }
});

test('a profile with mistakes is refused with the place of each', async (t) => {
  const folder = place(t);
  const profile = JSON.parse((await heed(folder, ['init', '--example'])).out);
  profile.desks[0].hours[0].to = '25:00';
  profile.languages = [];
  writeFileSync(join(folder, 'organisation.json'), JSON.stringify(profile));
  const { code, error } = await heed(folder, [
    'init',
    '--profile',
    'organisation.json',
    '--supervisor',
    'Vera',
  ]);
  assert.equal(code, 2);
  assert.match(error, /desks\.0\.hours\.0\.to/);
  assert.match(error, /languages/);
});

/** A profile with every field filled, so that each can be spoilt. */
function fullProfile() {
  const profile = structuredClone<Organisation>(exampleProfile);
  const [desk] = profile.desks;
  return {
    ...profile,
    checked: { by: 'A lawyer', on: '2026-11-20' },
    confirmBy: { phone: '+31 20 000 00 00', hours: '09:00-12:00' },
    caseloadCap: 12,
    closingNeedsApproval: true,
    smallestGroup: 10,
    regions: ['North'],
    publishMeasures: true,
    desks: [
      {
        ...desk,
        interpreterHours: 4,
        closures: [{ from: '2026-12-24', to: '2026-12-26' }],
        dutyHours: [{ weekday: 5, from: '20:00', to: '24:00' }],
        roster: [{ weekday: 5, from: '20:00', to: '24:00', member: 'a'.repeat(32), second: 'b'.repeat(32) }],
        duties: [{ when: 'life-at-risk', toWhom: 'police', checkedBy: 'A lawyer', checkedOn: '2026-11-20' }],
      },
    ],
  };
}

/** Each place of `value`, as the keys that lead to it. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, key]))];
}

test('a wrong type at any place of the profile gets a sentence of ours, never one of the library', () => {
  const full = fullProfile();
  const issuesOf = (value: unknown) => {
    const result = organisationShape['~standard'].validate(value);
    if (result instanceof Promise) throw new Error('The shape answers at once');
    return result.issues ?? [];
  };
  assert.deepEqual(issuesOf(full), []);
  let faultCount = 0;
  for (const path of placesOf(full))
    for (const wrong of [
      '',
      'words',
      -1,
      0.5,
      1e9,
      true,
      null,
      [],
      {},
      ['x'],
      { x: 1 },
      'x'.repeat(2000),
      undefined,
    ]) {
      const spoilt = { root: structuredClone(full) } as Record<string, unknown>;
      const keys = ['root', ...path];
      const last = keys.pop() ?? '';
      let holder = spoilt;
      for (const key of keys) holder = holder[key] as Record<string, unknown>;
      if (wrong === undefined) delete holder[last];
      else holder[last] = wrong;
      const issues = issuesOf(spoilt.root);
      faultCount += issues.length;
      for (const { message } of issues)
        assert.doesNotMatch(
          message,
          /Invalid|Expected|expected|received|Object|NaN/,
          `${path.join('.')} = ${wrong}`,
        );
    }
  assert.ok(faultCount > 500, `${faultCount} faults were found`);
});

test(
  'the examples in the guide are fields of a profile, and a wrong one is answered with the form of ' +
    'the right one',
  async (t) => {
    const folder = place(t);
    const guide = readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8');
    const block = /```json\n("confirmBy"[\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { dutyHours, ...fields } = JSON.parse(`{${block}}`);
    assert.deepEqual(Object.keys(fields), ['confirmBy', 'checked']);
    const profile = JSON.parse((await heed(folder, ['init', '--example'])).out);
    Object.assign(profile, { name: 'Lamp', funders: ['A fund'], policeTies: 'None.', ...fields });
    Object.assign(profile.desks[0], { name: 'Lamp', dutyHours });
    const bring = (value: unknown) => {
      writeFileSync(join(folder, 'organisation.json'), JSON.stringify(value));
      return heed(folder, ['init', '--profile', 'organisation.json', '--supervisor', 'Vera']);
    };
    const wrong = await bring({ ...profile, confirmBy: '+31 20 000 00 00', contcat: 'x' });
    assert.equal(wrong.code, 2);
    assert.match(wrong.error, /confirmBy: needs \{ "phone": .*"hours": .*\}, or null/);
    assert.match(wrong.error, /contcat: is no field here/);
    assert.match((await bring('words')).error, /the whole: needs/);
    assert.match(
      (await bring({ ...profile, contact: undefined })).error,
      /contact: is missing: 'heed init --example' prints one/,
    );
    const right = await bring(profile);
    assert.equal(right.code, 0, right.error);
  },
);

test('production refuses invented data, and a site without an address', async (t) => {
  const folder = place(t);
  const env = { NODE_ENV: 'production', PORT: '1' };
  const empty = await heed(folder, ['start'], { env });
  assert.equal(empty.code, 3);
  assert.match(empty.error, /HEED_ORIGIN is not set/);
  await putDemonstration(join(folder, 'data'));
  const invented = await heed(folder, ['start'], { env });
  assert.equal(invented.code, 3);
  assert.match(invented.error, /invented data/);
  assert.equal((await heed(folder, ['go-live'])).code, 3);
});

test('members are invited, listed, removed; a backup restores whole, and never over one', async (t) => {
  const folder = place(t);
  await putDemonstration(join(folder, 'data'));
  const added = await heed(folder, ['member', 'add', '--name', 'Iva', '--desk', 'harbour', '--json']);
  assert.equal(added.code, 0, added.error);
  const list = async () =>
    JSON.parse((await heed(folder, ['member', 'list', '--json'])).out) as {
      id: string;
      name: string;
      state: string;
    }[];
  assert.deepEqual((await list()).map((m) => m.name).sort(), ['Ana', 'Iva', 'Jo', 'Mila']);
  const { member } = JSON.parse(added.out);
  assert.equal((await heed(folder, ['member', 'forget-passkeys', 'nobody'])).code, 2);
  assert.equal(
    (await heed(folder, ['member', 'forget-passkeys', member])).code,
    3,
    'no password opens a key that was not made',
  );
  const ana = (await list()).find(({ name }) => name === 'Ana')!;
  const storage = await openStorage({ folder: join(folder, 'data') });
  const passkey = {
    id: 'lost',
    host: 'old.example.org',
    publicKey: new Uint8Array(1),
    counter: 0,
    transports: '[]',
  };
  await storage.members.addPasskey({ ...passkey, member: ana.id, secret: null });
  await storage.close();
  const forgotten = await heed(folder, ['member', 'forget-passkeys', ana.id, '--json']);
  assert.deepEqual([forgotten.code, JSON.parse(forgotten.out).removed], [0, 1]);
  assert.equal((await heed(folder, ['member', 'remove', member])).code, 0);
  assert.ok(!(await list()).some((m) => m.id === member && m.state !== 'removed'));
  assert.equal((await heed(folder, ['member', 'add', '--name', 'Iva', '--desk', 'nowhere'])).code, 2);

  assert.equal((await heed(folder, ['backup', '--plain', 'copy.tar'])).code, 0);
  assert.equal(statSync(join(folder, 'copy.tar')).mode & 0o077, 0, 'a backup is for this account alone');
  assert.equal((await heed(folder, ['backup', 'copy.tar'])).code, 3);
  assert.equal((await heed(folder, ['restore', 'copy.tar', '--try'])).code, 0);
  assert.equal(
    (await heed(folder, ['restore', 'copy.tar'])).code,
    3,
    'not into a folder that holds something',
  );
  const other = { env: { HEED_DATA: join(folder, 'other') } };
  assert.equal((await heed(folder, ['restore', 'copy.tar'], other)).code, 0);
  assert.equal(JSON.parse((await heed(folder, ['member', 'list', '--json'], other)).out).length, 3);
  writeFileSync(join(folder, 'broken.tar'), readFileSync(join(folder, 'copy.tar')).subarray(0, 20_000));
  assert.equal((await heed(folder, ['restore', 'broken.tar', '--try'])).code, 4);
});

nightTest('an exported conversation opens without the server, and not with another passphrase', async (t) => {
  const folder = place(t);
  const passphrase = makePassphrase();
  const sealed = await sealExport(
    exportEntries('Ana wrote.\n', [], [{ message: 0, name: 'a/../b.txt', bytes: Buffer.from('file') }]),
    passphrase,
  );
  writeFileSync(join(folder, 'export.age'), Buffer.from(await new Response(sealed).arrayBuffer()));
  const run = await heed(folder, ['open', 'export.age', '--into', 'opened'], { input: `${passphrase}\n` });
  assert.equal(run.code, 0, run.error);
  assert.match(run.out, /Ana wrote\./);
  const dictated = passphrase.toLowerCase().replaceAll('-', ' ');
  assert.equal(
    (await heed(folder, ['open', 'export.age'], { input: `${dictated}\n` })).code,
    0,
    'as somebody writes it down',
  );
  assert.equal((await heed(folder, ['open', 'export.age'], { input: 'another\n' })).code, 3);
  const untyped = await heed(folder, ['open', 'export.age'], { input: '' });
  assert.deepEqual([untyped.code, untyped.error], [2, 'Passphrase: Nothing was typed.\n']);
});

nightTest('doctor asks for a proxy that speaks https wherever real people may come', async (t) => {
  const folder = place(t);
  await putDemonstration(join(folder, 'data'));
  const proxy = async (env: Record<string, string>) =>
    (
      JSON.parse((await heed(folder, ['doctor', '--json'], { env: { PORT: '1', ...env } })).out) as {
        about: string;
        ok: boolean;
      }[]
    ).find(({ about }) => about === 'proxy')?.ok;
  assert.equal(await proxy({}), true);
  assert.equal(await proxy({ NODE_ENV: 'production' }), false);
  assert.equal(await proxy({ NODE_ENV: 'production', HEED_PROXY: '1' }), false);
  assert.equal(
    await proxy({ NODE_ENV: 'production', HEED_PROXY: '1', HEED_ORIGIN: 'https://heed.example.org' }),
    true,
  );
});

test('what is not understood is said, with exit code 2', async (t) => {
  const folder = place(t);
  assert.equal((await heed(folder, ['nothing'])).code, 2);
  assert.equal((await heed(folder, ['backup', '--nothing'])).code, 2);
  for (const args of [['--port', '99999'], ['--prot', '1'], ['4711']])
    assert.equal((await heed(folder, ['start', ...args])).code, 2, args.join(' '));
  assert.equal((await heed(folder, ['doctor'], { env: { PORT: 'many' } })).code, 2);
  assert.equal((await heed(folder, ['help'])).code, 0);
});

test('content check names what each language lacks, and refuses a fact without its source', async (t) => {
  const folder = place(t);
  const own = join(folder, 'data', 'content', 'directory');
  mkdirSync(own, { recursive: true });
  writeFileSync(
    join(own, 'HR.json'),
    JSON.stringify({ lines: [{ id: 'hr-new', name: 'New', kind: 'x', audience: ['victims'] }] }),
  );
  const { code, out } = await heed(folder, ['content', 'check', '--json']);
  assert.equal(code, 3);
  const report = JSON.parse(out) as {
    languages: { missing: string[] }[];
    faults: string[];
  };
  assert.ok(report.faults.length > 0);
  for (const fault of report.faults) assert.match(fault, /directory\/HR\.json: hr-new: /);
  assert.match(report.faults.join(), /needs/);
  assert.ok(report.languages.length > 5);
  for (const { missing } of report.languages) assert.deepEqual(missing, []);
});

test('a directory goes out and comes back, as JSON and as tables; a faulty service stops all', async (t) => {
  const folder = place(t);
  for (const name of ['out.json', 'out.zip']) {
    assert.equal((await heed(folder, ['directory', 'export', name, '--unchecked'])).code, 0);
    const run = await heed(folder, ['directory', 'import', name, '--json']);
    assert.equal(run.code, 0, run.error);
    assert.ok(JSON.parse(run.out).taken > 30);
  }
  const services = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
  services[3].name = '';
  writeFileSync(join(folder, 'bad.json'), JSON.stringify(services));
  const badImport = await heed(folder, ['directory', 'import', 'bad.json']);
  assert.equal(badImport.code, 3);
  assert.match(badImport.error, /service 4: name: every service has one\nNothing was taken/);
  assert.equal((await heed(folder, ['directory', 'import', 'bad.json', '--partly'])).code, 0);
  writeFileSync(join(folder, 'no.zip'), 'no');
  assert.equal((await heed(folder, ['directory', 'import', 'no.zip'])).code, 4);
});

nightTest('a member who asks gets what is stored, and whoever asks in a name the same letter', async (t) => {
  const folder = place(t);
  const profile = JSON.parse((await heed(folder, ['init', '--example'])).out);
  Object.assign(profile, { name: 'Lamp', funders: ['A fund'], policeTies: 'None.' });
  profile.desks[0].name = 'Lamp';
  writeFileSync(join(folder, 'organisation.json'), JSON.stringify(profile));
  assert.equal(
    (await heed(folder, ['init', '--profile', 'organisation.json', '--supervisor', 'Ana'])).code,
    0,
  );
  const [{ id }] = JSON.parse((await heed(folder, ['member', 'list', '--json'])).out);
  const data = JSON.parse((await heed(folder, ['member', 'data', id, '--json'])).out);
  assert.deepEqual([data.profile.name, data.state, data.passkeys], ['Ana', 'invited', []]);
  assert.equal((await heed(folder, ['member', 'data', 'nobody'])).code, 2);
  const letter = (...args: string[]) => heed(folder, ['request', ...args, '--json']);
  const ids = JSON.parse((await letter()).out).map((one: { id: string }) => one.id);
  assert.ok(ids.includes('by-name'));
  for (const language of ['en', 'hr', 'nl', 'pl', 'sv']) {
    const printed = JSON.parse((await letter('by-name', '--language', language)).out);
    assert.equal(printed.language, language);
    assert.doesNotMatch(printed.text, /[{}]/, `${language}: a place that nobody filled in`);
  }
  // What is unknown comes in English, and says so.
  assert.equal(JSON.parse((await letter('by-name', '--language', 'xx')).out).language, 'en');
  assert.equal((await letter('nothing')).code, 2);
  assert.equal((await letter('by-name', '--desk', 'nothing')).code, 2);
});
