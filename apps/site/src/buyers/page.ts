// `/buyers`: a story with choices, a film, the law of each country, and the way to tell without a name.
// Without shame and without threat. As served every scene can be read; with script one stands at a time.

import type { Laws } from '@heed/content/laws/schema';
import type { Recording } from '@heed/content/recordings/recordings';
import type { Film } from '@heed/content/stories/buyers';
import type { Scene } from '@heed/content/stories/story';
import { countriesOf } from '@heed/domain/directory';
import { pageLinks } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { paths } from '../forms.ts';
import { calls, layout } from '../frame/layout.ts';
import { lawFor, lawList } from '../law/lines.ts';
import { type Html, html, when } from '../markup.ts';
import { sceneDrawings } from './drawings.ts';

export interface BuyersData {
  readonly scenes: readonly Scene[];
  readonly laws: Laws;
  readonly film: Film | null;
  /** The film with a voice, its words spoken, or the film signed: what there is of it in this language. */
  readonly filmRecordings: readonly Recording[];
}

export function buyersPage(context: PageContext, { scenes, laws, film, filmRecordings }: BuyersData): Html {
  const { t } = context;
  return layout(context, {
    title: 'buyers.page',
    sensitive: true,
    style: 'content',
    script: 'story',
    main: html`<h1>${t('buyers.title')}</h1><p>${t('buyers.lead')}</p>
<div class="story" data-story><h2>${t('buyers.story')}</h2><p class="hint"
data-how>${t('buyers.story.read')}</p>
${scenes.map((scene) => sceneOf(context, scene))}
<section data-noticed hidden><h3>${t('buyers.noticed')}</h3><ul class="bullets"></ul><button type="button"
class="plain" data-again>${t('buyers.again')}</button></section></div>
${when(film, () => filmOf(context, film as Film, filmRecordings))}
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
${tellForm(context)}</section>
<section><h2>${t('article.next')}</h2>${pageLinks(context, [
      { path: '/signs/buyer', heading: t('buyers.signs') },
      { path: '/laws', heading: t('pages.law') },
    ])}</section>`,
  });
}

/** The scene on telling without a name: the door to the report stands in it. */
const tellScene = 'tell';

const tellForm = (context: PageContext): Html =>
  html`<form method="post" action="${linkTo(context, paths.start)}"><div class="acts"><button class="act"
name="door" value="paid">${context.t('buyers.tell.go')}</button></div></form>`;

function sceneOf(context: PageContext, { id, drawing, sign, paragraphs, choices }: Scene): Html {
  return html`<section class="scene" id="scene-${id}" tabindex="-1"
data-scene${sign === null ? null : html` data-sign="${context.says(`signs.sign.${sign}`)}"`}>${sceneDrawings[
    drawing
  ]?.()}
<div>${paragraphs.map((text) => html`<p>${calls(context.dress(text))}</p>`)}
${when(id === tellScene, () => tellForm(context))}
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

const isFilm = ({ src }: Recording): boolean => /\.(mp4|webm)$/.test(src);

/** Silent but where a person has spoken it, which the page says; signed where a file is there. */
function filmOf(context: PageContext, film: Film, recordings: readonly Recording[]): Html {
  const { t, locale } = context;
  const voices = recordings.filter(({ sign, by }) => !sign && by === 'person');
  const spoken = voices.filter(isFilm);
  const signed = recordings.filter(({ sign }) => sign);
  const tracks = (kind: 'captions' | 'descriptions') =>
    Object.entries(film[kind]).map(
      ([code, src]) =>
        html`<track kind="${kind}" src="${src}" srclang="${code}"
label="${context.language(code)}"${kind === 'captions' && code === locale ? html` default` : null}>`,
    );
  const video = (sources: readonly string[]) =>
    html`<video controls preload="none" width="640" height="360" poster="${film.poster}">${sources.map(
      (src) => html`<source src="${src}" type="video/${src.slice(src.lastIndexOf('.') + 1)}">`,
    )}${tracks('captions')}${tracks('descriptions')}</video>`;
  const sound = spoken.length > 0 ? 'voice' : 'silent';
  return html`<section data-film="${sound}"><h2>${t('buyers.film')}</h2><p>${t(`buyers.film.${sound}`)}</p>
${video(spoken.length > 0 ? spoken.map(({ src }) => src) : [film.webm, film.mp4])}
${voices
  .filter((one) => !isFilm(one))
  .map(
    ({ src }) =>
      html`<h3>${t('buyers.film.listen')}</h3><audio controls preload="none" src="${src}"></audio>`,
  )}
${when(
  signed.length > 0,
  () =>
    html`<h3>${t('buyers.film.sign')}</h3>${signed.map(
      ({ src }) => html`<video controls preload="none" width="640" height="360" src="${src}"></video>`,
    )}`,
)}
<details><summary>${t('buyers.film.transcript')}</summary>${wordsOf(context, film)}</details></section>`;
}

/** What is said at each moment, after what is to be seen. */
function wordsOf(context: PageContext, { transcript, sights }: Film): Html[] {
  const own = <T>(all: Readonly<Record<string, T>>): T | undefined => all[context.locale] ?? all.en;
  return (own(transcript) ?? []).map(
    (text, at) =>
      html`<p>${when(
        own(sights)?.[at],
        () => html`<i class="hint">(${own(sights)?.[at]})</i> `,
      )}${context.dress(text)}</p>`,
  );
}
