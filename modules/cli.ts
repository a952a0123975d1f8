// What the modules add to commands: what they invent for a demonstration.
import type { ReportCode } from '@heed/envelope/code';
import type { Deployment } from '@heed/server';
import { inventDeposits } from './online/cli/invent-deposits.ts';

type Invention = (deployment: Deployment, makeCode: () => ReportCode) => Promise<readonly string[]>;

const inventions: readonly Invention[] = [inventDeposits];

/** Invents what modules show in a demonstration; answers lines to print. `makeCode` makes a person's code. */
export async function inventModules(
  deployment: Deployment,
  makeCode: () => ReportCode,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const invent of inventions) lines.push(...(await invent(deployment, makeCode)));
  return lines;
}
