// The public log copied to a host of static files: whoever looks there never sees a checkpoint without its
// tiles, whenever the copying is killed, and the monitor follows the log there.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  append,
  ED25519,
  emptyEdge,
  formatCheckpoint,
  formatEntries,
  formatKey,
  formatNote,
  leafHash,
  parseCheckpoint,
  parseNote,
  rootOfEdge,
  signNote,
  TILE_WIDTH,
  verifyNote,
} from '@heed/ledger';
import { run } from '@heed/monitor';
import { follow } from '../apps/monitor/src/follow.ts';
import { exportLogs } from '../apps/server/src/ledger/export.ts';
import { logFiles } from '../apps/server/src/ledger/files.ts';
import { ed25519Secret, sha256 } from '../apps/server/src/ledger/log.ts';
import { runHeed } from './command.ts';
import { startInvented } from './invented.ts';
import { tellAndFind } from './log.ts';
import { nightTest } from './night.ts';

const origin = 'invented.example.org/log';
const key = { name: origin, ...ed25519Secret(new Uint8Array(32).fill(7)) };
const vkey = formatKey(origin, ED25519, key.publicKey);

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-log-'));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));
  return folder;
}

/** Files of a folder and nothing else, as any host serves them. */
async function serveFolder(t: TestContext, folder: string): Promise<string> {
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A published log of `size` invented entries. */
async function publishLog(
  folder: string,
  size: number,
  { word = 'entry', signer = key }: { word?: string; signer?: typeof key } = {},
): Promise<void> {
  const files = logFiles(folder, 1);
  const entries = Array.from({ length: size }, (_, at) => Buffer.from(`${word} ${at}`));
  const { edge, tiles } = append(
    emptyEdge,
    entries.map((entry) => leafHash(entry, sha256)),
    sha256,
  );
  await files.write(tiles);
  for (let at = 0; at < size; at += TILE_WIDTH) {
    const some = entries.slice(at, at + TILE_WIDTH);
    const place = { level: 'entries', index: at / TILE_WIDTH, width: some.length } as const;
    await files.write([{ ...place, bytes: formatEntries(some) }]);
  }
  const text = formatCheckpoint({ origin, size, root: rootOfEdge(edge, sha256) });
  await files.publish(formatNote({ text, signatures: [signNote(text, signer)] }));
}

/** Reads the log below `prefix` whole, as a stranger does; its size, or null where none is published. */
async function readWhole(prefix: string): Promise<number | null> {
  const answer = await fetch(`${prefix}/checkpoint`);
  if (answer.status === 404) return null;
  const { size, root } = parseCheckpoint(verifyNote(await answer.text(), vkey));
  const edge = await follow(prefix, { edge: emptyEdge, size }, () => {});
  assert.deepEqual(Buffer.from(rootOfEdge(edge, sha256)), Buffer.from(root));
  return size;
}

const module = fileURLToPath(new URL('../apps/server/src/ledger/export.ts', import.meta.url));

/** Copies in a process of its own; killed after `milliseconds`, where it is not done before. */
async function copyAndKill(from: string, to: string, milliseconds: number): Promise<boolean> {
  const script = `
    import(${JSON.stringify(module)}).then(async ({ exportLogs }) => {
      process.stdout.write('.');
      await exportLogs(${JSON.stringify({ folder: from, to, vkeys: [vkey] })});
    })`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const [code] = await exit;
  clearTimeout(timer);
  return code === 0;
}

nightTest('a copy that is killed again and again shows what it showed before, or all of it', async (t) => {
  const [from, to] = [temporaryFolder(t), temporaryFolder(t)];
  const prefix = `${await serveFolder(t, join(to, 'log'))}/1`;
  let sizeBefore: number | null = null;
  let kills = 0;
  for (const size of [700, 10_000, 20_000]) {
    await publishLog(from, size);
    for (let isDone = false; !isDone; kills += isDone ? 0 : 1) {
      isDone = await copyAndKill(from, to, 20 + Math.random() * 60 + 10 * kills);
      const sizeThen = await readWhole(prefix);
      assert.ok(
        isDone ? sizeThen === size : sizeThen === sizeBefore || sizeThen === size,
        `${sizeThen} of ${size}`,
      );
      sizeBefore = sizeThen;
    }
  }
  t.diagnostic(`${kills} kills`);
  assert.ok(kills > 0);
  const counts = { copied: 0, replaced: 0 };
  assert.deepEqual(await copyLog(from, to), [{ number: 1, origin, size: 20_000, ...counts }]);
});

const copyLog = (folder: string, to: string) => exportLogs({ folder, to, vkeys: [vkey] });

function flip(folder: string, path: string): void {
  const file = join(folder, 'log/1', path);
  const bytes = readFileSync(file);
  bytes[9]! ^= 1;
  writeFileSync(file, bytes);
}

test('what does not continue the copy, or is not signed, is refused; the copy stays', async (t) => {
  const to = temporaryFolder(t);
  const publish = async (...args: [number, Parameters<typeof publishLog>[2]?]) => {
    const folder = temporaryFolder(t);
    await publishLog(folder, ...args);
    return folder;
  };
  await copyLog(await publish(700), to);
  const copyFiles = () =>
    ['checkpoint', 'tile/0/000', 'tile/entries/000', 'tile/entries/002.p/188'].map((path) =>
      readFileSync(join(to, 'log/1', path), 'latin1'),
    );
  const before = copyFiles();
  const signer = { name: origin, ...ed25519Secret(new Uint8Array(32).fill(9)) };
  const [older, fork, sameSize, stranger] = await Promise.all([
    publish(300),
    publish(900, { word: 'other' }),
    publish(700, { word: 'other' }),
    publish(900, { signer }),
  ]);
  await assert.rejects(copyLog(older, to), { code: 'behind' });
  await assert.rejects(copyLog(fork, to), { code: 'fork' });
  await assert.rejects(copyLog(sameSize, to), { code: 'fork' });
  await assert.rejects(copyLog(stranger, to), { code: 'unsigned' });
  const otherKey = formatKey(origin, ED25519, signer.publicKey);
  const both = exportLogs({ folder: stranger, to, vkeys: [vkey, otherKey] });
  await assert.rejects(both, { code: 'other' }, 'another log of this deployment');
  await assert.rejects(exportLogs({ folder: stranger, to, vkeys: [otherKey] }), { code: 'copy' });
  assert.deepEqual(copyFiles(), before);
});

test('damage of the log goes to no copy; damage of the copy is replaced and counted', async (t) => {
  const [from, to] = [temporaryFolder(t), temporaryFolder(t)];
  await publishLog(from, 700);
  await copyLog(from, to);
  for (const path of ['tile/0/000', 'tile/entries/001']) flip(to, path);
  assert.deepEqual(await copyLog(from, to), [{ number: 1, origin, size: 700, copied: 0, replaced: 2 }]);
  assert.equal(await readWhole(`${await serveFolder(t, join(to, 'log'))}/1`), 700);
  const before = readFileSync(join(to, 'log/1/checkpoint'));
  const places = ['tile/0/000', 'tile/0/003.p/132', 'tile/1/000.p/3'];
  for (const path of [...places, 'tile/entries/001', 'tile/entries/003.p/132']) {
    await publishLog(from, 900);
    flip(from, path);
    await assert.rejects(copyLog(from, to), { code: 'damaged' }, path);
  }
  await publishLog(from, 900);
  rmSync(join(from, 'log/1/tile/0/002'));
  await assert.rejects(copyLog(from, to), { code: 'damaged' });
  assert.deepEqual(readFileSync(join(to, 'log/1/checkpoint')), before);
});

nightTest('the monitor follows a copy on another host, and sees what was changed there', async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const to = temporaryFolder(t);
  const host = await serveFolder(t, to);
  const copy = async () => {
    const { code, error } = await runHeed(['log', 'export', '--to', to], { HEED_DATA: place.folder });
    assert.equal(code, 0, error);
  };
  const state = join(to, 'state.json');
  const look = () =>
    run([place.url, '--json', '--patience', '0', '--state', state, '--log-url', `${host}/log`]);
  await copy();
  assert.equal(await look(), 0);
  await tellAndFind(place.url);
  await copy();
  assert.equal(await look(), 0);
  await tellAndFind(place.url);
  const checkpoint = join(to, 'log/1/checkpoint');
  const sizeThere = () => parseCheckpoint(parseNote(readFileSync(checkpoint, 'utf8')).text).size;
  const size = sizeThere();
  await copy();
  const grown = sizeThere();
  assert.ok(grown > size);
  const bundle = join(to, `log/1/tile/entries/000${grown >= 256 ? '' : `.p/${grown}`}`);
  const bytes = readFileSync(bundle);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(bundle, bytes);
  assert.notEqual(await look(), 0);
});
