// Which module opened a room for something else than a workshop.
import { roomOwners } from '@heed/modules/room-owners';
import type { StoredRoom } from '@heed/storage';
import type { RoomOwner } from './module.ts';

/** Null for a workshop. */
export const findRoomOwner = (room: Pick<StoredRoom, 'course'>): RoomOwner | null =>
  roomOwners.find(({ isOwn }) => isOwn(room)) ?? null;
