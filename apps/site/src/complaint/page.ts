// `/complaints`: a letter against an office, by country and office. It is filled in the browser alone: the
// fields belong to no form, so nothing can be sent, and nothing is stored. Without script the blanks are
// lines on paper. Addresses, bodies and time limits stand here only where the directory has them.

import type { LocaleState } from '@heed/content/messages/words';
import { audiences, type Directory, type DirectoryEntry, linesFor } from '@heed/domain/directory';
import { doors } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { lineList } from '../help/list.ts';
import { byName } from '../law/compare.ts';
import { layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { history, writeToUs } from '../rights/page.ts';
import {
  type Blank,
  blanks,
  type ComplaintSubject,
  complaintsPath,
  letter,
  letterLanguages,
  letterOptions,
  subjects,
} from './letter.ts';

export interface ComplaintLetterData {
  readonly country: string;
  readonly subject: ComplaintSubject;
  readonly directory: Directory;
  /** The words of a language that has the letter. */
  readonly wordsIn: (locale: string) => LocaleState;
}

export function complaintsPage(context: PageContext): Html {
  const { t } = context;
  return layout(context, {
    title: 'complaint.page',
    keeps: 'nothing',
    sensitive: true,
    style: 'content',
    main: html`<h1>${t('navigation.complaints')}</h1>
<p>${t('complaint.lead')}</p>
<section><h2>${t('complaint.country')}</h2>${doors(
      context,
      byName(context, Object.keys(letterLanguages)).map((country) => ({
        path: complaintsPath(country),
        heading: context.country(country),
      })),
    )}<p class="hint">${t('complaint.country.more')}</p></section>
${beforeSending(context)}
${help(context, '/legal-aid')}`,
  });
}

export function complaintCountryPage(context: PageContext, { country }: { readonly country: string }): Html {
  const { t } = context;
  return layout(context, {
    title: 'complaint.page',
    keeps: 'nothing',
    sensitive: true,
    style: 'content',
    main: html`<h1>${t('navigation.complaints')}: ${context.country(country)}</h1>
<p>${t('complaint.lead')}</p>
<section><h2>${t('complaint.whom')}</h2>${doors(
      context,
      subjects.map((subject) => ({
        path: `${complaintsPath(country)}/${subject}`,
        heading: t(`complaint.about.${subject}`),
      })),
    )}</section>
${beforeSending(context)}
${help(context, `/legal-aid/${country.toLowerCase()}`)}`,
  });
}

export function complaintLetterPage(context: PageContext, data: ComplaintLetterData): Html {
  const { t } = context;
  const { country, subject, wordsIn } = data;
  const office = wordsIn(letterLanguages[country] ?? 'en');
  const own = context.speaks('letter') ? context : wordsIn('en');
  const language = context.language(office.locale);
  return layout(context, {
    title: 'complaint.page',
    keeps: 'nothing',
    sensitive: true,
    isStep: true,
    style: 'content',
    script: 'letter',
    main: html`<div data-unprinted><h1>${t(`complaint.about.${subject}`)}: ${context.country(country)}</h1>
<p class="care">${t('complaint.cannot.secret')} ${t('complaint.before.safe')}</p>
<details><summary>${t('complaint.more')}</summary>${beforeSending(context)}</details>
${whom(context, data)}
<p class="note" data-view="by-hand">${t('complaint.by-hand')}</p>
${fields(context, language)}</div>
<section><h2 data-unprinted>${t('complaint.letter', { language })}</h2>${letter(office, subject, 'letter')}
${acts(context)}</section>
${when(
  own.locale !== office.locale,
  () =>
    html`<section class="after-letter"><h2 data-unprinted>${t('complaint.read', {
      language: context.language(own.locale),
    })}</h2>${letter(own, subject, 'reading')}</section>`,
)}
<div data-unprinted>${help(context, `/legal-aid/${country.toLowerCase()}`)}${history(context)}</div>`,
  });
}

const parts = {
  can: ['record', 'answer'],
  cannot: ['stop', 'police', 'secret'],
  before: ['safe', 'name', 'proof', 'time'],
} as const;

/** What a complaint can and cannot do, and what to think of before it is sent. */
const beforeSending = ({ t }: PageContext): Html =>
  html`<section><h2>${t('complaint.can')}</h2><ul class="bullets">${parts.can.map(
    (point) => html`<li>${t(`complaint.can.${point}`)}</li>`,
  )}</ul><h2>${t('complaint.cannot')}</h2><ul class="bullets">${parts.cannot.map(
    (point) => html`<li>${t(`complaint.cannot.${point}`)}</li>`,
  )}</ul><h2>${t('complaint.before')}</h2><ul class="bullets">${parts.before.map(
    (point) => html`<li>${t(`complaint.before.${point}`)}</li>`,
  )}</ul></section>`;

/** Offices of the directory that a letter may be about, by their kind. */
const kinds: Partial<Record<ComplaintSubject, DirectoryEntry['kind']>> = {
  police: 'police',
  labour: 'labour',
};

function whom(context: PageContext, { country, subject, directory }: ComplaintLetterData): Html {
  const { t } = context;
  const offices = linesFor(directory, country, audiences, context).filter(
    ({ kind }) => kind === kinds[subject],
  );
  return html`<section><h2>${t('complaint.to')}</h2><p>${t('complaint.to.head')}</p>
${when(offices.length > 0, () => html`<p>${t('complaint.to.number')}</p>${lineList(context, offices)}`)}
<p class="care">${t('complaint.to.independent')}</p></section>`;
}

const long: readonly Blank[] = ['what', 'proof'];

/** The fields; shown by the script, since without it they would fill nothing. */
function fields(context: PageContext, language: string): Html {
  const { t } = context;
  const field = (name: Blank) => {
    const hint =
      name === 'what' ? html`<p class="hint" id="what-hint">${t('complaint.field.what.hint')}</p>` : null;
    const about = html`id="${name}" data-field="${name}" autocomplete="off"${
      hint && html` aria-describedby="what-hint"`
    }`;
    return html`<div><label class="label" for="${name}">${t(`complaint.field.${name}`)}</label>${hint}${
      long.includes(name)
        ? html`<textarea ${about} rows="5" maxlength="10000" spellcheck="false"></textarea>`
        : html`<input type="text" ${about} maxlength="300">`
    }</div>`;
  };
  return html`<section data-view="blanks" hidden><h2>${t('complaint.fill')}</h2>
<p class="note">${t('complaint.fill.hint')} ${t('complaint.fill.language', { language })}</p>
${[...blanks.slice(4), ...blanks.slice(0, 4)].map(field)}
<fieldset><legend class="label">${t('complaint.option')}</legend>${letterOptions.map(
    (option) => html`<div class="tick"><input type="checkbox" id="${option}" data-field="${option}"><label
for="${option}">${t(`complaint.option.${option}`)}</label></div>`,
  )}</fieldset></section>`;
}

/** What the script can do with the letter. */
const acts = ({ t }: PageContext): Html =>
  html`<div class="acts" data-unprinted hidden data-view="acts"><button type="button" class="act"
data-act="copy">${t('complaint.copy')}</button><button type="button" data-act="print">${t(
    'complaint.print',
  )}</button></div><p role="status" data-unprinted data-view="status" data-copied="${t(
    'complaint.copied',
  )}" data-failed="${t('complaint.copy.failed')}"></p>`;

/** The way to a person here, and to a lawyer. */
const help = (context: PageContext, legalAid: string): Html =>
  html`<section><h2>${context.t('complaint.help')}</h2><p>${context.t('complaint.help.text')}</p>
${writeToUs(context, 'talk')}${doors(context, [
  { path: legalAid, heading: context.t('navigation.aid') },
])}</section>`;
