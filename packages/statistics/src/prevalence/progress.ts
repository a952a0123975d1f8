// Long runs are generators: each step says how far it is, the return is the result. Whoever drives one shows
// progress, and cancels by driving it no further.

/** How far a run is: `done` of `of`, in steps of any size. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A run that yields its progress and returns its result. */
export type ProgressSteps<Result> = Generator<Progress, Result, void>;

/** Drives a run to its end. */
export function runToEnd<Result>(
  steps: ProgressSteps<Result>,
  tell: (progress: Progress) => void = () => {},
): Result {
  for (;;) {
    const { done: isFinished, value } = steps.next();
    if (isFinished) return value;
    tell(value);
  }
}

/** A run as one part of a longer one. */
export function* partOf<Result>(steps: ProgressSteps<Result>, at: number, of: number): ProgressSteps<Result> {
  for (;;) {
    const { done: isFinished, value } = steps.next();
    if (isFinished) return value;
    yield { done: at + value.done / value.of, of };
  }
}
