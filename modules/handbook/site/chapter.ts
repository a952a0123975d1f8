// `/handbook/<slug>/<chapter>`: one chapter, from the same blocks as the book.
import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import type { BookBlock, LanguageText, PublishedChapter } from './data.ts';
import { handbookPaths, linked, textIn } from './words.ts';

export function chapterPage(
  context: PageContext,
  data: { readonly slug: string; readonly title: LanguageText; readonly chapter: PublishedChapter },
): Html {
  const { chapter, slug } = data;
  return layout(context, {
    title: 'handbook.page',
    style: 'content',
    path: handbookPaths.chapter(slug, chapter.code),
    main: html`<p class="hint"><a href="${linkTo(context, handbookPaths.list)}#${slug}">${textIn(
      context,
      data.title,
    )}</a></p>
<article class="prose"${chapter.lang === context.locale ? null : html` lang="${chapter.lang}"`}><h1>${
      chapter.title
    }</h1>${chapter.blocks.map((block) => blockIn(context, block))}</article>`,
  });
}

function blockIn(context: PageContext, block: BookBlock): Html {
  if (block.is === 'heading') return headingIn(block);
  if (block.is === 'text')
    return html`<p${block.lang === undefined ? null : html` lang="${block.lang}"`} dir="auto">${
      block.text
    }</p>`;
  if (block.is === 'note') return html`<p class="hint">${block.text}</p>`;
  if (block.is === 'points')
    return html`<ul class="bullets">${block.list.map((one) => html`<li>${one}</li>`)}</ul>`;
  if (block.is === 'quote')
    return html`<blockquote><p lang="${block.lang}" dir="auto">${block.text}</p><p class="hint">${
      block.from
    }</p></blockquote>`;
  if (block.is === 'links')
    return html`<ul class="links">${block.links.map(
      ({ text, href }) =>
        html`<li><a href="${href.startsWith('/') ? linkTo(context, href) : href}"${
          href.startsWith('/') ? null : html` rel="noreferrer"`
        }>${text}</a></li>`,
    )}</ul>`;
  if (block.is === 'sources')
    return html`<ul class="lines">${block.list.map(
      ({ label, text, href, note }) =>
        html`<li><b>${label}</b> ${linked(context, href, textIn(context, text))} <small>${note}</small></li>`,
    )}</ul>`;
  // Chapters hold no pictures: the schema of content has none.
  return block.is === 'table' ? tableIn(block) : html``;
}

function headingIn({ level, text, id }: Extract<BookBlock, { is: 'heading' }>): Html {
  if (level === 2) return html`<h2 id="${id}">${text}</h2>`;
  return level === 3 ? html`<h3 id="${id}">${text}</h3>` : html`<h4 id="${id}">${text}</h4>`;
}

function tableIn({ caption, heads, rows }: Extract<BookBlock, { is: 'table' }>): Html {
  return html`<div class="wide-table"><table>${when(
    caption !== '',
    () => html`<caption>${caption}</caption>`,
  )}<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${row.map((cell, at) => html`<td data-of="${heads[at] ?? ''}">${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
