// A book as one page of HTML that stands alone: style and pictures within, no script, nothing from elsewhere.
import { type Html, html, when } from '@heed/site/markup';
import type { BookSection, BookTree } from './book.ts';
import {
  blockMarkup,
  headingMarkup,
  languageOf,
  type MarkupOptions,
  sectionTitle,
  treeOf,
} from './book-markup.ts';
import { pictureAddress } from './picture.ts';

/** Colours of docs/design.md, in both schemes. */
const style = html`<style>
:root { color-scheme: light dark; --paper: #fbf8f3; --ink: #1d2733; --quiet: #46505c; --teal: #0b5e5a;
  --amber: #6f4400; --hair: #cfc6b7; }
@media (prefers-color-scheme: dark) { :root { --paper: #14191f; --ink: #ece7dd; --quiet: #b9c0c8;
  --teal: #7fd0c9; --amber: #f0c070; --hair: #4a5560; } }
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif;
  margin: 0 auto; max-width: 44rem; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1, h2 { font-family: Georgia, serif; }
a { color: var(--teal); }
.note { border-inline-start: 3px solid var(--amber); color: var(--amber); padding-inline-start: 0.8rem;
  }
figure { margin: 1rem 0; }
blockquote { border-inline-start: 3px solid var(--hair); margin: 0; padding-inline-start: 1rem; }
figcaption, .small { color: var(--quiet); font-size: 0.9em; }
.sources p { margin: 0.2rem 0; }
.links, .sources, nav ol { list-style: none; padding: 0; }
.sources li { margin: 0.9rem 0; }
nav ol ol { padding-inline-start: 1.2rem; }
nav li { margin: 0.5rem 0; }
.label { font-weight: 700; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { font-weight: 700; text-align: start; padding: 0.4rem 0; }
th, td { border-bottom: 1px solid var(--hair); padding: 0.35rem 0.6rem 0.35rem 0; text-align: start;
  vertical-align: top; overflow-wrap: normal; }
img { max-width: 100%; }
:focus-visible { outline: 3px solid var(--teal); outline-offset: 2px; }
@media print { body { max-width: none; } nav { display: none; } }
</style>`;

/** The whole page. */
export function bookPage(book: BookTree): string {
  const { lang, dir, title, contents } = book;
  const options = { lang, isXml: false, picture: pictureAddress };
  const entry = (section: BookSection): Html =>
    html`<a href="#${section.id}"${languageOf(options, section.title.lang)}>${sectionTitle(section)}</a>`;
  const [front, ...rest] = book.sections;
  const sections = rest.map((section) => sectionMarkup(options, section, section.level + 1));
  return `<!doctype html>\n${html`<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta
name="viewport"
content="width=device-width"><meta http-equiv="content-security-policy"
content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"><title>${title.text}</title>${
    style
  }</head><body><main>${when(front, () =>
    sectionMarkup(options, front!, 1),
  )}<nav aria-labelledby="contents"><h2 id="contents">${contents}</h2><ol>${treeOf({ sections: rest }).map(
    ({ section, below }) =>
      html`<li>${entry(section)}${when(
        below.length > 0,
        () => html`<ol>${below.map((one) => html`<li>${entry(one)}</li>`)}</ol>`,
      )}</li>`,
  )}</ol></nav>${sections}</main></body></html>`}\n`;
}

/** `level`: of its title. */
function sectionMarkup(options: Omit<MarkupOptions, 'shift'>, section: BookSection, level: number): Html {
  const own = { ...options, shift: level - 1 };
  const heading = headingMarkup(own, level, section.id, {
    ...section.title,
    text: sectionTitle(section),
  });
  return html`<section aria-labelledby="${section.id}">${heading}${section.blocks.map((block) =>
    block.is === 'table' ? html`<div class="wide">${blockMarkup(own, block)}</div>` : blockMarkup(own, block),
  )}</section>`;
}
