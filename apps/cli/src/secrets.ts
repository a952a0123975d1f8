// `heed secrets rotate`: new secrets of the server after a disk, a backup or a machine was stolen. What
// cannot be changed is said each time.
import { rotateSecrets } from '@heed/server';
import { withStorage } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';

const stays = [
  'The salt of the codes: it is public, and another one would lose every code.',
  'The OPAQUE set-up, and the key that finds a log-in: another one would lock every member out. ' +
    'Passwords are made with at least 60 bits, which is more than anybody can try out; whoever chose ' +
    'her own is invited anew.',
  'Desk keys: a supervisor changes them at the desk.',
];

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, say } = parseCommand(forms['secrets rotate'], args);
  if (positionals[0] !== 'rotate') throw new Failure('usage', 'Say rotate. See docs/operating.md.');
  await withStorage(async (storage) => {
    if ((await storage.settings.get('server-secret')) === null)
      throw new Failure('refused', "No organisation is set up here. Run 'heed init' first.");
    if (!(await storage.claims.claim('alone')))
      throw new Failure(
        'refused',
        'A server runs and holds the old secrets. Stop it (with PostgreSQL: every process, on every ' +
          'machine), rotate, start it again.',
      );
    const { withoutAlerts } = await rotateSecrets(storage);
    say(
      [
        'Changed. Everybody unlocks the desk again, and whoever had a page open enters their code again.',
        'Alerts of browsers have ended: each member switches them on again under Settings.',
        ...withoutAlerts.map((id) => `No alert reaches member ${id} until then.`),
        'Make a new backup: the older ones hold the old secrets.',
        'Not changed:',
        ...stays.map((line) => `- ${line}`),
      ].join('\n'),
      { rotated: true, withoutAlerts, stays },
    );
  });
}
