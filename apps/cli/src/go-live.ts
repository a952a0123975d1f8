// `heed go-live`: opens the channel to real people. Refuses until what people rely on is there, and says what
// is missing.
import { join } from 'node:path';
import { readContent } from '@heed/content/read';
import { withChecks } from '@heed/domain/directory';
import type { Organisation } from '@heed/domain/organisation';
import { addDays, dayOf } from '@heed/domain/time';
import { type Deployment, findUnreachable, gapText, readGap } from '@heed/server';
import type { Storage } from '@heed/storage';
import { requireSense } from './contradictions.ts';
import { withDeployment } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { displayName, readText } from './input.ts';
import { languagesNotOffered } from './languages.ts';
import { parseCommand } from './output.ts';
import { type CommandSettings, settings } from './settings.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms['go-live'], args);
  requireSense(settings());
  await withDeployment(async (deployment, set) => {
    if (deployment.demonstration)
      throw new Failure(
        'refused',
        'This folder holds invented data. Set up a real organisation in another one.',
      );
    const organisation = deployment.organisation();
    const ownContent = readContent(set.folder);
    // What members found when they called counts as what an editor wrote.
    const directory = withChecks(ownContent.directory, deployment.lineChecks(), organisation.name);
    const content = { ...ownContent, directory };
    const missing = [
      ...(set.origins.length === 0
        ? ['The address of the site: set HEED_ORIGIN, as https://heed.example.org.']
        : []),
      ...deskGaps(organisation),
      ...numberGaps(organisation, content, set),
      ...languageGaps(organisation, content, set),
      ...(await memberGaps(deployment.storage)),
      ...(await alertGaps(deployment, values['letters-alone'])),
      ...(await restoreGaps(deployment.storage)),
      ...assessmentGaps(values.dpia),
    ];
    const notOffered = languagesNotOffered(organisation.languages);
    const gap = await readGap(deployment.storage, set, Date.now());
    const choice = `\n${gapText(gap)}${notOffered === null ? '' : `\n${notOffered}`}`;
    if (missing.length > 0)
      throw new Failure('refused', `Not yet. Missing:\n${missing.map((m) => `- ${m}`).join('\n')}${choice}`);
    const since = await deployment.storage.settings.get('live');
    if (since !== null)
      return say(`Open since ${Buffer.from(since).toString()}. Nothing was changed.${choice}`, {
        live: true,
        gap,
      });
    await deployment.storage.settings.put('live', Buffer.from(dayOf(Date.now())));
    say(`Open. Real people can write now; a running server notices within a minute.${choice}`, {
      live: true,
      gap,
    });
  });
}

/** The template marks what only the controller can know with «guillemets». */
function assessmentGaps(file: string | undefined): string[] {
  if (file === undefined)
    return [
      'The data protection impact assessment: copy docs/papers/dpia.md, fill in all that ' +
        'stands in «guillemets», have it signed, and name it with --dpia FILE.',
    ];
  const open = readText(file)
    .split('\n')
    .flatMap((line, at) => (line.includes('«') ? [at + 1] : []));
  if (open.length === 0) return [];
  const more = open.length > 5 ? ` and ${open.length - 5} more` : '';
  return [
    `The data protection impact assessment: «guillemets» still stand in line ${open.slice(0, 5).join(', ')}` +
      `${more} of ${displayName(file)}. Fill in what they ask for.`,
  ];
}

function deskGaps(organisation: Organisation): string[] {
  return organisation.desks.flatMap((desk) => [
    ...(desk.hours.length === 0
      ? [`Opening hours of ${desk.id}: without them no answer can be promised.`]
      : []),
    ...(desk.duties.length === 0 || desk.duties.some((d) => d.checkedBy === null || d.checkedOn === null)
      ? [
          `Duties of ${desk.id}: each needs the lawyer who checked it and the day: write checkedBy ` +
            `and checkedOn into the profile and run 'npm run -s heed -- profile FILE'.`,
        ]
      : []),
  ]);
}

type Content = ReturnType<typeof readContent>;

function numberGaps(
  { countries }: Organisation,
  { directory }: Content,
  { folder }: CommandSettings,
): string[] {
  const oldest = addDays(dayOf(Date.now()), -365);
  const today = dayOf(Date.now());
  const isCalled = ({ number, checked_by, checked_on }: Content['directory'][string][number]) =>
    number !== null && checked_by !== null && (checked_on ?? '') >= oldest && (checked_on ?? '') <= today;
  return countries
    .filter((country) => !(directory[country] ?? []).some(isCalled))
    .map(
      (country) =>
        `A help line of ${country} that somebody called within a year: a member calls it and says so at ` +
        `the desk (Tasks, Call list); or copy its entry into ` +
        `${ownFile(folder, `directory/${country}.json`)}, as {"lines": [...]}, with "checked_by": "name ` +
        `or office" and "checked_on": "${today}".`,
    );
}

/** The organisation's own content lies over ours: an update of the program never meets it. */
const ownFile = (folder: string, name: string): string => join(folder, 'content', name);

function languageGaps(organisation: Organisation, { words }: Content, { folder }: CommandSettings): string[] {
  return organisation.languages
    .filter((code) => words.languages[code]?.state !== 'reviewed' && !words.languages[code]?.criticalReviewed)
    .map(
      (code) =>
        `A person's review of the critical words in ${code}: write into ` +
        `${ownFile(folder, 'messages/languages.json')} ` +
        `${JSON.stringify({
          [code]: {
            ...words.languages[code],
            criticalReviewed: { by: 'name or office', on: dayOf(Date.now()) },
          },
        })}.`,
    );
}

/** `lettersAlone`: the organisation takes it upon itself that nobody who sleeps is woken. */
async function alertGaps(deployment: Deployment, lettersAlone: boolean | undefined): Promise<string[]> {
  const { desks, silentDesks, onRoster } = await findUnreachable(deployment);
  const how =
    `each member enters an address under Settings, or switches notices of the browser on; then 'npm ` +
    `run -s heed -- alert --test'`;
  return [
    ...desks.map((desk) => `Somebody of ${desk} whom 'danger now' would ring: ${how}.`),
    ...(lettersAlone ? [] : silentDesks).map(
      (desk) =>
        `A way that wakes somebody of ${desk}: a letter does not. Set HEED_NTFY, HEED_SMS or HEED_WEBHOOK ` +
        '(docs/operating.md), let a member switch it on under Settings, then alert --test; or say ' +
        `--letters-alone, and danger at night waits until somebody looks.`,
    ),
    ...(onRoster === 0 ? [] : [`A way to ring ${onRoster} of those who stand on a roster: ${how}.`]),
  ];
}

async function memberGaps(storage: Storage): Promise<string[]> {
  const active = (await storage.members.list()).filter(
    (m) => m.state === 'active' && m.role !== 'administrator',
  );
  const key = await storage.keys.organisation();
  return [
    ...(key === null ? ['The organisation key: the first supervisor makes it at the desk.'] : []),
    ...(active.length < 2
      ? ['Two members who read: with one, a lost password or an illness closes the channel.']
      : []),
    ...((await storage.keys.recovery()) === null
      ? ['Recovery shares: a supervisor gives them out at the desk.']
      : []),
  ];
}

async function restoreGaps(storage: Storage): Promise<string[]> {
  return (await storage.settings.get('restore-tried')) === null
    ? [
        `A restored backup: 'npm run -s heed -- backup FILE', then 'npm run -s heed -- restore --try ` +
          `FILE --key KEYFILE'.`,
      ]
    : [];
}
