// Interpreters: members of no desk who read one conversation and nothing else. What they get is what the
// person and the desk said to each other.

import type { StoredMessage } from './conversations.ts';
import type { InboxRow, Wrap } from './desk.ts';

/** Which interpreter reads which conversation. */
export interface ThreadReaders {
  /**
   * Gives, or gives anew. `note`: the desk's note that hands the keys of earlier messages on, the only note
   * that the reader gets. False where the conversation or the note is unknown.
   */
  grant(conversation: string, reader: Wrap & { readonly note: string }): Promise<boolean>;
  /** Ends it at once, and takes their key away. */
  revoke(conversation: string, member: string): Promise<boolean>;
  /** Conversations that this member reads so, that nobody asked to delete; at most 200. */
  of(member: string): Promise<readonly Pick<InboxRow, 'id' | 'day'>[]>;
  /** Null where they do not read it so. */
  conversation(
    id: string,
    query: { readonly member: string; readonly after?: string | undefined; readonly limit?: number },
  ): Promise<{
    readonly row: InboxRow & { readonly signKey: string; readonly conversationKey: string | null };
    readonly messages: readonly StoredMessage[];
    readonly more: boolean;
  } | null>;
}
