// What the last nightly drill found, as it stands in a setting: who made the backup writes it, the doctor and
// the figures read it.
import type { Day } from '@heed/domain/time';
import type { Storage } from '@heed/storage';

/** The setting in which the nightly drill stands. */
const drillSetting = 'nightly-drill';

export interface DrillNote {
  readonly day: Day;
  readonly ok: boolean;
  /** A code of what was wrong; null where nothing was. */
  readonly problem: string | null;
}

/** The last drill, or null where there was none. */
export async function readDrill({ settings }: Pick<Storage, 'settings'>): Promise<DrillNote | null> {
  const stored = await settings.get(drillSetting);
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored)) as DrillNote);
}

export const noteDrill = ({ settings }: Pick<Storage, 'settings'>, note: DrillNote): Promise<void> =>
  settings.put(drillSetting, Buffer.from(JSON.stringify(note)));
