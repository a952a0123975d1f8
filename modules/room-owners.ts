// What rooms are for beside workshops.
import type { RoomOwner } from '@heed/server/module';
import { sessionRooms } from './events/server/session-room.ts';

/** Every module that opens rooms for a use of its own. */
export const roomOwners: readonly RoomOwner[] = [sessionRooms];
