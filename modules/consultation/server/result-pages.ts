// The published results of a consultation: a page, tables and a document. Aggregates alone; columns of Polis
// where they mean the same.

import type { Content } from '@heed/content/read';
import { csvOf } from '@heed/domain/csv';
import type { Deployment } from '@heed/server/deployment';
import { originOf } from '@heed/server/http/origin';
import { packed, page } from '@heed/server/http/page';
import { pageContext } from '@heed/server/http/page-context';
import { Refusal } from '@heed/server/http/problem';
import type { ModulePages } from '@heed/server/module';
import { languageAsked, orEnglish, type PageContext } from '@heed/site/context';
import { togetherOf } from '@heed/statistics/disclosure-control';
import type { Context } from 'hono';
import type { ConsultationResult } from '../api/result.ts';
import { type ConsultationMethod, consultationMethods, isPooled, publicTexts } from '../rules/index.ts';
import { groupsOf, readingOf } from '../site/answer-results.ts';
import { consultationPath } from '../site/data.ts';
import type { ResultStatement } from '../site/result-parts.ts';
import { consultationResultsPage } from '../site/results.ts';
import type { StoredConsultation } from '../storage/contract.ts';
import { requirePublic } from './find.ts';
import { newestResult, type ResultWithdrawal, withdrawalsOf } from './result.ts';

interface FoundResult {
  readonly consultation: StoredConsultation;
  readonly day: string;
  readonly result: ConsultationResult;
  readonly withdrawal: ResultWithdrawal | null;
}

/** Adds the page of results and its files. */
export function mountConsultationResults(pages: ModulePages, deployment: Deployment, content: Content): void {
  const find = async (c: Context): Promise<FoundResult | null> => {
    const consultation = await requirePublic(deployment, c.req.param('slug')).catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
    const newest = consultation && (await newestResult(deployment, consultation.id));
    if (consultation === null || newest === null) return null;
    const withdrawals = await withdrawalsOf(deployment, consultation.id, [newest.result]);
    return { consultation, ...newest, withdrawal: withdrawals.get(newest.result.number) ?? null };
  };
  const file = (
    name: string,
    type: string,
    write: (one: FoundResult, c: Context) => string,
    methods: readonly ConsultationMethod[],
  ) =>
    pages.lasting.get(`/consultation/:slug/${name}`, async (c) => {
      const one = await find(c);
      const isThere = one !== null && methods.includes(one.result.method);
      return isThere ? packed(write(one, c), type, c.req.raw) : c.notFound();
    });
  pages.lasting.get('/consultation/:slug/results', async (c) => {
    const one = await find(c);
    if (one === null) return c.notFound();
    const reader = pageContext(deployment, content, c.req.raw);
    const context = orEnglish(reader, reader.speaks('consultation-results'), content.words.inLocale('en'));
    return page(consultationResultsPage(context, dataOf(context, one)), c.req.raw);
  });
  const csv = 'text/csv; charset=utf-8';
  file(
    'result.json',
    'application/json; charset=utf-8',
    ({ result, day, withdrawal }) =>
      JSON.stringify(
        {
          ...result,
          day,
          withdrawal,
          source: deployment.organisation().name,
          meaning: meanings[result.method],
        },
        null,
        2,
      ),
    consultationMethods,
  );
  file('comments.csv', csv, commentsOf, ['votes']);
  file(
    'summary.csv',
    csv,
    (one, c) =>
      summaryOf(one, `${originOf(deployment, c.req.raw)}${consultationPath(one.consultation.slug)}`),
    ['votes'],
  );
  file('result.csv', csv, answersOf, ['ratings', 'pairs']);
}

/** What the shares of a result say, by its method: for whoever reads the document alone. */
const meanings = {
  votes: { agree: 'per cent who agree', disagree: 'per cent who disagree' },
  ratings: {
    agree: 'per cent who rated 7 to 9',
    disagree: 'per cent who rated 1 to 3',
    median: 'middle rating, drawn by chance near the true one',
  },
  pairs: {
    agree: 'per cent of people who put the statement before others more often than after them',
    disagree: 'the others',
  },
} as const satisfies Record<ConsultationMethod, object>;

