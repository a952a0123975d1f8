// The server that `npm run dev` starts: invented data in a folder of its own, log-ins that stay the same.
import { resolve } from 'node:path';
import { formatCode, type ReportCode } from '@heed/envelope/code';
import { inventModules, inventStored } from '@heed/modules/cli';
import { type Running, startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { conveners, type FoundedDeployment, foundDemonstration } from '../demonstration.ts';
import { inventCasework } from '../invent-casework.ts';
import { inventOffers } from '../invent-offers.ts';
import { inventRecords } from '../invent-records.ts';
import { inventReports } from '../invented-reports.ts';

const folder = resolve(process.env.INIT_CWD ?? '.', process.env.HEED_DATA ?? 'data/development');
/** Known to everybody who reads this: the server is for this machine alone. */
const passwordOf = (email: string) => `invented-${email.split('@')[0]}`;
const logIns = ['ana', 'mila', 'jo', 'edi', 'moss'].map((name) => `${name}@example.org`);
/** Of the two invented deposits, the same each time. */
const depositCodes = ['1111222233334444555566667708', '9999888877776666555544443388'].map(
  (code) => code as ReportCode,
);
let running: Running | null = null;

async function isEmpty(): Promise<boolean> {
  const storage = await openStorage({ folder });
  const organisation = await storage.settings.get('organisation');
  await storage.close();
  return organisation === null;
}

async function start(): Promise<number> {
  let founded: FoundedDeployment | null = null;
  if (running === null && (await isEmpty())) {
    founded = await foundDemonstration(folder, undefined, passwordOf, conveners);
    await inventReports(folder);
    await inventOffers(founded, folder);
    await inventStored(founded, folder);
  }
  await running?.stop();
  running = await startServer({ folder, port: 0 });
  if (founded !== null) {
    await inventCasework(founded, running.deployment);
    await inventRecords(founded, running.deployment);
    const unused = [...depositCodes];
    await inventModules(running.deployment, () => unused.shift()!);
  }
  return running.port;
}

process.on('message', async () => {
  try {
    const port = await start();
    const passwords = logIns.map((email) => `${email} password: ${passwordOf(email)}`);
    const codes = depositCodes.map((code) => `code of an invented deposit: ${formatCode(code)}`);
    process.send?.({ port, logIns: [...passwords, ...codes] });
  } catch (error) {
    process.send?.({
      fault: `The server did not start: ${error instanceof Error ? error.message : 'unknown'}`,
    });
  }
});
// Whoever started it is gone.
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
