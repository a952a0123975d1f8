// Where an operator without a command line sets up the first organisation of a server. It has no other page
// then.
import type { LocaleState, MessageKey } from '@heed/content/messages/words';
import { modules } from '@heed/modules/rules';
import { tick } from '../field.ts';
import { icon } from '../icon.ts';
import { type Html, html, when } from '../markup.ts';

/** The fields of the form, in their order on the page. */
export const foundingFields = [
  'token',
  'name',
  'legalForm',
  'country',
  'funders',
  'policeTies',
  'contact',
  'languages',
  'countries',
  'keepDays',
  'exitTo',
  'modules',
  'deskName',
  'kind',
  'deskLanguages',
  'interpreterHours',
  'timeZone',
  'weekdays',
  'from',
  'to',
  'replyWithinOpenHours',
  'supervisor',
] as const;
export type FoundingField = (typeof foundingFields)[number];

export interface FoundingFault {
  readonly field: FoundingField;
  /** What is wrong, in the language of the page, after the name of the field. */
  readonly says: string;
}

export interface FoundingForm {
  /** As typed; ticks with several values. */
  readonly typed: Readonly<Record<FoundingField, readonly string[]>>;
  readonly faults: readonly FoundingFault[];
  /** Languages that pages speak, by code with their name. */
  readonly languages: readonly (readonly [code: string, name: string])[];
}

interface FoundingContext {
  readonly locale: LocaleState;
  /** Path of the style sheet. */
  readonly style: string;
}

export function foundingPage(context: FoundingContext, form: FoundingForm): Html {
  const { t } = context.locale;
  return frame(
    context,
    'founding.title',
    html`<h1>${t('founding.title')}</h1><p>${t('founding.lead')}</p>
${errors(context, form)}
<form method="post" action="/founding" autocomplete="off" novalidate class="flow"
data-founding>
${line(context, form, 'token', { hint: 'founding.token.hint' })}
<h2>${t('founding.organisation')}</h2><p class="hint">${t('founding.public')}</p>
${line(context, form, 'name')}
${line(context, form, 'legalForm')}
${line(context, form, 'country', { size: 2 })}
${lines(context, form, 'funders')}
${lines(context, form, 'policeTies')}
${line(context, form, 'contact')}
<h2>${t('founding.site')}</h2>
${ticks(context, form, 'languages', form.languages)}
${line(context, form, 'countries')}
${line(context, form, 'keepDays', { type: 'number' })}
${line(context, form, 'exitTo', { type: 'url' })}
${moduleQuestions(context, form)}
<h2>${t('founding.desk')}</h2><p class="hint">${t('founding.desk.hint')}</p>
${deskPart(context, form)}
<p class="note">${t('founding.duties')}</p>
${line(context, form, 'supervisor')}
<div class="acts"><button class="act" id="send">${t('founding.send')}</button></div>
</form>`,
  );
}

/** Three questions: what the organisation does beside what everybody does. Nothing is ticked before. */
function moduleQuestions({ locale: { t } }: FoundingContext, { typed }: FoundingForm): Html {
  const ask = (question: 'hear' | 'teach' | 'publish') => {
    const offered = modules.filter((one) => one.question === question);
    if (offered.length === 0) return null;
    return html`<fieldset><legend class="label">${t(`founding.modules.${question}`)}</legend>
${offered.map(({ name }) =>
  tick({
    name: 'modules',
    id: `modules-${name}`,
    value: name,
    label: t(`founding.module.${name}`),
    checked: typed.modules.includes(name),
  }),
)}</fieldset>`;
  };
  return html`<div id="modules" tabindex="-1">${ask('hear')}${ask('teach')}${ask('publish')}</div>
<p class="hint">${t('founding.modules.hint')}</p>`;
}

function deskPart(context: FoundingContext, form: FoundingForm): Html {
  const { t, dress } = context.locale;
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => {
    // 5 January 2026 was a Monday.
    const date = new Date(Date.UTC(2026, 0, 4 + day));
    const name = new Intl.DateTimeFormat(context.locale.locale, { weekday: 'long', timeZone: 'UTC' });
    return [String(day), dress(name.format(date))] as const;
  });
  const kinds = (['ngo', 'sex-worker-organisation', 'advice'] as const).map(
    (kind) => [kind, t(`founding.kind.${kind}`)] as const,
  );
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => [zone, zone] as const);
  return html`${line(context, form, 'deskName')}
${choice(context, form, 'kind', kinds)}
${ticks(context, form, 'deskLanguages', form.languages)}
${line(context, form, 'interpreterHours', { type: 'number' })}
${choice(context, form, 'timeZone', zones)}
${ticks(context, form, 'weekdays', weekdays)}
${line(context, form, 'from', { type: 'time' })}
${line(context, form, 'to', { type: 'time' })}
${line(context, form, 'replyWithinOpenHours', { type: 'number' })}`;
}

