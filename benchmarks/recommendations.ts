// How long judging all recommendations of a site takes: each change of a page asks for it.
import { judgeGraph, plainReference, type Reference } from '../modules/handbook/rules/index.ts';

const today = '2026-11-27';
const reference = (kind: Reference['kind'], ref: string): Reference =>
  plainReference({ kind, ref, confidence: 'A', digest: '' }, today);

/** Recommendations that rest on three others below them and on two of a thousand figures. */
function nodesOf(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    state: 'adopted' as const,
    restsOn: [
      ...[at, at - 7, at - 50]
        .filter((one) => one > 0)
        .map((one) => reference('recommendation', String(one))),
      reference('figure', `figure-${at % 1000}`),
      reference('law-line', `HR/line-${at % 97}`),
    ],
  }));
}

/** One figure in a hundred is withdrawn. */
const resolve = ({ ref }: Pick<Reference, 'ref'>) => ({
  isWithdrawn: ref.endsWith('00'),
  digest: '',
  reviewBy: null,
});

for (const [name, withdrawn] of [
  ['nothing in doubt', false],
  ['one figure in a hundred withdrawn', true],
] as const) {
  const nodes = nodesOf(5000);
  const find = withdrawn ? resolve : () => ({ isWithdrawn: false, digest: '', reviewBy: null });
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    judgeGraph(nodes, find, today);
    return performance.now() - start;
  });
  const [median = 0] = times.toSorted((a, b) => a - b).slice(3);
  console.log(`5,000 recommendations, ${name}: ${median.toFixed(1)} ms (wanted 100)`);
}
