// Where content is read from: what editors keep in `content/`, and over it what an organisation keeps in the
// folder `content` of its data.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ContentError } from './error.ts';

/** The folder `content/` of this repository. */
export const ownFolder = new URL('../../../content/', import.meta.url);

/**
 * A name within the folders that are there, ours first: what stands in a later one counts before. `data`: the
 * data folder.
 */
export function foldersOf(data?: string): (name: string) => readonly URL[] {
  const own = data === undefined ? undefined : pathToFileURL(`${join(data, 'content')}/`);
  const folders = own !== undefined && existsSync(own) ? [ownFolder, own] : [ownFolder];
  return (name) => folders.map((folder) => new URL(name, folder));
}

/**
 * What stands in the last of the files `name` that is there: an own file stands whole in the place of ours.
 * Throws a ContentError.
 */
export function last(data: string | undefined, name: string): unknown {
  const file = foldersOf(data)(name).findLast((one) => existsSync(one));
  if (file === undefined) throw new ContentError(`${name}: this file is missing: put it back.`);
  return json(file, name);
}

/** `name` is the file that an editor must mend. Throws a ContentError. */
export function json(file: URL, name: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ContentError(`${name}: this is not JSON: ${(error as Error).message}.`);
  }
}
