// What a package and a learning platform say to each other, whichever standard the platform speaks.

/** A result of the test as it is told. */
export interface TestResult {
  /** Share of right answers, 0 to 1. */
  readonly scaled: number;
  /** The same of 100, never rounded up over a mark. */
  readonly percent: number;
  readonly isEnough: boolean;
}

/** The best score, and whether the platform has it, gets it at the end, or knows of a pass from before. */
export interface ScoreState {
  readonly timing: 'now' | 'end' | 'before';
  readonly percent: number;
}

/** From the beginning that somebody agreed to, to its end. */
export interface PlatformSession {
  /** `counts`: results are told; `look`: the platform opened the course to look at. */
  readonly purpose: 'counts' | 'look';
  /** Share of right answers, 0 to 1, that the platform asks for; null: the course's. */
  readonly pass: number | null;
  /** The test was taken. Rejects where the platform does not answer; `retry` sends it then. */
  tell(result: TestResult): Promise<void>;
  /** Which score the platform has or will have; null before a test, and where none is told. */
  readonly score: ScoreState | null;
  /** Sends what the platform did not take. */
  retry(): Promise<void>;
  /** Tells that the course is closed, and returns where the platform wants to go on, if it says so. */
  end(): Promise<string | null>;
  /** The page goes: the last words, without waiting for an answer. */
  leave(): void;
}

/** The platform takes an opening of the course once. */
export class OpeningUsed extends Error {
  override readonly name = 'OpeningUsed';
}