/** One line for each statement and group that is published. */
function answersOf({ consultation, result }: FoundResult): string {
  const isRated = result.method === 'ratings';
  const columns = isRated
    ? ['people', 'median', 'percent-7-to-9', 'percent-1-to-3', 'reading']
    : ['people', 'percent-put-first'];
  const rows = consultation.statements.flatMap((statement) =>
    groupsOf(result).flatMap(({ code, shares }) =>
      shares
        .filter(({ number }) => number === statement.number)
        .map((share) => {
          const { number, voters, median, agree, disagree } = share;
          const text = Object.values(publicTexts(statement))[0] ?? '';
          const figures = isRated
            ? [voters, median ?? '', agree, disagree, readingOf(share)]
            : [voters, agree];
          return [number, text, code, ...figures].map(String);
        }),
    ),
  );
  return csvOf(['statement', 'text', 'group', ...columns], rows);
}

function dataOf(context: PageContext, { consultation, day, result, withdrawal }: FoundResult) {
  const { slug, plan, statements } = consultation;
  const lang = languageIn(context, plan.texts);
  const texts = plan.texts[lang];
  return {
    slug,
    title: { lang, text: texts?.question ?? '' },
    use: texts?.use ?? '',
    answerBy: plan.answerBy,
    opens: plan.opens,
    closes: plan.closes,
    groups: plan.groups.map(({ group }) => group),
    statements: statements
      .filter(({ state }) => state === 'asked')
      .map(({ number, texts: own }): ResultStatement => {
        const language = languageIn(context, own);
        return { number, lang: language, text: own[language] ?? '' };
      }),
    day,
    result,
    withdrawal,
    together: result.method === 'votes' ? togetherOf(result.groups, isPooled) : [],
  };
}

/** The language asked for where there is a text in it, else the one that it was written in. */
function languageIn(context: PageContext, texts: Readonly<Record<string, unknown>>): string {
  const language = languageAsked(context);
  return Object.hasOwn(texts, language) ? language : (Object.keys(texts)[0] ?? 'en');
}

/**
 * One line a statement. `agrees` and `disagrees` are counts as far as published shares give them, of all
 * groups that are counted together; no author and no time.
 */
function commentsOf({ consultation, result }: FoundResult): string {
  const groups = result.groups.map(({ code }) => code);
  const shareColumns = groups.flatMap((code) => [
    `${code}-agree-percent`,
    `${code}-disagree-percent`,
    `${code}-voters`,
  ]);
  const head = [
    // Columns of Polis; of times nothing is said.
    'timestamp',
    'datetime',
    'comment-id',
    'author-id',
    'agrees',
    'disagrees',
    'moderated',
    'comment-body',
    ...shareColumns,
  ];
  const rows = consultation.statements.map((statement) => {
    const { number, state } = statement;
    const shares = result.groups.map((group) => group.shares.find((share) => share.number === number));
    const published = result.groups.flatMap(({ code, shares: own }) =>
      isPooled(code) ? own.filter((share) => share.number === number) : [],
    );
    const sum = (side: 'agree' | 'disagree') =>
      published.length === 0
        ? ''
        : String(
            Math.round(published.reduce((total, share) => total + (share[side] * share.voters) / 100, 0)),
          );
    return [
      '',
      '',
      String(number),
      '',
      sum('agree'),
      sum('disagree'),
      state === 'asked' ? '1' : '-1',
      Object.values(publicTexts(statement))[0] ?? '',
      ...shares.flatMap((share) =>
        share === undefined
          ? ['', '', '']
          : [String(share.agree), String(share.disagree), String(share.voters)],
      ),
    ];
  });
  return csvOf(head, rows);
}

/** Two columns without a header, as Polis writes its summary. Views are counted by nobody: empty. */
function summaryOf({ consultation, result }: FoundResult, url: string): string {
  const texts = Object.values(consultation.plan.texts)[0];
  const pooled = result.groups.filter(({ code }) => isPooled(code));
  const voters = pooled.reduce((sum, { ballots }) => sum + ballots, 0);
  return csvOf(
    ['topic', texts?.title ?? ''],
    [
      ['url', url],
      ['views', ''],
      ['voters', String(voters)],
      ['voters-in-conv', String(result.opinions?.ballots ?? 0)],
      ['commenters', ''],
      ['comments', String(consultation.statements.length)],
      ['groups', String(result.opinions?.groups.length ?? 0)],
      ['conversation-description', texts?.question ?? ''],
    ],
  );
}
