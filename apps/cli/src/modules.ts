// The modules of the organisation: `heed modules` lists them, `heed modules on NAME` and `off NAME` switch
// one. What was stored stays, is erased when it is due, and comes back with the module.
import { hasModule, moduleNames } from '@heed/domain/organisation';
import { withStorage } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { requireOrganisation } from './organisation.ts';
import { parseCommand } from './output.ts';
import { refuseDuringUpgrade } from './upgrade/interrupted.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, say } = parseCommand(forms.modules, args);
  const [act, word] = positionals;
  const name = moduleNames.find((one) => one === word);
  if (act !== undefined && ((act !== 'on' && act !== 'off') || name === undefined))
    throw new Failure('usage', `Say 'on' or 'off' and one of: ${moduleNames.join(', ')}.`);
  if (act !== undefined) refuseDuringUpgrade();
  await withStorage(async (storage) => {
    const organisation = await requireOrganisation(storage);
    const states = Object.fromEntries(moduleNames.map((one) => [one, hasModule(organisation, one)]));
    if (name !== undefined) {
      states[name] = act === 'on';
      const modules = moduleNames.filter((one) => states[one]);
      const changed = { ...organisation, modules };
      await storage.settings.put('organisation', Buffer.from(JSON.stringify(changed)));
    }
    const lines = moduleNames.map((one) => `${one}: ${states[one] ? 'on' : 'off'}`);
    const notice = name === undefined ? [] : ['Changed. A running server notices within a minute.'];
    say([...lines, ...notice].join('\n'), { modules: states });
  });
}
