// What the pages of results share: their data, shares in words and as a bar, the links to files.

import { linkTo, type PageContext } from '@heed/site/context';
import { type Html, html } from '@heed/site/markup';
import { day as dayName } from '@heed/site/moment';
import type { ConsultationResult } from '../api/result.ts';
import type { ConsultationGroup } from '../rules/index.ts';
import { consultationPath } from './data.ts';

/** A statement as its reader reads it; `lang` is the language of `text`. */
export interface ResultStatement {
  readonly number: number;
  readonly text: string;
  readonly lang: string;
}

/** What all groups say of a statement, each group counted as one. */
export interface TogetherRow {
  readonly number: number;
  /** 0 to 1. */
  readonly consensus: number;
  readonly rejection: number;
  /** Per cent, by headcount. */
  readonly agree: number;
  readonly disagree: number;
  readonly split: number;
}

/** What the page of results is made from. */
export interface ConsultationResultsData {
  readonly slug: string;
  readonly title: { readonly lang: string; readonly text: string };
  readonly use: string;
  readonly answerBy: string;
  readonly opens: string;
  readonly closes: string;
  /** Groups that were asked. */
  readonly groups: readonly ConsultationGroup[];
  readonly statements: readonly ResultStatement[];
  readonly day: string;
  readonly result: ConsultationResult;
  /** It was withdrawn, and why; null where it stands. */
  readonly withdrawal: { readonly day: string; readonly reason: string } | null;
  readonly together: readonly TogetherRow[];
}

/** A published share in words. */
export function percent({ t }: PageContext, share: number): string {
  if (share <= 10) return t('consultation-results.or-less', { share });
  return t(share >= 90 ? 'consultation-results.or-more' : 'consultation-results.percent', { share });
}

/** Drawn for the eye alone: the numbers stand beside it. Agreement on the left, the other on the right. */
export const bar = ({ agree, disagree }: { readonly agree: number; readonly disagree: number }): Html =>
  html`<svg class="bar-line vote-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect
class="ground" width="100" height="10"/><rect width="${Math.min(100, agree)}" height="10"/><rect
class="against" x="${100 - Math.min(100 - agree, disagree)}" width="${Math.min(100 - agree, disagree)}"
height="10"/></svg>`;

/** What happens with the result, and the files. */
export function useAndFiles(
  context: PageContext,
  { slug, use, answerBy }: Pick<ConsultationResultsData, 'slug' | 'use' | 'answerBy'>,
  files: Readonly<Record<string, string>>,
): Html {
  return html`<p>${use} ${context.t('consultation.answer', { day: dayName(context, answerBy) })}</p>
<div class="acts">${Object.entries(files).map(
    ([name, label]) => html`<a class="button" href="${linkTo(context, `${consultationPath(slug)}/${name}`)}"
download>${label}</a>`,
  )}</div>`;
}
