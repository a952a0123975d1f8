// The report of a workshop as sections of phrases and tables, to be set by a page, a sheet or the desk.
// Nothing is computed here. Titles of steps, options and statements stand in the language of the course.
import { type CodedPhrase, decimal, type PhraseValue, phrase } from '../phrase.ts';
import type { Grid, ReportBlock, ReportDocument, RowBar, Section } from '../phrase-document.ts';
import type {
  ReportChange,
  ReportChoice,
  ReportFigure,
  ReportItem,
  ReportLater,
  WorkshopReport,
} from './report.ts';

/** Puts a report into phrases. `day` is the day of the workshop as the reader's language writes it. */
export const describeWorkshop = (report: WorkshopReport, day: string): ReportDocument => ({
  title: phrase('workshop-title'),
  sections: [
    practised(report, day),
    people(report),
    effect(report),
    later(report),
    scales(report),
    items(report),
    choices(report),
    source(report, day),
  ].filter(({ blocks }) => blocks.length > 0),
});

const text = (words: PhraseValue): ReportBlock => ({ is: 'text', text: words });
const care = (words: PhraseValue): ReportBlock => ({ is: 'care', text: words });
/** The first column holds texts, in `rowLanguage` where they are the course's; all others hold numbers. */
const table = (
  caption: PhraseValue,
  heads: readonly PhraseValue[],
  rows: Grid<PhraseValue>['rows'],
  more: Pick<Grid<PhraseValue>, 'bars' | 'rowLanguage'> = {},
): ReportBlock => ({
  is: 'table',
  table: { caption, heads, rows, counts: heads.map((_, at) => at > 0), ...more },
});

const two = (value: number) => decimal(value, 2);
const percent = (share: number): CodedPhrase => phrase('percent', { share: decimal(100 * share, 1) });
const range = ([low, high]: ReportChange['interval95']): CodedPhrase =>
  phrase('workshop-percent-range', { low: two(low), high: two(high) });
const none = '–';

function practised({ place, course, steps, interviews }: WorkshopReport, day: string): Section {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return {
    title: phrase('workshop-practised-title'),
    blocks: [
      text(phrase('workshop-course', { course: course.title, day, minutes })),
      ...(place === '' ? [] : [text(phrase('workshop-place', { place }))]),
      table(
        phrase('workshop-practised-caption'),
        [phrase('workshop-head-step'), phrase('workshop-head-minutes')],
        steps.map((step) => [step.title, step.minutes]),
        { rowLanguage: course.language },
      ),
      ...(interviews.length === 0 ? [] : [text(phrase('workshop-interviews', { titles: interviews }))]),
    ],
  };
}

const people = ({ people: all, onPaper }: WorkshopReport): Section => ({
  title: phrase('workshop-people-title'),
  blocks: [
    text(phrase('workshop-people', { people: all, paper: onPaper })),
    care(phrase('workshop-stayed')),
    text(phrase('workshop-suppression')),
  ],
});

/** Means of right answers, each with a bar. */
const means = (
  caption: PhraseValue,
  rows: readonly (readonly [CodedPhrase, ReportFigure])[],
  most: number,
): ReportBlock =>
  table(
    caption,
    [
      phrase('workshop-head-when'),
      phrase('workshop-head-mean'),
      phrase('workshop-head-interval'),
      phrase('head-people'),
    ],
    rows.map(([name, { value, interval95, n }]) => [name, two(value), range(interval95), n]),
    { bars: rows.map(([, figure]) => barOf(figure, 0, most)) },
  );

function barOf({ value, interval95: [low, high] }: ReportFigure, least: number, most: number): RowBar {
  const share = (number: number) => (most === least ? 0 : (number - least) / (most - least));
  return { value: share(value), low: share(low), high: share(high) };
}

const standardised = ({ g, gInterval95 }: ReportChange): readonly ReportBlock[] =>
  g === null || gInterval95 === null
    ? []
    : [
        text(
          phrase('workshop-standardised', { g: two(g), low: two(gInterval95[0]), high: two(gInterval95[1]) }),
        ),
      ];

const limits = ({ difference, interval95: [low, high] }: ReportChange) => ({
  difference: two(difference),
  low: two(low),
  high: two(high),
});

function effect({ effect: change, most }: WorkshopReport): Section {
  const title = phrase('workshop-score', { most });
  const caveat = care(phrase('workshop-caveat'));
  if (change.method === 'too-few')
    return { title, blocks: [text(phrase('workshop-few', { count: change.n })), caveat] };
  const [low, high] = change.interval95;
  return {
    title,
    blocks: [
      { is: 'figure', text: phrase('workshop-difference', limits(change)) },
      ...(low <= 0 && high >= 0 ? [text(phrase('workshop-zero'))] : []),
      means(
        phrase('workshop-effect-caption', { count: change.n }),
        [
          [phrase('workshop-row-before'), change.before],
          [phrase('workshop-row-after'), change.after],
        ],
        most,
      ),
      ...standardised(change),
      caveat,
    ],
  };
}

