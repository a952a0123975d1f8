// What the modules add to commands: what they invent for a demonstration.
import type { ReportCode } from '@heed/envelope/code';
import type { Deployment } from '@heed/server';
import type { FoundedDeployment } from '../apps/cli/src/demonstration.ts';
import { inventConsultation } from './consultation/cli/invent-consultation.ts';
import { inventEvents } from './events/cli/invent-event.ts';
import { inventHandbook } from './handbook/cli/invent-handbook.ts';
import { inventDeposits } from './online/cli/invent-deposits.ts';
import { inventTraining } from './training/cli/invent-training.ts';

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

type StoredInvention = (
  founded: FoundedDeployment,
  folder: string,
  databaseUrl: string | undefined,
) => Promise<void>;

const storedInventions: readonly StoredInvention[] = [
  inventTraining,
  inventConsultation,
  inventEvents,
  inventHandbook,
];

/** Invents what modules show, into a data folder that no server has open yet. */
export async function inventStored(
  founded: FoundedDeployment,
  folder: string,
  databaseUrl?: string,
): Promise<void> {
  for (const invent of storedInventions) await invent(founded, folder, databaseUrl);
}
