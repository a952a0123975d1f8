// `/handbook/<number>`: one recommendation. Who supports it, what sex workers said, what speaks against it,
// whether what it rests on still stands, what was answered: each is one press away.

import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day, oneStop } from '@heed/site/moment';
import { groupIn, resultsPath } from '@heed/site/votes';
import {
  bandOf,
  daysWithoutAnswer,
  isOverdue,
  presentVote,
  type RecommendationVote,
  type ReferenceState,
  unheardGroups,
  wordsIn,
} from '../rules/index.ts';
import type { LanguageText, PublishedHandOver, PublishedRecommendation, PublishedReference } from './data.ts';
import { dated } from './list.ts';
import {
  bandIn,
  handbookPaths,
  linked,
  officeIn,
  paragraphsIn,
  publishedShare,
  standingIn,
  stateIn,
  textIn,
} from './words.ts';

export interface RecommendationData {
  readonly entry: PublishedRecommendation;
  readonly handbook: { readonly slug: string; readonly title: LanguageText; readonly isInvented: boolean };
  /** Pages of this site that do something about it, by what they are called. */
  readonly tools: readonly { readonly path: string; readonly name: string }[];
  /** 'YYYY-MM-DD' */
  readonly today: string;
}

/** Sections with their anchors, in the order of the page. */
const questions = ['support', 'sex-workers', 'against', 'evidence', 'answers'] as const;

export function recommendationPage(context: PageContext, data: RecommendationData): Html {
  const { t } = context;
  const { entry, handbook } = data;
  const { recommendation, versions } = entry;
  const { lang, words } = wordsIn(recommendation, context.locale);
  const isNewest = versions[0]?.version === recommendation.version;
  const in_ = (text: string): LanguageText => ({ lang, text });
  return layout(context, {
    title: 'handbook.page',
    style: 'content',
    path: handbookPaths.recommendation(recommendation.number, isNewest ? undefined : recommendation.version),
    main: html`<p class="hint"><a href="${linkTo(context, handbookPaths.list)}#${handbook.slug}">${textIn(
      context,
      handbook.title,
    )}</a> · ${t('handbook.number', { number: recommendation.number, version: recommendation.version })}</p>
<h1>${textIn(context, in_(words.title))}</h1>
${notices(context, data, isNewest)}
<p><b class="standing-${entry.standing}">${standingIn(context, entry.standing)}</b>. ${t(
      `handbook.standing.${entry.standing}.what`,
    )}</p>
<nav aria-label="${t('handbook.questions')}"><ul class="links">${questions.map(
      (question) => html`<li><a href="#${question}">${t(`handbook.ask.${question}`)}</a></li>`,
    )}</ul></nav>
<section class="prose">${paragraphsIn(context, in_(words.text))}<h2>${t('handbook.why')}</h2>${paragraphsIn(
      context,
      in_(words.why),
    )}</section>
${facts(context, data)}
${support(context, data)}
${sexWorkers(context, data)}
${against(context, data, in_(words.harm))}
${evidence(context, data)}
${countryNotes(context, data)}
${answers(context, data)}
${rest(context, data)}`,
  });
}

function notices(context: PageContext, { entry, handbook }: RecommendationData, isNewest: boolean): Html {
  const { t } = context;
  const { recommendation, doubts } = entry;
  return html`${when(handbook.isInvented, () => html`<p class="warn">${t('handbook.invented')}</p>`)}
${when(
  !isNewest,
  () => html`<p class="note">${t('handbook.older')} <a
href="${linkTo(context, handbookPaths.recommendation(recommendation.number))}">${t(
    'handbook.newest',
  )}</a></p>`,
)}
${when(
  recommendation.state === 'withdrawn',
  () => html`<p class="warn">${t('handbook.recommendation.withdrawn.what')}</p>`,
)}
${when(
  recommendation.state === 'source',
  () => html`<p
class="note">${t('handbook.recommendation.source')}</p>`,
)}
${when(
  doubts.length > 0,
  () =>
    html`<p class="warn" data-doubt>${t('handbook.doubt.what')} <a href="#evidence">${t(
      'handbook.ask.evidence',
    )}</a></p>`,
)}`;
}

