// The letter of a complaint as markup: the sentences in one language, with blanks. What stands in a blank is
// written by the browser alone. It states no law: it asks.
import type { LocaleState } from '@heed/content/messages/words';
import { type Html, html } from '../markup.ts';

/** Whom a letter may be about. */
export const subjects = ['police', 'border', 'court', 'health', 'social', 'labour', 'platform'] as const;
export type ComplaintSubject = (typeof subjects)[number];

/** Countries of which we have the letter, with the language of their offices. */
export const letterLanguages: Readonly<Record<string, string>> = { HR: 'hr', NL: 'nl', PL: 'pl', SE: 'sv' };

/** Where the letters of a country stand; the choice of a country where we have none. */
export const complaintsPath = (country: string): string =>
  country in letterLanguages ? `/complaints/${country.toLowerCase()}` : '/complaints';

/** What a person may write, in the order of the letter; every one may stay empty. */
export const blanks = [
  ...(['name', 'reply', 'office', 'date'] as const),
  ...(['when', 'where', 'who', 'what', 'proof'] as const),
] as const;
export type Blank = (typeof blanks)[number];

/** Sentences that stand in the letter where they are ticked. */
export const letterOptions = ['translate', 'secrecy', 'speaks'] as const;

/** Without script a blank is a line, or several, to fill by hand. */
const blank = (name: Blank | 'sign'): Html =>
  html`<bdi class="blank${['what', 'proof'].includes(name) ? ' tall' : ''}" data-item="${name}"></bdi>`;

/** `view`: 'letter' is what is sent, 'reading' the same in the reader's language. */
export function letter(words: LocaleState, subject: ComplaintSubject, view: 'letter' | 'reading'): Html {
  const { t } = words;
  const line = (key: Parameters<typeof t>[0], name: Blank | 'sign') =>
    html`<p translate="no">${t(key)} ${blank(name)}</p>`;
  return html`<div class="ticket letter" lang="${words.locale}" dir="${words.dir}" data-view="${view}">
${line('letter.from', 'name')}${line('letter.reply', 'reply')}
${line('letter.to', 'office')}${line('letter.date', 'date')}
<h3 translate="no">${t(`letter.subject.${subject}`)}</h3>
<p translate="no">${t('letter.open')}</p>
${line('letter.when', 'when')}${line('letter.where', 'where')}${line('letter.who', 'who')}
${line('letter.what', 'what')}${line('letter.proof', 'proof')}
<p translate="no">${t('letter.ask')}</p>
<ul class="bullets" translate="no"><li>${t(`letter.ask.${subject}`)}</li><li>${t(
    'letter.ask.received',
  )}</li><li>${t('letter.ask.examine')}</li><li>${t('letter.ask.pass')}</li><li>${t(
    'letter.ask.next',
  )}</li></ul>
${letterOptions.map(
  (option) =>
    html`<p class="by-tick" translate="no" data-item="${option}">${t(`letter.option.${option}`)}</p>`,
)}
${line('letter.sign', 'sign')}</div>`;
}
