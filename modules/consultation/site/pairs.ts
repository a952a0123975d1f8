// Which pairs somebody is asked, and in which order: each statement comes about equally often.
import { MOST_PAIRS, pairNumber, pairOf } from '@heed/envelope/answers';

/**
 * Pairs that are drawn by chance: round after round each statement meets one that it has not met, on a side
 * that chance says. `former`: pairs that were answered before; they are not asked again.
 */
export function drawPairs(
  statements: readonly number[],
  former: readonly number[],
  chance: () => number,
): number[] {
  const past = new Set(former.flatMap(bothOrders));
  const times = new Map(statements.map((number) => [number, 0]));
  const all = statements.flatMap((first, at) =>
    statements.slice(at + 1).map((second) => ({ first, second, luck: chance() })),
  );
  const rest = all.filter(({ first, second }) => !past.has(pairNumber(first, second)));
  const pairs: number[] = [];
  const count = ({ first, second }: (typeof all)[number]) => times.get(first)! + times.get(second)!;
  while (rest.length > 0 && former.length + pairs.length < MOST_PAIRS) {
    const next = rest.reduce((best, one) =>
      count(one) < count(best) || (count(one) === count(best) && one.luck < best.luck) ? one : best,
    );
    rest.splice(rest.indexOf(next), 1);
    for (const number of [next.first, next.second]) times.set(number, times.get(number)! + 1);
    pairs.push(chance() < 0.5 ? pairNumber(next.first, next.second) : pairNumber(next.second, next.first));
  }
  return pairs;
}

/**
 * Pairs without chance, for whoever has no script: each round is a turn of a wheel in which every statement
 * meets one (the circle method of tournaments), and what comes first changes sides.
 */
export function pairsInTurn(statements: readonly number[], former: readonly number[]): number[] {
  const past = new Set(former.flatMap(bothOrders));
  const wheel: (number | null)[] = [...statements, ...(statements.length % 2 === 1 ? [null] : [])];
  const pairs: number[] = [];
  for (let turn = 0; turn < wheel.length - 1; turn++) {
    for (let at = 0; at < wheel.length / 2; at++) {
      const sides = [wheel[at]!, wheel[wheel.length - 1 - at]!];
      const [first, second] = (turn + at) % 2 === 0 ? sides : sides.toReversed();
      if (first != null && second != null) pairs.push(pairNumber(first, second));
    }
    wheel.splice(1, 0, wheel.pop()!);
  }
  return pairs.filter((pair) => !past.has(pair)).slice(0, Math.max(0, MOST_PAIRS - former.length));
}

const bothOrders = (pair: number): readonly number[] => {
  const [first, second] = pairOf(pair);
  return [pair, pairNumber(second, first)];
};
