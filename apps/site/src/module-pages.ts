// The pages of the modules that are on.
import { siteModules } from '@heed/modules/site';
import type { PageContext } from './context.ts';
import type { ModulePage } from './module.ts';

/** Every page of a module that the organisation has on, in the order of the modules. */
export const listModulePages = ({ modules }: Pick<PageContext, 'modules'>): readonly ModulePage[] =>
  siteModules.filter(({ name }) => modules.includes(name)).flatMap(({ pages }) => pages);

/** Whether a module that is on counts arrivals by the short paths of print. */
export const isCountingArrivals = ({ modules }: Pick<PageContext, 'modules'>): boolean =>
  siteModules.some(({ name, isCounting }) => isCounting && modules.includes(name));

/** Whether a page of a module is there now. */
export const hasModulePage = (context: Pick<PageContext, 'modules'>, path: string): boolean =>
  listModulePages(context).some((page) => page.path === path);

/** Paths of pages of modules, on or off, that belong to a part of the site. */
export const listPathsOfPart = (label: string): readonly string[] =>
  siteModules.flatMap(({ pages }) => pages.flatMap(({ part, path }) => (part === label ? [path] : [])));
