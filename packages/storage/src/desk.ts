// The desk's side: the inbox in pages, conversations by the server's own id (a change of code moves nothing),
// assignment by wraps. It does not decide who may: the server asks for membership of the desk before it
// calls.

import type { Day } from '@heed/domain/time';
import type { CheckIn, CheckInEnd } from './check-ins.ts';
import type { PersonConversation, StoredMessage } from './conversations.ts';
import type { NewMessage } from './intake.ts';
import type { RecordedDecision } from './ledger.ts';
import type { RowOutcome, UnknownRow } from './outcome.ts';
import type { Hour } from './time.ts';

/** Where a conversation stands at its desk. 'waiting': for the person. */
export type State = 'new' | 'open' | 'waiting' | 'closed';
/**
 * - needs: needs a member now. Urgent first (answered or not, until a member says that danger is over), then
 *   overdue, then whoever waits for the desk.
 * - open: neither closed nor held. mine: those of open that are assigned to the member.
 * - held: likely floods. closed: closed conversations.
 */
export type InboxView = 'needs' | 'open' | 'mine' | 'held' | 'closed';

/** A summary of a conversation, sealed to a key of its desk. */
export interface SealedSummary {
  /** Desk key under which it is sealed. */
  readonly deskKey: string;
  readonly sealed: Uint8Array;
}

/** A private key as an age file to one member; member 'recovery' is the recovery recipient. */
export interface Wrap {
  readonly member: string;
  readonly wrap: Uint8Array;
}

/** One conversation in the inbox: everything that the server knows without reading it. */
export interface InboxRow {
  /** 32 hex, the server's own. */
  readonly id: string;
  /** The person's present id, 64 hex: the associated data of a summary is for the caller to choose. */
  readonly conversation: string;
  readonly desk: string;
  /** Order within the desk; grows with each message. Not a time. */
  readonly activity: number;
  /** Number of the last change of what a list shows of it, from the same row of numbers. */
  readonly changed: number;
  /** Which list it stands in. */
  readonly place: 'inbox' | 'held' | 'closed';
  /** Within the inbox: what needs somebody first has the greatest. 0 needs nobody. */
  readonly rank: number;
  readonly state: State;
  /** Day on which it began. */
  readonly day: Day;
  /** Day of the last message or note. */
  readonly activeDay: Day;
  readonly urgent: boolean;
  readonly quarantined: boolean;
  readonly noReply: boolean;
  /**
   * Begun by a member: taken down from a call, or referred by another desk. Its origin is the word of a
   * member.
   */
  readonly taken: boolean;
  /** The check-in that the person planned or missed; null where there is none. */
  readonly checkIn: CheckIn | null;
  /** How the last check-in ended, until the person plans the next. */
  readonly checkInEnd: CheckInEnd | null;
  /** The person wrote last and nobody answered. */
  readonly awaiting: boolean;
  readonly overdue: boolean;
  readonly replyBy: Hour | null;
  /** Deletion asked by the person: the desk sees it until `eraseDay`. */
  readonly hidden: boolean;
  readonly eraseDay: Day | null;
  readonly assignee: string | null;
  /** Messages of the person that nobody has opened. */
  readonly unread: number;
  /** Who has opened danger that nobody has answered yet; null elsewhere. */
  readonly openedBy: string | null;
  /** Desk key of the first message. */
  readonly deskKey: string;
  readonly summary: SealedSummary | null;
  /** The conversation key for the asking member; null where there is none. */
  readonly wrap: Uint8Array | null;
}

/** A page of at most 50 rows. */
export interface InboxPage {
  readonly rows: readonly InboxRow[];
  /** Give it as `before` for the next page; null at the end. Opaque. */
  readonly next: string | null;
}

/**
 * What lists and search in a browser need of a conversation. `summary` is null where nobody has opened it, or
 * where deletion was asked (`hidden`).
 */
export type StoredLine = Omit<InboxRow, 'conversation' | 'deskKey' | 'wrap'>;

/** A whole conversation as a member of its desk loads it. */
export interface StoredConversation extends InboxRow {
  readonly signKey: string;
  readonly conversationKey: string | null;
  /** Members who have a wrap (and 'recovery'). */
  readonly readers: readonly string[];
  /** Ids of conversations that the desk has linked with this one. */
  readonly linked: readonly string[];
  readonly keepDays: PersonConversation['keepDays'];
  readonly messages: readonly StoredMessage[];
  readonly more: boolean;
}

