import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normal } from '../random/gamma.ts';
import { random } from '../random/generator.ts';
import { convergenceOf, MOST_R_HAT } from './convergence.ts';

/** Chains of the autoregression x' = r x + noise, each around its own centre and as wide as said. */
function chains(
  count: number,
  length: number,
  { correlation = 0, centre = (_: number) => 0, width = (_: number) => 1 },
) {
  return Array.from({ length: count }, (_, chain) => {
    const source = random(5, chain);
    let at = normal(source) / Math.sqrt(1 - correlation ** 2);
    return Float64Array.from({ length }, () => {
      at = correlation * at + normal(source);
      return centre(chain) + width(chain) * at;
    });
  });
}

test('independent draws count as themselves', () => {
  const { rHat, effective } = convergenceOf(chains(4, 1_000, {}));
  assert.ok(Math.abs(rHat - 1) < 0.01, `${rHat}`);
  assert.ok(Math.abs(effective - 4_000) < 600, `${effective}`);
});

test('draws that depend on the one before count as what theory says they are worth', () => {
  for (const correlation of [0.5, 0.9]) {
    const { effective } = convergenceOf(chains(4, 20_000, { correlation }));
    const expected = (80_000 * (1 - correlation)) / (1 + correlation);
    // The figure itself varies by some 7 % over seeds.
    assert.ok(Math.abs(effective / expected - 1) < 0.2, `${effective} is not ${expected}`);
  }
});

test('chains that differ in place, in width, or in time are seen', () => {
  const differing = [
    chains(4, 1_000, { centre: (chain) => (chain === 0 ? 1 : 0) }),
    chains(4, 1_000, { width: (chain) => (chain === 0 ? 3 : 1) }),
    chains(4, 1_000, {}).map((chain) => chain.map((draw, at) => draw + at / 500)),
  ];
  for (const set of differing) assert.ok(convergenceOf(set).rHat > MOST_R_HAT);
});

test('only ranks count: another scale, and the furthest draw far out, change nothing', () => {
  const set = chains(2, 500, {});
  const before = convergenceOf(set);
  // By a power of two, so that no rounding parts the two draws that are equally far from the median.
  const scaled = set.map((chain) => chain.map((draw) => 2 * draw));
  const sorted = scaled.flatMap((chain) => [...chain]).sort((a, b) => a - b);
  const middle = (sorted[499]! + sorted[500]!) / 2;
  const furthest = sorted.reduce((a, b) => (Math.abs(b - middle) > Math.abs(a - middle) ? b : a));
  const after = convergenceOf(
    scaled.map((chain) => chain.map((draw) => (draw === furthest ? middle + 1e6 * (draw - middle) : draw))),
  );
  assert.ok(Math.abs(before.rHat - after.rHat) < 1e-12);
  assert.ok(Math.abs(before.effective - after.effective) < 1e-6);
});

test('a chain that never moves gives no figure that could pass', () => {
  assert.ok(
    !(convergenceOf([new Float64Array(100).fill(3), new Float64Array(100).fill(3)]).rHat <= MOST_R_HAT),
  );
});
