// From a bare clone to an organisation that is open, by the commands of docs/operating.md as they stand
// there, in their order. Only what belongs to the administrator of a machine (packages, accounts, services)
// is done by the test in its place; the unit's own line starts the server.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { findChromium, startChromium } from './chromium.ts';
import { freePort, hasProxy, startProxy } from './proxies.ts';
import { waitUntil } from './until.ts';
import { unlock } from './workspace.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const skip = (findChromium() === null && 'no Chromium') || (!hasProxy('caddy') && 'no Caddy');
const today = new Date().toISOString().slice(0, 10);

interface Block {
  readonly by: 'root' | 'heed';
  readonly text: string;
}

/** The commands of the guide: its blocks that say for whom they are. */
function blocks(): Block[] {
  const guide = readFileSync(join(root, 'docs', 'operating.md'), 'utf8');
  return [...guide.matchAll(/^ *```sh (root|heed)\n([\s\S]*?)^ *```/gm)].map(([, by, text = '']) => ({
    by: by as Block['by'],
    text: text.replace(/^ {3}/gm, ''),
  }));
}

/** A machine: the places of the guide below one folder. */
function machine(t: TestContext, port: number, upstream: number, smtp: number) {
  const at = mkdtempSync(join(tmpdir(), 'heed-install-'));
  t.after(() => rmSync(at, { recursive: true, force: true }));
  for (const folder of ['opt', 'srv', 'etc/caddy', 'etc/systemd/system'])
    mkdirSync(join(at, folder), { recursive: true });
  const below = (text: string) => text.replace(/(^|[\s"'=])\/(opt|srv|etc)\//gm, `$1${at}/$2/`);
  const source = join(at, 'source');
  execFileSync('git', ['clone', '-q', root, source]);
  // What is not committed yet belongs to what is tried.
  for (const part of [
    'apps',
    'packages',
    'deploy',
    'runtime',
    'content',
    'docs',
    'tests',
    '.npmrc',
    'package.json',
  ])
    cpSync(join(root, part), join(source, part), {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist)(\/|$)/.test(path.slice(root.length - 1)),
    });
  execFileSync('git', ['-C', source, 'add', '-A']);
  execFileSync('git', [
    '-C',
    source,
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.org',
    'commit',
    '-qm',
    'as it stands',
    '--allow-empty',
  ]);
  const env = {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(npm_|HEED_|NODE_ENV|PORT|INIT_CWD)/i.test(name)),
    ),
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    SOURCE: source,
    NAME: 'Ada',
    MEMBER: 'Bea',
    DESK: 'help',
    NODE_EXTRA_CA_CERTS: join(at, 'proxy', 'certificate.pem'),
  };
  /**
   * What the administrator's own tools do; npm ci is done by a copy of what is installed here, so that no
   * registry is asked.
   */
  const tools = `set -e
apt-get() { :; }; adduser() { :; }; chown() { :; }
# Debian's unit reloads Caddy over its admin API, which the file that we ship switches off: only the first
# reload would work.
systemctl() { [ "$1 $2" != 'reload caddy' ] || ! grep -q 'admin off' ${at}/etc/caddy/Caddyfile; }
install() { cp "$4" "$5" 2>/dev/null || cp "\${@: -2:1}" "\${@: -1}"; }
npm() { if [ "$1" = ci ]; then :; else command npm "$@"; fi; }
`;
  const run = ({ by, text }: Block) => {
    const enter = by === 'heed' ? `cd ${at}/opt/heed; set -a; . ${at}/etc/heed.env; set +a\n` : '';
    const child = spawn('bash', ['-c', tools + enter + below(text)], {
      cwd: at,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) =>
      child.once('close', (status) => resolve({ status, stdout, stderr })),
    );
  };
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(at, file), change(readFileSync(join(at, file), 'utf8')));
  const set = () =>
    edit('etc/heed.env', (text) =>
      below(text)
        .replace(/^HEED_ORIGIN=.*$/m, `HEED_ORIGIN=https://localhost:${port}`)
        .replace(/^PORT=.*$/m, `PORT=${upstream}`)
        .replace(/^HEED_SMTP=.*$/m, `HEED_SMTP=smtp://127.0.0.1:${smtp}`),
    );
  return { at, env, run, edit, set, below };
}

