// `/`: one line, the number for danger, help in pictures, and the doors, on the first screen of a phone; then
// who answers and when, answers that cannot wait, languages and numbers; folded, what can be read. Three
// screens in all. Doors are sent by POST, so that none stands in an address or a history.

import type { MessageKey } from '@heed/content/messages/words';
import { countriesOf, type Directory, linesFor } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { inLanguage, linkTo } from '../context.ts';
import { kettle, windowWithLight } from '../drawing.ts';
import { paths } from '../forms.ts';
import { calls, layout, telephone } from '../frame/layout.ts';
import { lineList } from '../help/list.ts';
import { type Html, html, when } from '../markup.ts';
import { listModulePages } from '../module-pages.ts';
import { largePictogram } from '../pictures/pictogram.ts';
import { answerLine, earliestAnswering, languages, momentAt } from '../service-hours/desk.ts';

/** The doors that stand in the list; 'talk' and 'sentence' stand beside it and skip the questions. */
const listed = ['self', 'sells', 'paid', 'saw', 'work'] as const;

export interface HomeData {
  readonly directory: Directory;
}

export function homePage(context: PageContext, data: HomeData): Html {
  return layout(context, {
    title: 'title.home',
    shape: 'home',
    main: html`<div class="first flow">
${welcome(context)}
${help(context)}
${doorList(context)}
${promise(context)}
</div>
<div class="second flow">
${pins(context)}
${languageList(context)}
${linesByCountry(context, data)}
${know(context)}
</div>`,
  });
}

const welcome = ({ t }: PageContext): Html =>
  html`<div class="welcome">${windowWithLight()}<h1>${t('home.title')}</h1></div>`;

/** Who hears, the earliest answer that any desk promises, and folded all desks. */
function promise(context: PageContext): Html {
  const { t } = context;
  const desk = earliestAnswering(context);
  const by = desk && context.promises[desk.id]?.answerBy;
  const when = !desk || by === null || by === undefined ? null : momentAt(context, by, desk);
  return html`<div><p>${t('home.lead')}</p>
<details data-unspoken><summary>${
    desk && when !== null ? t('home.who', { desk: desk.name, when }) : t('home.desks')
  }</summary>
<ul class="flow">${context.organisation.desks.map(
    (one) => html`<li class="card"><h2 translate="no">${one.name}</h2>
<p class="kind">${t(`desk.kind.${one.kind}`)}</p>
<p>${answerLine(context, one)}</p>
<p>${languages(context, one)}</p></li>`,
  )}</ul>
<p>${calls(t('promise.cannot'))} <a
href="${linkTo(context, '/duties')}">${t('duties.heading')}</a></p></details></div>`;
}

/** What helps without a word: the number for danger, and pictures. */
function help(context: PageContext): Html {
  const { t } = context;
  return html`<section class="help" aria-labelledby="help-title"><h2 id="help-title"
class="hidden">${t('home.help')}</h2><ul>
<li class="danger">${telephone('112', 'number')} <span>${t('home.emergency')}</span></li>
<li><a href="${linkTo(context, '/pictures')}" tabindex="-1"
aria-hidden="true">${largePictogram('voice')}</a> <a href="${linkTo(context, '/pictures')}">${t(
    'home.pictures',
  )}</a></li>
</ul></section>`;
}

function doorList(context: PageContext): Html {
  const { t } = context;
  return html`<section aria-labelledby="doors-title"><h2 id="doors-title"
class="hidden">${t('home.doors')}</h2>
<form id="doors" method="post" action="${linkTo(context, paths.start)}" autocomplete="off">
<ul
class="doors">${listed.map(
    (door) => html`<li><button name="door"
value="${door}"><span>${t(`door.${door}`)}${when(
      door === 'work',
      () => html` <small>${t('door.work.hint')}</small>`,
    )}</span></button></li>`,
  )}</ul>
<div class="pair"><button name="door" value="sentence">${t('home.sentence')}</button> <a class="button"
href="${linkTo(context, '/return')}">${t('home.code')}</a> <button name="door"
value="talk">${t('home.talk')} <small>${t('home.talk.hint')}</small></button></div></form></section>`;
}

/** Pages that answer at once what somebody may not be able to wait for. */
export const pinned = {
  '/tonight': 'home.pin.life',
  '/first-hours': 'home.pin.rape',
  '/images': 'home.know.images',
  '/young': 'home.pin.young',
  '/on-the-way': 'home.pin.leave',
} as const;

const pins = (context: PageContext): Html =>
  html`<nav aria-label="${context.t('home.help')}"><ul class="rows">${Object.entries(pinned).map(
    ([path, key]) => html`<li><a href="${linkTo(context, path)}">${context.t(key)}</a></li>`,
  )}</ul></nav>`;

/** The other languages in their own names, for who can read none of this page's. */
function languageList(context: PageContext): Html {
  const others = context.offered.filter(({ code }) => code !== context.locale);
  return html`<nav class="languages" data-unspoken
aria-label="${context.t('footer.languages')}"><ul>${others.map(
    ({ code, name }) =>
      html`<li><a href="${inLanguage(code, '/')}" hreflang="${code}" lang="${code}"
translate="no">${name}</a></li>`,
  )}</ul></nav>`;
}

/**
 * Numbers of the country that she chooses, none before. The choice is a field of the doors' form: it is asked
 * once, can be changed, and goes nowhere but with the door that she presses.
 */
function linesByCountry(context: PageContext, { directory }: HomeData): Html {
  const { t } = context;
  const choice = (code: string, label: string, lines: Html) =>
    html`<li><input type="radio" form="doors" name="country" value="${code}" id="country-${code}"
class="hidden"><label for="country-${code}" class="button">${label}</label><div
data-country="${code}">${lines}</div></li>`;
  return html`<section id="lines" data-unspoken aria-labelledby="lines-title">${kettle()}<h2
id="lines-title">${t('home.lines')}</h2>
<p>${t('start.country')}</p>
<ul class="chips">${countriesOf(context.organisation).map((code) =>
    choice(code, context.country(code), firstLines(context, directory, code)),
  )}${choice('other', t('start.country.other'), allHelp(context, '/help'))}</ul></section>`;
}

/** The first lines of a country that can be called, whose they are, and the way to all of them. */
function firstLines(context: PageContext, directory: Directory, code: string): Html {
  const callable = linesFor(directory, code, ['victims', 'women', 'migrants'], context).filter(
    ({ number }) => number !== null,
  );
  return html`${lineList(context, callable.slice(0, 2))}<p class="hint">${context.t(
    'home.lines.hint',
  )}</p>${allHelp(context, `/help/${code.toLowerCase()}`)}`;
}

const allHelp = (context: PageContext, path: string): Html =>
  html`<p><a href="${linkTo(context, path)}">${context.t('home.line.more')}</a></p>`;

/** What can be read without telling anybody anything. */
function know(context: PageContext): Html {
  const { t } = context;
  const ofModules = listModulePages(context).filter(({ isOnFirstPage }) => isOnFirstPage);
  const pages: Readonly<Record<string, MessageKey>> = {
    '/rights': 'home.rights',
    ...Object.fromEntries(ofModules.map(({ path, heading }) => [path, heading])),
    '/check': 'home.know.check',
    '/offer': 'home.know.offer',
    '/help': 'home.know.help',
    '/signs': 'home.know.signs',
    '/pages': 'home.know.all',
  };
  return html`<details><summary>${t('home.know')}</summary><ul
class="rows">${Object.entries(pages).map(
    ([path, key]) => html`<li><a href="${linkTo(context, path)}">${t(key)}</a></li>`,
  )}</ul></details>`;
}
