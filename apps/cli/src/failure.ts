// What a command could not do, in words for the operator, and the exit code that a script can read.

/** 0 done; 1 a fault of ours; 2 wrong use; 3 something is missing or not allowed; 4 damaged; 5 busy. Documented in docs/operating.md. */
export const exitCodes = { usage: 2, refused: 3, damaged: 4, busy: 5 } as const;

export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: keyof typeof exitCodes;
  constructor(kind: keyof typeof exitCodes, message: string) {
    super(message);
    this.kind = kind;
  }
}
