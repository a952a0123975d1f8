// Sets that grow together: union by size, paths halved (Tarjan 1975).

/** Disjoint sets of the numbers below a count. */
export interface DisjointSets {
  /** One number that stands for the set of `item`. */
  rootOf(item: number): number;
  /** Puts the sets of two items together. */
  join(one: number, other: number): void;
}

/** Sets of one number each. */
export function disjointSets(count: number): DisjointSets {
  const parents = Uint32Array.from({ length: count }, (_, at) => at);
  const sizes = new Uint32Array(count).fill(1);
  const rootOf = (item: number): number => {
    let at = item;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a === b) return;
    const [small, large] = sizes[a]! < sizes[b]! ? [a, b] : [b, a];
    parents[small] = large;
    sizes[large]! += sizes[small]!;
  };
  return { rootOf, join };
}
