import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { addDays } from '@heed/domain/time';
import Sqlite from 'better-sqlite3';
import { openStorage, type Storage } from '../../../packages/storage/src/index.ts';
import { onEachDatabase } from '../../../packages/storage/tests/databases.ts';
import { findRemains } from '../../../packages/storage/tests/hunt.ts';
import {
  accepted,
  bytesOf,
  hex,
  message,
  report,
  sha256,
  uploaded,
} from '../../../packages/storage/tests/reports.ts';
import { depositDays, mostVersions } from '../rules/deposit.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const dayMs = 86_400_000;
const version = (attachments: readonly string[] = []) => ({ ...message(), attachments });
const idsIn = async (storage: Storage, vault: string) =>
  (await storage.deposits.read(vault, { limit: 99 })).versions.map(({ id }) => id).sort();

onEachDatabase('deposits', {
  'a version is stored once, with its files and its leaf, and is read by its vault alone': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: at });
    const vault = hex(32);
    const bytes = message(70_000).envelope;
    const file = await uploaded(storage, bytes);
    const first = version([file]);
    const stored = { ok: true, answer: 'accepted', day: '2026-03-10', eraseDay: '2028-03-09' };
    assert.deepEqual(await storage.deposits.add(vault, first), stored);
    assert.deepEqual(await storage.deposits.add(vault, first), { ...stored, answer: 'same' });
    const conflict = { ok: false, reason: 'conflict' };
    assert.deepEqual(await storage.deposits.add(vault, { ...version(), id: first.id }), conflict);
    assert.deepEqual(await storage.deposits.add(hex(32), first), conflict, 'of another vault');
    const { versions, more, eraseDay } = await storage.deposits.read(vault, { limit: 9 });
    assert.deepEqual([versions.length, more, eraseDay], [1, false, '2028-03-09']);
    assert.equal(sha256(versions[0]!.envelope), first.hash);
    assert.deepEqual(versions[0]!.attachments, [{ id: file, length: bytes.length }]);
    assert.deepEqual(await storage.deposits.holds(vault, file), true);
    assert.deepEqual(await storage.deposits.holds(hex(32), file), false);
    const waiting = (await storage.ledger.pending(9)).map((entry) => Buffer.from(entry).toString('hex'));
    assert.deepEqual(waiting, [first.leaf]);
    assert.deepEqual(await idsIn(storage, hex(32)), [], 'a vault that never was is an empty one');
  },

  'a file of a deposit is nobody else’s, and outlives the nightly sweep': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const file = await uploaded(storage, message(70_000).envelope);
    const vault = hex(32);
    assert.ok((await storage.deposits.add(vault, version([file]))).ok);
    const reply = await storage.intake.acceptReport(report({ attachments: [file] }));
    assert.deepEqual(reply, { ok: false, reason: 'attachment' });
    assert.deepEqual(await storage.deposits.add(hex(32), version([file])), {
      ok: false,
      reason: 'attachment',
    });
    assert.deepEqual(await storage.attachments.remove(file), { ok: false, reason: 'claimed' });
    clock.now += 5 * dayMs;
    assert.deepEqual(await storage.attachments.sweep(), { uploads: 0, files: 0 });
    const read = await storage.attachments.read(file);
    assert.ok(read.ok && (await bytesOf(read.stream)).length === 70_000);
    assert.equal((await storage.attachments.get(file))?.desk, null, 'no desk may fetch it');
  },

  'a change keeps the whole vault two years; what was deleted is hidden at once and erased next': async (
    t,
    { open, place },
  ) => {
    const clock = { now: at };
    const where = await place(t);
    const { folder } = where;
    const storage = await open(t, where, clock);
    const vault = hex(32);
    const sealed = message(70_000).envelope;
    const [first, second] = [version([await uploaded(storage, sealed)]), version()];
    await storage.deposits.add(vault, first);
    clock.now += 300 * dayMs;
    await storage.deposits.add(vault, second);
    const until = addDays('2026-03-10', 300 + depositDays);
    assert.equal((await storage.deposits.read(vault, { limit: 9 })).eraseDay, until);
    await storage.jobs.erase(); // the clock was still for 300 days: this run only notes it
    const hidden = await storage.deposits.hide(vault, [first.id]);
    assert.ok(hidden.ok);
    assert.match(hidden.recorded.statement, new RegExp(`^heed/deletion/v1\n${vault}\nasked `));
    assert.deepEqual(await idsIn(storage, vault), [second.id]);
    assert.deepEqual(await storage.deposits.holds(vault, first.attachments[0]!), false);
    assert.deepEqual(await storage.deposits.hide(vault, [first.id]), { ok: false, reason: 'unknown' });
    assert.deepEqual(await storage.deposits.hide(hex(32), [second.id]), { ok: false, reason: 'unknown' });
    assert.ok(storage.kind !== 'sqlite' || findRemains([folder], [first.envelope, sealed]).length > 0);
    clock.now += dayMs;
    assert.deepEqual(await storage.jobs.erase(), { ok: true, conversations: 0, files: 1, purged: true });
    if (storage.kind === 'sqlite') assert.deepEqual(findRemains([folder], [first.envelope, sealed]), []);
    assert.deepEqual(await idsIn(storage, vault), [second.id]);
    for (let passed = 0; passed <= depositDays; passed++, clock.now += dayMs) await storage.jobs.erase();
    assert.deepEqual(await idsIn(storage, vault), []);
  },

  'a change of code moves the vault and leaves what opens it; nothing to move is no fault': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const [before, after] = [hex(32), hex(32)];
    const carry = new Uint8Array(Buffer.from('carry'));
    assert.deepEqual(await storage.deposits.move(before, { vault: after, carry }), { ok: true });
    assert.equal((await storage.deposits.read(after, { limit: 1 })).carry, null);
    const one = version();
    await storage.deposits.add(before, one);
    assert.deepEqual(await storage.deposits.move(before, { vault: after, carry }), { ok: true });
    assert.deepEqual([await idsIn(storage, before), await idsIn(storage, after)], [[], [one.id]]);
    assert.equal(Buffer.from((await storage.deposits.read(after, { limit: 1 })).carry!).toString(), 'carry');
    await storage.deposits.add(before, version());
    assert.deepEqual(await storage.deposits.move(before, { vault: after, carry }), {
      ok: false,
      reason: 'exists',
    });
    await storage.deposits.hide(after, [one.id]);
    await storage.jobs.erase();
    clock.now += dayMs;
    await storage.jobs.erase();
    assert.equal((await storage.deposits.read(after, { limit: 1 })).carry, null, 'gone with the last');
  },

  'a vault is bounded, and no row of it knows a conversation': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const vault = hex(32);
    for (let n = 0; n < mostVersions; n++) assert.ok((await storage.deposits.add(vault, version())).ok);
    assert.deepEqual(await storage.deposits.add(vault, version()), { ok: false, reason: 'many' });
    const ids: string[] = [];
    for (let after = '', more = true; more; ) {
      const page = await storage.deposits.read(vault, { after, limit: 30 });
      ids.push(...page.versions.map(({ id }) => id));
      [after, more] = [ids.at(-1)!, page.more];
    }
    assert.equal(new Set(ids).size, mostVersions, 'every version once');
    const { conversation } = await accepted(storage);
    assert.deepEqual(await idsIn(storage, conversation), []);
    assert.equal(await storage.conversations.get(vault), null);
  },
});

const dumps = new URL('../../../packages/storage/tests/schemas/', import.meta.url);
/** The first schema with deposits. */
const firstSchema = 10;

test('each released schema opens with the vault that it held', async (t) => {
  for (const name of readdirSync(dumps)) {
    const folder = mkdtempSync(join(tmpdir(), 'heed-vaults-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const raw = new Sqlite(join(folder, 'heed.sqlite'));
    raw.pragma('foreign_keys = OFF');
    raw.exec(readFileSync(new URL(name, dumps), 'utf8'));
    raw.close();
    const storage = await openStorage({ folder });
    const { versions } = await storage.deposits.read('5'.repeat(64), { limit: 9 });
    await storage.close();
    assert.equal(versions.length, Number.parseInt(name, 10) >= firstSchema ? 1 : 0, name);
  }
});
