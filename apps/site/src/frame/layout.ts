// The frame of every public page: head, banner of the demonstration, quick exit, languages, what the page
// keeps, a way to a human. Never a third-party request, or an inline script or style.

import type { LocaleState, MessageKey } from '@heed/content/messages/words';
import { isCounted } from '@heed/domain/arrivals';
import {
  everyLanguage,
  inLanguage,
  linkTo,
  type OfferedLanguage,
  type PageContext,
  type ScriptName,
} from '../context.ts';
import { hidden } from '../field.ts';
import { icon } from '../icon.ts';
import { type Keeping, keepingOf } from '../keeping.ts';
import { type Html, html, when } from '../markup.ts';
import { isCountingArrivals } from '../module-pages.ts';
import { partsRow, shortList, subjectList } from '../navigation/view.ts';
import { players } from '../recording/recording.ts';
import { endingBanner } from './ending.ts';

export interface PageFrame {
  /** Names the topic and no more: it stands in the history and over the shoulder, as `/safe-use` says. */
  readonly title: MessageKey | { readonly text: string };
  /** What is kept of who reads this page, where its forms do not say it: see `keeping.ts`. */
  readonly keeps?: Keeping;
  /** The script empties the page when it is left, and Back brings the neutral page. */
  readonly sensitive?: true;
  /** A second style sheet, for pages with much to read. */
  readonly style?: 'content';
  readonly script?: ScriptName;
  /** No search engine lists it: whoever reads it was given its address. */
  readonly unlisted?: true;
  /** Manifest of the app, where somebody chose a name and a picture for it. */
  readonly manifest?: string | false | null;
  /**
   * A second script, in a template: the first one inserts it when the person starts to write. No
   * trusted-types policy is needed.
   */
  readonly later?: ScriptName;
  /**
   * The form may have files: the script that cleans photos stands in a template of its own, inserted once
   * files can be chosen.
   */
  readonly files?: true;
  /** Fields that a change of language carries along by POST; without them languages are links. */
  readonly carried?: Readonly<Record<string, string>>;
  /** Id of the form that a change of language sends whole, as `language`, so that nothing typed is lost. */
  readonly form?: string;
  /** Where a change of language leads, if not to the address that this page was asked for at. */
  readonly path?: string;
  /** What the main part looks like: `home` is wide, `screen` big for a wall; all others have one column. */
  readonly shape?: 'home' | 'screen';
  /** The page is one step of several, or a room that one is in: no row of parts leads away from it. */
  readonly isStep?: true;
  readonly main: Html;
}

/** The whole document. */
export function layout(context: PageContext, frame: PageFrame): Html {
  const { t } = context;
  return html`<!DOCTYPE html>
<html lang="${context.locale}" dir="${context.dir}">
${head(context, frame)}
<body${frame.sensitive ? html` data-sensitive` : null}>
<a class="skip" href="#main">${t('frame.skip')}</a>
${when(
  context.demonstration || !context.live,
  () => html`<aside class="banner" aria-label="112"><a
href="tel:112">${t(context.demonstration ? 'frame.demonstration' : 'frame.not-open')}</a></aside>`,
)}
${endingBanner(context)}
${bar(context, frame)}
${when(hasParts(frame), () => partsRow(context))}
${
  context.instead
    ? untranslated(context.instead)
    : when(context.state === 'draft', () => draft(context, frame))
}
<main id="main" tabindex="-1"${
    frame.shape && html` class="${frame.shape === 'home' ? 'wide' : frame.shape}"`
  }>
${players(context)}${frame.main}
</main>
${footer(context, frame)}
${
  frame.later &&
  html`<template
id="later">${script(context, frame.later)}</template>`
}${
  frame.files &&
  html`<template
id="files">${script(context, 'files')}</template><template
id="picture">${script(context, 'picture')}</template>`
}
</body>
</html>
`;
}

