// A package is judged whole: what was changed is named, whatever it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalBytes, type Json } from './canonical.ts';
import { chainEvents, isChainIntact } from './custody.ts';
import { inventManifest, inventPackage, packFiles, signer, someFiles, text } from './invented.ts';
import { judgePackage, signManifest } from './judge.ts';
import { type EvidenceManifest, readManifest, writeManifest } from './manifest.ts';
import { readZip } from './zip.ts';

test('an unchanged package holds', () => {
  const judged = judgePackage(inventPackage());
  assert.ok(judged.ok);
  assert.equal(judged.signature.key, signer.publicKey);
  assert.deepEqual(
    judged.files.map(({ state }) => state),
    ['holds', 'holds'],
  );
  assert.deepEqual(judged.bytes.get(someFiles[0]!.path), someFiles[0]!.bytes);
});

test('every single changed byte of a package is seen', () => {
  const whole = inventPackage();
  for (let at = 0; at < whole.length; at++) {
    const changed = whole.slice();
    changed[at] = (changed[at] as number) ^ 1;
    const judged = judgePackage(changed);
    assert.ok(!judged.ok || judged.files.some(({ state }) => state !== 'holds'), `byte ${at}`);
  }
});

test('whatever is cut, put in or written over, it never throws nor says that the package holds', () => {
  const whole = inventPackage();
  const cut = fc.record({
    at: fc.nat(whole.length),
    away: fc.nat(60),
    put: fc.uint8Array({ maxLength: 60 }),
  });
  fc.assert(
    fc.property(cut, ({ at, away, put }) => {
      const end = whole.subarray(Math.min(whole.length, at + away));
      const changed = Uint8Array.from([...whole.subarray(0, at), ...put, ...end]);
      const same = changed.length === whole.length && changed.every((byte, i) => byte === whole[i]);
      const judged = judgePackage(changed);
      assert.equal(judged.ok && judged.files.every(({ state }) => state === 'holds'), same);
    }),
    { numRuns: 500 },
  );
});

test('a changed file is named, and the others are not', () => {
  for (const { path } of someFiles) {
    const entries = readZip(inventPackage())!.map((one) =>
      one.path === path ? { ...one, bytes: one.bytes.map((byte) => byte ^ 1) } : one,
    );
    const judged = judgePackage(packFiles(entries));
    assert.ok(judged.ok);
    assert.deepEqual(
      judged.files.filter(({ state }) => state !== 'holds'),
      [{ path, state: 'changed' }],
    );
    assert.equal(judged.bytes.has(path), false);
  }
});

test('a file taken out, put in or swapped for another is named', () => {
  const [list, signature, first, second] = readZip(inventPackage())!;
  const states = (entries: Parameters<typeof packFiles>[0]) => {
    const judged = judgePackage(packFiles(entries));
    assert.ok(judged.ok);
    return judged.files.map(({ state }) => state);
  };
  assert.deepEqual(states([list!, signature!, first!]), ['holds', 'missing']);
  const added = { path: 'items/001/more.txt', bytes: text('slipped in') };
  assert.deepEqual(states([list!, signature!, first!, second!, added]), ['holds', 'holds', 'unlisted']);
  const swapped = [
    { path: first!.path, bytes: second!.bytes },
    { path: second!.path, bytes: first!.bytes },
  ];
  assert.deepEqual(states([list!, signature!, ...swapped]), ['changed', 'changed']);
});

test(
  'another list under the old signature, and a signature by somebody else, are told apart from a ' +
    'good one',
  () => {
    const reason = (entries: Parameters<typeof packFiles>[0]) => {
      const judged = judgePackage(packFiles(entries));
      return judged.ok ? 'ok' : judged.reason;
    };
    const [list, signature, ...files] = readZip(inventPackage())!;
    const other = {
      path: 'manifest.json',
      bytes: writeManifest(inventManifest(someFiles, { number: '2f'.repeat(16) })),
    };
    assert.equal(reason([other, signature!, ...files]), 'signature');
    assert.equal(reason([signature!, ...files]), 'no-manifest');
    assert.equal(reason([list!, ...files]), 'no-signature');
    assert.equal(reason([list!, { path: 'signature.json', bytes: text('{}') }, ...files]), 'no-signature');
    // Signed without the context: what signs messages or statements must not sign packages by accident.
    const bare = signManifest(list!.bytes, { ...signer, sign: () => signer.sign(list!.bytes) });
    assert.equal(reason([list!, { path: 'signature.json', bytes: bare }, ...files]), 'signature');
  },
);

test('a signed list in a form that nobody could judge is refused', () => {
  const reason = (value: object) => {
    const bytes = canonicalBytes(value as Json);
    const judged = judgePackage(
      packFiles([
        { path: 'manifest.json', bytes },
        { path: 'signature.json', bytes: signManifest(bytes, signer) },
      ]),
    );
    return judged.ok ? 'ok' : judged.reason;
  };
  const good: EvidenceManifest = inventManifest([]);
  assert.equal(reason(good), 'ok');
  const [first, second] = good.custody;
  const faulty: object[] = [
    { ...good, format: 'heed/evidence/v2' },
    { ...good, secret: 'field' },
    { ...good, items: [...good.items, ...good.items] },
    { ...good, items: [] },
    { ...good, consent: { ...good.consent, items: [] } },
    { ...good, consent: { ...good.consent, defenceMayRead: false } },
    { ...good, custody: [] },
    { ...good, custody: [second, first] },
    { ...good, custody: [second] },
    { ...good, custody: [{ ...first, reason: 'changed' }, second] },
    { ...good, custody: chainEvents([second!, first!]) },
    {
      ...good,
      redactions: [
        { item: '001', path: 'gone.txt', passages: 1, reason: '', by: '0a'.repeat(16), original: 'left-out' },
      ],
    },
    { ...good, files: [{ ...inventManifest(someFiles).files[0], path: '../a' }] },
    { ...good, files: [{ ...inventManifest(someFiles).files[0], item: '002' }] },
  ];
  for (const value of faulty)
    assert.equal(reason(value), 'manifest-form', JSON.stringify(value).slice(0, 80));
  assert.throws(() => writeManifest(faulty[0] as EvidenceManifest), RangeError);
  assert.deepEqual(readManifest(writeManifest(good)), good);
});

test('a custody chain breaks where an event is taken out, moved, or said otherwise', () => {
  const at = (day: string, action: 'received' | 'handed-over' | 'packaged') => ({
    day,
    actor: 'desk' as const,
    member: null,
    action,
    items: [],
    reason: '',
  });
  const events = chainEvents([
    at('2026-11-01', 'received'),
    at('2026-11-02', 'handed-over'),
    at('2026-11-02', 'packaged'),
  ]);
  assert.ok(isChainIntact(events));
  assert.ok(!isChainIntact(events.slice(1)));
  assert.ok(!isChainIntact([events[0]!, events[2]!]));
  assert.ok(!isChainIntact([events[0]!, events[2]!, events[1]!]));
  assert.ok(!isChainIntact([events[0]!, { ...events[1]!, reason: 'x' }, events[2]!]));
  assert.ok(
    isChainIntact(events.slice(0, 2)),
    'an end cut off is told by the signature over the whole list, not by the chain',
  );
});
