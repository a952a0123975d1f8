// The last tick of a log that ends: everything that waits gets its place, and the checkpoint is signed.
import type { Deployment } from '../deployment.ts';
import { logFiles } from './files.ts';
import { makeSequencer } from './sequence.ts';

/** The folder of the log's files, whose checkpoint covers every entry there is. No server may run. */
export async function finishLog({ storage, log, options }: Deployment): Promise<string> {
  await makeSequencer(storage, log, options.folder).tick({ quiet: true });
  return logFiles(options.folder, log.number).root;
}