function later({ later: cards, waitingCards, most }: WorkshopReport): Section {
  const title = phrase('workshop-later-title');
  const waiting = waitingCards === 0 ? [] : [text(phrase('workshop-later-waiting', { count: waitingCards }))];
  if ('method' in cards)
    return {
      title,
      blocks: [text(phrase('workshop-later-few', { count: cards.n + waitingCards }))],
    };
  return { title, blocks: [...laterBlocks(cards, most), ...waiting, care(phrase('workshop-later-who'))] };
}

function laterBlocks({ fromAfter, whole }: ReportLater, most: number): readonly ReportBlock[] {
  const change: ReportBlock = {
    is: 'figure',
    text: phrase('workshop-later-change', { ...limits(fromAfter), count: fromAfter.n }),
  };
  if (whole === null) return [change, text(phrase('workshop-later-before-withheld'))];
  const { difference: remainder, low, high } = limits(whole.fromBefore);
  return [
    change,
    text(phrase('workshop-later-from-before', { gain: two(whole.gain), remainder, low, high })),
    means(
      phrase('workshop-later-caption', { count: fromAfter.n }),
      [
        [phrase('workshop-row-before'), whole.before],
        [phrase('workshop-row-after'), whole.after],
        [phrase('workshop-row-later'), whole.later],
      ],
      most,
    ),
    ...standardised(whole.fromBefore),
  ];
}

function scales({ scales: all, course }: WorkshopReport): Section {
  const cell = (figure: ReportFigure | null): PhraseValue =>
    figure === null
      ? none
      : phrase('workshop-figure', {
          value: two(figure.value),
          low: two(figure.interval95[0]),
          high: two(figure.interval95[1]),
          people: figure.n,
        });
  const blocks = [
    table(
      phrase('workshop-scales-caption'),
      [
        phrase('workshop-head-statement'),
        phrase('workshop-head-before'),
        phrase('workshop-head-back'),
        phrase('workshop-head-after'),
      ],
      all.map(({ statement, before, back, after }) => [statement, cell(before), cell(back), cell(after)]),
      { rowLanguage: course.language },
    ),
    text(phrase('workshop-scales-note')),
  ];
  return { title: phrase('workshop-scales-title'), blocks: all.length === 0 ? [] : blocks };
}

function items({ items: all, course }: WorkshopReport): Section {
  const title = phrase('workshop-items-title');
  if (all === 'too-few') return { title, blocks: [text(phrase('workshop-items-few'))] };
  if (all === 'by-subtraction') return { title, blocks: [text(phrase('workshop-items-by-subtraction'))] };
  return {
    title,
    blocks: [
      table(
        phrase('workshop-items-caption'),
        [
          phrase('workshop-head-question'),
          phrase('workshop-head-right-before'),
          phrase('workshop-head-right-after'),
          phrase('workshop-head-chance'),
          phrase('head-people'),
        ],
        all.map(itemRow),
        { rowLanguage: course.language },
      ),
      text(phrase('workshop-chance-note')),
    ],
  };
}

const itemRow = ({ concept, before, after, midP }: ReportItem): readonly PhraseValue[] => [
  concept,
  percent(before.value),
  percent(after.value),
  decimal(midP, 3),
  before.n,
];

const choices = ({ choices: all, course }: WorkshopReport): Section => ({
  title: phrase('workshop-choices-title'),
  blocks: [
    ...all.flatMap((choice) => choiceBlocks(choice, course.language)),
    text(phrase(all.length === 0 ? 'workshop-choices-none' : 'workshop-together-note')),
  ],
});

function choiceBlocks(
  { title, sentence, options, tally }: ReportChoice,
  rowLanguage: string,
): readonly ReportBlock[] {
  if (tally === null)
    return [
      text(
        sentence === null
          ? phrase('workshop-poll-few', { title })
          : phrase('workshop-sentence-few', { title, number: sentence }),
      ),
    ];
  const { people: all, counts, together } = tally;
  const caption =
    sentence === null
      ? phrase('workshop-choice', { title, people: all })
      : phrase('workshop-sentence', { title, number: sentence, people: all });
  return [
    table(
      caption,
      [phrase('workshop-head-option'), phrase('head-people')],
      counts.map((count, at) => [options[at] ?? at + 1, count ?? none]),
      {
        rowLanguage,
        bars: counts.map((count) => (count === null ? null : { value: count / all, low: null, high: null })),
      },
    ),
    ...(together === 0 ? [] : [text(phrase('workshop-together', { together }))]),
  ];
}

const source = ({ organisation, course }: WorkshopReport, day: string): Section => ({
  title: phrase('workshop-source-title'),
  blocks: [
    text(phrase('workshop-source', { organisation, course: course.title, version: course.version, day })),
  ],
});
