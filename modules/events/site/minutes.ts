// Minutes as blocks: the one document of packages/domain with its headings in a language. Page, Markdown
// and the
// sheet for paper are made from these blocks, so that none says what another does not.

import type { LocaleState } from '@heed/content/messages/words';
import type { PageContext } from '@heed/site/context';
import { number } from '@heed/site/figures/words';
import { day, oneStop } from '@heed/site/moment';
import {
  issueOf,
  type MinutesDocument,
  type MinutesSection,
  type NamedPerson,
  type Presentation,
  type Session,
} from '../rules/index.ts';
import { daysText, personText, timeText } from './frame.ts';

/** One block; all of it is text, nothing is markup. */
export type MinutesBlock =
  | { readonly is: 'title'; readonly text: string }
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly text: string; readonly id: string }
  | { readonly is: 'contents'; readonly entries: readonly { readonly text: string; readonly id: string }[] }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'points'; readonly list: readonly string[] }
  | {
      readonly is: 'table';
      /** Empty strings where the first column names the rows. */
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** What the blocks are said in. */
export type MinutesContext = LocaleState & Pick<PageContext, 'demonstration'>;

/** What the minutes stand beside: the address of the event's page, and the day on which they were made. */
export interface MinutesPlace {
  readonly address: string;
  /** On which people were counted. */
  readonly day: string;
}

const paragraphs = (texts: readonly string[]): MinutesBlock[] => texts.map((text) => ({ is: 'text', text }));
const heading = (text: string, id: string, level: 2 | 3 = 2): MinutesBlock => ({
  is: 'heading',
  level,
  text,
  id,
});

/** All blocks in their order. */
export function minutesBlocks(
  context: MinutesContext,
  minutes: MinutesDocument,
  place: MinutesPlace,
): readonly MinutesBlock[] {
  const { t } = context;
  const body = [
    ...front(context, minutes),
    heading(t('event.minutes.summary'), 'summary'),
    ...paragraphs(minutes.executiveSummary),
    ...minutes.sections.flatMap((one) => section(context, one)),
    ...conclusions(context, minutes),
    heading(`${minutes.nextSteps.number}. ${t('event.minutes.next')}`, 'next'),
    ...paragraphs(minutes.nextSteps.paragraphs),
    ...programme(context, minutes),
    ...participants(context, minutes, place),
  ];
  const entries = body.flatMap((one) =>
    one.is === 'heading' && one.level === 2 ? [{ text: one.text, id: one.id }] : [],
  );
  return [
    { is: 'title', text: t('event.minutes.title', { title: minutes.plan.title }) },
    titleTable(context, minutes, place),
    heading(t('event.minutes.disclaimer'), 'disclaimer'),
    ...paragraphs(
      minutes.disclaimer.length > 0
        ? minutes.disclaimer
        : [t('event.minutes.disclaimer.text', { organiser: minutes.plan.organiser })],
    ),
    heading(t('event.minutes.contents'), 'contents'),
    { is: 'contents', entries },
    ...body,
  ];
}

function titleTable(
  context: MinutesContext,
  minutes: MinutesDocument,
  { address }: MinutesPlace,
): MinutesBlock {
  const { t } = context;
  const { plan, facts } = minutes;
  const issue = issueOf(minutes);
  return {
    is: 'table',
    heads: ['', ''],
    rows: [
      [t('event.when'), daysText(context, plan)],
      [t('event.where'), plan.place],
      [t('event.organiser'), plan.organiser],
      ...facts.map(({ label, value }) => [label, value]),
      ...(issue === null
        ? []
        : [
            [t('event.minutes.issue'), issue.issue],
            [t('event.minutes.issued'), day(context, issue.day)],
          ]),
      [t('event.minutes.address'), address],
    ],
  };
}

/** Change records, and acronyms where there are some. */
function front(context: MinutesContext, minutes: MinutesDocument): MinutesBlock[] {
  const { t } = context;
  const { changes, acronyms } = minutes;
  return [
    heading(t('event.minutes.changes'), 'changes'),
    {
      is: 'table',
      heads: (['issue', 'author', 'date', 'reason'] as const).map((name) =>
        t(`event.minutes.change.${name}`),
      ),
      rows: changes.map(({ issue, author, day: date, reason }) => [
        issue,
        author,
        day(context, date),
        reason,
      ]),
    },
    ...(acronyms.length === 0 ? [] : acronymTable(context, acronyms)),
  ];
}

const acronymTable = ({ t }: MinutesContext, acronyms: MinutesDocument['acronyms']): MinutesBlock[] => [
  heading(t('event.minutes.acronyms'), 'acronyms'),
  {
    is: 'table',
    heads: ['A–Z', t('event.minutes.acronym'), t('event.minutes.meaning')],
    rows: acronyms.flatMap(({ letter, entries }) =>
      entries.map(({ short, meaning }, at) => [at === 0 ? letter : '', short, meaning]),
    ),
  },
];

const sectionId = (number: number): string => `section-${number}`;

function section(context: MinutesContext, one: MinutesSection): MinutesBlock[] {
  return [heading(`${one.number}. ${one.title}`, sectionId(one.number)), ...sectionBody(context, one)];
}

function sectionBody(context: MinutesContext, one: MinutesSection): MinutesBlock[] {
  const { t } = context;
  const chair = one.session?.chair ?? null;
  const presentations = one.presentations.map(presentationText);
  return [
    ...(chair === null ? [] : paragraphs([t('event.minutes.chaired', { person: personText(chair) })])),
    ...(presentations.length > 0 ? [{ is: 'points', list: presentations } as const] : []),
    ...paragraphs(one.summary),
    ...reflections(context, one),
  ];
}

function reflections({ t }: MinutesContext, one: MinutesSection): MinutesBlock[] {
  const { moderator, discussion, clusters, number } = one;
  if (moderator === null && discussion.length === 0 && clusters.length === 0) return [];
  return [
    heading(t('event.minutes.reflections'), `${sectionId(number)}-reflections`, 3),
    ...(moderator === null
      ? []
      : paragraphs([t('event.minutes.moderated', { person: personText(moderator) })])),
    ...paragraphs(discussion),
    ...clusters.flatMap(({ title, texts }): MinutesBlock[] => [
      { is: 'text', text: title === '' ? t('event.minutes.sent') : `${title}:` },
      { is: 'points', list: texts },
    ]),
  ];
}

function conclusions(context: MinutesContext, { conclusions: own }: MinutesDocument): MinutesBlock[] {
  const { t } = context;
  return [
    heading(`${own.number}. ${t('event.minutes.conclusions')}`, sectionId(own.number)),
    ...paragraphs(own.introduction),
    ...own.recommendations.flatMap(({ title, points }, at): MinutesBlock[] => [
      { is: 'text', text: `${at + 1}) ${title}` },
      ...(points.length > 0 ? [{ is: 'points', list: points } as const] : []),
    ]),
    ...sectionBody(context, own),
  ];
}

/** 'What we asked: Rosa, Lantern; Jo' */
export function presentationText({ title, speakers }: Presentation): string {
  const people = speakers.map(personText).join('; ');
  return title === '' ? people : people === '' ? title : `${title}: ${people}`;
}

function programme(context: MinutesContext, { programme: days }: MinutesDocument): MinutesBlock[] {
  const { t } = context;
  return [
    heading(t('event.minutes.annex.programme'), 'programme'),
    ...days.flatMap((own): MinutesBlock[] => [
      { is: 'text', text: day(context, own.day) },
      {
        is: 'table',
        heads: [t('event.minutes.time'), t('event.minutes.session')],
        rows: own.sessions.map((one) => [timeText(one), sessionText(context, one)]),
      },
    ]),
  ];
}

/** A line for each thing: the sheet and the page break them, Markdown too. */
function sessionText({ t }: MinutesContext, one: Session): string {
  const says = (key: 'event.chair' | 'event.moderator', who: NamedPerson | null) =>
    who === null ? [] : [`${t(key)} ${personText(who)}`];
  return [
    one.title,
    ...one.presentations.map((presentation) => `• ${presentationText(presentation)}`),
    ...says('event.chair', one.chair),
    ...says('event.moderator', one.moderator),
  ].join('\n');
}

function participants(
  context: MinutesContext,
  { participants: own }: MinutesDocument,
  place: MinutesPlace,
): MinutesBlock[] {
  const { t } = context;
  const { listed, others } = own;
  return [
    heading(t('event.minutes.annex.participants'), 'participants'),
    { is: 'text', text: t('event.participants.lead') },
    ...(listed.length > 0
      ? [
          {
            is: 'table',
            heads: [t('event.minutes.name'), t('event.minutes.organisation')],
            rows: listed.map(({ name, organisation }) => [name, organisation]),
          } as const,
        ]
      : []),
    {
      is: 'text',
      text: t('event.participants.others', { count: others, others: number(context, others) }),
    },
    { is: 'text', text: oneStop(t('event.participants.source', { day: day(context, place.day) })) },
  ];
}

/** Marks of CommonMark and of HTML: what a stranger wrote stays text. */
const escapeInline = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

/** The same at the start of a line, where a number or a dash would begin a list. */
const escapeMarkdown = (text: string): string => escapeInline(text).replace(/^(\s*\d*)([-+.)])/, '$1\\$2');

