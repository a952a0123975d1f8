// `/handbook`: every handbook with its recommendations, how each stands, and what became of it.
import { type ConsultationGroup, consultationGroups } from '@heed/domain/groups';
import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day, oneStop } from '@heed/site/moment';
import { groupIn } from '@heed/site/votes';
import { type Addressee, addressees, type HandbookTopic, handbookTopics, wordsIn } from '../rules/index.ts';
import type { PublishedHandbook, PublishedRecommendation } from './data.ts';
import { addresseeIn, handbookPaths, standingIn, textIn } from './words.ts';

/** What a reader wants to see; null: everything. */
export interface HandbookFilter {
  readonly topic: HandbookTopic | null;
  readonly country: string | null;
  readonly addressee: Addressee | null;
  readonly group: ConsultationGroup | null;
}

/** A filter from an address; what is not known counts as none. */
export function filterFrom(
  query: Readonly<Record<string, string>>,
  countries: readonly string[],
): HandbookFilter {
  const among = <T extends string>(all: readonly T[], value = ''): T | null =>
    all.find((one) => one === value) ?? null;
  return {
    topic: among(handbookTopics, query.topic),
    country: among(countries, query.place),
    addressee: among(addressees, query.addressee),
    group: among(consultationGroups, query.group),
  };
}

/** Countries that a recommendation of any handbook names. */
export const countriesOf = (handbooks: readonly PublishedHandbook[]): readonly string[] =>
  [
    ...new Set(
      handbooks.flatMap(({ recommendations }) =>
        recommendations.flatMap(({ recommendation }) => recommendation.countries),
      ),
    ),
  ].sort();

/** Without countries, a recommendation holds for every one. */
function fits({ recommendation }: PublishedRecommendation, filter: HandbookFilter): boolean {
  const { topic, country, addressee, group } = filter;
  const { countries } = recommendation;
  return (
    (topic === null || recommendation.topics.includes(topic)) &&
    (country === null || countries.length === 0 || countries.includes(country)) &&
    (addressee === null || recommendation.addressees.includes(addressee)) &&
    (group === null || recommendation.votes.some(({ groups }) => groups.includes(group)))
  );
}

export function handbooksPage(
  context: PageContext,
  {
    handbooks,
    filter,
  }: { readonly handbooks: readonly PublishedHandbook[]; readonly filter: HandbookFilter },
): Html {
  const { t } = context;
  return layout(context, {
    title: 'handbook.page',
    style: 'content',
    path: handbookPaths.list,
    main: html`<h1>${t('handbook.title')}</h1>
<p>${t('handbook.lead')}</p>
<p class="links"><a href="${linkTo(context, handbookPaths.followUp)}">${t('handbook.follow-up.link')}</a> <a
href="${linkTo(context, handbookPaths.words)}">${t('handbook.guide.link')}</a></p>
${filters(context, countriesOf(handbooks), filter)}
${handbooks.map((handbook) => section(context, handbook, filter))}
<section><h2>${t('handbook.files')}</h2><p>${t('handbook.files.hint')}</p><div class="acts"><a class="button"
href="/recommendations.csv" translate="no" download>CSV</a> <a class="button" href="/recommendations.json"
translate="no" download>JSON</a> <a class="button" href="/handbook/CITATION.cff" translate="no"
download>CITATION.cff</a></div></section>`,
  });
}

function filters(context: PageContext, countries: readonly string[], filter: HandbookFilter): Html {
  const { t } = context;
  const kinds = [
    ['topic', handbookTopics, (one: string) => t(`handbook.topic.${one as HandbookTopic}`)],
    ['country', countries, (one: string) => context.country(one)],
    ['addressee', addressees, (one: string) => addresseeIn(context, one as Addressee)],
    ['group', consultationGroups, (one: string) => groupIn(context, one as ConsultationGroup)],
  ] as const;
  const choices = kinds.flatMap(([kind, , say]) => {
    const value = filter[kind];
    return value === null ? [] : [say(value)];
  });
  const list = linkTo(context, handbookPaths.list);
  return html`<details${choices.length > 0 ? html` open` : null}><summary>${t('handbook.filter')}</summary>
${kinds.map(
  ([kind, values, say]) =>
    html`<p class="links"><b>${t(`handbook.filter.${kind}`)}</b> ${values.map(
      (value) =>
        html`<a href="${list}?${kind === 'country' ? 'place' : kind}=${value}#chosen"${
          filter[kind] === value ? html` aria-current="true"` : null
        }>${say(value)}</a> `,
    )}</p>`,
)}</details>${when(
    choices.length > 0,
    () => html`<p class="note" role="status"
id="chosen">${t('handbook.filter.chosen', { what: choices.join(', ') })} <a
href="${list}">${t('handbook.filter.all')}</a></p>`,
  )}`;
}

