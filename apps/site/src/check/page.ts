// `/check`: is this all right? For somebody who is unsure about her or his own situation. It never says 'you
// are a victim', and a 'no' never means that all is well.

import type { Source } from '@heed/content/facts';
import { pageLinks, sources } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { windowWithLight } from '../drawing.ts';
import { calls, layout, telephone } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import { type QuestionGroup, questionnaire } from '../questions/view.ts';

/** content/indicators/check.json. */
export interface CheckData {
  readonly groups: readonly QuestionGroup[];
  readonly sources: readonly Source[];
}

export function checkPage(context: PageContext, { groups, sources: from }: CheckData): Html {
  const { t } = context;
  const emergency = html`${telephone('112')} ${t('start.emergency')}`;
  const safety = html`<h2>${t('check.safety')}</h2><p>${t('check.safety.how')}</p><p>${emergency}</p>`;
  return layout(context, {
    title: 'check.page',
    sensitive: true,
    style: 'content',
    script: 'questions',
    main: html`${windowWithLight()}<h1>${t('check.title')}</h1><p>${t('check.lead')}</p>
${questionnaire(context, { prefix: 'check', groups, before: safety, next: next(context), report: true })}
${sources(context, from)}`,
  });
}

function next(context: PageContext): Html {
  const { t } = context;
  return html`<h2>${t('check.next')}</h2>
<p>${t('check.no-verdict')}</p><p>${t('check.consent')}</p><p>${calls(t('check.child'))}</p>
${pageLinks(context, [
  { path: '/rights', heading: t('check.next.rights') },
  { path: '/help', heading: t('check.next.help') },
  { path: '/report', heading: t('check.next.talk') },
])}`;
}
