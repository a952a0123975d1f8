import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { it } from 'node:test';
import { leafHash } from '@heed/ledger';
import pg from 'pg';
import { newSchema, onEachDatabase, temporaryFolder } from '../tests/databases.ts';
import { accepted, hex, message, sha256 } from '../tests/reports.ts';
import { findPostgres, startTemporaryPostgres } from '../tests/temporary-postgres.ts';
import { openStorage } from './index.ts';

const entry = (): Uint8Array => new Uint8Array(randomBytes(32));
const asHex = (entries: readonly Uint8Array[]) => entries.map((one) => Buffer.from(one).toString('hex'));

onEachDatabase('the ledger', {
  "a message's entry waits from the moment the message is there": async (t, { open }) => {
    const storage = await open(t);
    const newReport = await accepted(storage);
    const more = message();
    await storage.conversations.addMessage(newReport.conversation, {
      ...more,
      deskKey: null,
      attachments: [],
      urgent: false,
      replyBy: null,
    });
    assert.deepEqual(
      asHex(await storage.ledger.pending(100)).sort(),
      [newReport.message.leaf, more.leaf].sort(),
    );
  },

  'what she decides about deletion waits for the log in its transaction, and says nothing there': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: Date.parse('2026-03-10T12:00:00Z') });
    const { id, conversation, message: first } = await accepted(storage);
    const decided = [
      await storage.conversations.keep(conversation, 365, 90),
      await storage.conversations.hide(conversation),
      await storage.desk.cancelDeletion(id, 90),
    ].map((answer) => (answer.ok ? answer.recorded : assert.fail()));
    const head = `heed/deletion/v1\n${conversation}\n`;
    assert.deepEqual(
      decided.map(({ statement }) => statement),
      [`${head}keep 365\n`, `${head}asked 2026-03-14\n`, `${head}taken-back\n`],
    );
    for (const { statement, salt, leaf } of decided)
      assert.equal(
        leaf,
        sha256(Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(sha256(Buffer.from(statement)), 'hex')])),
      );
    const waiting = asHex(await storage.ledger.pending(100)).sort();
    assert.deepEqual(waiting, [first.leaf, ...decided.map(({ leaf }) => leaf)].sort());
    assert.equal((await storage.conversations.hide(hex(32))).ok, false);
    assert.equal((await storage.ledger.pending(100)).length, 4, 'what is refused leaves nothing');
  },

  'a message that is refused leaves no entry, one sent twice leaves one': async (t, { open }) => {
    const storage = await open(t);
    const newReport = await accepted(storage);
    await storage.intake.acceptReport(newReport);
    await storage.intake.acceptReport({
      ...newReport,
      conversation: hex(32),
      message: { ...message(), id: newReport.message.id },
    });
    assert.equal((await storage.ledger.pending(100)).length, 1);
  },

  'what several servers find to say is said once in each log, whenever it got its place': async (
    t,
    { open },
  ) => {
    const { ledger } = await open(t);
    const statement = entry();
    await ledger.begin({ previous: 0, origin: 'log.example.org' });
    await Promise.all([ledger.addOnce([statement]), ledger.addOnce([statement])]);
    assert.deepEqual(asHex(await ledger.pending(100)), asHex([statement]), 'it waits once');
    // Another server looked for it before it got its place, and says it after.
    await ledger.place({ log: 1, size: 0, entries: [statement] });
    const other = entry();
    await ledger.addOnce([statement, other]);
    assert.deepEqual(asHex(await ledger.pending(100)), asHex([other]));
    await ledger.begin({ previous: 1, origin: 'log.example.org/2' });
    await ledger.addOnce([statement]);
    assert.equal((await ledger.pending(100)).length, 2, 'a new log says it again');
  },

  'entries get their places once, in the order given, and are found by their leaf hash': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const { ledger } = storage;
    assert.equal(await ledger.current(), null);
    assert.deepEqual(await ledger.begin({ previous: 0, origin: 'log.example.org' }), { ok: true });
    assert.deepEqual(await ledger.begin({ previous: 0, origin: 'fork.example.org' }), {
      ok: false,
      reason: 'begun',
    });
    const waiting = [entry(), entry()];
    await ledger.add(waiting);
    const entries = [entry(), ...waiting, ...Array.from({ length: 500 }, entry)];
    assert.deepEqual(await ledger.place({ log: 1, size: 0, entries }), { ok: true });
    assert.deepEqual(await ledger.pending(100), []);
    assert.deepEqual(asHex(await ledger.entries(1, 0, 503)), asHex(entries));
    assert.deepEqual(asHex(await ledger.entries(1, 1, 3)), asHex(waiting));
    assert.deepEqual(await ledger.find(leafHash(waiting[1]!)), { log: 1, index: 2 });
    assert.equal(await ledger.find(leafHash(entry())), null);
    assert.equal((await ledger.current())?.size, 503);
  },

  'of two sequencers that took the same size one gets the places': async (t, { open }) => {
    const storage = await open(t);
    const { ledger } = storage;
    await ledger.begin({ previous: 0, origin: 'log.example.org' });
    const answers = await Promise.all(
      [1, 2, 3].map(() => ledger.place({ log: 1, size: 0, entries: [entry()] })),
    );
    assert.deepEqual(answers.map(({ ok }) => ok).sort(), [false, false, true]);
    assert.equal((await ledger.current())?.size, 1);
  },

  'an older checkpoint never takes the place of a newer one': async (t, { open }) => {
    const storage = await open(t);
    const { ledger } = storage;
    await ledger.begin({ previous: 0, origin: 'log.example.org' });
    await ledger.place({ log: 1, size: 0, entries: [entry(), entry()] });
    await ledger.publish({ log: 1, size: 2, checkpoint: 'two' });
    await ledger.publish({ log: 1, size: 1, checkpoint: 'one' });
    assert.deepEqual(await ledger.current(), {
      number: 1,
      origin: 'log.example.org',
      size: 2,
      published: 2,
      checkpoint: 'two',
    });
    // The same size again: with the signatures of more witnesses.
    await ledger.publish({ log: 1, size: 2, checkpoint: 'two, witnessed' });
    assert.equal((await ledger.current())?.checkpoint, 'two, witnessed');
    await ledger.begin({ previous: 1, origin: 'log.example.org/2' });
    assert.deepEqual(
      (await ledger.all()).map(({ origin }) => origin),
      ['log.example.org', 'log.example.org/2'],
    );
    assert.deepEqual(await ledger.place({ log: 1, size: 2, entries: [entry()] }), {
      ok: false,
      reason: 'moved',
    });
  },
});

