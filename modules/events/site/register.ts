// `/event/<slug>/register` and `/withdraw`: any name or none. What somebody writes is sealed on the phone
// where
// it can; the list has a name on its owner's word alone.

import type { FaultReason } from '@heed/domain/faults';
import { linkTo, type PageContext } from '@heed/site/context';
import { tick } from '@heed/site/field';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { EVENT_LIMITS, type EventPlan, MOST_NEEDS, shownCode } from '../rules/index.ts';
import { eventPaths, inEventLanguage } from './frame.ts';

/** Fields of the form, as they were typed. */
export interface RegistrationFields {
  readonly name: string;
  readonly organisation: string;
  readonly needs: string;
  /** 'yes', 'no', or '' while nothing is chosen. */
  readonly list: string;
}

/** Why a registration was not taken, beside faults of a field. */
export type RegistrationRefusal = 'full' | 'closed' | 'busy' | 'damaged' | 'list';

export interface RegisterPageData {
  readonly slug: string;
  readonly plan: Pick<EventPlan, 'title' | 'languages'>;
  readonly fields: RegistrationFields;
  /** By field, each with its sentence. */
  readonly faults: readonly { readonly field: string; readonly reason: FaultReason }[];
  readonly refusal: RegistrationRefusal | null;
  /** To whom it is sealed; null where nothing is: somebody on the way can read. */
  readonly recipient: string | null;
}

/** What the form names it. */
export const emptyRegistration: RegistrationFields = { name: '', organisation: '', needs: '', list: '' };

export function registerPage(context: PageContext, data: RegisterPageData): Html {
  const { t } = context;
  const { slug, plan, recipient, refusal } = data;
  const paths = eventPaths(slug);
  return layout(context, {
    title: 'event.page',
    style: 'content',
    unlisted: true,
    path: paths.register,
    ...(recipient !== null && { script: 'event' as const, later: 'event-seal' as const }),
    main: html`<p><a href="${linkTo(context, paths.event)}">${t('event.back')}</a></p>
<h1>${t('event.register')}</h1>${inEventLanguage(context, plan, html`<p>${plan.title}</p>`)}
${when(refusal, () => html`<p class="error" role="alert">${t(`event.refused.${refusal!}`)}</p>`)}
${when(
  data.faults.length > 0,
  () =>
    html`<div class="errors" role="alert" tabindex="-1"><p class="ask">${t('error.summary')}</p>
<ul>${data.faults.map(
      ({ field, reason }) => html`<li><a href="#${field}">${faultText(context, field, reason)}</a></li>`,
    )}</ul></div>`,
)}
${form(context, data)}
${when(recipient, () => html`<div data-registered hidden>${registered(context, slug, '')}</div>`)}`,
  });
}

const faultText = ({ t }: PageContext, field: string, { code, values }: FaultReason): string =>
  `${t(`event.field.${field as 'name' | 'organisation' | 'needs'}`)} ${t(`fault.${code}`, values as never)}`;

function form(context: PageContext, { slug, fields, recipient }: RegisterPageData): Html {
  const { t } = context;
  const text = (name: 'name' | 'organisation', most: number) =>
    html`<label for="${name}">${t(`event.field.${name}`)}</label><p class="hint"
id="${name}-hint">${t(`event.field.${name}.hint`)}</p><input type="text" id="${name}" name="${name}"
value="${fields[name]}" maxlength="${most}" autocomplete="off" aria-describedby="${name}-hint">`;
  return html`<form action="${linkTo(context, eventPaths(slug).register)}" method="post" class="flow"
data-answer${when(
    recipient,
    () => html` data-room-address="/api/events/${slug}/registrations" data-room-recipient="${recipient}"`,
  )}>
${text('name', EVENT_LIMITS.name)}${text('organisation', EVENT_LIMITS.organisation)}
<label for="needs">${t('event.field.needs')}</label><p class="hint" id="needs-hint">${t(
    'event.field.needs.hint',
  )}</p><textarea id="needs" name="needs" rows="4" maxlength="${MOST_NEEDS}" autocomplete="off"
aria-describedby="needs-hint">${fields.needs}</textarea>
<fieldset id="list"><legend>${t('event.field.list')}</legend><p class="hint">${t(
    'event.field.list.hint',
  )}</p>${(['no', 'yes'] as const).map((value) =>
    tick({
      type: 'radio',
      name: 'list',
      id: `list-${value}`,
      value,
      label: t(`event.field.list.${value}`),
      checked: fields.list === value,
      required: true,
    }),
  )}</fieldset>
${path(context, recipient)}
<div class="acts"><button class="act" id="send">${t('event.register.send')}</button></div></form>`;
}

