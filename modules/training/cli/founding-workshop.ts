// The folder of a workshop: an organisation without intake, and one trainer. Its supervisor signs the roster
// and is forgotten with its keys, so nobody can let anybody else in.

import { languages } from '@heed/content/translations';
import type { Organisation } from '@heed/domain/organisation';
import { openDeployment } from '@heed/server';
import { openStorage } from '@heed/storage';
import { optionsOf } from '../../../apps/cli/src/deployment.ts';
import {
  type FoundingPerson,
  foundOrganisation,
  makeMember,
  makePassword,
} from '../../../apps/cli/src/founding.ts';
import type { CommandSettings } from '../../../apps/cli/src/settings.ts';

/** With what the trainer logs in. */
export interface WorkshopLogIn {
  readonly email: string;
  readonly password: string;
}

const email = 'trainer@workshop.invalid';
const trainer: FoundingPerson = { name: 'Trainer', email, role: 'trainer', desks: [] };
const setUp: FoundingPerson = {
  name: 'Set-up',
  email: 'set-up@workshop.invalid',
  role: 'supervisor',
  desks: ['workshop'],
};

/** Fills an empty data folder. The log-in is stored nowhere. */
export async function foundWorkshop(set: CommandSettings): Promise<WorkshopLogIn> {
  const storage = await openStorage(optionsOf(set));
  await storage.settings.put('organisation', Buffer.from(JSON.stringify(workshop)));
  await storage.close();
  const deployment = await openDeployment(optionsOf(set));
  try {
    const password = makePassword();
    await foundOrganisation(deployment, [
      await makeMember(deployment, setUp, makePassword()),
      await makeMember(deployment, trainer, password),
    ]);
    return { email, password };
  } finally {
    await deployment.close();
  }
}

/** It never opens: what it says of a desk is read by nobody. */
const workshop: Organisation = {
  name: 'Workshop',
  legalForm: 'workshop',
  country: 'NL',
  funders: ['Nobody'],
  policeTies: 'No reports are taken here.',
  checked: null,
  confirmBy: null,
  countries: ['NL'],
  languages: Object.keys(languages()),
  contact: 'Ask the trainer.',
  keepDays: 90,
  exitTo: 'https://www.wikipedia.org/',
  desks: [
    {
      id: 'workshop',
      name: 'Workshop',
      kind: 'advice',
      languages: ['en'],
      interpreterHours: null,
      timeZone: 'UTC',
      hours: [],
      closures: [],
      replyWithinOpenHours: 8,
      dutyHours: [],
      duties: [],
    },
  ],
};
