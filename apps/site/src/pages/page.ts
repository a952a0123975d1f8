// `/pages`: every page of the site that is there to be read, in five groups; the way on for somebody who did
// not find it elsewhere.

import type { ArticleFacts } from '@heed/content/articles/read';
import { pageLinks } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { listModulePages } from '../module-pages.ts';
import { searchForm } from '../search/page.ts';
import { doorPaths, type PagedDoor } from '../start/door.ts';

export interface ListedPage {
  readonly path: string;
  readonly heading: string;
  readonly group: ArticleFacts['group'];
  readonly order: number;
}

const groups = ['know', 'help', 'notice', 'work', 'law'] as const satisfies readonly ArticleFacts['group'][];

/** The pages that are no articles. */
export const listed = ({ t, modules, comparesOffers, speaks }: PageContext): readonly ListedPage[] => [
  { path: '/report', heading: t('home.talk'), group: 'help', order: 5 },
  ...Object.entries(doorPaths).map(
    ([door, path]) => ({ path, heading: t(`door.${door as PagedDoor}`), group: 'help', order: 6 }) as const,
  ),
  { path: '/check', heading: t('check.title'), group: 'know', order: 20 },
  { path: '/offer', heading: t('offer.title'), group: 'know', order: 30 },
  { path: '/map-of-demand', heading: t('demand.title'), group: 'law', order: 40 },
  { path: '/buyers', heading: t('buyers.title'), group: 'notice', order: 20 },
  { path: '/signs', heading: t('signs.title'), group: 'notice', order: 10 },
  { path: '/help', heading: t('find.title'), group: 'help', order: 10 },
  { path: '/rights', heading: t('rights.heading'), group: 'know', order: 10 },
  { path: '/legal-aid', heading: t('navigation.aid'), group: 'know', order: 11 },
  { path: '/complaints', heading: t('navigation.complaints'), group: 'know', order: 12 },
  { path: '/laws', heading: t('laws.heading'), group: 'law', order: 10 },
  { path: '/laws/instruments', heading: t('laws.instruments'), group: 'law', order: 20 },
  { path: '/duties', heading: t('duties.heading'), group: 'law', order: 25 },
  { path: '/laws/history', heading: t('laws.changes'), group: 'law', order: 30 },
  { path: '/log', heading: t('log.heading'), group: 'law', order: 90 },
  { path: '/evidence', heading: t('evidence.title'), group: 'law', order: 50 },
  { path: '/pocket', heading: t('pocket.title'), group: 'work', order: 6 },
  { path: '/app', heading: t('app.title'), group: 'help', order: 70 },
  { path: '/booklets', heading: t('booklets.heading'), group: 'notice', order: 80 },
  { path: '/safe-use', heading: t('footer.safe-use'), group: 'help', order: 80 },
  ...listModulePages({ modules }).map(({ path, heading, group, order }) => ({
    ...{ path, group, order },
    heading: t(heading),
  })),
  ...(comparesOffers && speaks('patterns')
    ? [{ path: '/patterns', heading: t('patterns.title'), group: 'know', order: 32 } as const]
    : []),
];

export function allPagesPage(
  context: PageContext,
  { pages }: { readonly pages: readonly ListedPage[] },
): Html {
  const { t } = context;
  return layout(context, {
    title: 'pages.title',
    style: 'content',
    main: html`<h1>${t('pages.heading')}</h1>${searchForm(context, '')}
${groups.map((group) => {
  const own = pages.filter((page) => page.group === group).sort((a, b) => a.order - b.order);
  return when(
    own.length > 0,
    () => html`<section><h2>${t(`pages.${group}`)}</h2>${pageLinks(context, own)}</section>`,
  );
})}`,
  });
}
