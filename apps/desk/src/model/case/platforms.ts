// The platforms that a notice can name, once they were read. The form of a notice offers them.
import { sessionSignal } from '../session/scope.ts';

/** A platform as content/platforms has it. What is known from no source is null. */
export interface PlatformRow {
  readonly code: string;
  readonly name: string;
  readonly noticePage: string | null;
  readonly email: string | null;
  /** Codes of the languages in which it answers. */
  readonly languages: readonly string[] | null;
  /** Certified bodies for disputes with it, as far as they are known from a source. */
  readonly disputeBodies: readonly { readonly name: string; readonly page: string }[];
  readonly sources: readonly { readonly text: string; readonly date: string }[];
}

/** A line of law that can stand under 'why it is illegal'. */
export interface LawRow {
  readonly id: string;
  readonly country: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly law: string | null;
  readonly source: readonly string[];
  /** Of the source. */
  readonly date: string;
  readonly mayHaveChanged: boolean;
}

export const noticeLaws = sessionSignal<readonly LawRow[]>([]);

export const platforms = sessionSignal<readonly PlatformRow[]>([]);
