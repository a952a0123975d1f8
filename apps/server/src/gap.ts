// What would be lost with this machine now, as far as it is noted here what was copied elsewhere.
import { type Gap, gapAt } from '@heed/domain/health';
import type { Storage } from '@heed/storage';
import { readSecondPlace } from './second-place.ts';

/** The moment of the last backup, milliseconds since 1970, in digits. */
const momentSetting = 'backup-made';

export const noteBackupMoment = ({ settings }: Storage, time: number): Promise<void> =>
  settings.put(momentSetting, Buffer.from(String(time)));

/** `secondPlace`: where the operator set one. */
export async function readGap(
  storage: Storage,
  { folder, secondPlace }: { readonly folder: string; readonly secondPlace?: string | undefined },
  now: number,
): Promise<Gap> {
  const note = secondPlace === undefined ? null : readSecondPlace(folder);
  return gapAt(now, {
    secondPlace: note?.isKnown ? note.asOf : null,
    backup: await backupMoment(storage),
  });
}

/** Of a backup of before this was noted, the beginning of its day: never later than it was. */
async function backupMoment({ settings }: Storage): Promise<number | null> {
  const [moment, day] = [await settings.get(momentSetting), await settings.get('backup-day')];
  if (day === null) return null;
  const ofDay = Date.parse(Buffer.from(day).toString());
  const noted = moment === null ? Number.NaN : Number(Buffer.from(moment).toString());
  return Number.isFinite(noted) && noted >= ofDay ? noted : ofDay;
}

/** For an operator: how much, by which copy, and what loses less. */
export function gapText({ minutes, by }: Gap): string {
  if (minutes === null)
    return (
      'If this machine were lost now, everything would be gone: there is no backup and no second place ' +
      "(docs/operating.md, 'A second place')."
    );
  const sentence = `If this machine were lost now, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return by === 'second-place'
    ? `${sentence} of what was acknowledged would be gone: the second place is complete until then.`
    : `${sentence} of what was acknowledged would be gone, by the last backup, as far as a copy of it ` +
        'stands on another machine. A nightly backup loses up to a day, a second place seconds ' +
        "(docs/operating.md, 'A second place').";
}
