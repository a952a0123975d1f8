// Opens the data folder for a command that needs it, and closes it whatever happens.
import { type Deployment, openDeployment } from '@heed/server';
import { hasRemains, openStorage, type Storage, StorageError } from '@heed/storage';
import { type CommandSettings, settings } from './settings.ts';
import { refuseEnded } from './wind-down/end-record.ts';

export async function withStorage<T>(
  work: (storage: Storage, set: CommandSettings) => Promise<T>,
): Promise<T> {
  const set = settings();
  const storage = await openStorage(optionsOf(set));
  try {
    return await work(storage, set);
  } finally {
    await storage.close();
  }
}

export async function withDeployment<T>(
  work: (deployment: Deployment, set: CommandSettings) => Promise<T>,
): Promise<T> {
  const set = settings();
  const deployment = await openDeployment({
    ...optionsOf(set),
    origins: set.origins,
    mail: set.mail,
    loud: set.loud,
  });
  try {
    return await work(deployment, set);
  } finally {
    await deployment.close();
  }
}

/** Throws where a new organisation would begin beside the log or the attachments of another one. */
export function refuseRemains({ folder }: Pick<CommandSettings, 'folder'>): void {
  if (hasRemains(folder)) throw new StorageError('missing');
}

/** Throws where the organisation of this folder has ended: nothing may be begun in its place. */
export function optionsOf(set: CommandSettings) {
  refuseEnded(set.folder);
  return {
    folder: set.folder,
    ...(set.databaseUrl !== undefined && { databaseUrl: set.databaseUrl }),
    ...(set.attachments !== undefined && { attachments: set.attachments }),
  };
}
