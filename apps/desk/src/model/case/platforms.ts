// The platforms that a notice can name, once they were read. The form of a notice offers them.
import { sessionSignal } from '../session/scope.ts';

/** A platform as content/platforms has it. What is known from no source is null. */
export interface PlatformRow {
  readonly code: string;
  readonly name: string;
  readonly noticePage: string | null;
  readonly email: string | null;
  readonly sources: readonly { readonly text: string; readonly date: string }[];
}

export const platforms = sessionSignal<readonly PlatformRow[]>([]);
