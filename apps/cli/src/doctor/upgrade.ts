// What an upgrade has left on the machine: the mark that it never ended, a copy that nobody dropped.
import { basename, dirname } from 'node:path';
import type { Finding } from '@heed/server/health';
import { openMachine } from '../install/machine.ts';
import type { CommandSettings } from '../settings.ts';
import { isCopyLeft } from '../upgrade/copies.ts';
import { isUpgradeOpen } from '../upgrade/interrupted.ts';

/** Empty where nothing was left. Only folders of `heed install` are upgraded. */
export function lookAtUpgrade({ folder }: CommandSettings): readonly Finding[] {
  const about = 'upgrade';
  if (isUpgradeOpen())
    return [
      {
        about,
        ok: false,
        says: "It was interrupted, and nothing is served before it ends: 'heed upgrade --recover', as root.",
      },
    ];
  if (dirname(folder) !== '/srv/heed' || !isCopyLeft(openMachine(''), basename(folder))) return [];
  return [
    {
      about,
      ok: false,
      says:
        'The copy of before it still lies beside the data, with what was erased since. ' +
        "It goes by 'heed upgrade --recover', as root.",
    },
  ];
}
