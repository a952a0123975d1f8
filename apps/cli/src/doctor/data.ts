// What the data folder and its database tell: whole, backed up, erased from, with room left, and whether
// alerts reach anybody.
import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { Organisation } from '@heed/domain/organisation';
import { addDays, type Day, dayOf } from '@heed/domain/time';
import {
  checkMail,
  findUnreachable,
  readDrill,
  readSecondPlace,
  secondsBehind,
  secretsFrom,
} from '@heed/server';
import { type Storage, sqliteLeftOn } from '@heed/storage';
import { languagesNotOffered } from '../languages.ts';
import type { CommandSettings } from '../settings.ts';
import type { DoctorFinding } from './finding.ts';

export async function lookAtSetUp(storage: Storage): Promise<DoctorFinding> {
  const ok = (await storage.settings.get('organisation')) !== null;
  const says = ok
    ? 'an organisation is here'
    : "nothing is set up here: run 'heed init', or point HEED_DATA at the right folder";
  return { about: 'set up', ok, says };
}

const readOrganisation = async (storage: Storage): Promise<Organisation | null> => {
  const stored = await storage.settings.get('organisation');
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored)) as Organisation);
};

/** A choice of the organisation, so never a fault: but one that should have been made. */
export async function lookAtLanguages(storage: Storage): Promise<readonly DoctorFinding[]> {
  const organisation = await readOrganisation(storage);
  if (organisation === null) return [];
  const says = languagesNotOffered(organisation.languages) ?? 'all that exist are offered';
  return [{ about: 'languages', ok: true, says }];
}

export async function lookAtPermissions({ folder }: CommandSettings): Promise<DoctorFinding> {
  const about = 'permissions';
  if (process.platform === 'win32') return { about, ok: true, says: 'not looked at on Windows' };
  const isOpen = (statSync(folder).mode & 0o077) !== 0;
  const says = isOpen
    ? 'others on this machine may read the data folder: chmod 700 it'
    : 'only this account reads the data folder';
  return { about, ok: !isOpen, says };
}

export async function lookAtDatabase(storage: Storage): Promise<DoctorFinding> {
  const { ok, database, conversations, problems } = await storage.backup.checkIntegrity();
  return {
    about: 'database',
    ok,
    says: ok ? `${database}, ${conversations} conversations, whole` : problems.join('; '),
  };
}

/** What may be erased for good: on SQLite always; PostgreSQL must be set for it. */
export async function lookAtErasure(storage: Storage): Promise<readonly DoctorFinding[]> {
  if (storage.kind === 'sqlite') return [];
  const problems = await storage.backup.checkErasure();
  const says = problems.length === 0 ? 'what is erased leaves its files too' : problems.join(' ');
  return [{ about: 'PostgreSQL', ok: problems.length === 0, says }];
}

/** What is erased stays in a database that a move has left: some days to go back by, then it goes. */
export async function lookAtLeft({
  folder,
  databaseUrl,
}: CommandSettings): Promise<readonly DoctorFinding[]> {
  const day = databaseUrl === undefined ? null : await sqliteLeftOn(folder);
  if (day === null) return [];
  const ok = day >= addDays(dayOf(Date.now()), -mostLeftDays);
  const says =
    `heed.sqlite in the data folder was left for PostgreSQL on ${day}. What was erased since stays in it: ` +
    `remove it${ok ? ' once you trust the new one' : ' now'}.`;
  return [{ about: 'database that was left', ok, says }];
}

/** As long as somebody may want to go back to what was left. */
const mostLeftDays = 14;

const placeSays = {
  away: 'The second place is not there: mount it, or see who may write in it.',
  full: 'The second place is full: make room in it.',
  'no-key': "There is no key to seal to: make one, 'npm run -s heed -- backup --new-key FILE'.",
  failed: 'It could not be copied to the second place.',
} as const;

/** Beyond this, seconds, what is copied is late. */
const mostBehind = 60;

export async function lookAtSecondPlace(set: CommandSettings): Promise<readonly DoctorFinding[]> {
  const about = 'second place';
  if (set.secondPlace === undefined) return [];
  const note = readSecondPlace(set.folder);
  if (note === null) return [{ about, ok: false, says: 'nothing was copied yet: is the server running?' }];
  const behind = secondsBehind(note, Date.now());
  const lateText = `It is ${behind} seconds behind.`;
  if (note.problem !== null) return [{ about, ok: false, says: `${placeSays[note.problem]} ${lateText}` }];
  const ok = behind <= mostBehind;
  return [{ about, ok, says: ok ? `${behind} seconds behind` : `${lateText} Is the server running?` }];
}

