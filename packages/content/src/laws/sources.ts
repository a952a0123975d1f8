// What the lines of law rest on, counted: how many have an official source and a date, and how many cells of
// the comparison nothing confirms.
import { answerOf, inUnion, linesOn, union, unionAnswer } from './answers.ts';
import { answers, type LawLine, type LawQuestion, type Laws } from './schema.ts';

/** Lines with a text, and how many have an official source and a date. */
export interface SourceCount {
  readonly lines: number;
  readonly official: number;
  /** Those that name a law, and those of them with an official source and a date. */
  readonly citing: { readonly lines: number; readonly official: number };
  /** Ids of the others. */
  readonly missing: readonly string[];
}

/** Gazettes, collections of law, parliaments, ministries, police and international bodies. */
const officialHosts = [
  /(^|\.)gov\.hr$/,
  /(^|\.)nn\.hr$/,
  /(^|\.)(overheid|officielebekendmakingen|rijksoverheid|tweedekamer)\.nl$/,
  /(^|\.)(gov|policja)\.pl$/,
  /(^|\.)(riksdagen|rkrattsbaser\.gov|jamstalldhetsmyndigheten|migrationsverket)\.se$/,
  /(^|\.)fgov\.be$/,
  /(^|\.)(gesetze-im-internet|bmfsfj)\.de$/,
  /(^|\.)(gouv|senat)\.fr$/,
  /(^|\.)(europa\.eu|coe\.int|un\.org)$/,
];

const isOfficial = (url: string): boolean => officialHosts.some((host) => host.test(new URL(url).hostname));

/** A line whose law or official source has an address, and whose law or source has a date. */
const isSourced = ({ official_text, source, law_date, source_date }: LawLine): boolean =>
  (official_text !== undefined || source.some(isOfficial)) &&
  (law_date !== undefined || source_date !== 'undated');

/** The count of each country, by its code. */
export const sourceCounts = (laws: Laws): Readonly<Record<string, SourceCount>> =>
  Object.fromEntries(
    Object.entries(laws).map(([country, lines]) => {
      const stated = lines.filter(({ text }) => text !== null);
      const citing = stated.filter(({ law }) => law !== null);
      return [
        country,
        {
          lines: stated.length,
          official: stated.filter(isSourced).length,
          citing: { lines: citing.length, official: citing.filter(isSourced).length },
          missing: stated.filter((line) => !isSourced(line)).map(({ id }) => id),
        },
      ];
    }),
  );

/** Cells of the comparison: each question that the map shows, and who is in charge, of each country in it. */
export interface CellCount {
  readonly cells: number;
  /** 'PL use-of-victim': the country's own rule is not confirmed. */
  readonly unconfirmed: readonly string[];
  /** Those of them in which EU law says nothing either. */
  readonly empty: readonly string[];
}

/** Countries of the comparison are those with a line on selling, as on the page. */
export function cellCount(laws: Laws): CellCount {
  const questions = Object.keys(answers) as LawQuestion[];
  const countries = Object.keys(laws).filter(
    (country) => country !== union && linesOn(laws, country, 'selling').length > 0,
  );
  const unknown = countries.flatMap((country) => [
    ...questions
      .filter((question) => answerOf(laws, country, question) === 'unknown')
      .map((question) => ({
        cell: `${country} ${question}`,
        isEmpty: !inUnion(country) || unionAnswer(laws, country, question) === 'unknown',
      })),
    ...(linesOn(laws, country, 'authorities').some(({ text }) => text !== null)
      ? []
      : [{ cell: `${country} authorities`, isEmpty: true }]),
  ]);
  return {
    cells: countries.length * (questions.length + 1),
    unconfirmed: unknown.map(({ cell }) => cell),
    empty: unknown.filter(({ isEmpty }) => isEmpty).map(({ cell }) => cell),
  };
}
