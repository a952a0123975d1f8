import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeDeskKey, unwrapDeskKey, wrapDeskKey } from './desk.ts';
import { parsePrinted, printBytes } from './printed.ts';
import { makeRecovery, restoreRecovery } from './recovery.ts';

test('any threshold of trustees restores the key, and it opens what was wrapped to it', async () => {
  const recovery = await makeRecovery(5, 3);
  const desk = await makeDeskKey();
  const wrapped = await wrapDeskKey(desk, [recovery.recipient]);
  for (const pick of [
    [0, 1, 2],
    [4, 2, 0],
    [1, 3, 4],
    [0, 1, 2, 3, 4],
  ]) {
    const restored = await restoreRecovery(pick.map((i) => recovery.shares[i]!));
    assert.ok(restored.ok, pick.join());
    assert.equal((await unwrapDeskKey(wrapped, [restored.identity], desk.id)).identity, desk.identity);
  }
});

test('no single person can recover: a threshold below two is refused on both ways', async () => {
  for (const [trustees, threshold] of [
    [3, 1],
    [1, 1],
    [2, 3],
    [3, 0],
    [300, 2],
    [3, 2.5],
  ] as const) {
    await assert.rejects(makeRecovery(trustees, threshold), RangeError);
  }
  const { shares } = await makeRecovery(3, 2);
  assert.deepEqual(await restoreRecovery([shares[0]!]), { ok: false, reason: 'too-few' });
  assert.deepEqual(await restoreRecovery([shares[0]!, shares[0]!]), { ok: false, reason: 'too-few' });
  assert.deepEqual(await restoreRecovery([]), { ok: false, reason: 'too-few' });
  const lowered = parsePrinted(2, shares[0]!)!;
  lowered[0] = 1;
  assert.deepEqual(await restoreRecovery([printBytes(2, lowered)]), {
    ok: false,
    reason: 'mistyped',
    share: 0,
  });
});

test('a mistyped share is named, a share of another key is refused', async () => {
  const [a, b] = [await makeRecovery(3, 2), await makeRecovery(3, 2)];
  const wrong = `${a.shares[1]!.slice(0, 7)}${a.shares[1]![7] === 'A' ? 'B' : 'A'}${a.shares[1]!.slice(8)}`;
  assert.deepEqual(await restoreRecovery([a.shares[0]!, wrong]), { ok: false, reason: 'mistyped', share: 1 });
  assert.deepEqual(await restoreRecovery([a.shares[0]!, b.shares[1]!]), { ok: false, reason: 'other-key' });
  // The number of a share is random, of 255: with that of the other one it is no second copy of it.
  const same = parsePrinted(2, b.shares[1]!)!;
  same[same.length - 1] = parsePrinted(2, a.shares[0]!)!.at(-1)!;
  assert.deepEqual(await restoreRecovery([a.shares[0]!, printBytes(2, same)]), {
    ok: false,
    reason: 'other-key',
  });
});

test('a share that was altered with care comes out as another key, not as a false one', async () => {
  const { shares } = await makeRecovery(3, 2);
  const bytes = parsePrinted(2, shares[0]!)!;
  bytes[12] = bytes[12]! ^ 1;
  assert.deepEqual(await restoreRecovery([printBytes(2, bytes), shares[1]!]), {
    ok: false,
    reason: 'other-key',
  });
});

test("fewer shares than the threshold say nothing of the secret's bytes", async () => {
  // A sanity check and no proof: over many splits of one secret, one share's first byte takes many values.
  const { split } = await import('shamir-secret-sharing');
  const firsts = new Set<number>();
  for (let i = 0; i < 300; i++) firsts.add((await split(new Uint8Array(32), 2, 2))[0]![0]!);
  assert.ok(firsts.size > 100);
});

test('printed bytes come back in any case and grouping, and any wrong letter is noticed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(255), fc.nat(200), (bytes, kind, at) => {
      const text = printBytes(kind, bytes);
      assert.deepEqual(parsePrinted(kind, ` ${text.toLowerCase().replaceAll('-', '')}\n`), bytes);
      assert.equal(parsePrinted((kind + 1) % 256, text), null);
      const place = at % text.length;
      if (text[place] === '-') return;
      const wrong = text.slice(0, place) + (text[place] === '7' ? '8' : '7') + text.slice(place + 1);
      assert.equal(parsePrinted(kind, wrong), null);
    }),
  );
  fc.assert(fc.property(fc.string(), fc.nat(255), (text, kind) => void parsePrinted(kind, text)));
});
