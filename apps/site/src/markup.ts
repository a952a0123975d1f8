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
  const made = tag(strings, ...values);
  if (made instanceof Promise)
    throw new TypeError('Cannot make a page of a promise: await the data before the page is made');
  return made;
}

/** Markup where `condition` holds, else nothing. */
export const when = (condition: unknown, markup: () => Html): Html | null => (condition ? markup() : null);
