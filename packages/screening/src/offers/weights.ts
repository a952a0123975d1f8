// What a run or a word that many texts hold is worth: the less, the more hold it. Whole numbers, so that no
// sum depends on its order.
import type { WordWeights } from './align.ts';
import type { DistinctText } from './distinct.ts';

/** 1 in weights. */
const unit = 256;

/**
 * The weight of what `holders` of `texts` texts hold: ln(1 + texts / holders). Never nothing, so that few
 * texts can be compared.
 */
export const weightOf = (texts: number, holders: number): number =>
  Math.round(unit * Math.log(1 + texts / Math.max(1, holders)));

/** The weight of each word of the vocabulary, by the texts that hold it. */
export function wordWeights(texts: readonly DistinctText[], vocabularySize: number): WordWeights {
  const holders = new Uint32Array(vocabularySize);
  const last = new Int32Array(vocabularySize).fill(-1);
  for (const [text, { words }] of texts.entries())
    for (const word of words)
      if (last[word] !== text) {
        last[word] = text;
        holders[word]!++;
      }
  return holders.map((count) => weightOf(texts.length, count));
}
