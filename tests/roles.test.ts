// Every route, and who may call it: as it stands in roles.txt, and as the server does it. Whoever changes a
// right changes that file too, and a reviewer sees it.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Route, routes, split } from '@heed/api';
import { ApiError } from '@heed/api/client';
import { kinds } from '@heed/domain/casework';
import { closedTo, may, type Right, type Role, rights, roles } from '@heed/domain/roles';
import { sentHalf, sentWraps, signSealed, signWraps } from '@heed/envelope';
import { unwrapDeskKey } from '@heed/envelope/keys';
import { tokenHash } from '../apps/server/src/desk/session.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { attach, prepare, sealReport, sendReport } from './person.ts';

const all = Object.entries(routes) as [string, Route][];
const isRight = (who: string): who is Right => (rights as readonly string[]).includes(who);

describe('roles', () => {
  let place: InventedServer;
  let end = async () => {};
  after(() => end());
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
  });

  test('who may call which route is as the list says', () => {
    const list = all.map(([name, { who }]) => {
      const by = isRight(who) ? roles.filter((role) => may(role, who)) : [];
      return (
        `${name}: ` +
        `${who}${by.length === roles.length ? ' (every role)' : by.length > 0 ? ` (${by.join(', ')})` : ''}`
      );
    });
    assert.equal(`${list.sort().join('\n')}\n`, readFileSync(join(import.meta.dirname, 'roles.txt'), 'utf8'));
  });

  test('closed kinds and fields are those of the case file', () => {
    for (const role of roles) {
      const { unread, unwritten } = closedTo(role);
      for (const kind of [...unwritten, ...unread.map((field) => field.split('.')[0])])
        assert.ok((kinds as readonly string[]).includes(kind as string), `${role} ${kind}`);
    }
  });

  test(
    'each role is refused every route that it has no right to, before anything is looked at, and no ' +
      'other',
    async () => {
      const mila = await signIn(place.url, place.logIns[1]!);
      const { id, desks } = mila;
      for (const role of roles) {
        await place.deployment.storage.members.setRole(id, role, desks);
        for (const [name, route] of all) {
          if (!isRight(route.who)) continue;
          if (name === 'session.end') continue;
          const { method, path } = split(route.endpoint);
          const response = await mila.fetch(place.url + path.replace(/:\w+/g, '0'.repeat(32)), {
            method,
            headers: { 'heed-client': '1' },
            ...(method !== 'GET' && { body: '{' }),
          });
          const { detail } = (await response.json()) as { detail?: string };
          const isRefused = detail === 'Ask a supervisor or the administrator of your organisation.';
          assert.equal(isRefused, !may(role, route.who), `${role} ${name}: ${response.status}`);
        }
      }
    },
  );

  test('words to the person, files, colleagues and failed alerts ask for rights of their own', async () => {
    const ready = await prepare(place.url);
    const report = await sealReport(ready);
    await sendReport(ready, report);
    const mila = await signIn(place.url, place.logIns[1]!);
    const as = (role: Role) => place.deployment.storage.members.setRole(mila.id, role, mila.desks);
    await as('member');
    const [row] = (await Promise.all(mila.desks.map((desk) => mila.inbox(desk, 'open')))).flat();
    await mila.read(row!.id);
    await as('legal');
    await assert.rejects(mila.say(row!.id, 'desk', 'Good evening.'), /not-allowed|role/i);
    await mila.say(row!.id, 'note', 'The deadline of the permit is in March.');
    assert.ok((await mila.api.call('session.read', {})).members.length > 1);
    await as('member');
    await mila.say(row!.id, 'desk', 'Good evening.');
    await as('trainer');
    const { members, failedAlerts } = await mila.api.call('session.read', {});
    assert.deepEqual([members.length, failedAlerts.length], [1, 0]);
  });

  test('who is not compared, or works at no desk, reads no file and uploads as a stranger', async () => {
    const { storage } = place.deployment;
    const [ana, mila] = [
      await signIn(place.url, place.logIns[0]!),
      await signIn(place.url, place.logIns[1]!),
    ];
    const desks = mila.desks;
    await ana.api.call('members.invite', { name: 'Eve', role: 'member', desks: [...desks] });
    const { members } = await ana.api.call('session.read', {});
    const eve = members.find(({ name }) => name === 'Eve')!.id;
    const headersOf = async (member: string) => {
      const token = randomBytes(32).toString('hex');
      const expires = Date.now() + 3_600_000;
      await storage.members.startSession(tokenHash(token), { member, stage: 'done', expires });
      return { cookie: `heed=${token}`, 'heed-client': '1' };
    };
    const upload = async (member: string) => {
      const id = randomBytes(16).toString('hex');
      const headers = { ...(await headersOf(member)), 'heed-attachment': id, 'upload-length': '9000' };
      return (await fetch(`${place.url}/api/attachments`, { method: 'POST', headers })).status;
    };
    await storage.members.setRole(mila.id, 'member', desks);
    assert.equal(await upload(mila.id), 201);
    assert.equal(await upload(eve), 403);
    await storage.members.setRole(mila.id, 'trainer', desks);
    assert.equal(await upload(mila.id), 403);
    await storage.members.setRole(mila.id, 'member', desks);

    const ready = await prepare(place.url);
    const file = await attach(ready, place.url, {
      name: 'a.jpg',
      type: 'image/jpeg',
      bytes: new Uint8Array(100),
    });
    await sendReport(ready, await sealReport(ready, { desk: desks[0]!, attachments: [file] }));
    const read = async (member: string) =>
      (await fetch(`${place.url}/api/desk/attachments/${file.id}`, { headers: await headersOf(member) }))
        .status;
    assert.deepEqual([await read(mila.id), await read(eve)], [200, 403]);
  });

  test('the audit trail names a conversation only where the act was done in one', async (t) => {
    const noted = t.mock.method(place.deployment.trail, 'note');
    const ana = await signIn(place.url, place.logIns[0]!);
    await assert.rejects(
      ana.api.call('members.invite', { name: 'Olga', role: 'outreach', desks: [] }),
      (error) =>
        error instanceof ApiError && error.status === 400 && error.problem?.errors?.[0]?.pointer === '/desks',
    );
    const { token } = await ana.api.call('members.invite', { name: 'Vera', role: 'interpreter', desks: [] });
    assert.ok(token);
    const vera = (await ana.api.call('session.read', {})).members.find(({ name }) => name === 'Vera')!;
    await ana.api.call('members.remove', {}, { id: vera.id });
    const [row] = (await Promise.all(ana.desks.map((desk) => ana.inbox(desk, 'open')))).flat();
    await ana.api.call('casework.read', {}, { id: row!.id });
    const acts = noted.mock.calls.map(({ arguments: [event] }) => [event!.act, event!.conversation]);
    assert.deepEqual(acts, [
      ['invite', null],
      ['uninvite', null],
      ['read', row!.id],
    ]);
  });

  test('a review closes what is held alone, and the trail names each', async (t) => {
    const noted = t.mock.method(place.deployment.trail, 'note');
    const mila = await signIn(place.url, place.logIns[1]!);
    await place.deployment.storage.members.setRole(mila.id, 'member', mila.desks);
    const desk = mila.desks[0]!;
    const ids: string[] = [];
    for (const urgent of [false, false, true]) {
      const report = await sealReport(await prepare(place.url), { desk, urgent });
      await sendReport(await prepare(place.url), report);
      const { rows } = await mila.api.call('inbox.list', { desk, view: 'open' });
      ids.push(rows.find(({ conversation }) => conversation === report.body.conversation)!.id);
    }
    const quarantine = ids.slice(0, 2);
    await place.deployment.storage.desk.setQuarantined(desk, quarantine, true);
    const review = (verdict: 'release' | 'close', conversations: string[]) =>
      mila.api.call('inbox.reviewQuarantined', { desk, conversations, verdict });
    assert.equal((await review('release', [ids[0]!])).changed, 1);
    assert.equal((await review('close', ids)).changed, 1);
    assert.equal((await review('close', ids)).changed, 0);
    const { state, urgent } = await mila.api.call('casework.read', {}, { id: ids[2]! });
    assert.deepEqual([state, urgent], ['new', true], 'danger stands');
    const acts = noted.mock.calls.map(({ arguments: [event] }) => [event!.act, event!.conversation]);
    assert.deepEqual(
      acts.filter(([act]) => act === 'review'),
      quarantine.map((id) => ['review', id]),
    );
  });

  test('a draft hangs on no case that its author does not read', async () => {
    const { storage } = place.deployment;
    const mila = await signIn(place.url, place.logIns[1]!);
    const [desk] = mila.desks as [string];
    await storage.members.setRole(mila.id, 'member', mila.desks);
    const report = await sealReport(await prepare(place.url), { desk });
    await sendReport(await prepare(place.url), report);
    const { rows } = await mila.api.call('inbox.list', { desk, view: 'open' });
    const { id } = rows.find((row) => row.conversation === report.body.conversation)!;
    const draftOn = (conversation: string | null) => ({
      ...{ replaces: null, version: randomBytes(16).toString('hex'), conversation, attachments: [] },
      sealed: randomBytes(200).toString('base64'),
    });
    const put = (conversation: string | null) =>
      mila.api.call('drafts.put', draftOn(conversation), { place: randomBytes(32).toString('hex') });
    assert.equal((await put(id)).stored, true);
    await storage.members.setRole(mila.id, 'outreach', mila.desks);
    const isUnknown = (error: unknown) => error instanceof ApiError && error.status === 404;
    await assert.rejects(put(id), isUnknown);
    await assert.rejects(put('0'.repeat(32)), isUnknown);
    assert.equal((await put(null)).stored, true);
    await storage.members.setRole(mila.id, 'member', mila.desks);
  });

  test("a session without its member's keys replaces nothing sealed", async () => {
    const { storage } = place.deployment;
    const [ana, mila] = [
      await signIn(place.url, place.logIns[0]!),
      await signIn(place.url, place.logIns[1]!),
    ];
    const [desk] = mila.desks as [string];
    const report = await sealReport(await prepare(place.url), { desk });
    await sendReport(await prepare(place.url), report);
    const { rows } = await mila.api.call('inbox.list', { desk, view: 'open' });
    const { id } = rows.find(({ conversation }) => conversation === report.body.conversation)!;
    await mila.say(id, 'note', 'a note');
    const unsigned = (error: unknown) =>
      error instanceof ApiError && error.status === 403 && /signature/.test(error.problem?.detail ?? '');
    const noise = (bytes: number) => randomBytes(bytes).toString('base64');
    const { summary, messages } = await mila.api.call('casework.read', {}, { id });
    const noises = { key: summary!.key, sealed: noise(1052) };
    const summarySent = { kind: 'summary', id, parts: [noises.key, noises.sealed] } as const;
    // Random; by another member; over another conversation.
    const forgeries = [
      randomBytes(64).toString('hex'),
      signSealed(summarySent, ana.keys),
      signSealed({ ...summarySent, id: '0'.repeat(32) }, mila.keys),
    ];
    const message = { id: randomBytes(16).toString('hex'), envelope: noise(9000), salt: '0'.repeat(32) };
    for (const signature of forgeries) {
      const forged = { ...noises, signature };
      await assert.rejects(mila.api.call('casework.putSummary', forged, { id }), unsigned);
      const note = { role: 'note' as const, message, attachments: [], summary: forged };
      await assert.rejects(mila.api.call('casework.write', note, { id }), unsigned);
      const record = { sealed: noise(2000), signature };
      await assert.rejects(mila.api.call('figures.putCodedRecord', record, { id }), unsigned);
    }
    assert.deepEqual((await mila.api.call('casework.read', {}, { id })).summary, summary);
    const signature = signSealed(summarySent, mila.keys);
    await mila.api.call('casework.putSummary', { ...noises, signature }, { id });

    const [vera] = await storage.members.list({ desk: 'lantern' });
    const { role, desks } = (await storage.members.get(vera!.id))!;
    await storage.members.setRole(vera!.id, 'interpreter', []);
    const note = messages.find((one) => one.role === 'note')!.id;
    const proof = { deskKey: noises.key, signature };
    const grant = { member: vera!.id, wrap: noise(1400), note, proof };
    await assert.rejects(mila.api.call('interpreter.grantAccess', grant, { id }), unsigned);
    await storage.members.setRole(vera!.id, role, desks);

    await storage.figures.addRecords([randomBytes(100)]);
    const before = (await ana.api.call('figures.listCodedRecords', {})).records;
    for (const by of forgeries)
      await assert.rejects(
        ana.api.call(
          'figures.resealCodedRecord',
          { sealed: noise(100), signature: by },
          { record: before[0]!.id },
        ),
        unsigned,
      );
    assert.deepEqual((await ana.api.call('figures.listCodedRecords', {})).records, before);
    const wraps = [{ member: mila.id, wrap: noise(300) }];
    const nowhere = { id: 'ab'.repeat(16) };
    const signed = signSealed(sentWraps('event', { ...nowhere, wraps }), ana.keys);
    for (const by of forgeries)
      await assert.rejects(ana.api.call('events.putWraps', { wraps, signature: by }, nowhere), unsigned);
    await assert.rejects(ana.api.call('handbooks.putWraps', { wraps, signature: signed }, nowhere), unsigned);
    await assert.rejects(
      ana.api.call('events.putWraps', { wraps, signature: signed }, nowhere),
      (error) => error instanceof ApiError && error.status === 404,
      'signed, of no event',
    );
  });

  test('a session without the keys of its desk makes no case unreadable', async (t) => {
    const noted = t.mock.method(place.deployment.trail, 'note');
    const mila = await signIn(place.url, place.logIns[1]!);
    await place.deployment.storage.members.setRole(mila.id, 'member', mila.desks);
    const desk = mila.desks[0]!;
    const ready = await prepare(place.url);
    const reportOf = async () => {
      const report = await sealReport(ready, { desk });
      await sendReport(ready, report);
      const rows = (await Promise.all([mila.inbox(desk), mila.inbox(desk, 'held')])).flat();
      return rows.find((row) => 'conversation' in row && row.conversation === report.body.conversation)!.id;
    };
    const [unopened, id] = [await reportOf(), await reportOf()];
    const { texts } = await mila.read(id);
    const { readers } = await mila.api.call('casework.read', {}, { id });
    const noise = () => randomBytes(1400).toString('base64');
    const toReaders = readers.map((member) => ({ member, wrap: noise() }));
    const { deskKeys } = await mila.api.call('session.read', {});
    const row = deskKeys.find((key) => key.desk === desk && key.wrap !== null)!;
    const secret = await unwrapDeskKey(Buffer.from(row.wrap!, 'base64'), [mila.keys.identity], row.id);
    const forged = { deskKey: row.id, signature: randomBytes(64).toString('hex') };
    const { signature } = forged;
    const summary = { key: row.id, sealed: randomBytes(1052).toString('base64'), signature };
    const opening = { conversationKey: mila.keys.recipient, summary };
    const isRefusal = (status: number) => (error: unknown) =>
      error instanceof ApiError && error.status === status;
    const others = [forged, signWraps({ id: unopened, wraps: toReaders }, secret)];
    for (const proof of others) {
      await assert.rejects(
        mila.api.call('keys.putWraps', { wraps: toReaders, proof }, { id }),
        isRefusal(403),
      );
      await assert.rejects(
        mila.api.call('casework.assign', { member: mila.id, wraps: toReaders, proof }, { id }),
        isRefusal(403),
      );
    }
    for (const body of [{ wraps: toReaders }, { wraps: [], proof: forged }])
      await assert.rejects(
        mila.api.call('casework.open', { ...opening, ...body } as never, { id: unopened }),
      );
    await assert.rejects(
      mila.api.call('casework.assign', { member: mila.id, wraps: toReaders }, { id }),
      isRefusal(403),
    );
    const outsiders = [{ member: randomBytes(16).toString('hex'), wrap: noise() }];
    const proof = signWraps({ id, wraps: outsiders }, secret);
    await assert.rejects(
      mila.api.call('keys.putWraps', { wraps: outsiders, proof }, { id }),
      isRefusal(400),
      'wrapped to somebody who is no reader',
    );
    assert.deepEqual((await mila.read(id)).texts, texts);
    assert.equal((await mila.read(unopened)).texts.length, 1, 'it can be opened for the first time');
    const { wrap } = await mila.api.call('casework.read', {}, { id });
    const again = [{ member: mila.id, wrap: wrap! }];
    await mila.api.call(
      'keys.putWraps',
      { wraps: again, proof: signWraps({ id, wraps: again }, secret) },
      { id },
    );
    assert.deepEqual((await mila.read(id)).texts, texts, 'who holds the keys wraps anew');
    const half = { thing: 'ab'.repeat(16), half: '11'.repeat(32), until: '2098-12-31' };
    const putHalf = (share: typeof half, signed = share) =>
      mila.api.call(
        'keys.putShare',
        { ...share, signature: signSealed(sentHalf(id, signed), mila.keys) },
        { id },
      );
    await putHalf(half);
    await assert.rejects(putHalf({ ...half, half: '22'.repeat(32), until: '2099-12-31' }), isRefusal(409));
    await assert.rejects(putHalf({ ...half, until: '2026-01-01' }, half), isRefusal(403), 'another day');
    assert.deepEqual((await mila.api.call('keys.listShares', {}, { id })).halves, [half]);
    const holders = [mila.id, randomBytes(16).toString('hex')];
    const deadlines = holders.map((member, at) => ({
      ...{ day: '2098-12-31', supervisors: false, member },
      thing: `${at}d`.repeat(16),
    }));
    await mila.api.call('casework.putDeadlines', { dues: deadlines }, { id });
    const listed = (await mila.api.call('casework.listDeadlines', { desk, until: '2099-12-31' })).dues.filter(
      (one) => deadlines.some((deadline) => deadline.thing === one.thing),
    );
    assert.deepEqual(
      listed.map(({ member }) => member).sort(),
      [mila.id, null].sort(),
      'no outsider holds one',
    );
    const secretNoise = { secret: randomBytes(200).toString('base64') };
    await assert.rejects(mila.api.call('keys.putSecret', secretNoise), isRefusal(409));
    await signIn(place.url, place.logIns[1]!);
    const acts = noted.mock.calls.map(({ arguments: [event] }) => event!.act);
    assert.deepEqual([acts.includes('rewrap'), acts.includes('putHalf')], [true, true]);
  });
});