/**
 * The first message of a conversation. 'long': it is longer than was asked for. 'none': nothing is handed
 * out, since someone has opened the conversation, or deletion was asked.
 */
export type StoredFirstMessage = { readonly id: string; readonly desk: string } & (
  | { readonly state: 'long' | 'none' }
  | ({
      readonly state: 'sealed';
      /** Id of the message. */
      readonly message: string;
      /** What it must be signed by. */
      readonly signKey: string;
    } & Pick<StoredMessage, 'envelope' | 'deskKey'>)
);

/**
 * What members of a desk may do with conversations. `id` is the server's own, 32 hex digits. Methods throw
 * StorageError.
 */
export interface DeskStorage {
  /**
   * A page by keyset over an index: its cost does not grow with the inbox. `limit` at most 50. `member` is
   * the asking member, whose wraps are read and whose conversations are 'mine'.
   */
  listConversations(query: {
    readonly desk: string;
    readonly view: InboxView;
    readonly member: string;
    readonly before?: string | undefined;
    readonly limit?: number;
  }): Promise<InboxPage>;
  /**
   * Every conversation of a desk by the number of its line's last change: those after the number `after` (0 =
   * from the beginning), in the order of changes, or without it those before the number `before`, the last
   * change first. `limit` at most 2,000. Erased conversations are absent: `count` tells that some are.
   */
  summaries(query: {
    readonly desk: string;
    readonly after?: number | undefined;
    readonly before?: number | undefined;
    readonly limit?: number;
  }): Promise<{
    readonly rows: readonly StoredLine[];
    /** Give it as `after` to learn what changes from here on. */
    readonly newest: number;
    /** Give it as `before` for what changed earlier. */
    readonly oldest: number;
    readonly more: boolean;
    /** How many conversations the desk has. */
    readonly count: number;
  }>;
  /** Ids of all conversations of a desk. */
  ids(desk: string): Promise<readonly string[]>;
  /** How many stand in each view, counted up to 1,000. */
  counts(query: {
    readonly desk: string;
    readonly member: string;
  }): Promise<Readonly<Record<InboxView, number>>>;
  /**
   * Of each of these conversations that exists, of whatever desk, its first message, where nobody has opened
   * it and the envelope has at most `most` bytes. Changes nothing.
   */
  firstMessages(ids: readonly string[], most: number): Promise<readonly StoredFirstMessage[]>;
  /** Which desk a conversation belongs to, for the question of permission; null when unknown. */
  deskOf(id: string): Promise<string | null>;
  /**
   * The conversation with its messages, notes too, after the message `after`, oldest first, at most `limit`
   * (default 50).
   */
  conversation(
    id: string,
    query: { readonly member: string; readonly after?: string | undefined; readonly limit?: number },
  ): Promise<StoredConversation | null>;
  /**
   * First opening of a conversation. Of two at once the first wins; everybody gets its key and their own wrap
   * of it.
   */
  open(
    id: string,
    opening: {
      readonly member: string;
      readonly conversationKey: string;
      readonly wraps: readonly Wrap[];
      readonly summary: SealedSummary;
    },
  ): Promise<
    | {
        readonly ok: true;
        readonly won: boolean;
        readonly conversationKey: string;
        readonly wrap: Uint8Array | null;
      }
    | UnknownRow
  >;
  /**
   * A member has opened the messages up to this one. The person sees 'opened' with the day. That the member
   * read stays on record. `opensDanger`: nobody had opened it, and no word of it is unopened now.
   */
  markOpened(
    id: string,
    read: { readonly member: string; readonly message: string },
  ): Promise<{ readonly ok: true; readonly opensDanger: boolean } | UnknownRow>;
  /** An answer ('desk': ends waiting and holding) or an internal note. Idempotent by id and hash. */
  addMessage(
    id: string,
    message: NewMessage & {
      readonly role: 'desk' | 'note';
      readonly attachments: readonly string[];
      readonly summary?: SealedSummary | undefined;
      /**
       * An answer: milliseconds since 1970 before which the person does not get it. Never before one that
       * waits already.
       */
      readonly release?: number | undefined;
      /**
       * Id of the newest message that the writer has seen. Refused where a newer one stands. Left out: not
       * checked.
       */
      readonly seen?: string | undefined;
      /** Informs the person without answering: a person who waits for an answer waits on. */
      readonly informs?: boolean;
    },
  ): Promise<
    | { readonly ok: true; readonly answer: 'accepted' | 'same' }
    | { readonly ok: false; readonly reason: 'unknown' | 'conflict' | 'attachment' | 'unseen' }
  >;
  putSummary(id: string, summary: SealedSummary): Promise<RowOutcome>;
  /**
   * Conversations of a desk whose key `member` has and one of `readers` lacks, in the order of changes after
   * the number `after`. 'recovery' may be a reader. Looks at 500 at a time: `next` goes on, null at the end.
   */
  missingWraps(query: {
    readonly desk: string;
    readonly member: string;
    readonly readers: readonly string[];
    readonly after: number;
  }): Promise<{ readonly conversations: readonly string[]; readonly next: number | null }>;
  /**
   * Adds or replaces wraps. With `assignee` (null = nobody) hands over in the same commit, and replaces none.
   */
  addWraps(id: string, wraps: readonly Wrap[], assignee?: string | null): Promise<RowOutcome>;
  /**
   * Closing sets the day of erasure from the person's choice or `defaultKeepDays`; opening takes it away.
   * Refuses to close while danger stands ('danger') and while a check-in is planned or was missed
   * ('check-in').
   */
  setState(
    id: string,
    state: 'open' | 'waiting' | 'closed',
    defaultKeepDays: number,
  ): Promise<
    | { readonly ok: true; readonly eraseDay: Day | null }
    | { readonly ok: false; readonly reason: 'unknown' | 'danger' | 'check-in' }
  >;
  /** A member says that there is danger now, or that it is over. Danger opens what was closed. */
  setUrgent(id: string, urgent: boolean): Promise<RowOutcome>;
  /**
   * Bulk review: moves conversations into or out of 'held'. Those that the desk has answered are never held.
   * Returns which changed.
   */
  setQuarantined(desk: string, ids: readonly string[], isQuarantined: boolean): Promise<readonly string[]>;
  /**
   * Bulk review: closes what is held, over danger and check-ins too, for the member has looked at a flood and
   * says that there is none. What is not held is left, and so is what was opened and says danger or has a
   * check-in. Returns which changed.
   */
  closeQuarantined(desk: string, ids: readonly string[], defaultKeepDays: number): Promise<readonly string[]>;
  /** The person (through the desk) takes her request to delete back. Her code works again. */
  cancelDeletion(
    id: string,
    defaultKeepDays: number,
  ): Promise<{ readonly ok: true; readonly recorded: RecordedDecision } | UnknownRow>;
  /** Links two conversations that the same person wrote; false removes the link. */
  linkDuplicates(id: string, other: string, linked: boolean): Promise<RowOutcome>;
  /** Locks an illegal image for everybody, for good. Returns who was handed it, and on which day. */
  lockIllegal(
    attachment: string,
    member: string,
  ): Promise<
    | { readonly ok: true; readonly seenBy: readonly { readonly member: string; readonly day: Day }[] }
    | UnknownRow
  >;
  /** Of the locked images of a conversation: who was handed which, and on which day. */
  markHandedOver(
    id: string,
  ): Promise<readonly { readonly attachment: string; readonly member: string; readonly day: Day }[]>;
  /**
   * Which members have opened messages of it, and the last day on which each did: for the copy that the
   * person gets.
   */
  readings(id: string): Promise<readonly { readonly member: string; readonly day: Day }[]>;
  /** Puts on record that a member was handed this attachment. Call it before the bytes leave. */
  recordAccess(attachment: string, member: string): Promise<RowOutcome>;
  /**
   * Every wrap to the recovery recipient in a page by id, for a recovery that k trustees have made possible.
   */
  recoveryWraps(page?: {
    readonly after?: string;
    readonly limit?: number;
  }): Promise<readonly { readonly id: string; readonly wrap: Uint8Array }[]>;
}
