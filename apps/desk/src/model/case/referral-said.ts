// A new referral as the case already says it: the need that is open, the recipient for whom there is consent,
// the parts that it covers. A proposal: it stands in the form, and the member sends or changes it. No I/O.
import {
  agreedParts,
  type Body,
  bodiesOf,
  type CaseFile,
  consentsTo,
  latest,
  recordsOfKind,
  referralsTo,
} from '@heed/domain/casework';

/** What is said of exactly one need, or one recipient; of several the member chooses. `now`: milliseconds. */
export function referralSaid(file: CaseFile, now: number): Partial<Body<'referral'>> {
  const needs = [...new Set(openNeeds(file))];
  const recipients = recordsOfKind(file, 'consent')
    .map((record) => latest(record).body.recipient)
    .filter((to) => consentsTo(file, to, now).length > 0 && referralsTo(file, to).length === 0);
  const [to] = recipients;
  const isOne = to !== undefined && recipients.every((other) => sameText(other) === sameText(to));
  return {
    ...(needs.length === 1 && { need: needs[0]! }),
    ...(isOne && { to, parts: [...agreedParts(file, to, now)] }),
  };
}

const sameText = ({ kind, id, name }: Body<'referral'>['to']): string =>
  JSON.stringify([kind, id, name.trim()]);

const openNeeds = (file: CaseFile): readonly Body<'need'>['need'][] =>
  bodiesOf(file, 'need')
    .filter(({ state }) => state === 'open')
    .map(({ need }) => need);

/** The form with the parts that consent covers for its recipient; unchanged where none does. */
export function withAgreedParts(
  values: Readonly<Record<string, unknown>>,
  file: CaseFile,
): Readonly<Record<string, unknown>> {
  const covered = agreedParts(file, values.to as Body<'referral'>['to'], Date.now());
  return covered.length === 0 ? values : { ...values, parts: [...covered] };
}
