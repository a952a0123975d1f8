// An estimate as it would be published, in the worker of figures: the release, why the register would refuse
// it, and every word of it to look at before.
import type { EstimateRelease } from '@heed/domain/figures';
import {
  Contradiction,
  DisclosureError,
  estimatesOf,
  judgeRelease,
  publishableEstimate,
  refuse,
  toConstraints,
} from '@heed/statistics/disclosure-control';
import {
  type CodedPhrase,
  decimal,
  type PhraseCode,
  type PhraseValue,
  phrase,
} from '@heed/statistics/phrase';
import type { ReportBlock, Section } from '@heed/statistics/phrase-document';
import {
  assumptions,
  changeName,
  type EstimateReport,
  methodName,
  rounded,
  rules,
  type Table,
} from '@heed/statistics/prevalence';
import { sha256Hex, toHex } from '../../ui/bytes.ts';
import type { Register } from './publish.ts';
import type { EstimatePlan, MissingPart, OpenedRelease } from './work.ts';

interface EstimateRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly table: Table;
  readonly report: EstimateReport;
  readonly plan: EstimatePlan;
  readonly register: Register;
}

export async function openEstimate(request: EstimateRequest): Promise<OpenedRelease> {
  const missing = missingIn(request);
  if (missing.length > 0) return { ok: false, missing, refusals: [] };
  const { bytes, plan, register } = request;
  const figures = figuresOf(request);
  if ('refusals' in figures) return { ok: false, missing: [], refusals: figures.refusals };
  const random = crypto.getRandomValues(new Uint8Array(32));
  const { version, generator, asked: parameters } = request.report.made;
  const commitment = await sha256Hex(random, bytes);
  const release: EstimateRelease = {
    version: 1,
    kind: 'estimate',
    title: plan.title.trim(),
    text: plan.text.trim(),
    years: { from: Number(plan.from), to: Number(plan.to) },
    ...structuredClone(figures.estimate as Figures),
    assumptions: assumptions.map(({ id }) => {
      const { holds, word } = plan.answers[id]!;
      return { id, holds, why: word.trim() };
    }),
    linkage:
      request.report.made.linkage?.map(({ missed, wrong }) => ({
        missed: tenth(missed),
        wrong: tenth(wrong),
      })) ?? null,
    population: plan.rates,
    made: { version, generator, ...parameters, commitment },
  };
  const refusals = judgeRelease(release, register.releases, register.rules);
  if (refusals.length > 0) return { ok: false, missing: [], refusals };
  return { ok: true, release, sections: sectionsOf(release, figures.suppressed), random: toHex(random) };
}

/** Of a percent: exact shares of a sample tell how many pairs of it were wrong. */
const tenth = (share: number): number => Math.round(1000 * share) / 1000;

type Figures = Pick<
  EstimateRelease,
  'k' | 'figures' | 'lists' | 'cells' | 'families' | 'sensitivity' | 'trajectories'
>;

