// A handbook as one tree: sections of blocks in their order. The page, EPUB and the sheet for paper are made
// from it, so that none says what another does not. All of it is text, nothing is markup.
import type { LocaleState } from '@heed/content/messages/words';
import { day, oneStop } from '@heed/site/moment';
import { possibleTree, urnOf } from '@heed/site/xml';
import { nodeName, wordsIn } from '../rules/index.ts';
import { type BookContext, type BookPlace, handbookPath, paragraphsOf } from './book-frame.ts';
import { recommendationBlocks, sourceOf } from './book-recommendation.ts';
import type {
  BookBlock,
  LanguageText,
  PublishedChapter,
  PublishedHandbook,
  PublishedRecommendation,
} from './data.ts';
import { checkPicture } from './picture.ts';

/** What a section is, by its name in the EPUB Structural Semantics Vocabulary. */
export type SectionRole =
  | 'titlepage'
  | 'conclusion'
  | 'part'
  | 'chapter'
  | 'bibliography'
  | 'revision-history'
  | 'glossary'
  | 'contributors'
  | 'colophon';

/** A section. One of level 2 belongs to the last one of level 1 before it. */
export interface BookSection {
  /** Unique in the book: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly level: 1 | 2;
  readonly role: SectionRole;
  /** Number of a recommendation; '' for others. */
  readonly number: string;
  readonly title: LanguageText;
  readonly blocks: readonly BookBlock[];
}

/** A handbook in one language. */
export interface BookTree {
  /** A URN, the same for every version of this handbook in this language. */
  readonly id: string;
  readonly title: LanguageText;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The day of the newest version in it. */
  readonly day: string;
  /** When it was made: 'YYYY-MM-DDThh:mm:ssZ'. */
  readonly modified: string;
  readonly organisation: string;
  /** Its permanent address. */
  readonly address: string;
  /** What it asks of a reader's senses, in one sentence. */
  readonly accessibility: string;
  readonly licence: string;
  readonly contents: string;
  readonly sections: readonly BookSection[];
}

/**
 * The tree of `handbook`. Throws a RangeError for a picture without alternative text, or one that is none.
 */
export function bookOf(words: LocaleState, handbook: PublishedHandbook, place: BookPlace): BookTree {
  const modified = `${new Date(place.moment).toISOString().slice(0, 19)}Z`;
  const context: BookContext = { words, place, today: modified.slice(0, 10) };
  const { t, locale, dir } = words;
  const address = place.origin + handbookPath(handbook.slug);
  const id = urnOf(`heed handbook ${place.origin} ${handbook.slug} ${locale}`);
  const sections = withUniqueIds([
    frontOf(context, handbook, address),
    ...conclusionsOf(context, handbook),
    ...partsOf(context, handbook),
    ...handbook.chapters.map((chapter) => chapterOf(chapter, place.origin)),
    ...backOf(context, handbook, { id, address }),
  ]);
  for (const { blocks } of sections)
    for (const block of blocks) if (block.is === 'picture') checkPicture(block);
  return possibleTree({
    id,
    title: handbook.title,
    lang: locale,
    dir,
    day: handbook.day,
    modified,
    organisation: place.organisation,
    address,
    accessibility: t('handbook.book.access'),
    licence: t('handbook.book.licence'),
    contents: t('handbook.book.contents'),
    sections,
  });
}

/** Everything but the moment at which it was made: what decides whether a file must be made again. */
export const bookInput = ({ modified: _, ...input }: BookTree): string => JSON.stringify(input);

/** Ids of sections and headings of plain letters, none twice: files and links are named by them. */
function withUniqueIds(sections: readonly BookSection[]): readonly BookSection[] {
  const names = new Set<string>();
  const unique = (id: string): string => {
    const plain = id.replace(/[^A-Za-z0-9_-]/g, '-');
    let name = plain;
    for (let at = 2; names.has(name); at++) name = `${plain}-${at}`;
    names.add(name);
    return name;
  };
  return sections.map((one) => ({
    ...one,
    id: unique(one.id),
    blocks: one.blocks.map((block) => (block.is === 'heading' ? { ...block, id: unique(block.id) } : block)),
  }));
}

