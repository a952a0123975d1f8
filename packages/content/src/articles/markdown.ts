// Markdown as blocks, for pages that show it by templates of their own.
import { lexer, type Token } from 'marked';

/** Blocks of a text, without the space between them. */
export const blocksOf = (markdown: string): readonly Token[] =>
  lexer(markdown).filter(({ type }) => type !== 'space' && type !== 'def');
