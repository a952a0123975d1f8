// What the modules add to commands: what they invent for a demonstration.
import type { Deployment } from '@heed/server';
import { inventDeposits } from './online/cli/invent-deposits.ts';

/**
 * Invents what the modules show in a demonstration; answers lines to print. `makeCode` makes a code of a
 * person, 28 digits.
 */
export const inventModules = (
  deployment: Deployment,
  makeCode: () => Parameters<typeof inventDeposits>[1][0],
): Promise<readonly string[]> => inventDeposits(deployment, [makeCode(), makeCode()]);
