// Chapters that editors write in Markdown, as blocks of a book. Links stand in a list after their paragraph,
// so that a printed page says the same as a screen.
import type { Token, Tokens } from 'marked';
import type { BookBlock } from './data.ts';

/** Blocks of a chapter without its first heading. What Markdown knows beyond these is left out. */
export const chapterBlocks = (tokens: readonly Token[]): readonly BookBlock[] =>
  tokens.flatMap((token, at) => blocksOf(token, at));

function blocksOf(token: Token, at: number): readonly BookBlock[] {
  if (token.type === 'heading') {
    const { depth, tokens } = token as Tokens.Heading;
    return [{ is: 'heading', level: depth <= 2 ? 2 : 3, text: plainText(tokens), id: `part-${at}` }];
  }
  if (token.type === 'paragraph') {
    const { tokens } = token as Tokens.Paragraph;
    return [{ is: 'text', text: plainText(tokens) }, ...linkList(tokens)];
  }
  if (token.type === 'list') {
    const { items } = token as Tokens.List;
    return [
      { is: 'points', list: items.map(({ tokens }) => plainText(tokens)) },
      ...linkList(items.flatMap(({ tokens }) => tokens)),
    ];
  }
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [
      {
        is: 'table',
        caption: '',
        heads: header.map(({ tokens }) => plainText(tokens)),
        rows: rows.map((row) => row.map(({ tokens }) => plainText(tokens))),
      },
      ...linkList(rows.flat().flatMap(({ tokens }) => tokens)),
    ];
  }
  return [];
}

const childrenOf = (token: Token): readonly Token[] => ('tokens' in token && token.tokens) || [];

/** Entities that Markdown writes for its reader. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      const children = childrenOf(token);
      if (children.length > 0) return plainText(children);
      const text = 'text' in token ? String(token.text) : '';
      return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
    })
    .join('')
    .replace(/\s+/g, ' ');

function linksIn(tokens: readonly Token[]): { readonly text: string; readonly href: string }[] {
  return tokens.flatMap((token) =>
    token.type === 'link'
      ? [{ text: plainText(childrenOf(token)), href: String((token as Tokens.Link).href) }]
      : linksIn(childrenOf(token)),
  );
}

function linkList(tokens: readonly Token[]): readonly BookBlock[] {
  const links = linksIn(tokens);
  return links.length === 0 ? [] : [{ is: 'links', links }];
}