const cell = (text: string): string => text.split('\n').map(escapeInline).join('<br>');

/** CommonMark with tables. */
export const minutesMarkdown = (blocks: readonly MinutesBlock[]): string =>
  `${blocks.map(markdownOf).join('\n\n')}\n`;

function markdownOf(one: MinutesBlock): string {
  switch (one.is) {
    case 'title':
      return `# ${escapeMarkdown(one.text)}`;
    case 'heading':
      // Numbers at the start of a heading begin no list.
      return `${'#'.repeat(one.level)} ${escapeInline(one.text)}`;
    case 'contents':
      return one.entries.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n');
    case 'text':
      return escapeMarkdown(one.text);
    case 'points':
      return one.list.map((text) => `- ${escapeMarkdown(text)}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
      return [line(one.heads), `|${' --- |'.repeat(one.heads.length)}`, ...one.rows.map(line)].join('\n');
    }
  }
}

/** Data of `minutes.typ`. */
export const minutesSheet = (context: MinutesContext, minutes: MinutesDocument, place: MinutesPlace) => ({
  title: context.t('event.minutes.title', { title: minutes.plan.title }),
  lang: context.locale,
  dir: context.dir,
  from: minutes.plan.organiser,
  banner: context.demonstration ? context.t('frame.demonstration') : null,
  blocks: minutesBlocks(context, minutes, place),
});
