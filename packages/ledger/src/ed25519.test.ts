// The edge cases of C2SP/CCTV: what RFC 8032 and FIPS 186-5 refuse is refused.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isValidEd25519 } from './ed25519.ts';

const file = fileURLToPath(
  new URL('../../../../shared/vectors/cctv-ed25519/ed25519vectors.json', import.meta.url),
);
const skip = existsSync(file) ? false : 'skipped: no vectors';
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

test('keys of small order and points written in a second way are refused, plain signatures accepted', {
  skip,
}, (t) => {
  const vectors = JSON.parse(readFileSync(file, 'utf8')) as {
    key: string;
    sig: string;
    msg: string;
    flags: string[] | null;
  }[];
  let [acceptances, refusals] = [0, 0];
  for (const { key, sig, msg, flags } of vectors) {
    const verified = isValidEd25519(bytes(sig), Buffer.from(msg), bytes(key));
    const has = (...names: string[]) => names.some((name) => flags?.includes(name));
    if (has('low_order_A', 'non_canonical_A', 'non_canonical_R', 'reencoded_k'))
      assert.equal(verified, false, String(flags));
    else if (!has('low_order_residue')) assert.equal(verified, true, String(flags));
    if (verified) acceptances++;
    else refusals++;
  }
  t.diagnostic(`${acceptances} accepted, ${refusals} refused of ${vectors.length}`);
  assert.equal(vectors.length, 914);
});
