// A signature line of a note, read and not verified. C2SP signed-note v1.0.0.

/** A signature line as it was read. Nothing of it is verified. */
export interface NoteSignature {
  readonly name: string;
  /** Key id, 4 bytes. */
  readonly id: Uint8Array;
  /** What follows the id: 64 bytes of Ed25519, or a time and a signature for a cosignature. */
  readonly signature: Uint8Array;
}
