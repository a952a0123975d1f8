// What was measured of how much Heed serves, each with where it was measured and when: `heed host plan` rests
// on nothing else. Whoever measures anew changes it here and in benchmarks/README.md.

export interface MeasuredFigure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The script that measured it, or the part of benchmarks/README.md where it stands. */
  readonly source: string;
  readonly day: string;
}