type Machine = ReturnType<typeof machine>;

/** What npm ci would put there, with the stamp of the wrapper. */
function installAsHere({ at }: Machine): void {
  const clone = join(at, 'opt', 'heed');
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(clone, 'node_modules')]);
  const lock = createHash('sha256')
    .update(readFileSync(join(clone, 'package-lock.json')))
    .update(process.execPath);
  const stamp = join(clone, 'node_modules', '.installed');
  rmSync(stamp, { force: true });
  writeFileSync(stamp, lock.digest('hex'));
}

/** Starts what the unit starts, in its environment. */
async function startUnit(t: TestContext, { at, env, below }: Machine, url: string): Promise<void> {
  const unit = readFileSync(join(at, 'etc/systemd/system/heed.service'), 'utf8');
  const line =
    /^ExecStart=\/bin\/sh -c '(.*)'$/m
      .exec(unit)?.[1]
      ?.replaceAll('$$', '$')
      .replace('/usr/bin/node', process.execPath) ?? '';
  const settings = Object.fromEntries(
    [...readFileSync(join(at, 'etc/heed.env'), 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
      ([, name, value]) => [name, value],
    ),
  );
  const server = spawn('/bin/sh', ['-c', below(line)], {
    cwd: join(at, 'opt/heed'),
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (output += data));
  t.after(async () => {
    const exit = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await exit;
  });
  await waitUntil(async () => {
    if (server.exitCode !== null) throw new Error(`It did not start: ${output}`);
    return fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
  });
}

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
  await page.getByText('Recovery stands.').waitFor();
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
  await page.getByText('Bea stands in the list').waitFor();
}

async function enterAddress(page: Page, logIn: { email: string; password: string }) {
  await page.reload();
  await unlock(page, logIn);
  await page.locator('[data-place=settings]').click();
  await page.locator('#alert-email').fill('rings@example.org');
  const form = page.locator('form', { has: page.locator('#alert-email') });
  const saved = page.waitForResponse(
    (answer) => answer.url().includes('/api/') && answer.request().method() !== 'GET',
  );
  await form.getByRole('button').click();
  assert.ok((await saved).ok());
}

async function mailServer(t: TestContext) {
  const letters: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      let text = '';
      stream.on('data', (data) => (text += data));
      stream.on('end', () => {
        letters.push(text);
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => void server.close());
  return { port: (server.server.address() as { port: number }).port, letters };
}

test('every command of the guide runs, from a bare clone to an organisation that is open', {
  skip,
  timeout: 280_000,
}, async (t) => {
  const [port, upstream, mail] = [await freePort(), await freePort(), await mailServer(t)];
  const here = machine(t, port, upstream, mail.port);
  const steps = blocks();
  const next = (has: string): Block => {
    const step = steps.shift();
    if (!step?.text.includes(has)) throw new Error(`The guide goes another way: '${has}' is not next`);
    return step;
  };
  const runStep = async (has: string) => {
    const { status, stdout, stderr } = await here.run(next(has));
    assert.equal(status, 0, `${has}: ${stdout}${stderr}`);
    return stdout;
  };

  await runStep('git clone');
  here.set();
  installAsHere(here);
  await runStep('npm ci');
  await runStep('deploy/Caddyfile');
  const proxy = await startProxy('caddy', { folder: join(here.at, 'proxy'), upstream, port });
  t.after(() => proxy.stop());

  // The profile is printed, filled in, brought in: a first line by itself, as somebody does.
  const [print = '', bring = ''] = next('init --example').text.trim().split('\n');
  assert.equal((await here.run({ by: 'heed', text: print })).status, 0);
  here.edit('srv/heed.json', (text) => {
    const profile = JSON.parse(text);
    Object.assign(profile, { name: 'Lamp', funders: ['A fund'], policeTies: 'None.' });
    profile.desks[0].name = 'Lamp';
    for (const duty of profile.desks[0].duties)
      Object.assign(duty, { checkedBy: 'A lawyer', checkedOn: today });
    return JSON.stringify(profile);
  });
  const init = await here.run({ by: 'heed', text: bring });
  assert.equal(init.status, 0, init.stderr);
  await runStep('heed.service');
  await startUnit(t, here, `http://127.0.0.1:${upstream}`);

  const browser = await startChromium();
  t.after(() => browser.close());
  const { page, logIn } = await foundOrganisation(browser, /https:\S+/.exec(init.stdout)?.[0] ?? '');
  await letIn(browser, page, logIn, /https:\S+/.exec(await runStep('member add'))?.[0] ?? '');

  // Nobody has said yet where notices go: that must be refused, and go-live with it.
  const alerts = next('alert --test');
  assert.equal((await here.run(alerts)).status, 3);
  await enterAddress(page, logIn);
  const tested = await here.run(alerts);
  assert.equal(tested.status, 0, tested.stderr);
  // A notice that waited for an address may go out beside it.
  const letters = mail.letters.filter((letter) => letter.includes('This is a test of notices.'));
  assert.equal(letters.length, 1, 'a real letter went out');
  await runStep('backup --new-key');

  const [open = '', doctor = ''] = next('go-live').text.trim().split('\n');
  writeFileSync(join(here.at, 'srv/dpia.md'), 'Controller: Lamp');
  const run = await here.run({ by: 'heed', text: open });
  assert.equal(run.status, 3);
  const missing = run.stderr.split('\n').filter((line) => line.startsWith('- '));
  assert.deepEqual(
    missing.map((line) => /^- (A help line of NL|A person's review)/.test(line)),
    [true, true],
    run.stderr,
  );
  writeOwnContent(here, missing);
  const goLive = await here.run({ by: 'heed', text: open });
  assert.equal(goLive.status, 0, goLive.stderr);
  assert.equal(
    execFileSync('git', ['-C', join(here.at, 'opt/heed'), 'status', '--short'], { encoding: 'utf8' }),
    '',
    'nothing of the program was changed',
  );

  await untilReady(`http://127.0.0.1:${upstream}/readyz`);
  const looked = await here.run({ by: 'heed', text: doctor });
  const findings = JSON.parse(looked.stdout) as { about: string; ok: boolean; says: string }[];
  const wrong = findings.filter((one) => !one.ok).map((one) => one.about);
  // The certificate of the test lasts two days. Bea waited for Ada to compare digits when Ada had no address
  // yet: whether that notice still went out once there was one, or had been given up, is a matter of seconds.
  assert.deepEqual(
    wrong.filter((about) => about !== 'alerts that failed'),
    ['certificate'],
    looked.stdout,
  );
  assert.deepEqual(steps, [], 'every command was run');
});

/** A running server looks once a minute: a wait of just one minute would race with it. */
async function untilReady(url: string): Promise<void> {
  let answer = '';
  const isReady = async () => {
    const response = await fetch(url);
    answer = `${response.status} ${await response.text()}`;
    return response.ok;
  };
  await waitUntil(isReady, 100_000).catch((error: unknown) => {
    throw new Error(`Not ready: ${answer}`, { cause: error });
  });
}

/** As `go-live` says: what was checked stands in the data folder. */
function writeOwnContent({ at }: Machine, missing: readonly string[]): void {
  const content = join(at, 'srv/heed/content');
  mkdirSync(join(content, 'directory'), { recursive: true });
  mkdirSync(join(content, 'messages'), { recursive: true });
  const { lines } = JSON.parse(readFileSync(join(root, 'content/directory/NL.json'), 'utf8'));
  const called = { ...lines[0], checked_by: 'Ada', checked_on: today };
  writeFileSync(join(content, 'directory/NL.json'), JSON.stringify({ lines: [called] }));
  const entry = /(\{"en":.*\})\.$/.exec(missing[1] ?? '')?.[1] ?? '';
  writeFileSync(join(content, 'messages/languages.json'), entry.replace('name or office', 'Ada'));
  assert.ok(existsSync(join(content, 'messages/languages.json')));
}
