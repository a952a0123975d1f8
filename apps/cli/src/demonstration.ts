// Invented data: an organisation with two desks and three members, made as real ones are made, in this
// process. Never in production: whoever makes the keys here could read everything.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@heed/content/translations';
import {
  type DeskProfile,
  moduleNames,
  type OpeningHours,
  type Organisation,
} from '@heed/domain/organisation';
import type { Role } from '@heed/domain/roles';
import { type DeskSecret, printOrganisationKey } from '@heed/envelope/keys';
import { foundModules } from '@heed/modules/founding';
import { openDeployment } from '@heed/server';
import { openStorage } from '@heed/storage';
import {
  type FoundingMember,
  type FoundingPerson,
  foundOrganisation,
  makeMember,
  makePassword,
  type Stretching,
} from './founding.ts';

export interface DemonstrationLogIn {
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  readonly desks: readonly string[];
}

export type DemonstrationMember = DemonstrationLogIn & FoundingMember;

/** What is kept nowhere: who fills the demonstration writes with it in the members' place. */
export interface FoundedDeployment {
  readonly members: readonly DemonstrationMember[];
  /** By the desk's id. */
  readonly secrets: ReadonlyMap<string, DeskSecret>;
}

/** No number of a subscriber in the Netherlands begins with 0: these ring nobody. */
const number = (last: number) => `+31 20 000 00 0${last}`;

const people = [
  {
    name: 'Ana',
    email: 'ana@example.org',
    role: 'supervisor',
    desks: ['harbour', 'lantern'],
    telephone: number(1),
  },
  { name: 'Mila', email: 'mila@example.org', role: 'member', desks: ['harbour'], telephone: number(2) },
  {
    name: 'Jo',
    email: 'jo@example.org',
    role: 'member',
    desks: ['lantern', 'harbour'],
    telephone: number(3),
  },
] as const satisfies readonly FoundingPerson[];

/** Who makes consultations and events, and who moderates them: of no desk. */
export const conveners: readonly FoundingPerson[] = [
  { name: 'Edi', email: 'edi@example.org', role: 'editor', desks: [] },
  { name: 'Moss', email: 'moss@example.org', role: 'moderator', desks: [] },
];

/** Fills an empty data folder with an invented organisation. Answers the log-ins, which are kept nowhere. */
export const makeDemonstration = async (
  folder: string,
  databaseUrl?: string,
  stretching?: Stretching,
): Promise<DemonstrationLogIn[]> =>
  logInsOf(await foundDemonstration(folder, databaseUrl, makePassword, [], stretching));

export const logInsOf = ({ members }: Pick<FoundedDeployment, 'members'>): DemonstrationLogIn[] =>
  members.map(({ email, password, role, desks }) => ({ email, password, role, desks }));

/** `passwordOf` an e-mail address; random where nothing is said. `others` come to the three. */
export async function foundDemonstration(
  folder: string,
  databaseUrl?: string,
  passwordOf: (email: string) => string = makePassword,
  others: readonly FoundingPerson[] = [],
  stretching?: Stretching,
): Promise<FoundedDeployment> {
  const storage = await openStorage({ folder, ...(databaseUrl !== undefined && { databaseUrl }) });
  await storage.settings.put('demonstration', Buffer.from('1'));
  await storage.settings.put('organisation', Buffer.from(JSON.stringify(organisation)));
  await storage.close();
  const deployment = await openDeployment({ folder, databaseUrl });
  try {
    const members: DemonstrationMember[] = [];
    for (const person of [...people, ...others])
      members.push(await makeMember(deployment, person, passwordOf(person.email), stretching));
    const { key, secrets } = await foundOrganisation(deployment, members);
    await foundModules(deployment, { organisationKey: key.publicKey, keys: members[0]!.keys });
    writeFileSync(join(folder, 'invented-organisation-key.txt'), `${printOrganisationKey(key)}\n`, {
      mode: 0o600,
    });
    return { members, secrets };
  } finally {
    await deployment.close();
  }
}

const weekdays = (from: string, to: string): OpeningHours[] =>
  ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from, to }));
const everyDay = (from: string, to: string): OpeningHours[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from, to }));

const duties: DeskProfile['duties'] = [
  { when: 'life-at-risk', toWhom: 'emergency', checkedBy: null, checkedOn: null },
  { when: 'child-at-risk', toWhom: 'child-protection', checkedBy: null, checkedOn: null },
];

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
  modules: moduleNames,
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
