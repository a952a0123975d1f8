// What pages say once the organisation ends for good: until when a code opens anything, and who goes on.
import type { Successor } from '@heed/domain/wind-down';
import { answerText, type HandOverAnswer, handOverAnswers } from '@heed/domain/wind-down';
import type { PageContext } from '../context.ts';
import { tick } from '../field.ts';
import { type Html, html } from '../markup.ts';
import { day, oneStop } from '../moment.ts';

/** The line on every page; null where the organisation goes on. */
export function endingBanner(context: PageContext): Html | null {
  const { t, ending, organisation } = context;
  if (ending === null) return null;
  const until = oneStop(
    t('ending.banner', { organisation: organisation.name, day: day(context, ending.ends) }),
  );
  return html`<aside class="banner" data-ending>${until} ${next(context)}</aside>`;
}

/** Who goes on, with address and numbers, or that nobody does. */
export function next({ t, ending }: PageContext): Html {
  const successor = ending?.successor ?? null;
  if (successor === null) return html`${t('ending.nobody')}`;
  return html`${t('ending.next', { name: successor.name })} ${contact(successor)}`;
}

function contact({ address, telephone: numbers }: Successor): Html {
  const place = /^https:\/\/\S+$/.test(address)
    ? html`<a href="${address}" rel="noreferrer"><bdi>${address}</bdi></a>`
    : html`<bdi>${address}</bdi>`;
  if (numbers === '') return place;
  const isOne = /^\+?[\d ()-]+$/.test(numbers);
  return isOne
    ? html`${place} <a href="tel:${numbers.replaceAll(/[^\d+]/g, '')}"><bdi>${numbers}</bdi></a>`
    : html`${place} <bdi>${numbers}</bdi>`;
}

/** Her choice, in the form in which she writes. Nothing is chosen for her. */
export function handOverChoice(context: PageContext): Html | null {
  const { t, ending } = context;
  if (ending === null || ending.successor === null) return null;
  const { name } = ending.successor;
  return html`<fieldset class="flow" data-hand-over-choice data-successor="${name}"
aria-describedby="ending-hint"><legend
class="label">${t('ending.ask', { name })}</legend>
<p class="hint" id="ending-hint">${oneStop(t('ending.ask.hint', { day: day(context, ending.ends) }))}</p>
<div>${handOverAnswers.map((value) =>
    tick({
      type: 'radio',
      name: 'successor',
      id: `successor-${value}`,
      value,
      label: sentenceOf(context, value),
      checked: false,
    }),
  )}</div></fieldset>`;
}

/** The sentence of an answer in her language, as it is sent. */
export const sentenceOf = ({ t, ending }: PageContext, answer: HandOverAnswer): string =>
  t(`ending.${answer}`, { name: ending?.successor?.name ?? '' });

/** Her words with her answer below them, where she gave one. */
export const withAnswer = (
  context: PageContext,
  words: string,
  answer: HandOverAnswer | undefined,
): string => (answer === undefined ? words : answerText(words, sentenceOf(context, answer)));
