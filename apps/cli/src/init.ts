// `heed init`: sets up a real organisation in an empty data folder and invites its first supervisor.
import { readFileSync } from 'node:fs';
import type { Organisation } from '@heed/domain/organisation';
import { inviteMember, openDeployment, organisationShape } from '@heed/server';
import * as v from 'valibot';
import { Failure } from './failure.ts';
import { optionsOf, withStorage } from './opened.ts';
import { asked } from './output.ts';
import { exampleProfile } from './profile.ts';
import { type Settings, settings } from './settings.ts';

export const summary =
  'Set up a real organisation: --profile FILE --supervisor NAME; --example prints a profile to fill in';

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = asked(args, {
    profile: { type: 'string' },
    supervisor: { type: 'string' },
    example: { type: 'boolean' },
  });
  if (values.example) return console.log(JSON.stringify(exampleProfile, null, 2));
  if (values.profile === undefined || values.supervisor === undefined) {
    throw new Failure(
      'usage',
      `Write a profile ('npm run -s heed -- init --example > organisation.json'), then run 'npm run -s heed -- init --profile organisation.json --supervisor NAME'.`,
    );
  }
  const profile = readProfile(values.profile);
  await withStorage(async (storage) => {
    if ((await storage.settings.get('organisation')) !== null) {
      throw new Failure('refused', 'An organisation is set up here already. Choose another HEED_DATA.');
    }
    await storage.settings.put('organisation', Buffer.from(JSON.stringify(profile)));
  });
  const set = settings();
  const deployment = await openDeployment(optionsOf(set));
  try {
    const desks = profile.desks.map((d) => d.id);
    const { token } = await inviteMember(deployment, { name: values.supervisor, role: 'supervisor', desks });
    const link = invitationLink(set, token);
    say(
      `Set up in ${set.folder}.\nStart the server with NODE_ENV=production npm start, then open this link in the supervisor's browser within seven days. It works once:\n${link}`,
      { folder: set.folder, invitation: link },
    );
  } finally {
    await deployment.close();
  }
}

/** The token stands behind '#': it is never sent to the server as part of an address. */
export const invitationLink = (set: Settings, token: string): string =>
  `${set.origin ?? `http://localhost:${set.port}`}/desk#invite=${token}`;

function readProfile(file: string): v.InferOutput<typeof organisationShape> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure('usage', 'Cannot read the profile: no file of JSON is there. See --example.');
  }
  const result = v.safeParse(organisationShape, json);
  if (result.success && unfilled(result.output).length === 0) return result.output;
  if (result.success)
    throw new Failure('usage', `Fill in what still stands as in the example: ${unfilled(result.output).join(', ')}.`);
  const places = result.issues.map((i) => `  ${(i.path ?? []).map((p) => String(p.key)).join('.')}: ${i.message}`);
  throw new Failure('usage', `Correct these places of the profile:\n${places.join('\n')}`);
}

/** Places that the example holds and that people would read as true. */
function unfilled(profile: Organisation): string[] {
  const [desk] = exampleProfile.desks;
  return [
    ...(profile.name === exampleProfile.name ? ['name'] : []),
    ...(profile.funders.some((funder) => exampleProfile.funders.includes(funder)) ? ['funders'] : []),
    ...(profile.policeTies === exampleProfile.policeTies ? ['policeTies'] : []),
    ...(profile.desks.some((d) => d.name === desk?.name) ? ['desks.name'] : []),
  ];
}
