// `/languages`: which languages there are, who looked each through and when. A draft says that it is one.

import type { LanguageState } from '@heed/content/messages/words';
import { inLanguage, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import { day, oneStop } from '../moment.ts';

export interface LanguagesData {
  readonly states: Readonly<Record<string, LanguageState>>;
}

export function languagesPage(context: PageContext, { states }: LanguagesData): Html {
  const { t } = context;
  return layout(context, {
    title: 'title.languages',
    main: html`<h1>${t('languages.title')}</h1><p>${t('languages.lead')}</p>
<ul class="doors links">${context.offered.map(
      ({ code, name }) =>
        html`<li><a href="${inLanguage(code, '/')}" hreflang="${code}"><bdi lang="${code}"
translate="no">${name}</bdi> <small>${state(context, states[code])}</small></a></li>`,
    )}</ul>
<h2>${t('languages.desks')}</h2><p>${t('languages.desks.hint')}</p>`,
  });
}

function state(context: PageContext, language: LanguageState | undefined): string {
  const { t } = context;
  if (language?.state !== 'reviewed' || language.reviewed === null) return t('languages.draft');
  return oneStop(
    t('languages.reviewed', { by: language.reviewed.by, day: day(context, language.reviewed.on) }),
  );
}
