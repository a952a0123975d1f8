// The parts that forms share: error summary, tick boxes, radios, the code. Markup alone; what is wrong is
// decided before. The pattern of the error summary follows the GOV.UK design system: at the top, each error a
// link to its field.
import type { PageContext } from './context.ts';
import { type FormProblem, limits, problems } from './forms.ts';
import { type Html, html, when } from './markup.ts';

/** Fields `text` and `attachment` are what they are; a problem of the whole form leads to the button. */
const idOf = (problem: FormProblem): string => (problems[problem] === 'form' ? 'send' : problems[problem]);

/** `picture` says it to who does not read. */
export function errorSummary(
  context: PageContext,
  wrong: readonly FormProblem[],
  picture: Html | null = null,
): Html | null {
  const { t } = context;
  return when(
    wrong.length > 0,
    () => html`<div class="errors" role="alert" tabindex="-1" data-errors>${picture}<p
class="ask">${t('error.summary')}</p>
<ul>${wrong.map(
      (problem) => html`<li><a href="#${idOf(problem)}">${sayProblem(context, problem)}</a></li>`,
    )}</ul></div>`,
  );
}

export const sayProblem = (context: PageContext, problem: FormProblem): string =>
  context.t(`error.${problem}`, { megabytes: limits.attachmentMegabytes, count: limits.attachments });

/** What a script says of a sending that failed: see `faultOf`. */
export const faultWords = ({ t }: PageContext): Html => html` data-retry="${t('report.retry')}"
data-refused="${t('report.refused')}" data-full="${t('error.full')}"
data-full-files="${t('error.attachment-full')}" data-closed="${t('error.closed')}"`;

/** The first thing wrong with `field`, to stand above it. */
export function errorAt(context: PageContext, wrong: readonly FormProblem[], field: string): Html | null {
  const problem = wrong.find((candidate) => problems[candidate] === field);
  return problem === undefined
    ? null
    : html`<p class="error" id="${field}-error">${sayProblem(context, problem)}</p>`;
}

/** A field for a code of 28 digits. It has two lines, so that a phone shows every digit. */
export const codeField = (name: string, value: string, isWrong: boolean): Html =>
  html`<textarea id="code" name="${name}" rows="2" class="digits" dir="ltr" inputmode="numeric"
autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="${
    isWrong ? 'code-error ' : ''
  }code-hint"${isWrong ? html` aria-invalid="true"` : null}>${'\n'}${value}</textarea>`;

export interface TickField {
  readonly name: string;
  readonly id?: string;
  readonly type?: 'radio' | 'checkbox';
  readonly value?: string;
  readonly label: string | Html;
  readonly hint?: string | Html | null;
  readonly checked?: boolean;
  readonly required?: boolean;
  readonly describedBy?: string;
}

export function tick(field: TickField): Html {
  const id = field.id ?? field.name;
  const described = [field.describedBy, field.hint ? `${id}-hint` : undefined].filter(Boolean).join(' ');
  return html`<div class="tick"><input type="${field.type ?? 'checkbox'}" id="${id}" name="${field.name}"
value="${field.value ?? 'yes'}"${
    described && html` aria-describedby="${described}"`
  }${field.checked ? html` checked` : null}${field.required ? html` required` : null}>
<label
for="${id}">${field.label}</label>${when(
    field.hint,
    () => html`<div class="hint"
id="${id}-hint">${field.hint}</div>`,
  )}</div>`;
}

/**
 * The code in groups of four. `data-code` holds it without spaces; it reads from left to right in every
 * language.
 */
export function codeBlock(code: string): Html {
  return html`<p class="code" dir="ltr" translate="no" data-code="${code}">${codeGroups(code)}</p>`;
}

const codeGroups = (code: string): Html =>
  html`${(code.match(/.{4}/g) ?? []).map((group) => html`<span>${group}</span> `)}`;

/**
 * Every form in which a code appears in a page: the server keeps them out of the compression
 * (apps/server/src/http/page-around.ts).
 */
export const codeTexts = (code: string): readonly string[] => [code, String(codeGroups(code))];

/** Shown by the script where it can copy. */
export const copyButton = ({ t }: PageContext): Html =>
  html`<button type="button" class="plain" data-copy="${t('report.code.copied')}"
hidden>${t('report.code.copy')}</button>`;

export const hidden = (fields: Readonly<Record<string, string>>): Html[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