const binaries = findPostgres();
it("on PostgreSQL 'all after the last id seen' would pass over an entry that commits late; the log " +
  'takes it', {
  skip: binaries === null ? 'no PostgreSQL on this machine' : false,
}, async (t) => {
  const server = await startTemporaryPostgres(binaries!, { fsync: 'off' });
  const databaseUrl = await newSchema(server);
  const storage = await openStorage({ folder: temporaryFolder(t), databaseUrl });
  const [slow, reader] = [new pg.Client(databaseUrl), new pg.Client(databaseUrl)];
  t.after(async () => {
    await Promise.all([slow.end(), reader.end(), storage.close()]);
    await server.stop();
  });
  await Promise.all([slow.connect(), reader.connect()]);
  // The counter that a sequencer might have gone by, on the very rows of the log.
  await reader.query('alter table ledger_pending add column id bigserial');
  await storage.ledger.begin({ previous: 0, origin: 'log.example.org' });
  const late = entry();
  // A process that holds its transaction open while others commit: as one without the writers' lock would.
  await slow.query('begin');
  await slow.query('insert into ledger_pending (leaf, entry) values ($1, $2)', [
    Buffer.from(leafHash(late)),
    Buffer.from(late),
  ]);
  let last = 0;
  const byCounter: string[] = [];
  const tick = async () => {
    const { rows } = await reader.query('select id, entry from ledger_pending where id > $1 order by id', [
      last,
    ]);
    last = Math.max(last, ...rows.map(({ id }) => Number(id)));
    byCounter.push(...asHex(rows.map((row) => row.entry)));
    const log = (await storage.ledger.current())!;
    const entries = await storage.ledger.pending(100);
    assert.deepEqual(await storage.ledger.place({ log: 1, size: log.size, entries }), { ok: true });
  };
  const { message: quick } = await accepted(storage);
  await tick();
  await slow.query('commit');
  await tick();
  const placed = asHex(await storage.ledger.entries(1, 0, 10));
  assert.deepEqual(placed, [quick.leaf, ...asHex([late])]);
  assert.deepEqual(byCounter, [quick.leaf], 'going by the counter the late one is lost for good');
});
