// `heed go-live`: opens the channel to real people. Refuses until what people rely on is there, and says what is missing.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Organisation } from '@heed/domain/organisation';
import { addDays, dayOf, type Storage } from '@heed/storage';
import { Failure } from './failure.ts';
import { languagesNotOffered } from './languages.ts';
import { withDeployment } from './opened.ts';
import { asked } from './output.ts';

export const summary =
  'Open the channel to real people; says what is missing. --dpia FILE names the assessment that was signed';

const content = new URL('../../../content/', import.meta.url);
const lines = (country: string): { number: string | null; checked_by: string | null; checked_on: string | null }[] => {
  const file = new URL(`directory/${country}.json`, content);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).lines : [];
};

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = asked(args, { dpia: { type: 'string' } });
  await withDeployment(async (deployment, set) => {
    if (deployment.demonstration)
      throw new Failure('refused', 'This folder holds invented data. Set up a real organisation in another one.');
    const organisation = deployment.organisation();
    const missing = [
      ...(set.origins.length === 0 ? ['The address of the site: set HEED_ORIGIN, as https://heed.example.org.'] : []),
      ...desks(organisation),
      ...numbers(organisation),
      ...languages(organisation),
      ...(await people(deployment.storage)),
      ...(await restore(deployment.storage)),
      ...(values.dpia !== undefined && assessed(values.dpia)
        ? []
        : [
            'The data protection impact assessment: copy docs/papers/dpia.md, fill in all that stands in «guillemets», have it signed, and name it with --dpia FILE.',
          ]),
    ];
    const notOffered = languagesNotOffered(organisation.languages);
    const choice = notOffered === null ? '' : `\n${notOffered}`;
    if (missing.length > 0)
      throw new Failure('refused', `Not yet. Missing:\n${missing.map((m) => `- ${m}`).join('\n')}${choice}`);
    await deployment.storage.settings.put('live', Buffer.from(dayOf(Date.now())));
    say(`Open. Real people can write now; a running server notices within a minute.${choice}`, { live: true });
  });
}

/** There, and filled in: the template marks what only the controller can know with «guillemets». */
const assessed = (file: string): boolean => {
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  return existsSync(path) && !readFileSync(path, 'utf8').includes('«');
};

function desks(organisation: Organisation): string[] {
  return organisation.desks.flatMap((desk) => [
    ...(desk.hours.length === 0 ? [`Opening hours of ${desk.id}: without them no answer can be promised.`] : []),
    ...(desk.duties.length === 0 || desk.duties.some((d) => d.checkedBy === null || d.checkedOn === null)
      ? [
          `Duties of ${desk.id}: each needs the lawyer who checked it and the day: write checkedBy and checkedOn into the profile and run 'npm run -s heed -- profile FILE'.`,
        ]
      : []),
  ]);
}

function numbers(organisation: Organisation): string[] {
  const oldest = addDays(dayOf(Date.now()), -365);
  return organisation.countries
    .filter(
      (country) =>
        !lines(country).some((l) => l.number !== null && l.checked_by !== null && (l.checked_on ?? '') >= oldest),
    )
    .map(
      (country) =>
        `A help line of ${country} that somebody called within a year: note checked_by and checked_on in content/directory/${country}.json.`,
    );
}

function languages(organisation: Organisation): string[] {
  const states = JSON.parse(readFileSync(new URL('messages/languages.json', content), 'utf8')) as Record<
    string,
    { criticalReviewed: unknown; state: string }
  >;
  return organisation.languages
    .filter((code) => states[code]?.state !== 'reviewed' && !states[code]?.criticalReviewed)
    .map((code) => `A person's review of the critical words in ${code}: note it in content/messages/languages.json.`);
}

async function people(storage: Storage): Promise<string[]> {
  const active = (await storage.members.list()).filter((m) => m.state === 'active' && m.role !== 'administrator');
  const key = await storage.keys.organisation();
  return [
    ...(key === null ? ['The organisation key: the first supervisor makes it at the desk.'] : []),
    ...(active.length < 2 ? ['Two members who read: with one, a lost password or an illness closes the channel.'] : []),
    ...((await storage.keys.recovery()) === null ? ['Recovery shares: a supervisor gives them out at the desk.'] : []),
  ];
}

async function restore(storage: Storage): Promise<string[]> {
  return (await storage.settings.get('restore-tried')) === null
    ? [`A restored backup: 'npm run -s heed -- backup FILE', then 'npm run -s heed -- restore --try FILE'.`]
    : [];
}
