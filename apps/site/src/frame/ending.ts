// What pages say once the organisation ends for good: until when a code opens anything, and who goes on.
import type { Successor } from '@heed/domain/wind-down';
import { answerFacts, answerText, type SuccessorAnswer, successorAnswers } from '@heed/domain/wind-down';
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
  return html`<aside class="banner ending" data-ending
aria-label="${organisation.name}">${until} ${next(context)}</aside>`;
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
  const whole = numbers.replaceAll(' ', '\u00a0');
  return isOne
    ? html`${place} <a href="tel:${numbers.replaceAll(/[^\d+]/g, '')}"><bdi>${whole}</bdi></a>`
    : html`${place} <bdi>${numbers}</bdi>`;
}

/** Her choice, in the form in which she writes. Nothing is chosen for her. */
export function handOverChoice(context: PageContext): Html | null {
  const { t, ending } = context;
  if (ending === null || ending.successor === null) return null;
  const { successor } = ending;
  const { name } = successor;
  return html`<fieldset class="flow" data-hand-over-choice
aria-describedby="ending-hint"><legend
class="label">${t('ending.ask', { name })}</legend>
<p class="hint" id="ending-hint">${oneStop(t('ending.ask.hint', { day: day(context, ending.ends) }))}</p>
<div>${successorAnswers.map((answer) =>
    tick({
      type: 'radio',
      name: 'successor',
      id: `successor-${answer}`,
      value: JSON.stringify(answerFacts(answer, successor)),
      label: sentenceOf(context, answer),
      checked: false,
    }),
  )}</div></fieldset>`;
}

/**
 * The answer that a form brought: its facts, for the successor whose name she read. Undefined where she gave
 * none, or the successor is another by now.
 */
export const answerIn = (successor: Successor, value: string | undefined): SuccessorAnswer | undefined =>
  successorAnswers.find((answer) => JSON.stringify(answerFacts(answer, successor)) === value);

/** The sentence of an answer in her language, as it is sent. */
export const sentenceOf = ({ t, ending }: PageContext, answer: SuccessorAnswer): string =>
  t(`ending.${answer}`, { name: ending?.successor?.name ?? '' });

/** Her words with her answer below them. */
export const withAnswer = (context: PageContext, words: string, answer: SuccessorAnswer): string =>
  answerText(words, sentenceOf(context, answer));
