// A page that editors wrote: its text, what it rests on and from when, and where a reader may go next.

import type { Article, ArticleSource } from '@heed/content/articles/read';
import type { Token } from 'marked';
import { linkTo, type PageContext, type PartContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { blocks, foldedBlocks, type Links } from './markdown.ts';

export interface ArticleData {
  readonly article: Article;
  /** Headings of the pages that it leads to, by path. */
  readonly headingOf: (path: string) => string | null;
  /** Pages below this one. */
  readonly children: readonly { readonly path: string; readonly heading: string }[];
  /** Telephone lines, after its first part. */
  readonly lines?: Html | null;
  /** What stands between its text and its sources. */
  readonly atHand?: Html | null;
}

export function articlePage(
  context: PageContext,
  { article, headingOf, children, lines, atHand }: ArticleData,
): Html {
  const version = article.versions[context.locale] ?? article.versions.en;
  if (version === undefined) throw new RangeError(`Cannot show ${article.path}: it is in no language`);
  const next = article.next.flatMap((path) => {
    const heading = headingOf(path);
    return heading === null ? [] : [{ path, heading }];
  });
  const links = { link: (path: string) => linkTo(context, path) };
  const text = article.folded
    ? foldedBlocks(version.blocks, links, article.folded === 'after-first')
    : textWithLines(version.blocks, links, lines ?? null);
  return layout(context, {
    title: { text: version.title },
    style: 'content',
    ...(article.sensitive && { sensitive: true }),
    main: html`<article class="prose"><h1>${version.heading}</h1>
${text}
${when(children.length > 0, () =>
  pageLinks(
    context,
    children.map(({ path, heading }) => ({ path: `/${path}`, heading })),
  ),
)}
${atHand}
${when(article.sources.length > 0, () => sources(context, article.sources))}</article>
${when(
  next.length > 0,
  () => html`<nav aria-labelledby="next-title"><h2
id="next-title">${context.t('article.next')}</h2>${pageLinks(context, next)}</nav>`,
)}`,
  });
}

/** The text, with the lines before its second part: a person who reads on has seen them. */
function textWithLines(tokens: readonly Token[], links: Links, lines: Html | null): Html {
  const [, second = tokens.length] = tokens.flatMap((token, at) =>
    token.type === 'heading' && token.depth === 2 ? [at] : [],
  );
  return html`${blocks(tokens.slice(0, second), links)}${lines}${blocks(tokens.slice(second), links)}`;
}

/** Rows that lead on to pages. */
export const pageLinks = (
  context: Pick<PageContext, 'address'>,
  pages: readonly { readonly path: string; readonly heading: string; readonly hint?: string | undefined }[],
): Html =>
  html`<ul
class="doors links">${pages.map(
    ({ path, heading, hint }) => html`<li><a
href="${linkTo(context, path)}"><span>${heading}${when(
      hint,
      () => html` <small>${hint}</small>`,
    )}</span></a></li>`,
  )}</ul>`;

/** Below a list that goes on: back to its newest part, and on to the older one. Nothing where it is whole. */
export const otherParts = (
  context: Pick<PageContext, 'address'>,
  links: Readonly<Record<'newest' | 'older', { readonly path: string; readonly label: string } | null>>,
): Html | null => {
  const linked = [links.newest, links.older].filter((link) => link !== null);
  if (linked.length === 0) return null;
  return html`<p>${linked.map(
    ({ path, label }) => html`<a
href="${linkTo(context, path)}">${label}</a> `,
  )}</p>`;
};

/** What a page rests on, folded under a heading; `note`: what was done with it. */
export const sources = (
  context: PartContext,
  list: readonly ArticleSource[],
  note: string | null = null,
): Html =>
  html`<details class="sources" data-unspoken><summary><h2>${context.t(
    'article.sources',
  )}</h2></summary>${note && html`<p>${note}</p>`}${sourceList(context, list)}</details>`;

/** Each source with its date, and whether it was read itself or read of. */
export const sourceList = (context: PartContext, list: readonly ArticleSource[]): Html => {
  const { t } = context;
  const marks = { A: 'article.read', B: 'article.read-of', own: 'article.own' } as const;
  return html`<ul>${list.map(({ text, url, date, confidence }) => {
    return html`<li>${
      url === undefined
        ? html`<span lang="en" translate="no">${text}</span>`
        : html`<a href="${url}" rel="noreferrer nofollow" lang="en" translate="no">${text}</a>`
    } <small>${
      date === 'undated' ? t('article.undated') : oneStop(t('article.dated', { day: day(context, date) }))
    } ${t(marks[confidence])}</small></li>`;
  })}</ul>`;
};
