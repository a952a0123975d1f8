// `/`: what this is, who answers and when, help before forms, and the doors. One screen on a phone as far as
// words allow. Doors are sent by POST, so that none stands in an address or a history.

import { type Directory, type DirectoryEntry, linesFor } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { inLanguage, linkTo } from '../context.ts';
import { kettle, windowWithLight } from '../drawing.ts';
import { paths } from '../forms.ts';
import { countryLines, sourceLine } from '../help/list.ts';
import { calls, layout, telephone } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
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
    keeps: 'nothing',
    shape: 'home',
    main: html`<div class="first">
${welcome(context)}
${help(context, data)}
${doorList(context)}
${languageList(context)}
</div>
<div class="second">
${know(context)}
${desks(context)}
${allLines(context, data)}
</div>`,
  });
}

function welcome(context: PageContext): Html {
  const { t } = context;
  return html`<div class="welcome">${windowWithLight()}<h1>${t('home.title')}</h1>
<p>${t('home.lead')} <a href="#desks" data-unspoken>${promised(context)}</a></p></div>`;
}

/** The earliest answer that any desk promises: who answers and when, in the first lines. */
function promised(context: PageContext): string {
  const desk = earliestAnswering(context);
  const by = desk && context.promises[desk.id]?.answerBy;
  if (!desk || by === null || by === undefined) return context.t('home.desks');
  return context.t('home.who', { desk: desk.name, when: momentAt(context, by, desk) });
}

/** The first line that a person in need may call in the organisation's own country. */
function firstLine(context: PageContext, { directory }: HomeData): DirectoryEntry | undefined {
  return linesFor(directory, context.organisation.country, ['victims', 'women'], context).find(
    ({ number }) => number !== null,
  );
}

function help(context: PageContext, data: HomeData): Html {
  const { t } = context;
  const line = firstLine(context, data);
  return html`<section class="help" aria-labelledby="help-title"><h2 id="help-title"
class="hidden">${t('home.help')}</h2><ul>
<li class="danger">${telephone('112', 'number')} <span>${t('home.emergency')}</span></li>
<li><a href="${linkTo(context, '/pictures')}"
aria-label="${t('home.pictures')}">${largePictogram('voice')}</a> <span>${t('home.pictures')}</span></li>
<li data-unspoken>${
    line === undefined
      ? html`<a class="number" href="#lines">${t('home.line')}</a> <span>${t('help.none')}</span>`
      : html`${telephone(line.number ?? '', 'number')} <span>${t('home.line.country', {
          country: context.country(context.organisation.country),
        })} <small>${sourceLine(context, line)}</small> <a href="#lines">${t('home.line.more')}</a></span>`
  }</li>
<li><form method="post" action="${linkTo(context, paths.start)}"><button class="number plain" name="door"
value="talk">${t('home.talk')}</button></form> <span>${t('home.talk.hint')}</span></li>
</ul></section>`;
}

function doorList(context: PageContext): Html {
  const { t } = context;
  return html`<section aria-labelledby="doors-title"><h2 id="doors-title">${t('home.doors')}</h2>
<form method="post" action="${linkTo(context, paths.start)}">
<ul
class="doors">${listed.map(
    (door) => html`<li><button name="door"
value="${door}"><span>${t(`door.${door}`)}${when(
      door === 'work',
      () => html` <small>${t('door.work.hint')}</small>`,
    )}</span></button></li>`,
  )}</ul>
<div class="pair"><button name="door" value="sentence">${t('home.sentence')}</button> <a class="button"
href="${linkTo(context, '/return')}">${t('home.code')}</a></div></form></section>`;
}

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

/** What can be read without telling anybody anything. */
function know(context: PageContext): Html {
  const { t } = context;
  const pages = {
    '/rights': 'home.rights',
    '/images': 'home.know.images',
    ...(context.warnings && ({ '/warnings': 'warnings.title' } as const)),
    '/check': 'home.know.check',
    '/offer': 'home.know.offer',
    '/help': 'home.know.help',
    '/signs': 'home.know.signs',
    '/pictures': 'home.pictures',
    '/pages': 'home.know.all',
  } as const;
  return html`<section aria-labelledby="know-title"><h2 id="know-title">${t('home.know')}</h2>
<ul
class="doors links">${Object.entries(pages).map(
    ([path, key]) => html`<li><a
href="${linkTo(context, path)}"><span>${t(key)}${when(
      path === '/rights',
      () => html` <small>${t('home.rights.hint')}</small>`,
    )}</span></a></li>`,
  )}</ul></section>`;
}

function desks(context: PageContext): Html {
  const { t } = context;
  return html`<section id="desks" data-unspoken aria-labelledby="desks-title"><h2
id="desks-title">${t('home.desks')}</h2>
<ul class="desks">${context.organisation.desks.map(
    (desk) => html`<li><h3 translate="no">${desk.name}</h3>
<p class="kind">${t(`desk.kind.${desk.kind}`)}</p>
<p>${answerLine(context, desk)}</p>
<p>${languages(context, desk)}</p></li>`,
  )}</ul>
<p>${calls(t('promise.cannot'))}</p></section>`;
}

function allLines(context: PageContext, { directory }: HomeData): Html {
  const { t } = context;
  return html`<section id="lines" data-unspoken aria-labelledby="lines-title">${kettle()}<h2
id="lines-title">${t('home.lines')}</h2>
<p>${t('home.lines.hint')}</p>
${countryLines(context, directory)}</section>`;
}
