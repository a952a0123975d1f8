import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { inBucket, onEachDatabase, type Test } from '../tests/databases.ts';
import { accepted, bytesOf, hex, sha256, uploaded } from '../tests/reports.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const filesIn = (folder: string): string[] => {
  const root = join(folder, 'attachments');
  return readdirSync(root).flatMap((part) =>
    readdirSync(join(root, part)).map((name) => join(root, part, name)),
  );
};

const anywhere: Readonly<Record<string, Test>> = {
  'an upload in any cut, resumed at its offset, is read back whole': async (t, { open }) => {
    const storage = await open(t);
    const cuts = fc.array(fc.uint8Array({ minLength: 0, maxLength: 3000 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (chunks) => {
        const id = hex(16);
        const whole = Buffer.concat(chunks);
        await storage.attachments.create(id, whole.length, 'report');
        let offset = 0;
        for (const chunk of chunks) {
          const wrong = await storage.attachments.append(id, offset + 1, chunk);
          assert.deepEqual(wrong, { ok: false, reason: 'offset', offset });
          const answer = await storage.attachments.append(id, offset, chunk);
          offset += chunk.length;
          assert.deepEqual(answer, { ok: true, offset });
        }
        assert.deepEqual(await storage.attachments.finish(id, sha256(whole)), { ok: true });
        const read = await storage.attachments.read(id);
        assert.ok(read.ok);
        assert.deepEqual(Buffer.from(await bytesOf(read.stream)), whole);
      }),
      { numRuns: 15 },
    );
  },

  'a range is that range': async (t, { open }) => {
    const storage = await open(t);
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));
    const id = await uploaded(storage, bytes);
    for (const [start, end] of [
      [0, 10],
      [70_000, 140_001],
      [199_999, 500_000],
      [5, 5],
    ] as const) {
      const read = await storage.attachments.read(id, { start, end });
      assert.ok(read.ok && read.length === bytes.length);
      assert.deepEqual(Buffer.from(await bytesOf(read.stream)), bytes.subarray(start, end));
    }
  },

  'a stream that breaks leaves what arrived; what is too long is cut back': async (t, { open }) => {
    const storage = await open(t);
    const id = hex(16);
    await storage.attachments.create(id, 10, 'report');
    async function* broken() {
      yield Buffer.from('abcd');
      throw new Error('network');
    }
    await assert.rejects(storage.attachments.append(id, 0, broken()), /network/);
    assert.deepEqual(await storage.attachments.create(id, 10, 'report'), { ok: true, offset: 4 });
    const long = await storage.attachments.append(id, 4, Buffer.from('0123456789'));
    assert.deepEqual(long, { ok: false, reason: 'too long', offset: 4 });
    assert.deepEqual(await storage.attachments.finish(id), { ok: false, reason: 'incomplete' });
    assert.deepEqual(await storage.attachments.append(id, 4, Buffer.from('efghij')), {
      ok: true,
      offset: 10,
    });
    assert.deepEqual(await storage.attachments.finish(id, sha256(Buffer.from('other'))), {
      ok: false,
      reason: 'different',
    });
    assert.equal((await storage.attachments.get(id))?.offset, 0, 'begins anew');
  },

  'two senders at one file do not mix': async (t, { open }) => {
    const storage = await open(t);
    const id = hex(16);
    await storage.attachments.create(id, 8, 'report');
    const answers = await Promise.all([
      storage.attachments.append(id, 0, Buffer.from('aaaa')),
      storage.attachments.append(id, 0, Buffer.from('bbbb')),
    ]);
    assert.equal(answers.filter(({ ok }) => ok).length, 1);
    assert.equal((await storage.attachments.get(id))?.offset, 4);
  },

  'an id is taken with another length; unknown ids are refused; no id leads out of the folder': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const id = hex(16);
    await storage.attachments.create(id, 8, 'report');
    assert.deepEqual(await storage.attachments.create(id, 9, 'report'), { ok: false, reason: 'taken' });
    assert.equal((await storage.attachments.append(hex(16), 0, Buffer.from('a'))).ok, false);
    const outside = '../../etc/passwd';
    await storage.attachments.create(outside, 3, 'report');
    await storage.attachments.append(outside, 0, Buffer.from('abc'));
    assert.deepEqual(await storage.attachments.finish(outside), { ok: true }, 'the id never names the file');
  },

  'bytes are counted per use within the hour, and in all': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const id = hex(16);
    await storage.attachments.create(id, 8, 'desk');
    await storage.attachments.append(id, 0, Buffer.from('aaaa'));
    assert.deepEqual(storage.attachments.load(), { total: 4, hour: { report: 0, conversation: 0, desk: 4 } });
    clock.now += 3_600_000;
    assert.deepEqual(storage.attachments.load(), { total: 4, hour: { report: 0, conversation: 0, desk: 0 } });
    assert.deepEqual(await storage.attachments.remove(id), { ok: true });
    assert.equal(storage.attachments.load().total, 0);
    const claimed = await uploaded(storage, Buffer.from('x'));
    await accepted(storage, { attachments: [claimed] });
    assert.deepEqual(await storage.attachments.remove(claimed), { ok: false, reason: 'claimed' });
  },
};

const inFolder: Readonly<Record<string, Test>> = {
  'files are named at random, for nobody else to read, with the day as their time': async (t, setting) => {
    const place = await setting.place(t);
    const storage = await setting.open(t, place, { now: at });
    const id = await uploaded(storage, Buffer.from('sealed'));
    const [file] = filesIn(place.folder);
    const { mode, mtimeMs, atimeMs } = statSync(file!);
    assert.ok(!file!.includes(id));
    assert.equal(mode & 0o777, 0o600);
    assert.deepEqual(
      [mtimeMs, atimeMs],
      [Date.parse('2026-03-10T00:00:00Z'), Date.parse('2026-03-10T00:00:00Z')],
    );
    assert.equal(statSync(place.folder).mode & 0o777, 0o700);
  },

  'what nobody claimed is swept after a day, and files that no row knows at once': async (t, setting) => {
    const place = await setting.place(t);
    const clock = { now: at };
    const storage = await setting.open(t, place, clock);
    const [unused, attached] = [
      await uploaded(storage, Buffer.from('left')),
      await uploaded(storage, Buffer.from('kept')),
    ];
    await accepted(storage, { attachments: [attached] });
    const [path] = filesIn(place.folder);
    const part = join(path!, '..');
    writeFileSync(join(part, basename(part) + hex(15)), 'stray');
    writeFileSync(join(part, 'not-ours'), 'other');
    assert.deepEqual(await storage.attachments.sweep(), { uploads: 0, files: 1 });
    clock.now += 2 * 86_400_000;
    assert.deepEqual(await storage.attachments.sweep(), { uploads: 1, files: 0 });
    assert.equal(await storage.attachments.get(unused), null);
    assert.ok((await storage.attachments.read(attached)).ok);
    assert.ok(existsSync(join(part, 'not-ours')));
  },
};

onEachDatabase('attachments', { ...anywhere, ...inFolder });
inBucket('attachments', anywhere);
