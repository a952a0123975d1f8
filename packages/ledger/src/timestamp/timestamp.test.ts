// Time-stamps made by OpenSSL: good over their data and under their authority, refused over or under anything
// else, at every changed byte.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { judgeTimestamp, type TimestampTrust, tokenOf } from './index.ts';

const folder = fileURLToPath(new URL('../../../../../shared/vectors/rfc3161/', import.meta.url));
const skip = !existsSync(folder) && 'no vectors';
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${name}`));
const pem = (name: string): Uint8Array =>
  new Uint8Array(
    Buffer.from(readFileSync(`${folder}${name}`, 'utf8').replace(/-----[^-]+-----|\s/g, ''), 'base64'),
  );

const nonce = 0x239936d452353ec5n;
const trust = (more: Partial<TimestampTrust> = {}): TimestampTrust => ({
  data: read('data.bin'),
  roots: [pem('ca.pem')],
  nonce,
  ...more,
});

test('a token by ECDSA and one by RSA hold over their data', { skip }, () => {
  const judged = judgeTimestamp(tokenOf(read('r.tsr')), trust());
  assert.deepEqual(judged, {
    ok: true,
    time: Date.parse('2026-11-24T22:42:57Z') / 1000,
    policy: '1.3.6.1.4.1.99999.1',
  });
  assert.deepEqual(judgeTimestamp(read('r.token'), trust()), judged);
  const { nonce: _, ...withoutNonce } = trust({ roots: [pem('ca2.pem')] });
  const rsa = judgeTimestamp(tokenOf(read('r-rsa.tsr')), { ...withoutNonce, chain: [pem('tsa-rsa.pem')] });
  assert.ok(rsa.ok);
});

test('a token over other data, of another question or another authority is refused, and the reason is ' +
  'named', {
  skip,
}, () => {
  const token = tokenOf(read('r.tsr'));
  const reason = (more: Partial<TimestampTrust>) => {
    const judged = judgeTimestamp(token, trust(more));
    return judged.ok ? 'holds' : judged.reason;
  };
  assert.equal(reason({ data: read('other.bin') }), 'other-imprint');
  assert.equal(reason({ nonce: nonce + 1n }), 'other-nonce');
  assert.equal(reason({ roots: [pem('ca2.pem')] }), 'no-chain');
  assert.equal(reason({ roots: [] }), 'no-chain');
  // A certificate for time-stamps may be trusted by itself; it is still not another's issuer.
  assert.equal(reason({ roots: [pem('tsa.pem')] }), 'holds');
  const { nonce: _, ...rsa } = trust({ roots: [pem('ca.pem')], chain: [pem('tsa-rsa.pem')] });
  const judged = judgeTimestamp(tokenOf(read('r-rsa.tsr')), rsa);
  assert.deepEqual(judged, { ok: false, reason: 'no-chain' });
});

test('every single changed bit of a token is refused', { skip }, () => {
  for (const [name, root, extra] of [
    ['r.tsr', 'ca.pem', 'tsa.pem'],
    ['r-rsa.tsr', 'ca2.pem', 'tsa-rsa.pem'],
  ] as const) {
    const token = tokenOf(read(name));
    const { nonce: _, ...parameters } = trust({ roots: [pem(root)], chain: [pem(extra)] });
    const harmless: number[] = [];
    for (let at = 0; at < token.length; at++) {
      const changed = Uint8Array.from(token);
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      if (judgeTimestamp(changed, parameters).ok) harmless.push(at);
    }
    // What holds stands in the certificate that the token carries: whoever has kept it beside does not need
    // that copy.
    const copy = Buffer.from(pem(extra));
    const from = Buffer.from(token).indexOf(copy);
    assert.ok(from > 0 && harmless.length < 100, `${name}: ${harmless.length}`);
    for (const at of harmless) assert.ok(at >= from - 8 && at < from + copy.length, `${name}, byte ${at}`);
  }
});

test('bytes that are no token never make it throw', { skip }, () => {
  const token = tokenOf(read('r.tsr'));
  for (let length = 0; length < token.length; length++)
    assert.equal(judgeTimestamp(token.subarray(0, length), trust()).ok, false);
  const write = fc.array(fc.tuple(fc.nat(token.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(write, (writes) => {
      const changed = Uint8Array.from(token);
      for (const [at, byte] of writes) changed[at] = byte;
      judgeTimestamp(changed, trust());
    }),
    { numRuns: 500 },
  );
  for (const bytes of [[], [0x30, 0x80], [0x30, 0x84, 255, 255, 255, 255], [0x1f, 1, 1]])
    assert.deepEqual(judgeTimestamp(Uint8Array.from(bytes), trust()), { ok: false, reason: 'unreadable' });
});
