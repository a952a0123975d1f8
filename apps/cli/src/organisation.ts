// The organisation of the data folder, as it is stored.
import type { Organisation } from '@heed/domain/organisation';
import type { Storage } from '@heed/storage';
import { Failure } from './failure.ts';

/** Null where none is set up. */
export async function readOrganisation({ settings }: Storage): Promise<Organisation | null> {
  const stored = await settings.get('organisation');
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored)) as Organisation);
}

/** Throws a Failure where none is set up. */
export async function requireOrganisation(storage: Storage): Promise<Organisation> {
  const organisation = await readOrganisation(storage);
  if (organisation === null)
    throw new Failure('refused', "No organisation is set up here. Run 'npm run -s heed -- init' first.");
  return organisation;
}
