import assert from 'node:assert/strict';
import type { Storage } from '../../../packages/storage/src/index.ts';
import { onEachDatabase } from '../../../packages/storage/tests/databases.ts';
import type { ConsultationPlan, ConsultationStatement } from '../rules/index.ts';
import { type NewBallot, resultName } from '../storage/contract.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const plan: ConsultationPlan = {
  method: 'votes',
  texts: { en: { title: 'Work', question: 'What should change?', use: 'It goes to the ministry.' } },
  groups: [{ group: 'police', gatekeepers: ['Academy', 'Union'] }],
  opens: '2026-03-10',
  closes: '2026-04-10',
  answerBy: '2026-05-10',
};
const statement = (number: number): ConsultationStatement => ({
  number,
  texts: { en: `Statement ${number}` },
  state: 'asked',
  reviewed: [],
});
const hash = (digit: string) => digit.repeat(64);
const ballot = (digit: string, version: number, body = `${digit}${version}`): NewBallot => ({
  nullifier: hash(digit),
  code: 'police',
  version,
  body,
});

/** An open consultation with three cards, '1' to '3'. */
async function openOne({ consultations }: Storage): Promise<string> {
  const making = await consultations.make({ slug: 'work', plan, convener: 'm', statements: [statement(1)] });
  assert.ok(making.ok);
  const { id } = making;
  await consultations.addKeys(id, [{ code: 'police', modulus: 'first', signingKey: Buffer.from('secret') }]);
  await consultations.addKeys(id, [{ code: 'police', modulus: 'other', signingKey: Buffer.from('other') }]);
  assert.deepEqual(await consultations.confirmKeys(id, 1, '{"issue":1}', []), { ok: true });
  const seats = ['1', '2', '3'].map((digit, at) => ({
    card: hash(digit),
    code: 'police' as const,
    gatekeeper: at % 2,
  }));
  assert.deepEqual(await consultations.addSeats(id, seats), { ok: true });
  return id;
}

