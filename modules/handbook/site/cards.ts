// Cards for the next workshop, one recommendation a card: its number, its sentence, who could be hurt, and
// the square code of its address. Data of `handbook-cards.typ`.
import type { LocaleState } from '@heed/content/messages/words';
import { squareCode } from '@heed/site/booklets/square';
import { possibleTree } from '@heed/site/xml';
import { wordsIn } from '../rules/index.ts';
import { type BookPlace, directionOf } from './book-frame.ts';
import type { PublishedHandbook } from './data.ts';
import type { BookSize } from './sheet.ts';
import { handbookPaths } from './words.ts';

/** Letters of what could hurt that a card has room for. */
const mostHarm = 220;

/** The sheet: a card a page of A5, or two on A4. */
export function cardsSheet(
  words: LocaleState,
  handbook: PublishedHandbook,
  place: BookPlace,
  size: BookSize,
) {
  const { t, locale, dir } = words;
  return possibleTree({
    title: handbook.title.text,
    lang: locale,
    dir,
    from: place.organisation,
    banner: null,
    size,
    ask: t('handbook.book.card.ask'),
    harm: t('handbook.harm'),
    notes: [
      ...(handbook.isInvented ? [t('handbook.book.invented')] : []),
      ...(words.state === 'draft' ? [t('handbook.book.draft')] : []),
      t('handbook.book.publisher', { organisation: place.organisation }),
    ],
    cards: handbook.recommendations
      .filter(({ recommendation }) => recommendation.state !== 'withdrawn')
      .map(({ recommendation }) => {
        const { lang, words: own } = wordsIn(recommendation, locale);
        const address = place.origin + handbookPaths.recommendation(recommendation.number);
        return {
          heading: t('handbook.book.card.number', { number: String(recommendation.number) }),
          lang,
          dir: directionOf(lang),
          text: own.title,
          harm: shortened(own.harm),
          address: address.replace(/^https?:\/\//, ''),
          code: squareCode(address),
          says: t('handbook.book.code', { address }),
        };
      }),
  });
}

/** Whole words, with a mark where some are left out. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= mostHarm ? line : `${line.slice(0, mostHarm).replace(/\s\S*$/, '')} …`;
}
