// A file of rows as somebody has it, in whatever encoding and with whatever separator spreadsheets write.
// What cannot be read is refused with what to do; what was read otherwise than it seemed is said in `notes`.
import Papa from 'papaparse';
import { type Phrase, phrase } from './phrase.ts';

/** An expected refusal: the reason ends a sentence that names the file. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly reason: Phrase;
  constructor(reason: Phrase) {
    super(`Cannot read the file: ${reason.code}`);
    this.reason = reason;
  }
}

/**
 * UTF-8, or UTF-16 by its mark or its zero bytes, or Windows-1252, which holds Latin-1 and fits any bytes:
 * the note then asks to look.
 */
function textOf(bytes: Uint8Array, notes: Phrase[]): string {
  const wide = utf16(bytes);
  if (wide !== null) {
    notes.push(phrase('note-utf-16'));
    return new TextDecoder(wide).decode(bytes);
  }
  if (bytes.includes(0)) throw new FileError(phrase('file-no-text'));
  // A workbook is a ZIP file.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new FileError(phrase('file-workbook'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    notes.push(phrase('note-windows-1252'));
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: digits and commas leave every second byte 0.
  const zeros = [0, 0];
  const looked = Math.min(bytes.length & ~1, 200);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  if (looked < 4) return null;
  if (zeros[1]! > looked * 0.4 && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > looked * 0.4 && zeros[1] === 0 ? 'utf-16be' : null;
}

/** A row of a CSV file; its line is counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Lines with something in them, split by commas, semicolons or tabs, whichever the first line has most of.
 * `empty`: what to say of a file without any.
 */
export function rowsOf(bytes: Uint8Array, notes: Phrase[], empty: Phrase): readonly CsvRow[] {
  const plain = textOf(bytes, notes).replace(/^\uFEFF/, '');
  if (plain.trim() === '') throw new FileError(empty);
  const header = plain.trimStart().split(/[\r\n]/, 1)[0]!;
  const delimiter = [',', ';', '\t'].reduce((a, b) =>
    header.split(b).length > header.split(a).length ? b : a,
  );
  if (delimiter !== ',') notes.push(phrase(delimiter === ';' ? 'note-semicolons' : 'note-tabs'));
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter });
  const [broken] = errors.filter((error) => error.type === 'Quotes');
  if (broken) throw new FileError(phrase('file-quote-open', { line: (broken.row ?? 0) + 1 }));
  const rows = data
    .map((row, at) => ({ line: at + 1, cells: row.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) throw new FileError(empty);
  return rows;
}
