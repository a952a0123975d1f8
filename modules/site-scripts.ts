// The scripts of the modules on public pages. Data alone.
import { consultationScripts } from './consultation/site/scripts.ts';
import { depositScripts } from './online/site/scripts.ts';

/** By its name, where the source of a script is below `modules/`. */
export const moduleScripts = { ...consultationScripts, ...depositScripts } as const;
