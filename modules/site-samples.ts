// Pages of modules with invented data, for the checks that read every page of the site.
import type { PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { sampleDepositPages } from './online/site/deposit/sample.ts';
import { sampleWarningPages } from './warnings/site/sample.ts';

/** Pages by name; `at` gives the context of a path. */
export const sampleModulePages = (at: (path: string) => PageContext): Readonly<Record<string, Html>> => ({
  ...sampleDepositPages(at),
  ...sampleWarningPages(at),
});
