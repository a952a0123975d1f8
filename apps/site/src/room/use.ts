// A room that is open for something else than a workshop, such as a session of an event: what its phones and
// its wall show in the place of the step.
import type { PageContext } from '../context.ts';
import type { Html } from '../markup.ts';

/** What a room shows that a module opened for a use of its own. */
export interface RoomUse {
  /**
   * On a phone: the form, and what became of what this phone sent. `formOf` puts a form of the room around
   * fields; `isSealed`: what is written leaves the phone sealed, or is sealed when it arrives.
   */
  readonly phone: (
    context: PageContext,
    formOf: (fields: Html) => Html,
    part: { readonly isSealed: boolean },
  ) => Html;
  /** Said on a phone once it sent something. 'enough': it had sent as much as is taken before. */
  readonly say: (context: PageContext, notice: 'sent' | 'enough') => string;
  /** Said on a phone below its form: what changes there without a press. */
  readonly follows: (context: PageContext) => string;
  /** On the wall. */
  readonly wall: (context: PageContext) => Html;
  /** On a phone after the end of the room; `isLate` where something was sent after it. */
  readonly closed: (context: PageContext, isLate: boolean) => Html;
  /** On the wall after the end of the room. */
  readonly closedWall: (context: PageContext) => Html;
}
