// The signs on a sheet of A5: what may be noticed, what is no sign, what to do and what never to do, as on
// /signs.

import type { Source } from '@heed/content/facts';
import type { SignSet } from '@heed/content/indicators/schema';
import type { DirectoryAudience } from '@heed/domain/directory';
import { dayOf } from '@heed/domain/time';
import type { PageContext } from '../context.ts';
import { day } from '../moment.ts';
import { actsFor, atWork, neverFor } from '../signs/page.ts';
import type { BookletContent } from './kinds.ts';
import {
  emergency,
  host,
  lineUntil,
  numberBlock,
  numbersFor,
  type Print,
  type Sheet,
  type SheetBlock,
  sheet,
} from './sheet.ts';

export interface SignsSheet extends Sheet {
  readonly front: readonly SheetBlock[];
  readonly back: readonly SheetBlock[];
  readonly sources: string;
}

/** How long the lists hold after they were collected. */
const yearMs = 366 * 24 * 3_600_000;

export function signsSheet(
  context: PageContext,
  { signs, directory }: BookletContent,
  country: string,
  set: SignSet | null,
  print: Print,
): SignsSheet {
  const { t, says } = context;
  const who = set?.who ?? 'neighbour';
  // Professionals are told of lines for them; all others never.
  const audience: readonly DirectoryAudience[] = atWork.includes(who)
    ? ['professionals', 'witnesses', 'everyone']
    : ['witnesses', 'everyone', 'victims'];
  const numbers = numbersFor(context, directory, country, audience).slice(0, 2);
  const title = set === null ? t('signs.title') : says(`signs.who.${set.who}`);
  const ids = [
    ...new Set([
      ...(set?.sources ?? generalSet(signs.sets).flatMap(({ sources }) => sources)),
      ...signs.general,
    ]),
  ];
  const shownSigns = set?.signs ?? [
    ...new Set(generalSet(signs.sets).flatMap(({ signs: own }) => own.slice(0, 4))),
  ];
  return {
    ...sheet(
      context,
      print,
      `${t('signs.title')} – ${title}`,
      set === null ? '/signs' : `/signs/${set.who}`,
      [dayOf(Date.parse(signs.collected) + yearMs), ...numbers.map((line) => lineUntil(context, line))],
    ),
    front: [
      { is: 'part', text: title },
      { is: 'text', text: t('signs.lead') },
      { is: 'heading', text: t('signs.list') },
      { is: 'points', list: shownSigns.map((sign) => says(`signs.sign.${sign}`)) },
      { is: 'heading', text: t('signs.no') },
      { is: 'points', list: signs['no-sign'].map((sign) => says(`signs.no.${sign}`)) },
    ],
    back: [
      { is: 'part', text: t('signs.do') },
      { is: 'points', list: actsFor(who).map((act) => t(`signs.do.${act}`)) },
      { is: 'heading', text: t('signs.never') },
      { is: 'never', list: neverFor(who).map((act) => t(`signs.never.${act}`)) },
      emergency(context),
      ...(numbers.length === 0
        ? [{ is: 'care', text: t('help.none') } as const]
        : numbers.map((line) => numberBlock(context, line))),
      { is: 'hint', text: t('signs.limits') },
    ],
    sources: t('booklets.source', {
      source: ids
        .flatMap((id) => signs.sources[id] ?? [])
        .map((source) => cite(context, source))
        .join('; '),
    }),
  };
}

/** The card for everybody is made of the lists of people who live or work near, the first signs of each. */
const generalSet = (sets: readonly SignSet[]) =>
  sets.filter(({ who }) => ['neighbour', 'driver', 'hotel'].includes(who));

function cite(context: PageContext, { text, url, date }: Source): string {
  const name = url === undefined ? text : `${text} (${host(url)})`;
  const dated = date === 'undated' ? context.t('article.undated') : day(context, date);
  return `${name}: ${dated.replace(/\.$/, '')}`;
}
