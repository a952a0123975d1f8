// Closing a case: what was written down, and whether it stands. Where it needs a second look, a supervisor
// other than its author must have approved those very words; what is changed afterwards waits again.
import type { Version } from './file.ts';
import { type CaseFile, type CaseRecord, latest, recordsOfKind } from './file.ts';

/** The closing that was written last; null where none was. */
export const closingOf = (file: CaseFile): CaseRecord<'closing'> | null =>
  recordsOfKind(file, 'closing').reduce<CaseRecord<'closing'> | null>(
    (newest, record) => (newest === null || latest(record).at >= latest(newest).at ? record : newest),
    null,
  );

/** `isSupervisor` by the signed roster. Of two versions written at once each must stand. */
export function isClosingApproved(
  record: CaseRecord<'closing'>,
  isSupervisor: (member: string) => boolean,
): boolean {
  const all = [...record.superseded, ...record.current];
  return record.current.every(
    (version) => !version.body.needsApproval || isApproved(version, all, isSupervisor),
  );
}

function isApproved(
  version: Version<'closing'>,
  all: readonly Version<'closing'>[],
  isSupervisor: (id: string) => boolean,
) {
  const by = version.body.approved?.by;
  if (by === undefined || version.by !== by || !isSupervisor(by)) return false;
  const looked = all.filter(({ id }) => version.replaces.includes(id));
  return looked.some(
    (one) => one.by !== null && one.by !== by && one.body.approved === null && sameWords(one, version),
  );
}

const sameWords = ({ body: a }: Version<'closing'>, { body: b }: Version<'closing'>) =>
  a.outcome === b.outcome && a.words === b.words && a.followUp === b.followUp;

/** Who may approve it: supervisors who did not write what stands. */
export const mayApprove = (
  record: CaseRecord<'closing'>,
  member: string,
  isSupervisor: (member: string) => boolean,
): boolean =>
  !isClosingApproved(record, isSupervisor) &&
  isSupervisor(member) &&
  record.current.length === 1 &&
  record.current[0].by !== null &&
  record.current[0].by !== member;
