// A file of HTCDS records, read in pieces and judged whole before anything of it is sealed.

import { type Body, checkBody } from '@heed/domain/casework';
import type { Fault } from '@heed/domain/faults';
import { csvRows, type ImportedEntry, type ImportedRows, readRows } from '@heed/domain/htcds';
import { htcdsText } from '../../words/htcds.ts';
import { importWords as w } from '../../words/import.ts';

/** JSON is whole in memory while it is read. */
const mostBytes = 50_000_000;
const rowsAPiece = 500;

/** A file that is not even looked into; the message says why. */
export class CannotImport extends Error {
  override readonly name = 'CannotImport';
}

/** Throws a CannotImport or a NoTable where the file holds no rows at all. `told`: how many rows were read. */
export async function readFile(
  file: Blob,
  name: string,
  today: string,
  onProgress: (rows: number) => void,
): Promise<ImportedRows> {
  if (file.size > mostBytes) throw new CannotImport(w.tooLarge);
  const isJson = /\.json$/i.test(name);
  const rows = isJson ? jsonRows(await file.text()) : csvRows(textOf(file));
  // The line of headings is row 1.
  return readRows({ rows, first: isJson ? 1 : 2, today, say: htcdsText, check, onProgress });
}

function check({ kind, body }: ImportedEntry): readonly Fault[] {
  const checked = checkBody(kind, body);
  return checked.ok ? [] : checked.faults;
}

async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, BufferSource>)
    .getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

async function* jsonRows(text: string): AsyncGenerator<readonly unknown[]> {
  const all = recordsIn(text);
  for (let at = 0; at < all.length; at += rowsAPiece) {
    yield all.slice(at, at + rowsAPiece);
    // The page answers between two pieces.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function recordsIn(text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new CannotImport(w.notJson);
  }
  const all = Array.isArray(value) ? value : (value as { records?: unknown } | null)?.records;
  if (!Array.isArray(all)) throw new CannotImport(w.noRecords);
  return all;
}

/** The name by which an imported person is called; empty where there is none. */
export const calledIn = (entries: readonly ImportedEntry[]): string =>
  String(
    (entries.find(({ kind }) => kind === 'person')?.body as Partial<Body<'person'>> | undefined)
      ?.workingName ?? '',
  );