/** `link`: opens once, for the first supervisor. */
export function foundedPage(context: FoundingContext, link: string): Html {
  const { t } = context.locale;
  return frame(
    context,
    'founding.done',
    html`<h1>${t('founding.done')}</h1><p>${t('founding.done.link')}</p>
<p class="note" data-invitation><a href="${link}" rel="noreferrer">${link}</a></p>
<p>${t('founding.done.next')}</p>`,
  );
}

/** Where somebody else was faster. */
export const takenPage = (context: FoundingContext): Html =>
  frame(context, 'founding.title', html`<h1>${context.locale.t('founding.taken')}</h1>`);

const frame = ({ locale, style }: FoundingContext, title: MessageKey, main: Html): Html =>
  html`<!DOCTYPE html>
<html lang="${locale.locale}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<title>${locale.t(title)} – Heed</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${style}">
</head>
<body>
<header class="bar"><span class="name" translate="no">Heed</span></header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;

const nameOf = ({ locale: { t } }: FoundingContext, field: FoundingField): string => t(`founding.${field}`);

const errors = (context: FoundingContext, { faults }: FoundingForm): Html | null =>
  when(
    faults.length > 0,
    () => html`<div class="errors" role="alert" tabindex="-1" data-errors><p class="ask">${context.locale.t(
      'founding.wrong',
    )}</p>
<ul>${faults.map(
      ({ field, says }) => html`<li><a href="#${field}">${nameOf(context, field)}: ${says}</a></li>`,
    )}</ul></div>`,
  );

const isWrong = ({ faults }: FoundingForm, field: FoundingField): boolean =>
  faults.some((fault) => fault.field === field);

const typedIn = ({ typed }: FoundingForm, field: FoundingField): string => typed[field][0] ?? '';

function line(
  context: FoundingContext,
  form: FoundingForm,
  field: FoundingField,
  more: { readonly type?: string; readonly hint?: MessageKey; readonly size?: number } = {},
): Html {
  return html`<div><label for="${field}" class="label">${nameOf(context, field)}</label>
${when(more.hint, () => html`<p class="hint" id="${field}-hint">${context.locale.t(more.hint!)}</p>`)}
<input type="${more.type ?? 'text'}" id="${field}" name="${field}" value="${typedIn(form, field)}"${
    more.size === undefined ? null : html` maxlength="${more.size}"`
  }${more.hint && html` aria-describedby="${field}-hint"`}${
    isWrong(form, field) ? html` aria-invalid="true"` : null
  }></div>`;
}

const lines = (context: FoundingContext, form: FoundingForm, field: FoundingField): Html =>
  html`<div><label for="${field}" class="label">${nameOf(context, field)}</label>
<textarea id="${field}" name="${field}" rows="3"${
    isWrong(form, field) ? html` aria-invalid="true"` : null
  }>${'\n'}${typedIn(form, field)}</textarea></div>`;

const choice = (
  context: FoundingContext,
  form: FoundingForm,
  field: FoundingField,
  options: readonly (readonly [value: string, name: string])[],
): Html =>
  html`<div><label for="${field}" class="label">${nameOf(context, field)}</label>
<select id="${field}" name="${field}"${isWrong(form, field) ? html` aria-invalid="true"` : null}><option
value="">${context.locale.t('founding.choose')}</option>${options.map(
    ([value, name]) =>
      html`<option value="${value}"${
        typedIn(form, field) === value ? html` selected` : null
      }>${name}</option>`,
  )}</select></div>`;

const ticks = (
  context: FoundingContext,
  form: FoundingForm,
  field: FoundingField,
  options: readonly (readonly [value: string, name: string])[],
): Html =>
  html`<fieldset id="${field}" tabindex="-1"><legend class="label">${nameOf(context, field)}</legend>
${options.map(([value, name]) =>
  tick({
    name: field,
    id: `${field}-${value}`,
    value,
    label: name,
    checked: form.typed[field].includes(value),
  }),
)}</fieldset>`;
