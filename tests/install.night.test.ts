// A release on a machine with real systemd and Caddy, without a network: every command of docs/operating.md
// as it stands there, from the archive to an organisation that is open; a second organisation beside it; an
// upgrade, and one to what does not run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildArchive, packRelease } from '../apps/cli/src/release/build-archive.ts';
import { makeReleaseKey, readSecretKey } from '../apps/cli/src/release/signature.ts';
import { findChromium, startChromium } from './chromium.ts';
import { testPackage, testPackageBesideServices } from './debian-package.ts';
import { freePort } from './free-port.ts';
import { type CommandResult, noMachine, startMachine, type TestMachine } from './machine.ts';
import { lendPostgres, type MachinePostgres } from './machine-postgres.ts';
import { type Mailbox, mailbox } from './mailbox.ts';
import { hasProxy } from './proxies.ts';
import { reasonAgainstTor } from './tor-network.ts';
import { waitUntil } from './until.ts';
import { unlock } from './workspace.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const skip =
  (await noMachine()) ?? ((findChromium() === null && 'no Chromium') || (!hasProxy('caddy') && 'no Caddy'));
const today = new Date().toISOString().slice(0, 10);

/** The commands of the guide, in their order: its blocks for root. */
const guideBlocks = (): string[] =>
  [
    ...readFileSync(join(root, 'docs', 'operating.md'), 'utf8').matchAll(/^ *```sh root\n([\s\S]*?)^ *```/gm),
  ].map(([, text = '']) => text.replace(/^ {3}/gm, ''));

async function register(browser: Browser, link: string, email: string) {
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  await page.goto(link);
  await page.locator('#email').fill(email);
  const password = await page.locator('#new-password').inputValue();
  await page.locator('#kept').check();
  await page.locator('[data-form=register] [type=submit]').click();
  return { page, email, password };
}

async function foundOrganisation(browser: Browser, link: string) {
  const { page, ...logIn } = await register(browser, link, 'ada@example.org');
  await page.getByRole('button', { name: 'To the desk' }).click();
  await unlock(page, logIn);
  await page.getByRole('button', { name: 'Make the organisation key' }).click();
  const printed = await page.locator('.secret').innerText();
  await page.locator('#organisation-kept').check();
  await page.locator('[data-act=next-step]').click();
  await page.locator('#organisation-check').fill(printed.split('-').slice(-2).join('-'));
  await page.locator('main form [type=submit]').click();
  await page.locator('[data-act=found]').click();
  await page.getByText('Founded. The desks have their keys.').waitFor();
  await page.reload();
  await unlock(page, logIn);
  await page.locator('[data-place=members]').click();
  await page.locator('[data-page=recovery]').click();
  await page.getByRole('button', { name: 'Make shares' }).click();
  for (let share = 0; share < 3; share++) await page.locator('[data-act=next-share]').click();
  await page.locator('[data-act=finish-recovery]').click();
  await page.getByText('Recovery is set up.').waitFor();
  return { page, logIn };
}

async function letIn(browser: Browser, page: Page, logIn: { email: string; password: string }, link: string) {
  const joined = await register(browser, link, 'bea@example.org');
  const digits = await joined.page.locator('.digits-aloud').innerText();
  await page.reload();
  await unlock(page, logIn);
  await page.locator('[data-place=members]').click();
  await page.locator('[data-act=compare]').click();
  await page.locator('#heard').fill(digits.replaceAll(' ', ''));
  await page.locator('[data-form=compare] [type=submit]').click();
  await page.getByText('Bea is in the list').waitFor();
}

async function enterAddress(page: Page, logIn: { email: string; password: string }) {
  await page.reload();
  await unlock(page, logIn);
  await page.locator('[data-place=settings]').click();
  await page.locator('#alert-email').fill('rings@example.org');
  const form = page.locator('form', { has: page.locator('#alert-email') });
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/desk/alerts'));
  await form.getByRole('button').click();
  assert.ok((await saved).ok());
}

