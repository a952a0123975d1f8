// When the person may be reached, in words.
import { bodiesOf, type CaseFile, mayReach } from '@heed/domain/casework';
import { caseWords as w } from '../../words/case.ts';
import { timeName } from '../../words/format.ts';

/** Why an answer would wait; null where it would not. */
export function waitText(file: CaseFile): string | null {
  const at = mayReach(file, Date.now());
  if (at === null) return null;
  return at === 'never' ? w.reachNever : w.reachFrom({ when: timeName(at) });
}

export const reachText = (file: CaseFile): string =>
  bodiesOf(file, 'safe-contact').length === 0 ? w.reachAny : (waitText(file) ?? w.reachNow);
