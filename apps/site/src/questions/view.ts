// Questions that a person answers for herself, on her own device: as served a page to read, with script one
// question at a time and then which answers matter. There is no form and no field name: nothing here can be
// sent. No weights, no score.
import { languageAsked, type PageContext } from '../context.ts';
import { type Html, html } from '../markup.ts';

export type QuizAnswer = 'yes' | 'no' | 'unsure';

export interface QuizQuestion {
  readonly id: string;
  /** Answers that say: look here. 'unsure' is always one of them. */
  readonly matters: readonly QuizAnswer[];
}

export interface QuestionGroup {
  readonly id: string;
  readonly questions: readonly QuizQuestion[];
}

export interface Questionnaire {
  /** Where its words stand: '<prefix>.q.<id>', '<prefix>.group.<id>', '<prefix>.why.<id>'. */
  readonly prefix: 'check' | 'offer';
  readonly groups: readonly QuestionGroup[];
  /** Asked before the first question, with script. */
  readonly before?: Html | null;
  /** After the result, and after the questions where they are only read. */
  readonly next: Html;
  /** The button that takes the answers into a report. */
  readonly report: boolean;
}

export function questionnaire(
  context: PageContext,
  { prefix, groups, before, next, report }: Questionnaire,
): Html {
  const { t, says } = context;
  return html`<div class="questions" data-questions data-language="${languageAsked(context)}"
data-count="${t('questions.count', { at: '#at', of: '#of' })}">
<p class="note">${t('questions.stays')}</p>
<div data-before hidden>${before}<div class="acts" data-unspoken><button type="button" class="act"
data-begin>${t('questions.start')}</button></div></div>
${groups.map(
  ({ id, questions }) =>
    html`<section data-group><h2>${says(`${prefix}.group.${id}`)}</h2><ul class="bullets">${questions.map(
      (question) =>
        html`<li data-question="${question.id}"
data-matters="${question.matters.join(' ')}"><span data-asks
tabindex="-1">${says(`${prefix}.q.${question.id}`)}</span> <b data-said></b></li>`,
    )}</ul><p data-why>${says(`${prefix}.why.${id}`)}</p></section>`,
)}
<section data-none data-unspoken hidden><p>${says(`${prefix}.none`)}</p></section>
<section data-after>${next}</section>
<template data-ask><p class="count" data-place></p><div class="acts">${(
    ['yes', 'no', 'unsure', 'skip'] as const
  ).map(
    (answer) => html`<button type="button" data-answer="${answer}">${t(`questions.${answer}`)}</button>`,
  )}</div><p><button type="button" class="plain" data-back>${t('questions.back')}</button></p></template>
<template data-result><h2 tabindex="-1" data-result-title>${t('questions.result')}</h2></template>
<template data-end><div class="acts">${
    report
      ? html`<button type="button" class="act" data-take
aria-describedby="take-hint">${t('questions.take')}</button>`
      : null
  }<button type="button" data-again>${t('questions.again')}</button></div>${
    report ? html`<p class="hint" id="take-hint">${t('questions.take.hint')}</p>` : null
  }</template></div>`;
}