function facts(context: PageContext, { entry: { recommendation } }: RecommendationData): Html {
  const { t } = context;
  const { countries, addressees, topics } = recommendation;
  const row = (name: string, values: readonly string[]) =>
    values.length === 0 ? null : html`<dt>${name}</dt><dd>${values.join(', ')}</dd>`;
  return html`<dl class="facts">${row(
    t('handbook.to'),
    addressees.map((one) => t(`handbook.addressee.${one}`)),
  )}${row(
    t('handbook.for'),
    countries.length === 0 ? [t('handbook.everywhere')] : countries.map((one) => context.country(one)),
  )}${row(
    t('handbook.about'),
    topics.map((one) => t(`handbook.topic.${one}`)),
  )}</dl>`;
}

const slugOf = ({ ref }: RecommendationVote): string => ref.split('/')[0] ?? '';

function support(context: PageContext, { entry }: RecommendationData): Html {
  const { t } = context;
  const { recommendation } = entry;
  const vote = presentVote(recommendation);
  const former = recommendation.votes.filter((one) => one !== vote);
  return html`<section id="support"><h2>${t('handbook.ask.support')}</h2>
${vote === null ? html`<p>${t('handbook.support.none')}</p>` : votes(context, vote)}
${unheard(context, entry)}
${former.map(
  (
    one,
  ) => html`<details><summary>${t('handbook.support.former')}</summary><p>${t('handbook.support.wording')} <q
dir="auto">${Object.values(one.wording)[0] ?? ''}</q></p>${votes(context, one)}</details>`,
)}</section>`;
}

function votes(context: PageContext, vote: RecommendationVote): Html {
  const { t } = context;
  return html`<table class="report-table"><caption>${dated(
    context,
    (when_) => t('handbook.support.caption', { day: when_ }),
    vote.day,
  )}</caption><thead><tr>${(['group', 'agree', 'band', 'disagree', 'voters'] as const).map(
    (one) => html`<th scope="col">${t(`handbook.${one}`)}</th>`,
  )}</tr></thead><tbody>${vote.support.map(
    (one) => html`<tr><th scope="row">${groupIn(context, one.group)}</th><td data-of="${t(
      'handbook.agree',
    )}">${publishedShare(context, one.agree)}</td><td
data-of="${t('handbook.band')}">${bandIn(context, one)}</td><td
data-of="${t('handbook.disagree')}">${publishedShare(context, one.disagree)}</td><td
data-of="${t('handbook.voters')}">${one.voters}</td></tr>`,
  )}</tbody></table>
<p class="hint">${t('handbook.support.how')} <a href="${linkTo(context, resultsPath(slugOf(vote)))}">${t(
    'handbook.support.result',
  )}</a></p>`;
}

function unheard(context: PageContext, { recommendation }: PublishedRecommendation): Html | null {
  const vote = presentVote(recommendation);
  const groups = vote === null ? [] : unheardGroups(vote);
  return when(
    groups.length > 0,
    () =>
      html`<p class="warn" data-unheard>${context.t('handbook.unheard', {
        groups: groups.map((group) => groupIn(context, group)).join(', '),
      })}</p>`,
  );
}

/** Whether more than half agree cannot be said. */
const isOpen = ({ low, high }: ReturnType<typeof bandOf>): boolean => low < 50 && high > 50;

function sexWorkers(context: PageContext, data: RecommendationData): Html {
  const { t } = context;
  const { recommendation, references } = data.entry;
  const vote = presentVote(recommendation);
  const own = vote?.support.find(({ group }) => group === 'sex-workers');
  const objection = recommendation.dissent.find(({ group }) => group === 'sex-workers');
  const isAsked = vote?.groups.includes('sex-workers') ?? false;
  const quotes = references.filter(({ reference }) => reference.quote !== null);
  return html`<section id="sex-workers"><h2>${t('handbook.ask.sex-workers')}</h2><p>${
    own === undefined
      ? t(isAsked ? 'handbook.sex-workers.few' : 'handbook.sex-workers.unasked')
      : html`${t('handbook.sex-workers.said', { voters: own.voters })} ${publishedShare(
          context,
          own.agree,
        )} (${bandIn(context, own)}). ${when(
          isOpen(bandOf(own)),
          () => html`${t('handbook.sex-workers.open')}`,
        )}`
  }</p>${objection && objectionOf(context, objection)}${when(
    quotes.length > 0,
    () => html`<h3>${t('handbook.quotes')}</h3>${quotes.map((one) => quoteOf(context, one))}`,
  )}</section>`;
}

