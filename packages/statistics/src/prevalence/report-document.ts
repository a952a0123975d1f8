// The report in words and tables, to be set by a page, a document or a terminal: what may be said first, then
// what it rests on. Figures to two places; nothing is computed here.
import { type Chart, chartOf } from './chart.ts';
import { type Estimate, rounded, titles } from './estimate.ts';
import { meanings } from './existence.ts';
import type { Interval } from './profile.ts';
import { type EstimateReport, FEW } from './report.ts';

/** A table of texts. */
export interface Grid {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of each column, whether it holds numbers, to be set under each other. */
  readonly counts: readonly boolean[];
}

/** A part of a section. */
export type ReportBlock =
  | { readonly is: 'text' | 'figure' | 'care'; readonly text: string }
  | { readonly is: 'points'; readonly list: readonly string[] }
  | { readonly is: 'table'; readonly table: Grid }
  | { readonly is: 'chart'; readonly chart: Chart; readonly says: string }
  /** Each is answered by somebody who knows the lists, in her name. */
  | { readonly is: 'questions'; readonly list: readonly { readonly id: string; readonly says: string }[] };

/** A section; without blocks it is left out. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** A report in words, for the command, the desk and the file. */
export interface ReportDocument {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** What a description needs beside the report. */
export interface DescriptionParameters {
  /** What was said when the table was read. */
  readonly notes: readonly string[];
  /** Against which rates are given; null for none. */
  readonly population: number | null;
}

/** Puts a report into words. English. */
export function describeReport(
  report: EstimateReport,
  { notes, population }: DescriptionParameters,
): ReportDocument {
  return {
    title: 'People who stand on no list: an estimate',
    sections: [
      headline(report),
      families(report, population),
      questions(report),
      overlaps(report),
      sensitivity(report),
      consistency(report),
      trajectories(report),
      checks(report),
      readWith(report, notes),
      again(report, population),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

const text = (words: string): ReportBlock => ({ is: 'text', text: words });
const points = (list: readonly string[]): ReportBlock[] =>
  list.length === 0 ? [] : [{ is: 'points', list }];
const table = (caption: string, heads: readonly string[], rows: Grid['rows']): ReportBlock => ({
  is: 'table',
  table: {
    caption,
    heads,
    rows,
    counts: heads.map((_, at) => at > 0 && rows.some((row) => isCount.test(row[at]!))),
  },
});
/** '12', '−0.57', '1,100 to 1,300', '71 (60 to 89)' */
const isCount = /^[\d−][\d,.]*( .*\d\)?)?$/;

const people = (count: number | null): string => (count === null ? 'none' : rounded(count));
const interval = (limits: Interval | null): string =>
  limits === null ? 'not estimable' : `${rounded(limits[0])} to ${rounded(limits[1])}`;

/** Reasons that every family shares: they are of the table, and said once. */
function shared({ families: all, against }: EstimateReport): readonly string[] {
  const [first, ...others] = all.map(({ method }) => against[method] ?? []);
  return (first ?? []).filter((reason) => others.every((reasons) => reasons.includes(reason)));
}

const own = (report: EstimateReport): readonly string[] => {
  const common = shared(report);
  return report.families.flatMap(({ method }) =>
    (report.against[method] ?? [])
      .filter((reason) => !common.includes(reason))
      .map((reason) => `${titles[method]}: ${reason}`),
  );
};

const fit = ({ families: all, against }: EstimateReport): readonly Estimate[] =>
  all.filter(({ method, estimate }) => estimate !== null && against[method]?.length === 0);

function headline(report: EstimateReport): Section {
  const scope =
    `${report.observed.toLocaleString('en')} people stand on ${report.lists.length} lists: ` +
    `${report.lists.join(', ')}.`;
  const caveat: ReportBlock = { is: 'care', text: report.caveat };
  const good = fit(report);
  if (good.length === 0)
    return {
      title: 'No headline',
      blocks: [
        text(
          'The figures below are results, and none of them stands by itself. Publish the reasons with them.',
        ),
        ...points([...shared(report), ...own(report)]),
        caveat,
        text(scope),
      ],
    };
  return {
    title: 'No rule speaks against a headline',
    blocks: [
      ...good.map(
        ({ method, estimate, interval95 }): ReportBlock => ({
          is: 'figure',
          text: `${people(estimate)} (95 %: ${interval(interval95)}), by ${titles[method]}`,
        }),
      ),
      text(
        'Give a figure with its interval and with the other families beside it. What follows may ' +
          'still speak against it, and so may the answers that no computation gives.',
      ),
      caveat,
      text(scope),
    ],
  };
}

function families(report: EstimateReport, population: number | null): Section {
  const heads = [
    'Family',
    'Estimate',
    '95 %',
    '80 %',
    ...(population === null ? [] : ['For each 100,000 (95 %)']),
    'As a headline',
  ];
  const rows = report.families.map(({ method, estimate, interval95, interval80 }) => [
    titles[method],
    people(estimate),
    ...(estimate === null ? ['', ''] : [interval(interval95), interval(interval80)]),
    ...(population === null ? [] : [rate(estimate, interval95, population)]),
    report.against[method]?.length === 0 ? 'not refused' : 'refused',
  ]);
  return {
    title: 'The families beside each other',
    blocks: [
      text(
        'Each is a fair way to look at the same table. How far they lie apart shows how much a ' +
          'figure rests on the model.',
      ),
      table('Estimates by family', heads, rows),
      ...(fit(report).length === 0 ? [] : points(own(report))),
    ],
  };
}

function rate(estimate: number | null, within: Interval | null, population: number): string {
  if (estimate === null) return '';
  const each = (count: number) =>
    Number(((100_000 * count) / population).toPrecision(2)).toLocaleString('en');
  return within === null ? each(estimate) : `${each(estimate)} (${each(within[0])} to ${each(within[1])})`;
}

const questions = (report: EstimateReport): Section => ({
  title: 'What no computation can see',
  blocks: [
    text(
      'Somebody who knows the lists answers each in her name, with a word on why, before a figure is used.',
    ),
    { is: 'questions', list: report.assumptions },
  ],
});

const overlaps = (report: EstimateReport): Section => ({
  title: 'Overlaps of the lists',
  blocks: [
    text(
      `Everything rests on these. The lists share ${report.shared.toLocaleString('en')} people over ` +
        `all pairs; ${report.triples} triples of lists share people two by two.`,
    ),
    table(
      'People on these lists at least',
      ['Lists', 'People', 'Few'],
      report.overlaps.map(({ lists, people: both, few }) => [
        lists,
        both.toLocaleString('en'),
        few ? `fewer than ${FEW}` : '',
      ]),
    ),
  ],
});

const sensitivity = ({ sensitivity: all, made: provenance }: EstimateReport): Section => ({
  title: 'What the estimates rest on',
  blocks:
    all.length === 0
      ? []
      : [
          text(
            'Where the method is not named it is stepwise. A figure that one change moves by half ' +
              'rests on that one choice.',
          ),
          text(
            provenance.linkage === null
              ? 'How often linking erred was not measured: the rates tried are guesses. A clerical ' +
                  'sample of pairs would say.'
              : 'How often linking erred was measured on a clerical sample of pairs: tried are the ' +
                  'rates found, and the ends of their 95 % intervals.',
          ),
          table(
            'The same table, looked at in other ways',
            ['Change', 'What', 'Estimate', 'Range'],
            all.map(({ change, what, estimate, range }) => [
              change,
              what,
              people(estimate),
              range === null ? '' : interval(range),
            ]),
          ),
        ],
});

/** Never '−0.00'. */
const bias = (log: number): string => (Math.round(100 * log) / 100 || 0).toFixed(2).replace('-', '−');

const consistency = ({ consistency: all }: EstimateReport): Section => ({
  title: 'Each list by the others',
  blocks: [
    text(
      'The size of each list is known. What the other lists say of it shows how far they can be ' +
        'believed: 0 is right, 0.69 twice too many, −0.69 half.',
    ),
    table(
      'Lists whose size is known',
      ['List', 'People', 'Estimate', 'Log relative bias'],
      all.map(({ list, truth, estimate, logRelativeBias }) => [
        list,
        truth.toLocaleString('en'),
        estimate === null ? 'the others see too few' : rounded(estimate),
        logRelativeBias === null ? '' : bias(logRelativeBias),
      ]),
    ),
  ],
});

function trajectories({ trajectories: all }: EstimateReport): Section {
  if (all.length === 0) return { title: '', blocks: [] };
  const chart = chartOf(all);
  const says =
    'People on any list across, estimates up, with the middle four fifths of smaller tables. The ' +
    'numbers stand in the table below.';
  return {
    title: 'With fewer registrations',
    blocks: [
      text(
        'A sound estimate stays level and gets narrower as registrations grow. One that still ' +
          'climbs or falls will go on.',
      ),
      ...(chart === null ? [] : [{ is: 'chart', chart, says } as const]),
      table(
        'Estimates by share of the registrations',
        ['Share', 'People', 'Estimate', 'Middle four fifths'],
        all.map(({ share, people: remaining, estimate, low, high }) => [
          `${Math.round(share * 100)} %`,
          remaining.toLocaleString('en'),
          people(estimate),
          low === null || high === null ? '' : `${rounded(low)} to ${rounded(high)}`,
        ]),
      ),
    ],
  };
}

const checks = ({ families: all }: EstimateReport): Section => ({
  title: 'Whether the estimates exist, and the chains agree',
  blocks: [
    table(
      'Checks by family',
      ['Family', 'Model', 'Existence', 'AIC', 'Split R-hat', 'Worth draws'],
      all.map(({ method, model, existence, aic, convergence }) => [
        titles[method],
        model,
        existence === null ? 'has a posterior' : `${existence}: ${meanings[existence]}`,
        aic === null ? '' : aic.toFixed(1),
        convergence === null ? '' : convergence.rHat.toFixed(2),
        convergence === null ? '' : Math.floor(convergence.effective).toLocaleString('en'),
      ]),
    ),
  ],
});

const readWith = ({ families: all }: EstimateReport, notes: readonly string[]): Section => ({
  title: 'Read this with it',
  blocks: points([
    ...notes,
    ...all.flatMap(({ method, warnings }) => warnings.map((warning) => `${titles[method]}: ${warning}`)),
  ]),
});

function again({ made: provenance }: EstimateReport, population: number | null): Section {
  const { seed, replicates, chains, sweeps } = provenance.asked;
  return {
    title: 'Made again by',
    blocks: points([
      `Seed ${seed}, ${replicates.toLocaleString('en')} resampled tables, ${chains} chains of ` +
        `${sweeps.toLocaleString('en')} sweeps; random numbers of ${provenance.generator}.`,
      ...(population === null ? [] : [`Rates for a population of ${population.toLocaleString('en')}.`]),
      `${provenance.version}, from the table with SHA-256 ${provenance.hash}.`,
    ]),
  };
}
