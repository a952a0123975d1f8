// What to do where what is stored is damaged or gone: the section of the guide, and its commands as they are
// said for this organisation.
import { basename, dirname } from 'node:path';
import type { CommandSettings } from '../settings.ts';

const section =
  "docs/operating.md has the way back under 'When something breaks', 'The database is damaged'. Where " +
  'heed.sqlite is missing, look first whether HEED_DATA is right, and stop no server that still runs on ' +
  'what was deleted before you know what it shows.';

/** The commands of the guide for an organisation of `heed install`, in their order. */
export const commandsAfterDamage = (name: string): readonly string[] => [
  `systemctl stop heed@${name}`,
  `mv /srv/heed/${name} /srv/heed/${name}.damaged`,
  `install -d -m 700 -o heed-${name} -g heed-${name} /srv/heed/${name}`,
  `heed${atName(name)} restore "$(ls -t /var/backups/heed/${name}/heed-*.age | head -n 1)" --key - ` +
    `--former /srv/heed/${name}.damaged < KEYFILE`,
  `systemctl start heed@${name}`,
  `heed${atName(name)} doctor`,
];

const atName = (name: string): string => (name === 'main' ? '' : ` @${name}`);

/** What `heed doctor` says last where it found damage. */
export function wayBack({ folder, databaseUrl }: Pick<CommandSettings, 'folder' | 'databaseUrl'>): string {
  if (databaseUrl !== undefined)
    return `${section} On PostgreSQL restore into an empty database or schema, by 'heed restore'.`;
  if (dirname(folder) !== '/srv/heed')
    return (
      `${section} Stop the server, move the data folder aside, make an empty one in its place, then ` +
      "'npm run -s heed -- restore BACKUP --key - --former FOLDER', the folder that was moved aside, and " +
      'start the server.'
    );
  return [
    `${section} As root, one after the other; KEYFILE holds the key from the safe:`,
    ...commandsAfterDamage(basename(folder)).map((command) => `  ${command}`),
  ].join('\n');
}
