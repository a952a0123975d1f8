// Invented data: an organisation with two desks and three members, made as real ones are made, in this
// process. Never in production: whoever makes the keys here could read everything.
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@heed/content/translations';
import type { DeskProfile, OpeningHours, Organisation } from '@heed/domain/organisation';
import { addDays, dayOf } from '@heed/domain/time';
import { signTrainingKey } from '@heed/envelope/badge';
import {
  certifySupervisor,
  type DeskSecret,
  type MemberKeys,
  makeDeskKey,
  makeMemberSecret,
  makeOrganisationKey,
  memberKeys,
  printOrganisationKey,
  signDeskKey,
  signRoster,
  wrapDeskKey,
  wrapMemberSecret,
} from '@heed/envelope/keys';
import {
  addKeyStatement,
  type Deployment,
  inviteMember,
  keyedHash,
  openDeployment,
  registrationResponse,
  sealProfile,
  tokenHash,
  trainingSigner,
} from '@heed/server';
import { openStorage } from '@heed/storage';
import * as opaque from '@serenity-kit/opaque';

export interface DemonstrationLogIn {
  readonly email: string;
  readonly password: string;
  readonly role: 'member' | 'supervisor';
  readonly desks: readonly string[];
}

export interface DemonstrationMember extends DemonstrationLogIn {
  readonly id: string;
  readonly name: string;
  readonly keys: MemberKeys;
}

/** What is kept nowhere: who fills the demonstration writes with it in the members' place. */
export interface FoundedDeployment {
  readonly members: readonly DemonstrationMember[];
  /** By the desk's id. */
  readonly secrets: ReadonlyMap<string, DeskSecret>;
}

const people = [
  { name: 'Ana', email: 'ana@example.org', role: 'supervisor', desks: ['harbour', 'lantern'] },
  { name: 'Mila', email: 'mila@example.org', role: 'member', desks: ['harbour'] },
  { name: 'Jo', email: 'jo@example.org', role: 'member', desks: ['lantern', 'harbour'] },
] as const;

/** Days for which an invented supervisor's certificate holds. */
const certificateDays = 730;
const trainingKeyDays = 730;
const deskKeyDays = 90;

/** Fills an empty data folder with an invented organisation. Answers the log-ins, which are kept nowhere. */
export const makeDemonstration = async (
  folder: string,
  databaseUrl?: string,
): Promise<DemonstrationLogIn[]> => logInsOf(await foundDemonstration(folder, databaseUrl));

export const logInsOf = ({ members }: Pick<FoundedDeployment, 'members'>): DemonstrationLogIn[] =>
  members.map(({ email, password, role, desks }) => ({ email, password, role, desks }));

/** `passwordOf` an e-mail address; random where nothing is said. */
export async function foundDemonstration(
  folder: string,
  databaseUrl?: string,
  passwordOf: (email: string) => string = makePassword,
): Promise<FoundedDeployment> {
  const storage = await openStorage({ folder, ...(databaseUrl !== undefined && { databaseUrl }) });
  await storage.settings.put('demonstration', Buffer.from('1'));
  await storage.settings.put('organisation', Buffer.from(JSON.stringify(organisation)));
  await storage.close();
  const deployment = await openDeployment({ folder, databaseUrl });
  try {
    const members: DemonstrationMember[] = [];
    for (const person of people) members.push(await makeMember(deployment, person, passwordOf(person.email)));
    return { members, secrets: await foundOrganisation(deployment, folder, members) };
  } finally {
    await deployment.close();
  }
}

/** What a member's browser does with an invitation: OPAQUE, keys, wrapping. */
async function makeMember(
  deployment: Deployment,
  person: (typeof people)[number],
  password: string,
): Promise<DemonstrationMember> {
  await opaque.ready;
  const { member: id, token } = await inviteMember(deployment, person);
  const login = keyedHash(deployment.secrets.key('login'), person.email);
  const { clientRegistrationState, registrationRequest } = opaque.client.startRegistration({ password });
  const response = await registrationResponse(deployment.opaqueSetup, login, registrationRequest);
  const { registrationRecord, exportKey } = opaque.client.finishRegistration({
    password,
    registrationResponse: response,
    clientRegistrationState,
  });
  const secret = makeMemberSecret();
  const keys = await memberKeys(secret);
  await deployment.storage.members.register({
    tokenHash: tokenHash(token),
    login,
    profile: sealProfile(deployment.secrets, { name: person.name }),
    seal: keys.recipient,
    sign: keys.publicKey,
    record: Buffer.from(registrationRecord, 'utf8'),
    secret: wrapMemberSecret(secret, id, { exportKey: Buffer.from(exportKey, 'base64url') }),
  });
  await deployment.storage.members.activate(id);
  return { ...person, id, password, keys };
}