function section(context: PageContext, handbook: PublishedHandbook, filter: HandbookFilter): Html {
  const { t } = context;
  const { slug, origin, headings, recommendations, conclusions, chapters } = handbook;
  const fitting = recommendations.filter((one) => fits(one, filter));
  return html`<section id="${slug}"><h2>${textIn(context, handbook.title)}</h2>
${when(handbook.isInvented, () => html`<p class="warn">${t('handbook.invented')}</p>`)}
<p>${textIn(context, handbook.lead)}</p>
${
  origin &&
  html`<p class="hint">${t('handbook.source')} ${
    origin.url === null ? origin.text : html`<a href="${origin.url}" rel="noreferrer">${origin.text}</a>`
  }</p>`
}
${headings.map(({ code, title }) => {
  const own = fitting.filter(({ recommendation }) => recommendation.heading === code);
  return when(
    own.length > 0,
    () =>
      html`<h3>${textIn(context, title)}</h3><ol class="lines">${own.map((one) => line(context, one))}</ol>`,
  );
})}
${when(fitting.length === 0, () => html`<p>${t('handbook.filter.none')}</p>`)}
${when(
  conclusions.length > 0,
  () =>
    html`<details><summary>${t('handbook.conclusions')}</summary><dl class="facts">${conclusions.map(
      ({ title, text }) => html`<dt>${textIn(context, title)}</dt><dd>${textIn(context, text)}</dd>`,
    )}</dl></details>`,
)}
${when(
  chapters.length > 0,
  () =>
    html`<details><summary>${t('handbook.chapters')}</summary><ul class="bullets">${chapters.map(
      ({ code, title, lang }) =>
        html`<li><a href="${linkTo(context, handbookPaths.chapter(slug, code))}">${textIn(context, {
          lang,
          text: title,
        })}</a></li>`,
    )}</ul></details>`,
)}
<div class="acts">${(['pdf', 'epub'] as const).map(
    (kind) => html`<a class="button" href="${linkTo(context, `/handbook/${slug}.${kind}`)}"
translate="no">${kind.toUpperCase()}</a> `,
  )}</div>
<p class="links"><a href="${linkTo(context, `/handbook/${slug}.a5.pdf`)}">${t('handbook.files.a5')}</a> <a
href="${linkTo(context, `/handbook/${slug}/cards.pdf`)}">${t('handbook.files.cards')}</a> ${briefCountries(
    handbook,
  ).map(
    (country) =>
      html`<a href="${linkTo(context, `/handbook/${slug}/${country}.pdf`)}">${t('handbook.files.brief', {
        country: context.country(country.toUpperCase()),
      })}</a> `,
  )}</p></section>`;
}

/** Countries with a chapter, by their two letters. */
const briefCountries = ({ chapters }: PublishedHandbook): readonly string[] =>
  chapters.map(({ code }) => code).filter((code) => /^[a-z]{2}$/.test(code));

function line(context: PageContext, entry: PublishedRecommendation): Html {
  const { t } = context;
  const { recommendation, standing, handOvers, doubts } = entry;
  const { lang, words } = wordsIn(recommendation, context.locale);
  const answers = handOvers.map(({ state }) => t(`handbook.hand-over.${state}`));
  return html`<li>${recommendation.number}. <a
href="${linkTo(context, handbookPaths.recommendation(recommendation.number))}">${textIn(context, {
    lang,
    text: words.title,
  })}</a>
<small>${[
    recommendation.state === 'withdrawn'
      ? t('handbook.recommendation.withdrawn')
      : standingIn(context, standing),
    ...new Set(answers),
    ...(doubts.length > 0 ? [t('handbook.doubt')] : []),
  ].join(' · ')}</small></li>`;
}

/** The day of a version in words, for a sentence that may end with it. */
export const dated = (context: PageContext, sentence: (day: string) => string, at: string): string =>
  oneStop(sentence(day(context, at)));