const own = ({ words }: BookContext, text: string): LanguageText => ({ text, lang: words.locale });

const section = (
  id: string,
  role: SectionRole,
  title: LanguageText,
  blocks: readonly BookBlock[],
): BookSection => ({ id, level: 1, role, number: '', title, blocks });

function frontOf(context: BookContext, handbook: PublishedHandbook, address: string): BookSection {
  const { words, place } = context;
  const { t } = words;
  const { origin } = handbook;
  const note = (text: string): BookBlock => ({ is: 'note', text });
  return section('front', 'titlepage', handbook.title, [
    ...(handbook.isInvented ? [note(t('handbook.book.invented'))] : []),
    ...(words.state === 'draft' ? [note(t('handbook.book.draft'))] : []),
    ...paragraphsOf(handbook.lead),
    { is: 'text', text: t('handbook.book.publisher', { organisation: place.organisation }) },
    ...(origin === null
      ? []
      : [
          {
            is: 'text',
            text: oneStop(
              t('handbook.book.from', { source: origin.text, day: day(words, origin.date.slice(0, 10)) }),
            ),
          } as const,
        ]),
    { is: 'text', text: oneStop(t('handbook.book.as-of', { day: day(words, context.today) })) },
    {
      is: 'links',
      links: [
        { text: address, href: address },
        ...(origin?.url?.startsWith('https://') ? [{ text: origin.url, href: origin.url }] : []),
      ],
    },
  ]);
}

function conclusionsOf(context: BookContext, { conclusions }: PublishedHandbook): BookSection[] {
  if (conclusions.length === 0) return [];
  const blocks = conclusions.flatMap(({ title, text }, at): BookBlock[] => [
    { is: 'heading', level: 2, text: title.text, lang: title.lang, id: `conclusion-${at + 1}` },
    ...paragraphsOf(text),
  ]);
  return [
    section('conclusions', 'conclusion', own(context, context.words.t('handbook.conclusions')), blocks),
  ];
}

/** Headings with their recommendations; those of a heading that is not there stand at the end. */
function partsOf(context: BookContext, { headings, recommendations }: PublishedHandbook): BookSection[] {
  const codes = new Set(headings.map(({ code }) => code));
  const under = (isUnder: (heading: string) => boolean) =>
    recommendations
      .filter(({ recommendation }) => isUnder(recommendation.heading))
      .map((one) => recommendationSection(context, one));
  return [
    ...headings.flatMap(({ code, title }) => {
      const entries = under((heading) => heading === code);
      return entries.length === 0 ? [] : [section(`part-${code}`, 'part', title, []), ...entries];
    }),
    ...under((heading) => !codes.has(heading)).map((one) => ({ ...one, level: 1 as const })),
  ];
}

function recommendationSection(context: BookContext, entry: PublishedRecommendation): BookSection {
  const { recommendation } = entry;
  const { lang, words } = wordsIn(recommendation, context.words.locale);
  return {
    id: `r${recommendation.number}`,
    level: 2,
    role: 'chapter',
    number: String(recommendation.number),
    title: { text: words.title, lang },
    blocks: recommendationBlocks(context, entry),
  };
}

/** Ids of blocks are unique in the book, and paths of this site are whole addresses. */
function chapterOf({ code, title, lang, blocks }: PublishedChapter, origin: string): BookSection {
  const id = `chapter-${code}`;
  return section(
    id,
    'chapter',
    { text: title, lang },
    blocks.map((block): BookBlock => {
      if (block.is === 'heading') return { ...block, lang: block.lang ?? lang, id: `${id}-${block.id}` };
      if (block.is === 'links')
        return {
          ...block,
          lang,
          links: block.links.map(({ text, href }) => ({ text, href: wholeAddress(href, origin) })),
        };
      return 'lang' in block || block.is === 'table' || block.is === 'sources' ? block : { ...block, lang };
    }),
  );
}

const wholeAddress = (href: string, origin: string): string =>
  href.startsWith('/') && !href.startsWith('//') ? origin + href : href;

