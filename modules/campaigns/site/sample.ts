// Pages of campaigns with invented data, for the checks that read every page.
import { blocksOf } from '@heed/content/articles/markdown';
import type { Figures } from '@heed/domain/figures';
import type { PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { campaignPage } from './page.ts';
import { pressPage } from './press.ts';

const words = { language: 'en', title: 'Ãţ ţĥé šţåţîöñ', text: '## Ļööķ\n\n- Ŵĥö', alt: 'Å ŵîñðöŵ' };

/** Pages by name; `at` gives the context of a path. */
export const listCampaignSamples = (
  at: (path: string) => PageContext,
  figures: Figures,
): Readonly<Record<string, Html>> => ({
  campaign: campaignPage(at('/campaigns/stations'), {
    page: { slug: 'stations', until: '2026-12-31', words: [words], hasPicture: true },
    hasEnded: false,
    blocksOf,
  }),
  'campaign-over': campaignPage(at('/campaigns/stations'), {
    page: { slug: 'stations', until: '2025-12-31', words: [], hasPicture: false },
    hasEnded: true,
    blocksOf,
  }),
  press: pressPage(at('/press'), {
    figures,
    campaigns: [{ slug: 'stations', until: '2026-12-31', words: [words], hasPicture: false }],
    origin: 'https://example.org',
  }),
});
