// The words of an ICU message as they are written, without the names of its arguments and of its branches.
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';

/**
 * `message` with a 0 where a value is put in, and with all branches of a plural or a choice one after the
 * other. A text that is no ICU message is given back.
 */
export function literalText(message: string): string {
  if (!message.includes('{')) return message;
  try {
    return joinLiterals(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  } catch {
    return message;
  }
}

const literal = 0;

const joinLiterals = (tree: readonly MessageFormatElement[]): string =>
  tree
    .map((node) => {
      if (node.type === literal) return node.value;
      if (!('options' in node)) return '0';
      return Object.values(node.options)
        .map(({ value }) => joinLiterals(value))
        .join(' ');
    })
    .join('');
