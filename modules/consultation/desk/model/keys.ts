// The keys of a consultation at the desk: a supervisor makes the one that opens ballots, confirms it with the
// keys of the groups, and shares it. What the server says of keys is believed as far as signatures reach.
import type { Routes } from '@heed/api';
import type { ResponseOf } from '@heed/api/client';
import { mutable } from '@heed/desk/model/keys/change.ts';
import type { MemberKeyring } from '@heed/desk/model/session/keyring.ts';
import { fromBase64, toBase64 } from '@heed/desk/ui/bytes.ts';
import { may } from '@heed/domain/roles';
import { addDays } from '@heed/domain/time';
import {
  type ConsultationKey,
  MAX_CONSULTATION_KEY_DAYS,
  signConsultationKey,
  verifyConsultationKeys,
} from '@heed/envelope/credential';
import {
  type ConsultationSecret,
  makeConsultationSecret,
  unwrapConsultationSecret,
  wrapConsultationSecret,
} from '@heed/envelope/keys';

/** A consultation as the server hands it out. */
export type ConsultationView = ResponseOf<Routes['consultations.read']>;

/** Days after the last day of voting for which keys hold: time to type sheets of paper. */
const daysAfter = 30;

/** Members who may open ballots, as the signed roster says. */
export const openersOf = ({ roster }: Pick<MemberKeyring, 'roster'>) =>
  (roster?.members ?? []).filter(({ roles }) => roles.some((role) => may(role, 'moderateVoices')));

/** Every issue of the keys that supervisors signed. */
export const keysOf = (
  view: ConsultationView,
  { trust }: Pick<MemberKeyring, 'trust'>,
): readonly ConsultationKey[] => (trust === null ? [] : verifyConsultationKeys(view.keys, view.id, trust));

/** What opens a consultation, or renews its opening key. Throws where nothing is trusted. */
export async function confirmation(
  view: ConsultationView,
  groups: ConsultationView['groups'],
  keyring: MemberKeyring,
) {
  if (keyring.trust === null) throw new Error('Cannot confirm keys: no organisation key is trusted');
  const issue = view.keys.length + 1;
  const secret = await makeConsultationSecret();
  const last = addDays(view.plan.closes, daysAfter);
  const longest = addDays(keyring.day, MAX_CONSULTATION_KEY_DAYS);
  const fields = {
    consultation: view.id,
    issue,
    recipient: secret.recipient,
    groups: view.plan.groups.map(({ group }) => ({
      group,
      modulus: groups.find(({ code }) => code === group)?.modulus ?? '',
    })),
    validFrom: keyring.day,
    validUntil: [last, longest].sort()[0] ?? last,
  };
  const statement = mutable(signConsultationKey(keyring.trust.organisation, fields, keyring.keys));
  const shares = await sharesFor(secret, { id: view.id, issue }, openersOf(keyring), keyring);
  return { revision: view.revision, statement, shares };
}

type Opener = ReturnType<typeof openersOf>[number];

/** The opening key, sealed to each of these members. */
export const sharesFor = (
  secret: ConsultationSecret,
  { id, issue }: { readonly id: string; readonly issue: number },
  members: readonly Opener[],
  keyring: MemberKeyring,
) =>
  Promise.all(
    members.map(async ({ member, seal }) => ({
      issue,
      member,
      sealed: toBase64(await wrapConsultationSecret(secret, id, [seal], keyring.keys)),
    })),
  );

/** The opening keys that this member holds, by issue; what cannot be opened is left out. */
export async function secretsOf(
  view: ConsultationView,
  keyring: MemberKeyring,
): Promise<ReadonlyMap<number, ConsultationSecret>> {
  const secrets = new Map<number, ConsultationSecret>();
  const makers = keyring.supervisors.map(({ sign }) => sign);
  for (const key of keysOf(view, keyring)) {
    const share = view.shares.find(({ issue }) => issue === key.issue);
    if (share === undefined) continue;
    const expected = { consultation: view.id, recipient: key.recipient, makers };
    // Not sealed to this member: what was sent to that key does not open.
    const secret = await unwrapConsultationSecret(
      fromBase64(share.sealed),
      [keyring.keys.identity],
      expected,
    ).catch(() => null);
    if (secret !== null) secrets.set(key.issue, secret);
  }
  return secrets;
}
