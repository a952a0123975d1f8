// What the script needs at the end and not before: a document of its own, so that the first statement stands
// early. Fetched by the script that seals.

import type { PageContext } from '@heed/site/context';
import { type Html, html } from '@heed/site/markup';
import { day as dayName } from '@heed/site/moment';
import { refusalReasons } from '../rules/index.ts';
import type { ConsultationSummary } from './data.ts';
import { endView } from './end.ts';
import { faultIn } from './words.ts';

/** A document that holds the end, the receipt, and how the fate of proposals is said. */
export const endTemplates = (context: PageContext, consultation: ConsultationSummary): Html =>
  html`<!DOCTYPE html>
<template data-view="end">${endView(context, consultation.method, null)}</template>
<template data-view="sent">${receiptView(context, consultation)}</template>${fateWords(context)}`;

/** What became of proposals, as the script says it. */
const fateWords = ({ t }: PageContext): Html =>
  html`<template data-view="fates"><section><h2>${t('consultation.fates')}</h2><ul class="lines"
data-waiting="${t('consultation.fate.waiting', { sequence: '#sequence' })}"
data-asked="${t('consultation.fate.asked', { sequence: '#sequence', numbers: '#numbers' })}"
data-merged="${t('consultation.fate.merged', { sequence: '#sequence', numbers: '#numbers' })}"
data-refused="${t('consultation.fate.refused', {
    sequence: '#sequence',
    reason: '#reason',
  })}"${refusalReasons.map(
    (reason) => html` data-${reason}="${t(`consultation.reason.${reason}`)}"`,
  )}></ul></section></template>`;

/** The receipts of the script: what was stored, and what waits. */
function receiptView(context: PageContext, { closes }: Pick<ConsultationSummary, 'closes'>): Html {
  const { t } = context;
  return html`<h1 tabindex="-1" data-heading data-waits="${t('consultation.waits')}">${t(
    'consultation.sent',
  )}</h1>
<p role="status" data-version data-waits="${t('consultation.waits.how', { when: '#when' })}">${t(
    'consultation.sent.version',
    { version: '#version' },
  )}</p>
<p class="error" data-many hidden>${faultIn(context, 'say-many')}</p>
<p class="note"><span data-hides="${t('consultation.hides', { count: '#count' })}"></span> ${t(
    'consultation.few',
  )}</p>
<section data-code-part><h2>${t('consultation.code')}</h2><p class="code" dir="ltr" translate="no"
data-code></p></section>
<p>${t('consultation.back', { day: dayName(context, closes) })}</p>
<div data-receipt><div class="acts"><button type="button" data-save>${t('consultation.save')}</button></div><p
class="hint">${t('consultation.save.hint')}</p></div>`;
}
