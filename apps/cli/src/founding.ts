// What browsers do when an organisation is founded, done in this process: for invented data, and for the
// folder of a workshop. Whoever makes the keys here could read everything, so never for a real organisation.
import { randomInt } from 'node:crypto';
import type { Role } from '@heed/domain/roles';
import { addDays, dayOf } from '@heed/domain/time';
import {
  certifySupervisor,
  type DeskSecret,
  type MemberKeys,
  makeDeskKey,
  makeMemberSecret,
  makeOrganisationKey,
  memberKeys,
  type OrganisationKey,
  passwordStretching,
  signDeskKey,
  signRoster,
  wrapDeskKey,
  wrapMemberSecret,
} from '@heed/envelope/keys';
import {
  type Deployment,
  inviteMember,
  keyedHash,
  registrationResponse,
  sealProfile,
  tokenHash,
} from '@heed/server';
import * as opaque from '@serenity-kit/opaque';

/** Somebody who can sign in: what is made up of a person. */
export interface FoundingPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly desks: readonly string[];
  /** By which colleagues ring them when somebody is in danger. */
  readonly telephone?: string;
}

export interface FoundingMember extends FoundingPerson {
  readonly id: string;
  readonly password: string;
  readonly keys: MemberKeys;
}

/** Days for which the certificate of a supervisor holds. */
const certificateDays = 730;
const deskKeyDays = 90;
/** Serial of the roster that lists who was there at the founding. */
export const firstRoster = 1;

const profileOf = ({ name, telephone }: FoundingPerson) => ({
  name,
  ...(telephone !== undefined && { telephone }),
});

/** How a password is stretched. */
export type Stretching = NonNullable<Parameters<typeof opaque.client.finishRegistration>[0]['keyStretching']>;

/** What a member's browser does with an invitation: OPAQUE, keys, wrapping. */
export async function makeMember<P extends FoundingPerson>(
  deployment: Deployment,
  person: P,
  password: string,
  stretching: Stretching = passwordStretching,
): Promise<P & FoundingMember> {
  await opaque.ready;
  const { member: id, token } = await inviteMember(deployment, person);
  const login = keyedHash(deployment.secrets.key('login'), person.email);
  const { clientRegistrationState, registrationRequest } = opaque.client.startRegistration({ password });
  const response = await registrationResponse(deployment.opaqueSetup, login, registrationRequest);
  const { registrationRecord, exportKey } = opaque.client.finishRegistration({
    password,
    registrationResponse: response,
    clientRegistrationState,
    keyStretching: stretching,
  });
  const secret = makeMemberSecret();
  const keys = await memberKeys(secret);
  await deployment.storage.members.register({
    tokenHash: tokenHash(token),
    login,
    profile: sealProfile(deployment.secrets, profileOf(person)),
    seal: keys.recipient,
    sign: keys.publicKey,
    record: Buffer.from(registrationRecord, 'utf8'),
    secret: wrapMemberSecret(secret, id, { exportKey: Buffer.from(exportKey, 'base64url') }),
  });
  await deployment.storage.members.activate(id);
  return { ...person, id, password, keys };
}

/** What the first supervisor's browser does: organisation key, certificate, roster, a key for each desk. */
export async function foundOrganisation(
  deployment: Deployment,
  members: readonly FoundingMember[],
): Promise<{ readonly key: OrganisationKey; readonly secrets: ReadonlyMap<string, DeskSecret> }> {
  const { keys } = deployment.storage;
  const today = dayOf(deployment.now());
  const supervisor = members.find(({ role }) => role === 'supervisor');
  if (supervisor === undefined) throw new Error('Cannot found an organisation without a supervisor');
  const organisationKey = makeOrganisationKey();
  await keys.setOrganisation(organisationKey.publicKey);
  const window = { validFrom: today, validUntil: addDays(today, certificateDays) };
  const certificate = certifySupervisor(organisationKey, {
    member: supervisor.id,
    sign: supervisor.keys.publicKey,
    quorum: 1,
    withdraws: [],
    ...window,
  });
  await keys.addSupervisor(`${supervisor.keys.publicKey} ${today}`, JSON.stringify(certificate));
  const roster = signRoster(
    organisationKey.publicKey,
    {
      serial: firstRoster,
      previous: null,
      day: today,
      members: members.map((m) => ({
        member: m.id,
        roles: [m.role],
        desks: [...m.desks],
        sign: m.keys.publicKey,
        seal: m.keys.recipient,
      })),
    },
    [supervisor.keys],
  );
  const listed = members.map(({ id, role, desks }) => ({ id, role, desks }));
  await keys.putRoster({ previous: 0, statement: JSON.stringify(roster), members: listed }, []);
  const secrets = new Map<string, DeskSecret>();
  for (const { id: desk } of deployment.organisation().desks) {
    const secret = await makeDeskKey();
    secrets.set(desk, secret);
    const validity = { validFrom: today, validUntil: addDays(today, deskKeyDays) };
    const fields = { desk, seal: secret.recipient, sign: secret.publicKey, ...validity };
    const certified = signDeskKey(organisationKey.publicKey, { ...fields, withdraws: [] }, [supervisor.keys]);
    const readers = members.filter((m) => m.desks.includes(desk));
    const wraps = await Promise.all(
      readers.map(async (m) => ({ member: m.id, wrap: await wrapDeskKey(secret, [m.keys.recipient]) })),
    );
    await keys.addDeskKey({ id: secret.id, ...fields, certificate: JSON.stringify(certified) }, wraps);
  }
  return { key: organisationKey, secrets };
}

/** Fifteen letters and digits without look-alikes in three groups: 74 bits and a word that can be typed. */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}