const firstOf = (texts: Readonly<Record<string, string>>, locale: string): LanguageText | null => {
  const lang = texts[locale] === undefined ? Object.keys(texts)[0] : locale;
  return lang === undefined ? null : { lang, text: texts[lang] ?? '' };
};

function objectionOf(
  context: PageContext,
  { words }: PublishedRecommendation['recommendation']['dissent'][number],
): Html {
  const text = firstOf(words, context.locale);
  return text === null
    ? html`<p>${context.t('handbook.dissent.none')}</p>`
    : html`<blockquote><p lang="${text.lang}" dir="auto">${text.text}</p></blockquote>`;
}

function quoteOf(context: PageContext, { reference }: PublishedReference): Html | null {
  const text = reference.quote && firstOf(reference.quote, context.locale);
  return text && html`<blockquote><p lang="${text.lang}" dir="auto">${text.text}</p></blockquote>`;
}

function against(context: PageContext, { entry }: RecommendationData, harm: LanguageText): Html {
  const { t } = context;
  const { dissent, state } = entry.recommendation;
  return html`<section id="against"><h2>${t('handbook.ask.against')}</h2><h3>${t('handbook.harm')}</h3>
${paragraphsIn(context, harm)}
<h3>${t('handbook.dissent')}</h3>${
    dissent.length === 0
      ? html`<p>${t(state === 'source' ? 'handbook.dissent.unasked' : 'handbook.dissent.nobody')}</p>`
      : dissent.map((one) => html`<h4>${groupIn(context, one.group)}</h4>${objectionOf(context, one)}`)
  }</section>`;
}

const doubtful: readonly ReferenceState[] = ['changed', 'withdrawn', 'missing', 'review-due'];

function evidence(context: PageContext, { entry }: RecommendationData): Html {
  const { t } = context;
  const { references, usedBy } = entry;
  const doubts = references.filter(({ state }) => doubtful.includes(state));
  return html`<section id="evidence"><h2>${t('handbook.ask.evidence')}</h2>
<p>${t('handbook.evidence.count', { all: references.length, doubts: doubts.length })}</p>
<ul class="lines">${references.map((one) => referenceLine(context, one))}</ul>
${when(
  usedBy.length > 0,
  () =>
    html`<p>${t('handbook.used-by')} ${usedBy.map(
      (other) => html`<a href="${linkTo(context, handbookPaths.recommendation(other))}">${other}</a> `,
    )}</p>`,
)}</section>`;
}

function referenceLine(context: PageContext, { reference, state, title, href }: PublishedReference): Html {
  const { t } = context;
  const text = title === null ? html`<bdi translate="no">${reference.ref}</bdi>` : textIn(context, title);
  const note = firstOf(reference.words, context.locale);
  return html`<li class="state-${state}"><b>${t(`handbook.kind.${reference.kind}`)}</b> ${linked(
    context,
    state === 'missing' ? null : href,
    text,
  )}${note === null ? null : html` <span lang="${note.lang}" dir="auto">${note.text}</span>`}
<small>${stateIn(context, state)} · ${t(`handbook.confidence.${reference.confidence}`)} · ${dated(
    context,
    (readDay) => t('handbook.seen', { day: readDay }),
    reference.seen,
  )}</small></li>`;
}

function countryNotes(context: PageContext, { entry, today }: RecommendationData): Html | null {
  const { t } = context;
  const { countryNotes: notes } = entry.recommendation;
  return when(
    notes.length > 0,
    () =>
      html`<section><h2>${t('handbook.countries')}</h2>${notes.map(
        ({ country, words, day: at, reviewBy }) => {
          const text = firstOf(words, context.locale);
          return html`<h3>${context.country(country)}</h3>${text && paragraphsIn(context, text)}<p
class="hint">${dated(
            context,
            (noted) => t('handbook.noted', { day: noted }),
            at,
          )} ${when(reviewBy < today, () => html`<b>${t('handbook.state.review-due')}</b>`)}</p>`;
        },
      )}</section>`,
  );
}

