// `/laws/instruments`: what international and EU law says, in plain words, with the article of each and how
// sure we are.

import type { Instrument } from '@heed/content/laws/schema';
import { pageLinks } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { links, officialText, sureness } from './lines.ts';

type Fact = Instrument['facts'][number];

export function instrumentsPage(
  context: PageContext,
  { instruments }: { readonly instruments: readonly Instrument[] },
): Html {
  const { t } = context;
  return layout(context, {
    title: 'laws.instruments.title',
    style: 'content',
    main: html`<h1>${t('laws.instruments')}</h1><p>${t('laws.instruments.lead')}</p>
${instruments.map((instrument) => section(context, instrument))}
<section><h2>${t('laws.more')}</h2>${pageLinks(context, [
      { path: '/laws', heading: t('laws.one.all') },
      { path: '/rights', heading: t('laws.rights') },
    ])}</section>`,
  });
}

function section(context: PageContext, instrument: Instrument): Html {
  const { t } = context;
  const { id, name, reference, date, about, source, facts } = instrument;
  return html`<section id="${id}">${words(context, 'h2', name)}
${words(context, 'p', about)}
<p class="hint"><span lang="en"
translate="no">${reference}.</span> ${oneStop(
    t('laws.instruments.of', { day: day(context, date) }),
  )} ${links(source)}${officialText(context, instrument)}</p>
<ul class="laws">${facts.map(
    (fact) =>
      html`<li>${factWords(context, fact)}<small>${factSource(context, instrument, fact)}</small></li>`,
  )}</ul></section>`;
}

/** A fact of international law by its id, with the instrument that it stands in. */
export function factOf(instruments: readonly Instrument[], id: string | null): InstrumentFact | null {
  for (const instrument of instruments)
    for (const fact of instrument.facts) if (fact.id === id) return { instrument, fact };
  return null;
}

export interface InstrumentFact {
  readonly instrument: Instrument;
  readonly fact: Fact;
}

/** A fact with its article, where it stands by itself: what it says, of which law from when, its source. */
export function lawFact(context: PageContext, { instrument, fact }: InstrumentFact): Html {
  const { text, lang } = context.pick(instrument.name);
  return html`${factWords(context, fact)}<small><a href="${linkTo(
    context,
    `/laws/instruments#${instrument.id}`,
  )}"${when(lang !== context.locale, () => html` lang="${lang}"`)}>${oneStop(`${text}.`)}</a> ${oneStop(
    context.t('laws.instruments.of', { day: day(context, instrument.date) }),
  )} ${factSource(context, instrument, fact)}</small>`;
}

const factWords = (context: PageContext, fact: Fact): Html => words(context, 'p', fact.text, fact.ref);

/** How a fact is known and from when, with links to where it was read. */
const factSource = (context: PageContext, instrument: Instrument, fact: Fact): Html =>
  html`${sureness(context, fact.confidence, instrument.official_text)} ${
    /^\d/.test(fact.source_date)
      ? oneStop(context.t('law.seen', { day: day(context, fact.source_date) }))
      : context.t('law.seen.undated')
  } ${links(fact.source)}`;

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
