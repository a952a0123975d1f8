// Markdown as markup, by our own template, so that nothing that an editor writes can become more than
// headings, paragraphs, lists, tables, notes and links. HTML in the text is shown as it stands.
import type { Token, Tokens } from 'marked';
import { calls } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';

export interface Links {
  /** An address within the site as this language has it; null where nothing leads there. */
  readonly link: (path: string) => string | null;
  /** Whether links to other sites are shown as words alone. */
  readonly staysInside?: boolean;
  /** What stands before the anchors of headings, where several texts stand in one page. */
  readonly anchors?: string;
}

export const blocks = (tokens: readonly Token[], links: Links): Html[] =>
  tokens.map((token) => block(token, links));

/**
 * The same with each part folded behind its heading of second level; a link to its anchor opens it.
 * `opensFirst`: the first part stands open. A heading with nothing below it stays a heading.
 */
export function foldedBlocks(tokens: readonly Token[], links: Links, opensFirst: boolean): Html[] {
  const starts = tokens.flatMap((token, i) => (isPartHeading(token) ? [i] : []));
  return [
    ...blocks(tokens.slice(0, starts[0]), links),
    ...starts.map((start, n) => {
      const heading = tokens[start] as Tokens.Heading;
      const content = tokens.slice(start + 1, starts[n + 1]);
      if (content.every(({ type }) => type === 'space')) return block(heading, links);
      return html`<details class="part"${
        opensFirst && n === 0 ? html` open` : null
      }><summary><h2>${inline(heading, links)}</h2></summary><div
id="${links.anchors ?? ''}${anchor(heading.text)}">${blocks(content, links)}</div></details>`;
    }),
  ];
}

const isPartHeading = (token: Token): boolean => token.type === 'heading' && token.depth === 2;

function block(token: Token, links: Links): Html {
  switch (token.type) {
    case 'heading':
      return token.depth <= 2
        ? html`<h2 id="${links.anchors ?? ''}${anchor(token.text)}">${inline(token, links)}</h2>`
        : html`<h3>${inline(token, links)}</h3>`;
    case 'paragraph':
      return html`<p>${inline(token, links)}</p>`;
    case 'list':
      return list(token as Tokens.List, links);
    case 'blockquote':
      return html`<div class="note">${blocks(token.tokens ?? [], links)}</div>`;
    case 'table':
      return table(token as Tokens.Table, links);
    case 'space':
      return html``;
    default:
      return html`<p>${token.raw}</p>`;
  }
}

function list({ ordered, items }: Tokens.List, links: Links): Html {
  const points = items.map(({ tokens }) =>
    tokens.map((token) => (token.type === 'text' ? inline(token, links) : block(token, links))),
  );
  // A step stands beside its number: its words, links among them, are one part.
  return ordered
    ? html`<ol class="track">${points.map((point) => html`<li><div>${point}</div></li>`)}</ol>`
    : html`<ul class="bullets">${points.map((point) => html`<li>${point}</li>`)}</ul>`;
}

/** Each cell names its column, so that a narrow screen can show a row as a card. */
function table({ header, rows }: Tokens.Table, links: Links): Html {
  return html`<div
class="wide-table"><table><thead><tr>${header.map(
    (cell) => html`<th
scope="col">${inline(cell, links)}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${row.map(
        (cell, i) => html`<td
data-of="${header[i]?.text}">${inline(cell, links)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

function inline(
  token: { readonly tokens?: Token[] | undefined; readonly text?: string },
  links: Links,
): Html {
  return token.tokens === undefined
    ? calls(token.text ?? '')
    : html`${token.tokens.map((part) => span(part, links))}`;
}

function span(token: Token, links: Links): Html {
  switch (token.type) {
    case 'strong':
      return html`<strong>${inline(token, links)}</strong>`;
    case 'em':
      return html`<em>${inline(token, links)}</em>`;
    case 'link':
      return anchorTo(token as Tokens.Link, links);
    case 'text':
    case 'escape':
      return token.type === 'text' && token.tokens ? inline(token, links) : calls(unescaped(token.text));
    case 'br':
      return html`<br>`;
    default:
      return html`${token.raw}`;
  }
}

function anchorTo(token: Tokens.Link, links: Links): Html {
  if (token.href.startsWith('/')) {
    const address = links.link(token.href);
    return address === null ? inline(token, links) : html`<a href="${address}">${inline(token, links)}</a>`;
  }
  if (!links.staysInside && /^(https?|tel|mailto):/.test(token.href))
    return html`<a href="${token.href}" rel="noreferrer nofollow">${inline(token, links)}</a>`;
  return inline(token, links);
}

/** The lexer writes quotes and ampersands as entities in some tokens; the template escapes for itself. */
const unescaped = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );

const anchor = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
