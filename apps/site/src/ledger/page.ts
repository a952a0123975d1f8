// `/log`: what the public log is, what it proves and what it does not, how far it is, who witnesses it, and
// how anybody can check it.
import type { PageContext } from '../context.ts';
import { linkTo } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import { day } from '../moment.ts';

/** What a witness saw of the log. `seen`: milliseconds since 1970; null where it never signed. */
export interface WitnessLine {
  readonly name: string;
  readonly state: 'ok' | 'behind' | 'refuses' | 'silent' | 'rolled-back';
  readonly seen: number | null;
}

export interface LogData {
  /** Its name, in every checkpoint. */
  readonly origin: string;
  /** Key of the log as witnesses and monitors are given it. */
  readonly vkey: string;
  /** Entries in the last checkpoint. */
  readonly size: number;
  /** Time of the last checkpoint in milliseconds since 1970; null where none is published. */
  readonly published: number | null;
  readonly policy: 'read' | 'none' | 'unreadable';
  /** Whether as many witnesses as the operator asks for have signed the last checkpoint. */
  readonly satisfied: boolean;
  readonly witnesses: readonly WitnessLine[];
}

export function logPage(context: PageContext, data: LogData): Html {
  const { t } = context;
  return layout(context, {
    title: 'log.title',
    style: 'content',
    main: html`<h1>${t('log.heading')}</h1><p>${t('log.lead')}</p>
<ul class="bullets"><li>${t('log.proves')}</li><li>${t('log.unchanged')}</li>
<li>${t('log.random')}</li></ul>
<p class="care">${t('log.limit')}</p>
${state(context, data)}
${witnesses(context, data)}
<section><h2>${t('log.check')}</h2><ol class="bullets">
<li>${t('log.check.return')} <a href="${linkTo(context, '/return')}">${t('log.check.return.link')}</a></li>
<li>${t('log.check.file')}</li>
<li>${t('log.check.watch')} <a href="/log/checkpoint" translate="no">/log/checkpoint</a></li></ol>
<p><a href="${linkTo(context, '/source')}">${t('log.source')}</a></p></section>`,
  });
}

function state(context: PageContext, { origin, vkey, size, published }: LogData): Html {
  const { t } = context;
  return html`<section><h2>${t('log.state')}</h2>${
    published === null
      ? html`<p>${t('log.nothing')}</p>`
      : html`<dl class="facts"><div><dt>${t('log.published')}</dt><dd><time
datetime="${new Date(published).toISOString()}">${utc(context, published)}</time></dd></div>
<div><dt>${t('log.size')}</dt><dd>${new Intl.NumberFormat(context.locale).format(size)}</dd></div></dl>`
  }
<details><summary>${t('log.key')}</summary><p class="print" dir="ltr"
translate="no">${origin}</p><p class="print" dir="ltr" translate="no">${vkey}</p></details></section>`;
}

/** Day and time in UTC: whoever reads this may be anywhere. */
function utc(context: PageContext, at: number): Html {
  const [date = '', time = ''] = new Date(at).toISOString().split('T');
  return html`${day(context, date)}, <span translate="no">${time.slice(0, 5)} UTC</span>`;
}

function witnesses(context: PageContext, { policy, satisfied, witnesses: all }: LogData): Html {
  const { t } = context;
  if (policy === 'unreadable')
    return html`<section><h2>${t('log.witnesses')}</h2><p class="care">${t('log.unreadable')}</p></section>`;
  if (all.length === 0)
    return html`<section><h2>${t('log.witnesses')}</h2><p class="care">${t('log.alone')}</p></section>`;
  return html`<section><h2>${t('log.witnesses')}</h2><p>${t(satisfied ? 'log.enough' : 'log.fewer')}</p>
<div class="wide-table"><table><thead><tr><th
scope="col">${t('log.witness')}</th><th scope="col">${t('log.witness.state')}</th><th
scope="col">${t('log.witness.seen')}</th></tr></thead><tbody>${all.map(
    ({ name, state: witnessed, seen: lastSeen }) =>
      html`<tr><th scope="row"><span translate="no">${name}</span></th><td>${t(
        `log.state.${witnessed}`,
      )}</td><td>${lastSeen === null ? t('log.never') : utc(context, lastSeen)}</td></tr>`,
  )}</tbody></table></div></section>`;
}
