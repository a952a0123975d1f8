// Plain pages of text: a heading, and parts of paragraphs and points, all from content/messages. No data and
// no forms.

import type { MessageKey, Values } from '@heed/content/messages/words';
import type { PageContext } from './context.ts';
import { type Html, html } from './markup.ts';

export interface ProsePart {
  readonly title: MessageKey;
  /** Paragraphs, or points where `points` is true. */
  readonly says: readonly MessageKey[];
  readonly points?: boolean;
  /** Shown after the words. */
  readonly more?: Html | null;
}

export function prose(context: PageContext, parts: readonly ProsePart[], values: Values = {}): Html[] {
  const say = (key: MessageKey) => context.t(key, values);
  return parts.map(
    ({ title, says, points, more }) => html`<section><h2>${say(title)}</h2>
${
  points
    ? html`<ul
class="bullets">${says.map((key) => html`<li>${say(key)}</li>`)}</ul>`
    : says.map((key) => html`<p>${say(key)}</p>`)
}${more}</section>`,
  );
}
