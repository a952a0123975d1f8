// `heed uninstall`: ends the service of one organisation and takes its units away. Data, backups, settings
// and the account stay, and it says how they go; the program stays for other organisations.
import { existsSync, rmSync } from 'node:fs';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { openMachine } from './install/machine.ts';
import { readName } from './install/order.ts';
import { accountOf, siteFilePath } from './install/plan.ts';
import { parseCommand } from './output.ts';
import { upgradeObstacles } from './upgrade/interrupted.ts';
import { secondOf } from './upgrade/service.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms.uninstall, args);
  const name = readName(values.name ?? 'main');
  const machine = openMachine((values.root ?? '').replace(/\/$/, ''));
  if (!existsSync(machine.path(`/etc/heed/${name}.env`)))
    throw new Failure('refused', `No organisation '${name}' is installed here. See: ls /etc/heed.`);
  const sites = (['caddy', 'nginx'] as const).filter((proxy) =>
    existsSync(machine.path(siteFilePath(proxy, name))),
  );
  const commands = [
    ['systemctl', 'disable', '--now', `heed-backup@${name}.timer`],
    ['systemctl', 'disable', '--now', ...secondOf(machine, name), `heed@${name}.service`],
  ];
  const files = sites.map((proxy) => siteFilePath(proxy, name));
  if (values['dry-run'] !== true) {
    if (process.getuid?.() !== 0) throw new Failure('refused', 'Only root ends a service: say it as root.');
    const [obstacle] = upgradeObstacles();
    if (obstacle !== undefined) throw new Failure('refused', obstacle);
    for (const command of commands) machine.command(command);
    for (const file of files) rmSync(machine.path(file));
    for (const proxy of sites) machine.command(['systemctl', 'restart', proxy]);
  }
  const remaining = [`/srv/heed/${name}`, `/var/backups/heed/${name}`, `/etc/heed/${name}.env`];
  say(
    [
      values['dry-run'] === true ? 'Nothing was done. This would go:' : 'Gone:',
      `  heed@${name}.service and heed-backup@${name}.timer`,
      ...files.map((file) => `  ${file}`),
      'It stays, with every word that people wrote, sealed:',
      ...remaining.map((path) => `  ${path}`),
      `To destroy it: rm -r ${remaining.join(' ')} && userdel ${accountOf(name)}`,
    ].join('\n'),
    { dryRun: values['dry-run'] === true, name, gone: files, left: remaining },
  );
}
