// `/privacy`: what is seen, what is stored and for how long, who can read it, what a court can demand, what
// nobody here controls. It says what is true of this server; where docs/soundness.md changes, this page
// changes.
import { linkTo, type PageContext } from '../context.ts';
import { contact, layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import { prose } from '../prose.ts';

export function privacyPage(context: PageContext): Html {
  const { t, organisation } = context;
  const numbered = <K extends string, N extends 1 | 2 | 3 | 4 | 5 | 6>(key: K, numbers: readonly N[]) =>
    numbers.map((n) => `${key}.${n}` as const);
  return layout(context, {
    title: 'title.privacy',
    main: html`<h1>${t('privacy.title')}</h1><p>${t('privacy.lead')}</p>
${prose(
  context,
  [
    { title: 'privacy.see', says: numbered('privacy.see', [1, 2, 3]), points: true },
    {
      title: 'privacy.store',
      says: [...numbered('privacy.store', [1, 2, 6, 3, 4, 5]), 'check-in.stored'],
      points: true,
    },
    { title: 'privacy.read', says: numbered('privacy.read', [1, 2, 3]), points: true },
    { title: 'privacy.long', says: numbered('privacy.long', [1, 2, 3, 4]), points: true },
    {
      title: 'privacy.court',
      says: numbered('privacy.court', [1, 2, 3]),
      points: true,
      more: html`<p><a href="${linkTo(context, '/duties')}">${t('duties.heading')}</a></p>`,
    },
    { title: 'privacy.cannot', says: numbered('privacy.cannot', [1, 2, 3, 4, 5]), points: true },
    { title: 'privacy.trade', says: numbered('privacy.trade', [1]) },
    {
      title: 'privacy.law',
      says: numbered('privacy.law', [1, 2, 3]),
      more: html`<p>${contact(organisation.contact)}</p>`,
    },
  ],
  { days: organisation.keepDays },
)}`,
  });
}
