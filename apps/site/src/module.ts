// What a module says of its public pages.
import type { ArticleFacts } from '@heed/content/articles/read';
import type { MessageKey } from '@heed/content/messages/words';

/** A page of a module that pages of the core lead to. */
export interface ModulePage {
  readonly path: string;
  readonly heading: MessageKey;
  /** Where it stands in the list of all pages. */
  readonly group: ArticleFacts['group'];
  readonly order: number;
  /** The part of the site that it belongs to, by the label of the part; null where it has no row of parts. */
  readonly part: MessageKey | null;
  /** Whether the first page names it among what can be read without telling anything. */
  readonly isOnFirstPage: boolean;
}

/** The public pages of one module. */
export interface SiteModule<Name extends string = string> {
  readonly name: Name;
  readonly pages: readonly ModulePage[];
  /** Whether it counts arrivals by the short paths of print. */
  readonly isCounting: boolean;
}
