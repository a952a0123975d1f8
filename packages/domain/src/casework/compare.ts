// What a later version of a record changed, by field.
import type { RecordKind } from './entry.ts';
import type { CaseRecord, Version } from './file.ts';

/** Names of the fields in which two bodies of one kind differ, in the order of the later one. */
export function changedFields(before: object, after: object): readonly string[] {
  const [was, is] = [before, after].map((body) => new Map(Object.entries(body)));
  const names = [...new Set([...is!.keys(), ...was!.keys()])];
  return names.filter((name) => JSON.stringify(was!.get(name)) !== JSON.stringify(is!.get(name)));
}

/**
 * The version that this one took the place of: the latest where it took the place of several, null where of
 * none.
 */
export const versionBefore = <K extends RecordKind>(
  { current, superseded }: CaseRecord<K>,
  { replaces }: Version<K>,
): Version<K> | null =>
  [...superseded, ...current]
    .filter(({ id }) => replaces.includes(id))
    .reduce<Version<K> | null>(
      (newest, one) => (newest === null || one.at >= newest.at ? one : newest),
      null,
    );
