// A report as sections of phrases, tables and a chart, and the same in words. It computes nothing, so that a page
// can hold it.
import type { PhraseValue } from './phrase.ts';
import type { Chart } from './prevalence/chart.ts';

export type { Chart } from './prevalence/chart.ts';

export interface Grid<Text> {
  readonly caption: Text;
  readonly heads: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  /** Of each column, whether it holds numbers, to be set under each other. */
  readonly counts: readonly boolean[];
}

export type ReportBlock<Text = PhraseValue> =
  | { readonly is: 'text' | 'figure' | 'care'; readonly text: Text }
  | { readonly is: 'points'; readonly list: readonly Text[] }
  | { readonly is: 'table'; readonly table: Grid<Text> }
  | { readonly is: 'chart'; readonly chart: Chart; readonly says: Text }
  /** Each is answered by somebody who knows the lists, in her name. */
  | { readonly is: 'questions'; readonly list: readonly { readonly id: string; readonly says: Text }[] };

export interface Section<Text = PhraseValue> {
  readonly title: Text;
  readonly blocks: readonly ReportBlock<Text>[];
}

export interface ReportDocument<Text = PhraseValue> {
  readonly title: Text;
  readonly sections: readonly Section<Text>[];
}

/** The same in words: `say` makes a text of each phrase and number. */
export const sayDocument = (
  { title, sections }: ReportDocument,
  say: (value: PhraseValue) => string,
): ReportDocument<string> => ({ title: say(title), sections: saySections(sections, say) });

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
      const { caption, heads, rows, counts } = block.table;
      const table = { caption: say(caption), heads: heads.map(say), rows: rows.map((row) => row.map(say)) };
      return { ...block, table: { ...table, counts } };
    }
    case 'chart':
      return { ...block, says: say(block.says) };
    case 'questions':
      return { ...block, list: block.list.map(({ id, says }) => ({ id, says: say(says) })) };
    default:
      return { ...block, text: say(block.text) };
  }
}
