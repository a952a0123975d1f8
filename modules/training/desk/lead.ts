// How parts of a room lead it on.
import type { RoomState } from '@heed/domain/training';

/** Changes the state of the room; what is left out stays. */
export type Lead = (change: Partial<RoomState>) => Promise<void>;
