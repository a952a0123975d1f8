// `/signs`: the signs of exploitation by who looks, what to do, what never to do, and what is no sign by
// itself. `/signs/<who>` is one list.

import type { Source } from '@heed/content/facts';
import type { SignSet, Signs } from '@heed/content/indicators/schema';
import type { Door } from '@heed/domain/intake';
import { pageLinks, sources } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { paths } from '../forms.ts';
import { calls, layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';

/** content/indicators/signs.json. */
export function signsPage(context: PageContext, signs: Signs): Html {
  const { t, says } = context;
  return layout(context, {
    title: 'signs.page',
    style: 'content',
    main: html`<h1>${t('signs.title')}</h1><p>${t('signs.lead')}</p>
<section><h2>${t('signs.who')}</h2>${pageLinks(
      context,
      signs.sets.map(({ who }) => ({ path: `/signs/${who}`, heading: says(`signs.who.${who}`) })),
    )}</section>
${noSigns(context, signs)}
<p>${t('signs.limits')}</p>
${sources(context, sourcesOf(signs, signs.general))}`,
  });
}

/** People who meet others through their work: they speak alone and offer; all others notice and tell. */
export const atWork: readonly string[] = ['nurse', 'border', 'teacher', 'police', 'social-worker'];

/** People who serve others at work and meet them in passing. */
const inPassing: readonly string[] = ['driver', 'hotel', 'bank', 'landlord'];

/** The door for who reads these signs. It goes by POST, like the doors of the first page. */
const doorOf = (who: string): Door => (who === 'buyer' ? 'paid' : atWork.includes(who) ? 'work' : 'saw');

export const actsFor = (who: string) =>
  atWork.includes(who)
    ? (['danger', 'alone', 'needs', 'offer', 'child'] as const)
    : who === 'buyer'
      ? (['danger', 'stop', 'calm', 'note', 'tell'] as const)
      : inPassing.includes(who)
        ? (['danger', 'natural', 'calm', 'note', 'tell'] as const)
        : (['danger', 'calm', 'note', 'tell'] as const);

export const neverFor = (who: string) =>
  atWork.includes(who)
    ? (['companion', 'press', 'promise', 'police', 'confront'] as const)
    : (['confront', 'follow', 'rescue', 'post'] as const);

export const neverList = ({ t }: PageContext, who: string): Html =>
  html`<ul class="bullets" data-never>${neverFor(who).map(
    (id) => html`<li>${t(`signs.never.${id}`)}</li>`,
  )}</ul>`;

/** To the report, by the door of who has noticed something. */
export const tellForm = (context: PageContext, who: string): Html =>
  html`<form class="acts" method="post" action="${linkTo(context, paths.start)}"><button class="act"
name="door" value="${doorOf(who)}">${context.t('signs.tell')}</button></form>`;

/** Below a list with more signs, what never to do is folded too, for three screens. */
const mostSigns = 9;

export function signsForPage(context: PageContext, signs: Signs, set: SignSet): Html {
  const { t, says } = context;
  const act = actsFor(set.who);
  return layout(context, {
    title: 'signs.page',
    style: 'content',
    ...(set.who === 'buyer' && { sensitive: true }),
    main: html`<p class="hint"><a
href="${linkTo(context, '/signs')}">${t('signs.title')}</a></p><h1>${says(`signs.who.${set.who}`)}</h1>
<p>${t('signs.lead')}</p>
<section class="short-list"><h2>${t('signs.list')}</h2><ul
class="bullets">${set.signs.map((sign) => html`<li>${says(`signs.sign.${sign}`)}</li>`)}</ul></section>
<div class="folds short-list">
<details class="never"${set.signs.length > mostSigns ? null : html` open`}><summary><h2>${t(
      'signs.never',
    )}</h2></summary>${neverList(context, set.who)}</details>
<details><summary><h2>${t('signs.do')}</h2></summary><ul
class="bullets">${act.map((actId) => html`<li>${calls(t(`signs.do.${actId}`))}</li>`)}</ul></details>
<details><summary><h2>${t('signs.no')}</h2></summary>${noSignList(context, signs)}<p>${t(
      'signs.limits',
    )}</p></details></div>
${tellForm(context, set.who)}
${sources(
  context,
  sourcesOf(signs, [...set.sources, ...signs.general]),
  set.own ? t('signs.chosen') : null,
)}`,
  });
}

const noSigns = (context: PageContext, signs: Signs): Html =>
  html`<section class="care"><h2>${context.t('signs.no')}</h2>${noSignList(context, signs)}</section>`;

const noSignList = ({ says }: PageContext, signs: Signs): Html =>
  html`<ul class="bullets">${signs['no-sign'].map((id) => html`<li>${says(`signs.no.${id}`)}</li>`)}</ul>`;

const sourcesOf = (signs: Signs, ids: readonly string[]): readonly Source[] =>
  [...new Set(ids)].flatMap((id) => signs.sources[id] ?? []);
