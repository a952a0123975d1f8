// What the worker of first words is given and answers: types alone.
import type { FirstMessageRow } from '@heed/api';
import type { CertifiedDeskKey, NotGenuine } from '@heed/envelope';
import type { Summary } from '../conversation/summary.ts';

/** A first message as the server gave it, and the desk in whose list it stands. */
export type SealedFirstMessage = Extract<FirstMessageRow, { readonly state: 'sealed' }> & {
  readonly desk: string;
};

export interface FirstWordsInput {
  readonly messages: readonly SealedFirstMessage[];
  /** Of the desk keys that these messages name, what opens them, by id: no other key of the member. */
  readonly identities: ReadonlyMap<string, string>;
  /** Every certified desk key: what the message is judged by. */
  readonly deskKeys: readonly CertifiedDeskKey[];
}

/** What a row says of a report that nobody has opened. */
export type FirstWords =
  /** What its summary would say; it is never sealed and never sent. */
  | { readonly state: 'words'; readonly summary: Summary }
  /** Too long to be fetched for a row. */
  | { readonly state: 'long' }
  /** Signed by another code than the server names today: the later messages tell whether it was changed. */
  | { readonly state: 'unjudged' }
  /** Sealed to a desk key that the member does not hold. */
  | { readonly state: 'not-held' }
  | { readonly state: 'not-genuine'; readonly reason: NotGenuine };

export type OpenedFirstMessage = FirstWords & { readonly id: string };
