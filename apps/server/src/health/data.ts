// What the data folder and its database tell: whole, backed up, erased from, with room left, and whether
// alerts reach anybody.
import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { HealthMatter } from '@heed/domain/health';
import type { Organisation } from '@heed/domain/organisation';
import { addDays, type Day, dayOf } from '@heed/domain/time';
import type { Storage } from '@heed/storage';
import { checkMail } from '../alerts/mail.ts';
import type { DeploymentOptions } from '../deployment.ts';
import { finding, type HealthFinding } from './finding.ts';
import { readDrill } from './nightly-drill.ts';

const utf8 = new TextDecoder();

/** The day that stands under a setting, or null. */
export async function notedDay({ settings }: Storage, name: string): Promise<Day | null> {
  const stored = await settings.get(name);
  return stored === null ? null : utf8.decode(stored);
}

export async function lookAtDays(storage: Storage, now: number): Promise<readonly HealthFinding[]> {
  const today = dayOf(now);
  return [
    age('backup', await notedDay(storage, 'backup-day'), { today, most: 2 }),
    await lookAtDrill(storage, today),
    age('restore', await notedDay(storage, 'restore-tried'), { today, most: 90 }),
    age('jobs', await storage.jobs.lastRun('keep'), { today, most: 2 }),
  ];
}

const todos: Partial<Record<HealthMatter, string>> = {
  backup: "Run 'npm run -s heed -- backup FILE' every day and keep copies elsewhere.",
  restore: "Run 'npm run -s heed -- restore --try FILE --key KEYFILE'.",
  jobs: 'Erasing runs while the server runs: is it running?',
  drill: "The timer runs 'heed backup --into' each night: is it on?",
};

/** `most`: days after which it should have been done again. */
function age(matter: HealthMatter, day: Day | null, { today, most }: { today: Day; most: number }) {
  const todo = todos[matter] ?? '';
  if (day === null) return finding(matter, 'never', `never. ${todo}`);
  // A day by UTC, so today's may be noted on either side of midnight; later ones were written by a wrong
  // clock.
  if (day > today)
    return finding(
      matter,
      'ahead',
      `last on ${day}, which has not come yet: the clock was wrong. Set it right. ${todo}`,
      day,
    );
  const isLate = day < addDays(today, -most);
  return finding(matter, isLate ? 'old' : 'done', `last on ${day}${isLate ? `. ${todo}` : ''}`, day);
}

async function lookAtDrill(storage: Storage, today: Day): Promise<HealthFinding> {
  const drill = await readDrill(storage);
  if (drill === null) return finding('drill', 'not-set', "none was made here: 'heed backup --into' makes it");
  if (drill.ok) return age('drill', drill.day, { today, most: 2 });
  const what =
    drill.problem === 'room'
      ? 'There was no room to try the backup'
      : 'The backup could not be restored whole';
  return finding(
    'drill',
    'failed',
    `${what} on ${drill.day}. Make another by hand ('heed backup --into FOLDER'), and look at the disk on ` +
      'which it stands.',
    drill.day,
  );
}

export const databaseFinding = (report: {
  readonly ok: boolean;
  readonly database: string;
  readonly problems: readonly string[];
}): HealthFinding =>
  finding(
    'database',
    report.ok ? 'whole' : 'damaged',
    report.ok ? `${report.database}, whole` : report.problems.join('; '),
  );

/** Below this, bytes: reports with photos of a bad week, or a backup, may not fit. */
const leastRoom = 1_000_000_000;

export async function lookAtDisk(folder: string): Promise<HealthFinding> {
  const { bavail, bsize } = await statfs(folder);
  const room = bavail * bsize;
  const size = statSync(`${folder}/heed.sqlite`, { throwIfNoEntry: false })?.size ?? 0;
  const isLow = room < Math.max(leastRoom, 1.5 * size);
  const spaceText = `${(room / 1e9).toFixed(1)} GB are left on the disk of the data`;
  if (!isLow) return finding('disk', 'room', spaceText);
  return finding(
    'disk',
    'low',
    `${spaceText}: free some, or take a larger one. Below 64 MB no report is stored; a backup needs room ` +
      'for a copy.',
  );
}

const mailFaults = {
  address: 'The mail server of HEED_SMTP is not found.',
  login: 'The mail server of HEED_SMTP refuses the name or the password in it.',
  tls: 'The mail server of HEED_SMTP offers no encryption that we can speak.',
  'no-answer': 'The mail server of HEED_SMTP does not answer.',
} as const;

/** `wereRefused`: whether letters of today or yesterday were not taken. */
export async function lookAtMail(
  mail: DeploymentOptions['mail'],
  wereRefused: () => Promise<boolean>,
): Promise<HealthFinding> {
  if (mail === undefined) return finding('mail', 'not-set', 'none is set: no notice goes out as a letter');
  const fault = await checkMail(mail.smtp);
  if (fault !== null) return finding('mail', fault, mailFaults[fault]);
  if (await wereRefused())
    return finding(
      'mail',
      'refused',
      'The mail server of HEED_SMTP answers, and does not take letters to members. Look at what it says, ' +
        'and at HEED_MAIL_FROM.',
    );
  return finding('mail', 'answers', 'the mail server answers and lets us in');
}

/** Alerts that did not arrive. */
export const failedAlerts = async ({ alerts }: Storage, { desks }: Organisation) =>
  alerts.failures(desks.map(({ id }) => id));

export function alertsFinding(failed: number): HealthFinding {
  if (failed === 0) return finding('alerts', 'arrive', 'none');
  return finding(
    'alerts',
    'failed',
    `${failed} did not arrive: members see them at the desk. Look at mail, and at the addresses under ` +
      'Settings.',
  );
}
