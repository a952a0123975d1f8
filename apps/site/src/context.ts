// What every page is given beside its own data: the language, the organisation, its promise at this moment, the files it may load.
// Everything is computed before; a page asks nobody and knows no clock.
import type { Organisation } from '@heed/domain/organisation';
import type { Promise as DeskPromise } from '@heed/domain/promise';
import type { Tongue } from './words.ts';

export type ScriptName = 'page' | 'report' | 'return' | 'report-seal' | 'return-open';

export interface Script {
  readonly src: string;
  /** Subresource integrity, 'sha384-…'. */
  readonly integrity: string;
}

export interface Assets {
  readonly style: string;
  script(name: ScriptName): Script;
}

/** A language that the site offers, in its own name. */
export interface OfferedLanguage {
  readonly code: string;
  readonly name: string;
}

export interface PageContext extends Tongue {
  readonly organisation: Organisation;
  /** By id of the desk, at `now`. */
  readonly promises: Readonly<Record<string, DeskPromise>>;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Invented data: the banner stands on every page. */
  readonly demonstration: boolean;
  /** Whether real people may write; before that, a banner says that nobody reads. */
  readonly live: boolean;
  readonly assets: Assets;
  /** Path of this page without query or fragment. */
  readonly path: string;
  /** Languages offered, this one included. */
  readonly offered: readonly OfferedLanguage[];
  /** Whether the language was chosen (then links carry `?lang=`) rather than taken from what the browser says. */
  readonly chosen: boolean;
}

/** A link within the site that keeps the language chosen. */
export function linkTo(context: PageContext, path: string): string {
  if (!context.chosen) return path;
  const [page, part] = path.split('#');
  return `${page}?lang=${context.locale}${part === undefined ? '' : `#${part}`}`;
}