function answers(context: PageContext, { entry, today }: RecommendationData): Html {
  const { t } = context;
  const { handOvers, recommendation } = entry;
  return html`<section id="answers"><h2>${t('handbook.ask.answers')}</h2>${
    handOvers.length === 0
      ? html`<p>${t('handbook.hand-over.none')}</p>`
      : html`<ul class="lines">${handOvers.map((one) => handOverLine(context, one, today))}</ul>
<p class="links"><a href="${linkTo(context, handbookPaths.recommendation(recommendation.number))}/answers.ics"
download>${t('handbook.hand-over.calendar')}</a></p>`
  }</section>`;
}

/** One line of a hand-over, on this page and in the overview. */
export function handOverLine(context: PageContext, handOver: PublishedHandOver, today: string): Html {
  const { t } = context;
  const waiting = daysWithoutAnswer(handOver, today);
  const { answer } = handOver;
  const quote = answer && firstOf(answer.quote, context.locale);
  return html`<li class="hand-over-${handOver.state}">${officeIn(context, handOver)}: <b>${t(
    `handbook.hand-over.${handOver.state}`,
  )}</b> <span>${oneStop(
    t('handbook.hand-over.days', {
      handed: day(context, handOver.handed),
      by: day(context, handOver.askedBy),
    }),
  )}</span> ${
    waiting === null
      ? null
      : html`<b${isOverdue(handOver, today) ? html` class="wrong"` : null}>${t('handbook.hand-over.waiting', {
          days: waiting,
        })}</b>`
  }${
    answer &&
    html`<blockquote><p${quote && html` lang="${quote.lang}"`} dir="auto">${quote?.text ?? ''}</p><p
class="hint">${day(context, answer.day)}, ${
      answer.source.startsWith('https://')
        ? html`<a href="${answer.source}" rel="noreferrer" translate="no">${answer.source}</a>`
        : answer.source
    }</p></blockquote>`
  }</li>`;
}

function rest(context: PageContext, { entry, tools }: RecommendationData): Html {
  const { t } = context;
  const { recommendation, versions } = entry;
  const { contributors, number } = recommendation;
  const own = handbookPaths.recommendation(number);
  return html`${when(
    tools.length > 0,
    () =>
      html`<section><h2>${t('handbook.tools')}</h2><ul class="links">${tools.map(
        ({ path, name }) => html`<li><a href="${linkTo(context, path)}">${name}</a></li>`,
      )}</ul></section>`,
  )}
<section id="versions"><h2>${t('handbook.versions')}</h2><ul class="lines">${versions.map(
    ({ version, day: at }, index) => {
      const former = versions[index + 1];
      return html`<li><a href="${linkTo(context, handbookPaths.recommendation(number, version))}">${t(
        'handbook.version',
        { version },
      )}</a> <small>${day(context, at)}</small>${
        former &&
        html` <a href="${linkTo(context, handbookPaths.compare(number, former.version, version))}">${t(
          'handbook.compare.link',
          { version: former.version },
        )}</a>`
      }</li>`;
    },
  )}</ul></section>
${when(
  contributors.length > 0,
  () =>
    html`<section><h2>${t('handbook.contributors')}</h2><p dir="auto" translate="no">${contributors
      .map(({ name }) => name)
      .join(', ')}</p></section>`,
)}
<section><h2>${t('handbook.cite')}</h2><p>${t('handbook.cite.address')} <bdi dir="ltr" translate="no">${
    context.origin
  }${handbookPaths.recommendation(number, recommendation.version)}</bdi></p><div class="acts"><a
class="button"
href="${own}.bib" translate="no" download>BibTeX</a> <a class="button" href="${own}.ris" translate="no"
download>RIS</a> <a class="button"
href="${own}.jsonld" translate="no" download>JSON-LD</a></div></section>`;
}