function head(context: PageContext, frame: PageFrame): Html {
  const { assets, t } = context;
  return html`<head>
<meta charset="utf-8">
<title>${typeof frame.title === 'string' ? t(frame.title) : frame.title.text}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
${when(frame.unlisted, () => html`<meta name="robots" content="noindex">`)}<link rel="icon" href="${icon}">
<link rel="stylesheet"
href="${assets.style('style')}">${
    frame.style &&
    html`<link rel="stylesheet"
href="${assets.style(frame.style)}">`
  }${frame.style && !frame.sensitive && !frame.unlisted && alternates(context, frame)}${
    frame.manifest &&
    html`<link
rel="manifest" href="${frame.manifest}">`
  }
${script(context, frame.script ?? 'page')}
</head>`;
}

/** The same page in other languages, for search engines; pages that nobody should find in one have none. */
const alternates = ({ offered, origin, path }: PageContext, frame: PageFrame): Html =>
  html`${offered.map(
    ({ code }) =>
      html`<link rel="alternate" hreflang="${code}" href="${origin}${inLanguage(code, frame.path ?? path)}">`,
  )}<link rel="alternate" hreflang="x-default" href="${origin}${frame.path ?? path}">`;

/**
 * They put a page of many questions or scenes in order: drawn before, it would jump. A script that does not
 * load holds nothing up for long.
 */
const reshaping: readonly ScriptName[] = ['questions', 'story', 'letter'];

/**
 * `crossorigin`, although it is our own: Integrity-Policy only trusts an integrity that was asked for in that
 * mode.
 */
function script(context: PageContext, name: ScriptName): Html {
  const { src, integrity } = context.assets.script(name);
  const first = reshaping.includes(name) ? html` blocking="render"` : null;
  return html`<script src="${src}" integrity="${integrity}" crossorigin defer${first}></script>`;
}

/**
 * Whether the row of parts stands on a page: not where somebody writes, reads their messages or votes, and
 * would lose it by a touch beside the button.
 */
const hasParts = (frame: PageFrame): boolean =>
  readKeeping(frame) === null && frame.shape !== 'screen' && frame.isStep !== true;

const readKeeping = ({ keeps, main }: PageFrame): Keeping | null => keeps ?? keepingOf(String(main));

function bar(context: PageContext, frame: PageFrame): Html {
  const { t } = context;
  const code = (context.instead ?? context).locale.slice(0, 2).toUpperCase();
  return html`<header class="bar">
<a class="name" href="${linkTo(context, '/')}" translate="no">Heed</a>
<details class="tongue"${context.listsLanguages ? html` open` : null}><summary><span
class="hidden">${t('frame.language')} </span><bdi translate="no" aria-hidden="true">Aж</bdi> <span
translate="no">${code}</span></summary>${languageChoices(context, frame)}</details>
<a class="leave" href="${context.organisation.exitTo}" rel="noreferrer nofollow"
data-leave>${t('frame.leave')}</a>
</header>`;
}

/**
 * The other languages, and those that the menu leaves out: on the page of writing, which has 12 kB until its
 * first field, it names English and what the browser asks for, and one press brings the form back with all of
 * them.
 */
function splitLanguages(context: PageContext, frame: PageFrame) {
  const others = context.offered.filter(({ code }) => code !== (context.instead ?? context).locale);
  if (frame.form === undefined || context.listsLanguages) return { visible: others, remaining: [] };
  const isLikely = ({ code }: OfferedLanguage) => code === 'en' || context.browserLanguages.includes(code);
  return {
    visible: others.filter(isLikely),
    remaining: others.filter((language) => !isLikely(language)),
  };
}

function languageChoices(context: PageContext, frame: PageFrame): Html {
  const { visible, remaining } = splitLanguages(context, frame);
  // The first button of a form is the one that Enter presses: it must be one that sends, not a language.
  const enter = frame.form && html`<button form="${frame.form}" hidden>${context.t('report.send')}</button>`;
  const more = remaining
    .slice(0, 2)
    .map(({ name }) => name)
    .join(' · ');
  return html`${enter}<ul>${visible.map(
    ({ code, name }) =>
      html`<li>${languageChange(context, frame, code, html`<bdi translate="no">${name}</bdi>`)}</li>`,
  )}${when(
    remaining.length > 0,
    () =>
      html`<li>${languageChange(
        context,
        frame,
        everyLanguage,
        html`<span
translate="no">${more} …</span>`,
      )}</li>`,
  )}</ul>`;
}

/**
 * A link where the page can be asked for again, a small form where it was reached with fields that must not
 * be lost.
 */
function languageChange(context: PageContext, frame: PageFrame, code: string, label: Html): Html {
  const path = frame.path ?? context.path;
  if (frame.form !== undefined)
    return html`<button class="plain" form="${frame.form}" name="language"
value="${code}"${code === everyLanguage ? null : html` lang="${code}"`}>${label}</button>`;
  if (frame.carried === undefined) {
    return html`<a href="${inLanguage(code, path)}" hreflang="${code}" lang="${code}">${label}</a>`;
  }
  return html`<form method="post" action="${inLanguage(code, path)}">${hidden(frame.carried)}<button
class="plain" lang="${code}">${label}</button></form>`;
}

/**
 * That nobody outside has checked this language yet, as `/languages` says; with English, the source, one
 * press away.
 */
function draft(context: PageContext, frame: PageFrame): Html {
  const english = () => languageChange(context, frame, 'en', html`<bdi translate="no">English</bdi>`);
  return html`<aside class="draft"
aria-label="${context.t('frame.language')}"><span>${context.t('frame.draft')}</span> ${when(
    context.locale !== 'en',
    english,
  )}</aside>`;
}

/** Said in the language that was asked for, on a page that is in English for want of it. */
function untranslated({ locale, dir, t, language }: LocaleState): Html {
  const text = t('frame.untranslated', { language: language(locale) });
  return html`<aside class="draft" lang="${locale}" dir="${dir}">${text}</aside>`;
}

/** Whether an arrival by the short path of a campaign would be counted here. */
const counts = (context: PageContext, { sensitive }: PageFrame): boolean =>
  context.live && !sensitive && isCounted(context.path) && isCountingArrivals(context);

function footer(context: PageContext, frame: PageFrame): Html {
  const { t, organisation } = context;
  const keeps = readKeeping(frame) ?? (counts(context, frame) ? 'counted' : 'nothing');
  return html`<footer>
<dl>
<div><dt>${t('footer.who')}</dt> <dd><span
translate="no">${organisation.name}, ${organisation.legalForm}</span></dd></div>
<div><dt>${t('footer.keeps')}</dt> <dd data-keeps>${t(`footer.keeps.${keeps}`)}</dd></div>
<div><dt>${t('footer.human')}</dt> <dd>${contact(organisation.contact)}</dd></div>
</dl>
${hasParts(frame) ? subjectList(context) : shortList(context)}
</footer>`;
}

/** The organisation's contact as a link where it is an address or a number. */
export function contact(text: string): Html {
  if (/^\S+@\S+$/.test(text)) return html`<a href="mailto:${text}" translate="no">${text}</a>`;
  if (/^\+?[\d ]+$/.test(text)) return telephone(text);
  return html`<span translate="no">${text}</span>`;
}

/** `text` with each 112 in it as a number to call. */
export const calls = (text: string): Html =>
  html`${text.split('112').map((part, i) => html`${i > 0 ? telephone('112') : null}${part}`)}`;

/** A number that can be called by a tap; it reads from left to right in every language. */
export function telephone(number: string, className = ''): Html {
  return html`<a href="tel:${number.replaceAll(' ', '')}"${className && html` class="${className}"`}
translate="no"><bdi dir="ltr">${number}</bdi></a>`;
}
