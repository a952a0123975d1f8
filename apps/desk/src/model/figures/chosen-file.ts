/** A file that a member chose, as it was read in this browser. */
export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
