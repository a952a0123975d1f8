import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { it } from 'node:test';
import { leafHash } from '@heed/ledger';
import pg from 'pg';
import { newSchema, onEachDatabase } from '../tests/databases.ts';
import { accepted, hex, message } from '../tests/reports.ts';
import { findPostgres, startTemporaryPostgres } from '../tests/temporary-postgres.ts';

const entry = (): Uint8Array => new Uint8Array(randomBytes(32));
const asHex = (entries: readonly Uint8Array[]) => entries.map((one) => Buffer.from(one).toString('hex'));

onEachDatabase('the ledger', {
  "a message's entry waits from the moment the message is there": async (t, { open }) => {
    const storage = await open(t);
    const sent = await accepted(storage);
    const more = message();
    await storage.conversations.addMessage(sent.conversation, {
      ...more,
      deskKey: null,
      attachments: [],
      urgent: false,
      replyBy: null,
    });
    assert.deepEqual(asHex(await storage.ledger.pending(100)).sort(), [sent.message.leaf, more.leaf].sort());
  },

  'a message that is refused leaves no entry, one sent twice leaves one': async (t, { open }) => {
    const storage = await open(t);
    const sent = await accepted(storage);
    await storage.intake.acceptReport(sent);
    await storage.intake.acceptReport({
      ...sent,
      conversation: hex(32),
      message: { ...message(), id: sent.message.id },
    });
    assert.equal((await storage.ledger.pending(100)).length, 1);
  },

  'entries get their places once, in the order given, and are found by their leaf hash': async (t, { open }) => {
    const storage = await open(t);
    const { ledger } = storage;
    assert.equal(await ledger.current(), null);
    assert.deepEqual(await ledger.begin({ previous: 0, origin: 'log.example.org' }), { ok: true });
    assert.deepEqual(await ledger.begin({ previous: 0, origin: 'fork.example.org' }), { ok: false, reason: 'begun' });
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
    const answers = await Promise.all([1, 2, 3].map(() => ledger.place({ log: 1, size: 0, entries: [entry()] })));
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
    assert.deepEqual(await ledger.place({ log: 1, size: 2, entries: [entry()] }), { ok: false, reason: 'moved' });
  },
});

const binaries = findPostgres();
it("on PostgreSQL 'all after the last id seen' passes over a row that commits late; what takes all that wait does not", {
  skip: binaries === null ? 'no PostgreSQL on this machine' : false,
}, async (t) => {
  const server = await startTemporaryPostgres(binaries!, { fsync: 'off' });
  const connectionString = await newSchema(server);
  const clients = [0, 1, 2].map(() => new pg.Client({ connectionString }));
  t.after(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await server.stop();
  });
  await Promise.all(clients.map((client) => client.connect()));
  const [slow, quick, sequencer] = clients as [pg.Client, pg.Client, pg.Client];
  await sequencer.query('create table counted (id bigserial primary key, leaf text)');
  await sequencer.query('create table waiting (leaf text primary key)');
  const both = async (client: pg.Client, leaf: string) => {
    await client.query('insert into counted (leaf) values ($1)', [leaf]);
    await client.query('insert into waiting (leaf) values ($1)', [leaf]);
  };
  let last = 0;
  const seen = { counted: [] as string[], waiting: [] as string[] };
  const tick = async () => {
    for (const { id, leaf } of (await sequencer.query('select id, leaf from counted where id > $1 order by id', [last]))
      .rows) {
      last = Number(id);
      seen.counted.push(leaf);
    }
    for (const { leaf } of (await sequencer.query('delete from waiting returning leaf')).rows) seen.waiting.push(leaf);
  };
  await slow.query('begin');
  await both(slow, 'slow');
  await both(quick, 'quick');
  await tick();
  await slow.query('commit');
  await tick();
  assert.deepEqual(seen, { counted: ['quick'], waiting: ['quick', 'slow'] });
});
