// The first supervisor founds the organisation: its key, their certificate, the first roster, a key for each
// desk. The organisation's seed is in this page's memory until it was printed, then dropped. Spec:
// docs/spec/envelope.md, 'Statements of the organisation'.
import { addDays } from '@heed/domain/time';
import { certifySupervisor, type OrganisationKey, readOrganisationKey } from '@heed/envelope/keys';
import { maySign, mutable, type RosterChange, renewing, rosterOf, serving } from '../../model/keys/change.ts';
import { deskKeyState } from '../../model/keys/desk-key.ts';
import { type MemberKeyring, readersOf } from '../../model/session/keyring.ts';
import { call, draftOf, reload, session, trustNewKey } from '../../model/session/session.ts';
import { certifyWords } from '../../words/organisation.ts';
import { MemberActError, send } from './acts.ts';

/** Days for which a supervisor's certificate holds: two years. */
const certificateDays = 730;

/** Name of the draft that stands while the organisation is being founded. */
export const foundingDraft = 'founding';

/**
 * Whether founding stopped on its way: the key is known, and the first list or a desk's key is missing. Desks
 * that nobody reads for have none.
 */
export const isHalfFounded = (keyring: MemberKeyring): boolean =>
  keyring.trust !== null &&
  maySign(keyring) &&
  (keyring.me.roster === null || (draftOf(foundingDraft) !== '' && desksWithoutKey(keyring).length > 0));

const desksWithoutKey = (keyring: MemberKeyring): readonly string[] =>
  keyring.me.organisation.desks
    .map(({ id }) => id)
    .filter((desk) => readersOf(keyring, desk).length > 0 && deskKeyState(keyring, desk) === null);

/**
 * Does what is missing, in order, so that it can be called again where the network was lost. `organisation`
 * is needed until the server knows the key.
 */
export async function foundOrganisation(
  organisation: OrganisationKey | null,
  keyring: MemberKeyring,
): Promise<void> {
  const { me, keys, day } = keyring;
  if (keyring.trust === null) {
    if (organisation === null) throw new MemberActError(certifyWords.wrong);
    const window = { member: me.member.id, sign: keys.publicKey, from: day, quorum: 1 };
    await putOrganisationKey(organisation, certificate(organisation, window));
  }
  const now = () => session.value!.keyring;
  if (now().me.roster === null) await send({ roster: rosterOf(now(), [entryOf(keyring)]), deskKeys: [] });
  for (const desk of desksWithoutKey(now())) await send(await renewing(now(), desk));
}

/** An answer that was lost on its way is no reason to put it twice. */
async function putOrganisationKey(
  organisation: OrganisationKey,
  supervisor: ReturnType<typeof certificate>,
): Promise<void> {
  const isKnown = () => session.value?.keyring.me.organisationKey === organisation.publicKey;
  if (!isKnown()) await reload();
  if (!isKnown()) await call('organisation.putKey', { organisationKey: organisation.publicKey, supervisor });
  trustNewKey(organisation.publicKey);
  await reload();
}

/**
 * Certifies one more supervisor with the printed key. From two on, two must sign from tomorrow on: what one
 * has signed until today stays believed, and the answered change, signed by both today, is what holds
 * tomorrow. Null where one signature stays enough.
 */
export async function certify(
  member: string,
  printed: string,
  keyring: MemberKeyring,
): Promise<RosterChange | null> {
  const organisation = openOrganisationKey(printed, keyring);
  const fresh = keyring.me.members.find(({ id }) => id === member);
  if (!fresh?.keys) throw new MemberActError(certifyWords.wrong);
  const others = new Map(
    serving(keyring).map((servingCertificate) => [servingCertificate.sign, servingCertificate.member]),
  );
  const two = new Map([...others, [fresh.keys.sign, member]]).size > 1;
  const from = two ? addDays(keyring.day, 1) : keyring.day;
  if (two) for (const [sign, of] of others) await bring(organisation, { member: of, sign, from, quorum: 2 });
  await bring(organisation, { member, sign: fresh.keys.sign, from, quorum: two ? 2 : 1 });
  organisation.seed.fill(0);
  await reload();
  if (!two) return null;
  const now = session.value!.keyring;
  const renewals = await Promise.all(now.me.organisation.desks.map(({ id }) => renewing(now, id)));
  return {
    roster: rosterOf(now, now.listed?.members ?? []),
    deskKeys: renewals.flatMap(({ deskKeys }) => deskKeys),
  };
}

/**
 * A supervisor alone, where nobody else can unlock: with the printed key they certify themselves, and the
 * certificates of the others end yesterday, so that what they signed stays believed and their signature is
 * enough. Then a list with them in it, and new keys of the desks.
 */
export async function takeOver(printed: string, keyring: MemberKeyring): Promise<void> {
  const organisation = openOrganisationKey(printed, keyring);
  const { me, keys, day } = keyring;
  await bring(organisation, { member: me.member.id, sign: keys.publicKey, from: day, quorum: 1 });
  for (const { member, sign, validFrom: from, quorum } of serving(keyring)) {
    if (sign === keys.publicKey) continue;
    const until = from < day ? addDays(day, -1) : from;
    await bring(organisation, { member, sign, from, until, quorum });
  }
  organisation.seed.fill(0);
  await reload();
  const others = (session.value!.keyring.listed?.members ?? []).filter(
    ({ member }) => member !== me.member.id,
  );
  await send({ roster: rosterOf(session.value!.keyring, [...others, entryOf(keyring)]), deskKeys: [] });
  for (const { id } of me.organisation.desks) await send(await renewing(session.value!.keyring, id));
}

function openOrganisationKey(printed: string, keyring: MemberKeyring): OrganisationKey {
  const organisation = readOrganisationKey(printed);
  if (organisation.publicKey !== keyring.trust?.organisation) throw new MemberActError(certifyWords.wrong);
  return organisation;
}

const entryOf = ({ me, keys }: MemberKeyring) => ({
  member: me.member.id,
  roles: [me.member.role],
  desks: [...me.member.desks],
  sign: keys.publicKey,
  seal: keys.recipient,
});

interface Window {
  readonly member: string;
  readonly sign: string;
  readonly from: string;
  readonly until?: string;
  readonly quorum: number;
}

async function bring(organisation: OrganisationKey, of: Window): Promise<void> {
  await call('members.certifySupervisor', { member: of.member, supervisor: certificate(organisation, of) });
}

function certificate(organisation: OrganisationKey, { member, sign, from, until, quorum }: Window) {
  const window = { validFrom: from, validUntil: until ?? addDays(from, certificateDays) };
  const both = quorum === 2 ? 2 : 1;
  return mutable(certifySupervisor(organisation, { member, sign, quorum: both, withdraws: [], ...window }));
}
