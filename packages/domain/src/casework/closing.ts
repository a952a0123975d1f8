// Closing a case: what was written down, and whether it stands. Where it needs a second look, a supervisor
// other than its author must have approved those very words; what is changed afterwards waits again.
import type { Version } from './file.ts';
import { type CaseFile, type CaseRecord, latest, recordsOfKind } from './file.ts';

/** The closing that was written last; null where none was. */
export const closingOf = (file: CaseFile): CaseRecord<'closing'> | null =>
  recordsOfKind(file, 'closing').reduce<CaseRecord<'closing'> | null>(
    (newest, thing) => (newest === null || latest(thing).at >= latest(newest).at ? thing : newest),
    null,
  );

/** `isSupervisor` by the signed roster. Of two versions written at once each must stand. */
export function isClosingApproved(
  thing: CaseRecord<'closing'>,
  isSupervisor: (member: string) => boolean,
): boolean {
  const all = [...thing.superseded, ...thing.current];
  return thing.current.every(
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
  thing: CaseRecord<'closing'>,
  member: string,
  isSupervisor: (member: string) => boolean,
): boolean =>
  !isClosingApproved(thing, isSupervisor) &&
  isSupervisor(member) &&
  thing.current.length === 1 &&
  thing.current[0].by !== null &&
  thing.current[0].by !== member;