/** What the first supervisor's browser does: organisation key, certificate, roster, a key for each desk. */
async function foundOrganisation(
  deployment: Deployment,
  folder: string,
  members: readonly DemonstrationMember[],
): Promise<ReadonlyMap<string, DeskSecret>> {
  const { keys } = deployment.storage;
  const today = dayOf(deployment.now());
  const [supervisor] = members;
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
  const life = { validFrom: today, validUntil: addDays(today, trainingKeyDays), withdraws: [] };
  const fields = { sign: trainingSigner(deployment).publicKey, ...life };
  await addKeyStatement(deployment, signTrainingKey(organisationKey.publicKey, fields, supervisor.keys));
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
  for (const { id: desk } of organisation.desks) {
    const secret = await makeDeskKey();
    secrets.set(desk, secret);
    const validity = { validFrom: today, validUntil: addDays(today, deskKeyDays) };
    const fields = { desk, seal: secret.recipient, sign: secret.publicKey, ...validity };
    const certified = signDeskKey(organisationKey.publicKey, { ...fields, withdraws: [] }, [supervisor.keys]);
    const readers = members.filter((m) => (m.desks as readonly string[]).includes(desk));
    const wraps = await Promise.all(
      readers.map(async (m) => ({ member: m.id, wrap: await wrapDeskKey(secret, [m.keys.recipient]) })),
    );
    await keys.addDeskKey({ id: secret.id, ...fields, certificate: JSON.stringify(certified) }, wraps);
  }
  writeFileSync(join(folder, 'invented-organisation-key.txt'), `${printOrganisationKey(organisationKey)}\n`, {
    mode: 0o600,
  });
  return secrets;
}

/** Fifteen letters and digits without look-alikes in three groups: 74 bits and a word that can be typed. */
function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}

const weekdays = (from: string, to: string): OpeningHours[] =>
  ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from, to }));
const everyDay = (from: string, to: string): OpeningHours[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from, to }));

const duties: DeskProfile['duties'] = [
  { when: 'life-at-risk', toWhom: 'emergency', checkedBy: null, checkedOn: null },
  { when: 'child-at-risk', toWhom: 'child-protection', checkedBy: null, checkedOn: null },
];

/** Serial of the roster that lists the invented members. */
export const firstRoster = 1;

const organisation: Organisation = {
  name: 'Lighthouse (invented)',
  legalForm: 'association',
  country: 'NL',
  funders: ['Invented Fund'],
  policeTies: 'None. Nobody in the police can read what is written here.',
  checked: null,
  confirmBy: null,
  countries: ['NL', 'HR', 'PL', 'SE'],
  // Every language that we have: who needs help most speaks none of the organisation's own.
  languages: Object.keys(languages()),
  contact: 'hello@example.org',
  keepDays: 90,
  regions: ['Rotterdam and around (51.92, 4.48)', 'Groningen and around (53.22, 6.57)', 'Elsewhere'],
  exitTo: 'https://www.wikipedia.org/',
  desks: [
    {
      id: 'harbour',
      name: 'Harbour (invented NGO)',
      kind: 'ngo',
      languages: ['en', 'nl', 'hr', 'pl', 'sv'],
      interpreterHours: 48,
      timeZone: 'Europe/Amsterdam',
      hours: weekdays('09:00', '17:00'),
      closures: [],
      replyWithinOpenHours: 8,
      dutyHours: everyDay('08:00', '23:00'),
      duties,
    },
    {
      id: 'lantern',
      name: 'Lantern (invented, sex workers)',
      kind: 'sex-worker-organisation',
      languages: ['en', 'nl'],
      interpreterHours: null,
      timeZone: 'Europe/Amsterdam',
      hours: weekdays('12:00', '20:00'),
      closures: [],
      replyWithinOpenHours: 8,
      dutyHours: [],
      duties,
    },
  ],
};
