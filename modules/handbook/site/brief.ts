// What a handbook says of one country, for two pages of paper: lines of law, figures, recommendations with
// how they stand. Data of `brief.typ`.
import type { LocaleState } from '@heed/content/messages/words';
import { dayOf } from '@heed/domain/time';
import { squareCode } from '@heed/site/booklets/square';
import { day, oneStop } from '@heed/site/moment';
import { possibleTree } from '@heed/site/xml';
import { wordsIn } from '../rules/index.ts';
import { type BookPlace, directionOf, handbookPath } from './book-frame.ts';
import type { BookBlock, PublishedChapter, PublishedHandbook } from './data.ts';
import { setBlock } from './sheet.ts';
import { handbookPaths } from './words.ts';

/** What two pages hold. */
const most = { rows: 8, recommendations: 16 } as const;
/** Sections of a chapter of a country that a brief takes over, by the ids of their headings. */
const parts = ['law', 'figures'];

/** Countries of which a brief can be made: those with a chapter of their own. */
export const briefCountries = ({ chapters }: PublishedHandbook): readonly string[] =>
  chapters.filter(({ code }) => /^[a-z]{2}$/.test(code)).map(({ code }) => code.toUpperCase());

/** The sheet; null where the handbook has no chapter of `country`. */
export function briefSheet(
  words: LocaleState,
  handbook: PublishedHandbook,
  country: string,
  place: BookPlace,
) {
  const chapter = handbook.chapters.find(({ code }) => code === country.toLowerCase());
  if (chapter === undefined) return null;
  const { t, locale, dir } = words;
  const address = `${place.origin}${handbookPaths.chapter(handbook.slug, chapter.code)}`;
  const entries = handbook.recommendations.filter(
    ({ recommendation: { countries, state } }) =>
      state !== 'withdrawn' && (countries.length === 0 || countries.includes(country)),
  );
  const spoken = (lang: string = locale) => ({ lang, dir: directionOf(lang) });
  const today = dayOf(place.moment);
  const note = (text: string) => setBlock({ is: 'note', text }, spoken);
  const rest = entries.length - most.recommendations;
  return possibleTree({
    title: t('handbook.book.brief', { country: words.country(country) }),
    lang: locale,
    dir,
    from: place.organisation,
    banner: null,
    book: { ...spoken(handbook.title.lang), text: handbook.title.text },
    notes: [
      ...(handbook.isInvented ? [note(t('handbook.book.invented'))] : []),
      ...(words.state === 'draft' ? [note(t('handbook.book.draft'))] : []),
    ],
    blocks: partsOf(chapter).map((block) => setBlock(block, spoken)),
    heading: t('handbook.book.brief.recommendations'),
    recommendations: entries.slice(0, most.recommendations).map(({ recommendation, standing }) => {
      const { lang, words: own } = wordsIn(recommendation, locale);
      return {
        number: String(recommendation.number),
        ...spoken(lang),
        text: own.title,
        standing: `${t(`handbook.standing.${standing}`)}.`,
        href: place.origin + handbookPaths.recommendation(recommendation.number),
      };
    }),
    more: rest > 0 ? t('handbook.book.brief.more', { count: rest }) : null,
    imprint: [
      t('handbook.book.publisher', { organisation: place.organisation }),
      t('handbook.book.licence'),
      oneStop(t('handbook.book.as-of', { day: day(words, today) })),
    ],
    address: place.origin + handbookPath(handbook.slug),
    code: squareCode(address),
    codeSays: t('handbook.book.code', { address }),
  });
}

/** The law and the figures of a chapter; a long table is cut, the chapter has the rest. */
function partsOf({ blocks, lang }: PublishedChapter): readonly BookBlock[] {
  let isTaken = false;
  const own: BookBlock[] = [];
  for (const block of blocks) {
    if (block.is === 'heading') isTaken = block.level === 2 ? parts.includes(block.id) : isTaken;
    if (!isTaken) continue;
    own.push(
      block.is === 'table'
        ? { ...block, rows: block.rows.slice(0, most.rows) }
        : block.is === 'heading'
          ? { ...block, lang: block.lang ?? lang, id: `brief-${block.id}` }
          : block,
    );
  }
  return own;
}
