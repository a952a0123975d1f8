// Lists of entries, each with an id of its own, in files of which an organisation may have its own: an own
// entry stands in the place of ours with the same id, or beside it.
import { existsSync, readdirSync } from 'node:fs';
import type { ContentFault } from '@heed/domain/faults';
import { contentFaultText } from './checks.ts';
import { ContentError } from './error.ts';
import { json } from './overlay.ts';

/** An entry that an organisation can replace by its id. */
export interface Identified {
  readonly id: string;
}

/** The list that `file` keeps under `key`; `name` is what an editor calls the file. Throws a ContentError. */
export function listIn(file: URL, name: string, key: string): readonly unknown[] {
  const list = (json(file, name) as Readonly<Record<string, unknown>> | null)?.[key];
  if (!Array.isArray(list)) throw new ContentError(`${name}: ${key}: Give a list here, such as [].`);
  return list;
}

/** What a list holds, as `read` understands it, by country. */
export type ByCountry<T> = Readonly<Record<string, readonly T[]>>;

/**
 * Entries under `lines` of each `<country>.json` in `folders` (file URLs that end in '/'), a later folder
 * over an earlier one. `folder` is their name within the content, such as 'laws/'. `read` answers the entries
 * of one file. Throws a ContentError.
 */
export function linesByCountry<T extends Identified>(
  folders: readonly URL[],
  folder: string,
  read: (list: readonly unknown[], name: string) => readonly T[],
): ByCountry<T> {
  const countries = new Map<string, Map<string, T>>();
  for (const at of folders.filter((one) => existsSync(one)))
    for (const file of readdirSync(at).sort()) {
      const [, country] = /^([A-Z]{2})\.json$/.exec(file) ?? [];
      if (country === undefined) continue;
      const name = folder + file;
      const lines = countries.get(country) ?? new Map<string, T>();
      for (const line of read(listIn(new URL(file, at), name, 'lines'), name)) lines.set(line.id, line);
      countries.set(country, lines);
    }
  return Object.fromEntries([...countries].map(([country, lines]) => [country, [...lines.values()]]));
}

type Checked<T> =
  | { readonly ok: true; readonly entry: T }
  | { readonly ok: false; readonly fault: ContentFault };

/**
 * Reads a list by a rule of packages/domain; an entry that it refuses is named with its file and what to
 * write.
 */
export const checkedBy =
  <T>(check: (line: Identified) => Checked<T>) =>
  (list: readonly unknown[], name: string): readonly T[] =>
    requireIds(list, name).map((line) => {
      const one = check(line);
      if (!one.ok)
        throw new ContentError(`${name}: ${line.id}: ${contentFaultText(one.fault, 'the entry')}.`);
      return one.entry;
    });

function requireIds(list: readonly unknown[], name: string): readonly Identified[] {
  const lines = list as readonly (Partial<Identified> | null)[];
  const nameless = lines.findIndex((line) => typeof line?.id !== 'string' || line.id === '');
  if (nameless >= 0) throw new ContentError(`${name}: number ${nameless + 1}: id: write an id of its own.`);
  return lines as readonly Identified[];
}
