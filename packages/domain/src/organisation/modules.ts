// Which modules an organisation has on.
import { type ModuleName, modules } from '@heed/modules/rules';

/** The names of all modules, in their order. */
export const moduleNames: readonly ModuleName[] = modules.map(({ name }) => name);

/** Whether a module is on. An organisation that never chose has all of them on. */
export const hasModule = (
  { modules: choice }: { readonly modules?: readonly ModuleName[] | undefined },
  name: ModuleName,
): boolean => choice?.includes(name) ?? true;
