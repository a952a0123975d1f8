// What a trainer says, as blocks: the part of Markdown that run sheets use. Marks of emphasis fall away,
// links keep their words.

/** A paragraph of lines, or a list of points. */
export interface SpokenBlock {
  readonly isList: boolean;
  readonly lines: readonly string[];
}

const point = /^[-*] /;

/** Blocks of `text`, in order. */
export const spokenBlocks = (text: string): readonly SpokenBlock[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const isList = lines.every((line) => point.test(line));
      return { isList, lines: lines.map((line) => plain(isList ? line.replace(point, '') : line)) };
    });

const plain = (line: string): string => line.replace(/\*\*?|__/g, '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
