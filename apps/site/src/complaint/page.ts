// `/complaints`: a letter against an office, by country. It is filled in the browser alone: the
// fields belong to no form, so nothing can be sent, and nothing is stored. Without script the blanks are
// lines on paper. Addresses, bodies and time limits stand here only where the directory has them.

import type { LocaleState } from '@heed/content/messages/words';
import { audiences, type Directory, type DirectoryEntry, linesFor } from '@heed/domain/directory';
import { pageLinks } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { lineList } from '../help/list.ts';
import { byName } from '../law/compare.ts';
import { type Html, html, when } from '../markup.ts';
import { complaintsPath, letterLanguages } from '../rights/complaint-paths.ts';
import { history, writeToUs } from '../rights/page.ts';
import { account, type Blank, heading, letter, letterOptions, subjects } from './letter.ts';

export interface ComplaintCountryData {
  readonly country: string;
  readonly directory: Directory;
  /** The words of a language that has the letter. */
  readonly wordsIn: (locale: string) => LocaleState;
}

export function complaintsPage(context: PageContext): Html {
  const { t } = context;
  return layout(context, {
    title: 'complaint.page',
    sensitive: true,
    style: 'content',
    main: html`<h1>${t('navigation.complaints')}</h1>
<p>${t('complaint.lead')}</p>
<section><h2>${t('complaint.country')}</h2>${pageLinks(
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

export function complaintCountryPage(context: PageContext, data: ComplaintCountryData): Html {
  const { t } = context;
  const { country, wordsIn } = data;
  const office = wordsIn(letterLanguages[country] ?? 'en');
  const own = context.speaks('letter') ? context : wordsIn('en');
  const language = context.language(office.locale);
  return layout(context, {
    title: 'complaint.page',
    keeps: 'letter',
    sensitive: true,
    isStep: true,
    style: 'content',
    script: 'letter',
    main: html`<div class="flow" data-unprinted><h1>${t('navigation.complaints')}: ${context.country(
      country,
    )}</h1>
<p class="care">${t('complaint.cannot.secret')} ${t('complaint.before.safe')}</p>
<details><summary>${t('complaint.more')}</summary>${beforeSending(context)}</details>
${whom(context, data)}
<p class="note" data-view="by-hand">${t('complaint.by-hand')}</p>
${fields(context, language)}</div>
<section><h2 data-unprinted>${t('complaint.letter', { language })}</h2>${letter(office, 'letter')}
${acts(context)}</section>
${when(
  own.locale !== office.locale,
  () =>
    html`<section class="after-letter"><h2 data-unprinted>${t('complaint.read', {
      language: context.language(own.locale),
    })}</h2>${letter(own, 'reading')}</section>`,
)}
<div class="flow" data-unprinted>${help(
      context,
      `/legal-aid/${country.toLowerCase()}`,
    )}${history(context)}</div>`,
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

/** Kinds of entries of the directory that a letter may be about. */
const officeKinds: readonly DirectoryEntry['kind'][] = ['police', 'labour'];

function whom(context: PageContext, { country, directory }: ComplaintCountryData): Html {
  const { t } = context;
  const offices = linesFor(directory, country, audiences, context).filter(({ kind }) =>
    officeKinds.includes(kind),
  );
  return html`<section><h2>${t('complaint.to')}</h2><p>${t('complaint.to.head')}</p>
${when(offices.length > 0, () => html`<p>${t('complaint.to.number')}</p>${lineList(context, offices)}`)}
<p class="care">${t('complaint.to.independent')}</p></section>`;
}

const long: readonly Blank[] = ['what', 'proof'];

/** A tick that a sentence of the letter stands by. */
const choice = (name: string, type: 'radio' | 'checkbox', label: string): Html =>
  html`<div class="tick"><input type="${type}" id="${name}" data-field="${name}"${
    type === 'radio' ? html` name="about"` : null
  }><label for="${name}">${label}</label></div>`;

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
<fieldset><legend class="label">${t('complaint.whom')}</legend>${subjects.map((subject) =>
    choice(subject, 'radio', t(`complaint.about.${subject}`)),
  )}</fieldset>
${account.map(field)}
<details><summary>${t('complaint.field.more')}</summary>${heading.map(field)}</details>
<fieldset><legend class="label">${t('complaint.option')}</legend>${letterOptions.map((option) =>
    choice(option, 'checkbox', t(`complaint.option.${option}`)),
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
${writeToUs(context, 'talk')}${pageLinks(context, [
  { path: legalAid, heading: context.t('navigation.aid') },
])}</section>`;
