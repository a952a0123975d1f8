// The public pages of the modules. The site lists them where the organisation has the module on.
import { warningSite } from './warnings/site/index.ts';

/** Every module with public pages. */
export const siteModules = [warningSite] as const;
