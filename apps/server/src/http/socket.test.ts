import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openSocket } from './socket.ts';

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-socket-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'http.sock');
}

function answering(t: TestContext): Server {
  const server = createServer((_, response) => response.end('here'));
  t.after(() => server.close());
  return server;
}

const ask = (path: string) =>
  new Promise<string>((resolve, reject) => {
    get({ socketPath: path, path: '/' }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += part)).on('end', () => resolve(text));
    }).once('error', reject);
  });

test('a socket answers, for its owner and its group alone', async (t) => {
  const path = place(t);
  await openSocket(answering(t), path);
  assert.equal(await ask(path), 'here');
  assert.equal(statSync(path).mode & 0o777, 0o660);
});

test('a socket that a killed process left is taken over', async (t) => {
  const path = place(t);
  const script = "require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 9))";
  spawnSync(process.execPath, ['-e', script, path]);
  assert.ok(statSync(path).isSocket());
  await openSocket(answering(t), path);
  assert.equal(await ask(path), 'here');
});

test('a socket at which somebody answers stays theirs, and so does a file of another kind', async (t) => {
  const path = place(t);
  await openSocket(answering(t), path);
  await assert.rejects(openSocket(createServer(), path), { code: 'EADDRINUSE' });
  assert.equal(await ask(path), 'here');
  const file = `${path}.txt`;
  writeFileSync(file, 'words');
  await assert.rejects(openSocket(createServer(), file), { code: 'EADDRINUSE' });
  assert.equal(statSync(file).size, 5);
});
