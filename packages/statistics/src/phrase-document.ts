// A report as sections of phrases, tables and a chart, and the same in words. It computes nothing, so that a
// page can hold it.
import type { PhraseValue } from './phrase.ts';
import type { Chart } from './prevalence/chart.ts';

export type { Chart } from './prevalence/chart.ts';

/** What is drawn beside the first cell of a row, as shares of its length: a value, and its limits if any. */
export interface RowBar {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A table of texts. */
export interface Grid<Text> {
  readonly caption: Text;
  readonly heads: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  /** Of each column, whether it holds numbers, to be set under each other. */
  readonly counts: readonly boolean[];
  /** One of each row: a chart that is a table. */
  readonly bars?: readonly (RowBar | null)[];
  /** Language of the first column, where it is a language of its own. */
  readonly rowLanguage?: string;
}

/** A part of a section. */
export type ReportBlock<Text = PhraseValue> =
  | { readonly is: 'text' | 'figure' | 'care'; readonly text: Text }
  | { readonly is: 'points'; readonly list: readonly Text[] }
  | { readonly is: 'table'; readonly table: Grid<Text> }
  | { readonly is: 'chart'; readonly chart: Chart; readonly says: Text }
  /** Each is answered by somebody who knows the lists, in her name. */
  | { readonly is: 'questions'; readonly list: readonly { readonly id: string; readonly says: Text }[] };

/** A section; without blocks it is left out. */
export interface Section<Text = PhraseValue> {
  readonly title: Text;
  readonly blocks: readonly ReportBlock<Text>[];
}

/** A report, of phrases or of texts. */
export interface ReportDocument<Text = PhraseValue> {
  readonly title: Text;
  readonly sections: readonly Section<Text>[];
}

/** The same in words: `say` makes a text of each phrase and number. */
export const sayDocument = (
  { title, sections }: ReportDocument,
  say: (value: PhraseValue) => string,
): ReportDocument<string> => ({ title: say(title), sections: saySections(sections, say) });

/** The same for sections alone. */
export const saySections = (
  sections: readonly Section[],
  say: (value: PhraseValue) => string,
): readonly Section<string>[] =>
  sections.map(({ title, blocks }) => ({
    title: say(title),
    blocks: blocks.map((block) => sayBlock(block, say)),
  }));

function sayBlock(block: ReportBlock, say: (value: PhraseValue) => string): ReportBlock<string> {
  switch (block.is) {
    case 'points':
      return { ...block, list: block.list.map(say) };
    case 'table': {
      const { caption, heads, rows, ...rest } = block.table;
      const table = { caption: say(caption), heads: heads.map(say), rows: rows.map((row) => row.map(say)) };
      return { ...block, table: { ...table, ...rest } };
    }
    case 'chart':
      return { ...block, says: say(block.says) };
    case 'questions':
      return { ...block, list: block.list.map(({ id, says }) => ({ id, says: say(says) })) };
    default:
      return { ...block, text: say(block.text) };
  }
}
