// The rights booklet: the page /rights/<country> on eight to twelve pages of A6. What is not known is said,
// as there.

import { inUnion, linesOn, union } from '@heed/content/laws/answers';
import type { LawLine, Topic } from '@heed/content/laws/schema';
import type { PageContext } from '../context.ts';
import { trustText } from '../law/trust.ts';
import type { BookletContent } from './kinds.ts';
import {
  emergency,
  factBlock,
  lineUntil,
  numberBlock,
  numbersFor,
  type Print,
  type Sheet,
  type SheetBlock,
  sheet,
} from './sheet.ts';

export interface RightsSheet extends Sheet {
  readonly cover: string;
  readonly place: string;
  readonly by: string;
  readonly blocks: readonly SheetBlock[];
  readonly notes: string;
  readonly notesHow: string;
  readonly reach: string;
  readonly reachHow: string;
  readonly reachCare: string;
  readonly reachLimit: string;
  /** Alternative text of each page of the folded sheet. */
  readonly pages: readonly string[];
}

const law = ['selling', 'buying', 'third-parties'] as const satisfies readonly Topic[];
const entitled = [
  'reflection',
  'care',
  'residence',
  'compensation',
  'non-punishment',
] as const satisfies readonly Topic[];
const advice = ['calm', 'ask', 'name', 'silent', 'interpreter', 'take', 'forced', 'note', 'harm'] as const;
/** As many as the longest booklet has. */
export const mostPages = 12;

export function rightsSheet(
  context: PageContext,
  content: BookletContent,
  country: string,
  print: Print,
): RightsSheet {
  const { t } = context;
  const place = context.country(country);
  const numbers = numbersFor(context, content.directory, country, [
    'sex-workers',
    'victims',
    'women',
    'migrants',
  ]);
  const facts = factsOf(context, content, country);
  const blocks = [
    ...callBlocks(context, numbers),
    ...trustBlocks(context, content, country),
    ...lawBlocks(context, facts),
    ...policeBlocks(context, facts),
    ...victimBlocks(context, facts),
  ];
  return {
    ...sheet(context, print, `${t('booklets.cover')} – ${place}`, `/rights/${country.toLowerCase()}`, [
      ...facts.used.map(({ review_by }) => review_by),
      ...numbers.map((line) => lineUntil(context, line)),
    ]),
    cover: t('booklets.cover'),
    place,
    by: t('booklets.from', {
      organisation: `${context.organisation.name}, ${context.organisation.legalForm}`,
    }),
    blocks,
    notes: t('booklets.notes'),
    notesHow: t('booklets.notes.how'),
    reach: t('booklets.reach'),
    reachHow: t('booklets.reach.how'),
    reachCare: t('booklets.reach.care'),
    reachLimit: t('booklets.reach.limit'),
    pages: Array.from({ length: mostPages }, (_, i) => t('booklets.fold.page', { page: i + 1 })),
  };
}

/**
 * Lines of law as blocks; `used` gathers those that the sheet tells, since it holds until the first of them
 * has to be looked at again.
 */
interface Facts {
  readonly used: readonly LawLine[];
  readonly national: (topic: Topic) => SheetBlock[];
  /** What holds in every country of the Union, where this country is in it. */
  readonly shared: (topic: Topic) => SheetBlock[];
}

function factsOf(context: PageContext, { laws }: BookletContent, country: string): Facts {
  const used: LawLine[] = [];
  const facts = (lines: readonly LawLine[]) => {
    const confirmed = lines.filter(({ text }) => text !== null);
    used.push(...confirmed);
    return confirmed.map((line) => factBlock(context, line));
  };
  const inEvery = (blocks: SheetBlock[]): SheetBlock[] =>
    blocks.length === 0 ? [] : [{ is: 'label', text: context.t('laws.union') }, ...blocks];
  return {
    used,
    national: (topic) => facts(linesOn(laws, country, topic)),
    shared: (topic) => (inUnion(country) ? inEvery(facts(linesOn(laws, union, topic))) : []),
  };
}

const callBlocks = (context: PageContext, numbers: ReturnType<typeof numbersFor>): SheetBlock[] => [
  { is: 'text', text: context.t('rights.words') },
  { is: 'part', text: context.t('rights.call') },
  emergency(context),
  ...(numbers.length === 0
    ? [{ is: 'care', text: context.t('help.none') } as const]
    : numbers.map((line) => numberBlock(context, line))),
  { is: 'hint', text: context.t('rights.call.hint') },
];

/** How far the booklet is to be trusted, said once, and what the letters before the sources mean. */
const trustBlocks = (
  context: PageContext,
  { laws, checks }: BookletContent,
  country: string,
): SheetBlock[] => [
  { is: 'hint', text: trustText(context, laws[country] ?? [], checks) },
  {
    is: 'points',
    list: (['A', 'B'] as const).map((letter) => `${letter}: ${context.t(`laws.mark.${letter}`)}`),
  },
];

const lawBlocks = ({ t }: PageContext, { national }: Facts): SheetBlock[] => [
  { is: 'part', text: t('rights.law') },
  ...law.flatMap((topic): SheetBlock[] => [
    { is: 'heading', text: t(`rights.${topic}`) },
    ...orUnknown(national(topic), t('laws.unconfirmed')),
  ]),
  { is: 'hint', text: t('law.not-advice') },
];

const policeBlocks = ({ t }: PageContext, { national, shared }: Facts): SheetBlock[] => [
  { is: 'part', text: t('rights.police') },
  { is: 'text', text: t('rights.police.lead') },
  { is: 'points', list: advice.map((act) => t(`rights.police.do.${act}`)) },
  ...national('police'),
  ...shared('police'),
  { is: 'care', text: t('rights.police.unknown') },
  { is: 'hint', text: t('rights.police.basis') },
];

const victimBlocks = ({ t }: PageContext, { national, shared }: Facts): SheetBlock[] => [
  { is: 'part', text: t('rights.victim') },
  { is: 'text', text: t('rights.victim.lead') },
  ...entitled.flatMap((topic): SheetBlock[] => {
    const own = national(topic);
    // As on the page: what holds in all of the Union stands where the country's own rule is not known.
    return [
      { is: 'heading', text: t(`laws.topic.${topic}`) },
      ...orUnknown(own, t('rights.nation-unknown')),
      ...(own.length === 0 ? shared(topic) : []),
    ];
  }),
];

const orUnknown = (blocks: SheetBlock[], unknown: string): SheetBlock[] =>
  blocks.length > 0 ? blocks : [{ is: 'care', text: unknown }];
