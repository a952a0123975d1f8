// Blocks of a book as markup that is HTML and XHTML at once: every element is closed, no entity but those of
// XML.
import { type Html, html, when } from '@heed/site/markup';
import type { BookSection, BookTree } from './book.ts';
import { directionOf } from './book-frame.ts';
import type { BookBlock, BookPicture, BookSource, LanguageText } from './data.ts';

/** How blocks stand in a document. */
export interface MarkupOptions {
  /** Added to the level of each heading: 0 where the title of the section is the first of its document. */
  readonly shift: number;
  /** The language of the document. */
  readonly lang: string;
  /** Whether languages stand in xml:lang as well. */
  readonly isXml: boolean;
  /** The address of a picture. */
  readonly picture: (picture: BookPicture) => string;
}

/** `lang` and `dir` of an element whose language is not that of the document; nothing for its own. */
export function languageOf(
  { lang: own, isXml }: Pick<MarkupOptions, 'lang' | 'isXml'>,
  lang: string | undefined,
): Html | null {
  if (lang === undefined || lang === own) return null;
  return html` lang="${lang}"${when(isXml, () => html` xml:lang="${lang}"`)} dir="${directionOf(lang)}"`;
}

/** Numbers of recommendations stand before their titles. */
export const sectionTitle = ({ number, title }: Pick<BookSection, 'number' | 'title'>): string =>
  number === '' ? title.text : `${number}. ${title.text}`;

/** A heading of level 1 to 6. */
export function headingMarkup(options: MarkupOptions, level: number, id: string, title: LanguageText): Html {
  const { text } = title;
  const lang = languageOf(options, title.lang);
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 id="${id}"${lang}>${text}</h1>`;
    case 2:
      return html`<h2 id="${id}"${lang}>${text}</h2>`;
    case 3:
      return html`<h3 id="${id}"${lang}>${text}</h3>`;
    case 4:
      return html`<h4 id="${id}"${lang}>${text}</h4>`;
    case 5:
      return html`<h5 id="${id}"${lang}>${text}</h5>`;
    default:
      return html`<h6 id="${id}"${lang}>${text}</h6>`;
  }
}

/** One block. */
export function blockMarkup(options: MarkupOptions, block: BookBlock): Html {
  switch (block.is) {
    case 'heading':
      return headingMarkup(options, block.level + options.shift, block.id, {
        text: block.text,
        lang: block.lang ?? options.lang,
      });
    case 'text':
      return html`<p${languageOf(options, block.lang)}>${block.text}</p>`;
    case 'note':
      return html`<p class="note"${languageOf(options, block.lang)}>${block.text}</p>`;
    case 'points':
      return html`<ul${languageOf(options, block.lang)}>${block.list.map(
        (text) => html`<li>${text}</li>`,
      )}</ul>`;
    case 'quote':
      return html`<figure class="quote"><blockquote${languageOf(options, block.lang)}><p>${
        block.text
      }</p></blockquote>${when(
        block.from !== '',
        () => html`<figcaption>${block.from}</figcaption>`,
      )}</figure>`;
    case 'table':
      return tableMarkup(block);
    case 'links':
      return html`<ul class="links"${languageOf(options, block.lang)}>${block.links.map(
        ({ text, href }) => html`<li>${linkMarkup(text, href)}</li>`,
      )}</ul>`;
    case 'picture':
      return html`<figure><img src="${options.picture(block)}"
alt="${block.alt}"${languageOf(options, block.lang)}/></figure>`;
    case 'sources':
      return html`<ul class="sources">${block.list.map((source) => sourceMarkup(options, source))}</ul>`;
  }
}

/** An address of the web; null for anything else. */
export function linkTarget(href: string): string | null {
  const address = URL.parse(href);
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null;
}

function linkMarkup(text: string, href: string): Html {
  const target = linkTarget(href);
  return target === null ? html`${text}` : html`<a href="${target}">${text}</a>`;
}

/** `bdi`: what is written in another direction mixes with nothing around it. */
const sourceMarkup = (options: MarkupOptions, { label, text, href, note }: BookSource): Html =>
  html`<li><p><span class="label">${label}</span> <bdi${languageOf(options, text.lang)}>${
    href === null ? text.text : linkMarkup(text.text, href)
  }</bdi></p><p class="small">${note}</p></li>`;

/** Without heads the first column names the rows. */
function tableMarkup({ caption, heads, rows }: Extract<BookBlock, { is: 'table' }>): Html {
  const isNamed = heads.every((head) => head === '');
  const head = isNamed
    ? null
    : html`<thead><tr>${heads.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>`;
  const body = rows.map(
    (cells) =>
      html`<tr>${cells.map((text, at) =>
        at === 0
          ? html`<th
scope="row">${text}</th>`
          : html`<td>${text}</td>`,
      )}</tr>`,
  );
  return html`<table><caption>${caption}</caption>${head}<tbody>${body}</tbody></table>`;
}

/** Sections of level 1 with those of level 2 below them. */
export interface SectionTree {
  readonly section: BookSection;
  readonly below: readonly BookSection[];
}

/** The order of a table of contents. */
export function treeOf({ sections }: Pick<BookTree, 'sections'>): readonly SectionTree[] {
  const tree: { section: BookSection; below: BookSection[] }[] = [];
  for (const section of sections) {
    const above = tree.at(-1);
    if (section.level === 2 && above !== undefined) above.below.push(section);
    else tree.push({ section, below: [] });
  }
  return tree;
}
