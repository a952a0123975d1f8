// The one way in which pages make HTML: hono's tagged template, which escapes every value that is not markup
// already. Never builds markup from strings; a page that needs `raw` is a page with a hole.
import { html as tag } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString;

/**
 * Markup from a template. Values are escaped; arrays are joined; null, undefined and booleans vanish. Never a
 * promise.
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const markup = tag(onOneLine(strings), ...values);
  if (markup instanceof Promise)
    throw new TypeError('Cannot make a page of a promise: await the data before the page is made');
  return markup;
}

const joined = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * The template with a space for each line break within a tag, where long lines of source are broken. Made
 * once for each template.
 */
function onOneLine(strings: TemplateStringsArray): TemplateStringsArray {
  const cachedLines = joined.get(strings);
  if (cachedLines !== undefined) return cachedLines;
  let isInTag = false;
  let quote: string | null = null;
  const read = (mark: string): string => {
    if (mark.startsWith('<')) isInTag = true;
    else if (!isInTag) return mark;
    else if (quote !== null) quote = mark === quote ? null : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') isInTag = false;
    else return ' ';
    return mark;
  };
  const lines = strings.map((part) => part.replace(/<(?=[a-z])|["'>]|\n/g, read));
  const template = Object.assign(lines, { raw: strings.raw });
  joined.set(strings, template);
  return template;
}

/** Markup where `condition` holds, else nothing. */
export const when = (condition: unknown, markup: () => Html): Html | null => (condition ? markup() : null);