export async function lookAtDays(storage: Storage): Promise<readonly DoctorFinding[]> {
  const noted = async (name: string) => {
    const stored = await storage.settings.get(name);
    return stored === null ? null : new TextDecoder().decode(stored);
  };
  const restore = "Run 'npm run -s heed -- restore --try FILE --key KEYFILE'.";
  return [
    age(
      'backup',
      await noted('backup-day'),
      7,
      "Run 'npm run -s heed -- backup FILE' every day and keep copies elsewhere.",
    ),
    ...(await lookAtDrill(storage)),
    age('restore tried', await noted('restore-tried'), 90, restore),
    age(
      'erasing',
      await storage.jobs.lastRun('keep'),
      2,
      'Erasing runs while the server runs: is it running?',
    ),
  ];
}

/** Where `backup --into` runs, which tries each backup; `restore tried` is about the key in the safe. */
async function lookAtDrill(storage: Storage): Promise<readonly DoctorFinding[]> {
  const about = 'nightly drill';
  const drill = await readDrill(storage);
  if (drill === null) return [{ about, ok: true, says: "none was made here: 'heed backup --into' makes it" }];
  if (drill.ok)
    return [age(about, drill.day, 2, "The timer runs 'heed backup --into' each night: is it on?")];
  return [{ about, ok: false, says: `${drillSays(drill.problem)} on ${drill.day}. ${drillTodo}` }];
}

const drillTodo =
  "Make another by hand ('heed backup --into FOLDER'), and look at the disk on which it stands.";

const drillSays = (problem: string | null): string =>
  problem === 'room' ? 'There was no room to try the backup' : 'The backup could not be restored whole';

function age(about: string, day: Day | null, most: number, todo: string): DoctorFinding {
  const today = dayOf(Date.now());
  if (day === null) return { about, ok: false, says: `never. ${todo}` };
  // A day by UTC, so today's may be noted on either side of midnight; later ones were written by a wrong
  // clock.
  if (day > today)
    return {
      about,
      ok: false,
      says: `last on ${day}, which has not come yet: the clock was wrong. Set it right. ${todo}`,
    };
  const ok = day >= addDays(today, -most);
  return { about, ok, says: `last on ${day}${ok ? '' : `. ${todo}`}` };
}

/** Below this, bytes: reports with photos of a bad week, or a backup, may not fit. */
const leastRoom = 1_000_000_000;

export async function lookAtDisk({ folder }: CommandSettings): Promise<DoctorFinding> {
  const { bavail, bsize } = await statfs(folder);
  const room = bavail * bsize;
  const size = statSync(`${folder}/heed.sqlite`, { throwIfNoEntry: false })?.size ?? 0;
  const ok = room >= Math.max(leastRoom, 1.5 * size);
  const spaceText = `${(room / 1e9).toFixed(1)} GB are left on the disk of the data`;
  const says = ok
    ? spaceText
    : `${spaceText}: free some, or take a larger one. Below 64 MB no report is stored; a backup needs room ` +
      'for a copy.';
  return { about: 'disk', ok, says };
}

const mailFaults = {
  address: 'The mail server of HEED_SMTP is not found.',
  login: 'The mail server of HEED_SMTP refuses the name or the password in it.',
  tls: 'The mail server of HEED_SMTP offers no encryption that we can speak.',
  'no-answer': 'The mail server of HEED_SMTP does not answer.',
} as const;

export async function lookAtMail({ mail }: CommandSettings): Promise<DoctorFinding> {
  const about = 'mail';
  if (mail === undefined) return { about, ok: true, says: 'none is set: notices go to browsers alone' };
  const fault = await checkMail(mail.smtp);
  return {
    about,
    ok: fault === null,
    says: fault === null ? 'the mail server answers and lets us in' : mailFaults[fault],
  };
}

/** Whether 'danger now' would ring somebody, and what did not arrive. */
export async function lookAtAlerts(storage: Storage): Promise<readonly DoctorFinding[]> {
  const organisation = await readOrganisation(storage);
  const root = await storage.settings.get('server-secret');
  if (organisation === null || root === null || (await storage.settings.get('demonstration')) !== null)
    return [];
  const failed = (await storage.alerts.failures(organisation.desks.map(({ id }) => id))).length;
  const secrets = secretsFrom(root);
  const { desks, onRoster } = await findUnreachable({ storage, secrets, organisation: () => organisation });
  const todo = "Let members enter an address under Settings, then run 'npm run -s heed -- alert --test'.";
  const nobody = desks.length > 0 ? `'danger now' would ring nobody of ${desks.join(', ')}. ${todo}` : null;
  const some = onRoster > 0 ? `${onRoster} of those on a roster have no way that was tested. ${todo}` : null;
  const wrong = nobody ?? some;
  return [
    { about: 'alerts', ok: wrong === null, says: wrong ?? 'each desk has somebody whom a test reached' },
    {
      about: 'alerts that failed',
      ok: failed === 0,
      says:
        failed === 0
          ? 'none'
          : `${failed} did not arrive: members see them at the desk. Look at mail, and at the ` +
            'addresses under Settings.',
    },
  ];
}
