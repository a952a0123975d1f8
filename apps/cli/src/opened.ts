// Opens the data folder for a command that needs it, and closes it whatever happens.
import { type Deployment, NotSetUp, openDeployment } from '@heed/server';
import { openStorage, type Storage, StorageError } from '@heed/storage';
import { Failure } from './failure.ts';
import { type Settings, settings } from './settings.ts';

export async function withStorage<T>(work: (storage: Storage, set: Settings) => Promise<T>): Promise<T> {
  const set = settings();
  const storage = await told(() => openStorage(optionsOf(set)));
  try {
    return await told(() => work(storage, set));
  } finally {
    await storage.close();
  }
}

export async function withDeployment<T>(work: (deployment: Deployment, set: Settings) => Promise<T>): Promise<T> {
  const set = settings();
  const deployment = await told(() =>
    openDeployment({ folder: set.folder, databaseUrl: set.databaseUrl, origins: set.origins }),
  );
  try {
    return await told(() => work(deployment, set));
  } finally {
    await deployment.close();
  }
}

export const optionsOf = (set: Settings) => ({
  folder: set.folder,
  ...(set.databaseUrl !== undefined && { databaseUrl: set.databaseUrl }),
});

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotSetUp) throw new Failure('refused', error.message);
    if (error instanceof StorageError)
      throw new Failure(error.code === 'damaged' ? 'damaged' : 'busy', `${error.message}.`);
    throw error;
  }
}
