import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { codeOf, InventedChat, inventDesk, inventPerson } from '../invented.ts';
import { openExport } from '../open/export.ts';
import { EnvelopeError } from '../refusal.ts';
import { isValidSignature } from '../signing.ts';
import { exportEntries, makePassphrase, sealExport } from './export.ts';
import { safeName, tarStream } from './tar.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-export-'));
after(() => rmSync(folder, { recursive: true }));

const entries = [
  { name: 'conversation.txt', bytes: new TextEncoder().encode('They keep my passport.\n') },
  { name: 'conversation.json', bytes: new TextEncoder().encode('{}') },
  { name: `attachments/1-${safeName('../../etc/passwd')}`, bytes: new Uint8Array(70_000).fill(1) },
  { name: 'attachments/2-empty', bytes: new Uint8Array(0) },
];
const passphrase = makePassphrase();
const file = await collect(await sealExport(entries, passphrase));

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  return Uint8Array.from(Buffer.concat(parts));
}

test('an export opens again with its passphrase and with no other', async () => {
  const result = await openExport(file, passphrase);
  assert.deepEqual(result, entries);
  assert.equal(await codeOf(() => openExport(file, `${passphrase}A`)), 'not-for-us');
});

/** Runs `age -d` behind a terminal, since it reads a passphrase from nothing else. */
function ageWithPassphrase(input: string, output: string): { ran: boolean; why: string } {
  if (spawnSync('age', ['--version']).error) return { ran: false, why: 'no age' };
  if (spawnSync('script', ['--version']).error) return { ran: false, why: 'no script' };
  const command = `age -d -o ${output} ${input}`;
  spawnSync('script', ['-qec', command, '/dev/null'], { input: `${passphrase}\n`, timeout: 60_000 });
  return { ran: true, why: '' };
}

test('the age command opens an export, and tar unpacks it', (t) => {
  const [input, output] = [join(folder, 'export.age'), join(folder, 'export.tar')];
  writeFileSync(input, file);
  const { ran, why } = ageWithPassphrase(input, output);
  if (!ran) return t.skip(`skipped: ${why}`);
  execFileSync('tar', ['-xf', output, '-C', folder]);
  for (const { name, bytes } of entries)
    assert.deepEqual(Uint8Array.from(readFileSync(join(folder, name))), bytes, name);
});

test('file names in an export are never paths, options or hidden files', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) =>
      assert.match(safeName(name), /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,59}$/),
    ),
  );
  assert.equal(safeName('../../etc/passwd'), 'etc_passwd');
  assert.equal(safeName('\u202egpj.exe'), 'gpj.exe');
});

test('an unsafe name is never written', async () => {
  for (const name of ['../a', '/a', 'a/../b', '-rf', '.hidden', '', 'a'.repeat(101), 'a\0b']) {
    await assert.rejects(
      async () => collect(tarStream([{ name, bytes: new Uint8Array(1) }])),
      RangeError,
      name,
    );
  }
});

test('a file that is no export is refused with a code', async () => {
  assert.equal(await codeOf(() => openExport(new Uint8Array(0), 'x')), 'empty');
  assert.equal(await codeOf(() => openExport(new Uint8Array(99), 'x')), 'not-age');
  const cut = file.slice(0, file.length - 5);
  assert.equal(await codeOf(() => openExport(cut, passphrase)), 'damaged');
  const quick = async (content: Uint8Array) => {
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(2);
    encrypter.setPassphrase('x');
    return codeOf(async () => openExport(await encrypter.encrypt(content), 'x'));
  };
  assert.equal(await quick(new Uint8Array(0)), 'truncated');
  assert.equal(await quick(new Uint8Array(512).fill(65)), 'bad-shape');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 500, maxLength: 1600 }), async (content) => {
      const outcome = await quick(content);
      assert.doesNotMatch(outcome, /^not coded/);
    }),
    { numRuns: 100 },
  );
  assert.ok(new EnvelopeError('empty') instanceof Error);
});

test('an exported conversation can be checked by who has only the export', async () => {
  const chat = new InventedChat(await inventPerson(), await inventDesk());
  await chat.say('person', { text: 'They keep my passport.' });
  await chat.say('desk');
  const messages = [
    ...chat.sent.map((item) => ({ item, verdict: 'genuine' as const })),
    {
      item: { ok: false as const, reason: 'damaged' as const, hash: '0'.repeat(64) },
      verdict: { notGenuine: 'unreadable' as const },
    },
  ];
  const attachments = [{ message: 0, name: '../a b.jpg', bytes: Uint8Array.of(1) }];
  const files = new Map<string, Uint8Array>();
  for await (const { name, bytes } of exportEntries('text', messages, attachments)) files.set(name, bytes);
  const names = [
    'conversation.txt',
    'conversation.json',
    'messages/001.json',
    'messages/002.json',
    'attachments/001-a_b.jpg',
  ];
  assert.deepEqual([...files.keys()], names);
  const records = JSON.parse(Buffer.from(files.get('conversation.json')!).toString());
  for (const { file, signature, signKey } of records.slice(0, 2)) {
    assert.ok(isValidSignature('heed/message/v1', files.get(file)!, Buffer.from(signature, 'hex'), signKey));
  }
  assert.equal(records[2].refused, 'damaged');
});