/** Which of three is true here: sealed on this phone, by the server when it arrives, or on no way. */
function path({ t }: PageContext, recipient: string | null): Html {
  if (recipient === null) return html`<p class="care">${t('event.sealed.not')}</p>`;
  return html`<p class="hint" data-path data-sealed="${t('event.sealed.here')}">${t('event.sealed.there')}</p>
<p role="status" data-progress data-sealing="${t('room.words.waits')}"
data-failed="${t('event.sealed.failed')}" data-retry="${t('event.sealed.retry')}"></p>`;
}

/** After registering: the code, said once. */
export function registeredPage(
  context: PageContext,
  { slug, plan, code }: { slug: string; plan: Pick<EventPlan, 'title' | 'languages'>; code: string },
): Html {
  const { t } = context;
  const paths = eventPaths(slug);
  return layout(context, {
    title: 'event.page',
    keeps: 'registration',
    style: 'content',
    unlisted: true,
    path: paths.event,
    main: html`<h1>${t('event.register')}</h1>${inEventLanguage(context, plan, html`<p>${plan.title}</p>`)}
${registered(context, slug, code)}`,
  });
}

/** The code, and what to do with it. The script puts its own in. */
function registered(context: PageContext, slug: string, code: string): Html {
  const { t } = context;
  const paths = eventPaths(slug);
  return html`<section class="note"><h2 tabindex="-1">${t('event.registered')}</h2><p>${t('event.code')}</p>
<p class="code" dir="ltr" translate="no" data-withdrawal>${shownCode(code)}</p><p>${t('event.code.how')}</p>
</section><div class="acts"><a class="button act" href="${linkTo(context, paths.calendar)}" download>${t(
    'event.calendar',
  )}</a><a class="button" href="${linkTo(context, paths.event)}">${t('event.back')}</a></div>`;
}

/** What became of a code that somebody typed to take a registration back. */
export type WithdrawalNotice = 'done' | 'unknown' | 'busy';

export function withdrawPage(
  context: PageContext,
  { slug, code, notice }: { slug: string; code: string; notice: WithdrawalNotice | null },
): Html {
  const { t } = context;
  const paths = eventPaths(slug);
  const wrong = notice === 'unknown' || notice === 'busy';
  return layout(context, {
    title: 'event.page',
    style: 'content',
    unlisted: true,
    path: paths.withdraw,
    main: html`<p><a href="${linkTo(context, paths.event)}">${t('event.back')}</a></p>
<h1>${t('event.withdraw')}</h1>${
      notice === 'done'
        ? html`<p class="note" role="status">${t('event.withdrawn')}</p>`
        : html`<p>${t('event.withdraw.lead')}</p>${when(
            wrong,
            () =>
              html`<p class="error" id="code-error" role="alert">${t(
                notice === 'busy' ? 'event.refused.busy' : 'event.withdraw.unknown',
              )}</p>`,
          )}<form action="${linkTo(context, paths.withdraw)}" method="post" class="flow"><label
for="code">${t('event.code')}</label><input type="text" id="code" name="code" value="${code}" required
maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false"${when(
            wrong,
            () => html` aria-describedby="code-error"`,
          )}><div class="acts"><button class="act">${t('event.withdraw.send')}</button></div></form>`
    }`,
  });
}
