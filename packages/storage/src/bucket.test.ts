// Attachments in a bucket of a real object store (OpenStack Swift), whole and broken in every way that we
// know of.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { temporaryFolder } from '../tests/databases.ts';
import { accepted, bytesOf, hex, sha256, uploaded } from '../tests/reports.ts';
import { type Break, standBefore } from '../tests/store-front.ts';
import { hasObjectStore, startTemporaryStore, type TemporaryStore } from '../tests/temporary-store.ts';
import { Bucket } from './bucket.ts';
import { Folder } from './files.ts';
import {
  bucketIdOf,
  destroyBucket,
  moveAttachments,
  ObjectStore,
  openStorage,
  restoreBackup,
  type StorageOptions,
  type StoreAccess,
} from './index.ts';

const day = 86_400_000;
const skip = hasObjectStore() ? false : 'no object store on this machine';

async function open(t: TestContext, options: StorageOptions) {
  const storage = await openStorage(options);
  t.after(() => storage.close());
  return storage;
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(folder, 'attachments'), { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );

async function namesIn(access: StoreAccess): Promise<string[]> {
  return [...(await new ObjectStore(access).names())].sort();
}

/** A finished upload on the way of the API, where the store may refuse it. */
async function upload(storage: Awaited<ReturnType<typeof openStorage>>, bytes: Uint8Array) {
  const id = hex(16);
  await storage.attachments.create(id, bytes.byteLength, 'report');
  await storage.attachments.append(id, 0, bytes);
  return { id, finish: () => storage.attachments.finish(id, sha256(bytes)) };
}

describe('a bucket', { skip }, () => {
  let store: TemporaryStore;
  before(async () => {
    store = await startTemporaryStore();
  });
  after(() => store.stop());
  const place = (t: TestContext) => ({ folder: temporaryFolder(t), attachments: store.prefix() });

  it('sees sealed bytes under random names alone; the folder has nothing left of them', async (t) => {
    const at = place(t);
    const storage = await open(t, at);
    const bytes = randomBytes(300_000);
    const id = await uploaded(storage, bytes);
    const report = await accepted(storage, { attachments: [id] });
    const names = await namesIn(at.attachments);
    assert.equal(names.length, 2);
    assert.match(names[0]!, /^[0-9a-f]{32}$/);
    assert.deepEqual([names[1], filesIn(at.folder)], ['mark', []]);
    // Nothing that the store has on its disk, databases and logs of its own too, tells whose it is.
    const storeFiles = readdirSync(store.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    for (const word of [id, report.conversation, report.id, report.message.id, report.desk, 'heed'])
      assert.ok(!storeFiles.some((file) => file.includes(word)), `${word} stands in the store`);
    assert.ok(
      storeFiles.some((file) => file.includes(bytes)),
      'and the sealed bytes do',
    );
  });

  it('is erased with the conversation, and from it what nobody claimed and what no row knows', async (t) => {
    const clock = { now: Date.now() };
    const at = { ...place(t), now: () => clock.now };
    const storage = await open(t, at);
    const unused = await uploaded(storage, randomBytes(2000));
    const id = await uploaded(storage, randomBytes(3000));
    await accepted(storage, { attachments: [id], keepDays: 1 });
    await new ObjectStore(at.attachments).putBytes(hex(16), Buffer.from('stray'));
    await new ObjectStore(at.attachments).putBytes('not-ours', Buffer.from('other'));
    assert.equal(storage.attachments.load().total, 5000);
    assert.deepEqual(await storage.attachments.sweep(), { uploads: 0, files: 1 });
    assert.equal((await namesIn(at.attachments)).length, 4);
    clock.now += 2 * day;
    assert.deepEqual(await storage.attachments.sweep(), { uploads: 1, files: 0 });
    assert.equal(await storage.attachments.get(unused), null);
    assert.equal((await namesIn(at.attachments)).length, 3);
    assert.equal(storage.attachments.load().total, 3000);
  });

  it('with versions is erased in every version, and says that it has them', async (t) => {
    const attachments = await store.bucket('versioned');
    const storage = await open(t, { folder: temporaryFolder(t), attachments });
    assert.equal(await storage.attachments.look(), 'versioned');
    const id = await uploaded(storage, randomBytes(3000));
    const objects = new ObjectStore(attachments);
    const [name] = await namesIn(attachments);
    await objects.putBytes(name!, Buffer.from('an older version is beside it now'));
    assert.deepEqual(await storage.attachments.remove(id), { ok: true });
    assert.deepEqual(await namesIn(attachments), ['mark']);
    const versions = await (await store.ask('GET', `/${attachments.bucket}?versions`)).text();
    assert.ok(!versions.includes(name!), 'no version is left, and no mark of a deletion');
  });

  it('of another organisation takes nothing from us, and nothing is swept from it', async (t) => {
    const at = place(t);
    const first = await open(t, at);
    const id = await uploaded(first, randomBytes(2000));
    const other = await open(t, { folder: temporaryFolder(t), attachments: at.attachments });
    assert.equal(await other.attachments.look(), 'foreign');
    const { finish } = await upload(other, randomBytes(2000));
    await assert.rejects(finish(), { code: 'foreign' });
    await assert.rejects(other.attachments.sweep(), { code: 'foreign' });
    assert.ok((await first.attachments.read(id)).ok);
    // An empty bucket in the place of ours is not ours either.
    await first.close();
    const elsewhere = await open(t, { folder: at.folder, attachments: store.prefix() });
    assert.equal(await elsewhere.attachments.look(), 'foreign');
  });

  it('is not forgotten: without its setting nothing opens', async (t) => {
    const at = place(t);
    const storage = await openStorage(at);
    await uploaded(storage, randomBytes(2000));
    await storage.close();
    await assert.rejects(openStorage({ folder: at.folder }), { code: 'in-bucket' });
    const folder = temporaryFolder(t);
    const inFolder = await openStorage({ folder });
    await uploaded(inFolder, randomBytes(2000));
    await inFolder.close();
    await assert.rejects(openStorage({ folder, attachments: store.prefix() }), { code: 'in-folder' });
  });

  it('answers a look by storing, reading and destroying; anybody who reads it is told', async (t) => {
    const at = place(t);
    const storage = await open(t, at);
    assert.equal(await storage.attachments.look(), 'answers');
    assert.deepEqual(await namesIn(at.attachments), ['mark']);
    const front = await standBefore(t, store.endpoint);
    const through = await open(t, { folder: temporaryFolder(t), attachments: front.through(store.prefix()) });
    front.breaks = ({ headers }) =>
      headers.authorization === undefined ? { does: 'answer', status: 200, code: 'x' } : null;
    assert.equal(await through.attachments.look(), 'public');
  });

  /** Each with how a look names it. */
  const broken: readonly (readonly [Break, string])[] = [
    [{ does: 'answer', status: 403, code: 'AccessDenied' }, 'refused'],
    [{ does: 'answer', status: 500, code: 'InternalError' }, 'no-answer'],
    [{ does: 'answer', status: 503, code: 'SlowDown' }, 'no-answer'],
    [{ does: 'answer', status: 507, code: 'StorageFull' }, 'full'],
    [{ does: 'answer', status: 404, code: 'NoSuchBucket' }, 'no-bucket'],
    [{ does: 'answer', status: 301, code: 'PermanentRedirect' }, 'other'],
    [{ does: 'drop' }, 'no-answer'],
  ];
  it('that is full, broken, shut or mute takes no file, loses none, and words are stored', async (t) => {
    const front = await standBefore(t, store.endpoint);
    const at = { folder: temporaryFolder(t), attachments: front.through(store.prefix()) };
    const storage = await open(t, at);
    const earlier = await uploaded(storage, randomBytes(2000));
    for (const [fault, state] of broken) {
      const code = state === 'full' ? 'full' : 'away';
      const { id, finish } = await upload(storage, randomBytes(2000));
      front.breaks = () => fault;
      await assert.rejects(finish(), { code });
      assert.equal(await storage.attachments.look(), state);
      assert.equal((await storage.attachments.get(id))?.offset, 2000, 'the upload stays');
      await accepted(storage);
      await assert.rejects(storage.attachments.read(earlier), { code });
      front.breaks = null;
      assert.deepEqual(await finish(), { ok: true }, 'and goes on once it answers');
      assert.ok((await storage.attachments.read(earlier)).ok);
      assert.deepEqual(filesIn(at.folder), []);
    }
  });

  it('that answers nothing holds nobody up beyond its time; one that is slow is waited for', async (t) => {
    const front = await standBefore(t, store.endpoint);
    const objects = new ObjectStore(front.through(store.prefix()), 400);
    await objects.putBytes('a', Buffer.from('abc'));
    front.breaks = () => ({ does: 'hang' });
    const began = performance.now();
    await assert.rejects(objects.putBytes('b', Buffer.from('abc')), { kind: 'no-answer' });
    await assert.rejects(objects.getBytes('a'), { kind: 'no-answer' });
    const took = performance.now() - began;
    assert.ok(took > 700 && took < 3000, `${took} ms`);
    front.breaks = () => ({ does: 'slow', ms: 200 });
    assert.equal(Buffer.from((await objects.getBytes('a'))!).toString(), 'abc');
  });

  it('is tried again where it broke once', async (t) => {
    const front = await standBefore(t, store.endpoint);
    const objects = new ObjectStore(front.through(store.prefix()));
    let times = 2;
    front.breaks = () => (times-- > 0 ? { does: 'answer', status: 503, code: 'SlowDown' } : null);
    await objects.putBytes('a', Buffer.from('abc'));
    assert.equal(front.requests.filter((one) => one.startsWith('PUT')).length, 3);
  });

  it('gives half an object, none, or a shorter one: half is never given as whole', async (t) => {
    const front = await standBefore(t, store.endpoint);
    const at = { folder: temporaryFolder(t), attachments: front.through(store.prefix()) };
    const storage = await open(t, at);
    const id = await uploaded(storage, randomBytes(2_000_000));
    front.breaks = () => ({ does: 'cut' });
    const cut = await storage.attachments.read(id);
    assert.ok(cut.ok);
    await assert.rejects(bytesOf(cut.stream), { name: 'StoreFault' });
    front.breaks = null;
    const objects = new ObjectStore(at.attachments);
    const [name] = await namesIn(at.attachments);
    await objects.putBytes(name!, randomBytes(1_000_000));
    const short = await storage.attachments.read(id);
    assert.ok(short.ok);
    await assert.rejects(bytesOf(short.stream));
    assert.match((await storage.backup.checkIntegrity()).problems.join(), /1 attachment\(s\) are missing/);
    await objects.destroy(name!);
    await assert.rejects(storage.attachments.read(id), { code: 'file-missing' });
    assert.match((await storage.backup.checkIntegrity()).problems.join(), /1 attachment\(s\) are missing/);
  });

  it('refuses bytes that are not those that were hashed, and keeps no half object', async () => {
    const objects = new ObjectStore(store.prefix());
    const other = sha256(Buffer.from('other'));
    await assert.rejects(
      objects.put('a', 5, other, async function* () {
        yield Buffer.from('words');
      }),
      { kind: 'other' },
    );
    // The sender dies in the middle.
    await assert.rejects(
      objects.put('b', 500_000, other, async function* () {
        yield randomBytes(100_000);
        throw new Error('power cut');
      }),
    );
    assert.deepEqual([await objects.size('a'), await objects.size('b')], [null, null]);
  });

  it('does not know a clock that is hours away', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 3 * 3_600_000 });
    await assert.rejects(new ObjectStore(store.prefix()).getBytes('a'), { kind: 'clock' });
  });

  it('streams: where the other end does not take more, no more is read', async (t) => {
    const front = await standBefore(t, store.endpoint);
    const objects = new ObjectStore(front.through(store.prefix()), 500);
    let readBytes = 0;
    async function* large() {
      for (; readBytes < 200_000_000; readBytes += 65_536) yield new Uint8Array(65_536);
    }
    front.breaks = () => ({ does: 'hang' });
    await assert.rejects(objects.put('a', 200_000_000, sha256(new Uint8Array()), large));
    assert.ok(readBytes < 20_000_000, `${readBytes} bytes were read ahead`);
    front.breaks = null;
    const bytes = randomBytes(30_000_000);
    await objects.put('a', bytes.length, sha256(bytes), async function* () {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    });
    const before = front.passed();
    const stream = await objects.get('a', 0, bytes.length);
    await stream.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const ahead = front.passed() - before;
    await stream.return(undefined);
    assert.ok(ahead < 20_000_000, `${ahead} bytes were taken from the store for a reader who took one piece`);
    t.diagnostic(`${readBytes} bytes ahead on the way there, ${ahead} on the way back`);
  });

  it('is in a backup; restored it lies in the folder, and moves into a new bucket', async (t) => {
    const at = place(t);
    const storage = await openStorage(at);
    const bytes = randomBytes(30_000);
    const id = await uploaded(storage, bytes);
    await accepted(storage, { attachments: [id] });
    const backup = join(temporaryFolder(t), 'backup');
    const copied = await storage.backup.create(backup);
    assert.equal(copied.attachments, 1);
    await storage.close();
    const folder = join(temporaryFolder(t), 'restored');
    assert.ok((await restoreBackup(backup, { folder })).ok);
    const attachments = store.prefix();
    await assert.rejects(openStorage({ folder, attachments }), { code: 'in-folder' });
    assert.deepEqual(await moveAttachments({ folder, attachments, to: 'bucket' }), { ok: true, files: 1 });
    assert.deepEqual(filesIn(folder), []);
    const restored = await open(t, { folder, attachments });
    assert.deepEqual((await restored.backup.checkIntegrity()).problems, []);
    const read = await restored.attachments.read(id);
    assert.ok(read.ok);
    assert.deepEqual(Buffer.from(await bytesOf(read.stream)), bytes);
    assert.equal((await namesIn(at.attachments)).length, 2, 'the first bucket is as it was');
  });

  it('that lost an object does not let a backup drop its conversation', async (t) => {
    const at = place(t);
    const storage = await open(t, at);
    const id = await uploaded(storage, randomBytes(3000));
    await accepted(storage, { attachments: [id] });
    const [name] = await namesIn(at.attachments);
    await new ObjectStore(at.attachments).destroy(name!);
    const backup = join(temporaryFolder(t), 'backup');
    assert.equal((await storage.backup.create(backup)).conversations, 1);
    const folder = join(temporaryFolder(t), 'restored');
    assert.ok((await restoreBackup(backup, { folder })).ok);
    const restored = await open(t, { folder });
    const report = await restored.backup.checkIntegrity();
    assert.deepEqual([report.ok, report.conversations], [false, 1]);
  });

  it('moves there and back, and a move that was broken off goes on', async (t) => {
    const front = await standBefore(t, store.endpoint);
    const folder = temporaryFolder(t);
    const attachments = front.through(store.prefix());
    const storage = await openStorage({ folder });
    const all = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const bytes = randomBytes(20_000);
        return { bytes, id: await uploaded(storage, bytes) };
      }),
    );
    await storage.close();
    const whole = async (options: StorageOptions) => {
      const storage = await openStorage(options);
      for (const { id, bytes } of all) {
        const read = await storage.attachments.read(id);
        assert.ok(read.ok);
        assert.deepEqual(Buffer.from(await bytesOf(read.stream)), bytes);
      }
      await storage.close();
    };
    const breakAfter = (method: string, most: number) => {
      let count = 0;
      front.breaks = (request) =>
        request.method === method && ++count > most
          ? { does: 'answer', status: 403, code: 'AccessDenied' }
          : null;
    };
    breakAfter('PUT', 3);
    await assert.rejects(moveAttachments({ folder, attachments, to: 'bucket' }), { code: 'away' });
    await whole({ folder });
    front.breaks = null;
    assert.deepEqual(await moveAttachments({ folder, attachments, to: 'bucket' }), { ok: true, files: 4 });
    assert.deepEqual(filesIn(folder), []);
    await whole({ folder, attachments });
    assert.deepEqual(await moveAttachments({ folder, attachments, to: 'bucket' }), { ok: true, files: 0 });
    breakAfter('GET', 4);
    await assert.rejects(moveAttachments({ folder, attachments, to: 'folder' }), { code: 'away' });
    front.breaks = null;
    await whole({ folder, attachments });
    breakAfter('DELETE', 2);
    await assert.rejects(moveAttachments({ folder, attachments, to: 'folder' }), { code: 'away' });
    front.breaks = null;
    await whole({ folder });
    assert.deepEqual(await moveAttachments({ folder, attachments, to: 'folder' }), { ok: true, files: 4 });
    assert.deepEqual(await namesIn(attachments), []);
    await whole({ folder });
  });

  it('is destroyed with the organisation, whose mark it must have', async (t) => {
    const at = place(t);
    const storage = await openStorage(at);
    await uploaded(storage, randomBytes(3000));
    const id = await bucketIdOf(storage.settings);
    await storage.close();
    await assert.rejects(destroyBucket(at.attachments, hex(16)), { code: 'foreign' });
    assert.equal((await namesIn(at.attachments)).length, 2);
    await destroyBucket(at.attachments, id!);
    assert.deepEqual(await namesIn(at.attachments), []);
    await destroyBucket(at.attachments, id!);
    assert.deepEqual(await namesIn(at.attachments), []);
  });

  it('of many pages is listed to its end', async () => {
    const objects = new ObjectStore(store.prefix());
    const folder = new Folder('');
    const notes = { begin: async () => ({ id: hex(16), state: 'begun' as const }), put: async () => {} };
    const names = Array.from({ length: 12 }, () => hex(16));
    await Promise.all(names.map((name) => objects.putBytes(name, new Uint8Array())));
    assert.deepEqual([...(await new Bucket(objects, folder, notes).names())].sort(), names.sort());
  });

  it('leaves in the folder what another process must still finish, and takes what is done', async (t) => {
    const at = place(t);
    const storage = await open(t, at);
    const { id } = await upload(storage, randomBytes(2000));
    await uploaded(storage, randomBytes(2000));
    const [waiting] = filesIn(at.folder);
    const stray = waiting!.slice(0, 2) + hex(15);
    writeFileSync(join(at.folder, 'attachments', waiting!.slice(0, 2), stray), 'stray');
    await storage.attachments.sweepFolder();
    assert.deepEqual(filesIn(at.folder), [waiting]);
    rmSync(join(at.folder, 'attachments', waiting!.slice(0, 2), waiting!));
    assert.equal((await storage.attachments.get(id))?.offset, 0, 'on another machine it begins anew');
  });
});
