// `/laws/instruments`: what international and EU law says, in plain words, with the article of each and how sure we are.
import { doors } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { sites } from './history.ts';
import type { Instrument } from './schema.ts';

export function instrumentsPage(
  context: PageContext,
  { instruments }: { readonly instruments: readonly Instrument[] },
): Html {
  const { t } = context;
  return layout(context, {
    title: 'laws.instruments.title',
    keeps: 'nothing',
    style: 'content',
    main: html`<h1>${t('laws.instruments')}</h1><p>${t('laws.instruments.lead')}</p>
${instruments.map((one) => section(context, one))}
<section><h2>${t('laws.more')}</h2>${doors(context, [
      { path: '/laws', heading: t('laws.one.all') },
      { path: '/rights', heading: t('laws.rights') },
    ])}</section>`,
  });
}

function section(context: PageContext, { id, name, reference, date, about, source, facts }: Instrument): Html {
  const { t } = context;
  return html`<section id="${id}">${words(context, 'h2', name)}
${words(context, 'p', about)}
<p class="hint"><span lang="en" translate="no">${reference}.</span> ${oneStop(t('laws.instruments.of', { day: day(context, date) }))} ${sites(source)}</p>
<ul class="laws">${facts.map(
    (fact) =>
      html`<li>${words(context, 'p', fact.text, fact.ref)}<small>${t(
        fact.confidence === 'A' ? 'laws.sure.A' : 'laws.sure.B',
      )} ${/^\d/.test(fact.source_date) ? oneStop(t('law.seen', { day: day(context, fact.source_date) })) : t('law.seen.undated')} ${sites(fact.source)}</small></li>`,
  )}</ul></section>`;
}

/** Where the words are in another language, the whole block is: the reference that stands before them too. */
function words(
  context: PageContext,
  block: 'h2' | 'p',
  texts: Readonly<Record<string, string>>,
  reference?: string | null,
): Html {
  const { text, lang } = context.pick(texts);
  const other = lang === context.locale ? null : html` lang="${lang}"`;
  const inner = html`${when(reference, () => html`<b lang="en" translate="no">${reference}</b> `)}${text}`;
  return block === 'h2' ? html`<h2${other}>${inner}</h2>` : html`<p${other}>${inner}</p>`;
}
