// A case file: everything that was written down, folded into what stands now. Versions form a graph: what
// nobody has replaced stands. Two that stand beside each other were written at once; both are kept and shown
// until somebody writes one that replaces both.
import type { CaseEntry, RecordKind } from './entry.ts';

/**
 * An entry as it was found: `id` of the message that holds it, `by` of the member whose signature it carries,
 * null where it has none.
 */
export interface Version<K extends RecordKind = RecordKind> extends CaseEntry<K> {
  readonly id: string;
  readonly by: string | null;
}

/**
 * One record with the versions that stand (more than one: written at once) and those that were replaced,
 * oldest first.
 */
export interface CaseRecord<K extends RecordKind = RecordKind> {
  readonly id: string;
  readonly kind: K;
  readonly current: readonly [Version<K>, ...Version<K>[]];
  readonly superseded: readonly Version<K>[];
}

/** All records of a case, each with its versions. */
export interface CaseFile {
  readonly records: readonly CaseRecord[];
  /**
   * Written in error, says the version that stands: no rule, due, figure, export or referral counts them.
   * Read again with their reason.
   */
  readonly inError?: readonly CaseRecord[];
}

/**
 * `versions` in the order of the server. A version that names one of another record, or of another kind,
 * replaces nothing there.
 */
export function buildCaseFile(versions: readonly Version[]): CaseFile {
  const records = new Map<string, Version[]>();
  for (const version of versions) {
    const recordVersions = records.get(version.thing);
    if (recordVersions === undefined) records.set(version.thing, [version]);
    // The first version says of which kind a record is.
    else if (recordVersions[0]?.kind === version.kind && recordVersions.every(({ id }) => id !== version.id))
      recordVersions.push(version);
  }
  const all = [...records].map(([id, versions]) => recordOf(id, versions));
  const inError = all.filter(isInError);
  return { records: all.filter((record) => !isInError(record)), ...(inError.length > 0 && { inError }) };
}

const isInError = ({ current }: CaseRecord): boolean =>
  current.every((version) => version.inError !== undefined);

function recordOf(id: string, all: readonly Version[]): CaseRecord {
  const place = new Map(all.map((version, at) => [version.id, at]));
  // Nobody can replace what was not yet there: so no circle makes everything disappear.
  const replaced = new Set(
    all.flatMap((version, at) => version.replaces.filter((one) => (place.get(one) ?? all.length) < at)),
  );
  const last = all.filter((version) => !replaced.has(version.id));
  // A colleague who wrote on at the same time did not know that it was an error: what was written stands.
  const written = last.filter((version) => version.inError === undefined);
  const standing = (written.length > 0 ? written : last) as [Version, ...Version[]];
  return {
    id,
    kind: all[0]!.kind,
    current: standing,
    superseded: all.filter((version) => !standing.includes(version)),
  };
}

const isOf =
  <K extends RecordKind>(kind: K) =>
  (record: CaseRecord): record is CaseRecord<K> =>
    record.kind === kind;

/** The records of one kind, in the order in which they were begun. */
export const recordsOfKind = <K extends RecordKind>(file: CaseFile, kind: K): readonly CaseRecord<K>[] =>
  file.records.filter(isOf(kind));

/** The latest of the versions that stand. */
export function latest<K extends RecordKind>({ current }: CaseRecord<K>): Version<K> {
  return current.reduce((newest, version) => (version.at >= newest.at ? version : newest));
}

/**
 * Every body of this kind that stands: both where two were written at once. Rules that protect take the
 * strictest of them.
 */
export const bodiesOf = <K extends RecordKind>(file: CaseFile, kind: K): readonly Version<K>['body'][] =>
  recordsOfKind(file, kind).flatMap(({ current }) => current.map(({ body }) => body));
