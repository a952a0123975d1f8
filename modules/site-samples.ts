// Pages of modules with invented data, for the checks that read every page of the site.
import type { Content } from '@heed/content/read';
import type { PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { listCampaignSamples } from './campaigns/site/sample.ts';
import { consultationSamples } from './consultation/site/sample.ts';
import { consultationResultSamples } from './consultation/site/sample-results.ts';
import { eventSamples } from './events/site/sample.ts';
import { handbookSamples } from './handbook/site/sample.ts';
import { sampleDepositPages } from './online/site/deposit/sample.ts';
import { trainingSamples } from './training/site/sample.ts';
import { sampleWarningPages } from './warnings/site/sample.ts';

/** Pages by name; `at` gives the context of a path. */
export const sampleModulePages = (
  at: (path: string) => PageContext,
  content: Content,
): Readonly<Record<string, Html>> => ({
  ...listCampaignSamples(at, content.figures),
  ...consultationSamples(at),
  ...consultationResultSamples(at),
  ...sampleDepositPages(at),
  ...eventSamples(at),
  ...handbookSamples(at),
  ...trainingSamples(at),
  ...sampleWarningPages(at),
});
