// The report as sections of phrases and tables, to be set by a page, a document or a terminal: what may be
// said first, then what it rests on. Figures to two places; nothing is computed here.

import type { Interval } from '../numeric/interval.ts';
import { type CodedPhrase, decimal, keyOfPhrase, type PhraseValue, phrase } from '../phrase.ts';
import type { Grid, ReportBlock, ReportDocument, Section } from '../phrase-document.ts';
import { chartOf } from './chart.ts';
import { methodName, rounded } from './estimate.ts';
import { type EstimateReport, FEW } from './report.ts';
import { changeName } from './sensitivity.ts';

/** What a description needs beside the report. */
export interface DescriptionParameters {
  /** What was said when the table was read. */
  readonly notes: readonly CodedPhrase[];
  /** Against which rates are given; null for none. */
  readonly population: number | null;
}

/** Puts a report into words. English. */
export function describeReport(
  report: EstimateReport,
  { notes, population }: DescriptionParameters,
): ReportDocument {
  return {
    title: phrase('report-title'),
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

const text = (words: PhraseValue): ReportBlock => ({ is: 'text', text: words });
const points = (list: readonly PhraseValue[]): ReportBlock[] =>
  list.length === 0 ? [] : [{ is: 'points', list }];
const table = (
  caption: PhraseValue,
  heads: readonly PhraseValue[],
  rows: Grid<PhraseValue>['rows'],
): ReportBlock => ({
  is: 'table',
  table: {
    caption,
    heads,
    rows,
    counts: heads.map((_, at) => at > 0 && rows.some((row) => isCount(row[at]!))),
  },
});
/** 12, −0.57, '1,100 to 1,300', '71 (60 to 89)' */
function isCount(value: PhraseValue): boolean {
  if (typeof value === 'number') return true;
  if (typeof value === 'string') return false;
  return 'decimal' in value || ('code' in value && (value.code === 'range' || value.code === 'rate-range'));
}

const people = (count: number | null): PhraseValue => (count === null ? phrase('none') : rounded(count));
const interval = (limits: Interval | null): CodedPhrase =>
  limits === null
    ? phrase('not-estimable')
    : phrase('range', { low: rounded(limits[0]), high: rounded(limits[1]) });

const includes = (reasons: readonly CodedPhrase[], reason: CodedPhrase): boolean =>
  reasons.some((one) => keyOfPhrase(one) === keyOfPhrase(reason));

/** Reasons that every family shares: they are of the table, and said once. */
function shared({ families: all, against }: EstimateReport): readonly CodedPhrase[] {
  const [first, ...others] = all.map(({ method }) => against[method] ?? []);
  return (first ?? []).filter((reason) => others.every((reasons) => includes(reasons, reason)));
}

const own = (report: EstimateReport): readonly CodedPhrase[] => {
  const common = shared(report);
  return report.families.flatMap(({ method }) =>
    (report.against[method] ?? [])
      .filter((reason) => !includes(common, reason))
      .map((reason) => phrase('reason-of', { method: methodName(method), reason })),
  );
};

const fit = ({ families: all, against }: EstimateReport) =>
  all.flatMap(({ method, estimate, interval95 }) =>
    estimate !== null && against[method]?.length === 0 ? [{ method, estimate, interval95 }] : [],
  );

function headline(report: EstimateReport): Section {
  const { observed, lists } = report;
  const scope = phrase('scope', { observed, lists: lists.length, names: lists.join(', ') });
  const caveat: ReportBlock = { is: 'care', text: report.caveat };
  const good = fit(report);
  if (good.length === 0)
    return {
      title: phrase('no-headline'),
      blocks: [
        text(phrase('no-headline-text')),
        ...points([...shared(report), ...own(report)]),
        caveat,
        text(scope),
      ],
    };
  return {
    title: phrase('headline'),
    blocks: [
      ...good.map(
        ({ method, estimate, interval95 }): ReportBlock => ({
          is: 'figure',
          text: phrase('headline-figure', {
            estimate: rounded(estimate),
            interval: interval(interval95),
            method: methodName(method),
          }),
        }),
      ),
      text(phrase('headline-text')),
      caveat,
      text(scope),
    ],
  };
}

function families(report: EstimateReport, population: number | null): Section {
  const heads = [
    phrase('head-family'),
    phrase('head-estimate'),
    phrase('head-95'),
    phrase('head-80'),
    ...(population === null ? [] : [phrase('head-rate')]),
    phrase('head-headline'),
  ];
  const rows = report.families.map(({ method, estimate, interval95, interval80 }) => [
    methodName(method),
    people(estimate),
    ...(estimate === null ? ['', ''] : [interval(interval95), interval(interval80)]),
    ...(population === null ? [] : [rate(estimate, interval95, population)]),
    phrase(report.against[method]?.length === 0 ? 'not-refused' : 'refused'),
  ]);
  return {
    title: phrase('families-title'),
    blocks: [
      text(phrase('families-text')),
      table(phrase('families-caption'), heads, rows),
      ...(fit(report).length === 0 ? [] : points(own(report))),
    ],
  };
}

function rate(estimate: number | null, within: Interval | null, population: number): PhraseValue {
  if (estimate === null) return '';
  const each = (count: number) => Number(((100_000 * count) / population).toPrecision(2));
  return within === null
    ? each(estimate)
    : phrase('rate-range', { rate: each(estimate), low: each(within[0]), high: each(within[1]) });
}

const questions = (report: EstimateReport): Section => ({
  title: phrase('questions-title'),
  blocks: [text(phrase('questions-text')), { is: 'questions', list: report.assumptions }],
});

const overlaps = (report: EstimateReport): Section => ({
  title: phrase('overlaps-title'),
  blocks: [
    text(phrase('overlaps-text', { shared: report.shared, triples: report.triples })),
    table(
      phrase('overlaps-caption'),
      [phrase('head-lists'), phrase('head-people'), phrase('head-few')],
      report.overlaps.map(({ lists, people: both, few }) => [
        lists,
        both,
        few ? phrase('fewer-than', { few: FEW }) : '',
      ]),
    ),
  ],
});

const sensitivity = ({ sensitivity: all, made: provenance }: EstimateReport): Section => ({
  title: phrase('sensitivity-title'),
  blocks:
    all.length === 0
      ? []
      : [
          text(phrase('sensitivity-text')),
          text(phrase(provenance.linkage === null ? 'sensitivity-guessed' : 'sensitivity-measured')),
          table(
            phrase('sensitivity-caption'),
            [phrase('head-change'), phrase('head-what'), phrase('head-estimate'), phrase('head-range')],
            all.map(({ change, what, estimate, range }) => [
              changeName(change),
              what,
              people(estimate),
              range === null ? '' : interval(range),
            ]),
          ),
        ],
});

const consistency = ({ consistency: all }: EstimateReport): Section => ({
  title: phrase('consistency-title'),
  blocks: [
    text(phrase('consistency-text')),
    table(
      phrase('consistency-caption'),
      [phrase('head-list'), phrase('head-people'), phrase('head-estimate'), phrase('head-bias')],
      all.map(({ list, truth, estimate, logRelativeBias }) => [
        list,
        truth,
        estimate === null ? phrase('others-see-too-few') : rounded(estimate),
        logRelativeBias === null ? '' : decimal(logRelativeBias, 2),
      ]),
    ),
  ],
});

function trajectories({ trajectories: all }: EstimateReport): Section {
  if (all.length === 0) return { title: '', blocks: [] };
  const chart = chartOf(all);
  return {
    title: phrase('trajectories-title'),
    blocks: [
      text(phrase('trajectories-text')),
      ...(chart === null ? [] : [{ is: 'chart', chart, says: phrase('chart-text') } as const]),
      table(
        phrase('trajectories-caption'),
        [phrase('head-share'), phrase('head-people'), phrase('head-estimate'), phrase('head-middle')],
        all.map(({ share, people: remaining, estimate, low, high }) => [
          phrase('percent', { share: Math.round(share * 100) }),
          remaining,
          people(estimate),
          low === null || high === null ? '' : interval([low, high]),
        ]),
      ),
    ],
  };
}

const checks = ({ families: all }: EstimateReport): Section => ({
  title: phrase('checks-title'),
  blocks: [
    table(
      phrase('checks-caption'),
      [
        ...[phrase('head-family'), phrase('head-model'), phrase('head-existence')],
        ...[phrase('head-aic'), phrase('head-r-hat'), phrase('head-draws')],
      ],
      all.map(({ method, model, existence, aic, convergence }) => [
        methodName(method),
        model,
        phrase(existence === null ? 'has-posterior' : `existence-${existence}`),
        aic === null ? '' : decimal(aic, 1),
        convergence === null ? '' : decimal(convergence.rHat, 2),
        convergence === null ? '' : Math.floor(convergence.effective),
      ]),
    ),
  ],
});

const readWith = ({ families: all }: EstimateReport, notes: readonly CodedPhrase[]): Section => ({
  title: phrase('read-title'),
  blocks: points([
    ...notes,
    ...all.flatMap(({ method, warnings }) =>
      warnings.map((reason) => phrase('reason-of', { method: methodName(method), reason })),
    ),
  ]),
});

function again({ made: provenance }: EstimateReport, population: number | null): Section {
  const { version, hash, generator, asked: parameters } = provenance;
  return {
    title: phrase('again-title'),
    blocks: points([
      phrase('again-run', { ...parameters, seed: String(parameters.seed), generator }),
      ...(population === null ? [] : [phrase('again-population', { population })]),
      phrase('again-made', { version, hash }),
    ]),
  };
}
