// The types and limits of a message, as both halves know it. No cryptography and no parsing here.
// Spec: docs/spec/envelope.md, 'The message'.

/** Who speaks: the person; the desk to the person; the desk to itself (never seen by the person). */
export type MessageRole = 'person' | 'desk' | 'note';

/** An attachment as named inside a signed message. */
export interface MessageAttachment {
  /** 32 hex digits, random. */
  readonly id: string;
  /** Bytes of ciphertext. */
  readonly length: number;
  /** SHA-256 of the ciphertext, 64 hex digits. */
  readonly sha256: string;
  /** The one-time identity that opens it, `AGE-SECRET-KEY-PQ-1...`. */
  readonly key: string;
  /** Media type as the author says; never to be trusted. */
  readonly type: string;
  /** File name as the author says; never to be used as a path. */
  readonly name: string;
}

/**
 * Answers beside the text, in a person's first message: door, country, language, under18, ... The domain says
 * which.
 */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** A change of code, announced under the old key and accepted by the new one. See `makeRekey`. */
export interface Rekey {
  /** New Ed25519 public key, 64 hex digits. */
  readonly sign: string;
  /** New sealing recipient, `age1pq1...`. */
  readonly seal: string;
  /** Signature by the new key that it follows this conversation, 128 hex digits. */
  readonly proof: string;
}

/** A message as it is signed and sealed: docs/spec/envelope.md. */
export interface Message {
  readonly version: 1;
  /** SHA-256 of the person's Ed25519 public key, 64 hex digits. */
  readonly conversation: string;
  readonly role: MessageRole;
  /** Desk key sealed to (person) or signed with (desk, note): 32 hex digits. */
  readonly deskKey: string;
  /** 32 hex digits, random, made by the author. The same id is used when a sending is repeated. */
  readonly id: string;
  /** 0 for a role's first message, else one more than the highest counter among `previous`. */
  readonly counter: number;
  /**
   * Hashes of the role's latest envelopes that the author knew: none, one, or several after concurrent
   * answers.
   */
  readonly previous: readonly string[];
  /** Hashes of the latest envelopes by others that the author had read. */
  readonly seen: readonly string[];
  /** Salt of the ledger leaf, 32 hex digits, random. */
  readonly salt: string;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
  /** The person's Ed25519 public key, in her first message. */
  readonly sign?: string;
  /** The person's sealing recipient, in her first message; answers go to it alone. */
  readonly seal?: string;
  /** Recipient of the conversation's own key, in the desk's answers; her next messages go to it. */
  readonly conversationKey?: string;
  readonly facts?: Facts;
  readonly rekey?: Rekey;
}

/** A message before sealing: `version`, `id` and `salt` are made if not given. */
export type UnsealedMessage = Omit<Message, 'version' | 'id' | 'salt'> & {
  readonly id?: string;
  readonly salt?: string;
};

/** Signs bytes (context and all) and says with which key. Made by `deriveKeys`, `signerFromSeed`. */
export interface Signer {
  /** Ed25519 public key, 64 hex digits. */
  readonly publicKey: string;
  /** 64 byte Ed25519 signature. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}
