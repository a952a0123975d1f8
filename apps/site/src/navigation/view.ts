// The row of parts under the head, and the list by subject at the foot. Links alone: both work without
// script.
import type { MessageKey } from '@heed/content/messages/words';
import { linkTo, type PageContext } from '../context.ts';
import { type Html, html } from '../markup.ts';
import { partOf, siteParts } from './parts.ts';

/** One line; on a phone two of three parts each, so that none is out of sight. */
export function partsRow(context: PageContext): Html {
  const { t } = context;
  const own = partOf(context.path);
  return html`<nav class="parts" aria-label="${t('navigation.label')}"><ul>${siteParts.map(
    (part) =>
      html`<li><a href="${linkTo(context, part.path)}"${
        part === own && html` aria-current="${part.path === context.path ? 'page' : 'true'}"`
      }>${t(part.label)}</a></li>`,
  )}</ul></nav>`;
}

/** Pages about the site that somebody may want before they trust it, and those that few want. */
const site = {
  '/about': 'footer.about',
  '/privacy': 'footer.privacy',
  '/safe-use': 'footer.safe-use',
} as const;
const rest = {
  '/languages': 'footer.languages',
  '/licences': 'footer.licences',
  '/source': 'footer.source',
} as const;

/** The foot of a page with the row: pages by subject, folded for phones, and those about the site itself. */
export function subjectList(context: PageContext): Html {
  const { t } = context;
  return html`<nav aria-label="${t('footer.pages')}"><details><summary>${t(
    'navigation.subjects',
  )}</summary><dl>${siteParts.map(
    ({ label, links }) => html`<div><dt>${t(label)}</dt><dd>${linkList(context, links)}</dd></div>`,
  )}</dl>${linkList(context, rest)}</details>${linkList(context, site)}</nav>`;
}

/** The foot of a page on which somebody writes: what may be asked before that, and little that leads away. */
export function shortList(context: PageContext): Html {
  return html`<nav aria-label="${context.t('footer.pages')}">${linkList(context, {
    ...site,
    '/languages': 'footer.languages',
  })}</nav>`;
}

const linkList = (context: PageContext, links: Readonly<Record<string, MessageKey>>): Html =>
  html`<ul>${Object.entries(links).map(
    ([path, key]) => html`<li><a href="${linkTo(context, path)}">${context.t(key)}</a></li>`,
  )}</ul>`;
