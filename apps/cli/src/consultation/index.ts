// `heed consultation ...`: what votes and ratings of a consultation say, from a file that the caller holds.
import { Failure } from '../failure.ts';

export async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name === 'analyse') return (await import('./analyse.ts')).analyse(args);
  if (name === 'delphi') return (await import('./delphi.ts')).delphi(args);
  throw new Failure(
    'usage',
    "Say 'heed consultation analyse VOTES.csv' or 'heed consultation delphi FILE.csv'.",
  );
}
