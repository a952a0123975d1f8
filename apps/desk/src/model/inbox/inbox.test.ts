// Sealed summaries and lines of the inbox.
import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import type { SummaryKey } from '@heed/envelope/open';
import fc from 'fast-check';
import {
  type InventedOrganisation,
  inventConversation,
  inventMember,
  inventOrganisation,
  inventPerson,
} from '../../fixtures/organisation.ts';
import { cutToBytes, toBase64 } from '../../ui/bytes.ts';
import { openSummaryOf, type Summary, sealSummaryOf } from '../conversation/summary.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { dueIn, lineOf } from './line.ts';

const sign = 'ab'.repeat(32);
const id = 'cd'.repeat(16);
const key: SummaryKey = new Uint8Array(32).fill(7);
let house: InventedOrganisation;
let keyring: MemberKeyring;
before(async () => {
  const ana = await inventMember('Ana', 'supervisor');
  house = await inventOrganisation([ana]);
  keyring = await house.keyringOf(ana);
});

test('any words are cut to fit a summary, which opens again with the first key', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.string({ maxLength: 900 }),
      (begins, latest) => {
        const summary: Summary = {
          version: 1,
          sign,
          begins,
          latest,
          by: 'desk',
          door: 'self',
          language: 'pt-BR',
          threat: true,
        };
        const sealed = sealSummaryOf(summary, key, id);
        assert.equal(sealed.length, 1024);
        const opening = openSummaryOf(sealed, key, id);
        assert.deepEqual([opening?.sign, opening?.threat], [sign, true]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a summary of another conversation, or under another key, does not open', () => {
  const sealed = sealSummaryOf({ version: 1, sign, begins: 'x' }, key, id);
  assert.equal(openSummaryOf(sealed, key, 'ef'.repeat(16)), null);
  assert.equal(openSummaryOf(sealed, new Uint8Array(32), id), null);
});

test('words are never cut inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 60 }), (text, most) => {
      const cut = cutToBytes(text, most);
      assert.ok(text.includes('\uFFFD') || !cut.includes('\uFFFD'));
      assert.ok(new TextEncoder().encode(cut).length <= most);
    }),
  );
});

test('a line says what needs someone, and what the summary tells', async () => {
  const row = await inventConversation(await inventPerson(), house.desk);
  const now = Date.UTC(2026, 10, 25, 12);
  const fresh = lineOf({ ...row, urgent: true, replyBy: now + 3 * 3_600_000 }, keyring, now);
  assert.deepEqual(
    fresh.badges.map(({ word }) => word),
    ['Danger now', 'New'],
  );
  assert.equal(fresh.title, 'Not opened yet');
  const summaryKey = keyring.summaryKeys.get(house.desk.id)!;
  const summary: Summary = {
    version: 1,
    sign,
    begins: 'They keep my passport',
    door: 'self',
    under18: 'yes',
  };
  const sealed = toBase64(sealSummaryOf(summary, summaryKey, row.id));
  const line = lineOf({ ...row, state: 'open', summary: { key: house.desk.id, sealed } }, keyring, now);
  assert.equal(line.title, 'They keep my passport');
  assert.ok(line.badges.some(({ word, tone }) => word === 'Under 18' && tone === 'danger'));
  assert.equal(dueIn(now - 1, now), 'now');
});

test('when something is due stands before what may be cut off, and a check-in is never cut', async () => {
  const row = await inventConversation(await inventPerson(), house.desk);
  const now = Date.UTC(2026, 10, 25, 12);
  const summaryKey = keyring.summaryKeys.get(house.desk.id)!;
  const summary: Summary = { version: 1, sign, begins: 'I meet him', language: 'pl', country: 'NL' };
  const sealed = toBase64(sealSummaryOf(summary, summaryKey, row.id));
  const { badges } = lineOf(
    {
      ...{ ...row, state: 'open', summary: { key: house.desk.id, sealed }, awaiting: true },
      replyBy: now + 3 * 3_600_000,
      checkIn: { due: now + 3_600_000, missed: null, rung: null, back: null, isMoved: false },
    },
    keyring,
    now,
  );
  const calm = badges.filter(({ tone }) => tone === 'calm').map(({ word }) => word);
  assert.match(calm[0] ?? '', /^Answer due/);
  assert.deepEqual(calm.slice(1, 3), ['Polish', 'Netherlands']);
  assert.ok(badges.some(({ word, tone }) => /^Check-in by/.test(word) && tone === 'care'));
});
