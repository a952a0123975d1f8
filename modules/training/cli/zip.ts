// A ZIP file of texts. The same texts give the same bytes, so that a package can be compared with another.
import { strToU8, zipSync } from 'fflate';

/** Letters, digits, hyphens and dots between them: no folder, no drive, nothing that leads out of one. */
const plainName = /^[a-z0-9]+([.-][a-z0-9]+)*$/i;
/** The first day that a ZIP file can say. */
const someDay = new Date(1980, 0, 1);

/** Throws a RangeError for a name that is not plain. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  for (const name of Object.keys(files))
    if (!plainName.test(name)) throw new RangeError(`Cannot put '${name}' into a ZIP: the name is not plain`);
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: someDay });
}
