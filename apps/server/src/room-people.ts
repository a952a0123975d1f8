// Who is in a room: of a workshop, or of a session of an event.
import { arrivalKey } from '@heed/domain/training';
import type { StoredRoom } from '@heed/storage';
import type { Deployment } from './deployment.ts';

/** How many phones came into a room. */
export async function peopleIn(
  storage: Deployment['storage'],
  { id }: Pick<StoredRoom, 'id'>,
): Promise<number> {
  return (await storage.rooms.counts(id, [arrivalKey])).get(arrivalKey) ?? 0;
}
