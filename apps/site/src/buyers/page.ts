// `/buyers`: a story with choices, a film, the law of each country, and the way to tell without a name.
// Without shame and without threat. As served every scene can be read; with script one stands at a time.

import type { Laws } from '@heed/content/laws/schema';
import type { Film } from '@heed/content/stories/buyers';
import type { Scene } from '@heed/content/stories/story';
import { countriesOf } from '@heed/domain/directory';
import { doors } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { paths } from '../forms.ts';
import { lawFor, lawList } from '../law/lines.ts';
import { calls, layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { sceneDrawings } from './drawings.ts';

export interface BuyersData {
  readonly scenes: readonly Scene[];
  readonly laws: Laws;
  readonly film: Film | null;
}

export function buyersPage(context: PageContext, { scenes, laws, film }: BuyersData): Html {
  const { t } = context;
  return layout(context, {
    title: 'buyers.page',
    keeps: 'nothing',
    sensitive: true,
    style: 'content',
    script: 'story',
    main: html`<h1>${t('buyers.title')}</h1><p>${t('buyers.lead')}</p>
<div class="story" data-story><h2>${t('buyers.story')}</h2><p class="hint"
data-how>${t('buyers.story.read')}</p>
${scenes.map((scene) => sceneOf(context, scene))}
<section data-noticed hidden><h3>${t('buyers.noticed')}</h3><ul class="bullets"></ul><button type="button"
class="plain" data-again>${t('buyers.again')}</button></section></div>
${when(film, () => filmOf(context, film as Film))}
<section><h2>${t('buyers.law')}</h2><p>${t('buyers.law.lead')}</p>
${countriesOf(context.organisation).map(
  (code) =>
    html`<details><summary>${context.country(code)}</summary>${lawList(
      context,
      lawFor(laws, code, 'paid'),
      'paid',
    )}</details>`,
)}</section>
<section><h2>${t('buyers.tell')}</h2><p>${t('buyers.tell.how')}</p>
<form method="post" action="${linkTo(context, paths.start)}"><div class="acts"><button class="act" name="door"
value="paid">${t('buyers.tell.go')}</button></div></form></section>
<section><h2>${t('article.next')}</h2>${doors(context, [
      { path: '/signs/buyer', heading: t('buyers.signs') },
      { path: '/laws', heading: t('pages.law') },
    ])}</section>`,
  });
}

function sceneOf(context: PageContext, { id, drawing, sign, paragraphs, choices }: Scene): Html {
  return html`<section class="scene" id="scene-${id}" tabindex="-1"
data-scene${sign === null ? null : html` data-sign="${context.says(`signs.sign.${sign}`)}"`}>${sceneDrawings[
    drawing
  ]?.()}
<div>${paragraphs.map((text) => html`<p>${calls(context.dress(text))}</p>`)}
${when(
  choices.length > 0,
  () =>
    html`<ul
class="doors links">${choices.map(
      ({ text, to }) => html`<li><a
href="#scene-${to}"><span>${context.dress(text)}</span></a></li>`,
    )}</ul>`,
)}</div></section>`;
}

function filmOf(context: PageContext, film: Film): Html {
  const { t } = context;
  const spoken = film.transcript[context.locale] ?? film.transcript.en ?? [];
  return html`<section><h2>${t('buyers.film')}</h2><p>${t('buyers.film.silent')}</p>
<video controls preload="none" width="640" height="360" poster="${film.poster}"><source src="${film.webm}"
type="video/webm"><source src="${film.mp4}" type="video/mp4">${Object.entries(film.captions).map(
    ([code, src]) =>
      html`<track kind="captions" src="${src}" srclang="${code}"
label="${context.language(code)}"${code === context.locale ? html` default` : null}>`,
  )}</video>
<details><summary>${t('buyers.film.transcript')}</summary>${spoken.map(
    (text) => html`<p>${context.dress(text)}</p>`,
  )}</details></section>`;
}
