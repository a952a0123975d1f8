// The parts of the site by subject: what the row under the head leads to, what the foot lists under each, and
// to which part a page belongs. Why some pages have no row: docs/decisions/navigation.md.
import type { MessageKey } from '@heed/content/messages/words';
import { listPathsOfPart } from '../module-pages.ts';

interface SitePart {
  readonly label: MessageKey;
  readonly path: string;
  /** Beginnings of the paths that belong to it, beside its own. */
  readonly also: readonly string[];
  /** What the foot lists under it. */
  readonly links: Readonly<Record<string, MessageKey>>;
}

export const siteParts: readonly SitePart[] = [
  {
    label: 'navigation.help',
    path: '/help',
    also: [
      ...['/pictures', '/images', '/health', '/work', '/safe-use', '/app'],
      ...['/on-the-way', '/tonight', '/first-hours', '/young'],
    ],
    links: {
      '/help': 'home.know.help',
      '/pictures': 'home.pictures',
      '/images': 'home.know.images',
    },
  },
  {
    label: 'navigation.rights',
    path: '/rights',
    also: ['/police-on-your-terms', '/easy', '/check', '/offer', '/patterns', '/legal-aid', '/complaints'],
    links: {
      '/rights': 'home.rights',
      '/check': 'home.know.check',
      '/offer': 'home.know.offer',
      '/legal-aid': 'navigation.aid',
      '/complaints': 'navigation.complaints',
    },
  },
  {
    label: 'navigation.signs',
    path: '/signs',
    also: ['/buyers', '/booklets'],
    links: { '/signs': 'home.know.signs', '/buyers': 'start.page.buyers' },
  },
  {
    label: 'navigation.work',
    path: '/professionals',
    also: ['/pocket', '/certificate'],
    links: { '/professionals': 'start.page.professionals', '/duties': 'start.page.duties' },
  },
  {
    label: 'navigation.law',
    path: '/laws',
    also: ['/duties', '/evidence', '/map-of-demand'],
    links: { '/laws': 'navigation.law', '/evidence': 'navigation.figures' },
  },
  { label: 'navigation.search', path: '/search', also: ['/pages'], links: { '/pages': 'home.know.all' } },
];

/** Whether a page lies at a path or below it. */
const isBelow = (path: string, start: string): boolean => path === start || path.startsWith(`${start}/`);

/** The part that a page belongs to; undefined for the first page and those about the site itself. */
export const partOf = (path: string): SitePart | undefined =>
  siteParts.find((part) =>
    [part.path, ...part.also, ...listPathsOfPart(part.label)].some((start) => isBelow(path, start)),
  );
