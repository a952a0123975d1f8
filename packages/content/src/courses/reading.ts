// How hard a text is to read: LIX (Björnsson 1968), the mean length of its sentences plus the share of its
// long words in per cent. It counts letters, so that it needs no dictionary and holds for every language with
// limits of its own: docs/decisions/reading-age.md.
import type { Course, Interview } from '@heed/domain/training';
import { lexer, type Token, type Tokens } from 'marked';

/** Letters from which a word is long: more than six. */
const longWord = 7;

/** Highest LIX of the texts of a file, by language. Others are not measured. */
export const mostLix: Readonly<Record<string, number>> = { en: 28, hr: 37, nl: 32, pl: 42, sv: 29 };

/** Words that a sentence may have. */
const longestSentence = 25;

/** Fewer words than this say nothing of the LIX of a file. */
export const fewWords = 60;

/** Sentences that a fault names. */
const mostSentences = 3;

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

const isLong = (word: string): boolean => word.replace(/[^\p{L}]/gu, '').length >= longWord;

/** Sentences of `lines`: a line ends one, and so do a full stop, a mark or a colon before a space. */
const sentencesOf = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => line.split(/(?<=[.!?:…]["'’”»)\]]*)\s+/u))
    .filter((sentence) => wordsOf(sentence).length > 0);

const lixOf = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsOf);
  return words.length / sentences.length + (100 * words.filter(isLong).length) / words.length;
};

/** LIX of `lines`, each a paragraph, a point or a heading, and the number of their words. */
export function measureReading(lines: readonly string[]): { readonly words: number; readonly lix: number } {
  const sentences = sentencesOf(lines);
  if (sentences.length === 0) return { words: 0, lix: 0 };
  return { words: sentences.flatMap(wordsOf).length, lix: Math.round(lixOf(sentences) * 10) / 10 };
}

/** Sentences of `lines` that have more words than a sentence may have. */
export const longSentences = (lines: readonly string[]): readonly string[] =>
  sentencesOf(lines).filter((sentence) => wordsOf(sentence).length > longestSentence);

/** What is too hard to read in `course`: file, value, limit and the sentences to begin with. */
export function readingFaults(course: Course): readonly string[] {
  const limit = mostLix[course.language];
  if (limit === undefined) return [];
  return courseTexts(course).flatMap(([file, lines]) => {
    const name = `courses/${course.id}/${course.language}/${file}`;
    const sentences = sentencesOf(lines);
    const { words, lix } = measureReading(lines);
    const long = longSentences(lines);
    const hardest = sentences.toSorted((one, other) => hardness(other) - hardness(one));
    return [
      ...long.map(
        (sentence) =>
          `${name}: a sentence has ${wordsOf(sentence).length} words, at most ${longestSentence}: make two ` +
          `of '${sentence}'`,
      ),
      ...(words >= fewWords && lix > limit
        ? [
            `${name}: its LIX is ${lix}, at most ${limit}: write more plainly, beginning with ` +
              hardest
                .slice(0, mostSentences)
                .map((sentence) => `'${sentence}'`)
                .join(', '),
          ]
        : []),
    ];
  });
}

/** Words of a sentence, the long ones twice. */
const hardness = (sentence: string): number => {
  const words = wordsOf(sentence);
  return words.length + words.filter(isLong).length;
};

/** Texts of a course by the file that they stand in. */
export const courseTexts = (course: Course): readonly (readonly [string, readonly string[]])[] => [
  [
    'course.json',
    [
      course.title,
      course.lead,
      course.audience,
      ...course.aims,
      ...course.interviews.flatMap(({ title, who, note, close }) => [title, who, note, close]),
      ...course.handouts.flatMap(({ title, lines }) => [title, ...lines]),
    ],
  ],
  ...course.lessons.map(({ id, title, text }) => [`lesson-${id}.md`, [title, ...linesOf(text)]] as const),
  ...course.interviews.map((interview) => [`interview-${interview.id}.ink`, spokenIn(interview)] as const),
  [
    'items.json',
    course.items.flatMap((item) =>
      item.kind === 'choice'
        ? item.variants.flatMap(({ question, options }) => [
            question,
            ...options.flatMap(({ text, feedback }) => [text, feedback]),
          ])
        : item.variants.flatMap(({ question, steps, feedback }) => [question, ...steps, feedback]),
    ),
  ],
  ['workshop.json', course.workshop.flatMap(({ title, show, options }) => [title, ...show, ...options])],
];

const spokenIn = ({ scenes, facts }: Interview): readonly string[] => [
  ...scenes.flatMap(({ paragraphs, choices }) => [
    ...paragraphs,
    ...choices.flatMap(({ text, reply, thought, note, better }) => [
      text,
      reply,
      thought,
      note,
      better ?? '',
    ]),
  ]),
  ...facts.flatMap(({ text, wrong }) => [text, wrong]),
];

/** Blocks of Markdown as plain lines: points of a list and cells one by one. */
function linesOf(markdown: string): readonly string[] {
  return lexer(markdown).flatMap(blockLines);
}

/** A block of Markdown as plain lines. */
export function blockLines(token: Token): readonly string[] {
  if (token.type === 'list')
    return (token as Tokens.List).items.flatMap(({ tokens }) => tokens.flatMap(blockLines));
  if (token.type === 'blockquote') return (token as Tokens.Blockquote).tokens.flatMap(blockLines);
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].map(({ tokens }) => plainText(tokens));
  }
  return 'tokens' in token && token.tokens !== undefined ? [plainText(token.tokens)] : [];
}

const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      'tokens' in token && token.tokens !== undefined
        ? plainText(token.tokens)
        : 'text' in token
          ? String(token.text)
          : ' ',
    )
    .join('')
    .replace(/\s+/g, ' ');