onEachDatabase('consultations', {
  'a draft is changed, opened once, and no longer changed': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { consultations } = storage;
    const id = await openOne(storage);
    const fields = { plan, statements: [] };
    assert.deepEqual(await consultations.change(id, 2, fields), { ok: false, reason: 'not-draft' });
    assert.equal(await consultations.erase(id), false);
    assert.deepEqual(await consultations.make({ slug: 'work', plan, convener: 'm', statements: [] }), {
      ok: false,
      reason: 'taken',
    });
    const stored = await consultations.find('work');
    assert.deepEqual(
      [stored?.state, stored?.revision, stored?.plan, stored?.keys],
      ['open', 2, plan, ['{"issue":1}']],
    );
    assert.equal(
      Buffer.from((await consultations.signingKey(id, 'police'))!).toString(),
      'secret',
      'the first key stays',
    );
    assert.deepEqual(await consultations.end(id), { ok: true });
    assert.deepEqual(await consultations.end(id), { ok: false, reason: 'not-open' });
    assert.equal((await consultations.get(id))?.ended, '2026-03-10');
  },

  'a card counts once, whoever uses it at the same moment': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { consultations } = storage;
    const id = await openOne(storage);
    const tries = await Promise.all(
      ['a', 'b', 'c', 'a'].map((digit) => consultations.useSeat(id, hash('1'), hash(digit))),
    );
    const accepted = tries.map(({ ok }, index) => ok && 'abca'[index]).filter((one) => one !== false);
    assert.equal(new Set(accepted).size, 1, 'one request alone was accepted, however often');
    assert.deepEqual(await consultations.seat(id, hash('1')), { code: 'police', state: 'used' });
    assert.deepEqual(await consultations.voidSeat(id, hash('1')), { ok: true });
    assert.deepEqual(await consultations.voidSeat(id, hash('1')), { ok: false, reason: 'void' });
    assert.deepEqual(await consultations.useSeat(id, hash('1'), hash('a')), { ok: false, reason: 'void' });
    assert.deepEqual(await consultations.useSeat(id, hash('9'), hash('a')), { ok: false, reason: 'unknown' });
    assert.deepEqual(await consultations.seatCounts(id), [
      { code: 'police', gatekeeper: 0, seats: 2, used: 1, void: 1 },
      { code: 'police', gatekeeper: 1, seats: 1, used: 0, void: 0 },
    ]);
    const again = { card: hash('2'), code: 'police' as const, gatekeeper: 1 };
    assert.deepEqual(await consultations.addSeats(id, [again]), { ok: true }, 'its answer was lost');
    for (const wrong of [
      [{ ...again, gatekeeper: 0 }],
      [again, { ...again, card: hash('9') }],
      [again, again],
    ])
      assert.deepEqual(await consultations.addSeats(id, wrong), { ok: false, reason: 'taken' });
    assert.equal((await consultations.groups(id))[0]?.seats, 3, 'a refused list counts nothing');
  },

  'a ballot is replaced whole, never more of them than used cards, each change in the log': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: at });
    const { consultations } = storage;
    const id = await openOne(storage);
    assert.deepEqual(await consultations.cast(id, ballot('a', 1)), { ok: false, reason: 'full', version: 0 });
    await consultations.useSeat(id, hash('1'), hash('a'));
    const first = await consultations.cast(id, ballot('a', 1));
    assert.ok(first.ok);
    assert.ok((await consultations.cast(id, ballot('a', 1))).ok, 'the same again is accepted');
    assert.deepEqual(await consultations.cast(id, ballot('a', 1, 'else')), {
      ok: false,
      reason: 'version',
      version: 1,
    });
    assert.deepEqual(await consultations.cast(id, ballot('a', 3)), {
      ok: false,
      reason: 'version',
      version: 1,
    });
    assert.ok((await consultations.cast(id, ballot('a', 2))).ok);
    assert.deepEqual(await consultations.cast(id, ballot('b', 1)), { ok: false, reason: 'full', version: 0 });
    const elsewhere = { ...ballot('a', 3), code: 'health' as const };
    await consultations.addKeys(id, [{ code: 'health', modulus: 'm', signingKey: Buffer.from('s') }]);
    assert.deepEqual(await consultations.cast(id, elsewhere), { ok: false, reason: 'group', version: 2 });
    assert.deepEqual(await consultations.ballot(id, hash('a')), ballot('a', 2));
    assert.deepEqual(await consultations.ballots(id, '', 10), [{ ...ballot('a', 2), tick: 1 }]);
    const waiting = (await storage.ledger.pending(10)).map((entry) => Buffer.from(entry).toString('hex'));
    assert.ok(waiting.includes(first.recorded.leaf));
  },

  'a proposal of a small group needs two moderators who decide the same': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { consultations } = storage;
    const id = await openOne(storage);
    const proposal = (sequence: number) => ({
      nullifier: hash('a'),
      code: 'police' as const,
      sequence,
      body: `b${sequence}`,
    });
    for (const sequence of [1, 2, 3, 4, 5])
      assert.deepEqual(await consultations.propose(id, proposal(sequence)), { ok: true });
    assert.deepEqual(await consultations.propose(id, proposal(5)), { ok: true }, 'the same again');
    assert.deepEqual(await consultations.propose(id, proposal(6)), { ok: false, reason: 'too-many' });
    const [waiting] = await consultations.proposals(id);
    const decision = {
      id: waiting!.id,
      member: 'first',
      decision: 'ask it',
      fate: { kind: 'asked', numbers: [2] } as const,
      needsSecond: true,
      revision: 2,
      statements: [statement(1), statement(2)],
    };
    assert.deepEqual(await consultations.decide(id, decision), { ok: true, state: 'second' });
    assert.equal((await consultations.get(id))?.statements.length, 1);
    assert.deepEqual(await consultations.decide(id, decision), { ok: false, reason: 'same-member' });
    const other = { ...decision, member: 'second' };
    assert.deepEqual(await consultations.decide(id, { ...other, decision: 'else' }), {
      ok: false,
      reason: 'differs',
    });
    assert.deepEqual(
      await consultations.decide(id, { ...other, fate: null }),
      { ok: false, reason: 'differs' },
      'what another must agree to agrees to nothing',
    );
    assert.deepEqual(await consultations.decide(id, other), { ok: true, state: 'decided' });
    assert.deepEqual(await consultations.decide(id, other), { ok: false, reason: 'decided' });
    assert.equal((await consultations.get(id))?.statements.length, 2);
    const own = await consultations.proposalsOf(id, hash('a'));
    const decided = own.find(({ id }) => id === waiting!.id);
    assert.deepEqual([decided?.fate, decided?.decision], [{ kind: 'asked', numbers: [2] }, null]);
    const next = own.find(({ state }) => state === 'waiting')!;
    const forward = { ...decision, id: next.id, revision: 3, needsSecond: false, fate: null };
    assert.deepEqual(await consultations.decide(id, forward), { ok: true, state: 'second' });
  },

  'after the last result no ballot and no sheet is taken, and the consultation has ended': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: at });
    const { consultations } = storage;
    const id = await openOne(storage);
    assert.deepEqual(await consultations.addSheets(id, 'police', { first: 1, count: 1 }), { ok: true });
    await consultations.useSeat(id, hash('1'), hash('a'));
    await consultations.useSeat(id, hash('2'), hash('b'));
    assert.ok((await consultations.cast(id, ballot('a', 1))).ok);
    const sheet = { code: 'police' as const, number: 1, member: 'm', sealed: Buffer.from('m') };
    assert.deepEqual(await consultations.typeSheet(id, sheet), { ok: true });
    const tick = { number: 1, day: '2026-04-12', document: '{}', member: 'm', isLast: true };
    assert.ok((await consultations.publish(id, tick)).ok);
    const stored = await consultations.get(id);
    assert.deepEqual([stored?.state, stored?.ended], ['ended', '2026-04-12']);
    for (const late of [ballot('b', 1), ballot('a', 2)])
      assert.deepEqual(await consultations.cast(id, late), { ok: false, reason: 'ended', version: 0 });
    assert.deepEqual(await consultations.typeSheet(id, { ...sheet, member: 'n' }), {
      ok: false,
      reason: 'ended',
    });
    assert.deepEqual(
      [(await consultations.ballots(id, '', 9)).length, (await consultations.sheets(id)).length],
      [1, 1],
    );
  },

  'a sheet is typed by two; results are published in their order; what is secret ends': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { consultations } = storage;
    const id = await openOne(storage);
    const two = (first: number) => consultations.addSheets(id, 'police', { first, count: 2 });
    assert.deepEqual(await two(1), { ok: true });
    assert.deepEqual(await two(1), { ok: false, reason: 'changed' }, 'no two sheets have one number');
    assert.deepEqual(await two(3), { ok: true });
    const sheet = (member: string, number = 4) => ({
      code: 'police' as const,
      number,
      member,
      sealed: Buffer.from(member),
    });
    assert.deepEqual(await consultations.typeSheet(id, sheet('m', 5)), { ok: false, reason: 'not-printed' });
    for (const member of ['m', 'n', 'm'])
      assert.deepEqual(await consultations.typeSheet(id, sheet(member)), { ok: true });
    assert.deepEqual(await consultations.typeSheet(id, sheet('o')), { ok: false, reason: 'complete' });
    const tick = { number: 1, day: '2026-03-17', document: '{}', member: 'm', isLast: false };
    assert.ok((await consultations.publish(id, tick)).ok);
    assert.deepEqual(await consultations.publish(id, tick), { ok: false, reason: 'changed' });
    assert.equal(await consultations.withdrawResult(id, 2, 'none'), false);
    for (const reason of ['first', 'second'])
      assert.equal(await consultations.withdrawResult(id, 1, reason), true);
    const withdrawals = await storage.figures.withdrawals([resultName(id, 1)]);
    assert.deepEqual(withdrawals, [{ release: resultName(id, 1), day: '2026-03-10', reason: 'first' }]);
    await consultations.useSeat(id, hash('1'), hash('a'));
    await consultations.cast(id, ballot('a', 1));
    assert.equal((await consultations.ballots(id, '', 1))[0]?.tick, 2);
    await consultations.forget('2026-04-10');
    assert.equal((await consultations.sheets(id)).length, 2, 'nothing is destroyed before its last day');
    await consultations.forget('2026-04-11');
    assert.deepEqual([await consultations.ballots(id, '', 9), await consultations.sheets(id)], [[], []]);
    assert.equal((await consultations.newestTick(id))?.document, '{}');
  },

  'ballots are destroyed by the day of closing, however it closed, with a result or without, on record':
    async (t, { open }) => {
      const clock = { now: at };
      const storage = await open(t, {}, clock);
      const { consultations } = storage;
      const id = await openOne(storage);
      await consultations.useSeat(id, hash('1'), hash('a'));
      await consultations.cast(id, ballot('a', 1));
      const destroyed = async () =>
        (await storage.ledger.pending(50))
          .map((entry) => Buffer.from(entry).toString())
          .filter((text) => text.startsWith('heed/ballots-destroyed/'));
      await consultations.forget('2026-03-11');
      assert.equal((await consultations.ballots(id, '', 9)).length, 1, 'people still vote');
      clock.now = Date.parse('2026-03-20T12:00:00Z');
      await consultations.end(id);
      await consultations.forget('2026-03-20');
      assert.deepEqual([(await consultations.ballots(id, '', 9)).length, await destroyed()], [1, []]);
      for (const again of [1, 2]) {
        await consultations.forget('2026-03-21');
        assert.deepEqual(await consultations.ballots(id, '', 9), [], `time ${again}`);
        assert.deepEqual(await destroyed(), [`heed/ballots-destroyed/v1\n${id} 1 0`]);
      }
      assert.equal(await consultations.signingKey(id, 'police'), null);
      assert.equal(await consultations.seat(id, hash('1')), null);
    },
});
