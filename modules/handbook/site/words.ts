// What several pages of handbooks say alike: texts in their own language, groups, addressees, how a
// recommendation stands.

import { linkTo, type PageContext } from '@heed/site/context';
import { number, span } from '@heed/site/figures/words';
import { type Html, html } from '@heed/site/markup';
import type { Addressee, RecommendationStanding, ReferenceState } from '../rules/index.ts';
import { bandOf } from '../rules/index.ts';
import type { LanguageText, PublishedHandOver } from './data.ts';

/** Addresses of handbooks, without language. */
export const handbookPaths = {
  list: '/handbook',
  followUp: '/handbook/follow-up',
  quote: '/handbook/quote',
  words: '/words',
  recommendation: (recommendation: number, version?: number) =>
    `/handbook/${recommendation}${version === undefined ? '' : `/${version}`}`,
  compare: (recommendation: number, former: number, next: number) =>
    `/handbook/${recommendation}/compare/${former}/${next}`,
  chapter: (slug: string, code: string) => `/handbook/${slug}/${code}`,
} as const;

/** Headings of a handbook that is made here: those of the source. */
export const handbookHeadings = ['general', 'practice', 'prevention'] as const;

/** What a heading is called; null for one that is not known here. */
export function headingIn({ t }: Pick<PageContext, 't'>, code: string): string | null {
  const heading = handbookHeadings.find((one) => one === code);
  return heading === undefined ? null : t(`handbook.heading.${heading}`);
}

/** A text that may be in another language than the page. */
export const textIn = ({ locale }: PageContext, { lang, text }: LanguageText): Html =>
  lang === locale ? html`${text}` : html`<span lang="${lang}" dir="auto">${text}</span>`;

/** Paragraphs of a text; an empty line parts them. */
export const paragraphsIn = (context: PageContext, { lang, text }: LanguageText): Html =>
  html`${text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p>${textIn(context, { lang, text: part })}</p>`)}`;

export const addresseeIn = ({ t }: PageContext, addressee: Addressee): string =>
  t(`handbook.addressee.${addressee}`);

export const standingIn = ({ t }: PageContext, standing: RecommendationStanding): string =>
  t(`handbook.standing.${standing}`);

export const stateIn = ({ t }: PageContext, state: ReferenceState): string => t(`handbook.state.${state}`);

/** As results say it: 10 stands for '10 % or less', 90 for '90 % or more'. */
export function publishedShare({ t }: Pick<PageContext, 't'>, share: number): string {
  if (share <= 10) return t('handbook.share.less', { share: 10 });
  return share >= 90 ? t('handbook.share.more', { share: 90 }) : t('handbook.share', { share });
}

/** '70–90 %', or '10 % or less', '90 % or more'. */
export function bandIn(context: PageContext, { agree, voters }: { agree: number; voters: number }): Html {
  const { low, high } = bandOf({ agree, voters });
  return html`${span(number(context, low), number(context, high))} %`;
}

/** A link to what stands elsewhere, or text where there is no address. */
export function linked(context: PageContext, href: string | null, text: Html): Html {
  if (href === null) return text;
  return href.startsWith('/')
    ? html`<a href="${linkTo(context, href)}">${text}</a>`
    : html`<a href="${href}" rel="noreferrer">${text}</a>`;
}

/** 'Ministry of the Interior' with the kind of addressee where it says more. */
export const officeIn = (context: PageContext, { to, addressee }: PublishedHandOver): Html =>
  html`<span dir="auto">${to}</span> (${addresseeIn(context, addressee)})`;
