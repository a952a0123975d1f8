// Pages of peer warnings with invented data, for the checks that read every page.
import type { PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import type { PublishedWarning } from '../rules/index.ts';
import { warningsPage } from './page.ts';

const sampleWarnings: readonly PublishedWarning[] = [
  {
    id: '0'.repeat(32),
    conducts: ['refusal-to-pay', 'violence'],
    area: 'Ĥářƀöüř',
    month: '2026-10',
    part: 'end',
    advice: 'Ţáķé ţĥé ɱöñéý ƒîřšţ.',
    language: 'en',
    until: '2026-12-20',
  },
  {
    id: '1'.repeat(32),
    conducts: ['impersonating-police'],
    area: 'Çéñţřüɱ',
    month: '2026-09',
    part: 'whole',
    advice: 'Ṽřááĝ ñáář ééñ ļéĝîţîɱáţîé.',
    language: 'nl',
    until: '2026-12-01',
  },
];

/** Pages by name; `at` gives the context of a path. */
export const sampleWarningPages = (at: (path: string) => PageContext): Readonly<Record<string, Html>> => ({
  warnings: warningsPage(at('/warnings'), {
    warnings: sampleWarnings,
    older: `2026-10.${'0'.repeat(32)}`,
    newest: true,
  }),
  'warnings-none': warningsPage(at('/warnings'), { warnings: [], older: null, newest: false }),
});
