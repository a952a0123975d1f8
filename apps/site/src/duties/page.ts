// `/duties`: what the law of each country asks of who hears of exploitation, so that somebody can know it
// before they speak or write. What is not confirmed is named as such and never as the law; each line says
// whether a lawyer signed it.
import type { LegalDuties, LegalDuty } from '@heed/domain/duties';
import { pageLinks } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { lawLine } from '../law/lines.ts';
import { type Html, html, when } from '../markup.ts';
import { day } from '../moment.ts';
import { dutyList } from '../report/desk.ts';

export function dutiesPage(context: PageContext, { legal }: { readonly legal: LegalDuties }): Html {
  const { t, organisation } = context;
  const countries = Object.keys(legal).sort((a, b) =>
    context.country(a).localeCompare(context.country(b), context.locale),
  );
  const own = countries.filter((code) => organisation.countries.includes(code));
  const others = countries.filter((code) => !own.includes(code));
  return layout(context, {
    title: 'duty.title',
    style: 'content',
    main: html`<h1>${t('duties.heading')}</h1><p>${t('duty.lead')}</p>
<section><h2>${t('duty.ours')}</h2>${dutyList(context)}<p>${t('duty.ours.else')}</p></section>
${[...own, ...others].map((code) => dutiesOf(context, code, legal[code] ?? []))}
<p class="hint">${t('law.not-advice')}</p>
${pageLinks(context, [{ path: '/privacy', heading: t('footer.privacy') }])}`,
  });
}

/** Duties of one country, what is confirmed before what is not. */
export function dutiesOf(context: PageContext, country: string, duties: readonly LegalDuty[]): Html {
  const { t } = context;
  const confirmed = duties.filter(({ text }) => text !== null);
  const open = duties.filter(({ text }) => text === null);
  return html`<section><h2>${context.country(country)}</h2>
<ul class="laws">${confirmed.map((duty) => html`<li>${card(context, duty)}</li>`)}</ul>
${when(
  open.length > 0,
  () => html`<div class="care"><p>${t('duty.unconfirmed')}</p><ul
class="bullets">${open.map((duty) => html`<li>${who(context, duty)}</li>`)}</ul></div>`,
)}</section>`;
}

function card(context: PageContext, duty: LegalDuty): Html {
  const { t } = context;
  const sure = t(duty.confidence === 'A' ? 'duty.sure.A' : 'duty.sure.B');
  const signed =
    duty.signed === null
      ? t('duties.unchecked')
      : t('duties.checked', { by: duty.signed.by, day: day(context, duty.signed.day) });
  return html`<h3>${who(context, duty)}${when(
    duty.force,
    () => html` <span
class="tag">${t(`duty.force.${duty.force ?? 'may'}`)}</span>`,
  )}</h3>
${lawLine(context, duty, `${sure} ${signed}`)}`;
}

const who = (context: PageContext, { professions, about }: LegalDuty): string =>
  context.t('duty.who', {
    who: context.list(professions.map((profession) => context.t(`duty.who.${profession}`))),
    about: context.t(`duty.about.${about}`),
  });