function backOf(
  context: BookContext,
  handbook: PublishedHandbook,
  { id, address }: { readonly id: string; readonly address: string },
): BookSection[] {
  const { words } = context;
  const { t } = words;
  const titled = (name: string, role: SectionRole, title: string, blocks: readonly BookBlock[]) =>
    section(name, role, own(context, title), blocks);
  const names = [
    ...new Set(handbook.recommendations.flatMap((one) => one.recommendation.contributors.map((c) => c.name))),
  ].sort(new Intl.Collator(words.locale).compare);
  const text = (line: string): BookBlock => ({ is: 'text', text: line });
  return [
    titled('sources', 'bibliography', t('handbook.book.sources'), sourceBlocks(context, handbook)),
    titled('changes', 'revision-history', t('handbook.book.changes'), [changeTable(context, handbook)]),
    ...acronymSections(context, handbook),
    titled('contributors', 'contributors', t('handbook.book.contributors'), [
      text(t(names.length === 0 ? 'handbook.book.contributors.none' : 'handbook.book.contributors.lead')),
      ...(names.length === 0 ? [] : [{ is: 'points', list: names } as const]),
    ]),
    titled('colophon', 'colophon', t('handbook.book.colophon'), [
      ...(handbook.isInvented ? [{ is: 'note', text: t('handbook.book.invented') } as const] : []),
      text(t('handbook.book.publisher', { organisation: context.place.organisation })),
      text(t('handbook.book.licence')),
      text(oneStop(t('handbook.book.as-of', { day: day(words, context.today) }))),
      text(t('handbook.book.identifier', { id })),
      { is: 'links', links: [{ text: address, href: address }] },
    ]),
  ];
}

/** Each source once, with the recommendations that rest on it. */
function sourceBlocks(context: BookContext, { recommendations }: PublishedHandbook): BookBlock[] {
  const { t, list } = context.words;
  const users = new Map<string, Set<string>>();
  const references = new Map<string, PublishedRecommendation['references'][number]>();
  for (const { recommendation, references: all } of recommendations)
    for (const one of all) {
      const name = nodeName(one.reference);
      references.set(name, one);
      users.set(name, (users.get(name) ?? new Set()).add(String(recommendation.number)));
    }
  if (references.size === 0) return [{ is: 'text', text: t('handbook.book.rests.none') }];
  const sources = [...references].map(([name, one]) => {
    const source = sourceOf(context, one);
    const numbers = list([...(users.get(name) ?? [])]);
    return { ...source, note: `${source.note} · ${t('handbook.book.sources.used', { numbers })}` };
  });
  const order = new Intl.Collator(context.words.locale, { numeric: true });
  return [
    { is: 'text', text: t('handbook.book.sources.lead') },
    {
      is: 'sources',
      list: sources.sort(
        (a, b) => order.compare(a.label, b.label) || order.compare(a.text.text, b.text.text),
      ),
    },
  ];
}

/** Generated from the versions, as the change record of minutes. */
function changeTable({ words }: BookContext, { recommendations }: PublishedHandbook): BookBlock {
  const { t, locale } = words;
  const rows = recommendations.flatMap(({ recommendation, versions }) =>
    versions.map(({ version, day: date, words: own }) => ({ recommendation, version, date, own })),
  );
  return {
    is: 'table',
    caption: t('handbook.book.changes.caption'),
    heads: (['day', 'number', 'version', 'title'] as const).map((name) => t(`handbook.book.${name}`)),
    rows: rows
      .sort((one, other) =>
        one.date !== other.date
          ? one.date < other.date
            ? 1
            : -1
          : one.recommendation.number - other.recommendation.number || other.version - one.version,
      )
      .map(({ recommendation, version, date, own }) => [
        day(words, date),
        String(recommendation.number),
        String(version),
        wordsIn({ words: own }, locale).words.title,
      ]),
  };
}

function acronymSections(context: BookContext, { acronyms = [] }: PublishedHandbook): BookSection[] {
  const { t } = context.words;
  if (acronyms.length === 0) return [];
  const title = t('handbook.book.acronyms');
  const table: BookBlock = {
    is: 'table',
    caption: title,
    heads: [t('handbook.book.acronym'), t('handbook.book.meaning')],
    rows: acronyms.map(({ short, meaning }) => [short, meaning]),
  };
  return [section('acronyms', 'glossary', own(context, title), [table])];
}
