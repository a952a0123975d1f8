// Who hears: each desk with what kind it is, its languages and its promise; and where to turn when nobody
// here should know. Also what a desk must pass on whatever the person wants, said before she writes.
import type { DeskProfile, Duty } from '@heed/domain/organisation';
import type { PageContext } from '../context.ts';
import { errorAt, tick } from '../field.ts';
import { type FormProblem, problems } from '../forms.ts';
import { calls, telephone } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { answerLine, awakeText, languages } from '../service-hours/desk.ts';

export function whoHears(
  context: PageContext,
  chosenDesk: string | undefined,
  wrong: readonly FormProblem[],
): Html {
  const { t, organisation } = context;
  const bad = wrong.some((problem) => problems[problem] === 'desk');
  return html`<fieldset
id="desk"${
    bad ? html` class="wrong" aria-describedby="desk-error"` : null
  }><legend>${t('report.desk')}</legend>
${errorAt(context, wrong, 'desk')}
<ul class="choices">${organisation.desks.map(
    (desk) =>
      html`<li>${tick({
        type: 'radio',
        name: 'desk',
        id: `desk-${desk.id}`,
        value: desk.id,
        checked: desk.id === chosenDesk,
        label: html`<span translate="no">${desk.name}</span>`,
        hint: html`<p>${t(`desk.kind.${desk.kind}`)}</p><p>${answerLine(context, desk)}</p><p
data-reads>${languages(context, desk)}</p>`,
      })}</li>`,
  )}</ul></fieldset>
<details><summary>${t('report.elsewhere')}</summary><p>${t('report.elsewhere.how')}</p><p>${t(
    'report.elsewhere.ties',
    { ties: organisation.policeTies },
  )}</p>
<ul
class="bullets">${elsewhere.map(
    ({ name, web, what }) => html`<li><a href="${web}"
rel="noreferrer nofollow" translate="no">${name}</a> ${t(what)}</li>`,
  )}</ul></details>`;
}

/**
 * Networks across countries that no single organisation runs: content/directory/EU.json, ids lsi and eswa.
 */
const elsewhere = [
  {
    name: 'La Strada International',
    web: 'https://www.lastradainternational.org',
    what: 'report.elsewhere.lsi',
  },
  { name: 'ESWA', web: 'https://www.eswalliance.org', what: 'report.elsewhere.eswa' },
] as const;

/** 'Only the people at this desk read this', said before the words. */
export const exceptions = (context: PageContext): Html =>
  html`<details
class="exceptions"><summary>${context.t('report.only-desk')}</summary><p>${context.t('report.exceptions')}</p>
${dutyList(context)}<p>${context.t('report.never-police')}</p></details>`;

/** The duties that every desk or some desks have. */
export function dutyList(context: PageContext): Html {
  const { organisation } = context;
  const duties = new Map<string, Duty>();
  for (const desk of organisation.desks)
    for (const duty of desk.duties) duties.set(`${duty.when} ${duty.toWhom}`, duty);
  return html`<ul
class="bullets">${[...duties.values()].map((duty) => html`<li>${dutyLine(context, duty)}</li>`)}</ul>`;
}

function dutyLine(context: PageContext, duty: Duty): Html {
  const { t } = context;
  return html`${t(`duties.${duty.when}`)} ${t(`duties.to.${duty.toWhom}`)} ${
    duty.checkedOn === null
      ? html`<small>${t('duties.unchecked')}</small>`
      : when(
          duty.checkedBy,
          () =>
            html`<small>${oneStop(
              t('duties.checked', { by: duty.checkedBy ?? '', day: day(context, duty.checkedOn ?? '') }),
            )}</small>`,
        )
  }`;
}

/** Who is awake for 'danger now', desk by desk. Where nobody is, no alert is spoken of: 112 is the answer. */
function urgentHint(context: PageContext): Html {
  const { t } = context;
  const awake = awakeDesks(context);
  if (awake.length === 0) return calls(t('report.urgent.nobody'));
  return html`${t('report.urgent.hint')} ${calls(awakeText(context, awake))}`;
}

const awakeDesks = ({ organisation, promises }: PageContext) =>
  organisation.desks.filter(({ id }) => promises[id]?.dutyAwake);

/**
 * Desks at which nobody is awake while somebody is at another: the alert goes to the desk that she chose
 * alone.
 */
function asleep(context: PageContext): Html[] {
  const awake = awakeDesks(context);
  if (awake.length === 0) return [];
  const others = context.organisation.desks.filter((desk) => desk.kind !== 'advice' && !awake.includes(desk));
  return others.map(
    ({ name }) => html`<br><span translate="no">${name}</span>: ${calls(context.t('report.urgent.nobody'))}`,
  );
}

/** Who can come to someone in danger whose words could not be sent: shown by the script. */
export const whoComes = ({ t }: PageContext): Html =>
  html`<p class="warn" data-who-comes hidden>${calls(t('promise.cannot'))}</p>`;

/** The same below what is wrong with a form as a whole that said danger. */
export const unsentDanger = (
  { t }: PageContext,
  { urgent, wrong = [] }: { readonly urgent?: boolean; readonly wrong?: readonly FormProblem[] },
): Html | null =>
  when(
    urgent === true && wrong.some((problem) => problems[problem] === 'form'),
    () => html`<p class="warn">${calls(t('promise.cannot'))}</p>`,
  );

/** 'Danger now'. Ticked, the number to call stands out at once: by style alone, so without script too. */
export const urgentTick = (context: PageContext, checked: boolean | undefined): Html =>
  dangerTick(context, checked, urgentHint(context), asleep(context));

/**
 * The same in a conversation: its alert goes to `desk` alone, so nothing is said of the others. Without
 * `desk` each has its line, marked by its id, and the script takes the others away.
 */
export function urgentTickAt(context: PageContext, checked: boolean | undefined, desk?: DeskProfile): Html {
  const { organisation, promises, t } = context;
  const says = (one: DeskProfile) =>
    promises[one.id]?.dutyAwake
      ? html`${t('report.urgent.hint')} ${calls(awakeText(context, [one]))}`
      : calls(t('report.urgent.nobody'));
  const hint = desk
    ? says(desk)
    : html`${organisation.desks.map((one) => html`<span data-desk-awake="${one.id}">${says(one)}</span>`)}`;
  return dangerTick(context, checked, hint, []);
}

const dangerTick = (context: PageContext, checked: boolean | undefined, hint: Html, more: readonly Html[]) =>
  tick({
    name: 'urgent',
    label: context.t('report.urgent'),
    hint: html`${hint}<p
class="warn">${telephone('112', 'number')} ${context.t('home.emergency')}${more}</p>`,
    checked: checked ?? false,
  });
