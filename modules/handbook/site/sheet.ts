// A book for paper: data of `handbook.typ`. Typst sets text as text: nothing of it is ever read as markup.
import type { BookTree } from './book.ts';
import { directionOf } from './book-frame.ts';
import { linkTarget, sectionTitle } from './book-markup.ts';
import type { BookBlock } from './data.ts';

/** Sizes of paper. */
export const bookSizes = ['a4', 'a5'] as const;
/** A size by its name. */
export type BookSize = (typeof bookSizes)[number];

/** More than the longest handbook fills. */
export const mostBookPages = 600;

interface Spoken {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The sheet of `book`. */
export function bookSheet(book: BookTree, size: BookSize) {
  const spoken = (lang = book.lang): Spoken => ({ lang, dir: directionOf(lang) });
  return {
    title: book.title.text,
    lang: book.lang,
    dir: book.dir,
    from: book.organisation,
    banner: null,
    size,
    contents: book.contents,
    sections: book.sections.map(({ id, level, number, title, blocks }) => ({
      id,
      level,
      ...spoken(title.lang),
      title: sectionTitle({ number, title }),
      blocks: blocks.map((block) => setBlock(block, spoken)),
    })),
  };
}

/** A block as the template takes it: addresses alone that lead somewhere, bytes for pictures of points. */
export function setBlock(block: BookBlock, spoken: (lang?: string) => Spoken) {
  switch (block.is) {
    case 'table':
      return block;
    case 'links':
      return { ...block, links: block.links.map(({ text, href }) => ({ text, href: linkTarget(href) })) };
    case 'sources':
      return {
        is: block.is,
        list: block.list.map(({ label, text, href, note }) => ({
          label,
          text: text.text,
          ...spoken(text.lang),
          href: href === null ? null : linkTarget(href),
          note,
        })),
      };
    case 'picture': {
      const data = block.format === 'png' ? [...Buffer.from(block.data, 'base64')] : block.data;
      return { ...block, data };
    }
    default:
      return { ...block, ...spoken(block.lang) };
  }
}
