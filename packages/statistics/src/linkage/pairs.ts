// Pairs of two lists for people to judge, where one place may lawfully hold both: those that the keys link,
// and those that they do not though much is alike. From what people say of a sample of each, `error.ts` tells
// how often linking errs.
import { groupsOf } from './link.ts';
import type { ListedKeys } from './list.ts';
import type { Parts } from './normalise.ts';

/** Two records for people to judge: of one person by the keys, or near that. */
export interface Pair {
  readonly kind: 'linked' | 'near';
  /** Lines of the first and of the second list. */
  readonly lines: readonly [number, number];
}

/**
 * What makes a pair near: less than any key asks for. A true pair that shares none of these is in no sample.
 */
const resemblances = ({
  givenNameInitial: givenInitial,
  familyNameInitial: familyInitial,
  year,
  month,
  day,
  sex,
}: Parts): readonly (string | null)[] => {
  const initials =
    givenInitial === null || familyInitial === null ? null : [givenInitial, familyInitial].sort().join('');
  return [
    alike('date', year, month, day),
    alike('initials-year', initials, year, sex),
    alike('initials-day-month', initials, month, day, sex),
    alike('given-year-month', givenInitial, year, month, sex),
    alike('family-year-month', familyInitial, year, month, sex),
  ];
};

const alike = (...parts: readonly (string | number | null)[]): string | null =>
  parts.includes(null) ? null : parts.join('|');

/** All linked and near pairs of two lists, each once. */
export function pairsOf(first: readonly ListedKeys[], second: readonly ListedKeys[]): readonly Pair[] {
  let unknown = 0;
  const tokens = (people: readonly ListedKeys[]) =>
    people.map(({ keys }) => keys.map((key) => key ?? `unknown-${unknown++}`));
  const { groups } = groupsOf([
    { list: 'first', records: tokens(first) },
    { list: 'second', records: tokens(second) },
  ]);
  const linked = new Set<string>();
  const pairs: Pair[] = [];
  const add = (kind: Pair['kind'], one: number, other: number) => {
    if (linked.has(`${one} ${other}`)) return;
    linked.add(`${one} ${other}`);
    pairs.push({ kind, lines: [first[one]!.line, second[other]!.line] });
  };
  for (const group of groups)
    for (const one of group.filter(({ list }) => list === 0))
      for (const other of group.filter(({ list }) => list === 1)) add('linked', one.at, other.at);
  const places = new Map<string, number[]>();
  for (const [at, { parts }] of second.entries())
    for (const shared of resemblances(parts))
      if (shared !== null) places.set(shared, [...(places.get(shared) ?? []), at]);
  for (const [at, { parts }] of first.entries())
    for (const shared of resemblances(parts))
      for (const other of (shared !== null && places.get(shared)) || []) add('near', at, other);
  return pairs;
}
