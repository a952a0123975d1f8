// What stands in the way of an installation, found before the first step. Each is one sentence with what to
// do.
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ProgramRelease } from '../release/release.ts';
import { upgradeObstacles } from '../upgrade/interrupted.ts';
import type { Machine } from './machine.ts';
import { type InstallOrder, nameTheSite, noOrigin } from './order.ts';
import { accountOf } from './plan.ts';

/** Empty where nothing is in the way. `release`: null where the program is a clone. */
export function obstaclesOf(
  order: InstallOrder,
  release: ProgramRelease | null,
  machine: Machine,
): readonly string[] {
  const isHere = machine.root === '';
  return [
    ...(order.origin === noOrigin ? [nameTheSite] : []),
    ...(process.platform === 'linux' ? [] : ['This is no Linux: install on Debian 12 or later.']),
    ...(process.getuid?.() === 0 ? [] : ['Only root makes accounts and services: say it as root.']),
    ...(release === null
      ? [
          'This is a clone, which no server runs from: unpack an archive of a release and call its ' +
            "'runtime/heed install'. 'npm run release -- --output FOLDER' makes one.",
        ]
      : []),
    ...(isHere && !existsSync('/run/systemd/system')
      ? [
          'systemd does not run here, so nothing would start Heed. In a container start runtime/heed ' +
            'itself; to fill the folder of an image say --root FOLDER.',
        ]
      : []),
    ...(isHere ? upgradeObstacles() : []),
    ...missingProxy(order, machine),
    ...foreignFolder(order, machine),
  ];
}

function missingProxy({ proxy }: InstallOrder, { path }: Machine): string[] {
  if (proxy === 'none') return [];
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/sbin', '/usr/bin');
  return folders.some((folder) => existsSync(path(join(folder, proxy))))
    ? []
    : [`There is no ${proxy} here: 'apt-get install ${proxy}', or say another --proxy.`];
}

/** A data folder that somebody else owns is not taken over unseen. */
function foreignFolder({ name }: InstallOrder, machine: Machine): string[] {
  const folder = `/srv/heed/${name}`;
  const there = statSync(machine.path(folder), { throwIfNoEntry: false });
  const own = machine.accountIds(accountOf(name))?.uid;
  if (there === undefined || there.uid === own) return [];
  const owner = machine.accountWith(there.uid) ?? String(there.uid);
  return [
    `${folder} is there and belongs to ${owner}. If it is the data of this organisation: ` +
      `'chown -R ${accountOf(name)}: ${folder}' once the account exists ('useradd --system --user-group ` +
      `${accountOf(name)}'); else choose another --name.`,
  ];
}
