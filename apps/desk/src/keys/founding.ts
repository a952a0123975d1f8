// The first supervisor founds the organisation: its key, her certificate, the first roster, a key for each desk. The organisation's seed is in
// this page's memory until it was printed, then dropped. Spec: docs/spec/envelope.md, 'Statements of the organisation'.
import { inForce } from '@heed/envelope';
import { certifySupervisor, type OrganisationKey, readOrganisationKey } from '@heed/envelope/keys';
import { organisationWords } from '../organisation-words.ts';
import type { Keyring } from '../session/keyring.ts';
import { call, reload, session, trustMade } from '../session/session.ts';
import { Refused, send } from './acts.ts';
import { addDays, mutable, renewing, rosterOf } from './change.ts';

/** Days for which a supervisor's certificate holds: two years. */
const certificateDays = 730;

export async function found(organisation: OrganisationKey, keyring: Keyring): Promise<void> {
  const { me, keys, day } = keyring;
  const supervisor = mutable(certificate(organisation, me.member.id, keys.publicKey, day, 1));
  await call('found', { organisationKey: organisation.publicKey, supervisor });
  trustMade(organisation.publicKey);
  await reload();
  const self = {
    member: me.member.id,
    roles: [me.member.role],
    desks: [...me.member.desks],
    sign: keys.publicKey,
    seal: keys.recipient,
  };
  await send({ roster: rosterOf(session.value!.keyring, [self]), deskKeys: [] });
  for (const { id } of me.organisation.desks) await send(await renewing(session.value!.keyring, id));
}

/** Certifies one more supervisor with the printed key; from two on every certificate says that two must sign. */
export async function certify(member: string, printed: string, keyring: Keyring): Promise<void> {
  const organisation = readOrganisationKey(printed);
  if (organisation.publicKey !== keyring.trust?.organisation) throw new Refused(organisationWords.certify.wrong);
  const fresh = keyring.me.members.find(({ id }) => id === member);
  if (!fresh?.keys) throw new Refused(organisationWords.certify.wrong);
  const serving = keyring.supervisors.filter((one) => inForce(one, keyring.day) && one.member !== member);
  const all = [...serving.map(({ member, sign }) => ({ member, sign })), { member, sign: fresh.keys.sign }];
  const quorum = all.length > 1 ? 2 : 1;
  for (const one of all) {
    const supervisor = mutable(certificate(organisation, one.member, one.sign, keyring.day, quorum));
    await call('certify', { member: one.member, supervisor });
  }
  organisation.seed.fill(0);
  await reload();
}

function certificate(organisation: OrganisationKey, member: string, sign: string, day: string, quorum: 1 | 2) {
  const window = { validFrom: day, validUntil: addDays(day, certificateDays) };
  return certifySupervisor(organisation, { member, sign, quorum, withdraws: [], ...window });
}
