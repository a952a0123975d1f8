// `heed host ...`: what a machine must have.
import { Failure } from '../failure.ts';

export async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name === 'plan') return (await import('./plan.ts')).plan(args);
  throw new Failure('usage', "Say 'heed host plan --reports-per-day N --members M'.");
}
