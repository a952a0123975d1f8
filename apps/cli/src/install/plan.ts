// What `heed install` does, as a list: made from the order and from what stands on the machine, shown by
// --dry-run, carried out by apply.ts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '../release/release.ts';
import type { Machine } from './machine.ts';
import type { InstallOrder } from './order.ts';
import { caddyHead, shipped, siteFile } from './proxy-file.ts';
import type { InstallStep, PlannedStep } from './step.ts';

export const accountOf = (name: string): string => `heed-${name}`;
/** The units that the folder `deploy` of a program ships, of this version or of another. */
export const unitsIn = (deploy: string): readonly string[] =>
  readdirSync(deploy).filter((file) => /^heed[-@].*\.(service|timer)$/.test(file));
/** The account that each proxy runs as on Debian. */
const proxyAccounts = { caddy: 'caddy', nginx: 'www-data' } as const;
export const caddyfile = '/etc/caddy/Caddyfile';
/** Names the proxy's file of one organisation. */
export const siteFilePath = (proxy: 'caddy' | 'nginx', name: string): string =>
  proxy === 'caddy' ? `/etc/caddy/heed-${name}.caddy` : `/etc/nginx/sites-enabled/heed-${name}.conf`;

/** Every step of `order` in its order, with what stands already. `version`: of the program that installs. */
export function planInstall(order: InstallOrder, version: string, machine: Machine): readonly PlannedStep[] {
  return [
    ...programSteps(version),
    ...organisationSteps(order),
    ...proxySteps(order, machine),
    ...startSteps(order),
  ].map((step) => ({ step, state: machine.stateOf(step) }));
}

/** Once on a machine: the program and its units. */
const programSteps = (version: string): readonly InstallStep[] => [
  folder('/opt/heed', 0o755, 'root'),
  { does: 'program', path: `/opt/heed/${version}`, version },
  { does: 'link', path: '/opt/heed/current', to: version },
  file('/usr/local/bin/heed', 0o755, shipped('heed.sh')),
  ...unitsIn(join(programRoot, 'deploy')).map((unit) =>
    file(`/etc/systemd/system/${unit}`, 0o644, shipped(unit)),
  ),
  folder('/etc/heed', 0o711, 'root'),
  folder('/srv/heed', 0o711, 'root'),
  folder('/var/backups/heed', 0o711, 'root'),
];

/** For each organisation: an account of its own, which alone reads what is its own. */
function organisationSteps(order: InstallOrder): readonly InstallStep[] {
  const { name } = order;
  const account = accountOf(name);
  return [
    { does: 'account', account, home: `/srv/heed/${name}` },
    folder(`/srv/heed/${name}`, 0o700, account),
    folder(`/var/backups/heed/${name}`, 0o700, account),
    { ...file(`/etc/heed/${name}.env`, 0o600, settingsOf(order)), isTheirs: true },
  ];
}

/** The settings that an administrator may change; what belongs to the machine's order stands in the unit. */
const settingsOf = ({ name, origin, smtp, mailFrom, databaseUrl }: InstallOrder): string =>
  [
    `# How heed@${name} is set; 'systemctl restart heed@${name}' after a change.`,
    '# Every setting: docs/operating.md.',
    `HEED_ORIGIN=${origin}`,
    // A shell of root reads this file too, and an address or a password may hold '&', '$' or ';'.
    `HEED_SMTP='${smtp}'`,
    `HEED_MAIL_FROM='${mailFrom}'`,
    ...(databaseUrl === null ? [] : [`DATABASE_URL='${databaseUrl}'`]),
    '',
  ].join('\n');

function proxySteps(order: InstallOrder, machine: Machine): readonly InstallStep[] {
  const { name, proxy } = order;
  if (proxy === 'none') return [];
  const site = { ...file(siteFilePath(proxy, name), 0o644, siteFile(order)), isTheirs: true };
  return [
    { does: 'group', account: proxyAccounts[proxy], group: accountOf(name) },
    ...(proxy === 'caddy'
      ? [
          {
            ...file(caddyfile, 0o644, caddyHead()),
            isTheirs: !machine.isPackageDefault('caddy', caddyfile),
          },
        ]
      : []),
    site,
    { does: 'command', command: ['systemctl', 'restart', proxy] },
  ];
}

/** The service itself starts once there is an organisation: `heed init` does that. */
const startSteps = ({ name }: InstallOrder): readonly InstallStep[] => [
  { does: 'command', command: ['systemctl', 'daemon-reload'] },
  { does: 'command', command: ['systemctl', 'enable', 'heed-recover.service'] },
  { does: 'command', command: ['systemctl', 'enable', `heed@${name}.service`] },
  { does: 'command', command: ['systemctl', 'enable', '--now', `heed-backup@${name}.timer`] },
];

const folder = (path: string, mode: number, owner: string): InstallStep => ({
  does: 'folder',
  path,
  mode,
  owner,
});
const file = (path: string, mode: number, text: string) =>
  ({ does: 'file', path, mode, text, isTheirs: false }) as const;
