// `heed init`: sets up a real organisation in an empty data folder and invites its first supervisor.
import { inviteMember, openDeployment } from '@heed/server';
import { requireSense } from './contradictions.ts';
import { optionsOf, refuseRemains, withStorage } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';
import { exampleProfile, readProfile } from './profile.ts';
import { type CommandSettings, settings, siteAddress } from './settings.ts';
import { refuseDuringUpgrade } from './upgrade/interrupted.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms.init, args);
  if (values.example) return console.log(JSON.stringify(exampleProfile, null, 2));
  refuseDuringUpgrade();
  if (values.profile === undefined || values.supervisor === undefined) {
    throw new Failure(
      'usage',
      `Write a profile ('npm run -s heed -- init --example > organisation.json'), then run 'npm run ` +
        `-s heed -- init --profile organisation.json --supervisor NAME'.`,
    );
  }
  requireSense(settings());
  const profile = readProfile(values.profile);
  await withStorage(async (storage) => {
    if ((await storage.settings.get('organisation')) !== null) {
      throw new Failure(
        'refused',
        "An organisation is set up here already. To change it: 'npm run -s heed -- profile FILE'. " +
          'For another one choose another HEED_DATA.',
      );
    }
    refuseRemains(settings());
    await storage.settings.put('organisation', Buffer.from(JSON.stringify(profile)));
  });
  const set = settings();
  const deployment = await openDeployment({ ...optionsOf(set), origins: set.origins });
  try {
    const desks = profile.desks.map((d) => d.id);
    const { token } = await inviteMember(deployment, { name: values.supervisor, role: 'supervisor', desks });
    const link = invitationLink(set, token);
    const draft = profile.desks.some((desk) => desk.duties.some(({ checkedBy }) => checkedBy === null));
    const later = draft
      ? 'No lawyer has checked the duties yet, so it cannot go live. When one has: write checkedBy and ' +
        `checkedOn into the profile and run 'npm run -s heed -- profile FILE'.\n`
      : '';
    say(
      `Set up in ${set.folder}.\n${later}Start the server with NODE_ENV=production npm start, then ` +
        `open this link in the supervisor's browser within seven days. It works once:\n${link}`,
      { folder: set.folder, invitation: link },
    );
  } finally {
    await deployment.close();
  }
}

/** The token stands behind '#': it is never sent to the server as part of an address. */
export const invitationLink = (set: CommandSettings, token: string): string =>
  `${siteAddress(set)}/desk#invite=${token}`;