/** What /readyz of an organisation says; null where nobody answers. */
const readiness = (machine: TestMachine, name: string) =>
  new Promise<string | null>((resolve) => {
    const question = request(
      { socketPath: machine.path(`/run/heed-${name}/http.sock`), path: '/readyz' },
      (answer) => {
        let text = '';
        answer.on('data', (part) => (text += part)).on('end', () => resolve(text));
      },
    );
    question.once('error', () => resolve(null)).end();
  });

/** A running server looks once a minute: a wait of just one minute would race with it. */
async function untilReady(machine: TestMachine): Promise<void> {
  let answer: string | null = '';
  await waitUntil(async () => {
    answer = await readiness(machine, 'main');
    return answer?.includes('true') === true;
  }, 100_000).catch((error: unknown) => {
    throw new Error(`Not ready: ${answer}`, { cause: error });
  });
}

/** Packages of one room alone. */
const nestedPackages = (): string[] =>
  ['apps', 'packages'].flatMap((kind) =>
    readdirSync(join(root, kind))
      .map((room) => `${kind}/${room}/node_modules`)
      .filter((path) => existsSync(join(root, path))),
  );

const filledIn = (text: string, name: string): string => {
  const profile = JSON.parse(text);
  Object.assign(profile, { name, funders: ['A fund'], policeTies: 'None.' });
  profile.desks[0].name = name;
  for (const duty of profile.desks[0].duties)
    Object.assign(duty, { checkedBy: 'A lawyer', checkedOn: today });
  return JSON.stringify(profile);
};

