// The pseudo-language en-XA: English with every letter accented and each message longer and in brackets,
// still readable. Text on a page that is not disguised did not come from content/messages. Never offered to a
// visitor.
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

const accents = new Map(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, n) => [
    letter,
    [...'àƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'][n] ?? letter,
  ]),
);

const dress = (text: string) => text.replace(/[a-zA-Z]/g, (letter) => accents.get(letter) ?? letter);

/** `text` with accents, brackets, and about a third longer, as German or Finnish would be. */
export function disguise(text: string): string {
  return `[${dress(text)}${' ẋẋẋ'.repeat(Math.ceil(text.length / 20))}]`;
}

const literal = 0;

/** The same for a parsed ICU message: literals only, in every branch of a plural or a choice. */
export function disguiseTree(tree: readonly MessageFormatElement[]): MessageFormatElement[] {
  return tree.map((node) => {
    if (node.type === literal) return { ...node, value: dress(node.value) };
    if (!('options' in node)) return node;
    const options = Object.entries(node.options).map(([name, option]) => [
      name,
      { ...option, value: disguiseTree(option.value) },
    ]);
    return { ...node, options: Object.fromEntries(options) };
  });
}
