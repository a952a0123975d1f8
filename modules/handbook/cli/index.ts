// `heed handbook ...`: handbooks as files, and whether what they rest on still stands.
import { Failure } from '../../../apps/cli/src/failure.ts';

export async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name === 'build') return (await import('./build.ts')).buildHandbooks(args);
  if (name === 'check') return (await import('./check.ts')).checkHandbooks(args);
  if (name === 'mark') return (await import('./mark.ts')).markHandbooks(args);
  throw new Failure('usage', "Say 'heed handbook build', 'heed handbook check' or 'heed handbook mark'.");
}
