// What the linker computes: from the tokens of each list, how many people stand on exactly these lists. The
// linker sees tokens and lists alone. Two records are one person where they share a token of the strongest
// key, or of a weaker one if that joins no two people of a list. Errors of this rule: linkage.md.
import { keyNames } from './normalise.ts';

/** Tokens of one record in the order of `keyNames`. */
export type Tokens = readonly string[];

/** The tokens of all records of one list. */
export interface TokenList {
  readonly list: string;
  readonly records: readonly Tokens[];
}

/** What linking gives: counts alone, nothing of a record. */
export interface LinkedLists {
  readonly lists: readonly string[];
  /** By history, bit i for list i; length 2^lists, `counts[0]` is 0. What `prevalence` takes as a table. */
  readonly counts: Float64Array;
  /** Records of one list that share the strongest key: taken as one person, counted once. */
  readonly repeated: number;
  /** By key: joins of two groups that it made. */
  readonly joins: readonly number[];
  /** By key: groups that it would have joined, had that not put two people of one list into one. */
  readonly conflicts: readonly number[];
}

interface ListedRecord {
  readonly list: number;
  /** Its place in the list. */
  readonly at: number;
  readonly tokens: Tokens;
}
/** Records that are taken as one person. */
type Group = readonly ListedRecord[];

/** The records that are taken as one person each, and how that came about. */
export function groupsOf(
  lists: readonly TokenList[],
): Pick<LinkedLists, 'joins' | 'conflicts'> & { readonly groups: readonly Group[] } {
  let groups: readonly Group[] = lists.flatMap(({ records }, list) =>
    records.map((tokens, at) => [{ list, at, tokens }]),
  );
  const joins: number[] = [];
  const conflicts: number[] = [];
  for (const key of keyNames.keys()) {
    const joined = joinBy(groups, key);
    joins.push(groups.length - joined.groups.length);
    conflicts.push(joined.conflicts);
    groups = joined.groups;
  }
  return { groups, joins, conflicts };
}

/**
 * Links the records of two lists and more. The order of lists and records changes no count. How:
 * linkage.md.
 */
export function link(lists: readonly TokenList[]): LinkedLists {
  const { groups, joins, conflicts } = groupsOf(lists);
  const counts = new Float64Array(1 << lists.length);
  let repeated = 0;
  for (const group of groups) {
    const lists = new Set(group.map(({ list }) => list));
    counts[[...lists].reduce((history, list) => history | (1 << list), 0)]!++;
    repeated += group.length - lists.size;
  }
  return { lists: lists.map(({ list }) => list), counts, repeated, joins, conflicts };
}

/**
 * Joins groups by one key. All groups that tokens of the key connect are judged together, so that the order
 * of records and lists does not matter: they become one group, or stay apart where that group would hold two
 * people of one list. The strongest key may join two records of one list: one person who was written down
 * twice.
 */
function joinBy(groups: readonly Group[], key: number): { groups: readonly Group[]; conflicts: number } {
  const joined: Group[] = [];
  let conflicts = 0;
  for (const together of connectGroups(groups, key)) {
    if (key > 0 && sharesList(together)) {
      joined.push(...together);
      conflicts++;
    } else joined.push(together.flat());
  }
  return { groups: joined, conflicts };
}

/** The groups, by what tokens of this key connect directly or over others: a union-find forest. */
function connectGroups(groups: readonly Group[], key: number): Iterable<readonly Group[]> {
  const parent = [...groups.keys()];
  const rootOf = (group: number): number => {
    let root = group;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  const firstByToken = new Map<string, number>();
  for (const [at, group] of groups.entries())
    for (const { tokens } of group) {
      const before = firstByToken.get(tokens[key]!);
      if (before === undefined) firstByToken.set(tokens[key]!, at);
      else parent[rootOf(at)] = rootOf(before);
    }
  const groupsByKey = new Map<number, Group[]>();
  for (const [at, group] of groups.entries()) {
    const root = rootOf(at);
    const others = groupsByKey.get(root);
    if (others === undefined) groupsByKey.set(root, [group]);
    else others.push(group);
  }
  return groupsByKey.values();
}

/** Whether two of the groups hold records of one list. */
function sharesList(groups: readonly Group[]): boolean {
  if (groups.length === 1) return false;
  const listsOfGroups = groups.flatMap((group) => [...new Set(group.map(({ list }) => list))]);
  return new Set(listsOfGroups).size < listsOfGroups.length;
}

/**
 * Counts that may be shown: each rounded down to a multiple of `smallest`, so that subtraction finds nothing.
 */
export interface LinkageCounts {
  readonly lists: string[];
  readonly smallest: number;
  readonly rows: { on: string[]; people: number }[];
  readonly repeated: number;
  readonly conflicts: number;
}

/** The counts of a linkage rounded down to multiples of `smallest`. */
export function viewOf({ lists, counts, repeated, conflicts }: LinkedLists, smallest: number): LinkageCounts {
  const rounded = (count: number) => count - (count % smallest);
  return {
    lists: [...lists],
    smallest,
    rows: [...counts.entries()].slice(1).map(([history, people]) => ({
      on: lists.filter((_, list) => history & (1 << list)),
      people: rounded(people),
    })),
    repeated: rounded(repeated),
    conflicts: rounded(conflicts.reduce((sum, count) => sum + count, 0)),
  };
}
