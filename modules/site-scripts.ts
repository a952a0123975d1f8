// The scripts of the modules on public pages. Data alone.
import { consultationScripts } from './consultation/site/scripts.ts';
import { eventScripts } from './events/site/scripts.ts';
import { handbookScripts } from './handbook/site/scripts.ts';
import { depositScripts } from './online/site/scripts.ts';
import { packageScripts, trainingScripts } from './training/site/scripts.ts';

/** By its name, where the source of a script is below `modules/`. */
export const moduleScripts = {
  ...consultationScripts,
  ...depositScripts,
  ...eventScripts,
  ...handbookScripts,
  ...trainingScripts,
} as const;

/** The same of scripts that no page of the site loads: files that are taken elsewhere have them. */
export const standaloneScripts = { ...packageScripts } as const;
