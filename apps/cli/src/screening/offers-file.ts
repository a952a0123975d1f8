// Offers from a CSV file as a spreadsheet writes it. Refusals name line and column and say what to do, and
// never repeat what stands there.
import { mostOffers, type Offer } from '@heed/screening/offers';
import { type CodedPhrase, phrase } from '@heed/statistics/phrase';
import { FileError, rowsOf } from '@heed/statistics/rows';
import { inEnglish } from '../phrases.ts';

/** Offers, or why they cannot be read, as a part of a sentence. */
export type OffersReading =
  | { readonly ok: true; readonly offers: readonly Offer[]; readonly notes: readonly CodedPhrase[] }
  | { readonly ok: false; readonly reason: string };

const columns = ['id', 'text'] as const;
const advice = "write 'id,text', and below it one offer a line";
/** What `rowsOf` says of a file without lines; this file says it in words of its own. */
const noLines = phrase('list-nobody');

/** Reads offers. Never throws for what stands in the file. */
export function readOffers(bytes: Uint8Array): OffersReading {
  const notes: CodedPhrase[] = [];
  try {
    const [header, ...rows] = rowsOf(bytes, notes, noLines);
    const names = header!.cells.map((name) => name.toLowerCase());
    const missing = columns.find((column) => !names.includes(column));
    if (missing !== undefined) return refuse(`its first line has no column '${missing}': ${advice}`);
    const twice = columns.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
    if (twice !== undefined) return refuse(`two columns are called '${twice}': give one another name`);
    if (rows.length > mostOffers) return refuse(`it has more than ${mostOffers} offers: take a part of them`);
    const [id, text] = columns.map((column) => names.indexOf(column)) as [number, number];
    const lines = new Map<string, number>();
    const offers: Offer[] = [];
    for (const { line, cells } of rows) {
      const own = cells[id] ?? '';
      if (own === '') return refuse(`row ${line} has no id: write a different one for each offer`);
      if (lines.has(own)) return refuse(`rows ${lines.get(own)} and ${line} have the same id`);
      if (cells.length > names.length)
        return refuse(`row ${line} has more columns than the first: put its text into quotation marks`);
      lines.set(own, line);
      offers.push({ id: own, text: cells[text] ?? '' });
    }
    return { ok: true, offers, notes };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return refuse(error.reason === noLines ? `it is empty: ${advice}` : inEnglish(error.reason));
  }
}

const refuse = (reason: string): OffersReading => ({ ok: false, reason });
