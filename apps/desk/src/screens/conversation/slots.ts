// What other screens show inside a conversation. The shell puts it in, so that no screen imports another.
import type { ComponentType } from 'preact';
import type { Reading } from '../../model/conversation/reading.ts';

type OfConversation = ComponentType<{ readonly read: Reading }>;

export interface ConversationSlots {
  /** The heading and what must be in sight, under the id of the conversation's title. */
  readonly Head: ComponentType<{ readonly read: Reading; readonly titleId: string }>;
  readonly Path: OfConversation;
  readonly CaseFile: OfConversation;
  readonly TimeLine: OfConversation;
  readonly Danger: OfConversation;
  readonly CheckIn: OfConversation;
  /** Where the case was referred to, and what came back. */
  readonly Referred: OfConversation;
  readonly Answers: OfConversation;
  /** A contact of outreach that is not in the case file yet. */
  readonly TakeOver: OfConversation;
  /** The code of a case that was just taken down. */
  readonly CodeOnce: ComponentType<{ readonly id: string }>;
  readonly CloseActs: ComponentType;
  /** What is still due where a case is closed all the same. */
  readonly Waiting: ComponentType;
  readonly Export: OfConversation;
  readonly EvidencePackage: ComponentType;
  /** What `inspection` names: a deposit that is judged, or pictures that are compared. */
  readonly Inspect: ComponentType;
}
