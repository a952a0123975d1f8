// The lines of law as a table for a spreadsheet, and as they are for a program.

import type { LawContent } from '@heed/content/laws/read';
import type { Laws } from '@heed/content/laws/schema';
import { csvOf } from '@heed/domain/csv';
import type { PageContext } from '../context.ts';

const columns = [
  'country',
  'id',
  'topic',
  'answer',
  'language',
  'text',
  'law',
  'law_date',
  'source',
  'official_text',
  'source_date',
  'confidence',
  'may_have_changed',
  'seen',
  'review_by',
] as const;

/** A line that could not be confirmed has no text. */
export function lawsCsv(context: PageContext, laws: Laws): string {
  const rows = Object.entries(laws).flatMap(([country, lines]) =>
    lines.map((line) => {
      const { text, lang } = line.text === null ? { text: '', lang: '' } : context.pick(line.text);
      const values: Record<(typeof columns)[number], string> = {
        country,
        id: line.id,
        topic: line.topic,
        answer: line.answer ?? 'unknown',
        language: lang,
        text,
        law: line.law ?? '',
        law_date: line.law_date ?? '',
        source: line.source.join(' '),
        official_text: line.official_text ?? '',
        source_date: line.source_date,
        confidence: line.confidence,
        may_have_changed: String(line.may_have_changed),
        seen: line.seen ?? '',
        review_by: line.review_by,
      };
      return columns.map((column) => values[column]);
    }),
  );
  return csvOf(columns, rows);
}

export const lawsJson = ({ laws, history, instruments }: LawContent): string =>
  `${JSON.stringify({ countries: laws, history, instruments }, null, 1)}\n`;
