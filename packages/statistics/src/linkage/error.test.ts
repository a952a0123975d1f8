import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inEnglish } from '../english.ts';
import { unitedKingdom5 } from '../prevalence/golden.ts';
import { runToEnd } from '../prevalence/progress.ts';
import { sensitivity } from '../prevalence/sensitivity.ts';
import { binomial } from '../random/counts.ts';
import { random } from '../random/generator.ts';
import { ratesFrom } from './error.ts';
import { readRates } from './rates.ts';

test('rates by hand: 5 of 100 linked pairs are two people, 4 of 80 near ones of 400 are one', () => {
  const rates = ratesFrom({
    linked: { all: 300, judged: 100, different: 5 },
    near: { all: 400, judged: 80, same: 4 },
  });
  assert.equal(rates.wrong, 0.05);
  // 400 x 0.05 = 20 overlooked beside 300 x 0.95 = 285 true links.
  assert.ok(Math.abs(rates.missed - 20 / 305) < 1e-12);
  assert.ok(
    rates.wrong95[0] > 0.018 && rates.wrong95[0] < 0.022 && rates.wrong95[1] > 0.1 && rates.wrong95[1] < 0.12,
  );
  assert.ok(rates.missed95[0] < rates.missed && rates.missed < rates.missed95[1]);
});

test('the intervals hold the truth about as often as they say', () => {
  const source = random(5);
  const [wrong, near] = [0.06, 0.03];
  const truth = (500 * near) / (300 * (1 - wrong) + 500 * near);
  let covered = 0;
  for (let run = 0; run < 300; run++) {
    const { missed95, wrong95 } = ratesFrom(
      {
        linked: { all: 300, judged: 120, different: binomial(source, 120, wrong) },
        near: { all: 500, judged: 150, same: binomial(source, 150, near) },
      },
      run,
    );
    if (missed95[0] <= truth && truth <= missed95[1]) covered++;
    if (wrong95[0] <= wrong && wrong <= wrong95[1]) covered++;
  }
  assert.ok(covered / 600 > 0.92 && covered / 600 < 0.99, String(covered / 600));
});

test('every rate is a share, and more misses found is a higher rate', () => {
  const kind = fc
    .tuple(fc.nat(400), fc.nat(400), fc.nat(400))
    .map((numbers) => numbers.toSorted((a, b) => a - b))
    .map(([events, judged, all]) => ({ events: events!, judged: judged! + 1, all: all! + 1 }));
  fc.assert(
    fc.property(kind, kind, (linked, near) => {
      const rates = (same: number) =>
        ratesFrom({
          linked: { all: linked.all, judged: linked.judged, different: linked.events },
          near: { all: near.all, judged: near.judged, same },
        });
      const { missed, wrong, tried } = rates(near.events);
      for (const share of [missed, wrong, ...tried.flatMap((one) => [one.missed, one.wrong])])
        assert.ok(share >= 0 && share <= 1);
      assert.ok(rates(near.events + 1 > near.judged ? near.events : near.events + 1).missed >= missed);
    }),
    { numRuns: 20 },
  );
});

test('what cannot be is refused, and the sensitivity analysis takes what comes out', () => {
  const linked = { all: 300, judged: 100, different: 5 };
  const near = { all: 400, judged: 80, same: 4 };
  for (const wrong of [
    { linked: { ...linked, different: 101 }, near },
    { linked: { ...linked, judged: 301 }, near },
    { linked: { ...linked, judged: 0, different: 0 }, near },
    { linked, near: { ...near, same: -1 } },
    { linked, near: { ...near, same: 0.5 } },
  ])
    assert.throws(() => ratesFrom(wrong), RangeError);
  const { tried } = ratesFrom({ linked, near });
  const variations = runToEnd(sensitivity(unitedKingdom5, { seed: 1, linkage: tried.slice(0, 1) }));
  assert.equal(variations.filter(({ change }) => change === 'linkage').length, 1);
});

test('rates that were written are read again; whatever else is in a file is refused in one sentence', () => {
  const rates = ratesFrom({
    linked: { all: 300, judged: 100, different: 5 },
    near: { all: 400, judged: 80, same: 4 },
  });
  assert.deepEqual(readRates(`\uFEFF${JSON.stringify(rates, null, 1)}`), { ok: true, tried: rates.tried });
  for (const text of [
    '',
    'null',
    '7',
    '{"tried":[]}',
    '{"tried":[null]}',
    '{"tried":[{"missed":1,"wrong":0}]}',
    '{"tried":[{"missed":0.1,"wrong":"0"}]}',
    '{"tried":[{"missed":-0.1,"wrong":0}]}',
    JSON.stringify({ tried: Array(21).fill({ missed: 0, wrong: 0 }) }),
  ]) {
    const read = readRates(text);
    assert.ok(!read.ok && /it holds no rates: take the file/.test(inEnglish(read.reason)), text);
  }
});
