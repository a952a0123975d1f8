// Results of an invented consultation, for tests and the preview.

import type { PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { consultationResultsPage } from './results.ts';

const shares = [
  { number: 1, agree: 90, disagree: 10, voters: 10 },
  { number: 2, agree: 20, disagree: 65, voters: 10 },
];

const group = { ballots: 12, paper: 3, drawn: 1 };

type Data = Parameters<typeof consultationResultsPage>[1];
type Make = (part: Partial<Data['result']>, withdrawal?: Data['withdrawal']) => Html;

/** Makes a page of results of votes, which `part` may change. */
function makeFrom(context: PageContext): Make {
  const groups = [
    { code: 'sex-workers' as const, ...group, shares },
    {
      code: 'police' as const,
      ...group,
      shares: [
        { ...shares[0]!, agree: 70 },
        { ...shares[1]!, agree: 75 },
      ],
    },
  ];
  const oval = { x: 0.4, y: -0.3, width: 0.3, height: 0.2 };
  const opinions = {
    drawn: 1,
    ballots: 42,
    groups: [{ code: 'opinion-1', ...group, ballots: 10, shares, own: [1, 2], oval }],
    extremities: [{ number: 1, extremity: 1.2 }],
  };
  return (part, withdrawal = null) =>
    consultationResultsPage(context, {
      withdrawal,
      slug: 'open',
      title: { lang: context.locale, text: 'Ŵĥåţ šĥöüļð çĥåñĝé?' },
      use: 'Ţĥé ɱîñîšţŕý åñšŵéŕš.',
      answerBy: '2027-02-27',
      opens: '2026-11-19',
      closes: '2026-12-27',
      groups: ['sex-workers', 'police', 'survivors'],
      statements: [1, 2].map((number) => ({ number, lang: context.locale, text: 'Þöļîţîé.' })),
      day: '2026-11-27',
      result: {
        version: 1,
        method: 'votes',
        panel: null,
        consultation: '0'.repeat(32),
        number: 1,
        isLast: false,
        groups,
        opinions,
        ...part,
      },
      together: [
        { number: 1, consensus: 0.63, rejection: 0.01, agree: 80, disagree: 10, split: 20 },
        { number: 2, consensus: 0.15, rejection: 0.42, agree: 45, disagree: 65, split: 55 },
      ],
    });
}

/** The page of results by its name. */
export function consultationResultSamples(at: (path: string) => PageContext): Record<string, Html> {
  const page = makeFrom(at('/consultation/open/results'));
  const middle = shares.map((share) => ({ ...share, median: 8 }));
  const panel = { code: 'panel' as const, ...group, shares: middle };
  const rated = { method: 'ratings' as const, groups: [], opinions: null };
  return {
    'results of ratings': page({ ...rated, panel }),
    'results of ratings of few': page(rated),
    'results of pairs': page({ method: 'pairs', opinions: null }),
    'results of a consultation': page({}),
    'results that were withdrawn': page({}, { day: '2026-11-28', reason: 'Šĥééţš ŵéŕé çöüñţéð ţŵîçé.' }),
    'results of a consultation of few': page({ groups: [], opinions: null, isLast: true }),
  };
}
