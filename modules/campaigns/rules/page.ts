// A page of a campaign: an editor's words in some languages, with a picture, until a day. Stands at
// `/campaigns/<slug>`.
import type { Day } from '@heed/domain/time';

/** What the page says in one language. */
export interface CampaignWords {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Markdown: headings, paragraphs, lists, links within the site. */
  readonly text: string;
  /** What the picture shows; '' where there is none. */
  readonly alt: string;
}

/** An own page of an organisation. */
export interface CampaignPage {
  /** Last part of its address. */
  readonly slug: string;
  /** Last day on which it is shown. */
  readonly until: Day;
  readonly words: readonly CampaignWords[];
  readonly hasPicture: boolean;
}

/** Lower-case letters, digits and hyphens between them. */
export const campaignSlug = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
/** Own pages of an organisation at most. */
export const mostCampaignPages = 20;
/** Bytes of a picture. */
export const mostPictureBytes = 300 * 1024;

/** Path of an own page, without language. */
export const campaignPath = (slug: string): string => `/campaigns/${slug}`;

/** A picture for social media, in points. */
export interface ShareSize {
  readonly name: 'square' | 'tall' | 'wide';
  readonly width: number;
  readonly height: number;
}

/** The sizes that platforms ask for. */
export const shareSizes: readonly ShareSize[] = [
  { name: 'square', width: 1080, height: 1080 },
  { name: 'tall', width: 1080, height: 1920 },
  { name: 'wide', width: 1200, height: 630 },
];

/** Name of the file: tells page, language and size, and nothing of who fetches it. */
export const shareFile = (slug: string, language: string, { width, height }: ShareSize): string =>
  `${slug}-${language}-${width}x${height}.png`;

/** The words and the size of a picture by the name of its file; null where the page has no such picture. */
export function shareOf(
  { slug, words }: Pick<CampaignPage, 'slug' | 'words'>,
  file: string,
): { readonly words: CampaignWords; readonly size: ShareSize } | null {
  for (const one of words)
    for (const size of shareSizes)
      if (shareFile(slug, one.language, size) === file) return { words: one, size };
  return null;
}

/** Whether its last day has passed. */
export const isOver = ({ until }: Pick<CampaignPage, 'until'>, today: Day): boolean => until < today;

/** The words in the language asked for; else in English, else in the language that was written first. */
export const wordsIn = ({ words }: CampaignPage, language: string): CampaignWords | null =>
  words.find((one) => one.language === language) ??
  words.find((one) => one.language === 'en') ??
  words[0] ??
  null;

/** The page with these words in the place of what it said in their language. */
export const withWords = (page: CampaignPage, now: CampaignWords): CampaignPage => ({
  ...page,
  words: page.words.some(({ language }) => language === now.language)
    ? page.words.map((one) => (one.language === now.language ? now : one))
    : [...page.words, now],
});
