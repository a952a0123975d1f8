// Which version of Heed this is.
import { readFileSync } from 'node:fs';

/** As in the root's package.json. */
export const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };
