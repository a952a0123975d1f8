// `heed consultation ...`: what votes, ratings and comparisons of a consultation say, from a file that the
// caller holds.
import { Failure } from '../../../apps/cli/src/failure.ts';

/** Runs the command that the first word names. */
export async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name === 'analyse') return (await import('./analyse.ts')).analyse(args);
  if (name === 'delphi') return (await import('./delphi.ts')).delphi(args);
  if (name === 'pairwise') return (await import('./pairwise.ts')).pairwise(args);
  throw new Failure(
    'usage',
    "Say 'heed consultation analyse VOTES.csv', 'heed consultation delphi FILE.csv' or " +
      "'heed consultation pairwise FILE.csv'.",
  );
}
