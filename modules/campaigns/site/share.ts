// What a picture of a campaign for social media says: data for `share.typ`. No code of a batch and no
// parameter: nobody is followed who sees it or comes by it.

import { windowPicture } from '@heed/site/booklets/sheet';
import { inLanguage, type PageContext } from '@heed/site/context';
import { type CampaignWords, campaignPath, type ShareSize } from '../rules/index.ts';

/** What the template of a picture is filled with. */
export interface ShareSheet {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  readonly from: string;
  /** As people type it, without https://. */
  readonly address: string;
  readonly danger: string;
  /** Warning of the demonstration; null in real use. */
  readonly banner: string | null;
  readonly drawing: string;
  /** Bytes of the editor's picture, a JPEG; none where the drawing stands in its place. */
  readonly picture: readonly number[];
}

interface ShareContent {
  readonly slug: string;
  readonly words: CampaignWords;
  readonly size: ShareSize;
  readonly origin: string;
  readonly picture: Uint8Array | null;
}

/** Where the picture leads, in the language of its words. */
export const shareAddress = (origin: string, slug: string, { language }: CampaignWords): string =>
  `${origin}${inLanguage(language, campaignPath(slug))}`.replace(/^https?:\/\//, '');

/** `context` is in the language of the words. */
export function shareSheet(context: PageContext, content: ShareContent): ShareSheet {
  const { t, organisation, locale, dir, demonstration } = context;
  const { slug, words, size, origin, picture } = content;
  return {
    title: words.title,
    lang: locale,
    dir,
    width: size.width,
    height: size.height,
    from: organisation.name,
    address: shareAddress(origin, slug, words),
    danger: t('failed.danger'),
    banner: demonstration ? t('frame.demonstration') : null,
    drawing: windowPicture,
    picture: picture === null ? [] : [...picture],
  };
}

/** What the picture says, for who does not see it. */
export const shareText = (
  { organisation }: Pick<PageContext, 'organisation'>,
  { slug, words, origin }: Pick<ShareContent, 'slug' | 'words' | 'origin'>,
): string =>
  [words.title, words.alt, organisation.name, shareAddress(origin, slug, words)]
    .filter((part) => part !== '')
    .join('. ')
    .replace(/([?!.…])\. /g, '$1 ');
