// What was found of one matter of the service, and how it is looked for: each look in a guard of its own, so
// that one that breaks is a finding and never the end.
import { type HealthMatter, type HealthState, isSound } from '@heed/domain/health';
import type { Day } from '@heed/domain/time';

/** What `heed doctor` found and prints. */
export interface Finding {
  readonly about: string;
  readonly ok: boolean;
  /** What is so, and what to do where it is not as it should be. */
  readonly says: string;
  /** That what is stored is damaged or gone: the command ends with a code of its own. */
  readonly isDamage?: boolean;
}

/** A finding that members are shown too, in their language, by its codes. */
export interface HealthFinding extends Finding {
  readonly matter: HealthMatter;
  readonly state: HealthState;
  /** The day that it is about: of a backup, the end of a certificate. */
  readonly day: Day | null;
}

/** How `heed doctor` names each matter. */
const names: Readonly<Record<HealthMatter, string>> = {
  reports: 'ready',
  database: 'database',
  disk: 'disk',
  attachments: 'attachments',
  mail: 'mail',
  backup: 'backup',
  drill: 'nightly drill',
  restore: 'restore tried',
  certificate: 'certificate',
  log: 'log',
  witnesses: 'witnesses',
  alerts: 'alerts that failed',
  jobs: 'erasing',
  clock: 'clock',
};

export const finding = (
  matter: HealthMatter,
  state: HealthState,
  says: string,
  day: Day | null = null,
): HealthFinding => ({ about: names[matter], ok: isSound(state), says, matter, state, day });

/**
 * The findings of `look`, or one that it broke: by the kind of the fault alone, since a message could hold an
 * address.
 */
export async function guarded<F extends Finding>(
  about: string,
  look: () => Promise<F | readonly F[]>,
): Promise<readonly (F | Finding)[]> {
  try {
    return [await look()].flat() as F[];
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'fault';
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
    const sentence =
      error instanceof Error && error.name === 'StorageError'
        ? `${error.message}.`
        : `This could not be looked at (${kind}${code}).`;
    const isDamage = code === ' damaged' || code === ' missing';
    return [{ about, ok: false, says: sentence, ...(isDamage && { isDamage }) }];
  }
}
