// Cuts files into parts that cost about the same. The same files and costs give the same parts on every
// machine.

/** A part of a run and what it costs. */
export interface RunPart {
  readonly files: readonly string[];
  readonly cost: number;
}

/** `count` parts, some of them empty where there are fewer files: each file goes to the cheapest part. */
export function balance(
  files: readonly string[],
  count: number,
  costOf: (file: string) => number,
): readonly RunPart[] {
  const parts = Array.from({ length: count }, () => ({ files: [] as string[], cost: 0 }));
  const byCost = files.toSorted((a, b) => costOf(b) - costOf(a) || (a < b ? -1 : 1));
  for (const file of byCost) {
    const part = parts.reduce((least, other) => (other.cost < least.cost ? other : least));
    part.files.push(file);
    part.cost += costOf(file);
  }
  return parts;
}
