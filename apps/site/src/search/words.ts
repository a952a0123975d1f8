// What a page says, as plain words: for the search, and for a voice that reads it aloud.

export interface PageWords {
  readonly title: string;
  readonly text: string;
}

/**
 * Words of the main part of a page of ours; controls, drawings and templates say nothing, nor do the lines
 * of all countries in an article, which are on the pages of help. Where `spoken`, blocks end in a full
 * stop, and what changes with the day or the organisation is left out: a recording cannot take back a number
 * or a promise. Such elements carry `data-unspoken`, and hold no other of their own name.
 */
export function wordsOf(html: string, spoken = false): PageWords {
  const [, main = ''] = /<main[^>]*>([\s\S]*?)<\/main>/.exec(html) ?? [];
  const [, heading = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main) ?? [];
  const rest = main.replace(/<h1[\s\S]*?<\/h1>|<section data-lines[\s\S]*?<\/section>/g, ' ');
  return { title: plain(heading), text: plain(spoken ? paused(lasting(rest)) : rest) };
}

const lasting = (markup: string) => markup.replace(/<(\w+)(?=[^>]* data-unspoken)[^>]*>[\s\S]*?<\/\1>/g, ' ');
const paused = (markup: string) => markup.replace(/<\/(p|li|h2|h3|dd|dt|td|th)>/g, ' . ');

const plain = (markup: string) =>
  markup
    .replace(/<(script|style|svg|template|select)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/([.?!:])( \.)+/g, '$1')
    .trim();