describe('a release on a machine', { skip, timeout: 900_000 }, () => {
  let folder: string;
  let archive: string;
  let machine: TestMachine;
  /** The second organisation stands in it; null where there is none. */
  let postgres: MachinePostgres | null = null;
  let mail: Mailbox;
  let endMail = async () => {};
  let port: number;
  /** Archive of the next release. */
  let next: string;
  const { secret, publicText } = makeReleaseKey();
  const key = readSecretKey(secret);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heed-release-'));
    archive = await buildArchive(join(folder, 'first'), { key, isAsItStands: true });
    [machine, mail, port] = [
      await startMachine(),
      await mailbox({ after: (end) => (endMail = end) }),
      await freePort(),
    ];
    mkdirSync(machine.path('/usr/local/got'));
    for (const name of readdirSync(join(folder, 'first')))
      cpSync(join(folder, 'first', name), machine.path(`/usr/local/got/${name}`));
    writeFileSync(machine.path('/usr/local/got/heed.pub'), publicText);
    await machine.reach(port);
    await machine.lend(mail.port, 2525);
    postgres = await lendPostgres(machine);
  });
  after(async () => {
    await endMail();
    await machine?.end();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const shell = (text: string) =>
    machine.run([
      'env',
      `ORIGIN=https://localhost:${port}`,
      ...['SMTP=smtp://127.0.0.1:2525', 'SUPERVISOR=Ada', 'MEMBER=Bea', 'DESK=help', 'HOME=/root'],
      ...['NODE_EXTRA_CA_CERTS=/usr/local/root.pem', 'bash', '-ec', `cd /usr/local/got; ${text}`],
    ]);
  const succeed = async (text: string): Promise<string> => {
    const { status, stdout, stderr } = await shell(text);
    assert.equal(status, 0, `${text}: ${stdout}${stderr}`);
    return stdout;
  };
  const expectRefusal = ({ status, stdout, stderr }: CommandResult, sentence: RegExp) => {
    assert.match(stderr, sentence, stdout);
    assert.ok(status !== null && status >= 2 && status <= 5, String(status));
  };

  test('built again in another folder, with another mask and clock, it is the same archive', async () => {
    const clone = join(folder, 'clone');
    execFileSync('git', ['clone', '-q', root, clone]);
    const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    // What is not committed yet belongs to what is tried.
    for (const path of execFileSync('git', ['-C', root, ...listed], { encoding: 'utf8' }).split('\0'))
      if (existsSync(join(root, path)) && path !== '') cpSync(join(root, path), join(clone, path));
    for (const packages of ['node_modules', 'runtime/node_modules', ...nestedPackages()])
      execFileSync('cp', ['-al', join(root, packages), join(clone, packages)]);
    writeFileSync(join(folder, 'key'), secret);
    const options = '--output ../second --key ../key --as-it-stands';
    const script = `umask 077; ${process.execPath} apps/cli/src/release/main.ts ${options}`;
    const env = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C', INIT_CWD: clone };
    execFileSync('bash', ['-c', script], { cwd: clone, env, stdio: ['ignore', 'ignore', 'inherit'] });
    const sum = (name: string) => readFileSync(join(folder, name, `${basename(archive)}.sha256`), 'utf8');
    assert.equal(sum('second'), sum('first'));
    const bill = JSON.parse(readFileSync(`${archive}.cdx.json`, 'utf8'));
    const names = bill.components.map((one: { name: string }) => one.name);
    for (const name of ['hono', 'better-sqlite3', `node-${process.platform}-${process.arch}`])
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes('knip') && !names.includes('fast-check'), 'nothing that only developers use');
  });

  const shared = () => ({
    ...{ machine, folder, archive, secret },
    readiness: (name: string) => readiness(machine, name),
  });
  testPackage(shared);

  test('what stands in the way is said before anything is done', async () => {
    await succeed('mkdir ../tried && tar -xzf heed-*.tar.gz -C ../tried');
    const install = '../tried/heed-*/runtime/heed install';
    // It runs what was bundled, not its sources.
    await succeed('rm ../tried/heed-*/apps/cli/src/command.ts; ../tried/heed-*/runtime/heed --version');
    expectRefusal(await shell(install), /Nothing was done[\s\S]*--origin https:/);
    expectRefusal(await shell(`${install} --origin http://localhost`), /--origin https:/);
    expectRefusal(await shell(`${install} --origin https://localhost --name ../etc`), /--name is 1 to 23/);
    expectRefusal(
      await shell(`${install} --origin https://localhost --proxy apache`),
      /caddy, nginx or none/,
    );
    await succeed('mkdir -p /srv/heed/main && chown daemon: /srv/heed/main');
    expectRefusal(await shell(`${install} --origin https://localhost`), /belongs to daemon/);
    await succeed('rm -r /srv/heed');
    expectRefusal(
      await shell(`chmod -R a+rX ../tried && runuser -u daemon -- ${install} --origin https://localhost`),
      /Only root makes accounts/,
    );
    const dry = JSON.parse(await succeed(`${install} --origin https://localhost --dry-run --json`));
    assert.deepEqual([dry.dryRun, dry.obstacles], [true, []]);
    assert.ok(dry.steps.some((step: { path?: string }) => step.path === '/etc/heed/main.env'));
    assert.deepEqual(
      [existsSync(machine.path('/etc/heed')), existsSync(machine.path('/opt/heed'))],
      [false, false],
    );
  });

  test('every command of the guide runs, to an organisation that is open', async () => {
    const steps = guideBlocks();
    const next = (has: string): string => {
      const step = steps.shift();
      if (!step?.includes(has)) throw new Error(`The guide goes another way: '${has}' is not next`);
      return step;
    };
    const report = await succeed(next('runtime/heed install'));
    assert.match(report, /Signature and comment signature verified[\s\S]*made +account heed-main/);

    // The profile is printed, filled in, brought in: a first line by itself, as somebody does.
    const [print = '', bring = '', start = ''] = next('init --example').trim().split('\n');
    await succeed(print);
    const profile = machine.path('/usr/local/got/profile.json');
    writeFileSync(profile, filledIn(readFileSync(profile, 'utf8'), 'Lamp'));
    const link = /https:\S+/.exec(await succeed(bring))?.[0] ?? '';
    await succeed(start);
    await waitUntil(async () => (await readiness(machine, 'main')) !== null);
    await succeed('install -m 644 $(find /var/lib/caddy -name root.crt) /usr/local/root.pem');

    const browser = await startChromium();
    const { page, logIn } = await foundOrganisation(browser, link);
    await letIn(browser, page, logIn, /https:\S+/.exec(await succeed(next('member add')))?.[0] ?? '');

    // Nobody has said yet where notices go: that must be refused, and go-live with it.
    const alerts = next('alert --test');
    assert.equal((await shell(alerts)).status, 3);
    await enterAddress(page, logIn);
    await browser.close();
    // The other member still cannot be reached: it says so, and who was reached is noted.
    const sending = await shell(alerts);
    assert.match(sending.stdout, /Nobody can reach these members/);
    assert.equal(sending.status, 3, sending.stderr);
    // A notice that waited for an address may go out beside it.
    const letters = mail.letters.filter((letter) => letter.includes('This is a test of notices.'));
    assert.equal(letters.length, 1, 'a real letter went out');
    await succeed(next('heed-backup@main'));
    await succeed(next('rm /srv'));
    assert.equal(existsSync(machine.path('/srv/heed/main/backup-key.txt')), false);

    const [goLive = '', doctor = ''] = next('go-live').trim().split('\n');
    writeFileSync(machine.path('/usr/local/got/dpia.md'), 'Controller: Lamp');
    // Nothing that wakes is on this machine: without saying so it stays closed.
    const open = goLive.replace('go-live', 'go-live --letters-alone');
    assert.match((await shell(goLive)).stderr, /A way that wakes somebody of /);
    const run = await shell(open);
    const missing = run.stderr.split('\n').filter((line) => line.startsWith('- '));
    assert.deepEqual(
      [run.status, ...missing.map((line) => /^- (A help line of NL|A person's review)/.test(line))],
      [3, true, true],
      run.stderr,
    );
    writeOwnContent(machine, missing);
    await succeed(open);
    await untilReady(machine);
    const findings = JSON.parse((await shell(doctor)).stdout) as {
      about: string;
      ok: boolean;
      says: string;
    }[];
    const wrong = findings.filter((one) => !one.ok);
    // Caddy's own certificates last twelve hours. Bea waited for Ada to compare digits when Ada had no
    // address yet: whether that notice still went out, or had been given up, is a matter of seconds.
    assert.deepEqual(
      wrong.map((one) => one.about).filter((about) => about !== 'alerts that failed'),
      ['certificate'],
      JSON.stringify(wrong),
    );
    assert.deepEqual(steps, [], 'every command was run');
    const stored = readdirSync(machine.path('/var/cache/heed-main/compressed'));
    assert.ok(
      stored.some((name) => name.startsWith('desk.js.')),
      'a script is compressed once, not at each start',
    );
  });

  test('said again it does what is missing alone, and leaves what the administrator changed', async () => {
    await succeed("echo '# mine' >> /etc/heed/main.env; rm /usr/local/bin/heed; chmod 755 /srv/heed/main");
    const again = await succeed('heed-*/runtime/heed install --origin "$ORIGIN" --smtp "$SMTP"');
    assert.match(again, /left as you changed it +file \/etc\/heed\/main\.env/);
    assert.match(again, /made +file \/usr\/local\/bin\/heed/);
    assert.match(again, /made +folder \/srv\/heed\/main, heed-main, 700/);
    assert.match(again, /there already +account heed-main/);
    assert.doesNotMatch(again, /does not take the site in/);
    await succeed("cp /etc/caddy/Caddyfile ../own; sed -i '/^import/d' /etc/caddy/Caddyfile");
    const own = await succeed('heed-*/runtime/heed install --origin "$ORIGIN" --smtp "$SMTP"');
    await succeed('cp ../own /etc/caddy/Caddyfile');
    assert.match(own, /does not take the site in: write 'import/);
    assert.match(readFileSync(machine.path('/etc/heed/main.env'), 'utf8'), /# mine/);
  });

  test('an onion service is set up, said again it keeps its address, and is taken away', {
    skip: reasonAgainstTor() ?? false,
  }, async () => {
    const command = /```sh onion\n(.*)\n```/.exec(readFileSync(join(root, 'docs/operating.md'), 'utf8'))?.[1];
    const ask = `${command} --json`;
    const first = JSON.parse(await succeed(ask));
    assert.match(first.origin, /^http:\/\/[a-z2-7]{56}\.onion$/);
    await waitUntil(async () => (await readiness(machine, 'main')) !== null);
    const statusFor = (host: string) =>
      succeed(
        `curl -s -o /dev/null -w '%{http_code}' -H 'Host: ${host}' http://127.0.0.1:${first.port}/rights`,
      );
    assert.equal(await statusFor(new URL(first.origin).host), '200');
    assert.equal(await statusFor('localhost'), '421');
    const settings = () => readFileSync(machine.path('/etc/heed/main.env'), 'utf8');
    assert.match(settings(), new RegExp(`^HEED_ORIGIN=https://localhost:${port},${first.origin}$`, 'm'));
    const startOf = () => succeed('systemctl show -P ExecMainStartTimestampMonotonic heed@main tor@heedmain');
    const started = await startOf();
    assert.deepEqual(JSON.parse(await succeed(ask)), first);
    assert.equal(await startOf(), started, 'said again it restarts nothing');
    assert.equal(settings().match(/onion/gi)?.length, 3, 'its address, its port, its circuits, once each');
    expectRefusal(await shell('heed onion --name nobody'), /No organisation 'nobody'/);
    await succeed('heed onion --remove');
    assert.doesNotMatch(settings(), /onion/i);
    assert.match(settings(), /# mine/);
  });

  test('two organisations of a machine reach nothing of each other, nor others their sockets', async () => {
    const database = postgres === null ? '' : `--database '${postgres.url}'`;
    await succeed(`heed install --name harbour --origin https://harbour.localhost --proxy none ${database}`);
    const example = filledIn(await succeed('heed @harbour init --example'), 'Harbour');
    writeFileSync(machine.path('/usr/local/got/harbour.json'), example);
    await succeed(
      'heed @harbour init --profile - --supervisor Cleo < harbour.json; systemctl start heed@harbour',
    );
    await waitUntil(async () => (await readiness(machine, 'harbour')) !== null);
    for (const account of ['heed-harbour', 'daemon'])
      for (const command of [
        'ls /srv/heed/main',
        'cat /srv/heed/main/heed.sqlite',
        'cat /etc/heed/main.env',
        'ls /var/backups/heed/main',
        'curl -s --unix-socket /run/heed-main/http.sock http://localhost/',
        'touch /opt/heed/current/apps/x',
      ])
        assert.notEqual(
          (await shell(`runuser -u ${account} -- ${command}`)).status,
          0,
          `${account}: ${command}`,
        );
    assert.equal(
      (await shell('runuser -u caddy -- ls /run/heed-main')).status,
      0,
      'the proxy reaches the socket',
    );
    const exposure = await succeed('systemd-analyze security --no-pager heed@main.service');
    assert.ok(
      Number(/Overall exposure level for \S+ ([\d.]+)/.exec(exposure)?.[1]) < 2,
      exposure.slice(-100),
    );
  });

  /**
   * The program of the archive as the next release, on the machine. Where a data folder says so, it changes
   * the tables of PostgreSQL, or half migrates the data and does not start.
   */
  const makeNext = async (): Promise<string> => {
    const version = '0.1.2';
    const to = join(folder, version, basename(archive, '.tar.gz').replace('0.1.0', version));
    mkdirSync(join(folder, version));
    execFileSync('cp', ['-a', machine.path('/opt/heed/0.1.0'), to]);
    const file = join(to, 'apps/cli/src/main.ts');
    const text = `import { existsSync as e, writeFileSync as w } from 'node:fs';
const starts = process.argv[2] === 'start';
if (starts && process.env.DATABASE_URL && e(process.env.HEED_DATA + '/changes')) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('create table newer (a integer); alter table message add column newer integer');
  await client.query("comment on table newer is 'Heed'");
  await client.end();
}
if (starts && e(process.env.HEED_DATA + '/breaks')) {
  w(process.env.HEED_DATA + '/heed.sqlite', 'half a migration');
  throw new Error('It does not start');
}
`;
    writeFileSync(file, text + readFileSync(file, 'utf8'));
    const packed = await packRelease(join(folder, version), to, { version, commit: '0'.repeat(40), key });
    for (const end of ['', '.minisig'])
      cpSync(`${packed}${end}`, machine.path(`/usr/local/got/${basename(packed)}${end}`));
    return basename(packed);
  };
  const current = () => readlinkSync(machine.path('/opt/heed/current'));
  const copies = () => readdirSync(machine.path('/srv/heed')).filter((name) => name.startsWith('.'));
  const answers = async () => [await readiness(machine, 'main'), await readiness(machine, 'harbour')];

  test('an archive that is not what its signature says is not unpacked', async () => {
    const name = basename(archive);
    const upgrade = (file: string) => shell(`heed upgrade ${file}`);
    expectRefusal(await upgrade('nothing.tar.gz'), /There is no such file/);
    expectRefusal(await upgrade(name), /holds 0\.1\.0, and 0\.1\.0 runs here/);
    const later = name.replace('0.1.0', '0.9.0');
    await succeed(`cp ${name} ${later}`);
    expectRefusal(await upgrade(later), /signature is missing/);
    await succeed(`cp ${name}.minisig ${later}.minisig`);
    expectRefusal(await upgrade(later), /holds 0\.1\.0, and 0\.1\.0 runs here/);
    await succeed(`printf X | dd of=${later} bs=1 seek=90000000 conv=notrunc status=none`);
    expectRefusal(await upgrade(later), /changed or cut after it was signed/);
    await succeed(`truncate -s 1000000 ${later}`);
    expectRefusal(await upgrade(later), /changed or cut after it was signed/);
    const other = makeReleaseKey();
    writeFileSync(machine.path('/usr/local/got/other.pub'), other.publicText);
    expectRefusal(
      await shell(`heed upgrade ${name} --public-key other.pub`),
      /Another key made this signature/,
    );
    await succeed(`sed -i 's/heed 0.1.0/heed 0.9.0/' ${later}.minisig; cp ${name} ${later}`);
    expectRefusal(await upgrade(later), /comment beside the signature was changed/);
    assert.deepEqual(readdirSync(machine.path('/opt/heed')).sort(), ['0.1.0', 'current']);
  });

  test('a release that breaks the data and does not start is left by itself', async () => {
    next = await makeNext();
    // A disk of its own for one of them: its folder cannot be moved.
    await succeed('mount --bind /srv/heed/main /srv/heed/main; mkdir -m 700 /srv/heed/main/lost+found');
    // What the account may not read or enter is data too.
    await succeed('cd /srv/heed/main; mkdir -m 500 sealed; touch sealed/x; install -m 600 /dev/null of-root');
    const listed = () => succeed('cd /srv/heed/main; stat -c "%n %U %a" . sealed sealed/x of-root');
    const owners = await listed();
    await succeed('touch /srv/heed/main/breaks /srv/heed/harbour/changes');
    const before = await succeed('heed profile; heed @harbour profile');
    expectRefusal(
      await shell(`heed upgrade ${next}`),
      /does not answer under 0\.1\.2[\s\S]*Went back to 0\.1\.0/,
    );
    const after = await succeed('heed profile; heed @harbour profile');
    assert.deepEqual([current(), copies(), after], ['0.1.0', [], before]);
    assert.deepEqual(
      await postgres?.left(),
      postgres === null ? undefined : [],
      'what came before it was tried is back',
    );
    assert.ok((await answers()).every((answer) => answer !== null));
    assert.equal(await listed(), owners);
    await succeed('cd /srv/heed/main; rm -r breaks sealed of-root');
  });

  test('an upgrade that is killed takes no report, and the next boot goes back', async () => {
    const killed = shell(`exec timeout --signal=KILL 300 heed upgrade ${next}`);
    await waitUntil(() => current() === '0.1.2');
    expectRefusal(await shell('heed upgrade --recover'), /is under way here/);
    await succeed('pkill -KILL -f "main.ts upgrade"');
    await killed;
    expectRefusal(await shell(`heed upgrade ${next}`), /was interrupted. Say 'heed upgrade --recover' first/);
    assert.match((await shell('heed doctor')).stdout, /LOOK upgrade: It was interrupted/);
    // As a restart of the machine does it: what stood in /run is gone, and every service is wanted.
    await succeed(
      'systemctl stop heed@main heed@harbour; rm -r /run/systemd/system/heed@*; systemctl daemon-reload; ' +
        'systemctl start heed@main heed@harbour',
    );
    const states = (await shell('systemctl is-active heed@main heed@harbour')).stdout.trim();
    assert.equal(states, 'inactive\ninactive', 'a report would be dropped by going back');
    await succeed('systemctl start heed-recover; rm /srv/heed/harbour/changes');
    assert.deepEqual([current(), copies()], ['0.1.0', []]);
    assert.deepEqual(await postgres?.left(), postgres === null ? undefined : []);
    assert.ok((await answers()).every((answer) => answer !== null));
    expectRefusal(await shell('heed upgrade --recover'), /nothing to recover/);

    const { from, to, organisations } = JSON.parse(await succeed(`heed upgrade ${next} --json`));
    assert.deepEqual([from, to, organisations], ['0.1.0', '0.1.2', ['harbour', 'main']]);
    assert.deepEqual([current(), copies()], ['0.1.2', []]);
    assert.deepEqual(await postgres?.left(), postgres === null ? undefined : []);
    // Killed once all had answered: nobody goes back over what people may have written.
    const trial = '/run/systemd/system/heed@main.service.d';
    await succeed(
      `cp -a /srv/heed/main /srv/heed/.BEFORE-UPGRADE.main; mkdir -p ${trial}; ` +
        `printf '[Service]\\nEnvironment=HEED_SOCKET=/run/heed-main/trial.sock\\n' > ${trial}/trial.conf; ` +
        'systemctl daemon-reload; systemctl restart heed@main; touch /srv/heed/main/written-since',
    );
    await succeed('heed upgrade --recover; rm /srv/heed/main/written-since');
    assert.deepEqual([current(), copies()], ['0.1.2', []]);
    await untilReady(machine);
    expectRefusal(await shell(`heed upgrade ${basename(archive)}`), /holds 0\.1\.0, and 0\.1\.2 runs here/);
  });

  testPackageBesideServices(shared);

  test('taken away, its data stay, and the other organisation answers', async () => {
    const dry = await succeed('heed uninstall --name harbour --dry-run');
    assert.match(dry, /Nothing was done/);
    await succeed('heed uninstall --name harbour');
    assert.equal(await readiness(machine, 'harbour'), null);
    assert.ok(existsSync(machine.path('/srv/heed/harbour/log')));
    assert.notEqual(await readiness(machine, 'main'), null);
    await succeed('heed uninstall');
    assert.equal(existsSync(machine.path('/etc/caddy/heed-main.caddy')), false);
    expectRefusal(await shell('heed uninstall --name nobody'), /No organisation 'nobody'/);
  });
});

/** As `go-live` says: what was checked stands in the data folder. */
function writeOwnContent(machine: TestMachine, missing: readonly string[]): void {
  const content = machine.path('/srv/heed/main/content');
  mkdirSync(join(content, 'directory'), { recursive: true });
  mkdirSync(join(content, 'messages'), { recursive: true });
  const { lines } = JSON.parse(readFileSync(join(root, 'content/directory/NL.json'), 'utf8'));
  const called = { ...lines[0], checked_by: 'Ada', checked_on: today };
  writeFileSync(join(content, 'directory/NL.json'), JSON.stringify({ lines: [called] }));
  const entry = /(\{"en":.*\})\.$/.exec(missing[1] ?? '')?.[1] ?? '';
  writeFileSync(join(content, 'messages/languages.json'), entry.replace('name or office', 'Ada'));
}
