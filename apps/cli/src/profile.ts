// The organisation's profile: `heed profile` prints the present one, `heed profile FILE` puts another in its
// place. And the one to fill in, printed by
// `heed init --example`, which go-live refuses until duties and numbers were checked by somebody.
import { issueText } from '@heed/content/messages/faults';
import { droppedDesks, type Organisation } from '@heed/domain/organisation';
import { organisationShape, uncheckedDuties } from '@heed/server';
import * as v from 'valibot';
import { withStorage } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { readText } from './input.ts';
import { requireOrganisation } from './organisation.ts';
import { parseCommand } from './output.ts';
import { refuseDuringUpgrade } from './upgrade/interrupted.ts';
import { english } from './words.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, say } = parseCommand(forms.profile, args);
  const [file] = positionals;
  if (file !== undefined) refuseDuringUpgrade();
  const profile = file === undefined ? null : readProfile(file);
  await withStorage(async (storage) => {
    const present = await requireOrganisation(storage);
    if (profile === null) return console.log(JSON.stringify(present, null, 2));
    const missingDesks = droppedDesks(present, profile);
    if (missingDesks.length > 0)
      throw new Failure(
        'refused',
        `Keep the desks that have conversations and keys: ${missingDesks.join(', ')} is missing in the file.`,
      );
    await storage.settings.put('organisation', Buffer.from(JSON.stringify(profile)));
    say('Changed. A running server notices within a minute.', { changed: true });
  });
}

export const exampleProfile: Organisation = {
  name: 'Name of the organisation',
  legalForm: 'association',
  country: 'NL',
  funders: ['Who pays'],
  policeTies: 'None. Say here in plain words how you stand to the police.',
  checked: null,
  confirmBy: null,
  countries: ['NL'],
  languages: ['en'],
  contact: 'hello@example.org',
  keepDays: 90,
  exitTo: 'https://www.wikipedia.org/',
  modules: [],
  desks: [
    {
      id: 'help',
      name: 'Name of the desk',
      kind: 'ngo',
      languages: ['en'],
      interpreterHours: null,
      timeZone: 'Europe/Amsterdam',
      hours: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
      closures: [],
      replyWithinOpenHours: 16,
      dutyHours: [],
      duties: uncheckedDuties,
    },
  ],
};

/** A profile from a file. Throws a Failure that names every place to correct. */
export function readProfile(file: string): v.InferOutput<typeof organisationShape> {
  const json = readJson(file);
  const result = v.safeParse(organisationShape, json);
  if (result.success && unfilled(result.output).length === 0) return result.output;
  if (result.success)
    throw new Failure(
      'usage',
      `Fill in what still stands as in the example: ${unfilled(result.output).join(', ')}.`,
    );
  const t = english();
  const places = result.issues.map((i) => `  ${v.getDotPath(i) ?? 'the whole'}: ${issueText(t, i)}`);
  throw new Failure('usage', `Correct these places of the profile:\n${places.join('\n')}`);
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readText(file);
  } catch {
    throw new Failure(
      'usage',
      'Cannot read the profile: there is no such file, or this account may not read it. See --example.',
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // The message of the parser quotes the file.
    const [place = 'some line'] = /line \d+ column \d+/.exec(String(error)) ?? [];
    const where = text.trimStart().startsWith('{') ? `from ${place} on` : 'and does not begin with {';
    throw new Failure(
      'usage',
      `Cannot read the profile: it is not JSON, ${where}. Mend it there, or begin anew with --example.`,
    );
  }
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
