// What is done to several at once, and what has to be looked at by itself.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { inventMember, inventOrganisation } from '../../fixtures/organisation.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { type BulkAct, refusalOf } from './refusal.ts';

let keyring: MemberKeyring;
let ana: string;
before(async () => {
  const supervisor = await inventMember('Ana', 'supervisor');
  keyring = await (await inventOrganisation([supervisor])).keyringOf(supervisor);
  ana = keyring.me.member.id;
});

const row = {
  ...({ id: '0'.repeat(32), desk: 'harbour', state: 'open', assignee: null } as const),
  ...{ awaiting: false, hidden: false },
} as const;
const why = (act: BulkAct, part: object = {}, keyState: 'held' | 'not-made' | 'withdrawn' = 'held') =>
  refusalOf(act, { row: { ...row, ...part }, keyState }, keyring);

test('handed over is what somebody has opened, to who reads for its desk', () => {
  const act = { kind: 'hand', member: ana } as const;
  assert.equal(why(act), null);
  assert.equal(why(act, { state: 'closed' }), null, 'a closed one too, as by itself');
  assert.equal(why(act, { state: 'new' }, 'not-made'), 'unopened');
  assert.equal(why(act, {}, 'withdrawn'), 'no-key');
  assert.equal(why(act, { assignee: ana }), 'same');
  assert.equal(why(act, { desk: 'lantern-2' }), 'other-desk');
  assert.equal(why({ kind: 'hand', member: 'f'.repeat(32) }), 'other-desk');
  assert.equal(why(act, { hidden: true }), 'hidden');
  assert.equal(why({ kind: 'hand', member: null }, { assignee: ana }, 'withdrawn'), null);
});

test('a state is set where it can be put back whole', () => {
  const act = { kind: 'state', state: 'waiting' } as const;
  assert.equal(why(act), null);
  assert.equal(why(act, { awaiting: true }), 'awaits', 'who waits for us stays where somebody sees it');
  assert.equal(why(act, { state: 'waiting' }), 'same');
  assert.equal(why(act, { state: 'closed' }), 'closed');
  assert.equal(why(act, { state: 'new' }), 'unopened');
  assert.equal(why({ kind: 'state', state: 'open' }, { state: 'waiting', awaiting: true }), null);
});
