// The letter of a complaint as markup: the sentences in one language, with blanks. What stands in a blank is
// written by the browser alone. It states no law: it asks.
import type { LocaleState } from '@heed/content/messages/words';
import { type Html, html } from '../markup.ts';

/** Whom a letter may be about. */
export const subjects = ['police', 'border', 'court', 'health', 'social', 'labour', 'platform'] as const;

/** What a person may write of herself and the office, and of what happened; every one may stay empty. */
export const heading = ['name', 'reply', 'office', 'date'] as const;
export const account = ['when', 'where', 'who', 'what', 'proof'] as const;
export type Blank = (typeof heading | typeof account)[number];

/** Sentences that stand in the letter where they are ticked. */
export const letterOptions = ['translate', 'secrecy', 'speaks'] as const;

/** Without script a blank is a line, or several, to fill by hand. */
const blank = (name: Blank | 'sign'): Html =>
  html`<bdi class="blank${['what', 'proof'].includes(name) ? ' tall' : ''}" data-item="${name}"></bdi>`;

/**
 * The letter, with a subject and a request for each office; a script leaves those that are chosen, a hand
 * ticks them. `view`: 'letter' is what is sent, 'reading' the same in the reader's language.
 */
export function letter(words: LocaleState, view: 'letter' | 'reading'): Html {
  const { t } = words;
  const line = (key: Parameters<typeof t>[0], name: Blank | 'sign') =>
    html`<p translate="no">${t(key)} ${blank(name)}</p>`;
  const requests = (['received', 'examine', 'pass', 'next'] as const).map(
    (request) => html`<li>${t(`letter.ask.${request}`)}</li>`,
  );
  return html`<div class="ticket letter" lang="${words.locale}" dir="${words.dir}" data-view="${view}">
${line('letter.from', 'name')}${line('letter.reply', 'reply')}
${line('letter.to', 'office')}${line('letter.date', 'date')}
${subjects.map(
  (subject) =>
    html`<p class="by-tick" translate="no" data-item="${subject}"><b>${t(
      `letter.subject.${subject}`,
    )}</b></p>`,
)}
<p translate="no">${t('letter.open')}</p>
${line('letter.when', 'when')}${line('letter.where', 'where')}${line('letter.who', 'who')}
${line('letter.what', 'what')}${line('letter.proof', 'proof')}
<p translate="no">${t('letter.ask')}</p>
<ul class="bullets" translate="no">${subjects.map(
    (subject) => html`<li class="by-tick" data-item="${subject}">${t(`letter.ask.${subject}`)}</li>`,
  )}${requests}</ul>
${letterOptions.map(
  (option) =>
    html`<p class="by-tick" translate="no" data-item="${option}">${t(`letter.option.${option}`)}</p>`,
)}
${line('letter.sign', 'sign')}</div>`;
}
