// The Debian package of the archive that the tests of the installation have built: a part of
// install.night.test.ts.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildDebianPackage } from '../apps/cli/src/release/debian-package.ts';
import { readSecretKey } from '../apps/cli/src/release/signature.ts';
import type { CommandResult, TestMachine } from './machine.ts';
import { waitUntil } from './until.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the tests of the installation share. */
export interface ReleaseOnMachine {
  readonly machine: TestMachine;
  /** Where archives are built. */
  readonly folder: string;
  readonly archive: string;
  /** Of the key that signs, as it stands in its file. */
  readonly secret: string;
  readonly readiness: (name: string) => Promise<string | null>;
}

/**
 * On the machine, a view in which dpkg writes where it does and nothing of this machine changes: `/usr` and
 * dpkg's list are copies. A process that rests keeps it.
 */
const makeView = `set -e
mkdir /run/deb
mount -t tmpfs tmpfs /run/deb
mkdir /run/deb/upper /run/deb/work /run/deb/local
mount --bind /usr/local /run/deb/local
mount -t overlay overlay -o lowerdir=/usr,upperdir=/run/deb/upper,workdir=/run/deb/work /usr
mount --bind /run/deb/local /usr/local
cp -a /var/lib/dpkg /run/deb/dpkg
mount --bind /run/deb/dpkg /var/lib/dpkg
sleep infinity > /dev/null 2>&1 < /dev/null &
echo $! > /run/lock/deb-view
`;

/** Runs `script` in that view. */
const inView = (machine: TestMachine, script: string): Promise<CommandResult> =>
  machine.run([
    ...[
      'env',
      'HOME=/root',
      'nsenter',
      '-t',
      readFileSync(machine.path('/run/lock/deb-view'), 'utf8').trim(),
    ],
    ...['-m', 'bash', '-ec', `cd /usr/local/got; ${script}`],
  ]);

/** What the guide says where one organisation is left out of an upgrade. */
function upgradeWithout(name: string): string {
  const guide = readFileSync(join(root, 'docs/operating.md'), 'utf8');
  const [, block] = /```sh without\n([\s\S]*?)```/.exec(guide) ?? [];
  assert.ok(block);
  return block.replaceAll('NAME', name);
}

/** Before anything is installed. */
export function testPackage(shared: () => ReleaseOnMachine): void {
  test('the Debian package of an archive is the same each time, and starts nothing', async () => {
    const { machine, folder, archive, secret } = shared();
    const file = await buildDebianPackage(archive, join(folder, 'deb'), readSecretKey(secret));
    writeFileSync(join(folder, 'key'), secret);
    const words = `--debian ${archive} --output ${join(folder, 'again')} --key ${join(folder, 'key')}`;
    execFileSync('bash', ['-c', `umask 077; ${process.execPath} apps/cli/src/release/main.ts ${words}`], {
      cwd: root,
      env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const sum = (of: string) => readFileSync(join(folder, of, `${basename(file)}.sha256`), 'utf8');
    assert.equal(sum('again'), sum('deb'));
    for (const end of ['', '.minisig', '.sha256'])
      cpSync(`${file}${end}`, machine.path(`/usr/local/got/${basename(file)}${end}`));
    const view = await machine.run(['unshare', '-m', 'bash', '-c', makeView]);
    assert.equal(view.status, 0, view.stderr);
    const { stdout, stderr, status } = await inView(
      machine,
      `sha256sum -c --quiet heed_*.deb.sha256
minisign -V -q -p heed.pub -m heed_*.deb
dpkg --force-unsafe-io -i heed_*.deb
echo "version $(heed --version)"
dpkg --verify heed
heed install --origin https://localhost --dry-run --json | grep -c '"does": "program"'
heed doctor || echo "doctor $?"`,
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /nothing runs yet\. 'heed install[\s\S]*version 0\.1\.0\n1\ndoctor 3\n/);
    assert.equal(existsSync(machine.path('/opt/heed')), false, 'nothing is installed by the package');
  });
}

/** Once a later release runs, with its organisations. */
export function testPackageBesideServices(shared: () => ReleaseOnMachine): void {
  test('a newer Debian package is changed to by one command, and its removal ends no service', async () => {
    const { machine, readiness } = shared();
    const { stdout, stderr, status } = await inView(
      machine,
      `/var/lib/dpkg/info/heed.postinst configure
heed upgrade 2>&1 || echo "older $?"
sed -i 's/"0.1.0"/"0.1.3"/' /usr/lib/heed/release.json
${upgradeWithout('harbour')}
dpkg -r heed
dpkg -P heed
ls /usr/lib/heed /usr/bin/heed 2>&1 || true`,
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /what runs here was not touched/);
    assert.match(stdout, /The Debian package holds 0\.1\.0, and 0\.1\.2 runs here[\s\S]*older 3/);
    assert.match(stdout, /0\.1\.3 runs; 0\.1\.2 ran before[^\n]*\n *heed@main: answers\n(?! *heed@)/);
    await waitUntil(async () => (await readiness('harbour')) !== null);
    assert.match(stdout, /Services run on from \/opt\/heed; data lie in \/srv\/heed/);
    assert.match(stdout, /cannot access '\/usr\/lib\/heed'[\s\S]*cannot access '\/usr\/bin\/heed'/);
    assert.ok(existsSync(machine.path('/srv/heed/main/heed.sqlite')), 'purge takes no data');
    assert.notEqual(await readiness('main'), null);
  });
}
