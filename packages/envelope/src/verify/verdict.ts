// What is said of each message of a conversation, and by whose keys. Spec: docs/spec/envelope.md, 'Verifying
// a conversation'.

/** Why a message is not genuine. */
export type NotGenuine =
  | 'unreadable' // it did not open: see the refusal
  | 'forged' // signed by a key that is not its author's
  | 'moved' // written in another conversation, or to another desk
  // signed by a desk that is not the one of her first message, and to which that desk has handed nothing over
  | 'other-desk'
  | 'swapped' // listed under an id that is not its own
  | 'replayed' // this id or these bytes stood here before
  | 'reordered' // it stands before something that its author had already read or written
  | 'miscounted' // its counter does not follow from what it names
  | 'superseded'; // signed by a replaced code or a withdrawn desk key, and nothing later stands on it

/** Whether a message is genuine, and why it is not. */
export type Verdict = 'genuine' | { readonly notGenuine: NotGenuine };

/** A desk key as `verifyDeskKeys` gives it; older and withdrawn ones included. */
export interface DeskSigner {
  readonly id: string;
  /** The desk whose key it is. */
  readonly desk: string;
  /** Ed25519 public key, 64 hex digits. */
  readonly sign: string;
  readonly withdrawn?: boolean;
}
