// `heed event ...`: what this deployment holds of an event.
import { Failure } from '../../../apps/cli/src/failure.ts';

export async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name === 'minutes') return (await import('./minutes.ts')).minutes(args);
  throw new Failure('usage', "Say 'heed event minutes ID --format md' or '--format pdf --output FILE'.");
}
