// What the data folder and its database tell to who has them at hand: set up, closed to others, whole, and
// whether alerts reach anybody.
import { statSync } from 'node:fs';
import { addDays, dayOf, minuteOf } from '@heed/domain/time';
import { findUnreachable, readLosses, readSecondPlace, secondsBehind, secretsFrom } from '@heed/server';
import {
  alertsFinding,
  databaseFinding,
  type Finding,
  failedAlerts,
  letterRefused,
  lookAtMail as mailOf,
} from '@heed/server/health';
import { hasRemains, type Storage, StorageError, sqliteLeftOn } from '@heed/storage';
import { languagesNotOffered } from '../languages.ts';
import { readOrganisation } from '../organisation.ts';
import type { CommandSettings } from '../settings.ts';

export async function lookAtSetUp(storage: Storage, { folder }: CommandSettings): Promise<Finding> {
  const ok = (await storage.settings.get('organisation')) !== null;
  if (!ok && hasRemains(folder)) throw new StorageError('missing');
  const says = ok
    ? 'an organisation is here'
    : "nothing is set up here: run 'heed init', or point HEED_DATA at the right folder";
  return { about: 'set up', ok, says };
}

/** A choice of the organisation, so never a fault: but one that should have been made. */
export async function lookAtLanguages(storage: Storage): Promise<readonly Finding[]> {
  const organisation = await readOrganisation(storage);
  if (organisation === null) return [];
  const says = languagesNotOffered(organisation.languages) ?? 'all that exist are offered';
  return [{ about: 'languages', ok: true, says }];
}

export async function lookAtPermissions({ folder }: CommandSettings): Promise<Finding> {
  const about = 'permissions';
  if (process.platform === 'win32') return { about, ok: true, says: 'not looked at on Windows' };
  const isOpen = (statSync(folder).mode & 0o077) !== 0;
  const says = isOpen
    ? 'others on this machine may read the data folder: chmod 700 it'
    : 'only this account reads the data folder';
  return { about, ok: !isOpen, says };
}

export async function lookAtDatabase(storage: Storage): Promise<Finding> {
  const report = await storage.backup.checkIntegrity();
  return { ...databaseFinding(report), ...(report.isDamaged && { isDamage: true }) };
}

/** What may be erased for good: on SQLite always; PostgreSQL must be set for it. */
export async function lookAtErasure(storage: Storage): Promise<readonly Finding[]> {
  if (storage.kind === 'sqlite') return [];
  const problems = await storage.backup.checkErasure();
  const says = problems.length === 0 ? 'what is erased leaves its files too' : problems.join(' ');
  return [{ about: 'PostgreSQL', ok: problems.length === 0, says }];
}

/** What is erased stays in a database that a move has left: some days to go back by, then it goes. */
export async function lookAtLeft({ folder, databaseUrl }: CommandSettings): Promise<readonly Finding[]> {
  const day = databaseUrl === undefined ? null : await sqliteLeftOn(folder);
  if (day === null) return [];
  const ok = day >= addDays(dayOf(Date.now()), -mostLeftDays);
  const says =
    `heed.sqlite in the data folder was left for PostgreSQL on ${day}. What was erased since stays in it: ` +
    `remove it${ok ? ' once you trust the new one' : ' now'}.`;
  return [{ about: 'database that was left', ok, says }];
}

const momentOf = (day: string, time: number | null | undefined): string =>
  time === null || time === undefined ? day : `${minuteOf(time)} UTC`;

/** What restored backups lack, until a supervisor has dealt with it. */
export async function lookAtLosses(storage: Storage): Promise<readonly Finding[]> {
  const losses = (await readLosses(storage)).filter(({ settled }) => settled === null);
  return losses.map(({ from, to, fromTime, toTime, entries }) => {
    const missing =
      entries === null
        ? 'How much is missing is not known: no folder of before was named.'
        : `${entries} entries of the log of before are missing here, messages and what hides their number; ` +
          'messages that had none yet when it failed are missing too, and not counted.';
    const says =
      `a backup${from === null ? '' : ` of ${momentOf(from, fromTime)}`} was restored on ` +
      `${momentOf(to, toTime)}. ${missing} A supervisor ends ` +
      'this at the desk: Organisation, Service.';
    return { about: 'restored', ok: false, says };
  });
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

export async function lookAtSecondPlace(set: CommandSettings): Promise<readonly Finding[]> {
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

/** Whether 'danger now' would ring somebody, and what did not arrive. */
export async function lookAtAlerts(storage: Storage): Promise<readonly Finding[]> {
  const organisation = await readOrganisation(storage);
  const root = await storage.settings.get('server-secret');
  if (organisation === null || root === null || (await storage.settings.get('demonstration')) !== null)
    return [];
  const failed = await failedAlerts(storage, organisation);
  const secrets = secretsFrom(root);
  const { desks, silentDesks, onRoster } = await findUnreachable({
    ...{ storage, secrets },
    organisation: () => organisation,
  });
  const todo = "Let members enter an address under Settings, then run 'npm run -s heed -- alert --test'.";
  const nobody = desks.length > 0 ? `'danger now' would ring nobody of ${desks.join(', ')}. ${todo}` : null;
  const some = onRoster > 0 ? `${onRoster} of those on a roster have no way that was tested. ${todo}` : null;
  const wrong = nobody ?? some;
  // An organisation may choose letters alone, so this is no fault.
  const silent =
    silentDesks.length > 0
      ? `; no way wakes anybody of ${silentDesks.join(', ')}: danger at night waits until somebody looks`
      : '';
  const fine = `each desk has somebody whom a test reached${silent}`;
  return [{ about: 'alerts', ok: wrong === null, says: wrong ?? fine }, alertsFinding(failed.length)];
}

/** `storage` null: it could not be opened, and the mail server is asked all the same. */
export const lookAtMail = ({ mail }: CommandSettings, storage: Storage | null): Promise<Finding> =>
  mailOf(mail, async () => {
    const organisation = storage && (await readOrganisation(storage));
    return organisation !== null && letterRefused(storage!, organisation, Date.now());
  });