function missingIn({ plan, table, register }: EstimateRequest): readonly MissingPart[] {
  const { title, text, from, to, answers } = plan;
  const years = [from, to].map(Number);
  const areYears = years.every((year) => year >= 1990 && year <= 2100) && years[0]! <= years[1]!;
  const exact = String(table.observed);
  const words = [title, text, ...Object.values(answers).map(({ word }) => word)].join('\n');
  const numbers: readonly string[] =
    words.replace(/(?<=\d)[ .,'’\u00A0\u202F](?=\d{3}(?!\d))/gu, '').match(/\d+/g) ?? [];
  const parts: readonly (MissingPart | false)[] = [
    !(title.trim() && text.trim()) && { code: 'words', values: {} },
    !areYears && { code: 'years', values: {} },
    assumptions.some(({ id }) => !answers[id]?.word.trim()) && { code: 'answers', values: {} },
    table.lists.some((name) => name.length > 120) && { code: 'list-name', values: {} },
    table.observed % register.rules.smallest !== 0 &&
      numbers.includes(exact) && { code: 'exact', values: { exact } },
  ];
  return parts.filter((one) => one !== false);
}

function figuresOf({ report, table, plan, register }: EstimateRequest) {
  const years = { from: Number(plan.from), to: Number(plan.to) };
  const before = estimatesOf(register.releases).filter(
    (one) => one.years.from === years.from && one.years.to === years.to,
  );
  const lists = table.lists.map((name) => ({ slug: name, name }));
  try {
    const publishable = publishableEstimate(report, table, {
      k: register.rules.smallest,
      years,
      earlier: toConstraints(lists, before),
    });
    if (publishable.disclosed === null) return publishable;
    return {
      refusals: refuse('headline-discloses', { lists: publishable.disclosed }),
    };
  } catch (error) {
    if (!(error instanceof DisclosureError || error instanceof Contradiction)) throw error;
    return {
      refusals: refuse('list-table-discloses', {}, error instanceof DisclosureError ? error.groups : []),
    };
  }
}

const table = (
  caption: CodedPhrase,
  heads: readonly PhraseCode[],
  rows: readonly (readonly PhraseValue[])[],
): ReportBlock => ({
  is: 'table',
  table: {
    caption: phrase('as-published', { caption }),
    heads: heads.map((code) => ({ code, values: {} })),
    rows,
    counts: heads.map((_, at) => at > 0 && at < 4),
  },
});
const people = (count: number | null): PhraseValue => (count === null ? '' : rounded(count));
const percent = (share: number): number => Number((100 * share).toFixed(1));
const range = (limits: readonly [number, number] | null): PhraseValue =>
  limits === null ? '' : phrase('range', { low: rounded(limits[0]), high: rounded(limits[1]) });

/** How many overlaps are left out. */
interface LeftOut {
  readonly primarySuppressed: number;
  readonly secondarySuppressed: number;
}

/** Everything of it, so that nothing is public that was not looked at. */
const sectionsOf = (release: EstimateRelease, leftOut: LeftOut): readonly Section[] => [
  {
    title: release.title,
    blocks: [
      { is: 'text', text: release.text },
      headlineBlock(release),
      familyTable(release),
      brokenRules(release),
      ...restingBlocks(release),
      ...cellBlocks(release, leftOut),
      basisBlock(release),
    ],
  },
];

function headlineBlock({ families, assumptions: answers, years }: EstimateRelease): ReportBlock {
  const holding = answers.every(({ holds }) => holds);
  const fit = families.some(({ refusedBy }) => refusedBy.length === 0);
  const span = years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
  return {
    is: 'care',
    text: phrase(holding && fit ? 'page-headline' : 'page-no-headline', { years: span }),
  };
}

const familyTable = ({ families }: EstimateRelease): ReportBlock =>
  table(
    phrase('published-families'),
    ['head-family', 'head-estimate', 'head-95', 'head-80', 'head-r-hat-plain', 'head-headline'],
    families.map(({ method, estimate, interval95, interval80, rHat, refusedBy }) => [
      methodName(method),
      people(estimate),
      range(interval95),
      range(interval80),
      rHat === null ? '' : decimal(rHat, 2),
      phrase(refusedBy.length === 0 ? 'not-refused' : 'refused'),
    ]),
  );

const brokenRules = ({ families }: EstimateRelease): ReportBlock => ({
  is: 'points',
  list: rules.flatMap(({ id, says }) => {
    const broken = families.filter(({ refusedBy }) => refusedBy.includes(id));
    const methods = broken.map(({ method }) => methodName(method));
    return broken.length === 0 ? [] : [phrase('rule-broken', { methods, rule: says })];
  }),
});

/** What the figures rest on: changes of the lists, fewer registrations, assumptions with their reasons. */
const restingBlocks = ({
  sensitivity,
  trajectories,
  assumptions: answers,
}: EstimateRelease): ReportBlock[] => [
  table(
    phrase('published-rests'),
    ['head-change', 'head-lowest', 'head-highest'],
    sensitivity.map(({ change, low, high }) => [changeName(change), people(low), people(high)]),
  ),
  table(
    phrase('trajectories-title'),
    ['head-share', 'head-estimate', 'head-middle'],
    trajectories.map(({ share, estimate, low, high }) => [
      phrase('percent', { share: Math.round(share * 100) }),
      people(estimate),
      range(low === null || high === null ? null : [low, high]),
    ]),
  ),
  {
    is: 'points',
    list: answers.map(({ id, holds, why }) =>
      phrase(holds ? 'answer-holds' : 'answer-fails', {
        assumption: assumptions.find((one) => one.id === id)!.says,
        why,
      }),
    ),
  },
];

function cellBlocks({ lists, cells }: EstimateRelease, leftOut: LeftOut): ReportBlock[] {
  const names = new Map(lists.map(({ slug, name }) => [slug, name]));
  return [
    table(
      phrase('overlaps-caption'),
      ['head-lists', 'head-figure', 'head-between'],
      cells.map(({ where, count, low, high }) => [
        Object.keys(where)
          .map((slug) => names.get(slug)!)
          .join(' + ') || phrase('everybody-listed'),
        count,
        phrase('between', { low, high }),
      ]),
    ),
    {
      is: 'text',
      text: phrase('overlaps-left-out', {
        small: leftOut.primarySuppressed,
        others: leftOut.secondarySuppressed,
      }),
    },
    ...(leftOut.primarySuppressed > 0 ? [narrowing] : []),
  ];
}

const narrowing: ReportBlock = { is: 'care', text: phrase('narrowing') };

/** How it was computed, so that it can be computed again. */
function basisBlock({ linkage, population, made: provenance }: EstimateRelease): ReportBlock {
  const { seed, replicates, chains, sweeps, generator, version, commitment } = provenance;
  const pairs = linkage?.map(({ missed, wrong }) =>
    phrase('rate-pair', { missed: percent(missed), wrong: percent(wrong) }),
  );
  return {
    is: 'points',
    list: [
      pairs === undefined ? phrase('rates-guessed') : phrase('rates-measured', { rates: pairs }),
      ...(population === null ? [] : [phrase('again-population', { population })]),
      phrase('published-run', { seed, replicates, chains, sweeps, generator, version }),
      phrase('commitment', { commitment }),
    ],
  };
}
